type Severity = 'ERROR' | 'WARNING';
type Entry = readonly [severity: Severity, zh: string, en: string];

/** Everything the import can say about a row: what is wrong and what to do. `{text}` is what was typed. */
const rowMessages = {
  CELL_ERROR: ['ERROR', '单元格里是公式错误 {text}。请在原表中改好公式或直接填数后再导入。', 'The cell holds the formula error {text}. Mend the formula or type the value, then import again.'],
  NAME_MISSING: ['ERROR', '没有填名称。请填写后再导入。', 'The name is empty. Fill it in and import again.'],
  CLIENT_MISSING: ['ERROR', '没有填客户名称。请填写后再导入。', 'The client is empty. Fill it in and import again.'],
  CLIENT_AMBIGUOUS: ['ERROR', '“{text}”与不止一个客户相符。请在预览中指定是哪一个。', '“{text}” fits more than one client. Choose the right one in the preview.'],
  CITY_UNKNOWN: ['ERROR', '不认识城市“{text}”。请填地级市或县级市的名称；境外城市请把所属地域填为“境外”。', 'The city “{text}” is not known. Use the name of a prefecture- or county-level city; for a city abroad set the region to 境外.'],
  CITY_AMBIGUOUS: ['ERROR', '“{text}”在几个城市都有。请写成“城市+区县”。', 'Several cities have a “{text}”. Write the city before the district.'],
  STATUS_UNKNOWN: ['ERROR', '不认识状态“{text}”。请改成系统里的状态，例如 推广、跟踪、成交、失单、暂停、放弃。', 'The status “{text}” is not known. Use one of the statuses of the system, e.g. 推广, 跟踪, 成交, 失单, 暂停, 放弃.'],
  TYPE_UNKNOWN: ['ERROR', '不认识客户性质“{text}”。请改成系统里的客户性质，例如 开发商-民企、政府平台公司。', 'The client type “{text}” is not known. Use one of the system’s types, e.g. 开发商-民企, 政府平台公司.'],
  TYPE_MISSING: ['ERROR', '“{text}”是新客户，但没有填客户性质。请填写，或先导入客户名录。', '“{text}” is a new client without a type. Fill the type in, or import the client directory first.'],
  AREA_UNREADABLE: ['ERROR', '“{text}”读不出面积。请填一个数加单位，例如 67519.8、7.55公顷、44亩、3.2万㎡。', '“{text}” is no area. Type one number with its unit, e.g. 67519.8, 7.55公顷, 44亩, 3.2万㎡.'],
  FAR_UNREADABLE: ['ERROR', '“{text}”读不出容积率。请填一个数，例如 2.4 或 ≤2.4。', '“{text}” is no floor area ratio. Type one number, e.g. 2.4 or ≤2.4.'],
  FAR_OUT_OF_RANGE: ['ERROR', '容积率“{text}”不在 0 到 30 之间。请核对是否错填了别的数。', 'The floor area ratio “{text}” is not between 0 and 30. Check whether another figure slipped in.'],
  PRICE_UNREADABLE: ['ERROR', '“{text}”读不出金额。请填一个数，例如 5681 或 1.2亿。', '“{text}” is no amount. Type one number, e.g. 5681 or 1.2亿.'],
  DATE_INVALID: ['ERROR', '没有“{text}”这一天。请填 2024/3/5 这样的日期。', 'There is no such day as “{text}”. Type a date such as 2024/3/5.'],
  NUMBER_MISSING: ['ERROR', '没有填编号。请填写后再导入。', 'The number is empty. Fill it in and import again.'],
  NUMBER_INVALID: ['ERROR', '编号“{text}”不符合规则。请写成部门缩写加流水号，例如 SC-0001，或留空由系统编号。', 'The number “{text}” breaks the rule. Write the department’s abbreviation and a serial, e.g. SC-0001, or leave it empty to have one assigned.'],
  NUMBER_PREFIX_UNKNOWN: ['ERROR', '编号“{text}”的部门缩写不属于任何部门。请改用已有部门的缩写，或留空由系统编号。', 'No department has the abbreviation of the number “{text}”. Use that of a department, or leave it empty to have one assigned.'],
  DUPLICATE_NUMBER: ['ERROR', '编号“{text}”已经用过，先出现的一行保留。请改号，或留空由系统编号。', 'The number “{text}” is in use; the row that has it first stays. Change it, or leave it empty where the system assigns one.'],
  DUPLICATE_CLIENT: ['ERROR', '客户“{text}”已经存在。请把联系人并到原来的客户下，或改正名称。', 'The client “{text}” exists already. Put the contact under that client, or correct the name.'],
  DUPLICATE_PARCEL: ['ERROR', '地块编号“{text}”已经存在，先出现的一行保留。请核对是否重复录入。', 'The parcel “{text}” exists already; the row that has it first stays. Check whether it was entered twice.'],
  DUPLICATE_EMAIL: ['ERROR', '邮箱“{text}”已属于另一位员工。请改正。', 'The e-mail “{text}” belongs to another employee. Correct it.'],
  UPDATE_REFUSED: ['ERROR', '“{text}”与这条记录的其他内容不符，不能这样更新。请在它的页面修改。', '“{text}” does not fit the rest of the record. Change it on the record’s page.'],
  CLIENT_REJECTED: ['ERROR', '这位联系人的客户没有通过检查，因此一起不导入。请先改正客户所在的行。', 'The client of this contact was rejected, so the contact is not imported. Correct the client’s row first.'],
  AREA_APPROX: ['WARNING', '“{text}”是约数，按所写的数导入。请在有准数后修改。', '“{text}” is approximate and is taken as written. Correct it when the exact figure is known.'],
  FAR_MISMATCH: ['WARNING', '建筑面积与土地面积×容积率相差超过 5%，三个数都按原样导入。请核对其中哪个有误。', 'Floor area and land area × FAR differ by more than 5 %; all three are kept as typed. Check which one is wrong.'],
  DATE_MISSING: ['WARNING', '没有填日期，按空导入。请在导入后补上。', 'The date is empty and stays so. Add it after the import.'],
  DATE_MONTH_ONLY: ['WARNING', '“{text}”只有年月，按当月 1 日导入。请在知道日期后修改。', '“{text}” has no day and becomes the first of the month. Correct it when the day is known.'],
  REGION_CONFLICT: ['WARNING', '所属地域填的是“{text}”，与城市不符，按城市所在的地域导入。请核对城市。', 'The region “{text}” is not that of the city; the city decides. Check the city.'],
  TRACKER_UNKNOWN: ['WARNING', '员工名单里没有“{text}”，按空导入。请在导入后指定。', '“{text}” is not in the staff list; the field stays empty. Choose someone after the import.'],
  TRACKER_AMBIGUOUS: ['WARNING', '有几位员工都叫“{text}”，按空导入。请在导入后指定。', 'Several employees are called “{text}”; the field stays empty. Choose the right one after the import.'],
  SOURCE_MISSING: ['WARNING', '没有填来源信息，按空导入。请在导入后补上。', 'The source is empty and stays so. Add it after the import.'],
  POSSIBLE_DUPLICATE: ['WARNING', '同一客户已有名称相同的项目，可能重复。请核对，重复的请删去一个。', 'The client has a project of the same name already. Check, and remove one if they are the same.'],
  PHONE_INVALID: ['WARNING', '“{text}”不像电话号码，按空导入。请核对位数。', '“{text}” does not look like a telephone number; the field stays empty. Check its digits.'],
  BIRTHDAY_UNREADABLE: ['WARNING', '“{text}”读不出公历生日，按空导入。请填 1985/3/8 或 3月8日。', '“{text}” is no birthday of the solar calendar; the field stays empty. Type 1985/3/8 or 3月8日.'],
  EMAIL_MISSING: ['WARNING', '没有填邮箱。此人只能用工号登录，请在导入后补上。', 'The e-mail is empty. The person can sign in with the staff number only; add it after the import.'],
  EMAIL_INVALID: ['WARNING', '“{text}”不像邮箱，按空导入。请核对。', '“{text}” does not look like an e-mail address; the field stays empty. Check it.'],
  DEPARTMENT_MISSING: ['WARNING', '没有填部门，按空导入。请在导入后指定。', 'The department is empty and stays so. Choose one after the import.'],
  ROLE_UNKNOWN: ['WARNING', '不认识系统角色“{text}”，没有授予。请在导入后指定角色。', 'The role “{text}” is not known and was not granted. Choose the roles after the import.'],
  CLIENT_KEPT: ['WARNING', '客户库里没有“{text}”，项目的客户不变。请在预览中指定客户，或先新建客户。', 'No client is called “{text}”; the project keeps its client. Choose one in the preview, or add the client first.'],
  STATUS_KEPT: ['WARNING', '表里的状态是“{text}”，与系统里的不同；状态不随导入改变。请在项目页变更。', 'The sheet says “{text}”, which is not the project’s status; an import does not change it. Change it on the project’s page.'],
  ROLES_KEPT: ['WARNING', '表里的角色“{text}”与系统里的不同；角色不随导入改变。请在员工页变更。', 'The roles “{text}” are not those of the system; an import does not change them. Change them on the page of employees.'],
  EMPLOYMENT_KEPT: ['WARNING', '表里的在职情况“{text}”与系统里的不同；它不随导入改变。请在员工页变更。', 'The employment “{text}” is not that of the system; an import does not change it. Change it on the page of employees.'],
  VALUE_UNKNOWN: ['WARNING', '“{text}”不在可选的值里，按空导入。请在导入后选一个。', '“{text}” is not among the choices; the field stays empty. Choose one after the import.'],
} as const satisfies Record<string, Entry>;

