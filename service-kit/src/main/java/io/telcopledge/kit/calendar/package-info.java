/**
 * Working calendars as immutable values: hours of a week in a zone, holidays and days with hours of their own, and the
 * arithmetic of working time on them. Plain Java only; rows belong to {@code io.telcopledge.kit.sla.store}.
 *
 * <p>Durations are counted on the time line. Hours are times of the wall, resolved day by day in the calendar's zone.
 */
package io.telcopledge.kit.calendar;
