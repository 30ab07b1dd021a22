@org.jspecify.annotations.NullMarked
package dev.plumbline.shared;
