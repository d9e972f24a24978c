import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFault } from '#intake/linkAddress';

describe('an address that a reader may follow', { timeout: 30_000 }, () => {
  it.each([
    'https://www.sec.gov/Archives/edgar/data/789019/000095017025100235/msft-20250630.htm',
    'https://zdnet.co.kr/view/?no=20251001145400',
    'https://www.google.com/search?q=hanbit',
    'https://www.youtube.com/watch?v=abc',
    'https://www.linkedin.com/posts/hanbit',
    'https://web.archive.org/web/2026/https://hanbit.example.org/news',
    'https://한빛.kr/소식',
    'https://hanbit.example.org/news?reference=b&utmost=c#utm',
  ])('%s', (address) => {
    expect(addressFault(address)).toBeUndefined();
  });

  it.each([
    ...['http://hanbit.kr/', 'HTTPS://hanbit.kr/', '//hanbit.kr/', 'mailto:desk@hanbit.kr', 'javascript:alert(1)'],
    ...[
      'data:text/html,x',
      'https:hanbit.kr',
      'https://hanbit.kr\\@evil.kr/',
      'https://a:b@hanbit.kr/',
      'https://hanbit/',
    ],
    ...['https://127.0.0.1/', 'https://0x7f.1/', 'https://[::1]/', 'https://desk.localhost/', 'https://printer.local/'],
    ...[
      'https://hanbit.kr/\u202egro.live',
      'https://hanbit.kr/\nx',
      'https://hanbit.kr/"onclick="',
      ' https://hanbit.kr/',
    ],
    ...['https://hanbit.kr/<svg>', 'https://hanbit.kr/\0', ''],
  ])('not %j', (address) => {
    expect(addressFault(address)?.rule.code).toBe('F79');
  });

  it.each([
    ['https://t.co/abc', ''],
    ['https://www.bit.ly/abc', ''],
    ['https://lnkd.in/abc', ''],
    ['https://news.google.com/rss/articles/CBMi', ''],
    ['https://www.google.co.kr/url?q=https://hanbit.kr/', 'https://hanbit.kr/'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fhanbit.kr%2F&h=AT', 'https://hanbit.kr/'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhanbit.kr%2F', 'https://hanbit.kr/'],
    ['https://mail.hanbit.kr/go?redirect=https://evil.kr/', 'https://evil.kr/'],
    ['https://bit.ly./abc', ''],
  ])('not one that passes on: %s', (address, target) => {
    const fault = addressFault(address);
    expect(fault?.rule.code).toBe('F81');
    expect(fault?.hint.en).toContain(target);
    expect(fault).not.toHaveProperty('mended');
  });

  const name = fc.constantFrom('id', 'p', 'view', 'q', '소식', 'v');
  const tracking = fc.constantFrom(
    'utm_source',
    'UTM_Medium',
    'utm%5fterm',
    'fbclid',
    'gclid',
    'mc_cid',
    '_hsenc',
    'n_media',
  );
  const value = fc.stringMatching(/^[a-z0-9%2B.~+-]{0,8}$/).filter((text) => !/%(?![0-9a-f]{2})/i.test(text));
  const parameter = fc.tuple(fc.oneof(name, tracking), value).map(([key, text]) => `${key}=${text}`);

  it('is mended by taking out what tracks, and nothing else', () => {
    let mended = 0;
    fc.assert(
      fc.property(
        fc.array(parameter, { maxLength: 6 }),
        fc.constantFrom('', '#top', '#utm_source=x'),
        (query, hash) => {
          const address = `https://hanbit.kr/news${query.length > 0 ? '?' : ''}${query.join('&')}${hash}`;
          const fault = addressFault(address);
          const tracks = (each: string): boolean => !/^(?:id|p|view|q|소식|v)=/.test(each);
          const rest = query.filter((each) => !tracks(each));
          if (rest.length === query.length && hash !== '#utm_source=x') {
            expect(fault).toBeUndefined();
            return;
          }
          const kept = hash === '#top' ? hash : '';
          expect(fault?.mended).toBe(`https://hanbit.kr/news${rest.length > 0 ? '?' : ''}${rest.join('&')}${kept}`);
          expect(addressFault(fault?.mended ?? '')).toBeUndefined();
          mended += 1;
        },
      ),
      { numRuns: 500, seed: 5 },
    );
    expect(mended).toBeGreaterThan(200);
  });

  it('leaves to the editor what may be part of the page’s own address', () => {
    const fault = addressFault('https://hanbit.kr/news?ref=main&utm_source=x');
    expect(fault?.rule.code).toBe('F82');
    expect(fault).not.toHaveProperty('mended');
  });
});
