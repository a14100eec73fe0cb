// Segments are named and ordered by the server too, which writes them into files.
export { isLadder, isTime, segmentLabel, segmentOrder, stepsOf } from '@yingzao/domain/statistics';
