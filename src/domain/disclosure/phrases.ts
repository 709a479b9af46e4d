/** A turn of phrase as a pattern of ours; not where `unless` is found, too. */
export interface Phrase {
  is: RegExp;
  unless?: RegExp;
}

/** What the lint looks for in one language. All patterns are ours, so they may run as they are. */
export interface LintPhrases {
  /** Asks for anything and everything, so that no answer can be complete. */
  catchAll: Phrase[];
  /** Asks about the past without saying how far. */
  past: Phrase[];
  /** Says not twice. */
  doubleNegative: Phrase[];
}

const HAN_THING = '(?:疾病|病症|病史|症状|不适|异常|毛病|伤病|健康问题|健康状况|身体状况|健康告知|情况|情形|事项|问题|风险|因素|信息|事实)';
const HANT_THING =
  '(?:疾病|病症|病史|病歷|症狀|徵狀|不適|異常|毛病|傷病|健康問題|健康狀況|身體狀況|情況|情形|事項|問題|風險|因素|資料|事實)';
const HAN_LIST = /(?:下列|以下|如下|下述)[^，。；？?]{0,12}$/;

/** Chinese, in both scripts: "其他疾病", "上述以外的任何情况", "任何不适", but not "其他保险公司" or "下列任何疾病". */
const han = (thing: string): Phrase[] => [
  {
    is: new RegExp(
      `(?:其[他它余餘]|别的|別的)(?:的|任何|一切|所有|各种|各種|未(?:列明|列出|提及|告知|說明|说明|披露)的?|相关的?|相關的?|重大|严重|嚴重|慢性|身体|身體|健康|类似|類似|医疗|醫療|可能影响[^，。；？?]{0,8}的?|可能影響[^，。；？?]{0,8}的?|需要?[^，。；？?]{0,6}的?|应当?[^，。；？?]{0,6}的?|應當?[^，。；？?]{0,6}的?|[、或及和与與])*${thing}`,
    ),
  },
  {
    is: new RegExp(
      `(?:上述|以上|前述|上列)[^，。；？?]{0,6}(?:以外|之外|未(?:列明|列出|提及|涉及|說明|说明|包括|包含))[，,]?[^，。；？?]{0,12}${thing}`,
    ),
  },
  { is: new RegExp(`(?:任何|一切)(?:[^，。；？?、的]{0,4}的?)?${thing}`), unless: HAN_LIST },
  { is: /(?:可能|足以)(?:会|會)?(?:影响|影響)[^，。；？?]{0,12}(?:承保|核保|投保|保险|保險|决定|決定|风险|風險|评估|評估)/ },
];

const ILL = '(?:illness(?:es)?|diseases?|conditions?|disorders?|symptoms?|complaints?|ailments?|problems?|impairments?|injur(?:y|ies))';
const MATTER = '(?:circumstances?|matters?|facts?|information|risks?|factors?|reasons?|details?|issues?|concerns?)';

const en = (): Phrase[] => [
  { is: new RegExp(`\\b(?:any|some|all|every)\\s+other\\s+(?:[a-z-]+\\s+(?:or\\s+|and\\s+)?){0,4}?(?:${ILL}|${MATTER})\\b`, 'i') },
  {
    is: new RegExp(
      `\\bother\\s+(?:medical|health|physical|mental|relevant|material|unlisted|similar|serious)\\s+(?:[a-z-]+\\s+){0,2}?(?:${ILL}|${MATTER})\\b`,
      'i',
    ),
  },
  { is: /\banything\s+(?:else|that|which|(?:you|we)\b)/i },
  {
    is: /\b(?:not|un)\s?-?(?:already\s+)?(?:mentioned|listed|covered|disclosed|stated|declared|included)\s+(?:above|elsewhere|previously|earlier|so far|in this)/i,
  },
  {
    is: new RegExp(
      `\\bany\\s+(?:kind\\s+of\\s+|form\\s+of\\s+|type\\s+of\\s+)?(?:(?:medical|health|physical|mental|medical or health)\\s+)?${ILL}(?!\\s+(?:of|affecting|involving|relating|related|to|with|in|such|listed|below|named)\\b)`,
      'i',
    ),
    unless: /\b(?:following|below|listed|these|those)\b[^.;?]{0,60}$/i,
  },
  {
    is: /\b(?:may|might|could|would|likely to|reasonably)\s+(?:be\s+)?(?:relevant|affect|influence|material)\b[^.?]{0,60}\b(?:insur|assess|underwrit|decision|application|cover|risk|accept)/i,
  },
];

