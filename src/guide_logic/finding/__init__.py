"""From a sentence to the guide: the authors' words become one table, which is looked up."""
