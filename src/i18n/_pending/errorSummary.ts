import type { Messages } from '../types';

/** Waits for its place in the locale files. */
export const errorSummary: Record<string, Messages['errorSummary']> = {
  'zh-CN': { heading: p => `有 ${p.count} 处需要修改`, item: p => `${p.label}：${p.problem}` },
  'zh-HK': { heading: p => `有 ${p.count} 處需要修改`, item: p => `${p.label}：${p.problem}` },
  de: {
    heading: p => (p.one ? '1 Angabe muss korrigiert werden' : `${p.count} Angaben müssen korrigiert werden`),
    item: p => `${p.label}: ${p.problem}`,
  },
  ja: { heading: p => `${p.count}か所の修正が必要です`, item: p => `${p.label}：${p.problem}` },
  ar: {
    heading: p => (p.one ? 'هناك مشكلة واحدة يجب تصحيحها' : `عدد المشكلات التي يجب تصحيحها: ${p.count}`),
    item: p => `${p.label}: ${p.problem}`,
  },
};
