/** Family names of two characters; all others have one. */
const DOUBLE =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 ' +
  '子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 歐陽 上官 司馬 東方 諸葛 尉遲 赫連 鍾離 長孫 閭丘';

/** Family and given part of a Chinese name; of a name with a dot, or in other scripts, all is given. A guess to be confirmed. */
export function splitHanName(name: string): { family: string; given: string } {
  const points = Array.from(name.slice(0, 100));
  const two = points.slice(0, 2).join('');
  if (!/^\p{Script=Han}{2,}$/u.test(points.join(''))) return { family: '', given: name };
  const family = points.length > 2 && DOUBLE.split(' ').includes(two) ? two : (points[0] as string);
  return { family, given: name.slice(family.length) };
}
