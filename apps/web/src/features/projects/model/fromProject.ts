import { valuesOf } from '../../../lib/customFields';
import type { EmployeeSelect_EmployeeFragment } from '../components/EmployeeSelect.generated';
import type { ProjectForm_ProjectFragment } from '../components/form/ProjectForm.generated';
import type { Chosen, ProjectValues } from './projectForm';

const person = (employee: EmployeeSelect_EmployeeFragment | null): Chosen | null =>
  employee && { id: employee.id, name: employee.name, note: [employee.department?.name, employee.title].filter(Boolean).join(' · ') };

/** The stored project as the form holds it. */
export function fromProject(p: ProjectForm_ProjectFragment): ProjectValues {
  const abroad = p.cityCode === null && p.region === 'OVERSEAS';
  return {
    name: p.name,
    client: { id: p.client.id, name: p.client.name, note: null, clientType: p.client.clientType },
    projectCompany: p.projectCompany ?? '',
    department: null,
    trackingStage: p.trackingStage,
    registeredOn: p.registeredOn,
    place: {
      abroad,
      cityCode: p.cityCode,
      districtCode: p.districtCode,
      overseasCity: abroad ? (p.city ?? '') : '',
      label: [p.city, p.district].filter(Boolean).join(' '),
      ...(p.registeredOn && !abroad ? { stored: { cityCode: p.cityCode, year: Number(p.registeredOn.slice(0, 4)), region: p.region, tier: p.cityTierReason ? null : p.cityTier, tierYear: p.cityTierYear } } : {}),
    },
    address: p.address ?? '',
    latitude: p.latitude === null ? '' : String(p.latitude),
    longitude: p.longitude === null ? '' : String(p.longitude),
    cityTier: { code: p.cityTierReason ? p.cityTier : null, reason: p.cityTierReason ?? '' },
    landAreaM2: p.landAreaM2,
    gfaM2: p.gfaM2,
    far: p.far ?? '',
    productLine: p.productLine,
    positioning: p.positioning,
    serviceContents: p.serviceContents,
    designScope: p.designScope ?? '',
    source: p.source,
    sourcePerson: p.sourcePerson ?? '',
    marketTracker: person(p.marketTracker),
    designTracker: person(p.designTracker),
    contacts: p.contacts.map(({ contact, role }) => ({ id: contact.id, name: contact.name, role })),
    contactNote: p.contactNote ?? '',
    contractNote: p.contractNote ?? '',
    nextStep: p.nextStep ?? '',
    nextStepOn: p.nextStepOn,
    expectedSignOn: p.expectedSignOn,
    remark: p.remark ?? '',
    custom: valuesOf(p.customFields),
  };
}
