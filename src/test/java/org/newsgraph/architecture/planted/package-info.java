/** Classes that break one rule of the architecture each, to show that the rule can fail. */
package org.newsgraph.architecture.planted;
