package io.telcopledge.kit.coverage;

/** What one source covers of one stream, by one topic. */
record CoveredStream(String topic, String stream, String source) implements Comparable<CoveredStream> {

    @Override
    public int compareTo(CoveredStream other) {
        int order = topic.compareTo(other.topic);
        order = order != 0 ? order : stream.compareTo(other.stream);
        return order != 0 ? order : source.compareTo(other.source);
    }
}
