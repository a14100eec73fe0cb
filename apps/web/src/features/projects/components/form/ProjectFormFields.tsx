import { useMessages } from '../../../../lib/messages';
import { Slot } from '../../../../lib/slots';
import { DayInput } from '../../../../ui/DayInput';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { Section } from '../../../../ui/Section';
import { formMessages } from '../../formMessages';
import { messages } from '../../messages';
import type { ProjectValues } from '../../model/projectForm';
import { BasicsFields } from './BasicsFields';
import { group, type GroupProps } from './group';
import { OriginFields } from './OriginFields';
import { PlaceFields } from './PlaceFields';
import { ProductFields } from './ProductFields';
import { ScaleFields } from './ScaleFields';
import { TextField } from './TextField';
import { TierField } from './TierField';

const PlaceGroup = group(['place', 'cityTier', 'registeredOn', 'address', 'latitude', 'longitude'] as const, function PlaceGroup({ values, patch }) {
  const t = useMessages(formMessages);
  return (
    <>
      <PlaceFields value={values.place} onChange={(place) => patch({ place })} />
      <TierField place={values.place} registeredOn={values.registeredOn} value={values.cityTier} onChange={(cityTier) => patch({ cityTier })} />
      <FormGrid>
        <TextField field="address" wide max={300} values={values} patch={patch} />
        <TextField field="latitude" max={20} hint={t('hint.coordinates')} values={values} patch={patch} />
        <TextField field="longitude" max={20} values={values} patch={patch} />
      </FormGrid>
    </>
  );
});

const NextGroup = group(['nextStep', 'nextStepOn', 'remark'] as const, function NextGroup({ values, patch }) {
  const t = useMessages(formMessages);
  const names = useMessages(messages);
  return (
    <>
      <Section title={t('group.next')}>
        <FormGrid>
          <TextField field="nextStep" max={500} values={values} patch={patch} />
          <FormField path="nextStepOn" label={names('field.nextStepOn')}>
            {(field) => <DayInput {...field} value={values.nextStepOn} onChange={(day) => patch({ nextStepOn: day })} />}
          </FormField>
        </FormGrid>
      </Section>
      <Section title={t('group.notes')}>
        <FormGrid columns={1}>
          <TextField field="remark" rows={3} max={4000} values={values} patch={patch} />
        </FormGrid>
      </Section>
    </>
  );
});

/** Fields of the firm's own. */
const CustomGroup = group(['custom'] as const, function CustomGroup({ values, patch }) {
  return <Slot name="customFieldInputs" of={{ record: 'PROJECT', values: values.custom ?? {}, onChange: (custom) => patch({ custom }) }} />;
});

/** The fields in groups, in the order people fill the tracking table. */
export function ProjectFormFields(props: GroupProps<keyof ProjectValues>) {
  const t = useMessages(formMessages);
  return (
    <>
      <Section title={t('group.basics')}>
        <BasicsFields {...props} />
      </Section>
      <Section title={t('group.place')}>
        <PlaceGroup {...props} />
      </Section>
      <Section title={t('group.scale')}>
        <ScaleFields {...props} />
      </Section>
      <Section title={t('group.product')}>
        <ProductFields {...props} />
      </Section>
      <Section title={t('group.origin')}>
        <OriginFields {...props} />
      </Section>
      <CustomGroup {...props} />
      <NextGroup {...props} />
    </>
  );
}
