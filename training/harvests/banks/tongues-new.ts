// Material in Portuguese, Vietnamese, Turkish and Hindi: t topics, o motifs, c notions, j trades, f statements, m problems.
import type { Banks } from '../../honest/grammar.ts'

export const NEW_TONGUES: Readonly<Record<'pt' | 'vi' | 'tr' | 'hi', Banks>> = {
  pt: {
    t: 'as mudanças climáticas | o trabalho remoto | a Revolução Industrial | as redes sociais | a energia eólica | a reciclagem | a inteligência artificial | o desmatamento | a saúde mental | o transporte público | a leitura na infância | o turismo de massa',
    o: 'um farol abandonado | uma carta sem remetente | o último bonde | um relógio parado | a biblioteca da vila | um cão que não late | uma receita perdida | a chuva de março',
    c: 'o custo de oportunidade | a fotossíntese | a recursão | a inflação | a imunidade | a entropia | o direito autoral | a fermentação | a deriva continental | o sono | a partida dobrada | o cache',
    j: 'enfermeira | professor de física | padeira | contador | pescador | arquiteta | eletricista | bibliotecária',
    f: `
A maré baixa reúne muitas aves na lama.
Uma tabela de dispersão é rápida em média, mas não evita colisões.
Juros mais altos esfriam o consumo depois de §2-6 trimestres.
A ponte pênsil trabalha quase só à tração.
O grão de café perde §12-18% do peso na torra.
Quanto mais baixa a órbita, mais rápido o satélite.
Uma multa desproporcional pode ser reduzida pelo juiz.
O solo argiloso retém nutrientes que a areia deixa passar.
Durante o sono profundo a memória se reorganiza.
O sorteio decide quem recebe qual tratamento no ensaio clínico.`,
    m: `
① comprou §3-12 cadernos a §2-9 reais cada e pagou com uma nota de 100. Quanto recebeu de troco?
Um tanque de §200-900 litros recebe §6-20 litros por minuto e perde §1-5. Em quantos minutos fica cheio?
Resolva a equação x² - §3-15x + §2-40 = 0.
De quantas maneiras §3-8 pessoas podem sentar-se em volta de uma mesa redonda?
Um ônibus percorre §100-600 km em §2-8 horas. Qual é a velocidade média em metros por segundo?
Um produto de §50-900 reais sofre desconto de §5-40% e depois aumento de §5-40%. Qual é o preço final?
A soma de três números inteiros consecutivos é §30-300. Quais são eles, se existirem?`,
  },
  vi: {
    t: 'biến đổi khí hậu | làm việc từ xa | mạng xã hội | năng lượng mặt trời | trí tuệ nhân tạo | rác thải nhựa | du lịch đại trà | sức khỏe tinh thần | văn hóa đọc | giao thông công cộng | già hóa dân số | thương mại điện tử',
    o: 'ngọn hải đăng bỏ hoang | lá thư không người gửi | chuyến tàu cuối | chiếc đồng hồ chết | thư viện làng | con chó không sủa | cơn mưa tháng bảy | gánh hàng rong',
    c: 'chi phí cơ hội | quang hợp | đệ quy | lạm phát | miễn dịch | entropy | bản quyền | lên men | trôi dạt lục địa | bộ nhớ đệm',
    j: 'y tá | giáo viên vật lý | thợ làm bánh | kế toán | ngư dân | kiến trúc sư | thợ điện | tài xế',
    f: `
Khi thủy triều rút, chim kéo về bãi bùn kiếm ăn.
Bảng băm tra cứu nhanh nhưng không tránh được va chạm.
Lãi suất tăng thì tiêu dùng giảm sau §2-6 quý.
Dây cáp của cầu treo chỉ chịu lực kéo.
Hạt cà phê mất §12-18% khối lượng khi rang.
Quỹ đạo càng thấp thì vệ tinh bay càng nhanh.
Đất sét giữ chất dinh dưỡng tốt hơn đất cát.
Giấc ngủ sâu giúp trí nhớ được sắp xếp lại.`,
    m: `
① mua §3-12 quyển vở giá §5-15 nghìn đồng một quyển và đưa 200 nghìn. Cửa hàng trả lại bao nhiêu tiền?
Một bể §200-900 lít được bơm §6-20 lít mỗi phút và rò §1-5 lít mỗi phút. Sau bao lâu bể đầy?
Giải phương trình x² - §3-15x + §2-40 = 0.
Có bao nhiêu cách xếp §3-8 người quanh một bàn tròn?
Ô tô đi §100-600 km trong §2-8 giờ. Tính vận tốc trung bình theo m/s.
Tổng của ba số nguyên liên tiếp là §30-300. Tìm ba số đó nếu có.`,
  },
  tr: {
    t: 'iklim değişikliği | uzaktan çalışma | sosyal medya | güneş enerjisi | yapay zekâ | plastik atıklar | kitle turizmi | ruh sağlığı | okuma alışkanlığı | toplu taşıma | göç | uzay araştırmaları',
    o: 'terk edilmiş bir deniz feneri | göndereni olmayan bir mektup | son vapur | durmuş bir saat | köy kütüphanesi | havlamayan bir köpek | kayıp bir tarif | ilk kar',
    c: 'fırsat maliyeti | fotosentez | özyineleme | enflasyon | bağışıklık | entropi | telif hakkı | mayalanma | kıtaların kayması | önbellek',
    j: 'hemşire | fizik öğretmeni | fırıncı | muhasebeci | balıkçı | mimar | elektrikçi | kütüphaneci',
    f: `
Sular çekilince kuşlar çamur düzlüklerinde toplanır.
Karma tablolar hızlıdır ama çakışmaları önleyemez.
Faiz yükselince tüketim §2-6 çeyrek sonra azalır.
Asma köprünün halatları yalnızca çekme kuvveti taşır.
Kahve çekirdeği kavrulurken ağırlığının yüzde §12-18 kadarını kaybeder.
Yörünge alçaldıkça uydu hızlanır.
Killi toprak besini kumdan daha iyi tutar.
Derin uykuda anılar yeniden düzenlenir.`,
    m: `
① tanesi §5-20 liradan §3-12 defter alıp 300 lira verdi. Kaç lira para üstü alır?
§200-900 litrelik depoya dakikada §6-20 litre su giriyor, §1-5 litre sızıyor. Depo kaç dakikada dolar?
x² - §3-15x + §2-40 = 0 denklemini çözünüz.
§3-8 kişi yuvarlak bir masaya kaç farklı biçimde oturabilir?
Bir otobüs §100-600 km yolu §2-8 saatte alıyor. Ortalama hızı kaç m/s olur?
Ardışık üç tam sayının toplamı §30-300 ise bu sayılar, varsa, nelerdir?`,
  },
  hi: {
    t: 'जलवायु परिवर्तन | घर से काम | सोशल मीडिया | सौर ऊर्जा | कृत्रिम बुद्धिमत्ता | प्लास्टिक कचरा | मानसिक स्वास्थ्य | पढ़ने की आदत | सार्वजनिक परिवहन | जल संकट | अंतरिक्ष अनुसंधान | ऑनलाइन शिक्षा',
    o: 'एक सूना प्रकाशस्तंभ | बिना पते की चिट्ठी | आख़िरी रेलगाड़ी | रुकी हुई घड़ी | गाँव का पुस्तकालय | न भौंकने वाला कुत्ता | पहली बारिश | पुराना बरगद',
    c: 'अवसर लागत | प्रकाश संश्लेषण | पुनरावर्तन | मुद्रास्फीति | प्रतिरक्षा | एन्ट्रॉपी | कॉपीराइट | किण्वन | महाद्वीपीय विस्थापन',
    j: 'नर्स | भौतिकी की शिक्षिका | हलवाई | लेखाकार | मछुआरा | वास्तुकार | बिजली मिस्त्री | किसान',
    f: `
ज्वार उतरने पर कीचड़ में बहुत से पक्षी आते हैं।
ब्याज दर बढ़ने पर §2-6 तिमाही बाद खर्च घटता है।
झूला पुल के तार केवल खिंचाव सहते हैं।
भूनने पर कॉफ़ी का भार §12-18 प्रतिशत घट जाता है।
कक्षा जितनी नीची हो, उपग्रह उतना तेज़ चलता है।
चिकनी मिट्टी पोषक तत्वों को रेत से अधिक रोकती है।
गहरी नींद में यादें व्यवस्थित होती हैं।`,
    m: `
① ने §5-20 रुपये वाली §3-12 कॉपियाँ खरीदीं और 500 रुपये दिए। कितने रुपये वापस मिलेंगे?
§200-900 लीटर की टंकी में हर मिनट §6-20 लीटर पानी आता है और §1-5 लीटर रिसता है। टंकी कितने मिनट में भरेगी?
समीकरण x² - §3-15x + §2-40 = 0 हल कीजिए।
§3-8 लोग गोल मेज़ पर कितने तरीकों से बैठ सकते हैं?
एक बस §2-8 घंटे में §100-600 किमी चलती है। औसत चाल मीटर प्रति सेकंड में बताइए।
तीन क्रमागत पूर्णांकों का योग §30-300 है। यदि संभव हो तो वे संख्याएँ बताइए।`,
  },
}
