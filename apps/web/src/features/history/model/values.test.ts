import { inputOf, readValue } from './values';

it('reads stored values as people do', () => {
  expect([
    readValue('status', { value: 'WON', name: null }, 'zh'),
    readValue('serviceContents', { value: 'PLANNING,BIM', name: null }, 'zh'),
    readValue('remark', { value: '照旧', name: null }, 'zh'),
    readValue('marketTrackerId', { value: 'e1', name: '沈一舟' }, 'zh'),
    readValue('clientId', { value: 'c1', name: null }, 'zh'),
    readValue('far', { value: null, name: null }, 'zh'),
  ]).toEqual(['成交', '规划、BIM', '照旧', '沈一舟', undefined, null]);
});

it('gives back what goes back alone', () => {
  expect([inputOf('remark', null), inputOf('serviceContents', 'PLANNING,GONE'), inputOf('marketTrackerId', 'e1')]).toEqual([{ remark: null }, { serviceContents: ['PLANNING'] }, { marketTrackerId: 'e1' }]);
  expect([inputOf('status', 'WON'), inputOf('city', '苏州'), inputOf('contacts', null)]).toEqual([null, null, null]);
});
