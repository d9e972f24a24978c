import { pathToFileURL } from 'node:url';

/**
 * Says in a sentence what about this machine would stop a command later with somebody else's words. Every command of package.json
 * begins with it, in the JavaScript of the oldest Node that npm may be run with.
 */
const RERUN = { ko: 'npm ci를 다시 돌리세요', en: 'run npm ci again' };

/** Why nothing can run here, in both languages; undefined where it can. */
export function whyUnfit({ typescript, version, platform, agent, folder }) {
  // What runs a TypeScript file says so.
  if (!typescript) {
    return [
      `Node ${version}은(는) 이 프로젝트의 파일을 돌리지 못하고, 프로젝트가 가져오는 Node 24는 설치되어 있지 않습니다(${platform}). --omit=optional 없이 ${RERUN.ko}. 이 기계용 꾸러미가 없으면 Node 24를 설치하세요.`,
      `Node ${version} cannot run the files of this project, and the Node 24 that the project brings is not installed (${platform}). Without --omit=optional, ${RERUN.en}. Where there is no package for this machine, install Node 24.`,
    ];
  }
  const manager = /^(pnpm|yarn|bun)\//.exec(agent ?? '')?.[1];
  if (manager) {
    return [
      `이 프로젝트는 npm으로 설치하고 돌립니다. ${manager} 대신 npm을 쓰세요: node_modules를 지우고 ${RERUN.ko}.`,
      `This project is installed and run with npm, not ${manager}: delete node_modules and ${RERUN.en}.`,
    ];
  }
  const odd = /[#?*\\]/.exec(folder)?.[0];
  if (odd && !(odd === '\\' && platform.startsWith('win32'))) {
    return [
      `폴더 이름에 ${odd} 글자가 있어 빌드 도구가 파일을 찾지 못합니다: ${folder}. 폴더 이름을 바꾸세요.`,
      `The name of the folder has ${odd} in it, with which the build tools find no file: ${folder}. Give the folder another name.`,
    ];
  }
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const why = whyUnfit({
    typescript: process.features.typescript,
    version: process.version,
    platform: `${process.platform} ${process.arch}`,
    agent: process.env.npm_config_user_agent,
    folder: process.cwd(),
  });
  if (why) {
    console.error(why.join('\n'));
    process.exit(2);
  }
}
