### The accessibility statement, by the model of the European Union (decision 2018/1523) and the Finnish act 306/2019.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Title and scope
statement-title = Заява про доступність
