/**
 * What TM Forum's Open APIs have in common (TMF630, REST API design guidelines): selection of attributes, parts of a
 * list, the form of an error. For resources below {@code /tmf-api}.
 */
@NullMarked
package io.telcopledge.kit.tmf;

import org.jspecify.annotations.NullMarked;
