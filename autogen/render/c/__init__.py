"""A model as C and Objective-C text: declarations, what they say of layouts, values."""