export type ImportCode = keyof typeof rowMessages;

/** Every row code in the order of this file: errors, then warnings. */
export const importCodes = Object.keys(rowMessages) as readonly ImportCode[];

/** ERROR rejects the row, WARNING imports it with a hint. */
export function severityOf(code: ImportCode): Severity {
  return rowMessages[code][0];
}

/** What is wrong and what to do, with what was typed put in. */
export function importMessage(code: ImportCode, locale: 'zh' | 'en', text = ''): string {
  return rowMessages[code][locale === 'zh' ? 1 : 2].replace('{text}', () => text);
}

/** Why a file cannot be read at all. */
const workbookMessages = {
  NOT_A_WORKBOOK: ['这不是 Excel 工作簿（.xlsx）。请在 Excel 或 WPS 中另存为 .xlsx 后再上传。', 'This is no Excel workbook (.xlsx). Save it as .xlsx in Excel or WPS and upload it again.'],
  WORKBOOK_OLD_FORMAT: ['这是旧格式的 .xls 文件。请另存为 .xlsx 后再上传。', 'This is a file of the old .xls format. Save it as .xlsx and upload it again.'],
  WORKBOOK_ENCRYPTED: ['工作簿设有打开密码。请去掉密码后再上传。', 'The workbook is protected by a password. Remove the password and upload it again.'],
  WORKBOOK_TRUNCATED: ['文件不完整，可能没有传完。请重新上传。', 'The file is incomplete; the upload may have been cut off. Upload it again.'],
  WORKBOOK_DAMAGED: ['文件已损坏，读不出内容。请用 Excel 打开并另存后再上传。', 'The file is damaged and cannot be read. Open it in Excel, save it anew and upload that.'],
  WORKBOOK_TOO_LARGE: ['工作簿展开后太大。请删去多余的工作表、图片和空行，或分成几个文件再上传。', 'The workbook is too large once unpacked. Remove spare sheets, pictures and empty rows, or split it.'],
  SHEET_NOT_FOUND: ['工作簿里没有这张工作表，或没有可以识别的表头。请确认上传的是营销跟踪表、客户名录、土地成交或员工名单。', 'The workbook has no such sheet, or none with headers that can be recognised. Make sure it is one of the four workbooks.'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type WorkbookCode = keyof typeof workbookMessages;
export const workbookCodes = Object.keys(workbookMessages) as readonly WorkbookCode[];

/** Why the file was refused and what to do. */
export function workbookMessage(code: WorkbookCode, locale: 'zh' | 'en'): string {
  return workbookMessages[code][locale === 'zh' ? 0 : 1];
}
