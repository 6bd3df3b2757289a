"""Days, periods and money: values that know nothing of law, flows or pages."""
