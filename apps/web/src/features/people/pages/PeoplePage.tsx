import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { role } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { useCan } from '../../../lib/viewer';
import { CodeSelect } from '../../../ui/CodeSelect';
import { Dialog } from '../../../ui/Dialog';
import { FilterBar, FilterItem } from '../../../ui/FilterBar';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ForbiddenState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { DepartmentNav } from '../components/DepartmentNav';
import { DepartmentSelect } from '../components/DepartmentSelect';
import { InitialPassword, type ShownPassword } from '../components/InitialPassword';
import { LazyEmployeeForm } from '../components/LazyEmployeeForm';
import { PeopleList } from '../components/PeopleList';
import { PersonDrawer } from '../components/PersonDrawer';
import { useDepartments } from '../hooks/useDepartments';
import { closed, usePeopleAddress } from '../hooks/usePeopleAddress';
import { useTypedText } from '../../../lib/useTypedText';
import { messages } from '../messages';
import { withBelow } from '../model/departmentTree';
import { staffImportPath } from '../paths';
import { PeoplePageDocument } from './PeoplePage.generated';
import '../people.css';

const pageSize = 50;

/** The firm's directory, and where accounts are kept. */
export default function PeoplePage() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const narrow = useNarrow();
  const address = usePeopleAddress();
  const { go } = address;
  const mayCreate = useCan('employee.create');
  const mayImport = useCan('importPeople.run');
  const units = useDepartments();
  const [password, setPassword] = useState<ShownPassword | null>(null);
  const write = useCallback((q: string) => go({ q: q.trim() || null }, true), [go]);
  const [typed, setTyped] = useTypedText(address.text, write);

  const { text, departmentId, status } = address;
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(PeoplePageDocument, {
    variables: {
      first: pageSize,
      filter: {
        ...(text ? { text } : {}),
        ...(departmentId ? { departmentIds: withBelow(units.departments, departmentId) } : {}),
        ...(address.role ? { roles: [address.role] } : {}),
        ...(status ? { statuses: [status] } : {}),
      },
    },
    // Which units lie below the chosen one is known only with the tree.
    skip: departmentId !== null && !units.loaded && !units.error,
  });
  const people = (data ?? previousData)?.employees;
  const isFiltered = Boolean(text || departmentId || address.role || status);
  const reset = (): void => {
    setTyped('');
    go({ q: null, department: null, role: null, status: null });
  };

  // The new person's card opens after the password was noted: two sheets at once would stand in each other's way.
  const closePassword = (): void => {
    if (password?.reason === 'created') go({ ...closed, employee: password.employeeId }, true);
    setPassword(null);
  };

  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {mayImport ? (
              <Button icon={<Icon name="import" />} onClick={() => void navigate(staffImportPath)}>
                {t('import')}
              </Button>
            ) : null}
            {mayCreate ? (
              <Button type="primary" icon={<Icon name="plus" />} onClick={() => go({ ...closed, new: '1' })}>
                {t('create')}
              </Button>
            ) : null}
          </>
        }
      />
      <div className="yz-people">
        {narrow ? null : <DepartmentNav departments={units.departments} current={departmentId} hrefOf={(id) => address.href({ ...closed, department: id })} />}
        <div className="yz-people-main">
          <TabLinks
            label={t('statusLabel')}
            current={status ?? 'ALL'}
            items={[
              { key: 'ALL', label: t('all'), href: address.href({ ...closed, status: null }) },
              { key: 'ACTIVE', label: t('active'), href: address.href({ ...closed, status: 'ACTIVE' }) },
              { key: 'DEPARTED', label: t('departed'), href: address.href({ ...closed, status: 'DEPARTED' }) },
            ]}
          />
          <FilterBar search={{ value: typed, onChange: setTyped, placeholder: t('search') }}>
            {narrow ? (
              <FilterItem label={t('department')}>
                {(id) => <DepartmentSelect id={id} departments={units.departments} value={departmentId} placeholder={t('wholeFirm')} onChange={(department) => go({ department })} />}
              </FilterItem>
            ) : null}
            <FilterItem label={t('role')}>
              {(id) => <CodeSelect id={id} catalogue={role} value={address.role} placeholder={t('anyRole')} onChange={(code) => go({ role: code })} />}
            </FilterItem>
          </FilterBar>
          <PeopleList
            rows={people?.nodes ?? []}
            total={people?.totalCount ?? null}
            hrefOf={(id) => address.href({ ...closed, employee: id })}
            loading={!data && !error}
            loadingMore={networkStatus === NetworkStatus.fetchMore}
            hasMore={people?.pageInfo.hasNextPage ?? false}
            onLoadMore={() => void fetchMore({ variables: { after: people?.pageInfo.endCursor ?? null } })}
            error={error ?? units.error}
            onRetry={() => void Promise.all([refetch(), units.refetch()])}
            empty={<EmptyState icon="people" title={t('empty')} text={t('emptyText')} action={isFiltered ? <Button onClick={reset}>{t('showAll')}</Button> : null} />}
          />
        </div>
      </div>
      {address.employeeId && (address.panel === 'card' || address.panel === 'edit') ? (
        <PersonDrawer
          key={address.employeeId}
          id={address.employeeId}
          mode={address.panel}
          departments={units.departments}
          onEdit={() => go({ edit: '1' })}
          onCard={() => go({ edit: null }, true)}
          onClose={() => go(closed, true)}
          onPassword={setPassword}
        />
      ) : null}
      {address.panel === 'new' ? (
        <Dialog open title={t('form.createTitle')} className="yz-people-drawer" width={680} onClose={() => go(closed, true)}>
          {mayCreate ? (
            <LazyEmployeeForm
              employee={null}
              departments={units.departments}
              onClose={() => go(closed, true)}
              onCreated={(shown) => {
                go(closed, true);
                setPassword(shown);
              }}
            />
          ) : (
            <ForbiddenState />
          )}
        </Dialog>
      ) : null}
      {password ? <InitialPassword shown={password} onClose={closePassword} /> : null}
    </Page>
  );
}
