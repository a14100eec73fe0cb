// Figures are read by the server too, which writes them into files: the same way, so that both say the same.
export { addsUp, axisFigure, drawFigure, exactFigure, figureTexts, kindOf, mainMeasures, measures, noFigures, readFigure, sharedReading, shortFigure, sumFigures, type Figures, type Measure } from '@yingzao/domain/statistics';
