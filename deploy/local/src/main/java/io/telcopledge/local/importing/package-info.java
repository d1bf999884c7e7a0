/**
 * The {@code import} command: rows of a CSV or JSON Lines file become events by a mapping file, and go to the services
 * over HTTP, as any system that cannot speak Kafka would send them.
 *
 * <p>The core is pure: {@link io.telcopledge.local.importing.MappingFile} reads a
 * {@link io.telcopledge.local.importing.Mapping}, {@link io.telcopledge.local.importing.RowMapper} turns a row into
 * events or into a refusal that names the column. Around it: reading the file, sending with patience, the report of
 * refused rows. Nothing here knows one data set; what is particular to one stands in its mapping file.
 */
@NullMarked
package io.telcopledge.local.importing;

import org.jspecify.annotations.NullMarked;
