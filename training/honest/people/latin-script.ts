// People who write in Turkish, Indonesian and Vietnamese.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const TR = `
§so ‹adım adım çözer misin|ben §2-90 buldum|yarın sınav var|hiç anlamadım|kısa yolu var mı›
§so A) §2-20 B) §21-40 C) §41-60 D) §61-80 E) §81-99 ‹neden C değil|›
§so ⇒ ‹ikinci satır nereden geldi|neden böldük|bir dakika, §2-90?› ⇒ ‹tamam anladım|benzer bir soru daha|daha zorunu sor|sağ ol hocam›
sen ‹deneyimli bir İK uzmanı|huysuz bir editör|diyetisyen|mahalle muhtarı|avukat›sın. §du ‹Önce soru sor.|Maddeler halinde.|Lafı uzatma.|Tablo yap.›
‹dilekçe|istifa maili|nikah konuşması|kiracıya mesaj|özür mesajı|ilan metni› yaz, §du ‹kısa|resmi|esprili|yalvarmadan› ⇒ ‹daha samimi|“gereğini” çıkar|bir tane daha› ⇒ ‹oldu bu|İngilizcesi de›
hata alıyorum: ‹IndexError satır §3-200|#YOK|0x8007§1000-9999|yazıcı çevrimdışı|npm ERR!|bağlantı reddedildi›. ‹ne yapayım|dün çalışıyordu|yazılımcı değilim›
§du ‹sence haklı mıyım|ne yapmalıyım|dürüst ol|içimi dökmek istedim› ⇒ ‹denedim olmadı|o beni dinlemez|öf› ⇒ ‹eyvallah|peki ne yazayım|iyi geceler›
‹masal|öykü|şiir|mani› yaz: ‹vapuru kaçıran martı|emekli hırsız|konuşan çaydanlık|köydeki son sinema›, ‹§3-9 yaş için|sonu hüzünlü|§100-600 kelime|Karadeniz ağzıyla› ⇒ ‹devam|daha komik|kedi de olsun›
‹kompozisyon|paragraf›: “§cu ~cu ~cu” ‹100 üzerinden puanla|yazım hatalarını bul|sonucu güçlendir› ⇒ ‹çok düşük|sadece girişi düzelt|şimdi kaç?›
§5-20 ‹ehliyet sorusu|dükkan ismi|bilmece|instagram gönderisi, çiçekçiyim|mülakat sorusu (garson)|TYT paragraf sorusu› ‹cevaplı|özgün|çok zor olmasın› ⇒ ‹§1-5. olanı aç|beğenmedim|biraz daha›
ev mi alayım kirada mı kalayım? maaş §20-120 bin, ‹kredi %§2-5|iki çocuk|birikim §100-900 bin›. Mantık yürüt ⇒ ‹enflasyonu unuttun|sonuç?|ya beklersem›
‹“de” ayrı mı|fiilimsi nedir|ozmoz difüzyon farkı|hukukta zamanaşımı ne|mol ne demek› ‹örnekle|kısaca|sınavda çıkar mı›
çevir: “§cu” ‹İngilizce|Almanca|sade Türkçe›
‹patlıcan|bayat ekmek|yarım kilo kıyma|nohut› var ne pişireyim ‹hızlı|fırınsız|§2-8 kişilik›
‹selam|naber|slm› ⇒ ‹canım sıkılıyor|fıkra anlat|insan mısın› ⇒ ‹ahaha|kötüydü|başka› ⇒ ‹hadi bb|uyuyorum›
`
const TR_BANKS = {
  so: `
Bir malı %§10-40 kârla §100-900 liraya satan kişi kaça almıştır?
Saatte §60-120 km giden araç §20-90 dakikada kaç km yol alır?
§2-9x - §3-30 = §1-9x + §5-40
Bir havuzu A musluğu §3-9, B musluğu §10-20 saatte dolduruyor
Kenarı §4-16 cm olan eşkenar üçgenin alanı
§2-40 kg cisme §10-90 N uygulanıyor, ivme?
f(x) = x² - §2-9x + §1-9 fonksiyonunun tepe noktası
Yaşları toplamı §30-80 olan baba ile oğlun…
`,
  du: `
Ev sahibi kirayı iki katına çıkardı.
§20-55 yaşındayım ve işimi sevmiyorum.
Kargo §3-20 gündür gelmedi.
Kayınvalidem bizimle yaşayacak.
Sınava §10-200 gün kaldı.
Üst komşu gece halı silkeliyor.
`,
  cu: `
