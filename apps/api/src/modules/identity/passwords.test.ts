import { initialPassword, passwordProblem } from './passwords';

const facts = ['XC010', '梁以宁', 'liangyining', 'lyn', '13912345678', 'liang', 'yining', 'example', '岫川', 'xiuchuan', 'xc'];

describe('a new password', () => {
  it.each([
    'password1234', 'Passw0rd2026!', 'P@ssw0rd1234', 'qwertyuiop12', '1qaz2wsx3edc', 'Qazwsx!23456', 'woaini5201314', 'Woaini1314520!', 'mima12345678', '5201314520131', '147258369147', 'liangyining88', 'LiangYining2026', 'Yining@19900520', '13912345678a!', '199005201234',
    'XC010XC010XC010', 'xiuchuan2026', 'Xiuchuan@888', 'yingzao123456', 'shejiyuan2026!', 'Shanghai2026!!', 'aaaaaaaaaaaaaaaa', 'abcabcabcabcabc', 'abcdefghijklmnop', '123456789012', '098765432109', 'zxcvbnm,./123', 'asdfghjkl;123', '岫川岫川岫川岫川岫川岫川', '梁以宁梁以宁梁以宁1990',
    '2026-01-01-2026', '888888888888', 'a123456a123456',
  ])('%s is refused as guessable', (password) => {
    expect(passwordProblem(password, facts)).toMatchObject({ code: 'PASSWORD_TOO_COMMON', path: ['newPassword'] });
  });

  it.each(['Courtyard-2026', 'Mortise-Tenon-8142', 'Lintel-Purlin-4711', 'Granite-arcade-7', '窗含西岭千秋雪门泊东吴', '三更灯火五更鸡正是男儿读书时', 'rivet gutter onion sail', 'Kx9#vLq2!mZw'])('%s is taken', (password) => {
    expect(passwordProblem(password, facts)?.code).toBe([...password].length < 12 ? 'PASSWORD_TOO_SHORT' : undefined);
  });

  it('that the server makes is always one that it would take', () => {
    for (let i = 0; i < 500; i++) expect(passwordProblem(initialPassword(), facts)).toBeNull();
  });

  it('has at least 12 characters and at most 200', () => {
    expect(passwordProblem('Kx9#vLq2!mZ', facts)).toMatchObject({ code: 'PASSWORD_TOO_SHORT', params: { min: 12 } });
    expect(passwordProblem('Kx9#vLq2!mZw'.repeat(17), facts)).toMatchObject({ code: 'TOO_LONG', params: { max: 200 } });
  });
});
