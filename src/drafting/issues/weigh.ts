import type { Topic } from './topics.ts';

/** How much speaks for a topic, from what was measured on marked articles. */
export function weigh(topic: Topic): number {
  const { paragraphs, phrase, head } = topic;
  const isAlone = phrase.stems.length === 1;
  return (
    2 * Math.log2(paragraphs.length) +
    0.2 * Math.min(topic.said, 3) +
    1.5 * topic.matters +
    (isAlone ? -1 : 2.3) +
    (isAlone && head.length > 8 ? 1.3 : 0) +
    (topic.isMatter ? 3.9 : 0) +
    (topic.inHeadline ? 0.3 : 0) +
    (topic.inLead ? 1 : 0) -
    (topic.isDull ? 3 : 0) -
    (topic.isQuoted ? 3 : 0)
  );
}
