import { gql } from '@apollo/client';

import { dataTopics } from '../../../lib/dataChanges';
import { shownTopics } from './shownTopics';

it('knows what makes an answer old by the fields that it asks for, whatever they are called', () => {
  expect(shownTopics(gql`query A { mine: myNextSteps { id } announcements { id } }`)).toEqual(['PROJECTS']);
  expect(shownTopics(gql`query B { statistics { total } myNextSteps { id } }`)).toEqual(dataTopics);
  expect(shownTopics(gql`query D { ...F } fragment F on Query { recentChanges { id } }`)).toEqual(['PROJECTS']);
  expect(shownTopics(gql`query C { announcements { id } }`)).toEqual([]);
});
