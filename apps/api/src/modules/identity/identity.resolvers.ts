import { allows, capabilitiesOf } from '@yingzao/domain/permissions';
import type { Resolvers } from '../../generated/resolvers.generated';
import { UserFault, toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { counted } from '../../platform/pagination';
import { demoLogins } from './demoLogins';
import { DepartmentsService } from './departments.service';
import { EmployeesService } from './employees.service';

/** Work that answers with a payload of errors instead of an `Outcome`. */
async function orErrors<T extends object>(locale: 'zh' | 'en', work: () => Promise<T>) {
  try {
    return { errors: [], ...(await work()) };
  } catch (error) {
    if (error instanceof UserFault) return { errors: toUserErrors(error.problems, locale) };
    throw error;
  }
}

export const identityResolvers: Resolvers = {
  Query: {
    viewer: (_, __, { viewerOrNull }) => viewerOrNull,
    demoLogins: (_, __, { services }) => (services.demo ? demoLogins : []),
    employee: (_, { id }, { loaders }) => (isUuid(id) ? loaders.employeeById.load(id) : null),
    employees: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.employees.list(viewer, filter ?? {}, page)),
      totalCount: () => services.employees.count(viewer, filter ?? {}),
    }),
    departments: (_, __, { services, viewer }) => services.departments.list(viewer),
    anniversaries: (_, { days }, { services, viewer }) => services.anniversaries.within(viewer, days ?? 30),
    mySessions: (_, __, { services, viewer }) => services.sessions.list(viewer).then((rows) => rows.map((s) => ({ ...s, isCurrent: s.id === viewer.sessionId }))),
  },
  Mutation: {
    signIn: (_, { input }, context) =>
      orErrors(context.locale, async () => {
        const { token, device } = await context.services.sessions.signIn(input.login, input.password, context.origin, context.sessionToken);
        context.setSessionToken(token);
        context.setDeviceToken(device);
        return { viewer: await context.services.sessions.viewerOf(token) };
      }),
    signOut: async (_, __, context) => {
      await context.services.sessions.signOut(context.viewer.sessionId);
      context.setSessionToken(null);
      return { errors: [] };
    },
    changePassword: (_, { input }, context) =>
      orErrors(context.locale, async () => {
        const token = await context.services.sessions.changePassword(context.viewer, input.currentPassword, input.newPassword, context.origin);
        context.setSessionToken(token);
        return { viewer: await context.services.sessions.viewerOf(token) };
      }),
    revokeSession: async (_, { input }, { locale, services, viewer }) => {
      const { errors } = await orErrors(locale, async () => (await services.sessions.revoke(viewer, input.sessionId ?? null), {}));
      const rows = await services.sessions.list(viewer);
      return { errors, sessions: rows.map((s) => ({ ...s, isCurrent: s.id === viewer.sessionId })) };
    },
    createEmployee: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, initialPassword } = await services.employees.create(viewer, input);
      return { errors: toUserErrors(problems, locale), employee: result && (await loaders.employeeById.load(result.id)), initialPassword };
    },
    updateEmployee: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.employees.update(viewer, input);
      const id = result?.id ?? currentId;
      return { errors: toUserErrors(problems, locale), employee: id ? await loaders.employeeById.clear(id).load(id) : null };
    },
    resetPassword: async (_, { input }, { locale, services, viewer }) => {
      const { problems, initialPassword } = await services.employees.resetPassword(viewer, input.employeeId);
      return { errors: toUserErrors(problems, locale), initialPassword };
    },
    shareBirthday: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems } = await services.anniversaries.share(viewer, input);
      return { errors: toUserErrors(problems, locale), employee: result && (await loaders.employeeById.clear(result.id).load(result.id)) };
    },
    createDepartment: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems } = await services.departments.create(viewer, input);
      return { errors: toUserErrors(problems, locale), department: result && (await loaders.departmentById.load(result.id)) };
    },
    updateDepartment: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.departments.update(viewer, input);
      const id = result?.id ?? currentId;
      return { errors: toUserErrors(problems, locale), department: id ? await loaders.departmentById.clear(id).load(id) : null };
    },
    deleteDepartment: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.departments.delete(viewer, input);
      return { errors: toUserErrors(problems, locale), deletedId: result?.id ?? null, department: currentId ? await loaders.departmentById.clear(currentId).load(currentId) : null };
    },
  },
  Anniversary: {
    employee: async ({ employeeId }, _, { loaders }) => (await loaders.employeeById.load(employeeId))!,
  },
  Viewer: {
    employee: async ({ employeeId }, _, { loaders }) => {
      const employee = await loaders.employeeById.load(employeeId);
      if (!employee) throw new Error('the viewer has no employee row');
      return employee;
    },
    capabilities: ({ roles }) => capabilitiesOf(roles),
  },
  Department: {
    viewerCanUpdate: (_, __, { viewer }) => DepartmentsService.canUpdate(viewer),
  },
  Employee: {
    department: (e, _, { loaders }) => (e.departmentId ? loaders.departmentById.load(e.departmentId) : null),
    roles: (e, _, { loaders }) => loaders.rolesByEmployeeId.load(e.id),
    hireDate: async (e, _, { viewer, loaders }) => (EmployeesService.seesHr(viewer, e.id) ? (await loaders.hrByEmployeeId.load(e.id))?.hireDate : null),
    birthday: async (e, _, { viewer, loaders }) => (EmployeesService.seesHr(viewer, e.id) ? (await loaders.hrByEmployeeId.load(e.id))?.birthday : null),
    remark: async (e, _, { viewer, loaders }) => (EmployeesService.seesHr(viewer, e.id) ? (await loaders.hrByEmployeeId.load(e.id))?.remark : null),
    showsBirthday: (e, _, { viewer }) => (EmployeesService.seesHr(viewer, e.id) ? e.showsBirthday : null),
    mustChangePassword: (e, _, { loaders }) => loaders.mustChangeByEmployeeId.load(e.id),
    viewerCanUpdate: (_, __, { viewer }) => EmployeesService.canUpdate(viewer),
    viewerCanAssignRoles: (e, _, { viewer }) => e.id !== viewer.employeeId && allows(viewer.roles, [], 'employee.assignRoles'),
  },
  EmployeeConnection: counted,
};