Sabah simitçinin sesi uykudan önce gelirdi.
Bence telefon hem iyi hemde kötü bir şeydir.
Dedem susarak anlatırdı, biz dinleyerek büyüdük.
Sonuç olarak herkez üzerine düşeni yapmalı.
Asansörümüz izinlidir, merdiven nöbettedir.
Yağmur, kimseye sormadan mahalleye taşındı.
`,
}

const ID = `
§so ‹tolong pakai cara|jawabanku §2-90 bener ga|besok ulangan|jelasin kayak ke anak SD|buru-buru nih›
§so a. §2-20 b. §21-40 c. §41-60 d. §61-90
§so ⇒ ‹kok dibagi?|langkah kedua ga ngerti|ada cara cepat?› ⇒ ‹oh gitu|soal mirip dong|makasih kak|yang lebih susah›
‹buatkan|bikinin› ‹pidato perpisahan|surat lamaran jadi §ker|caption jualan seblak|undangan arisan|pantun nikahan› ‹singkat|lucu|formal|jangan lebay› ⇒ ‹kurang greget|lebih pendek|versi bahasa Inggris› ⇒ ‹mantap|satu lagi›
kamu adalah ‹ahli gizi|HRD galak|ustadz yang sabar|mentor bisnis|barista filosofis›. §ma ‹tanya dulu ke aku|pakai poin|jujur aja|dalam tabel›
error: ‹undefined index di baris §3-200|laravel 419 page expired|#N/A padahal datanya ada|bluescreen|wifi konek tapi no internet›, ‹gimana ya|kemarin bisa|masih pemula›
§ma ‹aku harus gimana|salah ga sih aku|minta saran|curhat doang› ⇒ ‹udah dicoba|dia keras kepala|iya sih› ⇒ ‹makasih ya|terus aku balas apa|yaudah tidur dulu›
cerita ‹kancil naik ojek online|hantu kos-kosan|warung yang cuma buka saat hujan|nelayan dan radio tua›, ‹buat anak §3-10 tahun|plot twist|§100-600 kata› ⇒ ‹lanjut|tambah tokoh|endingnya ganti›
skripsi: ‹pengaruh live shopping terhadap mahasiswa|manajemen sampah desa|persepsi petani soal drone›, ‹rumusan masalah|sampel minimal|parafrase bab §1-5|pertanyaan kuesioner §5-30 butir› ⇒ ‹dosen bilang terlalu luas|teori apa|bikin tabel›
§5-20 ‹nama kedai kopi|ide konten bengkel|teka-teki|soal cerdas cermat RT|pertanyaan interview §ker› ⇒ ‹nomor §1-5 jelasin|garing|lagi›
pilih mana: ‹motor listrik|kos atau ngontrak|lanjut S2|resign sekarang›? gaji §2-15 juta, ‹cicilan §1-5 tahun|ortu ikut|belum nikah›. hitung pelan-pelan ⇒ ‹bensin belum dihitung|jadi?|kalau nunggu›
perbaiki ejaan: "‹Dimana rumah mu yang di jual itu|Kami menghimbau warga agar tak buang sampah sembarangan|Aku sangat amat senang sekali hari ini›" ‹alasannya|›
terjemahin "‹kapan-kapan mampir|masuk angin|gotong royong|no worries, take your time|the rent is overdue›" ke ‹Inggris|Jawa halus|Indonesia baku›
‹tempe|nasi sisa|bayam|telur doang› ‹dimasak apa|tanpa santan|anak kos banget›
‹hai|p|min› ⇒ ‹gabut|kamu robot?|cerita dong|lagi sedih› ⇒ ‹wkwk|serius?|terus› ⇒ dadah
`
const ID_BANKS = {
  ker: 'kasir | admin gudang | guru TK | sopir | desainer',
  so: `
Harga tas Rp§50-900.000 diskon §10-50% lalu diskon lagi §5-20%. Bayar berapa?
Selesaikan §2-9x + §3-30 = §40-99
Mobil melaju §40-100 km/jam selama §20-150 menit, jaraknya?
Luas lingkaran diameter §7-42 cm
Suku ke-§10-50 dari barisan §2-9, §10-14, …
§3-9 tukang butuh §6-20 hari, kalau §10-15 tukang?
Massa §2-40 kg, gaya §10-90 N, percepatan?
Dua dadu dilempar, peluang jumlah §3-11
`,
  ma: `
