import { useCallback, useContext, useEffect, useId, useMemo, useState, type ReactNode } from 'react';

import { useMessages } from '../lib/messages';
import { errorsAt, fieldKey, type UserErrorLike } from '../lib/userErrors';
import { FormContext, type FormState, type KnownField } from './formContext';
import { Icon } from './Icon';
import { messages } from './messages';

export interface FormProviderProps {
  /** `errors` of the last payload; empty before the first save. */
  errors: readonly UserErrorLike[];
  children: ReactNode;
}

/** Hands the errors of a payload to the fields inside. */
export function FormProvider({ errors, children }: FormProviderProps) {
  const [fields, setFields] = useState<ReadonlyMap<string, KnownField>>(new Map());
  const announce = useCallback((path: string, field: KnownField) => {
    setFields((known) => new Map(known).set(path, field));
    return () =>
      setFields((known) => {
        const next = new Map(known);
        if (next.get(path)?.id === field.id) next.delete(path);
        return next;
      });
  }, []);
  const state = useMemo<FormState>(() => ({ errors, announce, fields }), [errors, announce, fields]);
  return <FormContext value={state}>{children}</FormContext>;
}

/** What a control needs so that label, hint and error belong to it; spread it into the antd control. */
export interface FieldBinding {
  id: string;
  status?: 'error';
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

export interface FormFieldProps {
  /** Path of the input field, as payload errors name it: `landAreaM2`, or `['contacts', '0', 'phone']`. */
  path: string | readonly string[];
  label: ReactNode;
  required?: boolean;
  hint?: ReactNode;
  /** Takes the whole row of a FormGrid. */
  wide?: boolean;
  /** An error found on this side, before sending. */
  error?: string | null;
  children: (binding: FieldBinding) => ReactNode;
}

/** A labelled control; payload errors whose path is this field's appear under it and are read out with it. */
export function FormField({ path, label, required, hint, wide, error, children }: FormFieldProps) {
  const t = useMessages(messages);
  const id = useId();
  const { errors, announce } = useContext(FormContext);
  const key = fieldKey(path);
  const name = typeof label === 'string' ? label : '';
  useEffect(() => announce(key, { id, label: name }), [announce, key, id, name]);

  const told = [...(error ? [error] : []), ...errorsAt(errors, path).map((item) => item.message)];
  const wrong = told.length > 0;
  const describedBy = [wrong ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className={`yz-field${wide ? ' yz-field-wide' : ''}${wrong ? ' yz-field-wrong' : ''}`}>
      <label htmlFor={id}>
        {label}
        {required ? (
          <span className="yz-required" title={t('required')} aria-hidden>
            *
          </span>
        ) : null}
      </label>
      {children({
        id,
        ...(wrong ? { status: 'error' as const, 'aria-invalid': true as const } : {}),
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(required ? { 'aria-required': true as const } : {}),
      })}
      {wrong ? (
        <p id={`${id}-error`} className="yz-field-error" role="alert">
          <Icon name="warning" />
          {told.join(' ')}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="yz-field-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** Everything that is wrong, above the form: errors of no shown field in full, the others as links to their fields. */
export function FormErrors() {
  const t = useMessages(messages);
  const { errors, fields } = useContext(FormContext);
  const [only] = errors;
  if (!only) return null;
  if (errors.length === 1 && only.path.length === 0)
    return (
      <p className="yz-form-errors" role="alert">
        <Icon name="warning" />
        {only.message}
      </p>
    );
  const fieldOf = (item: UserErrorLike): KnownField | undefined => {
    const key = fieldKey(item.path);
    return [...fields].find(([path]) => key !== '' && (key === path || key.startsWith(`${path}.`)))?.[1];
  };
  return (
    <div className="yz-form-errors" role="alert">
      <p>
        <Icon name="warning" />
        {t('error.formTitle', { count: errors.length })}
      </p>
      <ul>
        {errors.map((item, at) => {
          const target = fieldOf(item);
          // 此项必填 alone would not say which.
          const text = target && target.label !== '' && !item.message.includes(target.label) ? t('error.labelled', { label: target.label, message: item.message }) : item.message;
          return (
            <li key={at}>
              {target ? (
                <button type="button" className="yz-link-button" onClick={() => document.getElementById(target.id)?.focus()}>
                  {text}
                </button>
              ) : (
                item.message
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function FormGrid({ columns = 2, children }: { columns?: 1 | 2 | 3; children: ReactNode }) {
  return <div className={`yz-form-grid yz-form-grid-${columns}`}>{children}</div>;
}

/** The buttons of a form; they stay in sight at the foot of the window. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="yz-form-actions">{children}</div>;
}
