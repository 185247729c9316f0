import { type Figures, overall, share } from './figures.ts';
import type { Targets } from './targets.ts';

/** One line of the report: a figure of which less (or more) is better. */
export interface Row {
  label: string;
  /** What is held against the target and against the other engine; none where it has no such figure. */
  value: (figures: Figures) => number | undefined;
  /** The same for the middle one of several, where `value` is the worst. */
  middle?: (figures: Figures) => number;
  /** As it is shown. */
  show: (figures: Figures) => string;
  target?: (targets: Targets) => number;
  unit: (value: number) => string;
  better: 'less' | 'more';
}

const bytes = (value: number): string =>
  value < 1_000_000
    ? `${(value / 1000).toFixed(value < 100_000 ? 1 : 0)} KB`
    : `${(value / 1_000_000).toFixed(1)} MB`;
const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const percent = (value: number): string => `${value.toFixed(0)} %`;
const plain = (value: number): string => String(value);

/** Median and worst, or one figure where they are the same. */
const middleAndWorst = ({ p50, worst }: { p50: number; worst: number }): string =>
  bytes(p50) === bytes(worst) ? bytes(p50) : `${bytes(p50)} (at most ${bytes(worst)})`;

export const ROWS: readonly Row[] = [
  {
    label: 'Search bytes before any interaction',
    value: ({ before }) => before,
    show: ({ before }) => (before === undefined ? '–' : bytes(before)),
    target: ({ before }) => before,
    unit: bytes,
    better: 'less',
  },
  {
    label: 'Our scripts that opening it adds',
    value: ({ opened }) => opened,
    show: ({ opened }) => bytes(opened),
    target: ({ opened }) => opened,
    unit: bytes,
    better: 'less',
  },
  {
    label: 'First named answer: index bytes',
    value: ({ firstNamed }) => firstNamed.worst,
    middle: ({ firstNamed }) => firstNamed.p50,
    show: ({ firstNamed }) => middleAndWorst(firstNamed),
    target: ({ firstNamed }) => firstNamed,
    unit: bytes,
    better: 'less',
  },
  {
    label: 'First five full-text results: all bytes',
    value: ({ firstFullText }) => firstFullText.worst,
    middle: ({ firstFullText }) => firstFullText.p50,
    show: ({ firstFullText }) => middleAndWorst(firstFullText),
    target: ({ firstFullText }) => firstFullText,
    unit: bytes,
    better: 'less',
  },
  {
    label: 'Warm query, median',
    value: ({ warm }) => warm.p50,
    show: ({ warm }) => milliseconds(warm.p50),
    unit: milliseconds,
    better: 'less',
  },
  {
    label: 'Warm query, 95th percentile',
    value: ({ warm }) => warm.p95,
    show: ({ warm }) => milliseconds(warm.p95),
    target: ({ warm }) => warm,
    unit: milliseconds,
    better: 'less',
  },
  {
    label: 'Index build time',
    value: ({ build }) => build.seconds,
    show: ({ build }) => `${build.seconds.toFixed(1)} s`,
    unit: (value) => `${value.toFixed(1)} s`,
    better: 'less',
  },
  {
    label: 'Index on disk',
    value: ({ build }) => build.bytes,
    show: ({ build }) => bytes(build.bytes),
    unit: bytes,
    better: 'less',
  },
  {
    label: 'Right page first',
    value: ({ relevance }) => share(overall(relevance)),
    show: ({ relevance }) => percent(share(overall(relevance))),
    target: ({ hits }) => hits,
    unit: percent,
    better: 'more',
  },
  {
    label: 'Nothing found, though there is an answer',
    value: ({ relevance }) => overall(relevance).nothing,
    show: ({ relevance }) => plain(overall(relevance).nothing),
    target: () => 0,
    unit: plain,
    better: 'less',
  },
];
