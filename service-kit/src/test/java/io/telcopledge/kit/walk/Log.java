package io.telcopledge.kit.walk;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Kafka as the walk needs it. */
interface Log extends AutoCloseable {

    void append(TopicPartition partition, ProducerRecord<byte[], byte[]> bytes);

    /** At most so many records from an offset on. */
    List<ConsumerRecord<byte[], byte[]>> read(TopicPartition partition, long offset, int most);

    long end(TopicPartition partition);

    @Override
    void close();
}