const LEIDEN =
  '(?:\\p{L}*(?:erkrankung|krankheit|beschwerde|störung|leiden|beeinträchtigung|gesundheitsproblem|symptom|umst[aä]nd|probleme|verletzung|gebrechen|anomalie|auffälligkeit|gesundheitsschäd|gesundheitsschad)\\p{L}*)';

const de = (): Phrase[] => [
  {
    is: new RegExp(
      `(?<!\\p{L})(?:irgendwelche[nrsm]?|sonstige[nrsm]?|andere[nrsm]?|weitere[nrsm]?|andersartige[nrsm]?)\\s+(?:\\p{L}+\\s+(?:oder\\s+|und\\s+)?){0,3}?${LEIDEN}`,
      'iu',
    ),
  },
  {
    is: new RegExp(
      `(?:nicht|noch nicht)\\s+(?:oben|vorstehend|bereits|hier)?\\s*(?:genannte|aufgeführte|erwähnte|angegebene)[nrsm]?\\s+(?:\\p{L}+\\s+){0,2}?${LEIDEN}`,
      'iu',
    ),
  },
  { is: /(?<!\p{L})(?:sonst(?:\s+noch)?\s+(?:etwas|irgendetwas)|irgendetwas|alles,\s+was)(?!\p{L})/iu },
  { is: /(?<!\p{L})(?:gefahrerheblich|risikoerheblich)\p{L}*\s+umst[aä]nd/iu },
];

const ja = (): Phrase[] => [
  {
    is: /(?:その[他ほ]か?|そのほか|上記以外|これ以外|それ以外|他に|ほかに)(?:の|に|にも|で)?[^。、？?]{0,10}(?:病気|疾病|疾患|症状|異常|持病|傷病|けが|問題|事情|事項|体調不良|健康状態)/,
  },
  { is: /(?:何らかの|なんらかの|いかなる|何か|あらゆる)[^。、？?]{0,8}(?:病気|疾病|疾患|症状|異常|持病|傷病|けが|問題|不調|事情)/ },
];

const PAST_HAN: Phrase[] = [{ is: /曾经|曾經|是否曾|曾患|有无.{0,4}史|有無.{0,4}史|既往|过去|過去/ }];

/** By language; `zh` is read for both scripts. */
export const lintPhrases = (): Record<string, LintPhrases> => ({
  zh: {
    catchAll: [...han(HAN_THING), ...han(HANT_THING)],
    past: PAST_HAN,
    doubleNegative: [{ is: /(?:不|没|沒|未|无|無|非)[^，。；？?]{0,6}(?:不是|没有|沒有|并非|並非|无|無)(?!论|論)/ }],
  },
  en: {
    catchAll: en(),
    past: [{ is: /\bever\b|\bin the past\b|\bpreviously\b|\bhistory of\b/i }],
    doubleNegative: [
      { is: /\b(?:not|never|no|without|n't)\b[^.;?]{0,40}\b(?:not|never|without|unless|un(?:able|aware|treated|diagnosed|insured))\b/i },
    ],
  },
  de: {
    catchAll: de(),
    past: [{ is: /(?<!\p{L})(?:jemals|früher|in der vergangenheit|schon einmal|vorgeschichte)(?!\p{L})/iu }],
    doubleNegative: [
      { is: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|ohne)(?!\p{L})[^.;?]{0,40}(?<!\p{L})(?:nicht|kein\p{L}*|nie|ohne)(?!\p{L})/iu },
    ],
  },
  ja: {
    catchAll: ja(),
    past: [{ is: /これまで|今まで|かつて|過去|既往/ }],
    doubleNegative: [{ is: /な(?:い|く)[^。、？?]{0,8}な(?:い|く)(?!て)/ }],
  },
});
