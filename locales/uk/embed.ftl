### Списки для інших сайтів.
### Started only: texts that are missing here are shown in another language. Native check wanted.

path-embed = embed
embed-title = Цифрова допомога на вашому сайті
embed-all = Уся цифрова допомога в муніципалітеті
embed-none = У муніципалітеті немає власного пункту цифрової допомоги. Зателефонуйте на лінію допомоги.
