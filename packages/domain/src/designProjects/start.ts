import type { ContractType, DesignProjectType, DesignStage, ServiceContent } from '../catalogues/index';

/** `2026` and 7 -> `DP-2026-0007`. */
export const designProjectNumber = (year: number, serial: number): string => `DP-${year}-${String(serial).padStart(4, '0')}`;

const typeOfService: Readonly<Partial<Record<ServiceContent, DesignProjectType>>> = { PLANNING: 'PLANNING', ARCHITECTURE: 'ARCHITECTURE', LANDSCAPE: 'LANDSCAPE', INTERIOR: 'INTERIOR' };

/** The type of a design project as far as the contract and the services say; the design department mends it. */
export function projectTypeOf(services: readonly ServiceContent[], contract: ContractType): DesignProjectType {
  if (contract === 'CONSULTING') return 'CONSULTING';
  const types = [...new Set(services.flatMap((service) => typeOfService[service] ?? []))];
  if (types.length === 1) return types[0]!;
  if (types.length > 1) return 'INTEGRATED';
  return services.length > 0 ? 'SPECIALTY' : 'ARCHITECTURE';
}

const building: readonly DesignStage[] = ['CONCEPT', 'SCHEMATIC', 'PRELIM', 'CONSTRUCTION_DOCS', 'CA', 'COMPLETION'];
/** Stages that a design project of this type usually passes (industry practice), in order. */
export const usualStages: Readonly<Record<DesignProjectType, readonly DesignStage[]>> = {
  PLANNING: ['PREPLAN', 'CONCEPT', 'MASTERPLAN'],
  ARCHITECTURE: building,
  INTEGRATED: ['PREPLAN', ...building],
  LANDSCAPE: ['CONCEPT', 'DEVELOPED', 'CONSTRUCTION_DOCS', 'CA'],
  INTERIOR: ['CONCEPT', 'DEVELOPED', 'CONSTRUCTION_DOCS', 'CA'],
  CONSULTING: ['PREPLAN', 'REVIEW'],
  SPECIALTY: ['PRELIM', 'CONSTRUCTION_DOCS', 'CA'],
};
