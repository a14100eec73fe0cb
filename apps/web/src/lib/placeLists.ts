import { useQuery } from '@apollo/client/react';
import type { PlaceLists } from '@yingzao/domain/geography';
import { useMemo } from 'react';

import { PlaceListsDocument } from './placeLists.generated';
import type { Geography } from './useGeography';

/** By which places have tiers and regions today: the firm's lists over the standard ones; the latter alone until the former are read. Null without a geography. */
export function usePlaces(geography: Geography | null): PlaceLists | null {
  const { data } = useQuery(PlaceListsDocument, { skip: geography === null });
  return useMemo(() => geography && (data ? geography.placesWith(data.placeLists) : geography.standardPlaces), [geography, data]);
}
