import { useQuery } from '@apollo/client/react';
import { AutoComplete } from 'antd';

import type { FieldBinding } from '../../../ui/FormField';
import { ReviewFirmsDocument } from './ProjectReview.generated';

/** A design firm by name: one of those that work for the client, or any other. */
export function CompetitorInput({ projectId, value, onChange, ...field }: Partial<FieldBinding> & { projectId: string; value: string; onChange: (name: string) => void }) {
  const { data } = useQuery(ReviewFirmsDocument, { variables: { projectId } });
  const firms = data?.project?.client.partnerDesignFirms ?? [];
  return (
    <AutoComplete
      {...field}
      className="yz-select"
      allowClear
      maxLength={120}
      value={value}
      options={firms.filter((firm) => firm.name.includes(value.trim())).map((firm) => ({ value: firm.name }))}
      onChange={(name: string | undefined) => onChange(name ?? '')}
    />
  );
}
