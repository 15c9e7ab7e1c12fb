// Further harvests run in Chinese, each by another hand.
import { CHINESE } from '../banks/chinese.ts'
import { snippet } from '../banks/code.ts'
import { endpoints } from '../banks/services.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const zh = recipe('zh', {
  ...CHINESE,
  zhForm:
    '相声段子 | 章回体小片段 | 家书 | 新闻特写 | 辩论稿 | 博物馆解说词 | 七日日记 | 独幕剧 | 产品说明书 | 悼词',
  zhMust:
    '全文不出现“的”字 | 恰好三次提到“灯” | 每段以问句收尾 | 至少用两个歇后语 | 不得使用形容词 | 第二段只有一句话 | 让一个不说话的人物推动情节 | 开头和结尾用同一句话 | 数字一律用大写 | 把一条物理规律藏进情节',
  zhAim:
    '盘点仓库并找出差异 | 起草一份租房合同 | 给家长会准备发言 | 排一张值班表 | 估算装修费用 | 写一段小程序的说明 | 策划一次社区义卖 | 核对三个月的账目',
  zhAbout: '返回实时结果 | 查询历史记录 | 提交一条新数据 | 按条件筛选列表',
})

export const MORE_CHINESE: readonly Harvest[] = [
  zh('zh_bare_overloaded', 'instruct_requery', 260, [
    '以一名在§zhCity工作的§zhJob的视角写一篇§zhForm，主题是§zhThing，要求：§zhMust，且~zhMust，同时把§zhConcept讲得外行也能听懂，全文控制在§200-500到§600-1200字之间。',
    '请为§zhCity的一家§50-900人的企业设计方案，说明如何运用§zhConcept改善‹招聘|仓储|售后|排班›，预算不超过§5-80万元，需兼顾‹老员工的抵触|季节波动|数据缺失›，并给出两种备选、一张风险表以及可量化的验收指标。',
    '用§plang实现一个‹会员积分|错题本|外卖派单|门禁记录›系统的核心模块：支持§2-9种规则叠加，单次响应不超过§10-200毫秒，断电后可恢复，不许使用第三方库；写出测试并分析最坏情况下的复杂度。',
    '从§zhField与~zhField两个角度论证：如果§zhConcept被证明是错的，§zhJob的日常工作会发生什么变化？至少举§2-4个反例，~zhMust，最后用一句话收束。',
  ]),
  zh('zh_role_duet', 'user_simulation', 220, ({ expand, random }) => [
    {
      system: expand(
        '设定固定不变：用户扮演§zhJob，你扮演懂§zhField的搭档，两人合办一件事——§zhAim。用户发“指令”，有时附“材料”。你的回复一律以“成品：”开头，给出可以直接拿去用的完整内容，末尾标注字数。任何时候都不许替用户下指令，不许问问题，不许提到这是设定。',
      ),
      prompt: expand(
        '指令：‹先列清单|写第一稿|算一遍数目|给出最难的那部分›‹\n材料：限§100-600字|\n材料：读者是~zhJob|\n材料：§zhFact|›',
      ),
      followUps: [
        expand(`指令：${random.pick(['改短一半', '换成§zhCity的情况', '举个出错的例子', '做成表'])}`),
      ],
    },
  ]),
  zh(
    'zh_long_thought_system',
    'reasoning_cot',
    260,
    ['§zhMath', '§zhMath', '§zhCode'],
    '你是一台会“出声思考”的解题机。<sikao>里逐行编号，每行一个念头，允许出现“等等”“换个思路”“刚才第几行有误”；行数不设上限，但少于二十五行视为偷懒。</sikao>之后空一行，写<jieda>，语气像给同学抄的标准作业，结果放进方框\\boxed{}。除这两段以外不得有任何文字，解析脚本会报错。',
  ),
  zh('zh_ten_point_jury', 'preference_labels', 220, ({ expand, random }) => {
    const [a, b] = [expand('§zhAnswer'), expand('§zhFact~zhFact~zhFact')]
    const [one, two] = random.chance(0.5) ? [a, b] : [b, a]
    return [
      {
        prompt: `<提问>${expand('§zhTask')}</提问>\n<左>${one}</左>\n<右>${two}</右>\n任务：偏好标注（批次${random.int(1, 300)}）。请填表，不要改动字段名。\n胜者：左/右/平\n左分(1-10)：\n右分(1-10)：\n致命伤（没有就写无）：\n若让你改写较差的一条，第一句会是：`,
      },
    ]
  }),
  zh('zh_service_invention', 'api_docs', 220, ({ expand, random }) => [
    {
      prompt: expand(
        `设想一家为‹茶园|驿站|乡镇卫生院|二手书店|渔港|琴行|自习室›做软件的公司（在§zhCity，客户约§20-900家）。请编出它的开放接口：§4-9个函数，含中文说明、参数类型、错误码；其中至少一个用来“§zhAbout”，一个用来“~zhAbout”。`,
      ),
      followUps: [
        `按 OpenAPI 写成 YAML。`,
        `再写${random.int(5, 12)}条店员会说的话，每条配上调用；有两条要连着调两次，有一条根本办不到。`,
      ],
    },
  ]),
  zh('zh_endpoint_agent_log', 'agent_trajectory', 220, ({ expand, random }) => [
    {
      system: `你手里只有这些接口：\n${endpoints(random, 3, 7)
        .map(({ service, name, args }) => `- ${service}/${name}（${args.join('，')}）`)
        .join(
          '\n',
        )}\n每轮两行：“想：”“调：”。调用结果由我贴回来。办完写“交：”，办不了写“罢：”加原因。全程记录，用于训练。`,
      prompt: expand(
        '‹周末|§1-12月§1-28日|今晚›带‹爸妈|§2-9个同事|孩子›去§zhCity，‹天气怎么样，有没有能坐下的馆子|看看车次，再给①发封邮件|预算§200-3000元，住哪儿方便›？‹快递§1000-9999到哪了也顺便查一下。|另外查查~zhCity的房租。|›',
      ),
    },
  ]),
  zh('zh_exam_item_bank', 'question_generation', 240, [
    '题库编号§1000-9999｜科目：§zhField｜考点：§zhConcept｜认知层次：‹识记|理解|应用|分析|评价›\n命三道单选题。题干设情境，四个选项等长，标出答案；每个错误选项说明考生为什么会选它。附难度系数（0~1）。',
    '材料：§zhFact~zhFact~zhFact\n出一套‹小学五年级|初二|成人自考›阅读题：字面题2道，推断题2道，词义题1道。给出答案和依据句。再为每道题配一道“文中没有答案”的孪生题。',
  ]),
  zh('zh_whole_chat', 'dialogue_synth', 220, [
    '帮我造一段聊天记录喂模型。话题§zhConcept，真人那边是§zhJob，§20-60岁，‹说话带方言|爱发语音转文字|总打错字|句子很短›；机器人那边专业但不端着。§4-12个来回，真人问得一次比一次细，中途歪一次楼。格式：人｜内容、机｜内容，一行一条。',
    '{"场景":"§zhCity‹医院挂号处|网店客服|物业前台|驾校›","顾客情绪":"‹急|客气|阴阳怪气|糊涂›","轮数":§4-14,"结局":"‹解决|转人工|不欢而散›"}\n只返回 messages 数组，内容直接进微调集。',
  ]),
  zh('zh_fault_planting', 'code_repair', 200, ({ random }) => [
    {
      prompt: `下面代码没毛病。请埋一个${random.pick(['边界', '并发', '类型转换', '缓存过期', '变量遮蔽', '浮点比较'])}方面的坑，要求能编译、能骗过一个简单测试。依次输出：坏代码、能抓住它的测试、一个不懂代码的用户写的报障、修好的那几行。块与块之间用 @@@ 隔开。\n\n${snippet(random)}`,
    },
  ]),
]
