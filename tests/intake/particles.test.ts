import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withParticles } from '#intake/particle';

it.each([
  ['con', '‘con’은', 'con으로'],
  ['nuri', '‘nuri’는', 'nuri로'],
  ['2024-01-10', '‘2024-01-10’은', '2024-01-10으로'],
  ['hanbit-nuri-deal', '‘hanbit-nuri-deal’은', 'hanbit-nuri-deal로'],
  ['한빛', '‘한빛’은', '한빛으로'],
  ['Ω', '‘Ω’는', 'Ω로'],
])('a particle behind %s takes the form its sound asks for', (value, topic, means) => {
  expect(withParticles`‘${value}’는 없다`).toBe(`${topic} 없다`);
  expect(withParticles`${value}로 쓰세요`).toBe(`${means} 쓰세요`);
});

it('leaves a particle that is none, and one behind a bracket, as written', () => {
  expect(withParticles`${'con'}가지 방법, 끝(${'con'})이`).toBe('con가지 방법, 끝(con)이');
});

it('no message for editors has a particle behind a value that is not chosen by its sound', () => {
  const glued = /\$\{[^}`]*\}[’”"]?(?:은|는|이|가|을|를|와|과|으로|로|라는|라고)(?![가-힣])/;
  const untagged = globSync('src/{facts,intake,cli,desk,mend}/**/*.ts').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(
        (line) => glued.test(line) && /ko: |refused|return `|console/.test(line) && !line.includes('withParticles`'),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(untagged).toEqual([]);
});

it('no message for editors parts a particle from the code before it: “1. 로 시작하세요”', () => {
  const parted = /[\w./>=}-] (?:으로|로|을|를|은|는)(?= [가-힣])/;
  const lines = globSync('src/{facts,intake,cli,desk,mend,integrations}/**/*.ts').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /ko: ['`]|refused|^ {2}[`']/.test(line) && parted.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});
