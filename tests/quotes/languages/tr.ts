import type { Case } from '../cases.ts';

export const cases: Case[] = [
  ['dedi', '"Vapur ilkbaharda dönecek." dedi Kerem Aydın.', ['Kerem Aydın: Vapur ilkbaharda dönecek.']],
  [
    'özne önce, fiil sonda',
    'Kerem Aydın, "Vapur ilkbaharda dönecek." dedi.',
    ['Kerem Aydın: Vapur ilkbaharda dönecek.'],
  ],
  [
    'ifadelerini kullandı',
    'Selin Korkmaz, "Köprü hazır, yol bekliyor." ifadelerini kullandı.',
    ['Selin Korkmaz: Köprü hazır, yol bekliyor.'],
  ],
  [
    'değerlendirmesinde bulundu',
    'Murat Tekin, göl hakkında bilgi vererek, "Su iki metre çekildi." değerlendirmesinde bulundu.',
    ['Murat Tekin: Su iki metre çekildi.'],
  ],
  [
    'diye konuştu',
    'Başkan Emine Sönmez, "Parka dokunmayacağız." diye konuştu.',
    ['Emine Sönmez: Parka dokunmayacağız.'],
  ],
  [
    'şunları kaydetti, sonraki paragraf',
    'Doktor Levent Arıkan şunları kaydetti:\n"Bu hafta yalnızca üç hasta geldi."',
    ['Levent Arıkan: Bu hafta yalnızca üç hasta geldi.'],
  ],
  [
    'şunları söyledi, aynı satır',
    'Öğretmen Gülay Eren şunları söyledi: "Çocuklar üşüdü ama geldi."',
    ['Gülay Eren: Çocuklar üşüdü ama geldi.'],
  ],
  [
    'vurgulayan özne',
    'Hazırlığın bittiğini vurgulayan Kerem Aydın, "İlk sefer pazartesi." dedi.',
    ['Kerem Aydın: İlk sefer pazartesi.'],
  ],
  [
    'belirterek',
    'Selin Korkmaz, işin zor olduğunu belirterek, "Kışın beton dökülmez." ifadesini kullandı.',
    ['Selin Korkmaz: Kışın beton dökülmez.'],
  ],
  [
    'açıkladı, iki nokta',
    'Bakan Hakan Demirel açıkladı: "Yol sonbahara kadar açılacak."',
    ['Hakan Demirel: Yol sonbahara kadar açılacak.'],
  ],
  ['göre', 'Murat Tekin’e göre "balık her yıl azalıyor".', ['Murat Tekin: balık her yıl azalıyor']],
  [
    'soyadı sonra',
    'Balıkçı Yusuf Deniz limanda bekliyor.\n"Rüzgâr dinecek." diyen Deniz, ağlarını topladı.',
    ['Yusuf Deniz: Rüzgâr dinecek.'],
  ],
  [
    'soyadı dedi',
    'Balıkçı Yusuf Kaya limanda bekliyor.\nKaya, "Rüzgâr dinecek." dedi.',
    ['Yusuf Kaya: Rüzgâr dinecek.'],
  ],
  ['ek almış soyadı', 'Gülay Eren’in sınıfı soğuktu.\nEren, "Soba yandı." dedi.', ['Gülay Eren: Soba yandı.']],
  [
    'rol adın yerine',
    'Cerrah Levent Arıkan sabah konuştu.\nDoktor, "Ameliyat iyi geçti." dedi.',
    ['Levent Arıkan: Ameliyat iyi geçti.'],
  ],
  [
    'uzman',
    'Ekonomist Tarık Özsoy rakamlara baktı.\nUzman, "Fiyatlar kendiliğinden duracak." ifadelerini kullandı.',
    ['Tarık Özsoy: Fiyatlar kendiliğinden duracak.'],
  ],
  ['o dedi', 'Şarkıcı Melis Aktaş sahneden indi. O, "Sesim dönecek." dedi.', ['Melis Aktaş: Sesim dönecek.']],
  ['unvan', 'Prof. Dr. Tarık Özsoy, "Deprem değil, heyelan." dedi.', ['Tarık Özsoy: Deprem değil, heyelan.']],
  ['hanım', 'Leyla Hanım, "Kütüphane açık." dedi.', ['Leyla: Kütüphane açık.']],
  ['baş harf', 'M. Tekin, "Bütçe onaylandı." dedi.', ['M. Tekin: Bütçe onaylandı.']],
  ['kıvrık tırnak', 'Selin Korkmaz, “Kimse balıkçılara sormadı.” dedi.', ['Selin Korkmaz: Kimse balıkçılara sormadı.']],
  [
    'bakanlık',
    'Ulaştırma Bakanlığı, "Yol bir hafta kapalı kalacak." açıklamasını yaptı.',
    ['Ulaştırma Bakanlığı: Yol bir hafta kapalı kalacak.'],
  ],
  ['soru', 'Gülay Eren, "Parayı kim ödeyecek?" diye sordu.', ['Gülay Eren: Parayı kim ödeyecek?']],
  ['ünlem', 'Yusuf Kaya, "Geri dönün!" diye konuştu.', ['Yusuf Kaya: Geri dönün!']],
  [
    'iki kişi',
    'Kerem Aydın, "Bekliyoruz." dedi. Selin Korkmaz, "Biz artık beklemiyoruz." dedi.',
    ['Kerem Aydın: Bekliyoruz.', 'Selin Korkmaz: Biz artık beklemiyoruz.'],
  ],
  [
    'devam',
    'Yusuf Kaya, "Buz sağlam." dedi. "Yarın yine bakacağız."',
    ['Yusuf Kaya: Buz sağlam.', 'Yusuf Kaya: Yarın yine bakacağız.'],
  ],
  [
    'bu sözleri söyledi',
    '"Her yıl bu vakit sularız." Bu sözleri çiftçi Nuri Bayrak söyledi.',
    ['Nuri Bayrak: Her yıl bu vakit sularız.'],
  ],
  [
    'bir tırnakta iki paragraf',
    'Murat Tekin şunları söyledi: "Göl değişti.\nBunu her gün görüyoruz."',
    ['Murat Tekin: Göl değişti. / Bunu her gün görüyoruz.'],
  ],
  [
    'yeniden açılan tırnak',
    'Murat Tekin şunları söyledi:\n"Göl değişti.\n"Bunu her gün görüyoruz."',
    ['Murat Tekin: Göl değişti. / Bunu her gün görüyoruz.'],
  ],
  ['ekledi', 'Nuri Bayrak, "Yağmur gelmezse ekmeyiz." diye ekledi.', ['Nuri Bayrak: Yağmur gelmezse ekmeyiz.']],
  ['diyerek', 'Emine Sönmez, "Söz verdik." diyerek kürsüden indi.', ['Emine Sönmez: Söz verdik.']],
  ['aktardı', 'Muhtar Salih Uçar, "Köyde üç ev kaldı." bilgisini verdi.', ['Salih Uçar: Köyde üç ev kaldı.']],
  ['film adı değil', 'Dün akşam "Uzun Kış" filmi gösterildi.', []],
  ['gazete adı değil', 'Yazı, "Kıyı" gazetesinde çıktı.', []],
  ['slogan değil', 'Yürüyüş "Temiz Göl" sloganıyla yapıldı.', []],
  ['terim değil', 'Buna "sessiz saat" denmez.', []],
  [
    'takım adı, sonra sözler',
    '"Dalga" takımı yenildi. Antrenör Volkan Çetin, "Yorulduk, itiraf ediyorum." dedi.',
    ['Volkan Çetin: Yorulduk, itiraf ediyorum.'],
  ],
  ['adı geçen yok', '"Dikkat, kapılar kapanıyor!"', ['?: Dikkat, kapılar kapanıyor!']],
  [
    'röportaj, tire',
    '# Söyleşi\nKonuğumuz tarihçi Tarık Özsoy.\n- Göl ne zaman donar?\n- Aralıkta. Eskiden kasımda donardı.\n- Peki sonra?\n- Sonra bekleriz.',
    [
      'Q ?: Göl ne zaman donar?',
      'A Tarık Özsoy: Aralıkta. Eskiden kasımda donardı.',
      'Q ?: Peki sonra?',
      'A Tarık Özsoy: Sonra bekleriz.',
    ],
  ],
  [
    'röportaj, soru ve cevap',
    'Melis Aktaş ile söyleşi.\nSoru: Dönecek misiniz?\nCevap: Evet, ilkbaharda.\nSoru: Tek başınıza mı?\nCevap: Kızımla.',
    ['Q ?: Dönecek misiniz?', 'A Melis Aktaş: Evet, ilkbaharda.', 'Q ?: Tek başınıza mı?', 'A Melis Aktaş: Kızımla.'],
  ],
  [
    'a body in the ablative, before a participle',
    'Belediyeden yapılan açıklamada, "Sular gece kesilecek." denildi.',
    ['Belediye: Sular gece kesilecek.'],
  ],
  [
    'sıfat-fiil, sonra konuşan',
    '“Çatı başımızın üstünden gitti” ifadelerini kullanan Hasan Çelikkol, kimsenin yaralanmadığını söyledi.',
    ['Hasan Çelikkol: Çatı başımızın üstünden gitti'],
  ],
  [
    'diye yakınan',
    '“Sıra hiç gelmiyor” diye yakınan Emine Toprak, hastaneye gitti.',
    ['Emine Toprak: Sıra hiç gelmiyor'],
  ],
  [
    'sözleriyle',
    'Hasan Çelikkol eleştirilere, “Rakamları çarpıtıyorlar” sözleriyle yanıt verdi.',
    ['Hasan Çelikkol: Rakamları çarpıtıyorlar'],
  ],
  [
    'bakanlıktan, önce adıyla',
    'Tarım Bakanlığı Sözcüsü Elif Koru konuştu.\nBakanlıktan yapılan açıklamada “Tohum yeterlidir” denildi.',
    ['Tarım Bakanlığı: Tohum yeterlidir'],
  ],
  ['suç adı söz değil', 'Savcılık, “yasa dışı bahis” suçundan dört kişiyi gözaltına aldı.', []],
  [
    'emekli, addan önce',
    'Emekli Ali Osman Gür: “Torunum her sabah bakıyor, yer yok.”',
    ['Ali Osman Gür: Torunum her sabah bakıyor, yer yok.'],
  ],
  ['diye ekliyor', 'Hasan Çelikkol üzgün. “Vergi şart” diye ekliyor Çelikkol.', ['Hasan Çelikkol: Vergi şart']],
  [
    'bilinmeyen bir fiil ve iki nokta, fazladan bir tırnak',
    'Rıhtım plancısı Nermin Kaya, sislerin nedenini lamba eksikliğine bağlıyor:\n“Lamba var, ama sönük. Limanda 400 lamba sönük duruyor.””\nÖğretmen Ece Tunç’a göre ise mesele yalnızca lamba değil. “Liman uyuyor” diyor Tunç.',
    ['Nermin Kaya: Lamba var, ama sönük. Limanda 400 lamba sönük duruyor.', 'Ece Tunç: Liman uyuyor'],
  ],
  [
    'kalın sorular, başlıkta tırnak yok',
    '# Ressam Nermin Aksel: Rengi annemden öğrendim\nRessam Nermin Aksel yeni sergisini anlattı.\n**Resme ne zaman başladınız?**\nAltı yaşındaydım. Duvara bir at çizdim.\n**Şehir sizi değiştirdi mi?**\nÇok değiştirdi. Burada griyi öğrendim.\n**Bundan sonra ne yapacaksınız?**\nBir atölye kuracağım.',
    [
      'Q ?: Resme ne zaman başladınız?',
      'A Nermin Aksel: Altı yaşındaydım. Duvara bir at çizdim.',
      'Q ?: Şehir sizi değiştirdi mi?',
      'A Nermin Aksel: Çok değiştirdi. Burada griyi öğrendim.',
      'Q ?: Bundan sonra ne yapacaksınız?',
      'A Nermin Aksel: Bir atölye kuracağım.',
    ],
    { title: 'Ressam Nermin Aksel: Rengi annemden öğrendim' },
  ],
  [
    'cümle başında meslek ve akraba',
    'Eczacı Mazhar Telci, “Gece ateş düşürücü satılıyor” dedi.\nEşi Gülten Telci ise “Sabaha kadar oturan oluyor” diye konuştu.',
    ['Mazhar Telci: Gece ateş düşürücü satılıyor', 'Gülten Telci: Sabaha kadar oturan oluyor'],
  ],
  [
    'kaymakamlıktan açıklama',
    'Necati Yurt, “Su bir anda geldi” dedi.\nKaymakamlıktan yapılan açıklamada, “Hasar tespiti sürüyor” denildi.',
    ['Necati Yurt: Su bir anda geldi', 'Kaymakamlık: Hasar tespiti sürüyor'],
  ],
  [
    'sözlerin sahibi sonda',
    '“Bu grev ekmek grevidir.” Bu sözler, fabrikanın önünde konuşan sendika başkanı Kenan Bozdağlı’ya ait.',
    ['Kenan Bozdağlı: Bu grev ekmek grevidir.'],
  ],
  [
    'unvan, ad ve parantez içinde meslek',
    'Depremi uzmanlara sorduk.\nProf. Dr. Orhun Tekeli (Jeolog):\n“Artçılar bir ay sürebilir. Paniğe gerek yok”.',
    ['Orhun Tekeli: Artçılar bir ay sürebilir. Paniğe gerek yok'],
  ],
  [
    '“şeklinde konuştu”',
    'Golü atan Emirhan Koç da “Bu golü babama armağan ediyorum” şeklinde konuştu.',
    ['Emirhan Koç: Bu golü babama armağan ediyorum'],
  ],
  [
    'unvandan önce ortaç',
    'Akşam limandaki basın toplantısında konuşan Belediye Başkanı Orhun Tekeli, "Köprü yazın açılacak" dedi.',
    ['Orhun Tekeli (Belediye Başkanı): Köprü yazın açılacak'],
  ],
  [
    'insan hakları, orman: ortaç değil',
    'Köyden gelen insan hakları uzmanı Elif Tuncay, "Kapılar açılsın" dedi. Genç orman mühendisi Okan Ulusoy ise "Ağaçlar kuruyor" diye konuştu.',
    ['Elif Tuncay (insan hakları uzmanı): Kapılar açılsın', 'Okan Ulusoy (Genç orman mühendisi): Ağaçlar kuruyor'],
  ],
  [
    'derken, sonra başkası',
    'Orhun Tekeli, "Bu köprünün sahibi biziz" derken, akademisyen Elif Tuncay suç duyurusunda bulunacağını açıkladı.',
    ['Orhun Tekeli: Bu köprünün sahibi biziz'],
  ],
  [
    'X hesabından',
    'Elif Tuncay X hesabından yaptığı paylaşımda, "Köprü bu yaz açılacak, söz veriyoruz" ifadelerine yer verdi.',
    ['Elif Tuncay: Köprü bu yaz açılacak, söz veriyoruz'],
  ],
  [
    'addan sonra uzun ara',
    'TBMM Başkanvekili ve Liman Milletvekili Orhun Tekeli, Ulaştırma Bakanı’nın törendeki sözlerine ilişkin, "Köprünün hesabı açıktır" açıklamasını yaptı.',
    ['Orhun Tekeli: Köprünün hesabı açıktır'],
  ],
  [
    'alıntı sonraki paragrafta biter',
    'Limanspor Teknik Direktörü Okan Dalcı, "Sahada emeğimizin karşılığını alamadık. İlk yarı iyiydik.\nOyunun hakkı bu değildi" dedi.',
    ['Okan Dalcı: Sahada emeğimizin karşılığını alamadık. İlk yarı iyiydik. / Oyunun hakkı bu değildi'],
  ],
  [
    'ters tırnaklar',
    'Orhun Tekeli, ``maçı bizden çok istediler. Tebrik ederiz`` dedi.',
    ['Orhun Tekeli: maçı bizden çok istediler. Tebrik ederiz'],
  ],
  [
    'mahalle sakinleri, önce başkası',
    'Muhtar Okan Ulusoy, "Yol yapılacak" dedi. Yolun bozuk olduğunu belirten mahalle sakinleri, "Kaç kez şikayet ettik" diyerek tepki gösterdi.',
    ['Okan Ulusoy: Yol yapılacak', 'mahalle sakinleri: Kaç kez şikayet ettik'],
  ],
  [
    'söz isim, tek kelime alıntı değil',
    "# Bakan Tekeli'den 'köprü' açıklaması\nBakan Orhun Tekeli, \"Köprü yazın açılacak\" görüşünü paylaştı.",
    ['Orhun Tekeli (Bakan): Köprü yazın açılacak'],
  ],
  [
    'virgüllü bakanlık',
    '“Vapur baharda dönecek” diyen Deniz, Liman ve Kıyı Bakanı Hasan Çelikkol gemiye bindi.',
    ['Hasan Çelikkol (Deniz, Liman ve Kıyı Bakanı): Vapur baharda dönecek'],
  ],
  [
    'bir başkasının sözleri',
    'Başkan Orhan Çelik’in geçen ay kıyıda söylediği "Göl bizimdir" sözlerine Selin Korkmaz, "Göl herkesin." diye karşılık verdi.',
    ['Orhan Çelik: Göl bizimdir', 'Selin Korkmaz: Göl herkesin.'],
  ],
  [
    'birinin dediğini anlatan',
    'Gülay Eren, komşusu Nuri Bayrak’ın herkese "Bu kış köprüyü açın" dediğini anlattı.',
    ['Nuri Bayrak: Bu kış köprüyü açın'],
  ],
  ['yalın rolün sözü', 'Savcı, avukatın "Belgeler kayıp" sözünü tutanağa geçirdi.', ['avukat: Belgeler kayıp']],
  [
    'soran',
    'Sunucunun "Parayı kim ödeyecek?" sorusu üzerine Gülay Eren, "Belediye." dedi.\nKerem Aydın, "Ne zaman?" sorusunu yöneltti.',
    ['Sunucu: Parayı kim ödeyecek?', 'Gülay Eren: Belediye.', 'Kerem Aydın: Ne zaman?'],
  ],
  [
    'partili',
    'Kıyı Belediye Başkanı GÖP\'lü Emine Sönmez, "Sözümüzü tuttuk." dedi.',
    ["Emine Sönmez (Kıyı Belediye Başkanı GÖP'lü): Sözümüzü tuttuk."],
  ],
  [
    'bir üniversiteden',
    'Göl Üniversitesi\'nden Prof. Dr. Tarık Özsoy, "Deprem değil, heyelan." dedi.',
    ["Tarık Özsoy (Göl Üniversitesi'nden Prof. Dr.): Deprem değil, heyelan."],
  ],
  [
    'diyen, sonra başkası',
    'Muhtar Emine Sönmez kürsüye çıktı.\n"Göl küçülüyor." diyen Sönmez, Vali Nuri Bayrak’a döndü.',
    ['Emine Sönmez: Göl küçülüyor.'],
  ],
  [
    'sözlerin hemen önündeki',
    'Muhtar Selin Korkmaz konuştu. Geçen yılı Kıyı Meclisi olarak deniz yılı ilan ettiklerini hatırlatan Korkmaz "Bu yıl sıra gölde" dedi.',
    ['Selin Korkmaz: Bu yıl sıra gölde'],
  ],
  [
    'açıklamasında, kimin adı geçmeden',
    'Yer bilimci Prof. Dr. Tarık Özsoy haberlere tepki gösterdi. Açıklamasında, "Bu yazıyı ben yazmadım" ifadelerini kullandı.',
    ['Tarık Özsoy (Yer bilimci Prof. Dr.): Bu yazıyı ben yazmadım'],
  ],
  [
    'başlıkta kısa unvan',
    '# Başkan Sönmez: "Sözümüzü tuttuk"\nKıyı Belediye Başkanı Emine Sönmez, iskelede konuştu.',
    ['Emine Sönmez (Kıyı Belediye Başkanı): Sözümüzü tuttuk'],
  ],
  [
    'başlıkta unvan ve ad',
    '# Gölspor Teknik Direktörü Ersun Bayrak\nErsun Bayrak, maça iyi başladıklarını ifade ederek, "Kornerden bir gol yedik" dedi.',
    ['Ersun Bayrak (Gölspor Teknik Direktörü): Kornerden bir gol yedik'],
  ],
  [
    'bir vatandaş',
    'Çiftçi Gülay Eren pazara geldi.\nPazarda bulunan bir vatandaş ise şöyle konuştu:\n"Meyveyi alamıyoruz, tadına bakıyoruz."',
    ['bir vatandaş: Meyveyi alamıyoruz, tadına bakıyoruz.'],
  ],
  [
    'olarak değerlendirdi',
    'Gölde inceleme yapan Gülay Eren, tabloyu "endişe verici" olarak değerlendirdi.',
    ['Gülay Eren: endişe verici'],
  ],
  [
    'bir eserde konuşan',
    'Üç kuşağı anlatan filmde Emine Sönmez, "Bu eve yine döneceğiz; bunu hak ediyoruz." diye seslendi.',
    ['Emine Sönmez: Bu eve yine döneceğiz; bunu hak ediyoruz.'],
  ],
  [
    'eğri açılan, düz kapanan tek tırnak',
    "‘Gölün İzleri' sergisi açıldı. Açılışta konuşan Muhtar Emine Sönmez, “Bugün burada göl için bir aradayız.” dedi.",
    ['Emine Sönmez: Bugün burada göl için bir aradayız.'],
  ],
  [
    'ulus gibi başlayan soyadı',
    'Balıkçı-Sen Genel Başkanı Mustafa Türkel, "Ağları yarın açıyoruz, bekliyoruz." dedi.',
    ['Mustafa Türkel (Balıkçı-Sen Genel Başkanı): Ağları yarın açıyoruz, bekliyoruz.'],
  ],
  [
    'büyük harfle yazılan soyadında I',
    'Belediye Başkanı Deniz ILGINLI törene katıldı.\n“Köprü yazın açılacak” diyen Ilgınlı, işçilere teşekkür etti.',
    ['Deniz Ilgınlı (Belediye Başkanı): Köprü yazın açılacak'],
  ],
  [
    'başlıkta büyük harfle yazılan ad',
    'IŞILDAK: “YOL AÇILACAK”\nVali Ali Işıldak, “Yarın gelin” dedi.',
    ['Ali Işıldak (Vali): YOL AÇILACAK', 'Ali Işıldak: Yarın gelin'],
  ],
  [
    'baş ile başlayan görev',
    'Sahil Kulübü Başantrenörü Deniz Ilgınlı, “Yarın daha iyi koşarız” dedi.',
    ['Deniz Ilgınlı (Sahil Kulübü Başantrenörü): Yarın daha iyi koşarız'],
  ],
  [
    'iki söz birinin söylemleri',
    'Köprü açılışında Başkan Deniz Ilgınlı’nın, “Yol yazın biter.”, “Para hazır.” söylemlerini anımsatan Aylin Tuna, “Hâlâ bekliyoruz” dedi.',
    ['Deniz Ilgınlı: Yol yazın biter.', 'Deniz Ilgınlı: Para hazır.', 'Aylin Tuna: Hâlâ bekliyoruz'],
  ],
  [
    'kesme işareti olmayan ad yalındır',
    'Başkan Ali Tuna stattaydı.\nTuna, şunları kaydetti:\n“Güzel bir gündü.”\n- Sahil cephesi\nKaptan Tekin Memnun ise sahanın battığını belirtti.\nYağmur nedeniyle zemini beğenmeyen Memnun, şu ifadeleri kullandı:\n“Top gitmiyor, ayaklarımız batıyor.”',
    ['Ali Tuna: Güzel bir gündü.', 'Tekin Memnun (Kaptan): Top gitmiyor, ayaklarımız batıyor.'],
  ],
  [
    'bir satırda iki kişi',
    'Sahil Limanı Müdürü Ilgınlı: “Gemiler yarın da kalkmayacak, hava kötü” ODA Başkanı Tunaoğlu: “Balık tutamayan eve ekmek götüremez”',
    [
      'Ilgınlı (Sahil Limanı Müdürü): Gemiler yarın da kalkmayacak, hava kötü',
      'Tunaoğlu (ODA Başkanı): Balık tutamayan eve ekmek götüremez',
    ],
  ],
  [
    'iki noktadan sonra çizgi',
    '-Sahil Limanı Müdürü Ilgınlı: - "Gemiler yarın da kalkmayacak" - Balıkçılar Odası Başkanı Tunaoğlu: - "Evde ekmek kalmadı"',
    [
      'Ilgınlı (Sahil Limanı Müdürü): Gemiler yarın da kalkmayacak',
      'Tunaoğlu (Balıkçılar Odası Başkanı): Evde ekmek kalmadı',
    ],
  ],
  [
    'soruların önünde soru işareti, arada büyük harfle başlık',
    '? Denize ilk ne zaman çıktınız?\nBen altı yaşımda çıktım, babam çok kızdı.\nDENİZ BENİ HEP ÇAĞIRDI\n? Sonra korktunuz mu?\nHiç korkmadım, hâlâ da korkmam.\n? Şimdi kimlerle çıkıyorsunuz?\nKızımla çıkıyorum, o benden iyi kaptan.',
    [
      'Q ?: Denize ilk ne zaman çıktınız?',
      'A ?: Ben altı yaşımda çıktım, babam çok kızdı.',
      'Q ?: Sonra korktunuz mu?',
      'A ?: Hiç korkmadım, hâlâ da korkmam.',
      'Q ?: Şimdi kimlerle çıkıyorsunuz?',
      'A ?: Kızımla çıkıyorum, o benden iyi kaptan.',
    ],
  ],
  [
    '“ve” kurumun adının içinde',
    'Sahil Üniversitesi Deniz ve Kıyı Fakültesi Dekanı Deniz Ilgınlı, “Ağlar yasak” dedi.',
    ['Deniz Ilgınlı (Sahil Üniversitesi Deniz ve Kıyı Fakültesi Dekanı): Ağlar yasak'],
  ],
  [
    '“ve” iki kişi arasında',
    'Kaptan Ali Demir ve Liman Müdürü Deniz Ilgınlı, “Ağlar yasak” dedi.',
    ['Deniz Ilgınlı (Liman Müdürü): Ağlar yasak'],
  ],
  [
    'virgüllerin arasındaki ad özne değildir',
    'Sarıtepe, Gölbaşı, Kumluca tarlalarının ise ekipler gelene kadar kuruduğunu dile getiren Başkan Ilgınlı, “Yağmur bekliyoruz, kuyular da boşaldı” dedi.',
    ['Ilgınlı (Başkan): Yağmur bekliyoruz, kuyular da boşaldı'],
  ],
  [
    'söyleyen özne, fiilsiz söz',
    'Toplantıda kulüp başkanı Hasan Çelikkol açıklamalarda bulundu. Holmiya’nın iyi kürek çektiğini söyleyen Çelikkol, “Rüzgâr bize pahalıya mal oldu.',
    ['Hasan Çelikkol: Rüzgâr bize pahalıya mal oldu.'],
  ],
  [
    'söylediği söze başkası tepki gösterdi',
    'Belediye Başkanı Hasan Çelikkol’un bendin açılışında söylediği, “Bu dereden su çıkmaz” sözüne, liman muhtarı Orhan Yelken tepki gösterdi.',
    ['Hasan Çelikkol (Belediye Başkanı): Bu dereden su çıkmaz'],
  ],
  [
    'cümlenin başındaki “aslında” adın parçası değildir',
    'Norling, “Bu fenerin sahibi denizdir” diyerek söze başladı.\nAslında Norling, sisi hiç sevmez.',
    ['Norling: Bu fenerin sahibi denizdir'],
  ],
  [
    'unvan gibi başlayan soyadı',
    'Liman Müdürü Kemal Albayrak, “Ağlar yasak” dedi.',
    ['Kemal Albayrak (Liman Müdürü): Ağlar yasak'],
  ],
];

export const gaps: Case[] = [];
