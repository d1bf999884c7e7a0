/**
 * The privacy service: what was done with a customer's personal data, told to that customer. One package per feature;
 * here stays only what none of them owns.
 */
@NullMarked
package io.telcopledge.privacy;

import org.jspecify.annotations.NullMarked;
