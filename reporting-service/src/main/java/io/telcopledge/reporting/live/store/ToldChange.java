package io.telcopledge.reporting.live.store;

/**
 * A change that was told.
 *
 * @param id grows; a client that has seen one has seen all before it
 * @param json as clients read it
 */
public record ToldChange(long id, String json) {}
