package io.telcopledge.local.importing;

import io.cloudevents.CloudEvent;

/**
 * An event and where it goes.
 *
 * @param row the row that it comes from; 0 for what the mapping declares of the whole file
 * @param service whose {@code /v1/events} takes it, such as {@code support}
 * @param event checked against its contract
 */
record RowEvent(long row, String service, CloudEvent event) {}
