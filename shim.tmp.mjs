// local only: what the bindings branch will generate
import fs from 'node:fs'; import ts from 'typescript';
const LOC=['zh-CN','zh-HK','en','de','ja','ar'];
for (const [dir,dev] of [['dist/dev',true],['dist',false]]) {
  if (!fs.existsSync(dir+'/core')) continue;
  if (fs.existsSync(dir+'/all.js') && !process.argv.includes('--force')) continue;
  fs.mkdirSync(dir+'/elements',{recursive:true}); fs.mkdirSync(dir+'/locales',{recursive:true});
  const tags=fs.readdirSync(dir+'/core').filter(f=>/^ins-.*\.js$/.test(f)).map(f=>f.slice(0,-3));
  for(const t of tags) fs.writeFileSync(`${dir}/elements/${t}.js`, `import { defineCustomElement } from '../core/${t}.js';\ndefineCustomElement();\n`);
  fs.writeFileSync(dir+'/all.js', tags.map(t=>`import './elements/${t}.js';\n`).join(''));
  fs.writeFileSync(dir+'/index.js', `export { registerLocale, safeUrl, setTagTransformer, registerPack } from './core/index.js';\n`);
  for(const l of LOC){ if(l==='en'){fs.writeFileSync(`${dir}/locales/en.js`,'');continue;}
    const js=ts.transpileModule(fs.readFileSync(`src/i18n/${l}.ts`,'utf8'),{compilerOptions:{module:'esnext',target:'es2022'}}).outputText.replace('export default messages;',`import { registerLocale } from '../core/index.js';\nregisterLocale('${l}', messages);`);
    fs.writeFileSync(`${dir}/locales/${l}.js`,js);}
}
