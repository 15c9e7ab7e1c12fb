// Harvests in Portuguese, Vietnamese, Turkish and Hindi.
import { NEW_TONGUES } from '../banks/tongues-new.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const [pt, vi, tr, hi] = (['pt', 'vi', 'tr', 'hi'] as const).map((language) =>
  recipe(language, NEW_TONGUES[language]),
)

export const TONGUES_NEW: readonly Harvest[] = [
  pt('pt_tarefas_soltas', 'instruct_requery', 260, [
    'Liste §3-10 vantagens e desvantagens relacionadas com o tema: §t.',
    'Escreva ‹um conto|um poema|uma crônica|um diálogo› sobre §o ‹em até §80-400 palavras|com final aberto|para crianças|sem usar adjetivos›.',
    'Explique §c para ‹uma criança de §6-12 anos|um grupo de aposentados|um vereador›.',
    'Reescreva a frase em ‹voz passiva|tom formal|linguagem simples|forma de pergunta›: "§f"',
    'Redija um e-mail em que uma pessoa (profissão: §j) pede ‹um prazo maior|o reembolso|uma carta de recomendação|uma reunião›.',
    'Qual é a diferença entre §c e ~c? Dê §2-5 exemplos.',
    'Crie um plano de §2-10 aulas em torno do tema "§t".',
  ]),
  pt('pt_contas_nuas', 'math_requery', 220, ['§m']),
  pt('pt_rascunho_resultado', 'reasoning_cot', 220, [
    '§m\n\n## Como responder\nrascunho longo, com tentativas e dúvidas, entre ((( e ))) ; em seguida a solução limpa ; por fim, sozinho na linha, RESULTADO=',
    'É sempre verdade? «§f» Relacione a resposta com §c.\n\n## Como responder\nrascunho longo, com tentativas e dúvidas, entre ((( e ))) ; em seguida a solução limpa ; por fim, sozinha na linha, CONCLUSÃO=',
  ]),
  pt('pt_sementes_lista', 'task_generation', 220, [
    'pedidos já existentes (não repetir verbo nem assunto):\n* explique §c\n* escreva sobre §o\n* compare §c e ~c\n* prós e contras: §t\n* reescreva: "§f"\n\nmais §10-30 pedidos novos para uma IA de texto, variados em ‹tamanho e dificuldade|profissão de quem pede|área do saber›, um por linha, em português ‹do Brasil|de Portugal|de Moçambique›:',
  ]),
  pt('pt_conversa_medico', 'expert_dialogue', 220, [
    'Gere uma conversa fictícia (§8-20 falas) em que ‹médica e paciente tratam de ‹uma tosse de §2-8 semanas|insônia|dor no joelho›|advogado e cliente tratam de ‹um depósito retido|um muro na divisa›|gerente de banco e cliente tratam de ‹um empréstimo de §2-90 mil reais|a compra de um carro usado››. A pessoa: §j, §18-80 anos. Primeiro perguntas, depois conselho; no fim um resumo em três linhas. Uso: treinamento de modelo.',
  ]),
  vi('vi_bai_tap_tran', 'instruct_requery', 240, [
    'Nêu §3-10 ưu điểm và nhược điểm của ‹chủ đề|vấn đề› sau: §t.',
    'Viết ‹một truyện ngắn|một bài thơ|một đoạn hội thoại|một truyện cổ tích› về §o‹, không quá §80-400 chữ|, kết thúc mở|, dành cho trẻ em|, ở ngôi thứ nhất›.',
    'Giải thích §c cho ‹học sinh lớp §4-9|người lớn tuổi|hội đồng thành phố›.',
    'Viết lại câu sau theo lối ‹trang trọng|đơn giản|nghi vấn|phủ định›: "§f"',
    'So sánh §c với ~c, kèm §2-5 ví dụ.',
    'Soạn email trong đó một §j xin ‹gia hạn|hoàn tiền|thư giới thiệu|một cuộc hẹn›.',
  ]),
  vi(
    'vi_suy_nghi_ket_qua',
    'reasoning_cot',
    220,
    ['§m', '§m', 'Nhận định "§f" có luôn đúng không? Liên hệ với §c.'],
    'Viết mọi suy nghĩ giữa [nháp] và [/nháp], tối thiểu hai mươi dòng, giữ nguyên cả chỗ sai và chỗ đổi ý. Sau đó là [bài làm] gọn gàng và dòng cuối "Đáp số:" kèm một kết quả duy nhất. Thiếu phần nháp thì bỏ cả mẫu.',
  ),
  vi('vi_nhan_va_cau', 'label_data', 220, [
    'nhãn: ‹khiếu nại|mỉa mai|hỏi giá|quảng cáo|khen ngợi|tin giả|cầu cứu›\nkiểu: ‹bình luận|đánh giá sản phẩm|tin nhắn|lời thoại tổng đài›\nchủ đề: §t\ngiọng: ‹Bắc|Trung|Nam›\ncần §10-50 câu khác nhau để huấn luyện bộ phân loại, mỗi dòng một câu, không đánh số, một nửa là khó phân biệt',
  ]),
  tr('tr_yalin_gorevler', 'instruct_requery', 240, [
    'Şu konuda §3-10 olumlu ve olumsuz yön sıralayın: §t.',
    'Konusu "§o" olan ‹bir öykü|bir şiir|bir diyalog|bir masal› yazın‹, en çok §80-400 sözcük|, sonu açık kalsın|, çocuklar için|, birinci tekil kişiyle›.',
    '"§c" kavramını ‹on yaşındaki bir çocuğa|emeklilere|belediye meclisine› anlatın.',
    'Cümleyi ‹resmî|yalın|soru|olumsuz› biçimde yeniden yazın: "§f"',
    'Şu iki kavramı karşılaştırın ve §2-5 örnek verin: §c, ~c.',
    'Mesleği §j olan birinin ‹ek süre|para iadesi|referans mektubu|randevu› istediği kısa bir e-posta hazırlayın.',
  ]),
  tr('tr_karalama_sonuc', 'trace_coercion', 220, [
    'Soru: §m\nCevap anahtarı: §2-200 (metinde anma)\nAnahtarı görmemiş çalışkan bir öğrencinin kafasından geçenleri yaz: denemeler, kuşkular, sağlama. En az on beş satır. Son satır "demek ki" ile başlasın.',
    'İddia: §f\nHüküm: ‹doğru|yanlış|belirsiz› (metinde anma)\nHükmü bilmeyen biri bu sonuca nasıl varırdı, §c kavramından geçerek yaz: denemeler, kuşkular. En az on beş satır. Son satır "demek ki" ile başlasın.',
  ]),
  tr('tr_iki_yanit_hakem', 'preference_labels', 220, ({ expand }) => [
    {
      prompt: expand(
        'İSTEK: ‹§c nedir ve nerede kullanılır?|Şu konuda kısa bir yazı: §t|"§o" için bir giriş cümlesi yaz.›\nX: ‹§f|§f ~f|Bu konuda kesin bir şey söylemek zor. §f›\nY: ‹~f ~f|Elbette! ~f|Bilmiyorum.›\n\nHAKEM NOTU (en çok §15-50 sözcük), ardından X için puan/10, Y için puan/10, KAZANAN=X/Y/BERABERE',
      ),
    },
  ]),
  hi('hi_khule_karya', 'instruct_requery', 240, [
    'इस विषय के §3-10 लाभ और हानियाँ लिखिए: §t।',
    '"§o" पर ‹एक कहानी|एक कविता|एक संवाद|बच्चों के लिए एक कथा› लिखिए‹, अधिकतम §80-400 शब्द|, अंत खुला रहे|, प्रथम पुरुष में|›।',
    '‹दस साल के बच्चे|बुज़ुर्गों|नगर परिषद› को §c समझाइए।',
    'वाक्य को ‹औपचारिक|सरल|प्रश्नवाचक|नकारात्मक› रूप में बदलिए: "§f"',
    '§c और ~c में अंतर §2-5 उदाहरणों के साथ बताइए।',
    'एक ईमेल लिखिए जिसमें ‹एक §j› ‹समय बढ़ाने|पैसे लौटाने|सिफ़ारिशी पत्र|मुलाक़ात› का अनुरोध करे।',
  ]),
  hi(
    'hi_soch_phir_uttar',
    'reasoning_cot',
    220,
    ['§m', '§m', 'क्या यह सदैव सत्य है: "§f" इसे §c से जोड़िए।'],
    'पहले <मंथन> में सब कुछ सोचकर लिखो, कम से कम बीस पंक्तियाँ, गलतियाँ और वापसी भी रहने दो। फिर <हल> साफ़ शब्दों में। अंतिम पंक्ति में केवल उत्तर। दोनों भाग प्रशिक्षण के लिए सहेजे जाते हैं।',
  ),
  hi('hi_sawal_banao', 'question_generation', 220, [
    'गद्यांश: §f ~f ~f\n\nइससे §3-9 प्रश्न बनाइए (‹बहुविकल्पी|लघु उत्तरीय|सही-गलत|रिक्त स्थान›), स्तर: ‹कक्षा §5-12|प्रतियोगी परीक्षा|स्नातक›। हर प्रश्न का उत्तर और वह वाक्य दीजिए जिस पर उत्तर टिका है। JSONL में, कोई भूमिका नहीं।',
  ]),
]
