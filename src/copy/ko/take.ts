import { kindTableWords } from '../kindWords.ts';

/** What may be taken away, in Korean: downloads, citations, sharing, embeds. */
export const take = {
  /** Headings of the downloads page, in the text face. */
  headings: { files: '파일', embed: '그림을 다른 사이트에 싣기', dictionary: '자료 설명서' },
  whole: '해설 전체',
  dictionary: '자료 설명서',
  tables: {
    ...kindTableWords('ko'),
    'deal-parts': '거래의 나눈 몫과 지급',
    conflicts: '다른 곳에 적힌 값',
    conversions: '기사의 원화와 다시 셈한 원화',
    changes: '바로잡음과 바뀐 것',
  },
  take: '자료 받기:',
  embed: '퍼가기',
  downloads: '자료 모두 보기',
  permalink: '이 절의 주소',
  lede: '해설의 표와 그림은 모두 파일로 받아 갈 수 있다. 본문과 같은 사실 파일에서 만들므로 값이 어긋나지 않는다.',
  notes: [
    'CSV는 엑셀에서 바로 열린다(UTF-8, BOM). 기준일과 이용 조건은 줄마다 마지막 두 열에 있고, JSON에는 맨 앞에 있다.',
    '금액은 currency 열의 통화로 적은 수다. beside 열은 exchange_rate_id의 환율로 셈한 값이다. 상태·출처가 모든 줄에 붙는다.',
    '수식으로 읽힐 수 있는 칸은 앞에 작은따옴표를 붙였다. 인용문과 상표는 각 권리자의 것이며 이용 조건에서 빠진다.',
  ],
  filesCaption: '받을 수 있는 파일',
  file: '내용',
  rowsHead: '줄',
  formats: '파일',
  licence: '이용 조건',
  licenceText: '출처를 밝히면 누구나 고치고 옮기고 팔 수도 있다. 이렇게 밝히면 된다:',
  groups: { whole: '전체', table: '표', chart: '그림' },
  dictionaryCaption: '열마다 무엇이 적혀 있나',
  fieldsCaption: '해설 전체 파일의 항목',
  columnHead: '열',
  meaning: '뜻',
  unit: '단위',
  allowed: '쓰이는 값',
  example: '보기',
  foundIn: '있는 파일',
  citeLede: '복사해서 쓰면 된다.',
  copy: '복사',
  /** What the button beside a citation copies, by the citation's language. */
  citationIn: { ko: '한국어 인용문', en: '영어 인용문' },
  copied: '복사했다',
  selected: '글을 선택해 두었다. 여기서 복사하면 된다',
  share: '공유',
  linkHere: '이 글의 주소',
  embedLede:
    '아래 코드를 그대로 붙이면 된다. 높이는 넉넉하게 잡았다. 그림에 꼭 맞추려면 맨 끝의 스크립트를 페이지에 한 번만 더한다.',
  embedCode: (chart: string) => `퍼가기 코드: ${chart}`,
  embedListener: '높이를 맞추는 스크립트',
  embedFrom: '해설에서 보기',
};
