import type { Case } from '../cases.ts';

export const cases: Case[] = [
  ['sözlər, sonra deyib', '“Bərə yazda qayıdacaq”, - Anar Quliyev deyib.', ['Anar Quliyev: Bərə yazda qayıdacaq']],
  ['dedi', '“Körpü hazırdır”, – deyə Nigar Həsənova dedi.', ['Nigar Həsənova: Körpü hazırdır']],
  ['feil addan əvvəl', '“Su çatacaq”, - dedi Rauf Əliyev.', ['Rauf Əliyev: Su çatacaq']],
  [
    'iki nöqtə',
    'Nazir Elçin Səfərov bildirib: “Yol payıza qədər açılacaq”.',
    ['Elçin Səfərov: Yol payıza qədər açılacaq'],
  ],
  [
    'ki və iki nöqtə',
    'Həkim Lalə Rzayeva qeyd edib ki, xəstələr azalıb: “Bu həftə cəmi üç nəfər gəlib”.',
    ['Lalə Rzayeva: Bu həftə cəmi üç nəfər gəlib'],
  ],
  [
    'vurğulayıb',
    'Ekspert Tural Məmmədli vurğulayıb: “Bazar özü qərar verir”.',
    ['Tural Məmmədli: Bazar özü qərar verir'],
  ],
  [
    'əlavə edib',
    'Məşqçi Vüqar İsmayılov əlavə edib: “Oyunçular yorulub, amma şikayət etmirlər”.',
    ['Vüqar İsmayılov: Oyunçular yorulub, amma şikayət etmirlər'],
  ],
  [
    'sözlərinə görə',
    'Anar Quliyevin sözlərinə görə, “balıq ildən-ilə azalır”.',
    ['Anar Quliyev: balıq ildən-ilə azalır'],
  ],
  [
    'a surname of no list with an ending of its owner',
    'Gülşən Dalanın sözlərinə görə, “balıq ildən-ilə azalır”.',
    ['Gülşən Dala: balıq ildən-ilə azalır'],
  ],
  [
    'rolun sözlərinə görə',
    'Dənizçi Kamran Abbasov limanda işləyir.\nKapitanın sözlərinə görə, fırtına gözlənilir: “Gəmilər sabah çıxmayacaq”.',
    ['Kamran Abbasov: Gəmilər sabah çıxmayacaq'],
  ],
  [
    'bu sözlər məxsusdur',
    '“Biz hər il bu vaxt suvarırıq”.\nBu sözlər fermer Sabir Nəbiyevə məxsusdur.',
    ['Sabir Nəbiyev: Biz hər il bu vaxt suvarırıq'],
  ],
  [
    'bu barədə deyib',
    '“Qatar bir saat gecikəcək”. Bu barədə Xəbər.az-a açıqlamasında stansiya rəisi Elman Bağırov deyib.',
    ['Elman Bağırov: Qatar bir saat gecikəcək'],
  ],
  [
    'bu barədə, növbəti abzas',
    '“Qatar bir saat gecikəcək”.\nBu barədə stansiya rəisi Elman Bağırov məlumat verib.',
    ['Elman Bağırov: Qatar bir saat gecikəcək'],
  ],
  [
    'bu fikirləri',
    '“Kitab oxuyan uşaq az danışır, çox soruşur”.\nBu fikirləri jurnalistlərə müəllim Aytən Hüseynova söyləyib.',
    ['Aytən Hüseynova: Kitab oxuyan uşaq az danışır, çox soruşur'],
  ],
  [
    'soyad sonra',
    'Fermer Sabir Nəbiyev tarladadır.\n“Yağış lazımdır”, - Nəbiyev deyib.',
    ['Sabir Nəbiyev: Yağış lazımdır'],
  ],
  [
    'ad hallanır',
    'Nigar Həsənovanın evi sahildədir.\n“Dəniz yaxınlaşır”, - Həsənova söyləyib.',
    ['Nigar Həsənova: Dəniz yaxınlaşır'],
  ],
  [
    'kişi soyadı yönlük halda',
    '“Oyun çətin olacaq”.\nBu sözlər baş məşqçi Rövşən Kərimova məxsusdur.',
    ['Rövşən Kərimov: Oyun çətin olacaq'],
  ],
  [
    'rol adın yerinə',
    'Politoloq Fuad Cəfərli sualları cavablandırıb.\nEkspert bildirib: “Danışıqlar yaya qalacaq”.',
    ['Fuad Cəfərli: Danışıqlar yaya qalacaq'],
  ],
  [
    'analitik, feil sonda',
    'Tarixçi Kamran Abbasov arxivdə çalışır.\nAlim, sənədlərin itdiyini vurğulayıb: “Üç qovluq yerində yoxdur”.',
    ['Kamran Abbasov: Üç qovluq yerində yoxdur'],
  ],
  [
    'o deyib',
    'Müğənni Aysel Vəliyeva səhnədən düşdü. O deyib: “Səsim qayıdacaq”.',
    ['Aysel Vəliyeva: Səsim qayıdacaq'],
  ],
  ['xanım', '“Kitabxana açıqdır”, - Leyla xanım dedi.', ['Leyla: Kitabxana açıqdır']],
  ['baş hərf', '“Smeta təsdiqlənib”, - R. Əliyev bildirib.', ['R. Əliyev: Smeta təsdiqlənib']],
  [
    'tire ilə nitq',
    '– Bərə yazda qayıdacaq, – müəllim Aytən Hüseynova dedi.',
    ['Aytən Hüseynova: Bərə yazda qayıdacaq'],
  ],
  [
    'tire ilə nitq, iki hissə',
    '– Bərə qayıdacaq, – kapitan Kamran Abbasov söylədi. – Amma maydan tez yox.',
    ['Kamran Abbasov: Bərə qayıdacaq / Amma maydan tez yox.'],
  ],
  [
    'nazirlik bildirib',
    'Nəqliyyat Nazirliyi bildirib: “Yol bir həftə bağlı qalacaq”.',
    ['Nəqliyyat Nazirliyi: Yol bir həftə bağlı qalacaq'],
  ],
  [
    'abzaslar bir dırnaqda',
    'Rauf Əliyev qeyd edib: “Çay dəyişib.\nBiz bunu hər gün görürük”.',
    ['Rauf Əliyev: Çay dəyişib. / Biz bunu hər gün görürük'],
  ],
  [
    'dırnaqda ad olan abzas',
    'Məşqçi Vüqar İsmayılov bildirib: “Komandanı yığmışıq.\n“Dalğa”nın gəncləri də bizimlədir.\nMövsüm çətin olacaq”.',
    ['Vüqar İsmayılov: Komandanı yığmışıq. / “Dalğa”nın gəncləri də bizimlədir. / Mövsüm çətin olacaq'],
  ],
  [
    'əvvəlki abzasda iki nöqtə',
    'Elçin Səfərov açıqlayıb:\n“Yol payıza qədər açılacaq”.',
    ['Elçin Səfərov: Yol payıza qədər açılacaq'],
  ],
  ['danışan əvvəl, feil sonra', 'Lalə Rzayeva “Peyvənd kifayətdir” deyib.', ['Lalə Rzayeva: Peyvənd kifayətdir']],
  [
    'xəbər verir ki',
    'Sahil.info xəbər verir ki, bunu fermer Sabir Nəbiyev deyib: “Quraqlıq iki ay çəkəcək”.',
    ['Sabir Nəbiyev: Quraqlıq iki ay çəkəcək'],
  ],
  [
    'iki nəfər',
    '“Biz gözləyirik”, - Anar Quliyev deyib. “Biz artıq yox”, - Nigar Həsənova bildirib.',
    ['Anar Quliyev: Biz gözləyirik', 'Nigar Həsənova: Biz artıq yox'],
  ],
  [
    'davam',
    '“Buz möhkəmdir”, - Kamran Abbasov deyib. “Sabah yenə yoxlayacağıq”.',
    ['Kamran Abbasov: Buz möhkəmdir', 'Kamran Abbasov: Sabah yenə yoxlayacağıq'],
  ],
  ['guillemets', '«Kənd boşalır», - Sabir Nəbiyev vurğulayıb.', ['Sabir Nəbiyev: Kənd boşalır']],
  ['düz dırnaq', '"Kənd boşalır", - Sabir Nəbiyev əlavə edib.', ['Sabir Nəbiyev: Kənd boşalır']],
  [
    'hesab edir',
    'İqtisadçı Tural Məmmədli hesab edir: “Qiymətlər özü dayanacaq”.',
    ['Tural Məmmədli: Qiymətlər özü dayanacaq'],
  ],
  ['klub adı sitat deyil', '“Dalğa” finala çıxdı.', []],
  ['qəzet adı sitat deyil', 'Məqalə “Sahil” qəzetində dərc olunub.', []],
  ['şüar sitat deyil', 'Tədbir “Təmiz çay” şüarı ilə keçirilib.', []],
  ['termin sitat deyil', 'Buna “sakit saat” deyilmir, sadəcə fasilədir.', []],
  ['heç kim deyilmir', '“Ehtiyatlı olun, qapılar bağlanır!”', ['?: Ehtiyatlı olun, qapılar bağlanır!']],
  [
    'müsahibə, tire',
    '# Müsahibə\nMüsahibimiz tarixçi Kamran Abbasovdur.\n– Çay nə vaxt donur?\n– Noyabrda. Əvvəllər oktyabrda donurdu.\n– Bəs sonra?\n– Sonra gözləyəcəyik.',
    [
      'Q ?: Çay nə vaxt donur?',
      'A Kamran Abbasov: Noyabrda. Əvvəllər oktyabrda donurdu.',
      'Q ?: Bəs sonra?',
      'A Kamran Abbasov: Sonra gözləyəcəyik.',
    ],
  ],
  [
    'müsahibə, sual və cavab',
    'Aysel Vəliyeva ilə müsahibə.\nSual: Qayıdacaqsınız?\nCavab: Bəli, yazda.\nSual: Tək?\nCavab: Qızımla.',
    ['Q ?: Qayıdacaqsınız?', 'A Aysel Vəliyeva: Bəli, yazda.', 'Q ?: Tək?', 'A Aysel Vəliyeva: Qızımla.'],
  ],
  [
    'inisial, boşluqsuz',
    'Fermer Sabir Nəbiyev tarladadır.\n“Yağış lazımdır”, - S.Nəbiyev deyib.',
    ['Sabir Nəbiyev: Yağış lazımdır'],
  ],
  [
    'soyad adın sonudur',
    'Üzgüçü Aytac Nəbiyeva Avropa çempionu olub.\n“Su soyuq idi”, - Aytac deyir.',
    ['Aytac Nəbiyeva: Su soyuq idi'],
  ],
  ['kimə deyilib', '“Su soyuq idi”, - Rauf Əliyev jurnalistlərə deyib.', ['Rauf Əliyev: Su soyuq idi']],
  [
    'nəşr danışmır',
    '“Körfəz” xəbər verir ki, liman bağlıdır. “Gəmi gözləyirik”, - rəis Elman Bağırov deyib.',
    ['Elman Bağırov: Gəmi gözləyirik'],
  ],
  [
    'ad dırnaqda, şəkilçi ilə',
    '“Dalğa”nın məşqçisi Vüqar İsmayılov deyib: “Oyun çətin idi”.',
    ['Vüqar İsmayılov: Oyun çətin idi'],
  ],
  [
    'prokuror başqadır',
    'Vəkil Cəmil Səfərov etiraz edib.\nProkuror isə bildirib: “Sübut kifayət qədərdir”.',
    ['Prokuror: Sübut kifayət qədərdir'],
  ],
  [
    'nazirliyin bəyanatı',
    'Daxili İşlər Nazirliyi məlumat yayıb.\nNazirliyin bəyanatında deyilir: “Yol bağlıdır”.',
    ['Daxili İşlər Nazirliyi: Yol bağlıdır'],
  ],
  [
    'məlumatda',
    'Bu barədə Daxili İşlər Nazirliyi məlumat yayıb.\n“Yol bağlıdır”, - məlumatda qeyd olunur.',
    ['Daxili İşlər Nazirliyi: Yol bağlıdır'],
  ],
  [
    'dedi və tire',
    'Direktor Kamran Abbasov dedi:\n- Əziz uşaqlar, xoş gəldiniz.',
    ['Kamran Abbasov: Əziz uşaqlar, xoş gəldiniz.'],
  ],
  [
    'anası',
    'Anası Lalə Rzayeva deyir: “Hər gün iyirmi kilometr yol gedirdik”.',
    ['Lalə Rzayeva: Hər gün iyirmi kilometr yol gedirdik'],
  ],
  ['ünvan danışmır', 'Ekspert Tom Rid gəlib. “Yol açıqdır”, - Rid Liman.Az-a bildirib.', ['Tom Rid: Yol açıqdır']],
  [
    'dırnaqdakı klub vəzifəyə aiddir',
    '“Dəniz”in baş məşqçisi Rüstəm Məmmədov deyib: “Biz bu oyunu udmalı idik və uddıq”.',
    ['Rüstəm Məmmədov (“Dəniz”in baş məşqçisi): Biz bu oyunu udmalı idik və uddıq'],
  ],
  [
    'cümlənin əvvəlində peşə',
    'Tarzən Heydər Qədirov: “Hər mahnını üç dəfə yazmışıq”.',
    ['Heydər Qədirov: Hər mahnını üç dəfə yazmışıq'],
  ],
  [
    'nazir müavini kimdirsə, odur',
    'Təhsil nazirinin müavini Aqil Rzazadə qaydanı açıqlayıb.\nMüəllim Mehriban Qasımlı razıdır.\nNazir müavini isə vurğulayıb ki, “heç kim cəzalandırılmayacaq”.',
    ['Aqil Rzazadə: heç kim cəzalandırılmayacaq'],
  ],
  [
    'müsahibədə adı çəkilən dəniz danışmır',
    'Okeanoqraf Con Uitfild müsahibəsində Xəzərin səviyyəsindən danışıb.\n“Dəniz çəkilib”, - Uitfild bildirib.\nOnun sözlərinə görə, “əsas səbəb buxarlanmadır”.',
    ['Con Uitfild: Dəniz çəkilib', 'Con Uitfild: əsas səbəb buxarlanmadır'],
  ],
  [
    'nazir, başqası danışandan sonra',
    'Xarici işlər naziri Ceyhun Bayramlı heyəti qəbul edib: “Yeni mərhələyə keçirik”.\nHeyətin rəhbəri Tahirə Əsgərzadə qeyd edib ki, “heç bir maneə yoxdur”.\nNazir vurğulayıb ki, “növbəti görüş payızda olacaq”.',
    [
      'Ceyhun Bayramlı: Yeni mərhələyə keçirik',
      'Tahirə Əsgərzadə: heç bir maneə yoxdur',
      'Ceyhun Bayramlı: növbəti görüş payızda olacaq',
    ],
  ],
  [
    'eyni dırnaqların içində dırnaq',
    'Sürücü Anar Quliyev bildirib ki, yol bağlı idi: “Polis “niyə dayanmısan, bu yolda dayanmaq olmaz?” deyə soruşdu. Mən isə gözlədim”.',
    ['Anar Quliyev: Polis “niyə dayanmısan, bu yolda dayanmaq olmaz?” deyə soruşdu. Mən isə gözlədim'],
  ],
  [
    'sitat klubun adı ilə başlayır',
    '# Rauf Əliyev: “Dalğa” bizdən üstün deyildi”\n“Liman”ın baş məşqçisi Rauf Əliyev bunları söyləyib:\n“Dalğa”nı təbrik edirəm. Məncə, “Dalğa” bizdən üstün deyildi. Sadəcə, şansdan yaxşı istifadə etdi”.',
    [
      'Rauf Əliyev (“Liman”ın baş məşqçisi): Dalğa” bizdən üstün deyildi',
      'Rauf Əliyev (“Liman”ın baş məşqçisi): Dalğa”nı təbrik edirəm. Məncə, “Dalğa” bizdən üstün deyildi. Sadəcə, şansdan yaxşı istifadə etdi',
    ],
  ],
  [
    'bunu, ölkənin qəzetinə',
    '“Körpü yayda açılacaq”.\nBunu Adalar Respublikasının naziri Rauf Əliyev mayın 3-də İtaliyanın “Molo” qəzetinə müsahibəsində deyib.',
    ['Rauf Əliyev (Adalar Respublikasının naziri): Körpü yayda açılacaq'],
  ],
  [
    'bu fikirləri səsləndirib',
    '“Bazar özü qərar verir”.\nBu fikirləri iqtisadçı ekspert Tural Məmmədli FB hesabında səsləndirib.',
    ['Tural Məmmədli (iqtisadçı ekspert): Bazar özü qərar verir'],
  ],
  [
    'xəbər verir ki, bu barədə',
    '“Adaların suyu tükənir”.\nSahil.info xəbər verir ki, bu barədə Liman meri Kamran Abbasov jurnalistlərə açıqlamasında deyib.',
    ['Kamran Abbasov: Adaların suyu tükənir'],
  ],
  [
    'mətbuat konfransı danışmır',
    'Axşam keçirilən mətbuat konfransında evdəkilərin baş məşqçisi Rövşən Kərimov oyunu şərh edib.\n52 yaşlı mütəxəssis mətbuat konfransında oyunu qısa izah edib:\n“Oyunun ağır keçəcəyini bilirdik”.',
    ['Rövşən Kərimov (evdəkilərin baş məşqçisi): Oyunun ağır keçəcəyini bilirdik'],
  ],
  [
    'deyə, sonra hansı feil olsa',
    'Kapitan Kamran Abbasov hakimlərdən möhlət istəyib. “Gəmi hələ yoldadır, sənədlər gəmidədir”, – deyə o xahişini əsaslandırıb.',
    ['Kamran Abbasov (Kapitan): Gəmi hələ yoldadır, sənədlər gəmidədir'],
  ],
  [
    'bu gün, məhkəmədə, keçmiş',
    'Bu gün Liman Şəhər Məhkəməsində keçmiş baş prokuror Elman Bağırov danışıb: “Mən təqsirsizəm”.',
    ['Elman Bağırov (keçmiş baş prokuror): Mən təqsirsizəm'],
  ],
  [
    'insan haqları rolda qalır',
    'Bakılı insan haqları müdafiəçisi Lalə Rzayeva deyib: “Qapılar açılmalıdır”.',
    ['Lalə Rzayeva (Bakılı insan haqları müdafiəçisi): Qapılar açılmalıdır'],
  ],
  [
    'başlıqda yalnız peşə',
    '# Politoloq: “Sərhəd bağlı qalacaq”\n“Biz gözləyəcəyik”.\nSahil.info xəbər verir ki, bunu politoloq Ramin Kərimov deyib.',
    ['Ramin Kərimov: Sərhəd bağlı qalacaq', 'Ramin Kərimov: Biz gözləyəcəyik'],
  ],
  [
    'bu açıqlamanı edib',
    '“Sərhəd bağlı qalacaq”.\nBu açıqlamanı Sahil.az-a politoloq Ramin Kərimov edib.',
    ['Ramin Kərimov: Sərhəd bağlı qalacaq'],
  ],
  [
    'iki nöqtədən əvvəl hansı feil olsa',
    'Aktyor Ramin Kərimov səhnəyə gəlişindən danışarkən köks ötürüb: “Hər şey təsadüf idi”.',
    ['Ramin Kərimov (Aktyor): Hər şey təsadüf idi'],
  ],
  [
    'tiredən sonra hansı feil olsa',
    '“Mənə qulaq asan yoxdur, illərdir belədir”, - Ramin Kərimov gileylənib.',
    ['Ramin Kərimov: Mənə qulaq asan yoxdur, illərdir belədir'],
  ],
  [
    'soyadı -dze, sonra liqa',
    'Bunu baş məşqçi Zaza Lomidze Sahil Premyer Liqasının oyunundan sonra deyib: “Layiq deyildik”.',
    ['Zaza Lomidze (baş məşqçi): Layiq deyildik'],
  ],
  [
    'nazirliyin sözçüsü, nazirlik yox',
    'Nazirliyin sözçüsü bildirib ki, iş bitib: “Körpünün hesabı açıqdır”. “Kənd bizi eşitmir”, - kənd sakini deyib.',
    ['Nazirliyin sözçüsü: Körpünün hesabı açıqdır', 'kənd sakini: Kənd bizi eşitmir'],
  ],
  [
    'iki vəzifə',
    '“Buz bu il gec gəldi”, - bunu məşhur politoloq, hərbi ekspert Rasim Lunin deyib.',
    ['Rasim Lunin (məşhur politoloq, hərbi ekspert): Buz bu il gec gəldi'],
  ],
  [
    'addan sonra yiyəlik halda söz',
    '“Bərə hazırdır”.\nBunu Anar Quliyev muzeyin yeni binasında deyib.',
    ['Anar Quliyev: Bərə hazırdır'],
  ],
  [
    'vergüllü vəzifə',
    'Göl İdarəsinin şöbə müdiri, həkim Lalə Rzayeva deyib: “Su bu il təmizdir”.',
    ['Lalə Rzayeva (Göl İdarəsinin şöbə müdiri, həkim): Su bu il təmizdir'],
  ],
  [
    'şəkilçisi defislə yazılan qurum',
    'Məlumatı GÖLTƏB-in şöbə müdiri Lalə Rzayeva verib: “Su bu il təmizdir”.',
    ['Lalə Rzayeva (GÖLTƏB-in şöbə müdiri): Su bu il təmizdir'],
  ],
  [
    'sual verənin sualı',
    'Aparıcının “Bərəni kim saxlayacaq?” sualına Rauf Əliyev cavab verib: “Hamımız”.',
    ['Aparıcı: Bərəni kim saxlayacaq?', 'Rauf Əliyev: Hamımız'],
  ],
  [
    'o, qızı deməkdir',
    'Rəssam Kamran Abbasovun qızı Aysel Abbasovanın sərgisi haqqında xəbər yayılıb.\nO, xəbəri təsdiqləyib: “Sərgi payızda olacaq”.',
    ['Aysel Abbasova: Sərgi payızda olacaq'],
  ],
  [
    'qurum rəsmisi',
    'Məlumatı GÖLTƏB-in şöbə müdiri Lalə Rzayeva verib.\nGÖLTƏB rəsmisi əlavə edib: “Su bu il təmizdir”.',
    ['Lalə Rzayeva: Su bu il təmizdir'],
  ],
  [
    'müsahibə, dırnaqda klub',
    '"Dalğa"nın baş məşqçisi Rauf Əliyev brifinq keçirib.\n- Rəqib çox qaçırdı, elə deyilmi?\n- Azlıqda qalanda çətin olur.\n- Bəs növbəti oyun?\n- Hazırlaşırıq.',
    [
      'Q ?: Rəqib çox qaçırdı, elə deyilmi?',
      'A Rauf Əliyev ("Dalğa"nın baş məşqçisi): Azlıqda qalanda çətin olur.',
      'Q ?: Bəs növbəti oyun?',
      'A Rauf Əliyev ("Dalğa"nın baş məşqçisi): Hazırlaşırıq.',
    ],
  ],
  [
    'millət kimi başlayan ad',
    'Müğənni aparıcı Ruslan Abbasovun “Səhnənin ən pis cəhəti” sualına cavab vermədi.',
    ['Ruslan Abbasov: Səhnənin ən pis cəhəti'],
  ],
  [
    'birgəlik halı rola girmir',
    'Körpünü deputat Elman Bağırovla spiker Lalə Rzayeva açıb. Spiker deyib: “Yol hamınındır”.',
    ['Lalə Rzayeva (spiker): Yol hamınındır'],
  ],
  [
    'zamanı, bağlı rola girmir',
    'Bunu iclas zamanı Liman komitəsinin sədri Rauf Əliyev deyib: “Su bu il təmizdir”. Tuta ilə bağlı bağban Anar Quliyev isə əlavə edib: “Budaqlar qırılıb”.',
    ['Rauf Əliyev (Liman komitəsinin sədri): Su bu il təmizdir', 'Anar Quliyev: Budaqlar qırılıb'],
  ],
  [
    'müxbir heç kimin başqa adı deyil',
    'Kapitan Rauf Əliyev limana qayıdıb.\nMüxbirin “Gəmini kim saxlayıb?” sualına Elman Bağırov cavab verib: “Külək”.',
    ['Müxbir: Gəmini kim saxlayıb?', 'Elman Bağırov: Külək'],
  ],
  [
    'qısa cavab, tire, deyə',
    'Gəminin sahibi soruşulduqda Anar Quliyev “Gəmi qonşumun oğlunundur”, - deyə cavab verib.',
    ['Anar Quliyev: Gəmi qonşumun oğlunundur'],
  ],
  [
    'onlardan biri',
    'Fırtınanı Sahil TV çəkib. Qonşulardan biri gecəni belə təsvir edib: “Dalğa hasarı da apardı, budkanı da”.',
    ['Qonşulardan biri: Dalğa hasarı da apardı, budkanı da'],
  ],
  [
    'peşə, sonra saytın ünvanı',
    'Müğənni Kamran Abbasov haqqında Lalə Rzayeva tərəfindən iddia səslənib.\nSənətçi Sahil.Az-a açıqlamasında iddianı rədd edib:\n“Mən həmin axşam şəhərdə olmamışam”.',
    ['Kamran Abbasov: Mən həmin axşam şəhərdə olmamışam'],
  ],
  [
    'tam ad ölkə adına qoşulmur',
    'Kamran Abbasov Amerikanın Sahilinə deyib ki, şahid kimi çağırılmağının Elman Bağırovun işinə dəxli yoxdur. “Mən kağızı hələ görməmişəm”, o vurğulayıb.',
    ['Kamran Abbasov: Mən kağızı hələ görməmişəm'],
  ],
  [
    'məhkəmə salonunda məhkəmə danışmır',
    'Vəkil Azər Lunin işdən danışıb. Axşam məhkəmə salonunda işıqlar sönüb:\n“Hamı qaranlıqda çölə çıxdı”.',
    ['Azər Lunin: Hamı qaranlıqda çölə çıxdı'],
  ],
  [
    'isə feildən ayırmır',
    'Mənzilin sakini Aysel Abbasova isə bildirib ki, tüstü görünən kimi qonşuları çağırıb, amma dam artıq çökübmüş: “Heç nə qalmadı”.',
    ['Aysel Abbasova: Heç nə qalmadı'],
  ],
  [
    'şərhçi roldur',
    'Bundan danışan “Dalğa” Mərkəzinin analitiki, siyasi şərhçi Rasim Lunin bildirdi ki, yol bağlıdır:\n“Səbr lazımdır”.',
    ['Rasim Lunin (“Dalğa” Mərkəzinin analitiki, siyasi şərhçi): Səbr lazımdır'],
  ],
  [
    'başqa ölkənin prezidenti başqa adamdır',
    'Orvaniya Prezidenti Elxan Səmədov Holmda çıxış edib. “Qar yaxındır”, - deyə Səmədov bildirib.\nABŞ prezidenti isə bildirib: “Biz qazacağıq”.',
    ['Elxan Səmədov: Qar yaxındır', 'ABŞ prezidenti: Biz qazacağıq'],
  ],
  [
    'başqasının açıqlamasına münasibət bildirən danışır',
    'Dünən sədr Kamran Veysov yeni körpüdən danışıb.\nRəşad Luninov Veysovun açıqlamasına gülərək baxdığını bildirib: “Orada sudan başqa heç nə yoxdur”.',
    ['Rəşad Luninov: Orada sudan başqa heç nə yoxdur'],
  ],
  [
    'addan sonra gələn forum onun hissəsi deyil',
    '“Göl kiçilir”.\nBu fikirləri professor Anar Holm BDU Dəniz Forumu çərçivəsində söyləyib.',
    ['Anar Holm (professor): Göl kiçilir'],
  ],
  [
    'uzun rol tam qalır',
    '“Külək dəyişəcək”.\nBu sözləri Orvaniya Dəniz Akademiyasının Sahil Tədqiqatları Mərkəzinin böyük elmi işçisi, coğrafiya elmləri doktoru, Külək Həvəskarları Cəmiyyətinin prezidenti, sinoptik Anar Holmov deyib.',
    [
      'Anar Holmov (Orvaniya Dəniz Akademiyasının Sahil Tədqiqatları Mərkəzinin böyük elmi işçisi, coğrafiya elmləri doktoru, Külək Həvəskarları Cəmiyyətinin prezidenti, sinoptik): Külək dəyişəcək',
    ],
  ],
  [
    'qısaltma ilə başlayan institutun adında “və”',
    'ODA Botanika və Torpaq İnstitutunun əməkdaşı, dosent Anar Holmov bildirib: “Torpaq turşuyub”.',
    ['Anar Holmov (ODA Botanika və Torpaq İnstitutunun əməkdaşı, dosent): Torpaq turşuyub'],
  ],
  [
    'bu cür xarakterizə edib',
    '“Belə sel görməmişdik. Evlərə su necə dolmasın ki?”\nKənd məktəbinin direktoru Anar Holmov mayın 3-də çayda baş verən hadisəni bu cür xarakterizə edib.',
    ['Anar Holmov (Kənd məktəbinin direktoru): Belə sel görməmişdik. Evlərə su necə dolmasın ki?'],
  ],
  ['başlıqda AÇIQLAMA danışan deyil', 'Yolun bağlanması ilə bağlı AÇIQLAMA: “Yazacan açılmaz”', ['?: Yazacan açılmaz']],
  [
    'iclasda deməsi',
    'Sədr Anar Holmovun bu yaxınlarda parlamentin iclasında “Körpü bir ilə tikilər, pul da var” deməsi sakinləri sevindirib.',
    ['Anar Holmov (Sədr): Körpü bir ilə tikilər, pul da var'],
  ],
  [
    'yerin adı ekspert deyil',
    'Dalğa.az xəbər verir ki, yerli ekspert cameəsi qonşuların növbəti hədəfinin Sarıçay körpüsü olacağını iddia edir.\nEkoloq Anar Holmov iddia edir ki, körpü təhlükəlidir.\n“Dirəklər çürüyüb”, – ekspert bildirib.',
    ['Anar Holmov (Ekoloq): Dirəklər çürüyüb'],
  ],
  [
    'müsahibənin bir sualı',
    'Kapitan Anar Holmovla müsahibəni təqdim edirik:\n– Anar bəy, fırtına nə vaxt bitəcək?\n– Sabah axşama yaxın. Mən gəmiləri hələ buraxmıram.',
    [
      'Q ?: Anar bəy, fırtına nə vaxt bitəcək?',
      'A Anar Holmov (Kapitan): Sabah axşama yaxın. Mən gəmiləri hələ buraxmıram.',
    ],
  ],
  [
    'yiyəlik halda məclis danışmır',
    '“Limanda vinç çatmır”, – deputat Anar Holmov mayın 3-də Milli Məclisin iclasında bildirib.',
    ['Anar Holmov (deputat): Limanda vinç çatmır'],
  ],
  [
    'üzvlərini qəbul edən danışır',
    '“Siz gözəl üzürsünüz”.\nBunu sədr Anar Holmov yığmanın üzvlərini qəbul edərkən deyib.',
    ['Anar Holmov (sədr): Siz gözəl üzürsünüz'],
  ],
  [
    'pediatr roldur',
    'Pediatr Anar Holmov kənddə çıxış edib.\nPediatr qeyd edib ki, su qaynadılmalıdır:\n“Quyular çirklənib, uşaqlar xəstələnir”.',
    ['Anar Holmov (Pediatr): Quyular çirklənib, uşaqlar xəstələnir'],
  ],
  [
    'xəbər verən danışmır',
    'DənizTimes xəbər verir ki, görüşdə Holmov körpünün vacibliyindən danışarkən qeyd edib:\n“Gəlin birlikdə tikək”.',
    ['Holmov: Gəlin birlikdə tikək'],
  ],
  [
    'idmançımız',
    'Üzgüçü Anar Holmov medal qazanıb.\nFinalda Karl Holmyana qalib gələn idmançımız suyun soyuq olduğunu söyləyib:\n“Barmaqlarım donmuşdu”.',
    ['Anar Holmov (Üzgüçü): Barmaqlarım donmuşdu'],
  ],
  [
    'deyən adamdır',
    'Bunu yarışda medal alan Tekin Dalqıç deyib. Yayılan şəkil barədə danışan idmançı bildirib ki, heç nə düzəldilməyib:\n“Mən həmişə belə dururam”.',
    ['Tekin Dalqıç: Mən həmişə belə dururam'],
  ],
  [
    'addan sonra ünvan',
    'Sərhədçi Anar Holmov Fotoqraf-ın suallarını cavablandırıb.\nMüsahibəni təqdim edirik:\n– Anar müəllim, gecələr soyuq olurmu?\n– Olur. Mən şinelsiz çıxmıram.\n– Bəs yayda?\n– Yayda da geyinirəm.',
    [
      'Q ?: Anar müəllim, gecələr soyuq olurmu?',
      'A Anar Holmov: Olur. Mən şinelsiz çıxmıram.',
      'Q ?: Bəs yayda?',
      'A Anar Holmov: Yayda da geyinirəm.',
    ],
  ],
  [
    'iki nöqtə əvvəl danışanın sözünə aparır',
    'Balıqçı Anar Holmov kəndə qayıdıb. Onun sözlərinə görə, qayıqlar palçıqda qalır. Axşamlar onlar limandan uzaqda yata bilərlər: “Uşaqlarıma başqa sənət öyrədirəm”.',
    ['Anar Holmov (Balıqçı): Uşaqlarıma başqa sənət öyrədirəm'],
  ],
  [
    'danışanın sözündə ad danışmır',
    'Balıqçı Anar Holmov bildirib ki, “Sarıçay” gəmisi Veysov limanında batıb: “Kimsə kömək etmədi”.',
    ['Anar Holmov (Balıqçı): Kimsə kömək etmədi'],
  ],
  [
    '“və” qurumun adının içində',
    'Orvaniya Respublikası Liman və Balıqçılıq Nazirliyinin sözçüsü Anar Holmov bildirib: “Torlar qadağandır”.',
    ['Anar Holmov (Orvaniya Respublikası Liman və Balıqçılıq Nazirliyinin sözçüsü): Torlar qadağandır'],
  ],
  [
    'iki rol, sonra ad',
    'Holm Liman Gömrüyü İdarəsinin sözçüsü, ədliyyə mayoru Anar Holmov açıqlamasında bildirib ki, səhər iki gəmi toqquşub: “Heç kim xəsarət almayıb”.',
    ['Anar Holmov (Holm Liman Gömrüyü İdarəsinin sözçüsü, ədliyyə mayoru): Heç kim xəsarət almayıb'],
  ],
  [
    'rol ona aid olan adın solundadır, arxadakı ad başqasının deyil',
    '“Küləklər torları aparıb”. Dalğa TV xəbər verir ki, bunu gömrük rəisi Anar Holmov Sarıçay bəndinin təmirindən sonra deyib.',
    ['Anar Holmov (gömrük rəisi): Küləklər torları aparıb'],
  ],
  [
    'rolu deyilən adamdan sonra yarışın adı gələ bilər',
    '“Avarçəkənlər yorulub”. Mayak.az yazır ki, bu sözləri komandanın baş məşqçisi Elman Veysov Orvaniya Avarçəkmə Liqasında V turun yarışından sonra deyib.',
    ['Elman Veysov (komandanın baş məşqçisi): Avarçəkənlər yorulub'],
  ],
  [
    'məlumatı yayan yox, deyən danışır',
    'DALĞA.AZ-ın məlumatına görə, bənddə işləyən balıqçı Anar Holmov bildirir ki, “Torlarımız boş qalır, liman isə susur”.',
    ['Anar Holmov (balıqçı): Torlarımız boş qalır, liman isə susur'],
  ],
  [
    'yer bildirən söz rola aid deyil',
    'Bunu plenar iclasda deputat Anar Holmov deyib. O bildirib ki, bənd köhnəlib: “Təmir lazımdır”.',
    ['Anar Holmov (deputat): Təmir lazımdır'],
  ],
  [
    'dırnaqdakı verilişin adı və yer şəkilçisi rola aid deyil',
    '“Torlar boşdur”. Bunu “Axşam söhbəti”ndə Liman İdarəsinin rəisi Anar Holmov deyib.',
    ['Anar Holmov (Liman İdarəsinin rəisi): Torlar boşdur'],
  ],
  [
    'nadir tirelər də tiredir',
    'Mayak.az xəbər verir ki, mətbuat konfransında komandanın məşqçisi Anar Holmov çıxış edib.\n⁃ Bu gün yaxşı avar çəkdik. Küləyi nəzərə almadıq.\n⁃ Növbəti yarışa necə hazırlaşacaqsınız?\n⁃ Hər səhər bəndin yanında.\n⁃ Gəmi nə vaxt təmir olunacaq?\n⁃ Yayda olunacaq.',
    [
      'A Anar Holmov: Bu gün yaxşı avar çəkdik. Küləyi nəzərə almadıq.',
      'Q Mayak.az: Növbəti yarışa necə hazırlaşacaqsınız?',
      'A Anar Holmov: Hər səhər bəndin yanında.',
      'Q Mayak.az: Gəmi nə vaxt təmir olunacaq?',
      'A Anar Holmov: Yayda olunacaq.',
    ],
  ],
  [
    'sözlər dırnaqda addan başlayır, bir neçə abzasdan sonra bağlanır',
    'Məşqçi Anar Holmov yarışdan sonra bildirib:\n“Dalğa”nı təbrik edirəm. Külək bizə mane oldu.\nBundan sonra “Dalğa”ya azarkeşlik edəcəyik.\nBir az əsəbi idim. Bu da yarışdan irəli gəlir”.',
    [
      'Anar Holmov (Məşqçi): Dalğa”nı təbrik edirəm. Külək bizə mane oldu. / Bundan sonra “Dalğa”ya azarkeşlik edəcəyik. / Bir az əsəbi idim. Bu da yarışdan irəli gəlir',
    ],
  ],
  [
    'iki nöqtədən sonrakı abzas addan başlayır, amma heç nə bağlanmır',
    'Məşqçi Anar Holmov yarışdan sonra bildirib:\n“Dalğa” klubu qalib gəlib. Külək güclü idi.\nHolmov “Dalğa”dan razıdır.',
    [],
  ],
  [
    'mötərizədəki ləqəb söz deyil',
    'Gəmi sahibi Anar Holmovun (“Qırmızı Yelkən”) işində Liman İdarəsinin eksperti rəyini açıqlayıb.',
    [],
  ],
  [
    'klubun adı danışmır',
    'Konfrans zalına komandanın baş məşqçisi Anar Holmov gəlib. O bundan sonra Sarıçay klubuna azarkeşlik edəcəyini bildirib: “Avarlar təzədir”.',
    ['Anar Holmov (komandanın baş məşqçisi): Avarlar təzədir'],
  ],
  [
    'saytın yazdığı cümlədə danışan',
    'Kəmər TV-nin növbəti qonağı müğənni Anar Holmov olub.\nKəmər.az bildirir ki, müğənni canlı yayımda maraqlı açıqlama verib:\n“Elman Veysovun gəmisi var idi. Ona dedim ki, Elman, bu nə məsələdir?”',
    ['Anar Holmov: Elman Veysovun gəmisi var idi. Ona dedim ki, Elman, bu nə məsələdir?'],
  ],
  [
    'təqsirləndirilən',
    'Sonra təqsirləndirilən Anar Holmov deyib: “Tor mənim deyil”.',
    ['Anar Holmov (təqsirləndirilən): Tor mənim deyil'],
  ],
  [
    'başqa adamın rolu onun adından sonra gəlir',
    'Müğənni Sevda Holmlu aparıcı Lalə Bəndlini tənqid edib: “Avarlar təzədir”.\nJurnalist Anar Holmov müğənni Sevda Holmlu ilə bağlı deyib: “Tor mənimdir”.',
    ['Sevda Holmlu (Müğənni): Avarlar təzədir', 'Anar Holmov (Jurnalist): Tor mənimdir'],
  ],
  [
    'adı çəkilən danışmır, “o” birincidir',
    'Qonaq olan müğənni Sevda Holmlu aparıcı Lalə Bəndli haqqında danışıb.\nO, bildirib ki, bənd köhnədir: “Avarlar təzədir”.',
    ['Sevda Holmlu (müğənni): Avarlar təzədir'],
  ],
  [
    'onlar',
    'Kənd sakinləri yoldan şikayət edib. Onların sözlərinə görə, bənd köhnədir: “Biz gözləyirik”.',
    ['Kənd sakinləri: Biz gözləyirik'],
  ],
  [
    'qızı bitən soyadın halı',
    '“Bənd köhnədir” - Lalə Holmqızından\nMüğənni Lalə Holmqızı bildirib: “Avarlar təzədir”.',
    ['Lalə Holmqızı (Müğənni): Bənd köhnədir', 'Lalə Holmqızı (Müğənni): Avarlar təzədir'],
  ],
  ['prodüser', 'Bunu keçmiş prodüser söyləyib: “Bənd köhnədir”.', ['prodüser: Bənd köhnədir']],
  [
    'şirkətin dırnaqdakı adı söz deyil',
    '“Su azalıb”. Bunu “Report”a açıqlamasında “Holm Bəndi” ASC-nin sədr müavini Anar Holmov deyib.\n“Torpaq qurudur”. Bunu “Report”a açıqlamasında “Yaşıl Yol” şirkətinin direktoru Lalə Bəndli deyib.',
    [
      'Anar Holmov (“Holm Bəndi” ASC-nin sədr müavini): Su azalıb',
      'Lalə Bəndli (“Yaşıl Yol” şirkətinin direktoru): Torpaq qurudur',
    ],
  ],
];

export const gaps: Case[] = [];
