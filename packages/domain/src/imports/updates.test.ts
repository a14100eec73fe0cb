import fc from 'fast-check';
import { projectEdit, type StoredProject, type TrackingValues } from './index';
import { readWorkLog } from './workLog';

const stored: StoredProject = {
  name: '湖心岛住宅', clientId: 'c1', projectCompany: null, trackingStage: 'QUOTATION', cityCode: '320500', city: '苏州', districtCode: '320506', address: '迎宾路 8 号', landAreaM2: '10000.00', gfaM2: null, far: '2.40',
  serviceContents: ['PLANNING', 'ARCHITECTURE'], designScope: null, positioning: null, productLine: 'RESIDENTIAL', source: 'TENDER', sourcePerson: null, marketTrackerId: 'e1', designTrackerId: null,
  contactNote: null, contractNote: null, remark: '旧备注', registeredOn: '2025-03-01', nextStep: null, nextStepOn: null, expectedSignOn: '2026-06-30', workLog: [{ on: '2025-03-02', text: '电话联系\n约了周五' }, { on: null, text: '3/5 拜访' }], workPlan: ['递交方案\n约主设'],
};
const nothing: TrackingValues = {
  number: null, name: '', place: null, cityTier: null, cityTierYear: null, cityTierTyped: null, clientId: null, clientName: '', clientType: null, projectCompany: null, status: null, trackingStage: null, address: null, landAreaM2: null, gfaM2: null, far: null,
  designScope: null, serviceContents: [], servicesTyped: false, positioning: null, positioningText: null, productLine: null, productLineText: null, source: null, sourceText: null, sourcePerson: null, marketTracker: null, designTracker: null, otherTrackers: [],
  contacts: [], contactNote: null, quotes: [], contractNote: null, registeredOn: null, workLog: [], workPlan: null, nextStep: null, nextStepOn: null, expectedSignOn: null, remark: null,
};
const changed = (values: Partial<TrackingValues>, over: Partial<StoredProject> = {}): unknown => projectEdit({ ...nothing, ...values }, { ...stored, ...over }).changes.map(({ field, to }) => [field, to]);
const suzhou = { cityCode: '320500', city: '苏州', provinceCode: '32', districtCode: null, district: null, region: 'EAST' } as const;

describe('projectEdit', () => {
  it('takes an empty cell for no statement, and white space for no difference', () => {
    expect(projectEdit(nothing, stored)).toEqual({ changes: [], workLog: [], workPlan: [] });
    expect(changed({ name: ' 湖心岛 住宅', address: '迎宾路8号', landAreaM2: '10000', far: '2.4', place: suzhou })).toEqual([]);
  });

  it.each<[string, Partial<TrackingValues>, unknown]>([
    ['texts and codes', { remark: '新备注', trackingStage: 'NEGOTIATION', nextStepOn: '2026-01-05' }, [['remark', '新备注'], ['trackingStage', 'NEGOTIATION'], ['nextStepOn', '2026-01-05']]],
    ['areas', { gfaM2: '24000.00', landAreaM2: '9000.50' }, [['landAreaM2', '9000.50'], ['gfaM2', '24000.00']]],
    ['another city', { place: { ...suzhou, cityCode: '310100', city: '上海' } }, [['cityCode', '310100']]],
    ['another district', { place: { ...suzhou, districtCode: '320505', district: '虎丘区' } }, [['districtCode', '320505']]],
    ['a city abroad', { place: { ...suzhou, cityCode: null, city: '河内', region: 'OVERSEAS' } }, [['overseasCity', '河内']]],
    ['people', { marketTracker: { id: 'e1', name: '甲' }, designTracker: { id: 'e2', name: '乙' } }, [['designTrackerId', 'e2']]],
    ['the client', { clientId: 'c2' }, [['clientId', 'c2']]],
    ['a source that is no choice', { sourceText: '朋友' }, [['sourcePerson', '朋友']]],
  ])('finds changed %s', (_, values, expected) => expect(changed(values)).toEqual(expected));

  it('takes a scope that only names the services for none of its own', () => {
    expect(changed({ designScope: '规划、建筑', serviceContents: ['PLANNING', 'ARCHITECTURE'] })).toEqual([]);
    expect(changed({ designScope: '规划、建筑、结构', serviceContents: ['PLANNING', 'ARCHITECTURE', 'STRUCTURE'] })).toEqual([['designScope', '规划、建筑、结构'], ['serviceContents', ['PLANNING', 'ARCHITECTURE', 'STRUCTURE']]]);
    // Services chosen by hand stay when the scope beside them is as it was.
    expect(changed({ designScope: '全过程', serviceContents: [] }, { designScope: '全过程' })).toEqual([]);
    expect(changed({ designScope: '规划方案', serviceContents: ['PLANNING'] }, { designScope: '规划方案' })).toEqual([]);
    expect(changed({ designScope: '规划方案', serviceContents: ['PLANNING'], servicesTyped: true }, { designScope: '规划方案' })).toEqual([['serviceContents', ['PLANNING']]]);
  });

  it('adds only the work and the plans that are new', () => {
    const { workLog, workPlan } = projectEdit({ ...nothing, workLog: [{ on: '2025-03-02', text: '电话联系' }, { on: null, text: '约了周五' }, { on: '2025-03-05', text: '拜访' }, { on: '2025-04-01', text: '电话联系' }], workPlan: '2026-01-01 递交方案\n约主设\n签约' }, stored);
    expect({ workLog, workPlan }).toEqual({ workLog: [{ on: '2025-04-01', text: '电话联系' }], workPlan: ['签约'] });
  });

  it('finds nothing new in a log that was written out and read again', () => {
    const entry = fc.record({ on: fc.option(fc.date({ min: new Date('2019-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)), { nil: null }), text: fc.constantFrom('拜访', '3/5 电话', '递交；约见', '12.1到访', '汇报方案', '5月7日 开会\n定了范围') });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.constantFrom('2024-06-01', null), (workLog, registeredOn) => {
        const written = workLog.map(({ on, text }) => (on ? `${on} ${text}` : text)).join('\n');
        expect(projectEdit({ ...nothing, workLog: readWorkLog(written, registeredOn) }, { ...stored, workLog }).workLog).toEqual([]);
      }),
    );
  });
});