Bos suka chat jam §10-11 malam.
Tetangga karaokean tiap hari.
Umur §20-45 belum punya tabungan.
Paket nyasar ke kota lain.
Adikku malas sekolah.
Modal cuma §1-20 juta.
`,
}

const VI = `
§ba ‹giải chi tiết giúp em|em ra §2-90 đúng không ạ|mai kiểm tra rồi|giải kiểu lớp §4-9 thôi|có mẹo bấm máy không›
§ba A. §2-20 B. §21-40 C. §41-60 D. §61-90
§ba ⇒ ‹sao lại chia ạ|bước 2 em chưa hiểu|cách khác được không› ⇒ ‹à hiểu rồi|cho em bài tương tự|cảm ơn ad|khó hơn đi›
viết ‹đoạn văn 200 chữ về lòng biết ơn|bài văn tả con mèo, lớp §3-5|mở bài Vợ nhặt|email xin nghỉ phép|stt bán bánh tráng|lời chúc đám cưới› ‹ngắn gọn|tự nhiên thôi|đừng văn mẫu|hài hước› ⇒ ‹ngắn hơn|thêm dẫn chứng|bớt sến› ⇒ ‹ok rồi|bản khác›
bạn là ‹luật sư|chuyên gia dinh dưỡng|nhà tuyển dụng khó tính|hướng dẫn viên ở §tp|cô giáo tiếng Anh›. §ho ‹hỏi lại mình trước|trả lời theo gạch đầu dòng|nói thẳng|lập bảng›
lỗi ‹IndexError dòng §3-200|#REF! trong excel|500 internal server|không nhận máy in|font chữ thành ô vuông›, ‹sửa sao|hôm qua còn chạy|mình mới học code›
§ho ‹phải làm sao|mình có sai không|tư vấn giúp|kể cho nhẹ lòng› ⇒ ‹thử rồi|họ không nghe|haizz› ⇒ ‹cảm ơn nha|vậy nhắn gì|thôi ngủ đây›
kể chuyện ‹con trâu đi học|chuyến đò cuối|quán phở lúc 3 giờ sáng|người giữ hải đăng sợ nước›, ‹cho bé §3-9 tuổi|hơi ma mị|§100-600 chữ› ⇒ ‹tiếp đi|kết vui|thêm nhân vật›
sửa tiếng Anh: "‹I very like eat noodle|She don't has a car since last year|Yesterday I go to school by walk|I am interesting in music›" ‹giải thích lỗi|band mấy|viết lại tự nhiên›
§5-20 ‹tên quán cà phê|câu đố|ý tưởng tiktok cho tiệm hoa|câu hỏi phỏng vấn kế toán|câu trắc nghiệm sử 12|trò chơi tất niên› ‹có đáp án|vui|› ⇒ ‹câu §1-5 nói rõ|chán|thêm nữa›
nên ‹mua xe điện|thuê hay mua nhà|về quê hay ở §tp|học thạc sĩ›? lương §6-40 triệu, ‹vay §5-20 năm|có §1-3 con|chưa cưới›. phân tích từng bước ⇒ ‹quên tiền lãi|kết luận?|nếu chờ thì sao›
khác nhau giữa ‹"dành" và "giành"|khối lượng và trọng lượng|so sánh và ẩn dụ|BHYT và BHXH› ‹ví dụ|ngắn|kẻ bảng›
tóm tắt: §ca ~ca ~ca
dịch "§ca" sang ‹tiếng Anh|tiếng Nhật|tiếng Hàn›
còn ‹ít thịt băm|nửa con gà|đậu hũ|cơm nguội› nấu gì ‹nhanh|cho §2-6 người|ăn kiêng›
‹alo|hi|ê› ⇒ ‹chán quá|kể chuyện cười|bạn là ai› ⇒ ‹haha|nhạt|nữa đi› ⇒ bye
`
const VI_BANKS = {
  tp: 'Huế | Cần Thơ | Vinh | Đà Lạt | Hải Phòng',
  ba: `
Một cửa hàng giảm §5-40% rồi giảm tiếp §5-20%, giá gốc §100-900 nghìn, giá cuối?
Giải phương trình §2-9x² - §3-20x + §1-9 = 0
Xe đi §40-300 km hết §1-6 giờ, vận tốc?
Hình chữ nhật chu vi §20-90 m, dài hơn rộng §2-9 m, tính diện tích
Hoà tan §5-60 g Fe vào HCl dư, thể tích khí ở đktc?
Mạch nối tiếp R1 = §2-90, R2 = §2-90, U = §6-220 V
Tìm cực trị của y = x³ - §3-12x + §1-9
Gieo §2-3 xúc xắc, xác suất tổng bằng §4-12
`,
  ho: `
Chủ trọ giữ cọc của mình.
Mình §20-45 tuổi, muốn nghỉ việc.
Con không chịu ăn.
Lương chậm §1-4 tháng.
Hàng xóm hát karaoke suốt.
Người yêu cũ nhắn lại.
`,
  ca: `
Mưa Huế không vội, người Huế cũng vậy.
Theo khảo sát, §20-80% học sinh ngủ chưa đủ giấc.
Bà tôi đếm mùa bằng mùi khói bếp.
Quán nghỉ bán hôm nay vì chủ quán đi cưới.
Thang máy hỏng, mong cư dân thông cảm.
`,
}

export const LATIN_SCRIPT: readonly Source[] = [
  person('tr_people', 360, 0, TR, TR_BANKS),
  person('id_people', 360, 0.1, ID, ID_BANKS),
  person('vi_people', 340, 0, VI, VI_BANKS),
]
