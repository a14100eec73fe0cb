import { defineCatalogue, type CodeOf } from './catalogue';

export const designStage = defineCatalogue('designStage', [
  ['PREPLAN', '前期策划/可研', 'Pre-design & feasibility'],
  ['CONCEPT', '概念方案', 'Concept design'],
  ['MASTERPLAN', '规划/修详规', 'Master plan & detailed site plan'],
  ['SCHEMATIC', '方案设计', 'Schematic design'],
  ['PRELIM', '初步设计', 'Preliminary design'],
  ['DEVELOPED', '扩初', 'Design development'],
  ['CONSTRUCTION_DOCS', '施工图', 'Construction documents'],
  ['REVIEW', '施工图审查', 'Construction document review'],
  ['CA', '施工配合', 'Construction administration'],
  ['COMPLETION', '竣工', 'Completion & as-built drawings'],
  ['ARCHIVED', '归档', 'Archived'],
]);
export type DesignStage = CodeOf<typeof designStage>;

/** The firm's own product lines. */
export const productLine = defineCatalogue('productLine', [
  ['RESIDENTIAL', '住宅', 'Residential'],
  ['COMMERCIAL', '商业', 'Retail & mixed use'],
  ['OFFICE', '办公', 'Office & high-rise'],
  ['HOTEL', '酒店', 'Hospitality'],
  ['INDUSTRIAL', '工业', 'Industrial'],
  ['INDUSTRIAL_PARK', '工业园区', 'Industrial park'],
  ['SCI_PARK', '科技园区', 'Science & technology park'],
  ['TOURISM', '文旅', 'Culture & tourism'],
  ['SENIOR', '康养', 'Senior living & wellness'],
  ['EDUCATION', '教育', 'Education'],
  ['HEALTHCARE', '医疗', 'Healthcare'],
  ['CULTURE', '文化体育', 'Culture & sports'],
  ['TRANSPORT_TOD', 'TOD', 'Transport & TOD'],
  ['URBAN_RENEWAL', '城市更新', 'Urban renewal & conservation'],
  ['PLANNING', '规划', 'Planning & urban design'],
  ['LANDSCAPE', '景观', 'Landscape'],
  ['INTERIOR', '室内', 'Interior design'],
  ['SPECIALTY', '专项', 'Specialist services'],
]);
export type ProductLine = CodeOf<typeof productLine>;

export const serviceContent = defineCatalogue('serviceContent', [
  ['PLANNING', '规划', 'Planning'],
  ['ARCHITECTURE', '建筑', 'Architecture'],
  ['STRUCTURE', '结构', 'Structural engineering'],
  ['PLUMBING', '给排水', 'Plumbing & drainage'],
  ['HVAC', '暖通', 'HVAC'],
  ['ELECTRICAL', '电气', 'Electrical engineering'],
  ['LANDSCAPE', '景观', 'Landscape'],
  ['INTERIOR', '室内', 'Interior design'],
  ['FACADE', '幕墙', 'Façade engineering'],
  ['LIGHTING', '泛光', 'Architectural lighting'],
  ['BIM', 'BIM', 'BIM'],
  ['PREFAB', '装配式', 'Prefabrication'],
  ['GREEN_BUILDING', '绿建', 'Green building'],
  ['SPONGE_CITY', '海绵', 'Sponge city'],
  ['CIVIL_DEFENCE', '人防', 'Civil defence'],
  ['COST', '造价', 'Cost consultancy'],
  ['WHOLE_PROCESS', '全过程咨询', 'Whole-process consultancy'],
  ['DESIGN_MANAGEMENT', '设计管理', 'Design management'],
]);
export type ServiceContent = CodeOf<typeof serviceContent>;

/**
 * Market grade of the product; `group` is the product line it belongs to. The label 高端 exists for residential and
 * for hotels, so a label typed by a person has to be read together with the product line.
 */
export const positioning = defineCatalogue('positioning', [
  ['ENTRY', '刚需', 'First-time buyer', 'RESIDENTIAL'],
  ['FIRST_UPGRADE', '首改', 'First upgrade', 'RESIDENTIAL'],
  ['UPGRADE', '改善', 'Upgrade', 'RESIDENTIAL'],
  ['HIGH_END', '高端', 'High-end', 'RESIDENTIAL'],
  ['LUXURY', '豪宅', 'Luxury residence', 'RESIDENTIAL'],
  ['RENTAL', '租赁/保障', 'Rental & affordable', 'RESIDENTIAL'],
  ['COMMUNITY', '社区级', 'Neighbourhood', 'COMMERCIAL'],
  ['DISTRICT', '区域级', 'District', 'COMMERCIAL'],
  ['CITY', '城市级', 'City', 'COMMERCIAL'],
  ['FLAGSHIP', '标杆', 'Flagship', 'COMMERCIAL'],
  ['OFFICE_GRADE_B', '乙级', 'Grade B', 'OFFICE'],
  ['OFFICE_GRADE_A', '甲级', 'Grade A', 'OFFICE'],
  ['OFFICE_PREMIUM', '超甲级', 'Premium Grade A', 'OFFICE'],
  ['HOTEL_ECONOMY', '经济', 'Economy', 'HOTEL'],
  ['HOTEL_MIDSCALE', '中端', 'Midscale', 'HOTEL'],
  ['HOTEL_UPSCALE', '高端', 'Upscale', 'HOTEL'],
  ['HOTEL_LUXURY', '奢华', 'Luxury hotel', 'HOTEL'],
]);
export type Positioning = CodeOf<typeof positioning>;

/**
 * Positionings allowed for each product line. A line that has no grades of its own (education, planning, ...) allows
 * none: a grade borrowed from another line would say nothing and would spoil the statistics by positioning.
 */
export const positioningsByProductLine: Readonly<Record<ProductLine, readonly Positioning[]>> = Object.freeze(
  Object.fromEntries(
    productLine.codes.map((line) => [
      line,
      Object.freeze(positioning.items.filter((item) => item.group === line).map((item) => item.code)),
    ]),
  ) as Record<ProductLine, readonly Positioning[]>,
);

/** The positionings a project may have; while its product line is not known yet (null), every one. */
export function allowedPositionings(line: ProductLine | null): readonly Positioning[] {
  return line === null ? positioning.codes : positioningsByProductLine[line];
}
